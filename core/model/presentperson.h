// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/incident.h"
#include "core/model/names.h"

using DeskId = Id<struct DeskTag>;

/// What a person who has an incident open does there.
enum class Doing { Viewing, Writing };

/// Somebody who has an incident open, as their desk says it while it runs.
struct PresentPerson
{
    DeskId desk; ///< one running program: another start of it is another desk
    QString person;
    IncidentId incident;
    Doing doing = Doing::Viewing;
    Instant since; ///< when they began to do that
    Instant seenAt; ///< when their desk last said so

    bool operator==(const PresentPerson &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("desk", self.desk), visit("person", self.person), visit("incident", self.incident), visit("doing", self.doing), visit("since", self.since),
            visit("seen_at", self.seenAt);
    }
};

/// The words of what somebody else writes, and nothing besides them.
struct OthersWords
{
    QString person;
    QString customer; ///< for the customer to read
    QString team;

    bool operator==(const OthersWords &) const = default;
};

template<>
struct Names<Doing>
{
    static constexpr auto table = nameTable<Doing>({{Doing::Viewing, "viewing"}, {Doing::Writing, "writing"}});
};
