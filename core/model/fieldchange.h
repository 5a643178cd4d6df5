// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/instant.h"

#include <QString>

#include <optional>

/// Who changes fields of an incident that no log derives, and when.
struct FieldChanger
{
    QString author;
    Instant at;
    std::optional<EntryId> entry = {}; ///< by which the change stands in the timeline
};

/// A field of an incident that became another.
struct FieldChange
{
    IncidentId incident;
    int number = 0; ///< its place among the changes of the incident, from 1
    QString field; ///< its name in Incident::describe()
    QString was; ///< as it is kept; people, customers, sites and units by their name when it is read
    QString became;
    QString author;
    Instant changedAt;
    std::optional<EntryId> entry; ///< by which it stands in the timeline

    bool operator==(const FieldChange &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("incident", self.incident), visit("number", self.number), visit("field", self.field), visit("was", self.was),
            visit("became", self.became), visit("author", self.author), visit("changed_at", self.changedAt), visit("entry", self.entry);
    }
};
