// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/aftersales.h"

#include "core/aftersales/opinions.h"
#include "core/async.h"
#include "core/desk/clockdoubt.h"
#include "core/desk/communiques.h"
#include "core/desk/matterchecks.h"
#include "core/desk/recording.h"
#include "core/storage/incidentlog.h"
#include "core/storage/matters.h"
#include "core/storage/units.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Aftersales", text);
}

/// What is missing, and what to do about it.
QString refusalOf(const ClosingCondition &condition)
{
    const QString names = condition.missing.join(u", "_s);
    switch (condition.need) {
    case ClosingNeed::SolutionTold:
        return translated(QT_TRANSLATE_NOOP("Aftersales", "the customer has not been told the solution by the channel that it asks for: tell them, or say why not"));
    case ClosingNeed::Confirmed:
        return translated(QT_TRANSLATE_NOOP("Aftersales", "the customer has not confirmed that it works: ask them, or say why not"));
    case ClosingNeed::LoansBack:
        return translated(QT_TRANSLATE_NOOP("Aftersales", "what was lent is not back (%1): record its return, or write it off")).arg(names);
    case ClosingNeed::ReplacementsEnded:
        return translated(QT_TRANSLATE_NOOP("Aftersales", "a replacement is not finished (%1): record that it works and that the faulty unit is back, or call it off")).arg(names);
    case ClosingNeed::EscalationsClosed:
        return translated(QT_TRANSLATE_NOOP("Aftersales", "an escalation is open (%1): close it, or say why not")).arg(names);
    }
    return {};
}

}

Result<void> checkedClosing(const Known &known, const Entry &entry)
{
    const bool closes = entry.stateChange && entry.stateChange->act == StateChange::Act::Closed;
    if (!closes || entry.supersedes)
        return {};
    const bool hasReason = !entry.stateChange->reason.isEmpty();
    QStringList refusals;
    for (const ClosingCondition &condition : closingConditions(known.derivation, known.facts, known.law->world(), entry)) {
        if (!condition.met && !(hasReason && maySayWhyNot(condition.need)))
            refusals += refusalOf(condition);
    }
    if (refusals.isEmpty())
        return {};
    return fail(Error::Kind::InvalidInput, translated(QT_TRANSLATE_NOOP("Aftersales", "It cannot be closed yet: %1.")).arg(refusals.join(u"; "_s)));
}

namespace {

Result<void> refusedOpinion(OpinionFault fault)
{
    switch (fault) {
    case OpinionFault::NoScore:
        return fail(Error::Kind::InvalidInput, translated(QT_TRANSLATE_NOOP("Aftersales", "An opinion has a score from 1 to 5. If they did not want to give one, say so.")));
    case OpinionFault::OwnWork:
        return fail(Error::Kind::Permission, translated(QT_TRANSLATE_NOOP("Aftersales", "Who solved it does not rate it: let somebody else ask and write it down.")));
    case OpinionFault::NotAnswered:
        return fail(Error::Kind::InvalidInput, translated(QT_TRANSLATE_NOOP("Aftersales", "There is no such opinion to follow up.")));
    }
    return {};
}

}

Result<void> checkedMatter(Store &store, const std::vector<Entry> &log, const Entry &entry)
{
    if (const auto *act = entry.aftersales ? std::get_if<FeedbackAct>(&*entry.aftersales) : nullptr) {
        if (const std::optional<OpinionFault> fault = faultOf(log, entry, *act))
            return refusedOpinion(*fault);
    }
    return checkedUnits(store, log, entry);
}

Result<void> keepMatters(Store &store, const std::vector<Entry> &log, const Entry &entry)
{
    const bool touches = entry.aftersales || std::any_of(log.begin(), log.end(), [&](const Entry &one) { return one.aftersales && entry.supersedes == one.id; });
    if (!touches)
        return {};
    // What began in a log that was merged into this one may go on in this one, and is kept where it began.
    const Matters all = mattersIn(log);
    std::vector<IncidentId> incidents{entry.incident};
    for (const Entry &one : log) {
        if (one.aftersales && std::find(incidents.begin(), incidents.end(), one.incident) == incidents.end())
            incidents.push_back(one.incident);
    }
    Result<void> kept;
    for (size_t i = 0; kept && i < incidents.size(); ++i)
        kept = matters::replace(store, incidents[i], mattersOf(all, log, incidents[i]), entry.recordedAt);
    return kept;
}

Aftersales::Aftersales(DeskParts &parts)
    : m_parts(parts), m_communiques(std::make_unique<Communiques>(parts))
{ }

Aftersales::~Aftersales() = default;

QFuture<Result<Matters>> Aftersales::matters(IncidentId id)
{
    return m_parts.database.run([id](Store &store) -> Result<Matters> {
        return incidentLog(store, id).map([](const std::vector<Entry> &log) { return mattersIn(log); });
    });
}

QFuture<Result<std::vector<ClosingCondition>>> Aftersales::closing(IncidentId id)
{
    return m_parts.database.run([this, id](Store &store) -> Result<std::vector<ClosingCondition>> {
        const Result<Incident> incident = store.incident(id);
        const Result<Known *> knows = incident ? known(store, m_parts, *incident) : tl::unexpected(incident.error());
        if (!knows)
            return tl::unexpected(knows.error());
        return closingConditions((*knows)->derivation, (*knows)->facts, (*knows)->law->world());
    });
}

QFuture<Result<std::vector<MatterRow>>> Aftersales::list(const QString &kind, bool openOnly, int most)
{
    return m_parts.database.run([=](Store &store) { return matters::list(store, kind, openOnly, most); });
}

QFuture<Result<std::vector<PoolUnit>>> Aftersales::pool()
{
    return m_parts.database.run([](Store &store) { return units::pool(store); });
}

QFuture<Result<void>> Aftersales::setInPool(EquipmentId unit, bool inPool)
{
    return m_parts.database.run([=](Store &store) { return checkedPool(store, unit, inPool); });
}

QFuture<Result<UnitStanding>> Aftersales::standing(EquipmentId unit)
{
    return m_parts.database.run([=](Store &store) { return standingOf(store, unit); });
}

namespace {

Result<std::vector<Written>> writeTogether(Store &store, DeskParts &parts, const std::vector<Entry> &entries, Instant now)
{
    std::vector<Written> all;
    const Result<void> ok = store.transaction([&]() -> Result<void> {
        for (const Entry &entry : entries) {
            Result<Written> one = writeEntry(store, parts, entry, now);
            if (!one)
                return tl::unexpected(one.error());
            all.push_back(std::move(*one));
        }
        return {};
    });
    if (!ok)
        parts.known.clear(); // it may know of entries that were rolled back, on these or where they live on
    return ok.map([&] { return std::move(all); });
}

/// Of each incident what lies ahead after the last of its entries.
std::vector<std::pair<IncidentId, std::vector<UpcomingStep>>> aheadOf(const std::vector<Written> &all)
{
    std::vector<std::pair<IncidentId, std::vector<UpcomingStep>>> ahead;
    for (const Written &one : all) {
        std::erase_if(ahead, [&](const auto &earlier) { return earlier.first == one.incident.id; });
        ahead.emplace_back(one.incident.id, one.ahead);
    }
    return ahead;
}

}

QFuture<Result<std::vector<Entry>>> Aftersales::recordTogether(const std::vector<Entry> &entries)
{
    using Answer = std::vector<Entry>;
    if (isClockInDoubt(m_parts))
        return clockInDoubt<Answer>();
    auto promise = std::make_shared<QPromise<Result<Answer>>>();
    promise->start();
    const auto job = [&parts = m_parts, entries, now = m_parts.clock()](Store &store) { return writeTogether(store, parts, entries, now); };
    whenDone(m_parts.database.run(job), m_parts.desk, [&parts = m_parts, promise](const Result<std::vector<Written>> &all) {
        if (all)
            parts.writtenTogether(aheadOf(*all));
        promise->addResult(all.map([](const std::vector<Written> &written) {
            Answer recorded;
            for (const Written &one : written)
                recorded.push_back(one.entry);
            return recorded;
        }));
        promise->finish();
    });
    return promise->future();
}
