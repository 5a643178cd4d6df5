// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/model/equipment.h"
#include "core/model/names.h"
#include "core/model/text.h"

#include <vector>

/// How a step of a protocol ended.
enum class StepResult { Done, Failed, Skipped };
/// What cannot be said of an incident while a step is open.
enum class StepBlocks { Nothing, Closing, Solving };
/// What has to be there before a step counts as done.
enum class StepEvidence { None, Words, Photograph, File };
/// As which kind of entry a step that was done stands in the log: a meeting and a review are what rules ask for by these names.
enum class StepWrites { Step, Meeting, Review };

template<>
struct Names<StepResult>
{
    static constexpr auto table =
        nameTable<StepResult>({{StepResult::Done, "done"}, {StepResult::Failed, "failed"}, {StepResult::Skipped, "skipped"}});
};
template<>
struct Names<StepBlocks>
{
    static constexpr auto table =
        nameTable<StepBlocks>({{StepBlocks::Nothing, "nothing"}, {StepBlocks::Closing, "closing"}, {StepBlocks::Solving, "solving"}});
};
template<>
struct Names<StepEvidence>
{
    static constexpr auto table = nameTable<StepEvidence>({{StepEvidence::None, "none"},
                                                           {StepEvidence::Words, "words"},
                                                           {StepEvidence::Photograph, "photograph"},
                                                           {StepEvidence::File, "file"}});
};

template<>
struct Names<StepWrites>
{
    static constexpr auto table =
        nameTable<StepWrites>({{StepWrites::Step, "step"}, {StepWrites::Meeting, "meeting"}, {StepWrites::Review, "review"}});
};

/// A step is asked for only when an earlier one ended so.
struct StepCondition
{
    QString step; ///< id of the earlier one
    StepResult result = StepResult::Done;

    bool operator==(const StepCondition &) const = default;
    static void describe(auto &self, auto &&visit) { visit("step", self.step), visit("result", self.result); }
};

/// One step: what is to be done, by whom, and what it needs.
struct ProtocolStep
{
    QString id; ///< unique within the protocol, and the same in its later versions
    LocalText title;
    QString role; ///< who does it, in the company's own word; empty: whoever has the incident
    CustomerText ask; ///< what the customer is asked to do; empty: nothing
    StepEvidence evidence = StepEvidence::None;
    int minutes = 0; ///< real time within which it is to be done once it is its turn; 0: none
    std::vector<StepCondition> when; ///< all of these; empty: always
    StepBlocks blocks = StepBlocks::Nothing;
    StepWrites writes = StepWrites::Step;

    bool operator==(const ProtocolStep &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("id", self.id), visit("title", self.title), visit("role", self.role), visit("ask", self.ask),
            visit("evidence", self.evidence), visit("minutes", self.minutes), visit("when", self.when), visit("blocks", self.blocks), visit("writes", self.writes);
    }
};

/// Ordered steps for a kind of incident, a customer or a kind of equipment; every edit is a new version.
struct Protocol
{
    QString id;
    int version = 1;
    LocalText name;
    QStringList customers; ///< ids of those it is for; empty: all
    QStringList equipmentKinds; ///< as equipment names them; empty: all
    std::vector<ProtocolStep> steps;

    bool operator==(const Protocol &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("id", self.id), visit("version", self.version), visit("name", self.name), visit("customers", self.customers),
            visit("equipment_kinds", self.equipmentKinds), visit("steps", self.steps);
    }
};
