// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicommands.h"
#include "cliwords.h"

#include "core/model/codec.h"

#include <QJsonArray>

#include <climits>

namespace {

QJsonObject jsonOf(const QueueRow &row, const QString &language)
{
    return {{QStringLiteral("number"), row.number},
            {QStringLiteral("title"), row.title.in(language)},
            {QStringLiteral("customer"), row.customer},
            {QStringLiteral("state"), toJson(row.state)},
            {QStringLiteral("waiting_on"), toJson(row.waitingOn)},
            {QStringLiteral("waiting_until"), toJson(row.waitingUntil)},
            {QStringLiteral("priority"), toJson(row.priority)},
            {QStringLiteral("owner"), row.owner},
            {QStringLiteral("ball"), toJson(row.ball)},
            {QStringLiteral("next_due"), toJson(row.nextDue)},
            {QStringLiteral("next_rule"), row.nextRule},
            {QStringLiteral("silent_since"), toJson(row.silentSince)},
            {QStringLiteral("waiting_since"), toJson(row.waitingSince)},
            {QStringLiteral("last_activity"), toJson(row.lastActivity)},
            {QStringLiteral("occurred_at"), toJson(row.occurredAt)},
            {QStringLiteral("id"), toJson(row.id)}};
}

Result<std::vector<QueueRow>> allRows(Session &session, const QueueFilter &filter, int limit)
{
    constexpr int onePage = 1000;
    std::vector<QueueRow> rows;
    QString after;
    do {
        const int wanted = std::min(onePage, limit - static_cast<int>(rows.size()));
        Result<QueuePage> page = awaited(session.desk->queue().page(filter, after, wanted));
        if (!page)
            return tl::unexpected(page.error());
        rows.insert(rows.end(), page->rows.begin(), page->rows.end());
        after = page->next;
    } while (!after.isEmpty() && static_cast<int>(rows.size()) < limit);
    return rows;
}

/// What is due before `until`, of all pages.
Result<std::vector<AgendaRow>> allDue(Session &session, std::optional<Instant> until)
{
    constexpr int onePage = 1000;
    std::vector<AgendaRow> rows;
    QString after;
    do {
        Result<AgendaPage> page = awaited(session.desk->reminders().agenda(until, after, onePage));
        if (!page)
            return tl::unexpected(page.error());
        rows.insert(rows.end(), page->rows.begin(), page->rows.end());
        after = page->next;
    } while (!after.isEmpty());
    return rows;
}

QJsonObject jsonOf(const AgendaRow &row, const Words &words, const RuleSet &rules)
{
    const Commitment &commitment = row.commitment;
    return {{QStringLiteral("number"), row.number},
            {QStringLiteral("title"), row.title.in(words.language.code())},
            {QStringLiteral("customer"), row.customer},
            {QStringLiteral("owner"), row.owner},
            {QStringLiteral("contact"), row.contact},
            {QStringLiteral("phone"), row.phone},
            {QStringLiteral("rule"), commitment.rule},
            {QStringLiteral("what"), words.owed(commitment, rules)},
            {QStringLiteral("subject"), commitment.subject},
            {QStringLiteral("channel"), toJson(commitment.channel)},
            {QStringLiteral("since"), toJson(commitment.since)},
            {QStringLiteral("due"), toJson(commitment.due)},
            {QStringLiteral("urgency"), urgencyOf(commitment, words.now)},
            {QStringLiteral("incident"), toJson(commitment.incident)},
            {QStringLiteral("commitment"), toJson(commitment.id)}};
}

}

namespace {

/// The filter as it is typed in the window; what says nothing is an error that names it.
Result<Filter> filterOf(const Session &session)
{
    const QString text = (session.arguments + session.options.values(QStringLiteral("filter"))).join(u' ');
    const ParsedFilter parsed = parseFilter(text, session.language);
    if (parsed.problems.empty())
        return parsed.filter;
    const FilterProblem &problem = parsed.problems.front();
    const FilterToken &token = parsed.tokens[problem.token];
    return fail(Error::Kind::InvalidInput, Cli::tr("filter \"%1\": %2").arg(text.mid(token.at, token.length), filterProblemText(problem)));
}

/// The order by its name; the one by what is owed next when none is named.
std::optional<QueueSort> sortOf(const Session &session)
{
    static const std::pair<const char *, QueueSort> names[] = {{"next_due", QueueSort::NextDue}, {"number", QueueSort::Number}, {"customer", QueueSort::Customer},
                                                               {"priority", QueueSort::Priority}, {"owner", QueueSort::Owner}, {"silent", QueueSort::Silent},
                                                               {"waiting", QueueSort::Waiting}, {"activity", QueueSort::Activity}};
    const QString asked = session.options.value(QStringLiteral("sort"));
    for (const auto &[name, sort] : names) {
        if (asked == QLatin1String(name) || asked.isEmpty())
            return sort;
    }
    return {};
}

QString wordOf(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Incident: return Cli::tr("Incident");
    case SearchKind::Customer: return Cli::tr("Customer");
    case SearchKind::Contact: return Cli::tr("Contact");
    case SearchKind::Site: return Cli::tr("Site");
    case SearchKind::Equipment: return Cli::tr("Equipment");
    case SearchKind::Entry: return Cli::tr("Entry");
    }
    return {};
}

QString idOf(SearchKind kind)
{
    static const char *const names[] = {"incident", "customer", "contact", "site", "equipment", "entry"};
    return QLatin1String(names[static_cast<size_t>(kind)]);
}

QJsonObject jsonOf(const SearchMatch &match, const QString &language)
{
    return {{QStringLiteral("kind"), idOf(match.kind)},
            {QStringLiteral("id"), match.id},
            {QStringLiteral("number"), match.number},
            {QStringLiteral("title"), match.title.in(language)},
            {QStringLiteral("customer"), match.customer},
            {QStringLiteral("text"), match.text.in(language)},
            {QStringLiteral("at"), toJson(match.at)}};
}

}

int runList(Session &session)
{
    QueueFilter filter;
    const Result<Filter> typed = filterOf(session);
    if (!typed)
        return session.console.usage(typed.error().text);
    filter.filter = *typed;
    const std::optional<QueueSort> sort = sortOf(session);
    if (!sort)
        return session.console.usage(Cli::tr("--sort: expected one of next_due, number, customer, priority, owner, silent, waiting, activity"));
    filter.sort = *sort;
    filter.descending = session.options.isSet(QStringLiteral("descending"));
    // Who asks for a state means that state, closed or not.
    const bool asksForState = std::any_of(filter.filter.tests.begin(), filter.filter.tests.end(), [](const FilterTest &test) { return test.key == FilterKey::State; });
    filter.open = !session.options.isSet(QStringLiteral("all")) && !asksForState;
    filter.unassigned = session.options.isSet(QStringLiteral("unassigned"));
    filter.text = session.options.value(QStringLiteral("text"));
    const auto waiting = wordOption<WaitingOn>(session, QStringLiteral("waiting"));
    if (!waiting)
        return session.console.usage(waiting.error().text);
    filter.waitingOn = *waiting;
    bool isNumber = true;
    const int limit = session.options.isSet(QStringLiteral("limit")) ? session.options.value(QStringLiteral("limit")).toInt(&isNumber) : INT_MAX;
    if (!isNumber || limit < 1)
        return session.console.usage(Cli::tr("--limit: expected a number from 1"));

    const Result<std::vector<QueueRow>> rows = allRows(session, filter, limit);
    if (!rows)
        return session.console.failure(rows.error());
    if (session.console.json) {
        QJsonArray array;
        for (const QueueRow &row : *rows)
            array.append(jsonOf(row, session.language));
        session.console.document(array);
        return Done;
    }
    const Words words(session);
    const RuleSet rules = session.desk->reminders().rules();
    std::vector<QStringList> cells;
    for (const QueueRow &row : *rows)
        cells.push_back({row.number, words.moment(row.nextDue), words.rule(rules, row.nextRule), words.state(row.state, row.waitingOn, row.stateName), row.customer,
                         row.title.in(session.language), row.owner, words.moment(row.silentSince)});
    session.console.table({Cli::tr("Number"), Cli::tr("Due"), Cli::tr("What"), Cli::tr("State"), Cli::tr("Customer"), Cli::tr("Title"), Cli::tr("Owner"),
                           Cli::tr("Silent since")}, cells);
    return Done;
}

int runSearch(Session &session)
{
    bool isNumber = true;
    const int limit = session.options.isSet(QStringLiteral("limit")) ? session.options.value(QStringLiteral("limit")).toInt(&isNumber) : 20;
    if (!isNumber || limit < 1)
        return session.console.usage(Cli::tr("--limit: expected a number from 1"));
    const Result<std::vector<SearchMatch>> found = awaited(session.desk->queue().search({session.arguments.join(u' '), {}, limit}));
    if (!found)
        return session.console.failure(found.error());
    QJsonArray array;
    std::vector<QStringList> cells;
    for (const SearchMatch &match : *found) {
        array.append(jsonOf(match, session.language));
        const QString text = match.text.in(session.language).simplified();
        cells.push_back({wordOf(match.kind), match.number, match.title.in(session.language), match.customer, text.size() > 80 ? text.left(79) + u'…' : text});
    }
    if (session.console.json)
        session.console.document(array);
    else
        session.console.table({Cli::tr("Kind"), Cli::tr("Number"), Cli::tr("Name"), Cli::tr("Customer"), Cli::tr("Text")}, cells);
    return Done;
}

int runAgenda(Session &session)
{
    Words words(session);
    if (session.options.isSet(QStringLiteral("now"))) {
        const Result<Instant> now = momentOption(session, QStringLiteral("now"));
        if (!now)
            return session.console.usage(now.error().text);
        words.now = *now;
    }
    const std::optional<Instant> until = session.options.isSet(QStringLiteral("overdue")) ? std::optional(words.now) : std::nullopt;
    const Result<std::vector<AgendaRow>> rows = allDue(session, until);
    if (!rows)
        return session.console.failure(rows.error());
    const RuleSet rules = session.desk->reminders().rules();
    QJsonArray array;
    std::vector<QStringList> cells;
    for (const AgendaRow &row : *rows) {
        array.append(jsonOf(row, words, rules));
        cells.push_back({urgencyInWords(row.commitment, words.now), words.moment(row.commitment.due), row.number, row.customer,
                         words.owed(row.commitment, rules), words.language.word(row.commitment.channel), row.contact, row.phone, row.owner});
    }
    if (session.console.json)
        session.console.document(array);
    else
        session.console.table({Cli::tr("When"), Cli::tr("Due"), Cli::tr("Number"), Cli::tr("Customer"), Cli::tr("What"), Cli::tr("By"), Cli::tr("Contact"),
                               Cli::tr("Phone"), Cli::tr("Owner")}, cells);
    return session.options.isSet(QStringLiteral("exit-code")) && !rows->empty() ? Findings : Done;
}
