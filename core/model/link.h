// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/commitment.h"
#include "core/model/incident.h"
#include "core/model/neighbours.h"

using LinkId = Id<struct LinkTag>;

/// What one incident is to another.
enum class LinkKind {
    MergedInto, ///< lives on in the other
    DuplicateOf, ///< tells of the same as the other, and stays by itself
    ChildOf, ///< is a part of the other
    Relates, ///< has to do with the other
    ReplacedBy, ///< is dealt with by the other from now on
};

/// A link from one incident to another; it stands until it is undone, and is kept then too.
struct Link
{
    LinkId id;
    IncidentId from;
    IncidentId to;
    LinkKind kind = LinkKind::Relates;
    Instant at;
    QString by;
    std::optional<EntryId> fromEntry; ///< of a merge: with which the timeline of `from` ends
    std::optional<EntryId> toEntry; ///< and from which on `to` goes on with it
    std::optional<Instant> undoneAt;
    QString undoneBy;

    bool operator==(const Link &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("id", self.id), visit("from_incident", self.from), visit("to_incident", self.to), visit("kind", self.kind), visit("made_at", self.at),
            visit("made_by", self.by), visit("from_entry", self.fromEntry), visit("to_entry", self.toEntry), visit("undone_at", self.undoneAt),
            visit("undone_by", self.undoneBy);
    }
};

/// A link as one of its incidents shows it.
struct LinkedIncident
{
    Link link;
    bool outgoing = true; ///< from the one that shows it
    Neighbour other;

    bool operator==(const LinkedIncident &) const = default;
};

/// One of the incidents of a merge, with what it brings.
struct MergeSide
{
    Incident incident;
    QString customer; ///< name
    int entries = 0;
    int files = 0;
    int drafts = 0; ///< begun and not saved, of whomever

    bool operator==(const MergeSide &) const = default;
};

/// What becomes of one thing that is owed before a merge.
struct MergeDuty
{
    enum class Fate {
        Stays, ///< owed on the one that is kept, as before
        Moves, ///< owed there from now on
        BecomesOne, ///< both owe it: the earlier date holds
        Settled, ///< the customer was told it on the other one
    };

    IncidentId incident; ///< on which it is owed before
    Commitment commitment;
    Fate fate = Fate::Stays;

    bool operator==(const MergeDuty &) const = default;
};

/// What a merge would do, before anybody asks for it.
struct MergePreview
{
    MergeSide into;
    std::vector<MergeSide> from;
    std::vector<MergeDuty> duties; ///< the earliest due first
    QString refused; ///< why it cannot be done, and what can; empty: it can

    bool operator==(const MergePreview &) const = default;
};

/// A merge that was done, or taken back.
struct MergeDone
{
    IncidentId into;
    QString intoNumber;
    std::vector<IncidentId> from;
    QStringList fromNumbers;

    bool operator==(const MergeDone &) const = default;
};

/// Under which key an incident knows the promises of one that is merged into it: each has a "p1" of its own.
QString promiseKeyWithin(const QString &key, IncidentId own);
/// The key as it stands in the log of its own incident.
QString promiseKeyOf(const QString &key, IncidentId own);

template<>
struct Names<LinkKind>
{
    using enum LinkKind;
    static constexpr auto table = nameTable<LinkKind>({{MergedInto, "merged_into"}, {DuplicateOf, "duplicate_of"}, {ChildOf, "child_of"},
                                                       {Relates, "relates"}, {ReplacedBy, "replaced_by"}});
};
