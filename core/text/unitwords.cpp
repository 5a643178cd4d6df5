// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/unitwords.h"

#include "core/model/units.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QString escalatedToWord(EscalatedTo to, const Language &language)
{
    switch (to) {
    case EscalatedTo::Office: return language.text(QT_TRANSLATE_NOOP("Aviso", "Another office"));
    case EscalatedTo::Supplier: return language.text(QT_TRANSLATE_NOOP("Aviso", "Supplier"));
    case EscalatedTo::Manufacturer: return language.text(QT_TRANSLATE_NOOP("Aviso", "Manufacturer"));
    }
    return {};
}

QString unitCheckWord(UnitCheck check, const Language &language)
{
    switch (check) {
    case UnitCheck::Tested: return language.text(QT_TRANSLATE_NOOP("Aviso", "Tested"));
    case UnitCheck::Matches: return language.text(QT_TRANSLATE_NOOP("Aviso", "Matches the specification"));
    case UnitCheck::Packed: return language.text(QT_TRANSLATE_NOOP("Aviso", "Packed"));
    case UnitCheck::Labelled: return language.text(QT_TRANSLATE_NOOP("Aviso", "Label on it"));
    }
    return {};
}

QString replacementFaultWord(ReplacementFault fault, const Language &language)
{
    switch (fault) {
    case ReplacementFault::Broken: return language.text(QT_TRANSLATE_NOOP("Aviso", "Arrived broken"));
    case ReplacementFault::DoesNotMatch: return language.text(QT_TRANSLATE_NOOP("Aviso", "Does not match"));
    case ReplacementFault::Incomplete: return language.text(QT_TRANSLATE_NOOP("Aviso", "Incomplete"));
    case ReplacementFault::Lost: return language.text(QT_TRANSLATE_NOOP("Aviso", "Lost on the way"));
    }
    return {};
}

namespace {

/// "sentence: a, b"; what is empty is left out.
QString with(const QString &sentence, QStringList parts)
{
    parts.removeAll(QString());
    return parts.isEmpty() ? sentence : sentence + u": "_s + parts.join(u", "_s);
}

QString until(const char *text, const std::optional<Instant> &due, const Language &language, const MomentSaid &said)
{
    return due ? language.text(text).arg(said(*due)) : QString();
}

QString unitOf(const ReplacementAct &act)
{
    return act.model.isEmpty() || act.serial.isEmpty() ? act.model + act.serial : act.model + u", "_s + act.serial;
}

QString line(const EscalationAct &act, const Language &language, const MomentSaid &said)
{
    using enum EscalationAct::Act;
    const QString number = act.number.isEmpty() ? QString() : language.text(QT_TRANSLATE_NOOP("Aviso", "their number %1")).arg(act.number);
    const QString chase = until(QT_TRANSLATE_NOOP("Aviso", "chase them %1"), act.due, language, said);
    switch (act.act) {
    case Opened: return with(language.text(QT_TRANSLATE_NOOP("Aviso", "Escalated")), {act.name, number, act.contact, chase});
    case Chased: return with(language.text(QT_TRANSLATE_NOOP("Aviso", "Chased")), {act.name, number, chase});
    case Promised: return with(language.text(QT_TRANSLATE_NOOP("Aviso", "They promised an answer")), {act.name, until(QT_TRANSLATE_NOOP("Aviso", "until %1"), act.due, language, said)});
    case Answered: return with(language.text(QT_TRANSLATE_NOOP("Aviso", "They answered")), {act.name, number});
    case Closed: return with(language.text(QT_TRANSLATE_NOOP("Aviso", "Escalation closed")), {act.name});
    }
    return {};
}

QString checkLine(const ReplacementAct &act, const Language &language)
{
    const QString what = act.check ? unitCheckWord(*act.check, language) : QString();
    return act.passed ? with(language.text(QT_TRANSLATE_NOOP("Aviso", "Looked at, and well")), {what}) : with(language.text(QT_TRANSLATE_NOOP("Aviso", "Looked at, and not well")), {what});
}

QString line(const ReplacementAct &act, const Language &language, const MomentSaid &said)
{
    using enum ReplacementAct::Act;
    const QString faulty = act.faultySerial.isEmpty() ? QString() : language.text(QT_TRANSLATE_NOOP("Aviso", "faulty unit %1")).arg(act.faultySerial);
    switch (act.act) {
    case Planned:
        if (act.kind == ReplacementKind::Return)
            return with(language.text(QT_TRANSLATE_NOOP("Aviso", "The customer gives a unit back")), {faulty});
        return with(act.beforeReturn ? language.text(QT_TRANSLATE_NOOP("Aviso", "Replacement planned, the new unit goes first"))
                                     : language.text(QT_TRANSLATE_NOOP("Aviso", "Replacement planned, once the faulty unit is back")),
                    {unitOf(act), faulty});
    case Checked: return checkLine(act, language);
    case Sent:
        return with(act.kind == ReplacementKind::Return ? language.text(QT_TRANSLATE_NOOP("Aviso", "Collection arranged")) : language.text(QT_TRANSLATE_NOOP("Aviso", "Sent")),
                    {unitOf(act), act.carrier, until(QT_TRANSLATE_NOOP("Aviso", "faulty unit back by %1"), act.due, language, said)});
    case Arrived: return language.text(QT_TRANSLATE_NOOP("Aviso", "The replacement arrived"));
    case Works: return language.text(QT_TRANSLATE_NOOP("Aviso", "The replacement works"));
    case Failed: return with(language.text(QT_TRANSLATE_NOOP("Aviso", "The replacement is no solution")), {act.fault ? replacementFaultWord(*act.fault, language) : QString()});
    case FaultyBack: return language.text(QT_TRANSLATE_NOOP("Aviso", "The faulty unit is back"));
    case Refunded: return language.text(QT_TRANSLATE_NOOP("Aviso", "Refunded: %1")).arg(moneyWords(act.cents, language));
    case Credited: return language.text(QT_TRANSLATE_NOOP("Aviso", "Credited: %1")).arg(moneyWords(act.cents, language));
    case CalledOff: return language.text(QT_TRANSLATE_NOOP("Aviso", "The replacement is called off"));
    }
    return {};
}

QString line(const LoanAct &act, const Language &language, const MomentSaid &said)
{
    using enum LoanAct::Act;
    const QString condition = act.condition.isEmpty() ? QString() : language.text(QT_TRANSLATE_NOOP("Aviso", "condition %1")).arg(act.condition);
    const QString back = until(QT_TRANSLATE_NOOP("Aviso", "back by %1"), act.due, language, said);
    switch (act.act) {
    case Out: return with(language.text(QT_TRANSLATE_NOOP("Aviso", "Lent")), {act.unitWords, act.accessories, condition, back});
    case Extended: return with(language.text(QT_TRANSLATE_NOOP("Aviso", "Loan extended")), {act.unitWords, back});
    case Back: return with(language.text(QT_TRANSLATE_NOOP("Aviso", "Back from loan")), {act.unitWords, condition});
    case WrittenOff: return with(language.text(QT_TRANSLATE_NOOP("Aviso", "Written off")), {act.unitWords});
    }
    return {};
}

QString line(const auto &, const Language &, const MomentSaid &) { return {}; }

QString customerLine(const ReplacementAct &act, const Language &language, const MomentSaid &said)
{
    if (act.act == ReplacementAct::Act::Failed)
        return language.text(QT_TRANSLATE_NOOP("Aviso", "The replacement was no solution"));
    return line(act, language, said);
}

QString customerLine(LoanAct act, const Language &language, const MomentSaid &said)
{
    act.condition.clear(); // it is the team's
    return line(act, language, said);
}

QString customerLine(const auto &, const Language &, const MomentSaid &) { return {}; }

}

QString unitActLine(const AftersalesAct &act, const Language &language, const MomentSaid &said)
{
    return std::visit([&](const auto &one) { return line(one, language, said); }, act);
}

QString unitCustomerLine(const AftersalesAct &act, const Language &language, const MomentSaid &said)
{
    return !isForCustomer(act) ? QString() : std::visit([&](const auto &one) { return customerLine(one, language, said); }, act);
}

QString standingWords(const Escalation &one, const Language &language, const MomentSaid &said)
{
    if (one.closedAt)
        return language.text(QT_TRANSLATE_NOOP("Aviso", "Closed %1")).arg(said(*one.closedAt));
    if (one.answeredAt && !one.due)
        return language.text(QT_TRANSLATE_NOOP("Aviso", "Answered %1")).arg(said(*one.answeredAt));
    if (one.due && one.promised)
        return language.text(QT_TRANSLATE_NOOP("Aviso", "Answer promised until %1")).arg(said(*one.due));
    return one.due ? language.text(QT_TRANSLATE_NOOP("Aviso", "Chase %1")).arg(said(*one.due)) : language.text(QT_TRANSLATE_NOOP("Aviso", "No day to chase them"));
}

QString standingWords(const Replacement &one, const Language &language, const MomentSaid &said)
{
    const auto at = [&](const char *text, Instant moment) { return language.text(text).arg(said(moment)); };
    if (one.endedAt)
        return one.cents > 0 ? moneyWords(one.cents, language) : at(QT_TRANSLATE_NOOP("Aviso", "Ended %1"), *one.endedAt);
    const QString expected = one.due && !one.backAt ? u" · "_s + at(QT_TRANSLATE_NOOP("Aviso", "faulty unit back by %1"), *one.due) : QString();
    if (one.worksAt)
        return at(QT_TRANSLATE_NOOP("Aviso", "Works since %1"), *one.worksAt) + expected;
    if (one.arrivedAt)
        return at(QT_TRANSLATE_NOOP("Aviso", "Arrived %1: does it work?"), *one.arrivedAt) + expected;
    if (one.sentAt)
        return (one.kind == ReplacementKind::Return ? at(QT_TRANSLATE_NOOP("Aviso", "Collection since %1"), *one.sentAt) : at(QT_TRANSLATE_NOOP("Aviso", "On its way since %1"), *one.sentAt)) + expected;
    if (one.kind == ReplacementKind::Return)
        return one.backAt ? at(QT_TRANSLATE_NOOP("Aviso", "Back %1"), *one.backAt) : language.text(QT_TRANSLATE_NOOP("Aviso", "The customer gives it back"));
    return language.text(QT_TRANSLATE_NOOP("Aviso", "To be sent: %1 of 4 looked at")).arg(one.passed.size()) + expected;
}

QString standingWords(const Loan &one, const Language &language, const MomentSaid &said)
{
    if (one.writtenOff)
        return language.text(QT_TRANSLATE_NOOP("Aviso", "Written off"));
    if (one.backAt)
        return language.text(QT_TRANSLATE_NOOP("Aviso", "Back %1")).arg(said(*one.backAt));
    return one.due ? language.text(QT_TRANSLATE_NOOP("Aviso", "Back by %1")).arg(said(*one.due)) : language.text(QT_TRANSLATE_NOOP("Aviso", "Out, no day to be back"));
}
