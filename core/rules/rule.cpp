// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rulewords.h"

#include <QFile>

const Rule *RuleSet::find(const QString &id) const
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule &rule) { return rule.id == id; });
    return found == rules.end() ? nullptr : &*found;
}

std::optional<EventKind> eventKindOf(const QString &word)
{
    if (const auto point = valueOf<EventKind::Point>(word))
        return EventKind{*point};
    if (const auto kind = valueOf<EntryKind>(word))
        return EventKind{*kind};
    return {};
}

QString nameOf(const EventKind &kind)
{
    return std::visit([](auto value) { return nameOf(value); }, kind.value);
}

QString allEventKinds()
{
    return allNames<EventKind::Point>() + QStringLiteral(", ") + allNames<EntryKind>();
}

namespace {

RuleSet compiledIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("rules are missing from the program: %s", qUtf8Printable(path));
    const Result<RuleSet> parsed = parseRules(file.readAll());
    if (!parsed)
        qFatal("the rules of the program are wrong: %s", qUtf8Printable(parsed.error().text));
    return *parsed;
}

}

const RuleSet &defaultRules()
{
    static const RuleSet set = compiledIn(QStringLiteral(":/aviso/rules/default.json"));
    return set;
}

const RuleSet &extraRules()
{
    static const RuleSet set = compiledIn(QStringLiteral(":/aviso/rules/extra.json"));
    return set;
}
