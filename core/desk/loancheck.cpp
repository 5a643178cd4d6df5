// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/matterchecks.h"
#include "core/storage/matters.h"
#include "core/storage/store.h"
#include "core/storage/units.h"

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

bool isBlank(const TeamText &text)
{
    const auto &all = text.words.byLanguage;
    return std::all_of(all.begin(), all.end(), [](const QString &words) { return words.trimmed().isEmpty(); });
}

Result<void> checkedUnit(Store &store, const Loan &loan)
{
    const Result<bool> ours = units::isInPool(store, *loan.unit);
    if (!ours)
        return tl::unexpected(ours.error());
    if (!*ours)
        return refused(QT_TRANSLATE_NOOP("Aftersales", "This unit is not ours to lend: mark it in the directory first."));
    const Result<std::optional<MatterRow>> out = matters::openLoanOf(store, *loan.unit);
    if (!out)
        return tl::unexpected(out.error());
    const bool isElsewhere = *out && (*out)->id != QLatin1String(LoanAct::matter) + QLatin1Char('/') + loan.id.toString();
    if (!isElsewhere)
        return {};
    return fail(Error::Kind::Conflict, translated(QT_TRANSLATE_NOOP("Aftersales", "%1 is out: %2 has it (%3). Record its return there, or lend another unit."))
                                           .arg(loan.unitWords, (*out)->customer, (*out)->number));
}

}

Result<void> checkedAct(const Matters &matters, const LoanAct &act, Instant at, const TeamText &words)
{
    using enum LoanAct::Act;
    const auto found = std::find_if(matters.loans.begin(), matters.loans.end(), [&](const Loan &one) { return one.id == act.id; });
    const bool isThere = found != matters.loans.end();
    if (act.act == Out && isThere)
        return refused(QT_TRANSLATE_NOOP("Aftersales", "This loan began already: record what came of it."));
    if (act.act == Out && act.unitWords.trimmed().isEmpty())
        return refused(QT_TRANSLATE_NOOP("Aftersales", "Say which unit is lent."));
    if (act.act != Out && !isThere)
        return refused(QT_TRANSLATE_NOOP("Aftersales", "There is no such loan on this incident."));
    if (isThere && !isOpen(*found))
        return refused(found->writtenOff ? QT_TRANSLATE_NOOP("Aftersales", "This loan is written off already.") : QT_TRANSLATE_NOOP("Aftersales", "This unit is back already."));
    const bool needsDay = act.act == Out || act.act == Extended;
    if (needsDay && (!act.due || *act.due <= at))
        return refused(QT_TRANSLATE_NOOP("Aftersales", "Say by when it is back; the day must lie ahead."));
    if (act.act == WrittenOff && isBlank(words))
        return refused(QT_TRANSLATE_NOOP("Aftersales", "Say why it is written off; it stays in the timeline."));
    return {};
}

Result<void> checkedPoolUnits(Store &store, const Matters &before, const Matters &after)
{
    for (const Loan &loan : after.loans) {
        const bool wasOut = std::any_of(before.loans.begin(), before.loans.end(), [&](const Loan &one) { return one.id == loan.id && isOpen(one) && one.unit == loan.unit; });
        if (!isOpen(loan) || !loan.unit || wasOut)
            continue;
        if (Result<void> ok = checkedUnit(store, loan); !ok)
            return ok;
    }
    return {};
}

Result<void> checkedPool(Store &store, EquipmentId unit, bool inPool)
{
    return store.transaction([&]() -> Result<void> {
        const Result<std::optional<MatterRow>> out = matters::openLoanOf(store, unit);
        if (!out)
            return tl::unexpected(out.error());
        if (*out && !inPool)
            return fail(Error::Kind::Conflict, translated(QT_TRANSLATE_NOOP("Aftersales", "%1 has this unit on loan (%2): it stays ours to lend until it is back.")).arg((*out)->customer, (*out)->number));
        return units::setInPool(store, unit, inPool);
    });
}
