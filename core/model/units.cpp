// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/units.h"

#include <algorithm>
#include <array>

QString nameOfUnit(const Equipment &unit)
{
    const QString what = (unit.brand + QLatin1Char(' ') + unit.model).simplified();
    const QString name = what.isEmpty() ? unit.kind : what;
    if (unit.serial.isEmpty())
        return name;
    return name.isEmpty() ? unit.serial : name + QStringLiteral(", ") + unit.serial;
}

bool isForCustomer(const AftersalesAct &act)
{
    using enum ReplacementAct::Act;
    if (const auto *loan = std::get_if<LoanAct>(&act))
        return loan->act != LoanAct::Act::WrittenOff;
    const auto *replacement = std::get_if<ReplacementAct>(&act);
    constexpr std::array theirs{Sent, Arrived, Works, Failed, FaultyBack, Refunded, Credited};
    return replacement && std::find(theirs.begin(), theirs.end(), replacement->act) != theirs.end();
}
