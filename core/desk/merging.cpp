// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/merging.h"

#include "core/async.h"
#include "core/desk/clockdoubt.h"
#include "core/desk/desk.h"
#include "core/desk/mergingjobs.h"
#include "core/storage/links.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

tl::unexpected<Error> refused(const char *reason, Error::Kind kind = Error::Kind::InvalidInput)
{
    return fail(kind, QCoreApplication::translate("Merging", reason));
}

/// Tells the desk what was written before the asker gets the answer.
template<typename Answer, typename Job, typename Tell>
QFuture<Result<Answer>> announced(DeskParts &parts, Job job, Tell tell)
{
    if (isClockInDoubt(parts))
        return clockInDoubt<Answer>();
    auto promise = std::make_shared<QPromise<Result<Answer>>>();
    promise->start();
    whenDone(parts.database.run(std::move(job)), parts.desk, [promise, tell](const auto &result) {
        promise->addResult(result ? Result<Answer>(tell(*result)) : Result<Answer>(tl::unexpected(result.error())));
        promise->finish();
    });
    return promise->future();
}

/// No log has changed: what shows either incident shows the link.
void tellBoth(DeskParts &parts, const Link &link)
{
    Desk *desk = static_cast<Desk *>(parts.desk);
    Q_EMIT desk->changed(link.from);
    Q_EMIT desk->changed(link.to);
}

Result<Link> writeLink(Store &store, const Link &link)
{
    if (link.kind == LinkKind::MergedInto)
        return refused(QT_TRANSLATE_NOOP("Merging", "A merge is more than a link: use Merge."));
    if (link.from == link.to)
        return refused(QT_TRANSLATE_NOOP("Merging", "An incident is not linked with itself. Choose another one."));
    const Result<std::vector<Link>> links = linksOf(store, link.from);
    if (!links)
        return tl::unexpected(links.error());
    const auto relates = [&](const Link &one) { return one.kind == LinkKind::Relates && (one.to == link.to || one.from == link.to); };
    const bool isMutual = link.kind == LinkKind::Relates; // that two are like a third says nothing of them
    if (isMutual && std::any_of(links->begin(), links->end(), relates))
        return refused(QT_TRANSLATE_NOOP("Merging", "These incidents are linked so already."), Error::Kind::Conflict);
    const Result<bool> back = isMutual ? Result<bool>(false) : leadsTo(store, link.kind, link.to, link.from);
    if (!back)
        return tl::unexpected(back.error());
    if (*back)
        return refused(QT_TRANSLATE_NOOP("Merging", "The other one is linked to this one so already, and the link would run in a circle. Take that link away first."));
    return addLink(store, link).map([&] { return link; });
}

Result<std::vector<LinkedIncident>> linked(Store &store, IncidentId incident)
{
    const Result<std::vector<Link>> links = linksOf(store, incident);
    if (!links)
        return tl::unexpected(links.error());
    std::vector<LinkedIncident> all;
    for (const Link &link : *links) {
        const bool outgoing = link.from == incident;
        const Result<std::vector<Neighbour>> other = store.neighbours({outgoing ? link.to : link.from});
        if (!other)
            return tl::unexpected(other.error());
        if (!other->empty())
            all.push_back({link, outgoing, other->front()});
    }
    std::stable_sort(all.begin(), all.end(), [](const LinkedIncident &a, const LinkedIncident &b) { return a.link.kind < b.link.kind; });
    return all;
}

Result<std::vector<IncidentId>> foundBy(Store &store, const QString &words, int most)
{
    std::vector<IncidentId> ids;
    if (const Result<Incident> numbered = store.incidentByNumber(words.trimmed()); numbered)
        ids.push_back(numbered->id);
    return store.search({words, {SearchKind::Incident, SearchKind::Customer}, most}).map([&](const std::vector<SearchMatch> &matches) {
        for (const SearchMatch &match : matches) {
            if (match.incident && std::find(ids.begin(), ids.end(), *match.incident) == ids.end())
                ids.push_back(*match.incident);
        }
        return ids;
    });
}

Result<std::vector<Neighbour>> candidatesFor(Store &store, IncidentId id, const QString &words, int most)
{
    const Result<Incident> incident = store.incident(id);
    if (!incident)
        return tl::unexpected(incident.error());
    Result<std::vector<Neighbour>> all = words.trimmed().isEmpty()
        ? store.besidesOfCustomer(*incident, most)
        : foundBy(store, words, most).and_then([&](const std::vector<IncidentId> &ids) { return store.neighbours(ids); });
    if (!all)
        return all;
    std::erase_if(*all, [&](const Neighbour &one) { return one.id == id; });
    std::stable_partition(all->begin(), all->end(), [&](const Neighbour &one) { return one.customerId == incident->customer; });
    for (auto one = all->begin(); one != all->end();) {
        const Result<std::optional<Link>> gone = mergeOf(store, one->id); // it lives on in another, which stands in the list itself
        if (!gone)
            return tl::unexpected(gone.error());
        one = *gone ? all->erase(one) : one + 1;
    }
    return store.addLastWords(*all).map([&] { return std::move(*all); });
}

}

QFuture<Result<MergePreview>> Merging::preview(const std::vector<IncidentId> &from, IncidentId into)
{
    return m_parts.database.run([&parts = m_parts, from, into, now = m_parts.clock()](Store &store) { return previewOfMerge(store, parts, from, into, now); });
}

QFuture<Result<MergeDone>> Merging::merge(const std::vector<IncidentId> &from, IncidentId into)
{
    const auto job = [&parts = m_parts, from, into, now = m_parts.clock()](Store &store) { return writeMerge(store, parts, from, into, now); };
    return announced<MergeDone>(m_parts, job, [&parts = m_parts](const MergeWritten &written) {
        parts.writtenTogether(written.written);
        return written.done;
    });
}

QFuture<Result<MergeDone>> Merging::unmerge(const std::vector<IncidentId> &from, const std::optional<IncidentId> &into)
{
    const auto job = [&parts = m_parts, from, into, now = m_parts.clock()](Store &store) { return unwriteMerge(store, parts, from, into, now); };
    return announced<MergeDone>(m_parts, job, [&parts = m_parts](const MergeWritten &written) {
        parts.writtenTogether(written.written);
        return written.done;
    });
}

QFuture<Result<Link>> Merging::link(IncidentId from, IncidentId to, LinkKind kind)
{
    const Link link{LinkId::make(), from, to, kind, m_parts.clock(), m_parts.user, {}, {}, {}, {}};
    const auto job = [link](Store &store) -> Result<Link> {
        const Result<void> ok = store.transaction([&] { return writeLink(store, link).map([](const Link &) {}); });
        return ok.map([&] { return link; });
    };
    return announced<Link>(m_parts, job, [&parts = m_parts](const Link &written) {
        tellBoth(parts, written);
        return written;
    });
}

QFuture<Result<Link>> Merging::unlink(LinkId id)
{
    const auto job = [id, now = m_parts.clock(), user = m_parts.user](Store &store) -> Result<Link> {
        Result<Link> link = standingLink(store, id);
        if (link && link->kind == LinkKind::MergedInto)
            return refused(QT_TRANSLATE_NOOP("Merging", "A merge is undone with Undo merge."));
        const Result<void> ok = link ? store.transaction([&] { return undoLink(store, id, now, user); }) : tl::unexpected(link.error());
        return ok.map([&] { return std::move(*link); });
    };
    return announced<Link>(m_parts, job, [&parts = m_parts](const Link &gone) {
        tellBoth(parts, gone);
        return gone;
    });
}

QFuture<Result<std::vector<LinkedIncident>>> Merging::linksOf(IncidentId incident)
{
    return m_parts.database.run([incident](Store &store) { return linked(store, incident); });
}

QFuture<Result<std::vector<Neighbour>>> Merging::candidates(IncidentId incident, const QString &words, int most)
{
    return m_parts.database.run([incident, words, most](Store &store) { return candidatesFor(store, incident, words, most); });
}
