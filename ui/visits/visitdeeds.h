// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/visits/visitcommand.h"
#include "core/desk/desk.h"
#include "core/desk/visiting.h"
#include "ui/viewpoint.h"

#include <QPointer>

class IncidentDeeds;
class OutcomeDialog;
class PartsDialog;
class PlaceDialog;
class PlanDialog;

/// What a person does about visits, from the board, an incident or Today: asks what it needs, does it, says so, and takes a proposal or a
/// move back.
class VisitDeeds : public QObject
{
    Q_OBJECT
public:
    VisitDeeds(Desk &desk, IncidentDeeds &deeds, const Viewpoint &viewpoint, QWidget *window);

    /// Finds a time for an incident; somebody and a moment may have been chosen on the board.
    void plan(IncidentId incident, const std::optional<std::pair<TechnicianId, Instant>> &chosen = {});
    void move(const VisitRow &row, TechnicianId from, TechnicianId to, Instant begins);
    void agree(const VisitRow &row);
    void setOut(const VisitRow &row);
    void arrive(const VisitRow &row);
    void finish(const VisitRow &row, VisitDeed deed);
    void cancel(const VisitRow &row);
    /// Shows the visit report, to be printed.
    void report(const VisitRow &row, bool forTeam = false);
    /// Asks which parts it needs, and which are there.
    void askParts(const VisitRow &row);
    void daySheet(TechnicianId who, const QDate &date);
    /// Writes the visits of one technician that lie ahead to a calendar file that the person names.
    void saveCalendar(TechnicianId who, const QString &name);
    /// A deed of a window that is there no more, to be undone by this one.
    std::unique_ptr<UndoableDeed> takeUp(const VisitKept &kept);
    PlanDialog *planning() const;
    PlaceDialog *placing() const;
    OutcomeDialog *reporting() const;
    PartsDialog *parting() const;

Q_SIGNALS:
    void said(const QString &sentence);
    void failed(const QString &text);
    /// A dialog is open.
    void asked();
    void done(const Visit &visit);

private:
    friend class VisitCommand;
    void openPlan(const VisitSite &site, const std::optional<std::pair<TechnicianId, Instant>> &chosen);
    void savePlan();
    void push(const VisitCommand::What &what, const Visit &visit);
    void send(const VisitMove &move, const Visit &before);
    QFuture<Result<std::vector<VisitObjection>>> objectionsTo(const VisitMove &move, const Visit &visit);
    void take(const Result<VisitWritten> &written, const QString &sentence, class FormDialog *dialog, bool canUndo = false);
    void saveOutcome(const VisitRow &row);
    void goOn(OutcomeDialog *dialog, const Error &error);
    void preview(const QFuture<Result<std::shared_ptr<const report::Paper>>> &paper);
    QString when(const Visit &visit) const;

    Desk &m_desk;
    VisitVersions m_versions;
    IncidentDeeds &m_deeds;
    Viewpoint m_viewpoint;
    QWidget *m_window;
    QPointer<PlanDialog> m_plan;
    QPointer<PartsDialog> m_parts;
    QPointer<PlaceDialog> m_place;
    QPointer<OutcomeDialog> m_outcome;
};
