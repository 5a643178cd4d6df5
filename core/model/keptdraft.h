// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/incident.h"
#include "core/model/names.h"

using DraftId = Id<struct DraftTag>;

/// What a draft becomes once it is saved.
enum class DraftOf { Entry, Incident, Call };

/// Something that a person has begun to write, as it is kept until it is saved or discarded.
struct KeptDraft
{
    DraftId id; ///< the identity of the entry, or incident, that it becomes: by it one knows a draft that was saved after all
    QString person; ///< who writes it
    DraftOf what = DraftOf::Entry;
    std::optional<IncidentId> incident; ///< of an entry
    QString body; ///< JSON, read by the form that wrote it
    Instant at; ///< when it was last changed

    bool operator==(const KeptDraft &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("id", self.id), visit("person", self.person), visit("what", self.what), visit("incident", self.incident),
            visit("body", self.body), visit("at", self.at);
    }
};

template<>
struct Names<DraftOf>
{
    static constexpr auto table = nameTable<DraftOf>({{DraftOf::Entry, "entry"}, {DraftOf::Incident, "incident"}, {DraftOf::Call, "call"}});
};
