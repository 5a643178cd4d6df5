// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aftersales/incidentunits.h"

#include "core/text/unitwords.h"
#include "ui/aftersales/matterdeeds.h"

using namespace Qt::StringLiterals;

namespace {

QString namesOf(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

}

std::vector<MatterButton> IncidentUnits::buttonsOf(const Replacement &one)
{
    using enum ReplacementAct::Act;
    std::vector<MatterButton> buttons;
    const auto add = [&](const char *id, const QString &text, ReplacementAct::Act act) {
        buttons.push_back({QLatin1String(id), text, [this, of = incident(), one, act] { deeds()->follow(of, one, act); }});
    };
    if (one.endedAt)
        return buttons;
    const bool swaps = one.kind == ReplacementKind::Swap;
    if (!one.sentAt && swaps)
        add("replacementLook", tr("Look at it…"), Checked);
    if (!one.sentAt)
        add("replacementSend", swaps ? tr("Sent…") : tr("Collection…"), Sent);
    if (one.sentAt && !one.arrivedAt && swaps)
        add("replacementArrived", tr("Arrived"), Arrived);
    if (one.arrivedAt && !one.worksAt)
        add("replacementWorks", tr("It works"), Works);
    if (one.sentAt && !one.worksAt && swaps)
        add("replacementFailed", tr("Broken or wrong…"), Failed);
    if (!one.backAt)
        add("replacementBack", tr("Faulty one is back"), FaultyBack);
    if (!one.sentAt && swaps)
        add("replacementPlan", tr("Change the plan…"), Planned);
    if (!isOpen(one) && swaps)
        return buttons;
    add("replacementRefund", tr("Refund…"), Refunded);
    add("replacementCredit", tr("Credit…"), Credited);
    add("replacementOff", tr("Call off…"), CalledOff);
    return buttons;
}

std::vector<MatterButton> IncidentUnits::buttonsOf(const Loan &one)
{
    using enum LoanAct::Act;
    std::vector<MatterButton> buttons;
    const auto add = [&](const char *id, const QString &text, LoanAct::Act act) {
        buttons.push_back({QLatin1String(id), text, [this, of = incident(), one, act] { deeds()->follow(of, one, act); }});
    };
    if (!isOpen(one))
        return buttons;
    add("loanBack", tr("Back…"), Back);
    add("loanExtend", tr("Extend…"), Extended);
    add("loanWriteOff", tr("Write off…"), WrittenOff);
    return buttons;
}

void IncidentUnits::fill(const Matters &matters)
{
    const auto said = [this](Instant at) { return viewpoint().clock(at); };
    const Language &language = viewpoint().language;
    for (const Replacement &one : matters.replacements) {
        const QString unit = namesOf({one.model, one.serial});
        const QString what = one.kind == ReplacementKind::Return ? tr("Return: %1").arg(one.faultySerial) : tr("Replacement: %1").arg(unit.isEmpty() ? one.faultySerial : unit);
        QStringList below;
        if (!one.faultySerial.isEmpty() && one.kind == ReplacementKind::Swap)
            below << tr("Faulty: %1").arg(one.faultySerial);
        below << one.carrier;
        if (one.failures > 0)
            below << tr("%n unit(s) sent that were no solution", nullptr, one.failures);
        addMatter(what, standingWords(one, language, said), namesOf(below), isOpen(one), one.due, buttonsOf(one));
    }
    for (const Loan &one : matters.loans)
        addMatter(tr("On loan: %1").arg(one.unitWords), standingWords(one, language, said), namesOf({one.accessories, one.backAt ? one.conditionBack : one.conditionOut}), isOpen(one), one.due, buttonsOf(one));
}

void IncidentEscalations::fill(const Matters &matters)
{
    using enum EscalationAct::Act;
    const Language &language = viewpoint().language;
    for (const Escalation &one : matters.escalations) {
        std::vector<MatterButton> buttons;
        const auto add = [&](const char *id, const QString &text, EscalationAct::Act act) {
            buttons.push_back({QLatin1String(id), text, [this, of = incident(), one, act] { deeds()->follow(of, one, act); }});
        };
        if (isOpen(one)) {
            add("escalationChase", tr("Chased…"), Chased);
            add("escalationPromise", tr("They promised…"), Promised);
            add("escalationAnswer", tr("They answered…"), Answered);
            add("escalationClose", tr("Close it…"), Closed);
        }
        const QString chased = one.chased > 0 ? tr("chased %n time(s)", nullptr, one.chased) : QString();
        addMatter(namesOf({one.name, one.number}), standingWords(one, language, [this](Instant at) { return viewpoint().clock(at); }),
                  namesOf({escalatedToWord(one.to, language), one.contact, chased}), isOpen(one), one.due, buttons);
    }
}
