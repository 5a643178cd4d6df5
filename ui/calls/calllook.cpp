// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/calllook.h"

#include "core/intake/phone.h"

#include <QStringList>

using namespace Qt::StringLiterals;

QString CallLook::icon(const Call &call)
{
    if (call.outcome == CallOutcome::Missed)
        return u"missed-call"_s;
    if (call.outcome == CallOutcome::WrongNumber || call.outcome == CallOutcome::Spam)
        return u"close"_s;
    return call.direction == Direction::Out ? u"call-out"_s : u"call-in"_s;
}

Tone CallLook::tone(const Call &call)
{
    if (call.outcome == CallOutcome::Missed)
        return call.calledBackAt ? Tone::Muted : Tone::Overdue;
    if (call.outcome == CallOutcome::Ringing)
        return Tone::Soon;
    return call.outcome == CallOutcome::WrongNumber || call.outcome == CallOutcome::Spam ? Tone::Muted : Tone::Customer;
}

QString CallLook::word(CallOutcome outcome)
{
    switch (outcome) {
    case CallOutcome::Ringing: return tr("Ringing");
    case CallOutcome::Missed: return tr("Missed");
    case CallOutcome::Created: return tr("New incident");
    case CallOutcome::Added: return tr("Added to an incident");
    case CallOutcome::Solved: return tr("Solved on the phone");
    case CallOutcome::Logged: return tr("Logged");
    case CallOutcome::WrongNumber: return tr("Wrong number");
    case CallOutcome::Spam: return tr("Unwanted call");
    }
    return {};
}

QString CallLook::word(Impact impact)
{
    switch (impact) {
    case Impact::Stopped: return tr("It has stopped");
    case Impact::Degraded: return tr("It works badly");
    case Impact::Question: return tr("A question");
    }
    return {};
}

QString CallLook::reasons(const SuggestedPriority &suggested)
{
    QStringList words;
    for (const PriorityReason reason : suggested.reasons) {
        switch (reason) {
        case PriorityReason::Danger: words << tr("danger"); break;
        case PriorityReason::Stopped: words << tr("it has stopped"); break;
        case PriorityReason::Degraded: words << tr("it works badly"); break;
        case PriorityReason::Question: words << tr("a question"); break;
        case PriorityReason::Contract: words << tr("contract"); break;
        case PriorityReason::Urgent: words << tr("urgent for them"); break;
        case PriorityReason::CanWait: words << tr("it can wait"); break;
        }
    }
    return words.join(u" + "_s);
}

QString CallLook::number(const QString &number)
{
    return number.trimmed().isEmpty() ? tr("Number withheld") : spokenPhone(number);
}
