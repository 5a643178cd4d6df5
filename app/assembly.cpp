// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly.h"

#include "app/places.h"
#include "core/async.h"
#include "core/desk/systemuser.h"
#include "core/programlog.h"
#include "ui/commands/incidentdeeds.h"
#include "ui/composer/composer.h"
#include "ui/incident/incidentpage.h"
#include "ui/mainwindow.h"
#include "ui/notices/badgecount.h"
#include "ui/notices/dbusnotifier.h"
#include "ui/notices/delivery.h"
#include "ui/notices/duepanel.h"
#include "ui/singleinstance.h"
#include "ui/theme/textsize.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

QString userName(const Start &start)
{
    if (start.sample)
        return u"Marta Ruiz"_s; // the lead of the sample company
    const QString chosen = readSettings().user, name = chosen.isEmpty() ? systemUser() : chosen;
    return name.isEmpty() ? u"aviso"_s : name;
}

/// Where this computer keeps what is being written; nothing of the sample is kept.
QString draftsOf(const Start &start)
{
    return start.sample ? QString() : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/aviso/drafts"_s;
}

Desk::Options optionsOf(const Start &start)
{
    Desk::Options options;
    options.drafts = draftsOf(start);
    options.backsUp = !start.sample;
    options.clock = start.clock;
    options.user = userName(start);
    return options;
}

/// The size of the text counts before the first widget is dressed; a tour has its own.
Settings settingsOf(const Start &start)
{
    Settings settings = readSettings();
    if (start.tour.isEmpty())
        setTextSize(settings.textSize);
    return settings;
}

}

Assembly::Assembly(QApplication &app, const Start &start)
    : m_app(app), m_start(start), m_settings(settingsOf(start)), m_desk(optionsOf(start)),
      m_appearance(app, start.appearance.value_or(m_settings.appearance)),
      m_calendar(m_desk), m_tray(m_settings.tray)
{
    connect(&m_tray, &Tray::chosen, this, [this](TrayChoice choice) {
        m_settings.tray = choice;
        remember();
        if (m_window)
            m_window->setNoticePlaces({m_tray.isAvailable(), choice == TrayChoice::Stay, m_settings.calendarFile});
    });
    connect(&m_calendar, &CalendarKeeper::failed, this, [this](const Error &error) {
        if (m_window)
            m_window->sayError(error.text);
    });
    connect(&m_rings, &RingServer::rang, this, [this](const RungCall &call) {
        if (m_window)
            m_window->ring(call.number, call.line);
    });
    connect(&m_desk.intakeFolder(), &IntakeFolder::taken, this, [this](const IntakeReport &report) {
        if (m_window && (report.failure || report.refused > 0))
            m_window->sayError(report.failure ? report.failure->text : tr("Calls were set aside, each with its reason: %1").arg(report.problems.mid(0, 3).join(u'\n')));
    });
    if (!start.language.isEmpty())
        m_settings.language = start.language;
    m_sessionTimer.setInterval(60'000);
    connect(&m_sessionTimer, &QTimer::timeout, this, &Assembly::keepSession);
}

Assembly::~Assembly()
{
    closeProgramLog(); // it asks the desk for the time
}

QString Assembly::databaseUrl()
{
    if (m_start.sample && m_start.database.isEmpty()) {
        m_sampleFolder = std::make_unique<QTemporaryDir>();
        return m_sampleFolder->filePath(u"sample.db"_s);
    }
    if (!m_start.database.isEmpty())
        return m_start.database;
    if (const QString given = qEnvironmentVariable("AVISO_DB"); !given.isEmpty())
        return given;
    if (!m_settings.database.isEmpty())
        return m_settings.database;
    QDir().mkpath(QFileInfo(ownDatabase()).absolutePath());
    return ownDatabase();
}

void Assembly::open()
{
    if (m_url.isEmpty())
        m_url = databaseUrl();
    if (asksAboutMissing())
        return;
    whenDone(m_desk.open(m_url, Desk::Mode::CreateIfMissing), this, [this](const Result<void> &ok) {
        if (!ok) {
            LogLine("the database cannot be opened").with(ok.error());
            m_problem = ok.error().text;
            if (m_window)
                m_window->sayError(m_problem);
            offerBackups(ok.error());
            Q_EMIT failed(m_problem);
        } else if (m_start.sample) {
            fillSample();
        } else {
            begin();
            Q_EMIT opened();
        }
    });
}

void Assembly::fillSample()
{
    whenDone(m_desk.importing().importSample(), this, [this](const Result<Importing::Report> &report) {
        m_isOpen = true;
        const QString problem = !report ? report.error().text : report->problems.join(u'\n');
        if (m_window)
            m_window->deskOpened();
        if (!problem.isEmpty() && m_window)
            m_window->sayError(problem);
        problem.isEmpty() ? Q_EMIT opened() : Q_EMIT failed(problem);
    });
}

void Assembly::speak(const QString &language)
{
    m_app.removeTranslator(&m_qtWords);
    m_app.removeTranslator(&m_words);
    QLocale::setDefault(QLocale(language));
    if (m_qtWords.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)) || m_qtWords.load(u":/i18n/qtbase_"_s + language))
        m_app.installTranslator(&m_qtWords);
    if (m_words.load(u":/i18n/aviso_"_s + language))
        m_app.installTranslator(&m_words);
    if (m_longer)
        m_app.installTranslator(m_longer); // the last one is asked first
}

Viewpoint Assembly::viewpoint(const QString &language) const
{
    return {Language(language), m_desk.zone(), [this] { return m_desk.now(); }};
}

MainWindow *Assembly::buildWindow(const QString &language)
{
    if (m_url.isEmpty())
        m_url = databaseUrl(); // what the session says of incidents is of one database
    const QString code = language.isEmpty() ? languageOf(m_settings) : language;
    const bool isTour = !m_start.tour.isEmpty();
    const Session left = m_window ? sessionNow() : isTour ? Session{} : readSession(sessionFile(stateFolder()));
    speak(code);
    m_spoken = code;
    const NoticeBatch standing = m_window ? m_window->due()->batch() : NoticeBatch{};
    const DeedsDone deeds = m_window ? m_window->deeds().kept() : DeedsDone{};
    auto window = std::make_unique<MainWindow>(m_desk, m_drafts, m_appearance, viewpoint(code));
    window->incident()->composer()->setSpellingChecked(m_settings.spelling);
    if (!isTour)
        takeUp(*window, left);
    connect(window.get(), &MainWindow::preferencesRequested, this, &Assembly::openPreferences);
    connect(
        window.get(), &MainWindow::languageChosen, this,
        [this](const QString &chosen) {
            m_settings.language = chosen;
            buildWindow(chosen);
        },
        Qt::QueuedConnection); // the window must not die in its own menu
    window->show();
    m_delivery.reset();
    m_window = std::move(window);
    m_window->due()->take(standing);
    m_window->deeds().takeUp(deeds);
    if (!isTour)
        deliver(viewpoint(code));
    if (m_isOpen)
        m_window->deskOpened();
    if (!m_problem.isEmpty())
        m_window->sayError(m_problem);
    return m_window.get();
}

namespace {

/// The desktop's own notifications where they have actions, else those of the tray.
std::unique_ptr<Notifier> makeNotifier(Tray &tray)
{
#ifdef AVISO_DBUS
    if (const QDBusConnection bus = QDBusConnection::sessionBus(); DBusNotifier::isThere(bus))
        return std::make_unique<DBusNotifier>(bus);
#endif
    tray.alwaysShow();
    return std::make_unique<TrayNotifier>(tray.icon());
}

}

void Assembly::deliver(const Viewpoint &viewpoint)
{
    if (!m_notifier)
        m_notifier = makeNotifier(m_tray);
    m_delivery = std::make_unique<Delivery>(m_desk, *m_notifier, *m_window, viewpoint);
    m_tray.watch(*m_window);
    m_window->setNoticePlaces({m_tray.isAvailable(), m_tray.choice() == TrayChoice::Stay, m_settings.calendarFile});
    connect(m_window.get(), &MainWindow::badgeChanged, this, &showOnIcon);
    connect(m_window.get(), &MainWindow::noticePlacesChanged, this, &Assembly::takeNoticePlaces);
    if (m_isOpen)
        keepCalendar();
}

void Assembly::takeNoticePlaces(const NoticePlaces &places)
{
    m_settings.calendarFile = places.calendarFile;
    if (places.stayInTray)
        m_tray.choose(TrayChoice::Stay);
    else if (m_tray.choice() == TrayChoice::Stay) // who was never asked is asked at the first close
        m_tray.choose(TrayChoice::Leave);
    remember();
    keepCalendar();
}

void Assembly::keepCalendar()
{
    if (!m_start.sample) // what the sample owes is not what the person at the desk owes
        m_calendar.keep(m_settings.calendarFile, languageOf(m_settings));
}

void Assembly::remember()
{
    m_settings.appearance = m_appearance.choice();
    writeSettings(m_settings);
    keepSession();
}
