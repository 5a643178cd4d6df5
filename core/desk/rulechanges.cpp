// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/rulechanges.h"

#include "core/desk/rulewording.h"
#include "core/text/language.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

/// As the rule is, whoever wrote it.
Rule withoutVersion(Rule rule)
{
    rule.version = 1;
    rule.changedBy.clear();
    return rule;
}

QStringList parts(const RuleText &text)
{
    QStringList parts{text.duty(), text.begins, text.repeats, text.scope, text.calendar, text.warned, text.again, text.lead, text.quiet};
    parts.removeAll(QString());
    for (QString &part : parts)
        part[0] = part[0].toUpper();
    return parts;
}

QStringList differences(const Rule &before, const Rule &after, const Language &language, const Calendars &calendars)
{
    const RuleText was = inWords(before, language, calendars), is = inWords(after, language, calendars);
    struct Part
    {
        const char *name;
        const QString &before, &after;
    };
    const QString oldName = before.name.in(language.code()), newName = after.name.in(language.code());
    const Part parts[] = {{QT_TRANSLATE_NOOP("Aviso", "Name"), oldName, newName},
                          {QT_TRANSLATE_NOOP("Aviso", "What to do"), was.deed, is.deed},
                          {QT_TRANSLATE_NOOP("Aviso", "By when"), was.due, is.due},
                          {QT_TRANSLATE_NOOP("Aviso", "How"), was.channel, is.channel},
                          {QT_TRANSLATE_NOOP("Aviso", "Beginning"), was.begins, is.begins},
                          {QT_TRANSLATE_NOOP("Aviso", "Afterwards"), was.repeats, is.repeats},
                          {QT_TRANSLATE_NOOP("Aviso", "Incidents"), was.scope, is.scope},
                          {QT_TRANSLATE_NOOP("Aviso", "Calendar"), was.calendar, is.calendar},
                          {QT_TRANSLATE_NOOP("Aviso", "Warning"), was.warned, is.warned},
                          {QT_TRANSLATE_NOOP("Aviso", "Reminding"), was.again, is.again},
                          {QT_TRANSLATE_NOOP("Aviso", "The lead"), was.lead, is.lead},
                          {QT_TRANSLATE_NOOP("Aviso", "Quiet hours"), was.quiet, is.quiet}};
    const auto orNothing = [&](const QString &text) { return text.isEmpty() ? language.text(QT_TRANSLATE_NOOP("Aviso", "nothing set")) : text; };
    QStringList lines;
    for (const Part &part : parts) {
        if (part.before != part.after)
            lines += QStringLiteral("%1: %2 → %3").arg(language.text(part.name), orNothing(part.before), orNothing(part.after));
    }
    Rule same = after;
    same.enabled = before.enabled;
    if (lines.isEmpty() && !(withoutVersion(before) == withoutVersion(same)))
        lines += language.text(QT_TRANSLATE_NOOP("Aviso", "What its sentence does not say"));
    return lines;
}

QString whatEnds(const Language &language)
{
    return language.text(QT_TRANSLATE_NOOP("Aviso", "What is owed under it now is called off for good; switching it on again does not bring that back"));
}

/// What switching does to what is owed.
QStringList consequences(const Rule &before, const Rule &after, const Language &language)
{
    if (before.enabled == after.enabled)
        return {};
    return {after.enabled ? language.text(QT_TRANSLATE_NOOP("Aviso", "It goes for what happens from now on; nothing that happened before is owed by it")) : whatEnds(language)};
}

}

std::vector<RuleChange> changesBetween(const RuleSet &before, const RuleSet &after, const Language &language, const Calendars &calendars)
{
    using enum RuleChange::What;
    std::vector<RuleChange> changes;
    for (const Rule &rule : after.rules) {
        const Rule *old = before.find(rule.id);
        if (!old)
            changes.push_back({Added, rule, parts(inWords(rule, language, calendars))});
        else if (!(withoutVersion(*old) == withoutVersion(rule)))
            changes.push_back({old->enabled == rule.enabled ? Changed : rule.enabled ? SwitchedOn : SwitchedOff, rule,
                               consequences(*old, rule, language) + differences(*old, rule, language, calendars)});
    }
    for (const Rule &rule : before.rules) {
        if (!after.find(rule.id))
            changes.push_back({Removed, rule, {inWords(rule, language).duty(), whatEnds(language)}});
    }
    return changes;
}

QString word(RuleChange::What what, const Language &language)
{
    using enum RuleChange::What;
    switch (what) {
    case Added: return language.text(QT_TRANSLATE_NOOP("Aviso", "Added"));
    case Removed: return language.text(QT_TRANSLATE_NOOP("Aviso", "Removed"));
    case SwitchedOn: return language.text(QT_TRANSLATE_NOOP("Aviso", "Switched on"));
    case SwitchedOff: return language.text(QT_TRANSLATE_NOOP("Aviso", "Switched off"));
    case Changed: return language.text(QT_TRANSLATE_NOOP("Aviso", "Changed"));
    }
    return {};
}
