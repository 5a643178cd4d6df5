// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/visiting.h"

#include "core/async.h"
#include "core/desk/clockdoubt.h"
#include "core/text/visitwords.h"
#include "core/desk/visitwriting.h"
#include "core/exchange/ics.h"
#include "core/report/visitpaper.h"
#include "core/storage/visits.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/// Does it on the database thread, tells the desk what was written, then whoever asked.
template<typename Job>
QFuture<Result<VisitWritten>> done(DeskParts &parts, Job job)
{
    if (isClockInDoubt(parts))
        return clockInDoubt<VisitWritten>();
    auto promise = std::make_shared<QPromise<Result<VisitWritten>>>();
    promise->start();
    const auto run = [job, now = parts.clock()](Store &store) -> Result<VisitDone> { return job(store, now); };
    whenDone(parts.database.run(run), parts.desk, [&parts, promise](const Result<VisitDone> &written) {
        if (written) {
            parts.written(written->written.visit.incident, written->ahead);
            for (const auto &[incident, ahead] : written->others)
                parts.written(incident, ahead);
            parts.visitsWritten();
        }
        promise->addResult(written ? Result<VisitWritten>(written->written) : Result<VisitWritten>(tl::unexpected(written.error())));
        promise->finish();
    });
    return promise->future();
}

using PaperResult = Result<std::shared_ptr<const report::Paper>>;

/// Reads on the database thread, and sets the paper away from it.
template<typename Read, typename Set>
QFuture<PaperResult> papered(DeskParts &parts, Read read, Set set)
{
    auto promise = std::make_shared<QPromise<PaperResult>>();
    promise->start();
    whenDone(parts.database.run(read), parts.desk, [&parts, promise, set](const auto &found) {
        whenDone(parts.papers.run([found, set]() -> PaperResult { return found ? set(*found) : PaperResult(tl::unexpected(found.error())); }), parts.desk, [promise](const PaperResult &paper) {
            promise->addResult(paper);
            promise->finish();
        });
    });
    return promise->future();
}

bool goes(const VisitRow &row, TechnicianId who)
{
    const std::vector<TechnicianId> &all = row.visit.technicians;
    return std::find(all.begin(), all.end(), who) != all.end();
}

std::pair<Instant, Instant> dayOf(const QDate &date, const QTimeZone &zone)
{
    return {Instant::of(date.startOfDay(zone)), Instant::of(date.addDays(1).startOfDay(zone))};
}

/// All bytes of a file of the incident; empty: it is not there.
QByteArray bytesOf(Store &store, IncidentId incident, const std::optional<AttachmentId> &id)
{
    QByteArray bytes;
    const Result<std::vector<Attachment>> files = id ? store.attachments(incident) : std::vector<Attachment>();
    if (!files)
        return bytes;
    for (const Attachment &file : *files) {
        for (int place = 0; file.id == *id && bytes.size() < file.size; ++place) {
            const Result<QByteArray> piece = store.piece(file.sha256, place);
            if (!piece)
                return {};
            bytes += *piece;
        }
    }
    return bytes;
}

}

QFuture<Result<std::vector<VisitObjection>>> Visiting::objections(const VisitPlan &plan, const std::optional<VisitId> &moved)
{
    return m_parts.database.run([plan, moved, law = m_parts.law()](Store &store) { return visitObjections(store, *law, plan, moved); });
}

QFuture<Result<std::vector<VisitSlot>>> Visiting::freeSlots(const VisitPlan &plan)
{
    return m_parts.database.run([plan, law = m_parts.law(), now = m_parts.clock()](Store &store) { return visitSlots(store, *law, plan, now); });
}

QFuture<Result<VisitSite>> Visiting::site(IncidentId incident)
{
    return m_parts.database.run([incident](Store &store) { return visitSite(store, incident); });
}

QFuture<Result<VisitBoard>> Visiting::board(Instant from, Instant to)
{
    return m_parts.database.run([from, to, law = m_parts.law()](Store &store) { return visitBoard(store, *law, from, to); });
}

QFuture<Result<std::vector<VisitRow>>> Visiting::ofIncident(IncidentId incident)
{
    return m_parts.database.run([incident](Store &store) { return visits::ofIncident(store, incident); });
}

QFuture<Result<std::vector<VisitRow>>> Visiting::mineToday()
{
    const auto [from, to] = dayOf(m_parts.clock().in(m_parts.zone).date(), m_parts.zone);
    return m_parts.database.run([from = from, to = to, me = m_parts.user](Store &store) -> Result<std::vector<VisitRow>> {
        const Result<std::optional<Technician>> who = store.technicianByName(me);
        if (!who || !*who)
            return who.map([](const auto &) { return std::vector<VisitRow>(); });
        return visits::between(store, from, to).map([&](std::vector<VisitRow> rows) {
            std::erase_if(rows, [&](const VisitRow &row) { return !goes(row, (*who)->id); });
            return rows;
        });
    });
}

QFuture<Result<OwedVisits>> Visiting::owed()
{
    const Instant now = m_parts.clock();
    return m_parts.database.run([now, end = dayOf(now.in(m_parts.zone).date(), m_parts.zone).second](Store &store) -> Result<OwedVisits> {
        return visits::unfinished(store, end).map([now](const std::vector<Visit> &all) {
            const auto isLate = [now](const Visit &visit) { return visit.scheduledTo <= now || isUntold(visit); };
            return OwedVisits{int(all.size()), int(std::count_if(all.begin(), all.end(), isLate))};
        });
    });
}

QFuture<Result<VisitWritten>> Visiting::propose(const VisitPlan &plan)
{
    return done(m_parts, [&parts = m_parts, plan](Store &store, Instant now) { return proposeVisit(store, parts, plan, {}, now); });
}

QFuture<Result<VisitWritten>> Visiting::agree(const VisitPlan &plan, const CustomerTold &told)
{
    return done(m_parts, [&parts = m_parts, plan, told](Store &store, Instant now) { return proposeVisit(store, parts, plan, told, now); });
}

QFuture<Result<VisitWritten>> Visiting::confirm(VisitId id, int version, const CustomerTold &told)
{
    return done(m_parts, [&parts = m_parts, id, version, told](Store &store, Instant now) { return confirmVisit(store, parts, id, version, told, now); });
}

QFuture<Result<VisitWritten>> Visiting::move(const VisitMove &move)
{
    return done(m_parts, [&parts = m_parts, move](Store &store, Instant now) { return moveVisit(store, parts, move, now); });
}

QFuture<Result<VisitWritten>> Visiting::setParts(VisitId id, int version, const std::vector<NeededPart> &needed)
{
    return done(m_parts, [&parts = m_parts, id, version, needed](Store &store, Instant now) { return setVisitParts(store, parts, id, version, needed, now); });
}

QFuture<Result<VisitWritten>> Visiting::setOut(VisitId id, int version)
{
    return done(m_parts, [&parts = m_parts, id, version](Store &store, Instant now) { return stepVisit(store, parts, id, version, VisitDeed::SetOut, now); });
}

QFuture<Result<VisitWritten>> Visiting::arrive(VisitId id, int version)
{
    return done(m_parts, [&parts = m_parts, id, version](Store &store, Instant now) { return stepVisit(store, parts, id, version, VisitDeed::Arrive, now); });
}

QFuture<Result<VisitWritten>> Visiting::finish(const VisitOutcome &outcome)
{
    return done(m_parts, [&parts = m_parts, outcome](Store &store, Instant now) { return finishVisit(store, parts, outcome, now); });
}

QFuture<Result<VisitWritten>> Visiting::cancel(VisitId id, int version, const QString &why, const std::optional<CustomerTold> &told)
{
    return done(m_parts, [&parts = m_parts, id, version, why, told](Store &store, Instant now) { return cancelVisit(store, parts, id, version, why, told, now); });
}

QFuture<Result<VisitWritten>> Visiting::takeBack(const VisitBack &back)
{
    return done(m_parts, [&parts = m_parts, back](Store &store, Instant now) { return unwriteVisit(store, parts, back, now); });
}

QFuture<PaperResult> Visiting::report(VisitId id, bool forTeam, const QString &language)
{
    const auto read = [id, forTeam](Store &store) -> Result<report::VisitSheet> {
        const Result<std::optional<VisitRow>> row = visits::row(store, id);
        if (!row || !*row)
            return row ? Result<report::VisitSheet>(fail(Error::Kind::NotFound, QCoreApplication::translate("Visits", "This visit is not there any more."))) : tl::unexpected(row.error());
        report::VisitSheet sheet{**row, {}, {}, {}};
        for (const TechnicianId &who : sheet.row.visit.technicians) {
            const Result<Technician> one = store.technician(who);
            if (!one)
                return tl::unexpected(one.error());
            sheet.technicians << one->name;
        }
        sheet.signature = bytesOf(store, sheet.row.visit.incident, sheet.row.visit.signature);
        if (!forTeam) {
            sheet.row.visit.found = {};
            sheet.row.visit.causeWords.clear();
        }
        return store.company().map([&](const QString &company) {
            sheet.company = company;
            return sheet;
        });
    };
    return papered(m_parts, read, [zone = m_parts.zone, now = m_parts.clock(), language, forTeam](const report::VisitSheet &sheet) {
        return report::visitPaper(sheet, forTeam, language, zone, now);
    });
}

QFuture<PaperResult> Visiting::daySheet(TechnicianId who, const QDate &date, const QString &language)
{
    const auto [from, to] = dayOf(date, m_parts.zone);
    const auto read = [who, date, from = from, to = to](Store &store) -> Result<report::DaySheet> {
        const Result<Technician> technician = store.technician(who);
        Result<std::vector<VisitRow>> rows = visits::between(store, from, to);
        const Result<QString> company = store.company();
        if (!technician || !rows || !company)
            return tl::unexpected(!technician ? technician.error() : !rows ? rows.error() : company.error());
        std::erase_if(*rows, [&](const VisitRow &row) { return !goes(row, who) || row.visit.state == VisitState::Failed; });
        return report::DaySheet{technician->name, date, std::move(*rows), *company};
    };
    return papered(m_parts, read, [zone = m_parts.zone, now = m_parts.clock(), language](const report::DaySheet &sheet) { return report::dayPaper(sheet, language, zone, now); });
}

QFuture<Result<QByteArray>> Visiting::calendarOf(TechnicianId who, const QString &code)
{
    return m_parts.database.run([who, code, now = m_parts.clock()](Store &store) -> Result<QByteArray> {
        const Result<Technician> technician = store.technician(who);
        const Result<std::vector<VisitRow>> rows = visits::between(store, now, now + std::chrono::hours(24 * 365));
        if (!technician || !rows)
            return tl::unexpected(!technician ? technician.error() : rows.error());
        const Language language(code);
        std::vector<ics::Item> items;
        for (const VisitRow &row : *rows) {
            if (!goes(row, who) || !isAhead(row.visit.state))
                continue;
            ics::Item item;
            item.uid = row.visit.id.toString() + u"@aviso"_s;
            item.sequence = row.visit.version;
            item.summary = u"%1: %2 (%3)"_s.arg(row.customer, row.title.in(code), row.number);
            item.at = row.visit.scheduledFrom;
            item.to = row.visit.scheduledTo;
            item.place = QStringList{row.address, row.postalCode}.join(u' ').trimmed();
            item.about = QStringList{visitStateWord(row.visit.state, language), row.unit, row.receiver + u' ' + row.phone, row.visit.receiverWords, row.visit.access, row.siteAccess}.join(u'\n');
            items.push_back(std::move(item));
        }
        return ics::written(items, technician->name, now);
    });
}
