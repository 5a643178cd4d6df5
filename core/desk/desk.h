// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/attachments.h"
#include "core/desk/backups.h"
#include "core/desk/calendarmaking.h"
#include "core/desk/calls.h"
#include "core/desk/directory.h"
#include "core/desk/drafting.h"
#include "core/desk/importing.h"
#include "core/desk/lawmaking.h"
#include "core/desk/intakefolder.h"
#include "core/desk/ledger.h"
#include "core/desk/neighbours.h"
#include "core/desk/people.h"
#include "core/desk/protocols.h"
#include "core/desk/presence.h"
#include "core/desk/queue.h"
#include "core/desk/reminders.h"
#include "core/desk/replies.h"
#include "core/desk/reporting.h"
#include "core/desk/timeline.h"
#include "core/desk/views.h"
#include "core/desk/triage.h"
#include "core/model/notices.h"

#include <QObject>
#include <QTimeZone>

#include <functional>

class Dispatching; // these by their own header: a window includes the one that it needs
class Visiting;
class Merging;
class Aftersales;

/// What a person at the desk can do: the one door of window and command line. Opens a database and holds the themes.
class Desk : public QObject
{
    Q_OBJECT
public:
    enum class Mode { Existing, CreateIfMissing };
    struct Options
    {
        std::function<Instant()> clock; ///< empty: the machine's
        QTimeZone zone = QTimeZone::systemTimeZone(); ///< in which the people at the desk live
        QString user; ///< name of the person at the desk, author of what they record
        Milliseconds look = std::chrono::seconds(60); ///< how often the clock is looked at, at least
        bool reminds = true; ///< raise notices; false where nobody would see them
        bool backsUp = false; ///< make a copy of the database every day
        QString drafts = {}; ///< folder of this computer that keeps what is being written; empty: in the database alone
    };

    explicit Desk(Options, QObject *parent = nullptr);
    ~Desk() override;

    /// Opens the database (see Database::open), loads rules and calendars, and starts the scheduler.
    QFuture<Result<void>> open(const QString &url, Mode mode);

    Timeline &timeline();
    Queue &queue();
    Reminders &reminders();
    Reporting &reporting();
    People &people();
    Importing &importing();
    Lawmaking &lawmaking();
    Calendarmaking &calendarmaking();
    Ledger &ledger();
    Drafting &drafting();
    Presence &presence();
    Backups &backups();
    Views &views();
    Triage &triage();
    Replies &replies();
    Attachments &attachments();
    Directory &directory();
    Calls &calls();
    Protocols &protocols();
    IntakeFolder &intakeFolder();
    Neighbours &neighbours();
    Dispatching &dispatching();
    Visiting &visiting();
    Merging &merging();
    Aftersales &aftersales();

    /// What is to be confirmed about the clock: until then nothing is raised, and nothing that has a moment is written.
    std::optional<ClockJump> clockDoubt() const;
    /// A person said that the clock is right.
    void trustClock();

    Instant now() const;
    QTimeZone zone() const;
    QString user() const;

Q_SIGNALS:
    /// Something of the incident was written, here or at another desk; a null one: others wrote, and any may be meant.
    void changed(IncidentId incident);
    /// Something was written here: it is on the disk.
    void saved();
    /// These notices were raised, together; those of one look at the clock.
    void raised(const std::vector<Reminder> &notices);
    /// The same, with what is needed to show them.
    void notified(const NoticeBatch &batch);
    /// The wall clock moved by more than a month: a person must say whether it is right.
    void clockDoubted(const ClockJump &jump);
    /// The question about the clock is answered, or void: it is back where it was.
    void clockTrusted();
    /// Notices were raised, or commitments changed so that lists of them do.
    void remindersChanged();
    /// A saved view was made, changed or dropped, here or at another desk.
    void viewsChanged();
    /// A call came, or something became of one.
    void callsChanged();
    /// Customers, contacts, sites, units or technicians were changed, here or at another desk.
    void directoryChanged();
    /// A visit was planned, moved, or became something, here or at another desk.
    void visitsChanged();
    /// Work that nobody waits for failed, such as writing a reminder.
    void failed(const Error &error);

private:
    void hearOthers();
    void tidy();

    struct Parts;
    std::function<Instant()> m_clock;
    bool m_reminds;
    bool m_backsUp;
    QString m_drafts;
    bool m_tidied = false;
    std::unique_ptr<Parts> m_parts;
};
