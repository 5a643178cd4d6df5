// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/figuring.h"

#include "core/aftersales/dashboard.h"
#include "core/aftersales/figures.h"
#include "core/async.h"
#include "core/desk/ledgerorder.h"
#include "core/desk/recording.h"
#include "core/exchange/csv.h"
#include "core/model/codec.h"
#include "core/report/figuretables.h"
#include "core/report/sheet.h"
#include "core/storage/figures.h"
#include "core/storage/incidentlog.h"
#include "core/storage/reopenings.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

Result<void> keepFigures(Store &store, const Incident &incident, const rules::Derivation &derivation, const CaseFacts &facts, const Law &law)
{
    return figures::replace(store, figuresOf(incident, derivation, facts, law.world()));
}

Result<bool> areFiguresKept(Store &store, const Incident &incident, const rules::Derivation &derivation, const CaseFacts &facts, const Law &law)
{
    return figures::ofIncident(store, incident.id).map([&](const std::optional<CaseFigures> &kept) {
        return !kept || *kept == figuresOf(incident, derivation, facts, law.world());
    });
}

namespace {

const QString ratesDocument = u"rates"_s;
/// How long one job may keep the database from others.
constexpr qint64 patienceMs = 50;

Result<void> countOne(Store &store, const Law &law, IncidentId id)
{
    const Result<Incident> incident = store.incident(id);
    const Result<CaseFacts> facts = incident ? factsOf(store, *incident) : tl::unexpected(incident.error());
    Result<std::vector<Entry>> log = facts ? incidentLog(store, id) : tl::unexpected(facts.error());
    if (!log && log.error().kind != Error::Kind::Damaged) // what cannot be read is what a check is for
        return tl::unexpected(log.error());
    const Result<void> kept = log ? keepFigures(store, *incident, rules::replay(std::move(*log), *facts, law.world()), *facts, law) : Result<void>();
    return kept.and_then([&] { return figures::settle(store, id); });
}

/// Counts some of those that never were; answers how many are left.
Result<qint64> countSome(Store &store, const Law &law)
{
    const Result<std::vector<IncidentId>> some = figures::left(store, 200);
    if (!some || some->empty())
        return some.map([](const auto &) { return qint64(0); });
    QElapsedTimer timer;
    timer.start();
    const Result<void> ok = store.transaction([&]() -> Result<void> {
        Result<void> done;
        for (size_t i = 0; done && i < some->size() && timer.elapsed() < patienceMs; ++i)
            done = countOne(store, law, (*some)[i]);
        return done;
    });
    return ok.and_then([&] { return figures::countLeft(store); });
}

Result<Rates> storedRates(Store &store)
{
    return store.document(ratesDocument).map([](const std::optional<QByteArray> &json) {
        Rates rates;
        if (json)
            fromJson(QJsonDocument::fromJson(*json).object(), rates);
        return rates;
    });
}

/// The customers who have heard nothing for longest; a person or a kind of incident says nothing about that.
Result<std::vector<SilentCustomer>> longestSilent(Store &store, const FigureFilter &filter, const std::map<QString, figures::Party> &customers, Instant now)
{
    constexpr size_t shown = 10;
    std::vector<SilentCustomer> all;
    QString after;
    do {
        Result<SilentPage> page = store.silentCustomers(after, 500);
        if (!page)
            return tl::unexpected(page.error());
        for (SilentCustomer &row : page->rows) {
            const auto party = customers.find(row.id.toString());
            const bool isOther = (filter.customer && row.id != *filter.customer) || (filter.contract && (party == customers.end() || party->second.contract != *filter.contract));
            row.elapsed = std::max(Milliseconds(0), now - row.since);
            if (!isOther && all.size() < shown)
                all.push_back(std::move(row));
        }
        after = page->next;
    } while (!after.isEmpty() && all.size() < shown);
    return all;
}

void name(Figures &sums, const std::map<QString, QString> &people, const std::map<QString, figures::Party> &customers)
{
    for (LedgerSum &sum : sums.byPerson) {
        const auto found = people.find(sum.key);
        sum.name = found == people.end() ? QString() : found->second;
    }
    for (LedgerSum &sum : sums.byCustomer) {
        const auto found = customers.find(sum.key);
        sum.name = found == customers.end() ? QString() : found->second.name;
    }
    sortByNeed(sums.byRule), sortByNeed(sums.byPerson), sortByNeed(sums.byCustomer);
}

Result<Figures> dashboardOf(Store &store, const FigureFilter &filter, Instant now, const QTimeZone &zone)
{
    FigureFilter read = filter;
    read.from = Dashboard::earlier(filter);
    Dashboard dashboard(filter, now, zone);
    const Result<Rates> rates = figures::each(store, read, [&](const FigureRow &row) { dashboard.take(row); }).and_then([&] { return storedRates(store); });
    if (!rates)
        return tl::unexpected(rates.error());
    Figures sums = dashboard.sums(*rates);
    const Result<std::map<QString, figures::Party>> customers = figures::customers(store);
    const Result<std::map<QString, QString>> people = customers ? figures::people(store) : tl::unexpected(customers.error());
    Result<FalseCloses> falseCloses = people ? ::falseCloses(store, filter.from, filter.to) : tl::unexpected(people.error());
    Result<std::vector<SilentCustomer>> silent = falseCloses ? longestSilent(store, filter, *customers, now) : tl::unexpected(falseCloses.error());
    if (!silent)
        return tl::unexpected(silent.error());
    name(sums, *people, *customers);
    sums.falseCloses = dashboard.ofTaken(std::move(*falseCloses));
    for (const FalseCloseCount &count : sums.falseCloses.byTechnician)
        sums.closedInFalse += static_cast<qint64>(count.behind.size());
    sums.longestSilent = std::move(*silent);
    return sums;
}

Result<FigureChoices> choicesOf(Store &store)
{
    const Result<std::map<QString, figures::Party>> customers = figures::customers(store);
    const Result<std::map<QString, QString>> people = customers ? figures::people(store) : tl::unexpected(customers.error());
    if (!people)
        return tl::unexpected(people.error());
    FigureChoices choices;
    for (const auto &[id, party] : *customers) {
        choices.customers.emplace_back(CustomerId::parse(id), party.name);
        choices.contracts += party.contract;
    }
    for (const auto &[id, name] : *people)
        choices.people.emplace_back(TechnicianId::parse(id), name);
    choices.contracts.removeAll(QString());
    choices.contracts.removeDuplicates();
    const auto byName = [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.second, b.second) < 0; };
    std::sort(choices.customers.begin(), choices.customers.end(), byName), std::sort(choices.people.begin(), choices.people.end(), byName);
    choices.contracts.sort(Qt::CaseInsensitive);
    return choices;
}

/// A dashboard that is waited for: touched by one job after the other, and by nobody meanwhile.
struct Waiting
{
    FigureFilter filter;
    std::function<void(qint64)> progress;
    QPromise<Result<Figures>> promise = {};
};

void finish(DeskParts &parts, const std::shared_ptr<Waiting> &waiting)
{
    const auto job = [filter = waiting->filter, now = parts.clock(), zone = parts.zone](Store &store) { return dashboardOf(store, filter, now, zone); };
    whenDone(parts.database.run(job), parts.desk, [waiting](const Result<Figures> &sums) {
        waiting->promise.addResult(sums);
        waiting->promise.finish();
    });
}

void goOn(DeskParts &parts, const std::shared_ptr<Waiting> &waiting)
{
    whenDone(parts.database.run([law = parts.law()](Store &store) { return countSome(store, *law); }), parts.desk, [&parts, waiting](const Result<qint64> &left) {
        if (!left || waiting->promise.isCanceled()) {
            waiting->promise.addResult(left ? Result<Figures>(Figures()) : Result<Figures>(tl::unexpected(left.error())));
            waiting->promise.finish();
            return;
        }
        if (*left == 0)
            return finish(parts, waiting);
        if (waiting->progress)
            waiting->progress(*left);
        goOn(parts, waiting);
    });
}

/// What was opened again counts with the reopening, not with what is kept of the incident.
Result<std::vector<IncidentId>> behindFalseClose(Store &store, const FigureFilter &filter, const FigureNumber &number, Instant now, const QTimeZone &zone)
{
    Dashboard dashboard(filter, now, zone);
    const Result<void> read = filter.isNarrowed() ? figures::each(store, filter, [&](const FigureRow &row) { dashboard.take(row); }) : Result<void>();
    const Result<FalseCloses> all = read.and_then([&] { return falseCloses(store, filter.from, filter.to); });
    if (!all)
        return tl::unexpected(all.error());
    const FalseCloses taken = dashboard.ofTaken(*all);
    const auto &list = number.part == 1 ? taken.byModel : number.part == 2 ? taken.byKind : taken.byTechnician;
    std::vector<IncidentId> ids;
    for (const FalseCloseCount &count : list) {
        for (const FalseClose &one : count.behind) {
            const bool isWanted = number.part < 0 || count.what == number.key;
            if (isWanted && std::find(ids.begin(), ids.end(), one.incident) == ids.end())
                ids.push_back(one.incident);
        }
    }
    return ids;
}

Result<std::vector<IncidentId>> behindOf(Store &store, const FigureFilter &filter, const FigureNumber &number, Instant now, const QTimeZone &zone)
{
    if (number.what == FigureNumber::What::FalseClose)
        return behindFalseClose(store, filter, number, now, zone);
    std::vector<std::pair<qint64, QString>> found;
    const Result<void> ok = figures::each(store, filter, [&](const FigureRow &row) {
        if (isBehind(row, filter, number, now))
            found.emplace_back(-row.began, row.incident);
    });
    std::sort(found.begin(), found.end());
    std::vector<IncidentId> ids;
    for (const auto &[began, id] : found)
        ids.push_back(IncidentId::parse(id));
    return ok.map([&] { return std::move(ids); });
}

}

QFuture<Result<Figures>> Figuring::dashboard(const FigureFilter &filter, std::function<void(qint64)> progress)
{
    const auto waiting = std::make_shared<Waiting>(Waiting{filter, std::move(progress)});
    waiting->promise.start();
    goOn(m_parts, waiting);
    return waiting->promise.future();
}

QFuture<Result<std::vector<IncidentId>>> Figuring::behind(const FigureFilter &filter, const FigureNumber &number)
{
    return m_parts.database.run([=, now = m_parts.clock(), zone = m_parts.zone](Store &store) { return behindOf(store, filter, number, now, zone); });
}

QFuture<Result<std::vector<FigureIncident>>> Figuring::incidents(const std::vector<IncidentId> &ids)
{
    return m_parts.database.run([ids](Store &store) { return figures::incidents(store, ids); });
}

QFuture<Result<FigureChoices>> Figuring::choices()
{
    return m_parts.database.run([](Store &store) { return choicesOf(store); });
}

std::vector<report::FigureTable> Figuring::tables(const Figures &sums, const QString &language) const
{
    return report::figureTables(sums, m_parts.law()->rules, Language(language), m_parts.zone);
}

QFuture<Result<QByteArray>> Figuring::pdf(const std::vector<report::FigureTable> &tables, const FigureFilter &filter, const QString &about, const QString &language)
{
    using Answer = Result<QByteArray>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    whenDone(m_parts.database.run([](Store &store) { return store.company(); }), m_parts.desk, [=, &parts = m_parts](const Result<QString> &company) {
        const auto set = [=, zone = parts.zone, now = parts.clock(), name = company.value_or(QString())] {
            return report::figuresPaper(tables, filter, about, name, language, zone, now).map([](const auto &paper) { return report::pdfOf(*paper); });
        };
        whenDone(parts.papers.run(set), parts.desk, [promise](const Answer &pdf) {
            promise->addResult(pdf);
            promise->finish();
        });
    });
    return promise->future();
}

QByteArray csvOf(const report::FigureTable &table)
{
    std::vector<QStringList> lines;
    for (const auto &row : table.rows) {
        QStringList line;
        for (const report::FigureCell &cell : row)
            line += cell.text == u"–"_s ? QString() : cell.text;
        lines.push_back(line);
    }
    return writeCsv(table.heads, lines);
}

QFuture<Result<Rates>> Figuring::rates()
{
    return m_parts.database.run(storedRates);
}

QFuture<Result<void>> Figuring::setRates(const Rates &rates)
{
    return m_parts.database.run([rates](Store &store) { return store.saveDocument(ratesDocument, QJsonDocument(toJson(rates).toObject()).toJson(QJsonDocument::Compact)); });
}
