// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/model/link.h"
#include "ui/commands/deeddialog.h"

#include <QPointer>
#include <QUndoStack>

class Actions;
class MatterDeeds;
class Toast;
class VisitDeeds;
struct VisitKept;

/// What was done and can be undone or done again, the oldest first; it outlives the window.
struct DeedsDone
{
    struct One
    {
        TriageUndo undo;
        QString who; ///< whom it names
        std::optional<MergeDone> merge = {}; ///< it was a merge, of the incidents that `undo` names
        std::shared_ptr<const VisitKept> visit = {}; ///< it was a deed on a visit
        std::vector<Entry> matter = {}; ///< it was written about a matter
    };

    std::vector<One> deeds;
    int standing = 0; ///< so many of them are done; the others were undone
};

/// Deeds on one or many incidents from a list: asks what they need, does them, says so, and takes them back.
class IncidentDeeds : public QObject
{
    Q_OBJECT
public:
    IncidentDeeds(Desk &desk, Actions &actions, const Viewpoint &viewpoint, QWidget *window);
    ~IncidentDeeds() override;

    /// Asks for what the deed still needs, then does it; `level`: the priority that is proposed.
    void ask(const TriageDeed &begun, const std::vector<IncidentId> &incidents, std::optional<Level> level = {});
    void perform(const TriageDeed &deed, const std::vector<IncidentId> &incidents, const QString &who = {});
    /// Incidents were merged: says so, and takes it up as what can be undone.
    void takeMerge(const MergeDone &merge);
    void undo();
    void redo();
    /// For the window that comes in this one's place.
    DeedsDone kept() const;
    void takeUp(const DeedsDone &done);
    /// Who knows how a deed on a visit is taken back.
    void setVisits(VisitDeeds *visits) { m_visits = visits; }
    /// Who knows how what was written about a matter is taken back.
    void setMatters(MatterDeeds *matters) { m_matters = matters; }
    QUndoStack &stack() { return m_stack; }
    /// Another kind of deed of the stack is being written: nothing is undone or done again until its answer is there.
    void setBusy(bool busy);
    Toast *toast() const { return m_toast; }
    DeedDialog *dialog() const { return m_dialog; }

    /// The words of Undo and Redo.
    void dressActions();

Q_SIGNALS:
    /// The dialog that asks is open.
    void asked();
    /// An answer has come.
    void finished();
    /// These are as was asked.
    void done(const std::vector<IncidentId> &incidents);
    void failed(const QString &text);
    /// The one that is to be active again was solved or closed: it is opened again, with its cause.
    void reopenWanted(IncidentId incident);
    /// It is solved, and the customer is to be asked whether it works.
    void worksWanted(IncidentId incident);
    /// Another was faster: the incident is as they set it until the deed, which goes on from there, is done again.
    void conflicted(const TriageDeed &deed, const QString &who, const BulkFailure &failure);

private:
    friend class DeedCommand;
    friend class VisitCommand;
    friend class MatterCommand;
    void open(const TriageDeed &begun, const std::vector<IncidentId> &incidents, std::vector<Technician> people, const std::optional<Dossier> &first, std::optional<Level> level);
    /// What came of a deed. `dialog` asked for it, if one did: it closes when something was done.
    void take(const Result<BulkOutcome> &outcome, const QString &who, DeedDialog *dialog);
    /// Hands on what another was faster at; false when nobody was.
    bool handOnConflict(TriageDeed deed, const QString &who, const Result<BulkOutcome> &outcome, DeedDialog *dialog);
    /// What nothing is left to undo of, or to do again, is stepped over.
    void stepOver();
    /// What failed for a reason that passes stays where it was on the stack, apart from what was done.
    void splitOff(const DeedsDone::One &rest, bool isDone);
    /// Makes the stack anew; so many of them are done.
    void putAll(std::vector<std::unique_ptr<class UndoableDeed>> all, int standing);
    void say(const QString &text, bool canUndo, const std::vector<BulkFailure> &failures);

    Desk &m_desk;
    Actions &m_actions;
    Viewpoint m_viewpoint;
    QWidget *m_window;
    Toast *m_toast;
    QUndoStack m_stack;
    VisitDeeds *m_visits = nullptr;
    MatterDeeds *m_matters = nullptr;
    QPointer<DeedDialog> m_dialog;
    bool m_asksWorks = false; ///< once the deed that is being done is done
    bool m_busy = false; ///< an answer is awaited: what stands on the stack is not settled yet
};
