// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/codec.h"
#include "core/model/duration.h"
#include "core/rules/rulewords.h"

namespace {

template<typename T>
QJsonArray words(const std::vector<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(nameOf(value));
    return array;
}

/// Fields that say nothing are left out, so that a written set reads like a hand-written one.
void put(QJsonObject &object, const char *field, const QJsonValue &value)
{
    const bool empty = (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty())
        || (value.isString() && value.toString().isEmpty()) || (value.isBool() && !value.toBool());
    if (!empty)
        object.insert(QLatin1String(field), value);
}

QJsonObject write(const Pattern &pattern)
{
    QJsonObject object;
    put(object, "kind", words(pattern.kinds));
    put(object, "fact", words(pattern.facts));
    put(object, "changed", pattern.changed);
    put(object, "told", pattern.toldAnything ? QJsonArray{QStringLiteral("*")} : words(pattern.told));
    put(object, "channel", pattern.channel ? nameOf(*pattern.channel) : QString());
    put(object, "after_due", pattern.afterDue);
    QJsonArray alternatives;
    for (const Pattern &alternative : pattern.alternatives)
        alternatives.append(write(alternative));
    put(object, "or", alternatives);
    return object;
}

QJsonArray write(const std::vector<Pattern> &patterns)
{
    QJsonArray array;
    for (const Pattern &pattern : patterns)
        array.append(write(pattern));
    return array;
}

struct WriteDue
{
    QJsonObject operator()(const DueAfter &due) const
    {
        QJsonObject object{{QStringLiteral("after"), durationText(due.duration)}};
        put(object, "elapsed", due.elapsed);
        return object;
    }
    QJsonObject operator()(const DueEndOfDay &due) const { return {{QStringLiteral("end_of_day"), due.days}}; }
    QJsonObject operator()(const DueWorkingDays &due) const
    {
        const QString at = due.at == DueWorkingDays::At::SameTime ? QStringLiteral("same_time")
            : due.at == DueWorkingDays::At::EndOfDay              ? QStringLiteral("end_of_day")
                                                                  : due.clock.toString(QStringLiteral("HH:mm"));
        return {{QStringLiteral("working_days"), due.days}, {QStringLiteral("at"), at}};
    }
    QJsonObject operator()(const DueAtField &due) const { return {{QStringLiteral("at"), due.field}}; }
};

QJsonValue write(const ChannelChoice &choice)
{
    if (!choice.ifOpenLongerThan)
        return nameOf(choice.then);
    return QJsonObject{{QStringLiteral("if_open_longer_than"), durationText(*choice.ifOpenLongerThan)},
                       {QStringLiteral("elapsed"), choice.elapsed},
                       {QStringLiteral("then"), nameOf(choice.then)},
                       {QStringLiteral("else"), nameOf(choice.otherwise)}};
}

QJsonArray write(const std::vector<Step> &steps, ReminderStep::Kind kind)
{
    QJsonArray array;
    for (const Step &step : steps) {
        if (step.kind != kind)
            continue;
        if (step.when == Step::When::NextOpening)
            array.append(QStringLiteral("next_opening"));
        else if (step.elapsed)
            array.append(QJsonObject{{QStringLiteral("after"), durationText(step.offset)}, {QStringLiteral("elapsed"), true}});
        else
            array.append(durationText(step.offset));
    }
    return array;
}

QJsonObject write(const AppliesTo &applies)
{
    QJsonObject object;
    put(object, "priority", words(applies.priorities));
    put(object, "kind", words(applies.kinds));
    put(object, "customer", QJsonArray::fromStringList(applies.customers));
    put(object, "contract", QJsonArray::fromStringList(applies.contracts));
    put(object, "tag", QJsonArray::fromStringList(applies.tags));
    return object;
}

QJsonObject write(const Rule &rule)
{
    QJsonObject object{{QStringLiteral("id"), rule.id}, {QStringLiteral("version"), rule.version}, {QStringLiteral("enabled"), rule.enabled}};
    put(object, "name", toJson(rule.name));
    put(object, "applies", write(rule.applies));
    put(object, "per", nameOf(rule.per));
    put(object, "start", write(rule.start));
    put(object, "until", write(rule.until));
    put(object, "cancel", write(rule.cancel));
    QJsonObject pause;
    put(pause, "state", words(rule.pause.states));
    put(pause, "waiting_on", words(rule.pause.waitingOn));
    if (rule.pause.clockRuns)
        put(pause, "clock", QStringLiteral("runs"));
    put(object, "pause", rule.pause.never() ? QJsonValue(QStringLiteral("never")) : QJsonValue(pause));
    put(object, "due", std::visit(WriteDue{}, rule.due));
    put(object, "calendar", rule.calendar);
    put(object, "channel", write(rule.channel));
    put(object, "warn", write(rule.steps, ReminderStep::Kind::Warn));
    put(object, "again", write(rule.steps, ReminderStep::Kind::Again));
    put(object, "to_lead", write(rule.steps, ReminderStep::Kind::ToLead));
    put(object, "repeat", nameOf(rule.repeat));
    object.insert(QStringLiteral("delivery"), QJsonObject{{QStringLiteral("severity"), nameOf(rule.severity)},
                                                          {QStringLiteral("pierce_quiet"), rule.pierceQuiet}});
    put(object, "changed_by", rule.changedBy);
    return object;
}

}

QJsonObject toJson(const RuleSet &set)
{
    QJsonArray rules;
    for (const Rule &rule : set.rules)
        rules.append(write(rule));
    return {{QStringLiteral("schema"), QStringLiteral("aviso-rules/1")}, {QStringLiteral("rules"), rules}};
}
