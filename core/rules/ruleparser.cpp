// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/duration.h"
#include "core/model/jsonnode.h"
#include "core/rules/rulewords.h"

#include <QCoreApplication>

namespace {

Milliseconds readDuration(const JsonNode &node)
{
    const std::optional<Milliseconds> duration = parseDuration(node.text());
    if (!duration)
        node.expected(QCoreApplication::translate("Rules", "a duration such as PT30M or P1D"));
    return duration.value_or(Milliseconds{});
}

/// "a|b", or a list of such texts; each word is turned into a value by `read`.
template<typename T, typename Read>
std::vector<T> readWords(const JsonNode &node, const QString &known, Read read)
{
    std::vector<T> values;
    for (const JsonNode &item : node.oneOrMore()) {
        const QStringList words = item.text().split(QLatin1Char('|'));
        for (const QString &word : words) {
            if (const std::optional<T> value = read(word))
                values.push_back(*value);
            else
                item.expected(known);
        }
    }
    return values;
}

template<Named E>
std::vector<E> readWords(const JsonNode &node)
{
    return readWords<E>(node, allNames<E>(), [](const QString &word) { return valueOf<E>(word); });
}

Pattern readPattern(const JsonNode &node)
{
    node.expectOnly({"kind", "fact", "changed", "told", "channel", "after_due", "or"});
    Pattern pattern;
    pattern.kinds = readWords<EventKind>(node["kind"], allEventKinds(), &eventKindOf);
    pattern.facts = readWords<FactKind>(node["fact"]);
    pattern.changed = node["changed"].flag();
    for (const JsonNode &told : node["told"].oneOrMore()) {
        if (told.text() == QLatin1String("*")) {
            pattern.toldAnything = true;
            continue;
        }
        const std::vector<Tell> tells = readWords<Tell>(told);
        pattern.told.insert(pattern.told.end(), tells.begin(), tells.end());
    }
    if (node["channel"].present())
        pattern.channel = node["channel"].word<ChannelNeed>();
    pattern.afterDue = node["after_due"].flag();
    for (const JsonNode &alternative : node["or"].oneOrMore())
        pattern.alternatives.push_back(readPattern(alternative));
    if (pattern.kinds.empty() && pattern.facts.empty() && pattern.told.empty() && !pattern.toldAnything && pattern.alternatives.empty())
        node.expected(QCoreApplication::translate("Rules", "a pattern with kind, fact, told or or"));
    return pattern;
}

std::vector<Pattern> readPatterns(const JsonNode &node)
{
    std::vector<Pattern> patterns;
    for (const JsonNode &item : node.oneOrMore())
        patterns.push_back(readPattern(item));
    return patterns;
}

int readDays(const JsonNode &node, int least)
{
    const qint64 days = node.number();
    if (days < least || days > 366)
        node.expected(QCoreApplication::translate("Rules", "a number of days from %1 to 366").arg(least));
    return static_cast<int>(days);
}

DueWorkingDays readWorkingDays(const JsonNode &node)
{
    DueWorkingDays due{readDays(node["working_days"], 0), DueWorkingDays::At::SameTime, {}};
    const QString at = node["at"].text(QStringLiteral("same_time"));
    if (at == QLatin1String("end_of_day")) {
        due.at = DueWorkingDays::At::EndOfDay;
    } else if (at != QLatin1String("same_time")) {
        due.at = DueWorkingDays::At::Clock;
        due.clock = QTime::fromString(at, QStringLiteral("HH:mm"));
        if (!due.clock.isValid())
            node["at"].expected(QCoreApplication::translate("Rules", "same_time, end_of_day or a time such as 13:00"));
    }
    return due;
}

Due readDue(const JsonNode &node)
{
    node.expectOnly({"after", "elapsed", "end_of_day", "working_days", "at"});
    const bool after = node["after"].present(), endOfDay = node["end_of_day"].present(), days = node["working_days"].present();
    const bool field = node["at"].present() && !days;
    if (after + endOfDay + days + field != 1 || (node["elapsed"].present() && !after))
        node.expected(QCoreApplication::translate("Rules", "exactly one of after (with elapsed), end_of_day, working_days (with at), or at"));
    if (node["after"].present())
        return DueAfter{readDuration(node["after"]), node["elapsed"].flag()};
    if (node["end_of_day"].present())
        return DueEndOfDay{readDays(node["end_of_day"], 0)};
    if (node["working_days"].present())
        return readWorkingDays(node);
    const QString name = node["at"].text();
    if (name != QLatin1String("promise.due") && name != QLatin1String("promise.from") && name != QLatin1String("state.until") && name != QLatin1String("matter.due"))
        node["at"].expected(QCoreApplication::translate("Rules", "after, end_of_day, working_days, or at: promise.due, promise.from, state.until, matter.due"));
    return DueAtField{name};
}

ChannelChoice readChannel(const JsonNode &node)
{
    ChannelChoice choice;
    if (!node.isObject()) {
        choice.then = choice.otherwise = node.word(ChannelNeed::Any);
        return choice;
    }
    node.expectOnly({"if_open_longer_than", "elapsed", "then", "else"});
    choice.ifOpenLongerThan = readDuration(node["if_open_longer_than"]);
    choice.elapsed = node["elapsed"].flag();
    choice.then = node["then"].word(ChannelNeed::Any);
    choice.otherwise = node["else"].word(ChannelNeed::Any);
    return choice;
}

void readSteps(const JsonNode &node, ReminderStep::Kind kind, std::vector<Step> &steps)
{
    const bool before = kind == ReminderStep::Kind::Warn;
    for (const JsonNode &item : node.oneOrMore()) {
        Step step{kind, before ? Step::When::Before : Step::When::After, {}, false};
        if (!before && item.isText() && item.text() == QLatin1String("next_opening")) {
            step.when = Step::When::NextOpening;
        } else if (item.isObject()) {
            item.expectOnly({"after", "elapsed"});
            step.offset = readDuration(item["after"]);
            step.elapsed = item["elapsed"].flag();
        } else {
            step.offset = readDuration(item);
        }
        steps.push_back(step);
    }
    constexpr qsizetype atMost = 5; // a sixth notice says nothing that five did not
    if (std::count_if(steps.begin(), steps.end(), [kind](const Step &step) { return step.kind == kind; }) > atMost)
        node.expected(QCoreApplication::translate("Rules", "at most %1 steps").arg(atMost));
}

std::vector<Step> readAllSteps(const JsonNode &rule)
{
    const JsonNode group = rule["steps"];
    if (group.present())
        group.expectOnly({"warn", "again", "to_lead"});
    std::vector<Step> steps;
    for (const JsonNode &node : {rule, group}) {
        readSteps(node["warn"], ReminderStep::Kind::Warn, steps);
        readSteps(node["again"], ReminderStep::Kind::Again, steps);
        readSteps(node["to_lead"], ReminderStep::Kind::ToLead, steps);
    }
    return steps;
}

PauseWhen readPause(const JsonNode &node)
{
    if (!node.present() || (node.isText() && node.text() == QLatin1String("never")))
        return {};
    if (!node.isObject())
        node.expected(QCoreApplication::translate("Rules", "never, or an object with state or waiting_on"));
    else
        node.expectOnly({"state", "waiting_on", "clock"});
    const QString clock = node["clock"].text(QStringLiteral("stops"));
    if (clock != QLatin1String("stops") && clock != QLatin1String("runs"))
        node["clock"].expected(QStringLiteral("stops, runs"));
    return {readWords<State>(node["state"]), readWords<WaitingOn>(node["waiting_on"]), clock == QLatin1String("runs")};
}

AppliesTo readApplies(const JsonNode &node)
{
    if (!node.present())
        return {};
    node.expectOnly({"priority", "kind", "customer", "contract", "tag"});
    return {readWords<Level>(node["priority"]), readWords<IncidentKind>(node["kind"]), node["customer"].texts(),
            node["contract"].texts(), node["tag"].texts()};
}

Rule readRule(const JsonNode &node)
{
    node.expectOnly({"id", "version", "name", "enabled", "applies", "per", "start", "until", "cancel", "pause", "due", "calendar",
                     "channel", "warn", "again", "to_lead", "steps", "repeat", "delivery", "changed_by"});
    Rule rule;
    rule.id = node["id"].text();
    if (rule.id.isEmpty())
        node["id"].expected(QCoreApplication::translate("Rules", "a text"));
    rule.version = static_cast<int>(node["version"].number(1));
    rule.name = node["name"].localText();
    rule.enabled = node["enabled"].flag(true);
    rule.applies = readApplies(node["applies"]);
    rule.per = node["per"].word(Rule::Per::Case);
    rule.start = readPattern(node["start"]);
    rule.until = readPatterns(node["until"]);
    rule.cancel = readPatterns(node["cancel"]);
    rule.pause = readPause(node["pause"]);
    rule.due = readDue(node["due"]);
    rule.calendar = node["calendar"].text(QStringLiteral("case"));
    rule.channel = readChannel(node["channel"]);
    rule.steps = readAllSteps(node);
    rule.repeat = node["repeat"].word(Rule::Repeat::None);
    if (node["delivery"].present())
        node["delivery"].expectOnly({"severity", "pierce_quiet"});
    rule.severity = node["delivery"]["severity"].word(Rule::Severity::Normal);
    rule.pierceQuiet = node["delivery"]["pierce_quiet"].flag();
    rule.changedBy = node["changed_by"].text();
    return rule;
}

}

Result<RuleSet> parseRules(const QByteArray &json)
{
    QJsonParseError broken;
    const QJsonDocument document = QJsonDocument::fromJson(json, &broken);
    if (broken.error != QJsonParseError::NoError) {
        const auto line = json.left(broken.offset).count('\n') + 1;
        return fail(Error::Kind::InvalidInput,
                    QCoreApplication::translate("Rules", "line %1: not JSON: %2").arg(line).arg(broken.errorString()));
    }
    std::optional<Error> error;
    const JsonNode root(document.object(), error);
    root.expectOnly({"schema", "note", "rules"});
    if (root["schema"].text() != QLatin1String("aviso-rules/1"))
        root["schema"].expected(QStringLiteral("\"aviso-rules/1\""));
    RuleSet set;
    for (const JsonNode &node : root["rules"].items()) {
        Rule rule = readRule(node);
        if (set.find(rule.id))
            node["id"].expected(QCoreApplication::translate("Rules", "an id that no other rule has"));
        set.rules.push_back(std::move(rule));
    }
    if (!root["rules"].present())
        root["rules"].expected(QCoreApplication::translate("Rules", "a list"));
    if (error)
        return tl::unexpected(*error);
    return set;
}
