// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/matterchecks.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Aftersales", text);
}

Result<void> refused(const char *text)
{
    return fail(Error::Kind::InvalidInput, translated(text));
}

QString nameOf(UnitCheck check)
{
    switch (check) {
    case UnitCheck::Tested: return translated(QT_TRANSLATE_NOOP("Aftersales", "it was tested"));
    case UnitCheck::Matches: return translated(QT_TRANSLATE_NOOP("Aftersales", "it matches the specification"));
    case UnitCheck::Packed: return translated(QT_TRANSLATE_NOOP("Aftersales", "it is packed"));
    case UnitCheck::Labelled: return translated(QT_TRANSLATE_NOOP("Aftersales", "the label is on it"));
    }
    return {};
}

/// Nothing leaves that was not looked at.
Result<void> checkedSending(const Replacement &one, const ReplacementAct &act, Instant at)
{
    if (one.sentAt)
        return refused(QT_TRANSLATE_NOOP("Aftersales", "It is sent already: record that it arrived, or what was wrong with it."));
    if (act.due && *act.due <= at)
        return refused(QT_TRANSLATE_NOOP("Aftersales", "The day by which the faulty unit is expected back must lie ahead."));
    if (one.kind == ReplacementKind::Return)
        return {}; // theirs is fetched: nothing of ours leaves
    QStringList missing;
    for (const UnitCheck check : {UnitCheck::Tested, UnitCheck::Matches, UnitCheck::Packed, UnitCheck::Labelled}) {
        if (std::find(one.passed.begin(), one.passed.end(), check) == one.passed.end())
            missing += nameOf(check);
    }
    if (!missing.isEmpty())
        return fail(Error::Kind::InvalidInput,
                    translated(QT_TRANSLATE_NOOP("Aftersales", "It cannot leave yet. What was not looked at, or is not well: %1. Tick each once it is so.")).arg(missing.join(QStringLiteral(", "))));
    if (!one.beforeReturn && !one.backAt)
        return refused(QT_TRANSLATE_NOOP("Aftersales", "It leaves only once the faulty unit is back: record that it came, or plan that the new one goes first."));
    return {};
}

/// What is told of a unit that was sent.
Result<void> checkedAfterSending(const Replacement &one, const ReplacementAct &act)
{
    using enum ReplacementAct::Act;
    if (one.kind == ReplacementKind::Return)
        return refused(QT_TRANSLATE_NOOP("Aftersales", "Nothing of ours is on its way: the customer gives a unit back."));
    if (!one.sentAt)
        return refused(QT_TRANSLATE_NOOP("Aftersales", "No unit is on its way: record first that it was sent."));
    if (one.worksAt)
        return refused(QT_TRANSLATE_NOOP("Aftersales", "It is written already that it works. If it fails now, plan another replacement."));
    if (act.act == Arrived && one.arrivedAt)
        return refused(QT_TRANSLATE_NOOP("Aftersales", "It has arrived already: record whether it works."));
    if (act.act == Works && !one.arrivedAt)
        return refused(QT_TRANSLATE_NOOP("Aftersales", "Record first that it arrived."));
    if (act.act == Failed && !act.fault)
        return refused(QT_TRANSLATE_NOOP("Aftersales", "Say what was wrong with it: broken, not as it should be, incomplete or lost."));
    return {};
}

}

Result<void> checkedAct(const Matters &matters, const ReplacementAct &act, Instant at)
{
    using enum ReplacementAct::Act;
    const auto found = std::find_if(matters.replacements.begin(), matters.replacements.end(), [&](const Replacement &one) { return one.id == act.id; });
    if (found == matters.replacements.end())
        return act.act == Planned ? Result<void>() : refused(QT_TRANSLATE_NOOP("Aftersales", "There is no such replacement on this incident: plan it first."));
    const Replacement &one = *found;
    if (one.endedAt)
        return refused(QT_TRANSLATE_NOOP("Aftersales", "This replacement has ended. Plan a new one if it is needed."));
    switch (act.act) {
    case Planned:
    case Checked:
        if (one.sentAt)
            return refused(QT_TRANSLATE_NOOP("Aftersales", "The unit is sent already: record that it arrived, or what was wrong with it."));
        if (act.act == Checked && !act.check)
            return refused(QT_TRANSLATE_NOOP("Aftersales", "Say what was looked at."));
        return {};
    case Sent: return checkedSending(one, act, at);
    case Arrived:
    case Works:
    case Failed: return checkedAfterSending(one, act);
    case FaultyBack: return one.backAt ? refused(QT_TRANSLATE_NOOP("Aftersales", "The faulty unit is back already.")) : Result<void>();
    case Refunded:
    case Credited: return act.cents > 0 ? Result<void>() : refused(QT_TRANSLATE_NOOP("Aftersales", "Say how much it was."));
    case CalledOff: return {};
    }
    return {};
}
