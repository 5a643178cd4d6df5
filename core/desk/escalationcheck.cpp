// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/matterchecks.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

Result<void> refused(const char *text)
{
    return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Aftersales", text));
}

}

Result<void> checkedAct(const Matters &matters, const EscalationAct &act, Instant at)
{
    using enum EscalationAct::Act;
    const auto found = std::find_if(matters.escalations.begin(), matters.escalations.end(), [&](const Escalation &one) { return one.id == act.id; });
    const bool isThere = found != matters.escalations.end();
    if (act.act == Opened && isThere)
        return refused(QT_TRANSLATE_NOOP("Aftersales", "This escalation is open already: record what came of it."));
    if (act.act == Opened && act.name.trimmed().isEmpty())
        return refused(QT_TRANSLATE_NOOP("Aftersales", "Say to whom it is escalated: the name of the office or company."));
    if (act.act != Opened && !isThere)
        return refused(QT_TRANSLATE_NOOP("Aftersales", "There is no such escalation on this incident: open it first."));
    if (isThere && found->closedAt)
        return refused(QT_TRANSLATE_NOOP("Aftersales", "This escalation is closed. If they are needed again, open a new one."));
    if (act.act == Promised && !act.due)
        return refused(QT_TRANSLATE_NOOP("Aftersales", "Say until when they promised an answer."));
    if (act.due && *act.due <= at)
        return refused(QT_TRANSLATE_NOOP("Aftersales", "The moment at which they are chased next must lie ahead."));
    return {};
}
