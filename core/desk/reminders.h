// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/lists.h"
#include "core/result.h"
#include "core/rules/rule.h"

#include <QFuture>

struct DeskParts;

/// What is owed, by when, and what was raised about it.
class Reminders
{
public:
    explicit Reminders(DeskParts &parts) : m_parts(parts) {}

    /// Open commitments, earliest due first; `until`: due before that moment only.
    QFuture<Result<AgendaPage>> agenda(std::optional<Instant> until = {}, const QString &after = {}, int limit = 200);
    /// The rules in force; the name of a rule is what a list shows.
    RuleSet rules() const;
    /// How long before its due moment a commitment counts as due soon.
    static constexpr Milliseconds soon = std::chrono::hours(2);

private:
    DeskParts &m_parts;
};
