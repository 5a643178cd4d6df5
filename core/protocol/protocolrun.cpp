// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/protocolrun.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>

namespace {

struct Recorded
{
    StepRecord last;
    int times = 0;
};

std::map<QString, Recorded> lastOfEach(const std::vector<StepRecord> &records)
{
    std::map<QString, Recorded> all;
    for (const StepRecord &record : records) {
        Recorded &known = all[record.step];
        if (known.times == 0 || record.at >= known.last.at)
            known.last = record;
        ++known.times;
    }
    return all;
}

enum class Asked { Yes, No, Undecided };

/// A condition on a step that is itself not asked for is never met.
Asked askedFor(const ProtocolStep &step, const std::map<QString, Recorded> &recorded, const QSet<QString> &notAsked)
{
    Asked asked = Asked::Yes;
    for (const StepCondition &condition : step.when) {
        if (notAsked.contains(condition.step))
            return Asked::No;
        const auto known = recorded.find(condition.step);
        if (known == recorded.end())
            asked = Asked::Undecided;
        else if (known->second.last.result != condition.result)
            return Asked::No;
    }
    return asked;
}

QString say(const char *source)
{
    return QCoreApplication::translate("Protocol", source);
}

Result<void> wrong(const ProtocolStep &step, const QString &what)
{
    return fail(Error::Kind::InvalidInput,
                say(QT_TRANSLATE_NOOP("Protocol", "Step \"%1\": %2")).arg(step.title.isEmpty() ? step.id : step.title.in(QString()), what));
}

Result<void> checkedStep(const ProtocolStep &step, const QSet<QString> &earlier)
{
    if (step.id.trimmed().isEmpty())
        return wrong(step, say(QT_TRANSLATE_NOOP("Protocol", "it has no id.")));
    if (earlier.contains(step.id))
        return wrong(step, say(QT_TRANSLATE_NOOP("Protocol", "another step before it has the same id.")));
    if (step.title.isEmpty())
        return wrong(step, say(QT_TRANSLATE_NOOP("Protocol", "say what is to be done.")));
    if (step.minutes < 0)
        return wrong(step, say(QT_TRANSLATE_NOOP("Protocol", "a time limit cannot be negative.")));
    for (const StepCondition &condition : step.when) {
        if (!earlier.contains(condition.step))
            return wrong(step, say(QT_TRANSLATE_NOOP("Protocol", "it depends on \"%1\", which is no step before it.")).arg(condition.step));
    }
    return {};
}

int fit(const Protocol &protocol, const QString &customer, const QString &kind)
{
    const bool forCustomer = protocol.customers.contains(customer), forKind = protocol.equipmentKinds.contains(kind, Qt::CaseInsensitive);
    if ((!protocol.customers.isEmpty() && !forCustomer) || (!protocol.equipmentKinds.isEmpty() && !forKind))
        return -1;
    return (forCustomer ? 2 : 0) + (forKind ? 1 : 0);
}

}

std::vector<StepOnList> runOf(const Protocol &protocol, Instant started, const std::vector<StepRecord> &records)
{
    const std::map<QString, Recorded> recorded = lastOfEach(records);
    std::vector<StepOnList> list;
    QSet<QString> notAsked;
    Instant since = started; // when the turn came to the next one
    bool hasCurrent = false;
    for (const ProtocolStep &step : protocol.steps) {
        StepOnList one{.step = step, .record = {}, .since = {}, .due = {}};
        if (const auto known = recorded.find(step.id); known != recorded.end()) {
            one.stand = StepOnList::Stand::Recorded;
            one.record = known->second.last;
            one.times = known->second.times;
            since = std::max(since, one.record->at);
        } else if (const Asked asked = askedFor(step, recorded, notAsked); asked == Asked::No) {
            one.stand = StepOnList::Stand::NotAsked;
            notAsked.insert(step.id);
        } else if (asked == Asked::Undecided) {
            one.stand = StepOnList::Stand::Undecided;
        } else if (!hasCurrent) {
            hasCurrent = true;
            one.stand = StepOnList::Stand::Current;
        }
        list.push_back(std::move(one));
    }
    for (StepOnList &one : list) {
        if (one.stand != StepOnList::Stand::Current)
            continue;
        one.since = since;
        if (one.step.minutes > 0)
            one.due = since + std::chrono::minutes(one.step.minutes);
    }
    return list;
}

std::vector<ProtocolStep> inTheWay(const std::vector<StepOnList> &list, StepBlocks of)
{
    std::vector<ProtocolStep> all;
    for (const StepOnList &one : list) {
        const bool blocks = one.step.blocks == StepBlocks::Solving || (of == StepBlocks::Closing && one.step.blocks == StepBlocks::Closing);
        const bool isOver = one.stand == StepOnList::Stand::NotAsked || one.stand == StepOnList::Stand::Undecided
                            || (one.record && one.record->result != StepResult::Failed);
        if (blocks && !isOver)
            all.push_back(one.step);
    }
    return all;
}

Result<void> checkedProtocol(const Protocol &protocol)
{
    if (protocol.name.isEmpty())
        return fail(Error::Kind::InvalidInput, say(QT_TRANSLATE_NOOP("Protocol", "Give the protocol a name.")));
    if (protocol.steps.empty())
        return fail(Error::Kind::InvalidInput, say(QT_TRANSLATE_NOOP("Protocol", "A protocol needs a step at least.")));
    QSet<QString> earlier;
    for (const ProtocolStep &step : protocol.steps) {
        if (Result<void> good = checkedStep(step, earlier); !good)
            return good;
        earlier.insert(step.id);
    }
    return {};
}

const Protocol *protocolFor(const std::vector<Protocol> &all, const QString &customer, const QString &equipmentKind)
{
    const Protocol *best = nullptr;
    int most = -1;
    for (const Protocol &one : all) {
        if (const int how = fit(one, customer, equipmentKind); how > most) {
            most = how;
            best = &one;
        }
    }
    return best;
}
