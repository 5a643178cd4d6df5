// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/reminders.h"

#include "core/desk/deskparts.h"

QFuture<Result<AgendaPage>> Reminders::agenda(std::optional<Instant> until, const QString &after, int limit)
{
    return m_parts.database.run([=](Store &store) { return store.agenda(until, after, limit); });
}

RuleSet Reminders::rules() const
{
    return m_parts.law()->rules;
}
