// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to the person at this computer: preferences, the session, and what they answered at the first start.
#include "app/assembly.h"
#include "app/places.h"
#include "core/async.h"
#include "core/programlog.h"
#include "core/storage/address.h"
#include "ui/commands/keymap.h"
#include "ui/composer/composer.h"
#include "ui/incident/incidentpage.h"
#include "ui/mainwindow.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/singleinstance.h"
#include "ui/theme/textsize.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

Preferences Assembly::preferences() const
{
    return {.appearance = m_appearance.choice(),
            .language = m_spoken,
            .textSize = textSize(),
            .letters = m_window->keyMap().lettersAct(),
            .spelling = m_settings.spelling,
            .staysInTray = m_tray.choice() == TrayChoice::Stay,
            .intakeFolder = m_settings.intakeFolder,
            .telephone = m_settings.telephone,
            .telephonePort = m_settings.telephonePort,
            .telephoneKey = m_settings.telephoneKey};
}

void Assembly::openPreferences()
{
    KeptPlaces places;
    places.database = shownAddress(m_url);
    places.drafts = m_start.sample ? QString() : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/aviso/drafts"_s;
    places.log = programLogFile().isEmpty() ? stateFolder() : programLogFile();
    places.session = sessionFile(stateFolder());
    places.hasTray = m_tray.isAvailable();
    auto *dialog = new PreferencesDialog(preferences(), places, m_window.get());
    connect(dialog, &PreferencesDialog::changed, this, &Assembly::applyPreferences, Qt::QueuedConnection); // the dialog may die with its window
    dialog->open();
}

void Assembly::applyPreferences(const Preferences &chosen)
{
    const Preferences before = preferences();
    const bool rebuilds = chosen.language != before.language || chosen.textSize != before.textSize;
    auto *dialog = m_window->findChild<PreferencesDialog *>();
    if (rebuilds && m_window->holdsUnsaved(tr("Save or discard this first; then language and text size can change: %1"))) {
        if (dialog)
            dialog->refuse(before, tr("Something is being written in another window. Save or discard it first; then this can change."));
        return;
    }
    if (chosen.letters != before.letters)
        m_window->keyMap().setLettersAct(chosen.letters);
    if (chosen.spelling != before.spelling)
        m_window->incident()->composer()->setSpellingChecked(chosen.spelling);
    m_settings.spelling = chosen.spelling;
    m_settings.textSize = chosen.textSize;
    if (chosen.language != before.language)
        m_settings.language = chosen.language;
    m_settings.intakeFolder = chosen.intakeFolder;
    m_settings.telephone = chosen.telephone;
    m_settings.telephonePort = chosen.telephonePort;
    m_settings.telephoneKey = chosen.telephoneKey;
    if (const QString problem = hearOthers(); !problem.isEmpty() && dialog)
        dialog->warn(problem);
    if (chosen.staysInTray != before.staysInTray)
        m_tray.choose(chosen.staysInTray ? TrayChoice::Stay : TrayChoice::Leave);
    m_appearance.setChoice(chosen.appearance);
    static constexpr std::pair<Appearance::Choice, const char *> actions[] = {{Appearance::Choice::System, "appearanceSystem"}, {Appearance::Choice::Light, "appearanceLight"}, {Appearance::Choice::Dark, "appearanceDark"}};
    for (const auto &[choice, name] : actions) {
        if (auto *action = m_window->findChild<QAction *>(QLatin1String(name)); action && choice == chosen.appearance)
            action->setChecked(true);
    }
    remember();
    if (!rebuilds)
        return;
    setTextSize(chosen.textSize);
    applyTheme(m_app, m_appearance.scheme());
    buildWindow(languageOf(m_settings));
    openPreferences();
}

Session Assembly::sessionNow() const
{
    return {m_window->place(), m_window->saveGeometry(), shapesOf(*m_window), SingleInstance::nameOf(m_url), m_spoken, textSize(), m_window->tabPlaces(), m_window->currentTab(), m_window->tabsUnfolded()};
}

void Assembly::takeUp(MainWindow &window, const Session &session)
{
    window.restoreGeometry(session.geometry);
    const bool isSame = session.database == SingleInstance::nameOf(m_url);
    if (isSame && !session.tabs.empty())
        window.setTabs(session.tabs, session.currentTab, session.unfolded);
    else if (!session.place.view.isEmpty())
        window.go(isSame ? session.place : Place{session.place.view, {}});
    // Columns for small letters would cut large ones, and those for one language the words of another.
    if (session.textSize == textSize())
        giveShapes(window, session.language == m_spoken ? session.shapes : withoutColumns(session.shapes));
    if (!m_start.sample)
        m_sessionTimer.start();
}

void Assembly::keepSession()
{
    if (!m_window || !m_start.tour.isEmpty() || m_start.sample)
        return;
    const Session now = sessionNow();
    if (m_keptSession == now)
        return;
    m_keptSession = now;
    whenDone(m_sessionKeeper.run([file = sessionFile(stateFolder()), now] { return writeSession(file, now); }), this, [this, now](bool written) {
        if (!written && m_keptSession == now)
            m_keptSession.reset(); // the next time may find the disk better
    });
}

void Assembly::keepFirstAnswers()
{
    if (!m_start.company.isEmpty())
        whenDone(m_desk.people().saveCompany(std::exchange(m_start.company, {})), this, [this](const Result<void> &ok) {
            if (!ok && m_window)
                m_window->sayError(ok.error().text);
        });
    if (!std::exchange(m_start.fillsSample, false))
        return;
    whenDone(m_desk.importing().importSample(), this, [this](const Result<Importing::Report> &report) {
        const QString problem = !report ? report.error().text : report->problems.join(u'\n');
        if (m_window)
            m_window->deskOpened();
        if (m_window && !problem.isEmpty())
            m_window->sayError(problem);
    });
}

/// The watched folder and the telephone system, as they are chosen; answers what does not work.
QString Assembly::hearOthers()
{
    if (m_start.sample) // a real call would be lost with it
        return m_settings.telephone || !m_settings.intakeFolder.isEmpty() ? tr("The sample company takes no calls from other programs; your own database does.") : QString();
    if (!m_isOpen || !m_start.tour.isEmpty())
        return {};
    m_desk.intakeFolder().watch(m_settings.intakeFolder);
    if (!m_settings.telephone) {
        m_rings.close();
        return {};
    }
    const Result<void> heard = m_rings.listen(static_cast<quint16>(m_settings.telephonePort), m_settings.telephoneKey);
    return heard ? QString() : heard.error().text;
}
