// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/raising.h"

#include "core/async.h"
#include "core/desk/deskparts.h"
#include "core/rules/quiet.h"

#include <QSysInfo>

using namespace std::chrono_literals;

namespace {

/// How far ahead the scheduler knows the moments; what lies later is read in time.
constexpr Milliseconds horizon = 2h;
constexpr int atMost = 20'000; // moments read at once
constexpr int atOnce = 500; // commitments raised in one transaction
constexpr Milliseconds writeEvery = 30s; // that the desk runs

/// Rules whose notices are shown in quiet hours too.
QStringList piercing(const RuleSet &rules)
{
    QStringList ids;
    for (const Rule &rule : rules.rules) {
        if (rule.pierceQuiet)
            ids += rule.id;
    }
    return ids;
}

}

Raising::Raising(DeskParts &parts, Milliseconds look, QObject *parent) : QObject(parent), m_parts(parts), m_scheduler(parts.clock, look)
{
    connect(&m_scheduler, &Scheduler::woke, this, &Raising::woke);
    connect(&m_scheduler, &Scheduler::due, this, &Raising::raise);
}

Raising::~Raising()
{
    if (m_begun && !doubt())
        remember(m_parts.clock());
}

QString Raising::deskName(const QString &user)
{
    return QSysInfo::machineHostName() + u'/' + user;
}

void Raising::begin(std::optional<Instant> last)
{
    m_begun = true;
    const ClockWatch::Verdict verdict = m_watch.start(last, m_parts.clock());
    judge(verdict);
    if (verdict != ClockWatch::Verdict::Jumped)
        readAhead();
}

void Raising::judge(ClockWatch::Verdict verdict)
{
    using enum ClockWatch::Verdict;
    if (verdict == Paused)
        m_away = m_watch.away();
    if (verdict == Jumped)
        Q_EMIT clockDoubted(*m_watch.doubt());
    if (verdict == Right)
        Q_EMIT clockTrusted();
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
    if (!m_written || now - *m_written >= writeEvery || now < *m_written)
        remember(now);
    if (m_away && !m_quietUntil && now - m_away->to > ClockWatch::pause)
        m_away.reset();
    if (verdict == ClockWatch::Verdict::Right || m_stale || (m_readUntil != Instant{} && now + horizon / 2 > m_readUntil))
        readAhead();
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
}

/// Those that passed while nobody looked are among them and are raised at once, together.
void Raising::readAhead()
{
    if (!m_begun || doubt())
        return;
    const Instant until = m_parts.clock() + horizon;
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

Result<Raising::Found> Raising::find(Store &store, const RuleSet &rules, const QString &user, Instant now)
{
    const Result<std::vector<Habits>> habits = store.habits();
    if (!habits)
        return tl::unexpected(habits.error());
    Found found;
    RaiseTerms terms;
    terms.limit = atOnce;
    found.quietUntil = rules::quietUntil(rules::habitsOf(user, *habits), now);
    if (found.quietUntil)
        terms.onlyRules = piercing(rules);
    terms.standIn = [&](const QString &owner) { return rules::standInFor(owner, *habits, now); };
    Result<Raised> raised = store.raise(now, terms);
    if (!raised)
        return tl::unexpected(raised.error());
    found.raised = std::move(*raised);
    std::vector<CommitmentId> ids;
    for (const Reminder &notice : found.raised.shown)
        ids.push_back(notice.commitment);
    Result<std::vector<AgendaRow>> rows = store.agendaOf(ids);
    if (!rows)
        return tl::unexpected(rows.error());
    found.rows = std::move(*rows);
    return found;
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
    const auto look = [now = m_parts.clock(), user = m_parts.user, law = m_parts.law()](Store &store) { return find(store, law->rules, user, now); };
    whenDone(m_parts.database.run(look), this, [this](const Result<Found> &found) {
        m_raising = false;
        if (!found) {
            m_stale = true; // the scheduler has let these moments go
            Q_EMIT failed(found.error());
        } else {
            take(*found);
        }
        const bool more = found && found->raised.more;
        if (!more)
            tell();
        if (std::exchange(m_again, false) || more)
            raise();
    });
}

void Raising::take(const Found &found)
{
    std::vector<UpcomingStep> next = found.raised.next;
    if (found.quietUntil)
        next.push_back({{}, {}, *found.quietUntil}); // then it is looked at again
    m_quietUntil = found.quietUntil;
    m_scheduler.add(next);
    m_shown.insert(m_shown.end(), found.raised.shown.begin(), found.raised.shown.end());
    for (const Reminder &notice : found.raised.shown) {
        const auto row = std::find_if(found.rows.begin(), found.rows.end(), [&](const AgendaRow &one) { return one.commitment.id == notice.commitment; });
        if (row != found.rows.end())
            m_batch.notices.push_back({notice, *row});
    }
}

void Raising::tell()
{
    const std::vector<Reminder> shown = std::exchange(m_shown, {});
    NoticeBatch batch = std::exchange(m_batch, {});
    if (shown.empty())
        return;
    const auto meanwhile = [&](const RaisedNotice &raised) { return raised.notice.at <= m_away->to; };
    if (m_away && std::any_of(batch.notices.begin(), batch.notices.end(), meanwhile))
        batch.away = std::exchange(m_away, {});
    Q_EMIT raised(shown);
    Q_EMIT notified(batch);
    Q_EMIT changed();
}
