// SPDX-License-Identifier: GPL-3.0-or-later
// What any rules would have done in the past.
#include "core/desk/lawmaking.h"
#include "core/desk/recording.h"
#include "core/storage/incidentlog.h"

namespace {

Result<void> runOn(Store &store, const LawDraft &draft, const Incident &incident, Instant until, int limit, std::vector<DryRunLine> &lines)
{
    const Result<CaseFacts> facts = factsOf(store, incident);
    Result<std::vector<Entry>> log = facts ? incidentLog(store, incident.id) : tl::unexpected(facts.error());
    if (!log)
        return tl::unexpected(log.error());
    for (rules::RunLine &line : rules::run(std::move(*log), *facts, {draft.rules, draft.calendars}, until)) {
        if (lines.size() < static_cast<size_t>(limit))
            lines.push_back({incident.number, incident.title, std::move(line)});
    }
    return {};
}

Result<std::vector<DryRunLine>> runOnAll(Store &store, const LawDraft &draft, const std::vector<IncidentId> &ids, Instant now, int limit)
{
    std::vector<DryRunLine> lines;
    for (size_t i = 0; i < ids.size() && lines.size() < static_cast<size_t>(limit); ++i) {
        const Result<void> ok = store.incident(ids[i]).and_then([&](const Incident &one) { return runOn(store, draft, one, now, limit, lines); });
        if (!ok)
            return tl::unexpected(ok.error());
    }
    return lines;
}

}

QFuture<Result<std::vector<IncidentId>>> Lawmaking::incidentsOf(Instant from, Instant to)
{
    return m_parts.database.run([from, to](Store &store) { return store.incidentsOf(from, to); });
}

QFuture<Result<std::vector<DryRunLine>>> Lawmaking::dryRun(const LawDraft &draft, Instant from, Instant to, int limit)
{
    return m_parts.database.run([=, now = m_parts.clock()](Store &store) -> Result<std::vector<DryRunLine>> {
        const Result<std::vector<IncidentId>> ids = store.incidentsOf(from, to);
        return ids ? runOnAll(store, draft, *ids, now, limit) : tl::unexpected(ids.error());
    });
}

QFuture<Result<std::vector<DryRunLine>>> Lawmaking::dryRun(const LawDraft &draft, std::vector<IncidentId> incidents, int limit)
{
    return m_parts.database.run([=, now = m_parts.clock(), ids = std::move(incidents)](Store &store) { return runOnAll(store, draft, ids, now, limit); });
}

QFuture<Result<std::vector<DryRunLine>>> Lawmaking::dryRun(const LawDraft &draft, IncidentId incident, int limit)
{
    return dryRun(draft, std::vector{incident}, limit);
}
