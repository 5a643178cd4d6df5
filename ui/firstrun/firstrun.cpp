// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/firstrun.h"

#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

enum Step { LanguageStep, PlaceStep, PersonStep, SampleStep, steps };

}

FirstRun::FirstRun(const FirstAnswers &answers, const QString &here, QWidget *parent) : QDialog(parent), m_here(here)
{
    setObjectName(u"firstRun"_s);
    buildSteps();
    m_next->setDefault(true); // in the dialog, of which it becomes the one that Enter presses
    fill(answers);
    connect(m_language, &SegmentedControl::currentChanged, this, &FirstRun::languageChosen);
    for (QRadioButton *choice : {m_isHere, m_isServer, m_isFile})
        connect(choice, &QRadioButton::toggled, this, &FirstRun::placeChosen);
    connect(m_browse, &QPushButton::clicked, this, &FirstRun::browse);
    connect(m_back, &QPushButton::clicked, this, &FirstRun::back);
    connect(m_skip, &QPushButton::clicked, this, &FirstRun::skip);
    connect(m_next, &QPushButton::clicked, this, &FirstRun::next);
    const Theme theme = Theme::of(this);
    resize(theme.space(160), theme.space(130));
}

FirstAnswers FirstRun::answers() const
{
    using Where = FirstAnswers::Where;
    return {.language = m_language->current(),
            .company = m_company->text().simplified(),
            .where = m_isServer->isChecked() ? Where::Server : m_isFile->isChecked() ? Where::File : Where::Here,
            .server = m_server->text(),
            .file = m_file->text(),
            .user = m_user->text().simplified(),
            .sample = m_withSample->isChecked() && m_isHere->isChecked(),
            .step = m_steps->currentIndex()};
}

void FirstRun::fill(const FirstAnswers &answers)
{
    m_language->setCurrent(answers.language);
    m_company->setText(answers.company);
    QRadioButton *place = answers.where == FirstAnswers::Where::Server ? m_isServer : answers.where == FirstAnswers::Where::File ? m_isFile : m_isHere;
    place->setChecked(true);
    m_server->setText(answers.server);
    m_file->setText(answers.file);
    m_user->setText(answers.user);
    (answers.sample ? m_withSample : m_empty)->setChecked(true);
    placeChosen();
    showStep(answers.step);
}

void FirstRun::showStep(int step)
{
    m_message->clear();
    m_steps->setCurrentIndex(step);
    m_where->setText(tr("Step %1 of %2").arg(step + 1).arg(int(steps)));
    m_back->setEnabled(step > 0);
    m_skip->setVisible(step != PlaceStep);
    m_next->setText(stepAfter(step) == steps ? tr("Start") : tr("Next"));
    QWidget *const firsts[] = {m_company, m_isServer->isChecked() ? m_isServer : m_isFile->isChecked() ? m_isFile : m_isHere, m_user, m_withSample->isChecked() ? m_withSample : m_empty};
    firsts[step]->setFocus();
}

/// A sample has its place in a database of one's own alone.
int FirstRun::stepAfter(int step) const
{
    return step == PersonStep && !m_isHere->isChecked() ? int(steps) : step + 1;
}

void FirstRun::next()
{
    const int step = m_steps->currentIndex();
    if (step == PlaceStep && !checkPlace())
        return;
    if (stepAfter(step) == steps)
        accept();
    else
        showStep(stepAfter(step));
}

void FirstRun::back()
{
    if (!m_trying)
        showStep(m_steps->currentIndex() - 1);
}

/// What was typed on the step is not taken.
void FirstRun::skip()
{
    const int step = m_steps->currentIndex();
    if (step == LanguageStep)
        m_company->clear();
    if (step == PersonStep)
        m_user->clear();
    if (step == SampleStep)
        m_empty->setChecked(true);
    next();
}

void FirstRun::placeChosen()
{
    m_server->setEnabled(m_isServer->isChecked());
    m_file->setEnabled(m_isFile->isChecked());
    m_browse->setEnabled(m_isFile->isChecked());
    m_message->clear();
}

void FirstRun::browse()
{
    auto *files = new QFileDialog(this, tr("Open a database"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    files->setNameFilters({tr("Databases of Aviso (*.db)"), tr("All files (*)")});
    connect(files, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    files->open();
}

/// True where nothing has to be tried; otherwise it is tried, and tried() goes on.
bool FirstRun::checkPlace()
{
    if (m_isHere->isChecked())
        return true;
    if (m_trying)
        return false;
    const FirstAnswers given = answers();
    const bool isServer = given.where == FirstAnswers::Where::Server;
    if (isServer && !given.database().startsWith("postgres"_L1)) {
        m_message->say(MessageBar::Kind::Error, tr("An address looks like postgresql://user@host:5432/name. Whoever runs the server knows it."));
        m_server->setFocus();
        return false;
    }
    if (isServer && !QUrl(given.database()).password().isEmpty()) {
        m_message->say(MessageBar::Kind::Error, tr("Leave the password out of the address: Aviso would have to keep it where others can read it. PostgreSQL takes it from its own password file (.pgpass)."));
        m_server->setFocus();
        return false;
    }
    if (!isServer && !QFileInfo(given.database()).isFile()) {
        m_message->say(MessageBar::Kind::Error, given.database().isEmpty() ? tr("Choose the file of the database first.") : tr("There is no file %1. Choose another one.").arg(given.database()));
        m_file->setFocus();
        return false;
    }
    m_trying = true;
    m_next->setEnabled(false);
    m_message->say(MessageBar::Kind::Info, tr("Trying to open it…"));
    Q_EMIT tryRequested(given.database(), isServer);
    return false;
}

void FirstRun::tried(const Result<void> &result)
{
    m_trying = false;
    m_next->setEnabled(true);
    if (!result) {
        m_message->say(MessageBar::Kind::Error, result.error().text);
        (m_isServer->isChecked() ? m_server : m_file)->setFocus();
        return;
    }
    showStep(PersonStep);
}
