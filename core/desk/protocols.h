// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/documentversion.h"
#include "core/model/dossier.h"
#include "core/protocol/protocolrun.h"

#include <QFuture>

struct DeskParts;
class Store;

/// How a protocol stands on an incident.
struct ProtocolStanding
{
    std::optional<Protocol> protocol; ///< nothing: none is for it
    std::vector<StepOnList> steps;
    bool begun = false; ///< a step was recorded: what blocks counts from then on

    bool operator==(const ProtocolStanding &) const = default;
};

/// Protocols: which steps an incident goes through, how far it is, and the company's own ones.
class Protocols
{
public:
    explicit Protocols(DeskParts &parts)
        : m_parts(parts)
    { }

    QFuture<Result<ProtocolStanding>> standing(IncidentId);
    /// Records how a step ended, with words for the team. InvalidInput: the step is not its protocol's or not asked for, its evidence is
    /// missing, or it failed or was skipped without a reason; Conflict: it is not its turn yet.
    QFuture<Result<Entry>> record(IncidentId, const QString &step, StepResult, const QString &words);
    /// The company's protocols; else the one that Aviso comes with.
    QFuture<Result<std::vector<Protocol>>> all();
    /// Keeps them, each changed one as its next version; InvalidInput names what is wrong.
    /// `before`: Conflict when other ones are stored by now.
    QFuture<Result<void>> save(const std::vector<Protocol> &, const std::optional<std::vector<Protocol>> &before = {});
    /// Earlier ones, the newest first.
    QFuture<Result<std::vector<DocumentVersion>>> versions();

private:
    DeskParts &m_parts;
};

/// How the protocol stands by the log; on the database thread.
Result<ProtocolStanding> protocolStanding(Store &, const Incident &, const std::vector<Entry> &log);
/// Refuses a solution, or a closing, while steps of a protocol that was begun stand in its way, and names them.
Result<void> checkedBySteps(Store &, const Incident &, const std::vector<Entry> &log, const Entry &);
