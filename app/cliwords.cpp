// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliwords.h"

#include "core/text/statewords.h"

Words::Words(const Session &session) : language(session.language), zone(session.zone), now(session.desk->now()) { }

QString Words::state(State state, WaitingOn waitingOn, const QString &named) const
{
    const QString word = stateInWords(state, named, language);
    return waitingOn == WaitingOn::Nobody ? word : QStringLiteral("%1 (%2)").arg(word, language.word(waitingOn));
}

QString Words::rule(const RuleSet &rules, const QString &id) const
{
    const Rule *rule = rules.find(id);
    return rule ? rule->name.in(language.code()) : id;
}

QString Words::owed(const Commitment &commitment, const RuleSet &rules) const
{
    const QString name = rule(rules, commitment.rule);
    return commitment.what.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, commitment.what.in(language.code()));
}

QString urgencyOf(const Commitment &commitment, Instant now)
{
    if (!commitment.due)
        return QStringLiteral("never");
    if (*commitment.due < now)
        return QStringLiteral("overdue");
    return *commitment.due - now <= Reminders::soon ? QStringLiteral("soon") : QStringLiteral("later");
}

QString urgencyInWords(const Commitment &commitment, Instant now)
{
    if (!commitment.due)
        return Cli::tr("never due");
    if (*commitment.due < now)
        return Cli::tr("overdue");
    return *commitment.due - now <= Reminders::soon ? Cli::tr("soon") : Cli::tr("later");
}
