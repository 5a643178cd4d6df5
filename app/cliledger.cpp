// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicommands.h"
#include "cliwords.h"

#include "core/calendar/zone.h"
#include "core/model/codec.h"

#include <QJsonArray>

namespace {

QJsonObject jsonOf(const LedgerSum &sum, const QString &name)
{
    QJsonObject object{{QStringLiteral("key"), sum.key}, {QStringLiteral("name"), name}, {QStringLiteral("from"), toJson(sum.from)}, {QStringLiteral("to"), toJson(sum.to)}};
    for (const auto &[verdict, word] : Names<Verdict>::table.rows)
        object.insert(QLatin1String(word), sum.counts.of(verdict));
    const qint64 judged = sum.counts.judged();
    object.insert(QStringLiteral("kept_rate"), judged > 0 ? QJsonValue(static_cast<double>(sum.counts.kept) / static_cast<double>(judged)) : QJsonValue());
    return object;
}

QStringList cellsOf(const QString &name, const LedgerCounts &counts, const Language &language)
{
    const auto number = [](qint64 n) { return n > 0 ? QString::number(n) : QString(); };
    return {name, keptRate(counts, language), number(counts.kept), number(counts.late), number(counts.missed), number(counts.waived),
            number(counts.calledOff), number(counts.overdue)};
}

QString nameOf(const LedgerSum &sum, LedgerBy by, const Words &words, const RuleSet &rules)
{
    switch (by) {
    case LedgerBy::Rule:
        return words.rule(rules, sum.key);
    case LedgerBy::Person:
        return sum.key.isEmpty() ? Cli::tr("unassigned") : sum.name;
    case LedgerBy::Customer:
        return sum.name;
    case LedgerBy::Week:
        return sum.key;
    }
    return {};
}

QString headOf(LedgerBy by)
{
    switch (by) {
    case LedgerBy::Rule:
        return Cli::tr("Rule");
    case LedgerBy::Person:
        return Cli::tr("Person");
    case LedgerBy::Customer:
        return Cli::tr("Customer");
    case LedgerBy::Week:
        return Cli::tr("Week");
    }
    return {};
}

Result<std::vector<SilentCustomer>> allSilent(Session &session)
{
    constexpr int onePage = 1000;
    std::vector<SilentCustomer> rows;
    QString after;
    do {
        Result<SilentPage> page = awaited(session.desk->ledger().silent(after, onePage));
        if (!page)
            return tl::unexpected(page.error());
        rows.insert(rows.end(), page->rows.begin(), page->rows.end());
        after = page->next;
    } while (!after.isEmpty());
    return rows;
}

QJsonObject jsonOf(const SilentCustomer &row, const QString &language)
{
    return {{QStringLiteral("customer"), row.name},
            {QStringLiteral("customer_id"), toJson(row.id)},
            {QStringLiteral("silent_since"), toJson(row.since)},
            {QStringLiteral("reached"), row.reached},
            {QStringLiteral("elapsed_minutes"), static_cast<qint64>(std::chrono::floor<std::chrono::minutes>(row.elapsed).count())},
            {QStringLiteral("working_minutes"), static_cast<qint64>(std::chrono::floor<std::chrono::minutes>(row.working).count())},
            {QStringLiteral("open"), row.open},
            {QStringLiteral("oldest"), row.number},
            {QStringLiteral("title"), row.title.in(language)},
            {QStringLiteral("owner"), row.owner},
            {QStringLiteral("next_due"), toJson(row.nextDue)},
            {QStringLiteral("incident"), toJson(row.oldest)}};
}

}

Result<std::optional<Instant>> dayOption(const Session &session, const QString &option, int added)
{
    if (!session.options.isSet(option))
        return std::optional<Instant>();
    const QString text = session.options.value(option);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return fail(Error::Kind::InvalidInput, Cli::tr("--%1: expected a day such as 2026-03-06, found \"%2\"").arg(option, text));
    return std::optional(instantOf(date.addDays(added), QTime(0, 0), session.zone));
}

int runLedger(Session &session)
{
    const auto by = wordOption<LedgerBy>(session, QStringLiteral("by"));
    if (!by)
        return session.console.usage(by.error().text);
    LedgerFilter filter;
    const auto from = dayOption(session, QStringLiteral("from"), 0);
    const auto to = dayOption(session, QStringLiteral("to"), 1); // the day itself belongs to it
    if (!from || !to)
        return session.console.usage((from ? to : from).error().text);
    filter.from = *from;
    filter.to = *to;
    const LedgerBy group = by->value_or(LedgerBy::Rule);
    const Result<std::vector<LedgerSum>> sums = awaited(session.desk->ledger().sums(group, filter));
    if (!sums)
        return session.console.failure(sums.error());
    const Words words(session);
    const RuleSet rules = session.desk->ledger().rules();
    QJsonArray array;
    std::vector<QStringList> cells;
    LedgerCounts all;
    for (const LedgerSum &sum : *sums) {
        const QString name = nameOf(sum, group, words, rules);
        array.append(jsonOf(sum, name));
        cells.push_back(cellsOf(name, sum.counts, words.language));
        all += sum.counts;
    }
    if (session.console.json) {
        session.console.document(array);
        return Done;
    }
    if (sums->size() > 1)
        cells.push_back(cellsOf(Cli::tr("All"), all, words.language));
    QStringList heads{headOf(group), Cli::tr("Kept rate")};
    for (const auto &[verdict, word] : Names<Verdict>::table.rows)
        heads.append(verdictWord(verdict, words.language));
    session.console.table(heads, cells);
    return Done;
}

int runSilent(Session &session)
{
    const Result<std::vector<SilentCustomer>> rows = allSilent(session);
    if (!rows)
        return session.console.failure(rows.error());
    const Words words(session);
    QJsonArray array;
    std::vector<QStringList> cells;
    for (const SilentCustomer &row : *rows) {
        array.append(jsonOf(row, session.language));
        cells.push_back({row.name, words.language.duration(row.elapsed), words.language.duration(row.working), words.moment(row.since),
                         row.reached ? Cli::tr("yes") : Cli::tr("never"), QString::number(row.open), row.number,
                         row.owner.isEmpty() ? Cli::tr("nobody") : row.owner, words.moment(row.nextDue)});
    }
    if (session.console.json)
        session.console.document(array);
    else
        session.console.table({Cli::tr("Customer"), Cli::tr("Silent for"), Cli::tr("Working time"), Cli::tr("Since"), Cli::tr("Reached"), Cli::tr("Open"),
                               Cli::tr("Oldest"), Cli::tr("Owner"), Cli::tr("Next due")}, cells);
    return Done;
}
