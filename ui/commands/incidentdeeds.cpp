// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/incidentdeeds.h"

#include "core/async.h"
#include "core/desk/merging.h"
#include "ui/actions.h"
#include "ui/aftersales/mattercommand.h"
#include "ui/aftersales/matterdeeds.h"
#include "ui/commands/deedwords.h"
#include "ui/commands/toast.h"
#include "ui/commands/undoabledeed.h"
#include "ui/merging/mergewords.h"
#include "ui/visits/visitdeeds.h"

using namespace Qt::StringLiterals;

namespace {

/// The incidents that failed for now: the database was not there, say. What another changed meanwhile stays changed.
TriageUndo whatMayPass(TriageUndo undo, const std::vector<BulkFailure> &failures)
{
    std::erase_if(undo.incidents, [&](const TriageUndo::One &one) {
        return std::none_of(failures.begin(), failures.end(), [&](const BulkFailure &failure) {
            using enum Error::Kind;
            const bool isDecided = failure.error.kind == Conflict || failure.error.kind == NotFound || failure.error.kind == InvalidInput;
            return !isDecided && failure.incident == one.incident;
        });
    });
    return undo;
}

}

/// A deed that was done, on the stack of what can be undone.
class DeedCommand : public UndoableDeed
{
public:
    DeedCommand(IncidentDeeds &deeds, const DeedsDone::One &one) : m_deeds(deeds), m_undo(one.undo), m_who(one.who), m_merge(one.merge)
    {
        setText(m_merge ? MergeWords::naming(*m_merge) : DeedWords::naming(m_undo.deed, static_cast<int>(m_undo.incidents.size()), m_who));
    }

    /// It is done already when it is pushed.
    void redo() override
    {
        if (!isSkipped())
            again();
    }

    void undo() override
    {
        if (isSkipped())
            return;
        begin();
        if (m_merge) {
            part();
            return;
        }
        whenDone(m_deeds.m_desk.triage().takeBack(m_undo), &m_deeds, [this, alive = std::weak_ptr(m_alive)](const Result<BulkOutcome> &outcome) {
            if (!alive.expired())
                finish(outcome, IncidentDeeds::tr("Undone: %1.").arg(text()), false);
        });
    }

    bool isEmpty() const override { return m_undo.incidents.empty(); }
    std::unique_ptr<UndoableDeed> copy() const override { return std::make_unique<DeedCommand>(m_deeds, kept()); }
    DeedsDone::One kept() const { return {m_undo, m_who, m_merge, {}, {}}; }

private:
    void again()
    {
        std::vector<IncidentId> incidents;
        for (const TriageUndo::One &one : m_undo.incidents)
            incidents.push_back(one.incident);
        begin();
        if (m_merge) {
            mergeAgain();
            return;
        }
        whenDone(m_deeds.m_desk.triage().perform(incidents, m_undo.deed), &m_deeds, [this, alive = std::weak_ptr(m_alive)](const Result<BulkOutcome> &outcome) {
            if (!alive.expired())
                finish(outcome, outcome ? DeedWords::done(m_undo.deed, static_cast<int>(outcome->done.size()), m_who) : QString(), true);
        });
    }
    void part()
    {
        whenDone(m_deeds.m_desk.merging().unmerge(m_merge->from, m_merge->into), &m_deeds, [this, alive = std::weak_ptr(m_alive)](const Result<MergeDone> &parted) {
            if (!alive.expired())
                finish(outcomeOf(parted), IncidentDeeds::tr("Undone: %1.").arg(text()), false);
        });
    }
    void mergeAgain()
    {
        whenDone(m_deeds.m_desk.merging().merge(m_merge->from, m_merge->into), &m_deeds, [this, alive = std::weak_ptr(m_alive)](const Result<MergeDone> &merged) {
            if (!alive.expired())
                finish(outcomeOf(merged), merged ? MergeWords::done(*merged) : QString(), true);
        });
    }
    /// All or none: what another has parted, or merged, meanwhile stays so.
    Result<BulkOutcome> outcomeOf(const Result<MergeDone> &result) const
    {
        BulkOutcome outcome;
        if (result) {
            outcome.done = result->from;
            outcome.undo = m_undo;
            return outcome;
        }
        using enum Error::Kind;
        const bool isDecided = result.error().kind == Conflict || result.error().kind == NotFound || result.error().kind == InvalidInput;
        if (!isDecided || m_undo.incidents.empty())
            return tl::unexpected(result.error());
        outcome.failures.push_back({m_undo.incidents.front().incident, m_undo.incidents.front().number, result.error()});
        return outcome;
    }
    void begin()
    {
        m_deeds.m_busy = true;
        m_deeds.dressActions();
    }
    /// What could not be undone is not done again either: from here on the command is about the rest.
    void finish(const Result<BulkOutcome> &outcome, const QString &words, bool done)
    {
        m_deeds.m_busy = false;
        DeedsDone::One rest;
        if (!outcome) {
            Q_EMIT m_deeds.failed(outcome.error().text);
            skipNext(); // nothing happened: the stack goes back to where it was
            done ? m_deeds.m_stack.undo() : m_deeds.m_stack.redo();
        } else {
            const bool some = !outcome->done.empty();
            m_deeds.say(some ? words : IncidentDeeds::tr("Nothing was changed."), done && some, outcome->failures);
            rest = {whatMayPass(m_undo, outcome->failures), m_who, m_merge};
            if (done)
                m_undo = outcome->undo;
            else
                std::erase_if(m_undo.incidents, [&](const TriageUndo::One &one) { return std::find(outcome->done.begin(), outcome->done.end(), one.incident) == outcome->done.end(); });
            setObsolete(m_undo.incidents.empty());
        }
        IncidentDeeds &deeds = m_deeds; // stepping over this command deletes it
        if (rest.undo.incidents.empty())
            deeds.stepOver();
        else
            deeds.splitOff(rest, !done);
        deeds.dressActions();
        Q_EMIT deeds.finished();
    }

    IncidentDeeds &m_deeds;
    TriageUndo m_undo;
    QString m_who;
    std::optional<MergeDone> m_merge; ///< it is one, and no deed of triage
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); ///< an answer may come after the stack has let go of this
};

namespace {

constexpr size_t mostReasons = 4; ///< in a dialog; the toast has more room

/// Why nothing was done, one line for each incident.
QString reasons(const std::vector<BulkFailure> &failures)
{
    QStringList lines;
    for (const BulkFailure &failure : failures) {
        if (lines.size() == mostReasons) {
            lines << u"…"_s;
            break;
        }
        lines << DeedWords::failure(failure);
    }
    return lines.join(u'\n');
}

}

IncidentDeeds::IncidentDeeds(Desk &desk, Actions &actions, const Viewpoint &viewpoint, QWidget *window)
    : QObject(window), m_desk(desk), m_actions(actions), m_viewpoint(viewpoint), m_window(window), m_toast(new Toast(window))
{
    connect(m_toast, &Toast::undoRequested, this, &IncidentDeeds::undo);
    connect(&m_stack, &QUndoStack::indexChanged, this, &IncidentDeeds::dressActions);
    m_stack.setUndoLimit(100);
    dressActions();
}

IncidentDeeds::~IncidentDeeds()
{
    disconnect(&m_stack, nullptr, this, nullptr); // the window takes its actions away first
}

void IncidentDeeds::ask(const TriageDeed &begun, const std::vector<IncidentId> &incidents, std::optional<Level> level)
{
    if (incidents.empty())
        return;
    if (!DeedDialog::asks(begun.what)) {
        perform(begun, incidents);
        return;
    }
    whenDone(m_desk.people().technicians(), this, [this, begun, incidents, level](const Result<std::vector<Technician>> &people) {
        if (!people) {
            Q_EMIT failed(people.error().text);
            return;
        }
        whenDone(m_desk.timeline().dossier(incidents.front()), this, [this, begun, incidents, level, people = *people](const Result<Dossier> &first) {
            open(begun, incidents, people, first ? std::optional(*first) : std::nullopt, level);
        });
    });
}

void IncidentDeeds::open(const TriageDeed &begun, const std::vector<IncidentId> &incidents, std::vector<Technician> people, const std::optional<Dossier> &first, std::optional<Level> level)
{
    const bool isOver = first && (first->incident.state == State::Solved || first->incident.state == State::Closed);
    if (begun.what == TriageDeed::What::Activate && isOver && incidents.size() == 1) {
        Q_EMIT reopenWanted(incidents.front());
        return;
    }
    DeedDialog::Choices choices{std::move(people), m_desk.reminders().snoozes(first && incidents.size() == 1 ? first->incident.calendar : QString())};
    if (first) {
        choices.tags = first->incident.tags;
        choices.priority = level.value_or(first->incident.priority);
        if (incidents.size() == 1) // many may go by several calendars
            choices.calendar = m_desk.timeline().hoursOf(first->incident), choices.stateName = first->incident.stateName;
    }
    delete m_dialog;
    m_dialog = new DeedDialog(begun, static_cast<int>(incidents.size()), choices, m_viewpoint, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &DeedDialog::wanted, this, [this, incidents] {
        m_asksWorks = m_dialog->asksWorks();
        perform(m_dialog->deed(), incidents, m_dialog->who());
    });
    m_dialog->open();
    Q_EMIT asked();
}

void IncidentDeeds::perform(const TriageDeed &deed, const std::vector<IncidentId> &incidents, const QString &who)
{
    m_busy = true;
    dressActions();
    if (m_dialog && m_dialog->isVisible())
        m_dialog->await();
    whenDone(m_desk.triage().perform(incidents, deed), this, [this, deed, who, dialog = m_dialog](const Result<BulkOutcome> &outcome) {
        m_busy = false;
        DeedDialog *asking = dialog && dialog->isVisible() ? dialog.data() : nullptr;
        if (!handOnConflict(deed, who, outcome, asking))
            take(outcome, who, asking);
        dressActions();
        Q_EMIT finished();
    });
}

bool IncidentDeeds::handOnConflict(TriageDeed deed, const QString &who, const Result<BulkOutcome> &outcome, DeedDialog *dialog)
{
    if (!outcome || !outcome->done.empty() || outcome->failures.size() != 1 || !outcome->failures.front().conflict)
        return false;
    const BulkFailure failure = outcome->failures.front();
    deed.seen = failure.conflict->now;
    if (dialog)
        dialog->accept(); // what was written there is in the deed
    Q_EMIT conflicted(deed, who, failure);
    return true;
}

void IncidentDeeds::take(const Result<BulkOutcome> &outcome, const QString &who, DeedDialog *dialog)
{
    if (!outcome) {
        dialog ? dialog->refuse(outcome.error().text) : Q_EMIT failed(outcome.error().text);
        return;
    }
    const int count = static_cast<int>(outcome->done.size());
    if (dialog && count == 0 && !outcome->failures.empty()) { // what was written may be right for another try
        dialog->refuse(reasons(outcome->failures));
        return;
    }
    if (dialog)
        dialog->accept();
    const bool changed = !outcome->undo.incidents.empty();
    if (changed)
        m_stack.push(new DeedCommand(*this, {outcome->undo, who}));
    say(count > 0 ? DeedWords::done(outcome->undo.deed, count, who) : tr("Nothing was changed."), changed, outcome->failures);
    Q_EMIT done(outcome->done);
    if (std::exchange(m_asksWorks, false) && dialog && count == 1)
        Q_EMIT worksWanted(outcome->done.front());
}

void IncidentDeeds::takeMerge(const MergeDone &merge)
{
    DeedsDone::One one;
    one.merge = merge;
    for (size_t i = 0; i < merge.from.size(); ++i)
        one.undo.incidents.push_back({merge.from[i], merge.fromNumbers.value(qsizetype(i)), {}, {}, {}});
    m_stack.push(new DeedCommand(*this, one));
    say(MergeWords::done(merge), true, {});
    dressActions();
    Q_EMIT done({merge.into});
    Q_EMIT finished();
}

void IncidentDeeds::stepOver()
{
    // The stack lets go of an obsolete command without calling it.
    while (m_stack.canUndo() && m_stack.command(m_stack.index() - 1)->isObsolete())
        m_stack.undo();
    while (m_stack.canRedo() && m_stack.command(m_stack.index())->isObsolete())
        m_stack.redo();
}

DeedsDone IncidentDeeds::kept() const
{
    DeedsDone done;
    for (int i = 0; i < m_stack.count(); ++i) {
        const auto *visit = dynamic_cast<const VisitCommand *>(m_stack.command(i));
        const auto *deed = dynamic_cast<const DeedCommand *>(m_stack.command(i));
        if (visit)
            done.deeds.push_back({{}, {}, {}, visit->kept(), {}});
        else if (const auto *matter = dynamic_cast<const MatterCommand *>(m_stack.command(i)))
            done.deeds.push_back({{}, {}, {}, {}, matter->written()});
        else if (deed)
            done.deeds.push_back(deed->kept());
        else
            continue;
        done.standing += i < m_stack.index() ? 1 : 0;
    }
    return done;
}

void IncidentDeeds::takeUp(const DeedsDone &done)
{
    std::vector<std::unique_ptr<UndoableDeed>> all;
    int standing = done.standing;
    for (size_t i = 0; i < done.deeds.size(); ++i) {
        const DeedsDone::One &one = done.deeds[i];
        if (!one.matter.empty() && m_matters)
            all.push_back(m_matters->takeUp(one.matter));
        else if (!one.visit && one.matter.empty())
            all.push_back(std::make_unique<DeedCommand>(*this, one));
        else if (one.visit && m_visits)
            all.push_back(m_visits->takeUp(*one.visit));
        else
            standing -= int(i) < done.standing ? 1 : 0;
    }
    putAll(std::move(all), standing);
}

void IncidentDeeds::putAll(std::vector<std::unique_ptr<UndoableDeed>> all, int standing)
{
    m_stack.clear();
    std::vector<UndoableDeed *> deeds;
    for (std::unique_ptr<UndoableDeed> &one : all) {
        deeds.push_back(one.get());
        m_stack.push(one.release());
    }
    while (m_stack.index() > standing) {
        deeds[static_cast<size_t>(m_stack.index() - 1)]->skipNext();
        m_stack.undo();
    }
    dressActions();
}

void IncidentDeeds::splitOff(const DeedsDone::One &rest, bool isDone)
{
    std::vector<std::unique_ptr<UndoableDeed>> all;
    int standing = 0;
    for (int i = 0; i < m_stack.count(); ++i) {
        const auto *deed = static_cast<const UndoableDeed *>(m_stack.command(i)); // there are no others on it
        if (deed->isEmpty())
            continue; // nothing of it came about
        all.push_back(deed->copy());
        standing += i < m_stack.index() ? 1 : 0;
    }
    all.insert(all.begin() + standing, std::make_unique<DeedCommand>(*this, rest));
    putAll(std::move(all), standing + (isDone ? 1 : 0));
}

void IncidentDeeds::setBusy(bool busy)
{
    m_busy = busy;
    dressActions();
}

void IncidentDeeds::undo()
{
    if (!m_busy)
        m_stack.undo();
}

void IncidentDeeds::redo()
{
    if (!m_busy)
        m_stack.redo();
}

void IncidentDeeds::say(const QString &text, bool canUndo, const std::vector<BulkFailure> &failures)
{
    QStringList lines;
    for (const BulkFailure &failure : failures)
        lines << DeedWords::failure(failure);
    const int count = static_cast<int>(failures.size());
    QString said = count > 0 ? text + u' ' + tr("%n could not be done.", nullptr, count) : text;
    if (count == 1) // which one, and why, without another key
        said += u' ' + lines.front();
    m_toast->say(said, canUndo, lines);
}

void IncidentDeeds::dressActions()
{
    QAction *undo = m_actions.at(ActionId::Undo), *redo = m_actions.at(ActionId::Redo);
    const bool canUndo = m_stack.canUndo(), canRedo = m_stack.canRedo();
    undo->setEnabled(canUndo && !m_busy);
    redo->setEnabled(canRedo && !m_busy);
    undo->setText(canUndo ? tr("&Undo %1").arg(m_stack.undoText()) : Actions::tr("&Undo"));
    redo->setText(canRedo ? tr("&Redo %1").arg(m_stack.redoText()) : Actions::tr("&Redo"));
}
