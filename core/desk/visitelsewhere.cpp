// SPDX-License-Identifier: GPL-3.0-or-later
// A visit that was agreed, or moved, while its incident lived on in another one: what the customer was promised then is written there, and
// stays owed there when the two are parted. Whatever ends the visit ends that too.
#include "core/desk/triagewords.h"
#include "core/desk/visitwriter.h"
#include "core/rules/matching.h"
#include "core/storage/incidentlog.h"
#include "core/storage/links.h"

using namespace Qt::StringLiterals;

namespace {

const char *wordsFor(VisitState state)
{
    switch (state) {
    case VisitState::OnSite: return QT_TRANSLATE_NOOP("Aviso", "The visit that was agreed here while %1 was merged into this incident has come.");
    case VisitState::Cancelled: return QT_TRANSLATE_NOOP("Aviso", "The visit that was agreed here while %1 was merged into this incident is cancelled.");
    default: return QT_TRANSLATE_NOOP("Aviso", "The visit that was agreed here while %1 was merged into this incident is agreed anew on %1.");
    }
}

}

bool VisitWriter::standsIn(const std::vector<Entry> &log, const QString &key)
{
    std::optional<PromiseAct::Act> last;
    for (const Entry &entry : rules::effectiveLog(log)) {
        if (entry.promise && entry.promise->key == key)
            last = entry.promise->act;
    }
    return last == PromiseAct::Act::Made || last == PromiseAct::Act::Renegotiated;
}

Result<void> VisitWriter::findElsewhere()
{
    m_elsewhere.clear();
    const Result<std::vector<IncidentId>> once = visit.promise.isEmpty() ? Result<std::vector<IncidentId>>(std::vector<IncidentId>()) : onceMergedInto(m_store, visit.incident);
    if (!once)
        return tl::unexpected(once.error());
    for (const IncidentId &id : *once) {
        const Result<std::optional<Link>> gone = mergeOf(m_store, id);
        if (!gone)
            return tl::unexpected(gone.error());
        if (*gone || id == m_incident->id)
            continue; // nothing is owed there, or it is where this is written anyway
        const Result<std::vector<Entry>> log = incidentLog(m_store, id);
        if (!log)
            return tl::unexpected(log.error());
        const QString key = promiseKeyOf(promiseKeyWithin(visit.promise, visit.incident), id);
        if (standsIn(*log, key))
            m_elsewhere.emplace_back(id, key);
    }
    return {};
}

Result<void> VisitWriter::settleElsewhere(PromiseAct::Act act)
{
    for (const auto &[id, key] : m_elsewhere) {
        Entry entry = teamEntry(id, EntryKind::Note, forTeam([&](const Language &language) { return language.text(wordsFor(visit.state)).arg(m_incident->number); }));
        entry.promise = PromiseAct{key, act, {}, {}, {}};
        Result<Written> written = writeEntry(m_store, m_parts, std::move(entry), m_now);
        if (!written)
            return tl::unexpected(written.error());
        m_others.emplace_back(written->incident.id, std::move(written->ahead));
    }
    m_elsewhere.clear();
    return {};
}
