// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/lawmaking.h"

#include <QCoreApplication>

// Which rules may be law.

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Lawmaking", text);
}

}

Result<void> checkedRules(const RuleSet &rules, const Calendars &calendars)
{
    QStringList known{QStringLiteral("case"), QStringLiteral("office"), QStringLiteral("oncall"), QStringLiteral("owner"), QStringLiteral("customer"), QStringLiteral("24x7")};
    for (const auto &[id, calendar] : calendars.byId)
        known += id;
    known.removeDuplicates();
    for (size_t i = 0; i < rules.rules.size(); ++i) {
        const Rule &rule = rules.rules[i];
        if (!known.contains(rule.calendar))
            return fail(Error::Kind::InvalidInput, translated(QT_TRANSLATE_NOOP("Lawmaking", "rules[%1].calendar: there is no calendar \"%2\" here; the known ones are %3."))
                                                       .arg(QString::number(i), rule.calendar, known.join(QStringLiteral(", "))));
        const auto *field = std::get_if<DueAtField>(&rule.due);
        if (field && field->field.startsWith(QLatin1String("promise.")) && rule.per != Rule::Per::Promise)
            return fail(Error::Kind::InvalidInput, translated(QT_TRANSLATE_NOOP("Lawmaking", "rules[%1].due.at: \"%2\" is known to rules about promises alone; write \"per\": \"promise\", or another moment."))
                                                       .arg(QString::number(i), field->field));
    }
    return {};
}
