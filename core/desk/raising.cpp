// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/raising.h"

#include "core/async.h"
#include "core/desk/deskparts.h"
#include "core/desk/recording.h"
#include "core/rules/routing.h"

#include <QSysInfo>

using namespace std::chrono_literals;

namespace {

/// Another desk may have edited the law: what is told in quiet hours, and every window here, goes by the newest. Where that cannot be read,
/// reminders go on by the one before.
Result<Look::Found> lookByNewest(Store &store, DeskParts &parts, Look look)
{
    Look::Found stopped;
    const Result<std::optional<Error>> newer = newerProgram(store);
    if (!newer)
        return tl::unexpected(newer.error());
    if (*newer) {
        stopped.law = *newer;
        stopped.untold = look.untold;
        stopped.stopped = true;
        return stopped;
    }
    const Result<void> fresh = refreshLaw(store, parts);
    look.rules = parts.law()->rules;
    return look.at(store).map([&](Look::Found found) {
        if (!fresh)
            found.law = fresh.error();
        return found;
    });
}

/// How far ahead the scheduler knows the moments; what lies later is read in time.
constexpr Milliseconds horizon = 2h;
constexpr int atMost = 20'000; // moments read at once
constexpr Milliseconds writeEvery = 30s; // that the desk runs
constexpr Milliseconds lookEvery = 30s; // on a shared database: what others wrote is known within a minute

}

Raising::Raising(DeskParts &parts, Milliseconds look, QObject *parent) : QObject(parent), m_parts(parts), m_scheduler(parts.clock, look)
{
    connect(&m_scheduler, &Scheduler::woke, this, &Raising::woke);
    connect(&m_scheduler, &Scheduler::due, this, &Raising::raise);
}

Raising::~Raising()
{
    if (m_begun && !doubt() && !m_stopped)
        remember(m_parts.clock());
}

QString Raising::deskName(const QString &user)
{
    return QSysInfo::machineHostName() + u'/' + user;
}

void Raising::begin(std::optional<Instant> last)
{
    m_begun = true;
    m_last = last;
    const ClockWatch::Verdict verdict = m_watch.start(last, m_parts.clock());
    judge(verdict);
    if (verdict == ClockWatch::Verdict::Jumped)
        return;
    readAhead();
    raise(); // what stood here is told, though nothing more may have come
}

void Raising::judge(ClockWatch::Verdict verdict)
{
    using enum ClockWatch::Verdict;
    if (verdict == Paused) {
        m_away = m_watch.away();
        m_refill = m_refill || m_shared; // another desk may have told in this one's place
    }
    if (verdict == Jumped)
        Q_EMIT clockDoubted(*m_watch.doubt());
    if (verdict == Right) {
        m_refill = m_refill || m_shared;
        Q_EMIT clockTrusted();
    }
}

void Raising::woke(Instant now)
{
    if (!m_begun)
        return;
    const std::optional<ClockJump> before = m_watch.doubt();
    const ClockWatch::Verdict verdict = m_watch.look(now);
    if (verdict != ClockWatch::Verdict::Jumped || !before) // asked once, however often it looks
        judge(verdict);
    if (doubt())
        return;
    if (!m_stopped && (!m_written || now - *m_written >= writeEvery || now < *m_written))
        remember(now);
    if (m_away && !m_quietUntil && now - m_away->to > ClockWatch::pause)
        m_away.reset();
    const bool looks = m_shared && (now - m_readAt >= lookEvery || now < m_readAt);
    const bool ends = m_readUntil != Instant{} && (now + horizon / 2 > m_readUntil || now < m_readAt);
    if (verdict == ClockWatch::Verdict::Right || m_stale || ends || looks)
        readAhead();
    if (looks || m_refill || !m_untold.empty())
        raise();
}

void Raising::remember(Instant now)
{
    m_written = now;
    m_parts.database.run([now, desk = deskName(m_parts.user)](Store &store) { return store.saveLastLook(desk, now); });
}

void Raising::trustClock()
{
    if (!doubt())
        return;
    m_watch.trust(m_parts.clock());
    Q_EMIT clockTrusted();
    readAhead();
    m_refill = m_refill || m_shared;
    if (m_refill)
        raise();
}

/// Those that passed while nobody looked are among them and are raised at once, together.
void Raising::readAhead()
{
    if (!m_begun || doubt())
        return;
    m_readAt = m_parts.clock();
    const Instant until = m_readAt + horizon;
    const auto steps = m_parts.database.run([until](Store &store) { return store.upcoming(until, atMost); });
    whenDone(steps, this, [this, until](const Result<std::vector<UpcomingStep>> &ahead) {
        m_stale = !ahead;
        if (!ahead) {
            Q_EMIT failed(ahead.error());
            return;
        }
        m_readUntil = until;
        m_scheduler.replaceAll(*ahead);
        Q_EMIT changed();
    });
}

void Raising::raise()
{
    if (!m_begun || doubt())
        return;
    if (m_raising) {
        m_again = true;
        return;
    }
    m_raising = true;
    look();
}

void Raising::look()
{
    const Instant now = m_parts.clock();
    const std::optional<Instant> since = m_refill ? std::optional(m_last.value_or(now) - 60s) : std::nullopt;
    Look look{{}, m_parts.user, deskName(m_parts.user), now, since, m_behind, std::exchange(m_untold, {}), m_stoppedAt};
    const auto untold = look.untold;
    const auto run = [&parts = m_parts, look = std::move(look)](Store &store) { return lookByNewest(store, parts, look); };
    whenDone(m_parts.database.run(run), this, [this, now, untold](const Result<Look::Found> &found) {
        m_raising = false;
        m_behind.reset();
        if (found) {
            take(*found);
            if (!m_refill)
                m_last = now;
        } else {
            m_untold = untold;
            m_stale = true; // the scheduler has let these moments go
            m_refill = true; // it may have been written all the same
            Q_EMIT failed(found.error());
        }
        const bool more = found && found->raised.more;
        if (more)
            m_behind = found->raised.last;
        else
            tell();
        if (std::exchange(m_again, false) || more)
            raise();
    });
}

/// What stops one desk stops all of them: none could write that it runs. Whoever comes back first must not take the others for closed,
/// and tell in their place what they are about to tell themselves.
void Raising::heedStop(bool stopped)
{
    const Instant now = m_parts.clock();
    if (stopped && !m_stopped)
        m_stoppedAt = m_lookedAt.value_or(now);
    if (stopped)
        m_backAt.reset();
    if (!stopped && m_stopped) {
        m_backAt = now;
        remember(now);
    }
    if (m_backAt && now - *m_backAt >= rules::absent) {
        m_stoppedAt.reset();
        m_backAt.reset();
    }
    if (!stopped)
        m_lookedAt = now;
    m_stopped = stopped;
}

void Raising::take(const Look::Found &found)
{
    std::vector<UpcomingStep> next = found.raised.next;
    if (found.quietUntil)
        next.push_back({{}, {}, *found.quietUntil}); // then it is looked at again
    m_quietUntil = found.quietUntil;
    m_scheduler.add(next);
    if (found.shared && !std::exchange(m_shared, true))
        m_scheduler.lookEvery(lookEvery);
    m_refill = (m_refill && !found.refilled) || found.stopped; // meanwhile others tell in this desk's place
    m_shown.insert(m_shown.end(), found.raised.shown.begin(), found.raised.shown.end());
    m_batch.notices.insert(m_batch.notices.end(), found.told.begin(), found.told.end());
    m_batch.calls.insert(m_batch.calls.end(), found.calls.begin(), found.calls.end());
    m_untold = found.untold;
    heedStop(found.stopped);
    if (found.law && !std::exchange(m_lawFailed, true))
        Q_EMIT failed(*found.law);
    m_lawFailed = found.law.has_value();
    if (found.problem) {
        m_stale = true;
        Q_EMIT failed(*found.problem);
    }
}

void Raising::tell()
{
    const std::vector<Reminder> shown = std::exchange(m_shown, {});
    NoticeBatch batch = std::exchange(m_batch, {});
    if (shown.empty() && batch.isEmpty())
        return;
    const auto meanwhile = [&](const RaisedNotice &raised) { return raised.notice.at <= m_away->to; };
    const auto missedMeanwhile = [&](const RaisedCall &raised) { return raised.row.call.callBackBy <= m_away->to; };
    if (m_away && (std::any_of(batch.notices.begin(), batch.notices.end(), meanwhile) || std::any_of(batch.calls.begin(), batch.calls.end(), missedMeanwhile)))
        batch.away = std::exchange(m_away, {});
    if (!shown.empty())
        Q_EMIT raised(shown);
    if (!batch.isEmpty())
        Q_EMIT notified(batch);
    Q_EMIT changed();
}
