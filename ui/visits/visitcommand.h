// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/visiting.h"
#include "ui/commands/undoabledeed.h"

#include <map>

class VisitDeeds;
struct VisitKept;

/// Which version of a visit the last step of the stack left: a step below it finds what it did again under that number. What was done to the
/// visit otherwise ends that.
class VisitVersions
{
public:
    void left(const Visit &visit) { m_versions[visit.id] = visit.version; }
    void forget(VisitId visit) { m_versions.erase(visit); }
    int of(VisitId visit, int known) const;
    /// A proposal that is done again is another visit.
    void again(VisitId before, VisitId now) { m_now[before] = now; }
    VisitId now(VisitId visit) const;

private:
    std::map<VisitId, int> m_versions;
    std::map<VisitId, VisitId> m_now;
};

/// A proposal or a move that was done, on the stack of what can be undone.
class VisitCommand : public UndoableDeed
{
public:
    /// A proposal has its plan, a move itself and how the visit stood before it.
    struct What
    {
        VisitBack back;
        std::optional<VisitPlan> plan = {};
        std::optional<VisitMove> move = {};
    };

    VisitCommand(VisitDeeds &deeds, const What &what);

    void redo() override;
    void undo() override;
    std::unique_ptr<UndoableDeed> copy() const override { return std::make_unique<VisitCommand>(m_deeds, m_what); }
    /// For the window that comes in this one's place.
    std::shared_ptr<const VisitKept> kept() const;

private:
    void wait(const QFuture<Result<VisitWritten>> &future, const QString &words, bool isAgain);
    void finish(const Result<VisitWritten> &written, const QString &words, bool isAgain);

    VisitDeeds &m_deeds;
    What m_what;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); ///< an answer may come after the stack has let go of this
};

/// A deed on a visit that outlives its window, with what was known of the visits' versions.
struct VisitKept
{
    VisitCommand::What what;
    VisitVersions versions;
};
