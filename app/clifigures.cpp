// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicommands.h"
#include "cliwords.h"

#include "core/calendar/zone.h"
#include "core/desk/aftersales.h"
#include "core/desk/figuring.h"
#include "core/model/codec.h"
#include "core/report/figuretables.h"

#include <QJsonArray>

namespace {

QJsonObject jsonOf(const LedgerCounts &counts)
{
    QJsonObject object;
    for (const auto &[verdict, word] : Names<Verdict>::table.rows)
        object.insert(QLatin1String(word), counts.of(verdict));
    return object;
}

QJsonArray jsonOf(const std::vector<LedgerSum> &sums)
{
    QJsonArray array;
    for (const LedgerSum &sum : sums) {
        QJsonObject object = jsonOf(sum.counts);
        object.insert(QStringLiteral("key"), sum.key);
        object.insert(QStringLiteral("name"), sum.name);
        array.append(object);
    }
    return array;
}

QJsonObject jsonOf(const Spread &spread)
{
    return {{QStringLiteral("count"), spread.count}, {QStringLiteral("p50_ms"), spread.half}, {QStringLiteral("p80_ms"), spread.most}, {QStringLiteral("p95_ms"), spread.nearlyAll}};
}

QJsonArray jsonOf(const std::vector<FalseCloseCount> &counts)
{
    QJsonArray array;
    for (const FalseCloseCount &one : counts) {
        QJsonArray numbers;
        for (const FalseClose &close : one.behind)
            numbers.append(close.number);
        array.append(QJsonObject{{QStringLiteral("what"), one.what}, {QStringLiteral("count"), static_cast<qint64>(one.behind.size())}, {QStringLiteral("incidents"), numbers}});
    }
    return array;
}

template<size_t count>
QJsonArray arrayOf(const qint64 (&numbers)[count])
{
    QJsonArray array;
    for (const qint64 number : numbers)
        array.append(number);
    return array;
}

QJsonObject workOf(const Figures &all)
{
    QJsonObject times;
    for (const StepFigure &step : all.steps) {
        QJsonObject one{{QStringLiteral("elapsed"), jsonOf(step.elapsed)}};
        if (step.working)
            one.insert(QStringLiteral("working"), jsonOf(*step.working));
        times.insert(nameOf(step.step), one);
    }
    QJsonArray waits;
    for (const WaitSum &sum : all.waits)
        waits.append(QJsonObject{{QStringLiteral("cause"), nameOf(sum.cause)}, {QStringLiteral("incidents"), sum.incidents}, {QStringLiteral("waits"), sum.waits}, {QStringLiteral("lasted_ms"), sum.lasted}});
    QJsonObject faults;
    for (const auto &[fault, word] : Names<ReplacementFault>::table.rows)
        faults.insert(QLatin1String(word), all.units.faults[static_cast<int>(fault)]);
    return {{QStringLiteral("times"), times},
            {QStringLiteral("waiting"), waits},
            {QStringLiteral("replacements"), QJsonObject{{QStringLiteral("sent"), all.units.sent}, {QStringLiteral("failed"), all.units.failed}, {QStringLiteral("faults"), faults}}}};
}

QJsonObject talkOf(const Figures &all)
{
    const TalkSums &talks = all.talks;
    QJsonObject object{{QStringLiteral("theirs"), talks.theirs}, {QStringLiteral("ours"), talks.ours}, {QStringLiteral("their_ms"), talks.theirTime},
                       {QStringLiteral("our_ms"), talks.ourTime}, {QStringLiteral("asked_for_news"), talks.news}, {QStringLiteral("asked_for_news_ms"), talks.newsTime},
                       {QStringLiteral("cents_an_hour"), all.rates.centsAnHour}};
    if (all.saving)
        object.insert(QStringLiteral("saving"), QJsonObject{{QStringLiteral("asked_before"), all.saving->newsBefore}, {QStringLiteral("began_before"), all.saving->beganBefore},
                                                            {QStringLiteral("calls"), all.saving->calls}, {QStringLiteral("minutes"), all.saving->minutes}});
    return object;
}

QJsonObject jsonOf(const Figures &all)
{
    QJsonObject object = workOf(all);
    const auto put = [&object](const char *name, const QJsonValue &value) { object.insert(QLatin1String(name), value); };
    put("from", toJson(all.filter.from)), put("to", toJson(all.filter.to)), put("began", all.began), put("solved", all.solved), put("closed", all.closed);
    put("kept", QJsonObject{{QStringLiteral("all"), jsonOf(all.owed)}, {QStringLiteral("by_rule"), jsonOf(all.byRule)}, {QStringLiteral("by_person"), jsonOf(all.byPerson)},
                            {QStringLiteral("by_customer"), jsonOf(all.byCustomer)}, {QStringLiteral("by_week"), jsonOf(all.byWeek)}});
    QJsonObject silence = jsonOf(all.silence);
    silence.insert(QStringLiteral("bands"), arrayOf(all.silences));
    put("silence", silence);
    put("closed_in_false", QJsonObject{{QStringLiteral("count"), all.closedInFalse}, {QStringLiteral("by_person"), jsonOf(all.falseCloses.byTechnician)},
                                       {QStringLiteral("by_model"), jsonOf(all.falseCloses.byModel)}, {QStringLiteral("by_kind"), jsonOf(all.falseCloses.byKind)}});
    put("feedback", QJsonObject{{QStringLiteral("asked"), all.opinions.asked}, {QStringLiteral("answered"), all.opinions.answered}, {QStringLiteral("refused"), all.opinions.refused},
                                {QStringLiteral("scores"), arrayOf(all.opinions.scores)}});
    put("communication", talkOf(all));
    return object;
}

template<typename Id>
Result<std::optional<Id>> namedOption(const Session &session, const QString &option, const std::vector<std::pair<Id, QString>> &known)
{
    if (!session.options.isSet(option))
        return std::optional<Id>();
    const QString name = session.options.value(option);
    for (const auto &[id, called] : known) {
        if (called.compare(name, Qt::CaseInsensitive) == 0)
            return std::optional(id);
    }
    return fail(Error::Kind::InvalidInput, Cli::tr("--%1: nobody is called \"%2\" here").arg(option, name));
}

Result<FigureFilter> filterOf(Session &session)
{
    const auto from = dayOption(session, QStringLiteral("from"), 0), to = dayOption(session, QStringLiteral("to"), 1); // the day itself belongs to it
    if (!from || !to)
        return tl::unexpected((from ? to : from).error());
    if (!*from || !*to || **from >= **to)
        return fail(Error::Kind::InvalidInput, Cli::tr("Say from which day (--from) to which later one (--to)."));
    const auto kind = wordOption<IncidentKind>(session, QStringLiteral("kind"));
    const Result<FigureChoices> choices = awaited(session.desk->aftersales().figuring().choices());
    if (!kind || !choices)
        return tl::unexpected(kind ? choices.error() : kind.error());
    const auto customer = namedOption(session, QStringLiteral("customer"), choices->customers);
    const auto person = namedOption(session, QStringLiteral("person"), choices->people);
    if (!customer || !person)
        return tl::unexpected(customer ? person.error() : customer.error());
    FigureFilter filter{**from, **to, *customer, *person, *kind};
    if (session.options.isSet(QStringLiteral("contract")))
        filter.contract = session.options.value(QStringLiteral("contract"));
    return filter;
}

}

int runFigures(Session &session)
{
    const Result<FigureFilter> filter = filterOf(session);
    if (!filter)
        return session.console.usage(filter.error().text);
    const auto wanted = wordOption<report::FigureTopic>(session, QStringLiteral("table"));
    if (!wanted)
        return session.console.usage(wanted.error().text);
    Figuring &figuring = session.desk->aftersales().figuring();
    const Result<Figures> figures = awaited(figuring.dashboard(*filter));
    if (!figures)
        return session.console.failure(figures.error());
    if (session.console.json) {
        session.console.document(jsonOf(*figures));
        return Done;
    }
    for (const report::FigureTable &table : figuring.tables(*figures, session.language)) {
        if (table.rows.empty() || (*wanted && table.topic != **wanted))
            continue;
        std::vector<QStringList> cells;
        for (const auto &row : table.rows) {
            QStringList line;
            for (const report::FigureCell &cell : row)
                line += cell.text;
            cells.push_back(line);
        }
        session.console.line(table.title);
        session.console.table(table.heads, cells);
        session.console.line({});
    }
    return Done;
}
