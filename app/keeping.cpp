// SPDX-License-Identifier: GPL-3.0-or-later
// What the program does so that nothing is lost: drafts that come back, backups that are offered, one window a database.
#include "app/assembly.h"
#include "app/places.h"
#include "core/async.h"
#include "core/programlog.h"
#include "core/storage/address.h"
#include "core/storage/backupfiles.h"
#include "ui/backups/recoverydialog.h"
#include "ui/calls/callcard.h"
#include "ui/composer/formdraft.h"
#include "ui/intake/newincidentwindow.h"
#include "ui/mainwindow.h"
#include "ui/singleinstance.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

bool Assembly::handOver()
{
    if (m_start.sample)
        return false;
    m_url = databaseUrl();
    m_single = std::make_unique<SingleInstance>(m_url);
    if (m_single->handOver(m_start.incident))
        return true;
    connect(m_single.get(), &SingleInstance::asked, this, [this](const QString &incident) {
        if (!m_window)
            return;
        m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
        m_window->show();
        m_window->raise();
        m_window->activateWindow();
        openNumber(incident);
    });
    openProgramLog(stateFolder(), [this] { return m_desk.now(); });
    m_mark = std::make_unique<CrashMark>(stateFolder() + u'/' + SingleInstance::nameOf(m_url));
    LogLine("started").with("crashed-before", m_mark->found());
    connect(&m_desk, &Desk::failed, this, [](const Error &error) { LogLine("work failed").with(error); });
    connect(&m_desk.drafting(), &Drafting::notKept, this, [](DraftId id, const Error &error) { LogLine("draft not kept").with("draft", id).with(error); });
    connect(&m_desk.backups(), &Backups::made, this, [](const Backup &backup) { LogLine("backup made").with("bytes", backup.bytes); });
    connect(&m_desk.backups(), &Backups::failed, this, [this](const Error &error) {
        LogLine("backup failed").with(error);
        if (m_window)
            m_window->sayError(error.text);
    });
    return false;
}

void Assembly::begin()
{
    LogLine("opened");
    m_isOpen = true;
    m_problem.clear();
    connect(&m_drafts, &Drafts::loaded, this, &Assembly::sayHowItEnded, Qt::SingleShotConnection);
    m_drafts.keepIn(m_desk.drafting());
    if (m_window)
        m_window->deskOpened();
    sayWhereAside();
    openNumber(m_start.incident);
    keepCalendar();
    if (const QString problem = hearOthers(); !problem.isEmpty() && m_window)
        m_window->sayError(problem);
    keepFirstAnswers();
}

bool Assembly::asksAboutMissing()
{
    const QFileInfo file(m_url);
    if (m_beginsAnew || !m_window || m_start.sample || isServer(m_url) || (file.exists() && file.size() > 0) || backupsOf(m_url).empty())
        return false;
    LogLine("the database is missing, and there are backups");
    m_problem = tr("There is no database in %1, but there are backups of it: it was moved or deleted. Restore one, or put the file back and try again.").arg(QDir::toNativeSeparators(m_url));
    m_window->sayError(m_problem); // stays when the question is put off
    offer(m_problem, true);
    return true;
}

void Assembly::sayHowItEnded()
{
    for (const KeptDraft &call : m_window ? m_drafts.calls() : std::vector<KeptDraft>()) {
        if (call.what == DraftOf::Call) {
            m_window->takeCall(call);
            continue;
        }
        NewIncidentWindow *window = m_window->newIncident();
        window->findChild<FormDraft *>()->takeUp(call);
        window->setIncidentId({call.id.value});
    }
    const bool crashed = m_mark && m_mark->found();
    const int drafts = m_drafts.size();
    if (!m_window || (!crashed && drafts == 0))
        return;
    const QString kept = drafts > 0 ? tr("%n entry that was not saved is kept: open its incident to go on.", nullptr, drafts) : QString();
    if (!crashed) {
        const IncidentId first = m_drafts.incidents().front();
        m_window->ask(MessageBar::Kind::Info, kept, tr("Open it"), [this, first] { m_window->openIncident(first); });
        return;
    }
    const QString text = tr("Aviso did not end as it should the last time. What had been saved is there.");
    m_window->ask(MessageBar::Kind::Warning, kept.isEmpty() ? text : text + u' ' + kept, tr("Show log"),
                  [] { QDesktopServices::openUrl(QUrl::fromLocalFile(programLogFile())); });
}

void Assembly::openNumber(const QString &number)
{
    if (!m_isOpen && !number.isEmpty())
        m_start.incident = number; // once it is
    if (number.isEmpty() || !m_isOpen)
        return;
    if (const std::optional<RungCall> call = callIn(number)) {
        if (m_window)
            call->isOutgoing ? m_window->dialled(call->number) : m_window->ring(call->number, call->line);
        return;
    }
    whenDone(m_desk.timeline().dossier(number), this, [this](const Result<Dossier> &dossier) {
        if (!m_window)
            return;
        if (dossier)
            m_window->openIncident(dossier->incident.id);
        else
            m_window->sayError(dossier.error().text);
    });
}

void Assembly::offerBackups(const Error &error)
{
    // One that another program has open, a newer version wrote, or nobody may read is whole.
    if (m_window && !m_start.sample && !isServer(m_url) && error.kind == Error::Kind::Damaged)
        offer(error.text, false);
}

void Assembly::offer(const QString &problem, bool mayBeginAnew)
{
    const auto look = [url = m_url] {
        std::vector<Backup> all = backupsOf(url);
        for (Backup &backup : all)
            backup = backupAt(backup.path);
        return all;
    };
    whenDone(m_restorer.run(look), this, [this, problem, mayBeginAnew](const std::vector<Backup> &all) {
        if (all.empty() || !m_window)
            return;
        m_recovery = new RecoveryDialog(problem, all, viewpoint(languageOf(m_settings)), m_window.get());
        m_recovery->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_recovery, &RecoveryDialog::restoreRequested, this, &Assembly::restore);
        if (mayBeginAnew)
            m_recovery->offerEmpty();
        connect(m_recovery, &RecoveryDialog::emptyRequested, this, [this] {
            m_beginsAnew = true;
            m_recovery->close();
            open();
        });
        connect(m_recovery, &RecoveryDialog::retryRequested, this, [this] {
            m_recovery->close();
            open();
        });
        m_recovery->open();
    });
}

void Assembly::sayWhereAside()
{
    const QString aside = std::exchange(m_aside, {});
    if (aside.isEmpty() || !m_window)
        return;
    m_window->ask(MessageBar::Kind::Info, tr("The backup is restored. What was there before is in %1.").arg(QDir::toNativeSeparators(aside)), tr("Open the folder"),
                  [aside] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(aside).absolutePath())); });
}

void Assembly::restore(const QString &backup)
{
    const auto job = [url = m_url, backup, now = m_desk.now()] { return restoreBackup(url, backup, now); };
    whenDone(m_restorer.run(job), this, [this](const Result<QString> &aside) {
        if (!aside)
            LogLine("restoring failed").with(aside.error());
        if (!aside && m_recovery)
            m_recovery->sayError(aside.error().text);
        if (!aside)
            return;
        LogLine("restored");
        m_aside = *aside;
        if (m_recovery)
            m_recovery->close();
        open();
    });
}
