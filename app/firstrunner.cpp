// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstrunner.h"

#include "app/places.h"
#include "core/async.h"
#include "core/desk/systemuser.h"
#include "core/storage/backupfiles.h"
#include "ui/firstrun/firstrun.h"

#include <QApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace {

/// Builds the dialog in the language that is chosen in it, and tries the places that it asks for.
class FirstRunner : public QObject
{
public:
    FirstRunner(QApplication &app, const FirstAnswers &answers) : m_app(app) { show(answers); }

    bool run() { return m_loop.exec() == QDialog::Accepted; }
    FirstAnswers answers() const { return m_dialog->answers(); }

private:
    void show(const FirstAnswers &answers)
    {
        for (QTranslator *words : {&m_qtWords, &m_words})
            m_app.removeTranslator(words);
        QLocale::setDefault(QLocale(answers.language));
        if (m_qtWords.load(u"qtbase_"_s + answers.language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            m_app.installTranslator(&m_qtWords);
        if (m_words.load(u":/i18n/aviso_"_s + answers.language))
            m_app.installTranslator(&m_words);
        auto dialog = std::make_unique<FirstRun>(answers, ownDatabase());
        connect(
            dialog.get(), &FirstRun::languageChosen, this, [this] { show(m_dialog->answers()); }, Qt::QueuedConnection); // it must not die in its own button
        connect(dialog.get(), &FirstRun::tryRequested, this, &FirstRunner::tryIt);
        connect(dialog.get(), &QDialog::finished, this, [this](int result) { m_loop.exit(result); });
        if (m_dialog)
            dialog->setGeometry(m_dialog->geometry());
        dialog->show();
        m_dialog = std::move(dialog);
    }

    void tryIt(const QString &database, bool mayBeEmpty)
    {
        Desk::Options options;
        options.user = u"aviso"_s;
        options.reminds = false;
        m_trial = std::make_unique<Desk>(options);
        whenDone(m_trial->open(database, mayBeEmpty ? Desk::Mode::CreateIfMissing : Desk::Mode::Existing), m_dialog.get(), [this](const Result<void> &result) {
            m_trial.reset(); // lets go of it
            m_dialog->tried(result);
        });
    }

    QApplication &m_app;
    QEventLoop m_loop;
    QTranslator m_words, m_qtWords;
    std::unique_ptr<FirstRun> m_dialog;
    std::unique_ptr<Desk> m_trial;
};

}

bool isFirstRun(const Start &start)
{
    if (start.sample || !start.database.isEmpty() || qEnvironmentVariableIsSet("AVISO_DB"))
        return false;
    return isFirstStart() && !QFileInfo::exists(ownDatabase()) && backupsOf(ownDatabase()).empty();
}

bool runFirst(QApplication &app, Start &start)
{
    Settings settings = readSettings();
    FirstAnswers known;
    known.language = start.language.isEmpty() ? languageOf(settings) : start.language;
    known.user = systemUser();
    const Appearance appearance(app, start.appearance.value_or(settings.appearance)); // dresses the dialog
    FirstRunner runner(app, known);
    if (!runner.run())
        return false;
    const FirstAnswers given = runner.answers();
    settings.language = given.language;
    settings.database = given.database();
    settings.user = given.user;
    writeSettings(settings);
    start.language = given.language;
    start.company = given.company;
    start.fillsSample = given.sample;
    return true;
}
