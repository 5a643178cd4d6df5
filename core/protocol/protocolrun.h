// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/protocol.h"
#include "core/result.h"

#include <optional>

// A protocol on an incident: a pure function of the protocol and of what was recorded about its steps.

/// What was recorded about a step; the latest of a step counts.
struct StepRecord
{
    QString step;
    StepResult result = StepResult::Done;
    Instant at;
    QString by;
    QString reason = {}; ///< why it failed or was skipped

    bool operator==(const StepRecord &) const = default;
};

/// A step as the checklist shows it.
struct StepOnList
{
    enum class Stand {
        Undecided, ///< an earlier step decides whether it is asked for
        NotAsked, ///< it is not
        Ahead, ///< comes after the current one
        Current,
        Recorded,
    };

    ProtocolStep step;
    Stand stand = Stand::Ahead;
    std::optional<StepRecord> record;
    std::optional<Instant> since; ///< Current: when its turn came
    std::optional<Instant> due; ///< Current: by when
    int times = 0; ///< how often it was recorded

    bool operator==(const StepOnList &) const = default;
};

/// The checklist, in the protocol's order; at most one step is current. `started` is when the protocol was begun.
std::vector<StepOnList> runOf(const Protocol &, Instant started, const std::vector<StepRecord> &);

/// The steps that stand in the way of solving, or of closing: what blocks solving blocks closing too. One that failed stands in the way;
/// one that was skipped for a reason, or is not asked for, does not.
std::vector<ProtocolStep> inTheWay(const std::vector<StepOnList> &, StepBlocks of);

/// What is wrong with a protocol, in the words of the program's language; InvalidInput names the step: no steps, an id that stands twice or
/// is empty, no title, a condition on itself, on a later step or on none, negative minutes.
Result<void> checkedProtocol(const Protocol &);

/// The protocol for an incident: one for this customer and kind before one for the customer, before one for the kind, before one for all;
/// among equals the first. Nothing when none is for it.
const Protocol *protocolFor(const std::vector<Protocol> &, const QString &customer, const QString &equipmentKind);

/// Reads protocols; an error names the path, as in "[0].steps[2].when[0].step".
Result<std::vector<Protocol>> protocolsFromJson(const QByteArray &);
/// What protocolsFromJson reads as equal ones.
QByteArray protocolsToJson(const std::vector<Protocol> &);
/// The one that Aviso comes with.
Result<std::vector<Protocol>> defaultProtocols();
