// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/queue.h"

#include "core/calendar/zone.h"
#include "core/desk/deskparts.h"
#include "core/desk/workingages.h"
#include "core/storage/communiques.h"
#include "core/storage/links.h"

#include <QCoreApplication>

#include <set>

namespace {

QueueMoment momentOf(const DeskParts &parts)
{
    return {.now = parts.clock ? parts.clock() : Instant{}, .zone = parts.zone, .me = parts.user, .weekBegins = QLocale::system().firstDayOfWeek()};
}

/// The page with what its rows show beside, and the waiting by the calendar of each.
Result<QueuePage> dressed(Result<QueuePage> page, Store &store, const DeskParts &parts, Instant now)
{
    if (!page)
        return page;
    if (Result<void> ok = store.addDetails(page->rows, now); !ok)
        return tl::unexpected(ok.error());
    const std::shared_ptr<const Law> law = parts.law();
    for (QueueRow &row : page->rows) {
        const WorkingCalendar *calendar = row.waitingSince ? law->calendars.find(row.details.calendar) : nullptr;
        if (calendar)
            row.waited = workingAge(*calendar, *row.waitingSince, now);
    }
    return page;
}

Result<std::vector<IncidentId>> idsOf(Store &store, const QueueFilter &filter, int most, const QueueMoment &moment)
{
    constexpr int atOnce = 2000;
    std::vector<IncidentId> ids;
    QString from;
    do {
        const Result<QueuePage> page = store.queue(filter, from, atOnce, moment);
        if (!page)
            return tl::unexpected(page.error());
        for (const QueueRow &row : page->rows)
            ids.push_back(row.id);
        from = page->next;
    } while (!from.isEmpty() && ids.size() <= static_cast<size_t>(most));
    if (ids.size() > static_cast<size_t>(most))
        return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Queue", "More than %1 incidents pass this filter. Narrow it before choosing all of them.").arg(QLocale().toString(most)));
    return ids;
}

}

QFuture<Result<QueuePage>> Queue::page(const QueueFilter &filter, const QString &from, int limit)
{
    return m_parts.database.run([=, &parts = m_parts, moment = momentOf(m_parts)](Store &store) { return dressed(store.queue(filter, from, limit, moment), store, parts, moment.now); });
}

QFuture<Result<std::vector<IncidentId>>> Queue::ids(const QueueFilter &filter, int most)
{
    return m_parts.database.run([=, moment = momentOf(m_parts)](Store &store) { return idsOf(store, filter, most, moment); });
}

QFuture<Result<int>> Queue::count(const QueueFilter &filter, int most)
{
    return m_parts.database.run([=, moment = momentOf(m_parts)](Store &store) { return store.queueCount(filter, most, moment); });
}

QFuture<Result<std::vector<SearchMatch>>> Queue::search(const SearchRequest &request)
{
    return m_parts.database.run([request](Store &store) { return store.search(request); });
}

namespace {

/// Where those of the incidents that were merged live on.
Result<Found> withHomes(Store &store, const std::vector<SearchMatch> &matches)
{
    Found found{matches, {}};
    std::set<IncidentId> asked;
    for (const SearchMatch &match : matches) {
        if (!match.incident || !asked.insert(*match.incident).second)
            continue;
        const Result<IncidentId> kept = keptOf(store, *match.incident);
        if (!kept || *kept == *match.incident)
            continue; // found all the same where the merges cannot be followed: who opens it is told
        const Result<Incident> home = store.incident(*kept);
        if (!home)
            return tl::unexpected(home.error());
        found.merged.emplace(*match.incident, LivingOn{*kept, home->number});
    }
    return found;
}

}

QFuture<Result<Found>> Queue::find(const SearchRequest &request)
{
    return m_parts.database.run([request](Store &store) { return store.search(request).and_then([&](const std::vector<SearchMatch> &matches) { return withHomes(store, matches); }); });
}

QFuture<Result<QStringList>> Queue::tags()
{
    return m_parts.database.run([](Store &store) { return store.tags(2000); });
}

QFuture<Result<QStringList>> Queue::communiqueTitles(const QString &language)
{
    return m_parts.database.run([language](Store &store) {
        return communiques::list(store, 200).map([&](const std::vector<CommuniqueRow> &rows) {
            QStringList titles;
            for (const CommuniqueRow &row : rows)
                titles << row.communique.title.in(language);
            titles.removeDuplicates();
            return titles;
        });
    });
}

QFuture<Result<std::vector<OpenedCommitment>>> Queue::openedToday(int most)
{
    const QueueMoment moment = momentOf(m_parts);
    const Instant midnight = instantOf(wallTime(moment.now, moment.zone).date, QTime(0, 0), moment.zone);
    return m_parts.database.run([=](Store &store) { return store.openedSince(midnight, most); });
}
