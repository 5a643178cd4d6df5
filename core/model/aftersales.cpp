// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/aftersales.h"

QString matterOf(const AftersalesAct &act)
{
    return std::visit([]<typename T>(const T &one) {
        const QString what = QString::fromLatin1(T::matter);
        if constexpr (requires { one.id; })
            return what + QLatin1Char('/') + one.id.toString();
        else
            return what;
    }, act);
}

std::optional<Instant> dueOf(const AftersalesAct &act)
{
    return std::visit([]<typename T>(const T &one) -> std::optional<Instant> {
        if constexpr (requires { one.due; })
            return one.due;
        else
            return {};
    }, act);
}

namespace {

QString brief(const EscalationAct &act) { return act.number.isEmpty() ? act.name : act.name + QStringLiteral(" (") + act.number + QLatin1Char(')'); }
QString brief(const ReplacementAct &act) { return act.faultySerial.isEmpty() ? act.model : act.faultySerial; }
QString brief(const LoanAct &act) { return act.unitWords; }
QString brief(const MeasureAct &act) { return act.ownerName.isEmpty() ? act.what : act.what + QStringLiteral(" (") + act.ownerName + QLatin1Char(')'); }
QString brief(const ComplaintAct &act) { return act.reached; }
QString brief(const auto &) { return {}; }

}

QString briefOf(const AftersalesAct &act)
{
    return std::visit([](const auto &one) { return brief(one); }, act);
}

AftersalesAct withoutWords(AftersalesAct act, const QString &instead)
{
    std::visit([&]<typename T>(T &one) {
        T::describe(one, [&]<typename Field>(const char *, Field &field) {
            if constexpr (std::is_same_v<Field, QString>)
                field = field.isEmpty() ? field : instead;
            else if constexpr (std::is_same_v<Field, QStringList>)
                field.clear();
        });
    }, act);
    return act;
}
