// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/presence.h"

#include "core/async.h"
#include "core/desk/deskparts.h"
#include "core/storage/tables.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Do both say the same, whenever they said it?
bool isSame(const std::optional<PresentPerson> &a, const std::optional<PresentPerson> &b)
{
    if (!a || !b)
        return !a && !b;
    return a->desk == b->desk && a->person == b->person && a->incident == b->incident && a->doing == b->doing && a->since == b->since;
}

/// The words alone of the newest draft of an entry on the incident: what else a draft holds is its writer's.
Result<OthersWords> wordsIn(const std::vector<KeptDraft> &drafts, const QString &person, IncidentId incident)
{
    for (const KeptDraft &draft : drafts) {
        if (draft.what != DraftOf::Entry || draft.incident != incident)
            continue;
        const QJsonObject body = QJsonDocument::fromJson(draft.body.toUtf8()).object();
        OthersWords words{person, body[u"customer_words"_s].toString(), body[u"team_words"_s].toString()};
        if (!words.customer.trimmed().isEmpty() || !words.team.trimmed().isEmpty())
            return words;
    }
    return fail(Error::Kind::NotFound, QCoreApplication::translate("Presence", "Nothing of what %1 writes is kept yet. Try again in a few seconds.").arg(person));
}

}

Presence::Presence(DeskParts &parts) : m_parts(parts)
{
    m_beat.setInterval(renewed);
    m_end.setSingleShot(true);
    connect(&m_beat, &QTimer::timeout, this, &Presence::beat);
    connect(&m_end, &QTimer::timeout, this, &Presence::tell);
}

Presence::~Presence()
{
    if (m_shared && (m_mine || m_said || m_saying)) // jobs stand in a row: this comes after the one under way
        m_parts.database.run([desk = m_desk](Store &store) { return store.dropPresence(desk); });
}

void Presence::begin()
{
    m_shared = false;
    m_said.reset();
    m_heard.clear();
    m_beat.stop();
    whenDone(m_parts.database.run([](Store &store) -> Result<bool> { return store.isShared(); }), this, [this](const Result<bool> &shared) {
        m_shared = shared && *shared;
        Q_EMIT changed();
        if (m_shared) {
            m_beat.start();
            say();
            look();
        }
        tell();
    });
}

void Presence::show(IncidentId incident, bool writes)
{
    const Doing doing = writes ? Doing::Writing : Doing::Viewing;
    if (incident.isNull())
        m_mine.reset();
    else if (!m_mine || m_mine->incident != incident || m_mine->doing != doing)
        m_mine = PresentPerson{m_desk, m_parts.user, incident, doing, m_parts.clock(), {}};
    say();
}

/// One at a time: who leafs through incidents is where they are in the end.
void Presence::say()
{
    if (!m_shared || m_saying || isSame(m_mine, m_said))
        return;
    m_saying = true;
    const auto job = [mine = m_mine, desk = m_desk, now = m_parts.clock()](Store &store) mutable {
        if (!mine)
            return store.dropPresence(desk);
        mine->seenAt = now;
        return store.savePresence(*mine, true);
    };
    whenDone(m_parts.database.run(job), this, [this, mine = m_mine](const Result<void> &ok) {
        m_saying = false;
        if (!ok)
            return; // a database that is away for a while is told with the next beat
        m_said = mine;
        say();
    });
}

void Presence::beat()
{
    if (!m_shared)
        return;
    say();
    const auto job = [mine = m_mine, gone = gone(), now = m_parts.clock()](Store &store) mutable -> Result<void> {
        if (mine) {
            mine->seenAt = now;
            if (Result<void> ok = store.savePresence(*mine, false); !ok)
                return ok;
        }
        return store.sweepPresence(gone);
    };
    m_parts.database.run(job); // what it fails at is tried again with the next
    look();
}

void Presence::look()
{
    if (!m_shared)
        return;
    m_lookAgain = m_looking;
    if (std::exchange(m_looking, true))
        return;
    whenDone(m_parts.database.run([](Store &store) { return store.present(); }), this, [this](const Result<std::vector<PresentPerson>> &rows) {
        m_looking = false;
        take(rows);
        if (std::exchange(m_lookAgain, false))
            look();
    });
}

void Presence::take(const Result<std::vector<PresentPerson>> &rows)
{
    if (!rows)
        return; // what was heard before counts for as long as it lives
    const Instant now = m_parts.clock();
    std::map<DeskId, Heard> heard;
    for (const PresentPerson &row : *rows) {
        if (row.desk == m_desk)
            continue;
        const auto known = m_heard.find(row.desk);
        const bool isNews = known != m_heard.end() && known->second.said.seenAt != row.seenAt;
        // Of one that is met for the first time only its own clock tells when it was last there.
        heard.emplace(row.desk, Heard{row, isNews ? now : known != m_heard.end() ? known->second.at : std::min(now, row.seenAt)});
    }
    m_heard = std::move(heard);
    tell();
}

void Presence::tell()
{
    const Instant now = m_parts.clock();
    std::optional<Instant> end;
    for (const auto &[desk, heard] : m_heard) {
        if (isAlive(heard, now))
            end = std::min(end.value_or(heard.at + lives), heard.at + lives);
    }
    m_end.stop();
    if (end)
        m_end.start(*end - now);
    std::vector<PresentPerson> all = others();
    const bool isOtherwise = !std::equal(all.begin(), all.end(), m_told.begin(), m_told.end(), [](const PresentPerson &a, const PresentPerson &b) { return isSame(a, b); });
    m_told = std::move(all);
    if (isOtherwise)
        Q_EMIT changed();
}

std::vector<PresentPerson> Presence::others() const
{
    const Instant now = m_parts.clock();
    std::vector<PresentPerson> all;
    for (const auto &[desk, heard] : m_heard) {
        if (isAlive(heard, now) && folded(heard.said.person) != folded(m_parts.user)) // at another desk of one's own one knows what one does
            all.push_back(heard.said);
    }
    std::sort(all.begin(), all.end(), [](const PresentPerson &a, const PresentPerson &b) {
        return std::tuple(a.doing == Doing::Viewing, a.since, a.desk) < std::tuple(b.doing == Doing::Viewing, b.since, b.desk);
    });
    std::vector<PresentPerson> once;
    for (const PresentPerson &one : all) {
        const bool isThere = std::any_of(once.begin(), once.end(), [&](const PresentPerson &other) { return other.incident == one.incident && folded(other.person) == folded(one.person); });
        if (!isThere)
            once.push_back(one);
    }
    return once;
}

std::vector<PresentPerson> Presence::othersOn(IncidentId incident) const
{
    std::vector<PresentPerson> all = others();
    std::erase_if(all, [incident](const PresentPerson &one) { return one.incident != incident; });
    return all;
}

std::vector<PresentPerson> Presence::gone() const
{
    const Instant now = m_parts.clock();
    std::vector<PresentPerson> all;
    for (const auto &[desk, heard] : m_heard) {
        if (!isAlive(heard, now))
            all.push_back(heard.said);
    }
    return all;
}

QFuture<Result<OthersWords>> Presence::wordsOf(const QString &person, IncidentId incident)
{
    const std::vector<PresentPerson> here = othersOn(incident);
    const bool writes = std::any_of(here.begin(), here.end(), [&](const PresentPerson &one) { return one.person == person && one.doing == Doing::Writing; });
    return m_parts.database.run([person, incident, writes](Store &store) -> Result<OthersWords> {
        if (!writes)
            return fail(Error::Kind::NotFound, QCoreApplication::translate("Presence", "%1 does not write here any more. What they wrote stays theirs.").arg(person));
        return store.drafts(person).and_then([&](const std::vector<KeptDraft> &drafts) { return wordsIn(drafts, person, incident); });
    });
}
