// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/look.h"
#include "core/rules/clockwatch.h"
#include "core/rules/scheduler.h"

struct DeskParts;

/// Looks at the clock, writes the notices that have come, and tells them together. What quiet hours hold back is not written until they
/// end: then it is raised as it stands. On a shared database each desk tells its own person, see rules::recipientOf().
class Raising : public QObject
{
    Q_OBJECT
public:
    /// `parts` outlive it; it looks at the clock at least every `look`.
    Raising(DeskParts &parts, Milliseconds look, QObject *parent = nullptr);
    /// Writes down when the desk was last seen.
    ~Raising() override;

    /// The database is open; `last`: when this desk was last seen running.
    void begin(std::optional<Instant> last);
    /// An incident was written: these moments lie ahead.
    void replace(IncidentId incident, const std::vector<UpcomingStep> &ahead) { m_scheduler.replace(incident, ahead); }
    /// Reads the moments of the next hours anew.
    void readAhead();
    /// A person said that the clock is right.
    void trustClock();
    const std::optional<ClockJump> &doubt() const { return m_watch.doubt(); }
    bool isBegun() const { return m_begun; }
    /// Under which name a database keeps when this desk was last seen.
    static QString deskName(const QString &user);

Q_SIGNALS:
    void raised(const std::vector<Reminder> &notices);
    void notified(const NoticeBatch &batch);
    void changed();
    void failed(const Error &error);
    void clockDoubted(const ClockJump &jump);
    void clockTrusted();

private:
    void judge(ClockWatch::Verdict);
    void woke(Instant now);
    void remember(Instant now);
    void raise();
    void look();
    void take(const Look::Found &);
    void heedStop(bool stopped);
    void tell();

    DeskParts &m_parts;
    Scheduler m_scheduler;
    ClockWatch m_watch;
    bool m_begun = false;
    bool m_raising = false;
    bool m_stale = false; ///< a look or a read failed: all is read again at the next tick
    bool m_lawFailed = false; ///< told already that the newest rules cannot be read
    bool m_stopped = false; ///< a newer program has the database: others tell in this desk's place
    std::optional<Instant> m_lookedAt; ///< the last time that nothing stopped it
    std::optional<Instant> m_stoppedAt; ///< m_lookedAt as it was; until the others have had the time to come back too
    std::optional<Instant> m_backAt; ///< the first look after that
    bool m_again = false;
    bool m_shared = false; ///< other desks write here too: what they did is found by looking
    bool m_refill = true; ///< what stood here when the program ended is to be told once more
    std::optional<UpcomingStep> m_behind; ///< a look goes on behind this one
    std::vector<Reminder> m_untold; ///< written, and not yet told
    std::optional<Instant> m_last; ///< when this desk last looked and told all; at first, when it was last seen
    Instant m_readAt;
    std::optional<Instant> m_written; ///< when it was last written down that the desk runs
    std::optional<Instant> m_quietUntil;
    std::optional<Away> m_away; ///< to be told with what came due meanwhile
    Instant m_readUntil;
    std::vector<Reminder> m_shown; ///< of a look that took several transactions
    NoticeBatch m_batch;
};
