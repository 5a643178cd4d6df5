// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/lawmaking.h"

#include "core/calendar/openhours.h"

#include <QCoreApplication>
#include <QLocale>

#include <set>

// Which rules may be law, and what becomes of a draft when others changed the law meanwhile.

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Lawmaking", text);
}

bool isSame(const WorkingCalendar *a, const WorkingCalendar *b)
{
    return a && b ? a->hours() == b->hours() : a == b;
}

/// One calendar of three: as it was, as the draft wants it, as it is by now.
Result<void> mergeCalendar(const QString &id, const Calendars &before, Calendars &draft, const Calendars &now)
{
    const WorkingCalendar *was = before.find(id), *wanted = draft.find(id), *present = now.find(id);
    if (!wanted && was)
        return fail(Error::Kind::InvalidInput, translated(QT_TRANSLATE_NOOP("Lawmaking", "Calendar \"%1\" cannot be left out: what was counted by it could not be counted again. Nothing was saved.")).arg(id));
    if (isSame(wanted, present))
        return {};
    if (isSame(wanted, was)) {
        draft.byId.insert_or_assign(id, *present);
        return {};
    }
    if (isSame(present, was))
        return {};
    const QString name = wanted->name().in(QLocale().name());
    return fail(Error::Kind::Conflict, translated(QT_TRANSLATE_NOOP("Lawmaking", "Somebody else changed the calendar \"%1\" meanwhile. Look at theirs first; nothing was saved.")).arg(name.isEmpty() ? id : name));
}

/// Which calendar has an office: as was, as wanted, as it is by now.
Result<void> mergeChoice(const QString &was, QString &wanted, const QString &present)
{
    if (wanted == was)
        wanted = present;
    if (wanted == present || present == was)
        return {};
    return fail(Error::Kind::Conflict, translated(QT_TRANSLATE_NOOP("Lawmaking", "Somebody else chose other hours for the team meanwhile. Look at theirs first; nothing was saved.")));
}

Result<void> mergeCalendars(const Calendars &before, Calendars &draft, const Calendars &now)
{
    std::set<QString> ids;
    for (const Calendars *all : std::initializer_list<const Calendars *>{&before, &draft, &now}) {
        for (const auto &[id, calendar] : all->byId)
            ids.insert(id);
    }
    Result<void> ok = mergeChoice(before.office, draft.office, now.office);
    ok = ok ? mergeChoice(before.oncall, draft.oncall, now.oncall) : ok;
    for (auto id = ids.begin(); ok && id != ids.end(); ++id)
        ok = mergeCalendar(*id, before, draft, now);
    return ok;
}

}

Result<LawDraft> overPresent(LawDraft draft, const RuleSet &rules, const Calendars &calendars)
{
    const LawBase before = draft.before.value_or(LawBase{rules, calendars});
    if (draft.rules == before.rules)
        draft.rules = rules;
    else if (before.rules != rules && draft.rules != rules)
        return fail(Error::Kind::Conflict, translated(QT_TRANSLATE_NOOP("Lawmaking", "Somebody else changed the rules meanwhile. Look at theirs first; nothing was saved.")));
    return mergeCalendars(before.calendars, draft.calendars, calendars).map([&] { return std::move(draft); });
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
        if (field && field->field == QLatin1String("matter.due") && rule.per != Rule::Per::Matter)
            return fail(Error::Kind::InvalidInput, translated(QT_TRANSLATE_NOOP("Lawmaking", "rules[%1].due.at: \"matter.due\" is known to rules about loans, measures and the like alone; write \"per\": \"matter\", or another moment."))
                                                       .arg(QString::number(i)));
    }
    return {};
}
