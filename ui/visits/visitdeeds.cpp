// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/visitdeeds.h"

#include "core/async.h"
#include "core/text/visitwords.h"
#include "ui/commands/incidentdeeds.h"
#include "ui/commands/toast.h"
#include "ui/report/paperpreview.h"
#include "ui/visits/outcomedialog.h"
#include "ui/visits/partsdialog.h"
#include "ui/visits/placedialog.h"
#include "ui/visits/plandialog.h"
#include "ui/visits/signaturepad.h"
#include "ui/visits/visitcommand.h"
#include "ui/visits/visitdraft.h"

#include <QFileDialog>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

VisitDeeds::VisitDeeds(Desk &desk, IncidentDeeds &deeds, const Viewpoint &viewpoint, QWidget *window)
    : QObject(window), m_desk(desk), m_deeds(deeds), m_viewpoint(viewpoint), m_window(window)
{
    deeds.setVisits(this);
}

std::unique_ptr<UndoableDeed> VisitDeeds::takeUp(const VisitKept &kept)
{
    m_versions = kept.versions;
    return std::make_unique<VisitCommand>(*this, kept.what);
}

PlanDialog *VisitDeeds::planning() const
{
    return m_plan;
}

PlaceDialog *VisitDeeds::placing() const
{
    return m_place;
}

PartsDialog *VisitDeeds::parting() const
{
    return m_parts;
}

OutcomeDialog *VisitDeeds::reporting() const
{
    return m_outcome;
}

QString VisitDeeds::when(const Visit &visit) const
{
    return windowWords(visit.scheduledFrom, visit.scheduledTo, m_viewpoint.language, m_viewpoint.zone, m_viewpoint.now());
}

void VisitDeeds::plan(IncidentId incident, const std::optional<std::pair<TechnicianId, Instant>> &chosen)
{
    whenDone(m_desk.visiting().site(incident), this, [this, chosen](const Result<VisitSite> &site) {
        if (!site)
            Q_EMIT failed(site.error().text);
        else if (site->technicians.empty())
            Q_EMIT failed(tr("There are no technicians yet: enter those who go to customers first."));
        else
            openPlan(*site, chosen);
    });
}

void VisitDeeds::openPlan(const VisitSite &site, const std::optional<std::pair<TechnicianId, Instant>> &chosen)
{
    delete m_plan;
    m_plan = new PlanDialog(m_desk.visiting(), site, m_viewpoint, m_window);
    if (chosen)
        m_plan->choose(chosen->first, chosen->second);
    new VisitDraft(m_desk.drafting(), *m_plan, site.incident.id, u"plan"_s);
    connect(m_plan, &FormDialog::wanted, this, &VisitDeeds::savePlan);
    m_plan->open();
    Q_EMIT asked();
}

void VisitDeeds::savePlan()
{
    const VisitPlan plan = m_plan->plan();
    const std::optional<CustomerTold> told = m_plan->told();
    m_plan->await();
    const auto future = told ? m_desk.visiting().agree(plan, *told) : m_desk.visiting().propose(plan);
    whenDone(future, this, [this, plan, told, dialog = m_plan](const Result<VisitWritten> &written) {
        if (written && !told)
            push({.back = {written->visit.id, written->visit.version, {}, {}}, .plan = plan}, written->visit);
        const QString sentence = written ? (told ? tr("The visit is agreed: %1.") : tr("The visit is proposed: %1. The customer has not been asked yet.")).arg(when(written->visit)) : QString();
        take(written, sentence, dialog, !told);
    });
}

void VisitDeeds::take(const Result<VisitWritten> &written, const QString &sentence, FormDialog *dialog, bool canUndo)
{
    if (!written) {
        dialog ? dialog->refuse(written.error().text) : Q_EMIT failed(written.error().text);
        return;
    }
    if (dialog)
        dialog->accept();
    if (!canUndo)
        m_versions.forget(written->visit.id); // what was done to it before cannot be taken back from under it
    m_deeds.toast()->say(written->stands ? sentence + u' ' + tr("The customer expects it at the time that was promised before: tell them.") : sentence, canUndo);
    Q_EMIT said(sentence);
    Q_EMIT done(written->visit);
}

void VisitDeeds::move(const VisitRow &row, TechnicianId from, TechnicianId to, Instant begins)
{
    VisitMove move{.visit = row.visit.id, .version = row.visit.version, .technicians = row.visit.technicians, .from = begins};
    move.to = begins + (row.visit.scheduledTo - row.visit.scheduledFrom);
    std::replace(move.technicians.begin(), move.technicians.end(), from, to);
    std::sort(move.technicians.begin(), move.technicians.end());
    move.technicians.erase(std::unique(move.technicians.begin(), move.technicians.end()), move.technicians.end());
    whenDone(objectionsTo(move, row.visit), this, [this, row, move](const Result<std::vector<VisitObjection>> &against) {
        if (!against) {
            Q_EMIT failed(against.error().text);
            return;
        }
        const bool owes = row.visit.promisedTo && move.from != row.visit.scheduledFrom;
        if (against->empty() && !owes) {
            send(move, row.visit);
            return;
        }
        whenDone(m_desk.people().contactsOf(row.customerId), this, [this, row, move, owes, against = *against](const Result<std::vector<Contact>> &contacts) {
            delete m_place;
            PlaceDialog::Case about{PlaceDialog::About::Move, against, contacts.value_or(std::vector<Contact>()), owes ? std::optional(row.visit) : std::nullopt, move.from, move.to};
            m_place = new PlaceDialog(about, m_viewpoint, m_window);
            connect(m_place, &FormDialog::wanted, this, [this, row, move] {
                VisitMove said = move;
                said.anyway = m_place->reason();
                said.accepted = m_place->against();
                said.told = m_place->told();
                m_place->await();
                send(said, row.visit);
            });
            m_place->open();
            Q_EMIT asked();
        });
    });
}

QFuture<Result<std::vector<VisitObjection>>> VisitDeeds::objectionsTo(const VisitMove &move, const Visit &visit)
{
    const VisitPlan plan{.incident = visit.incident, .technicians = move.technicians, .from = move.from, .to = move.to, .skills = visit.skills, .brand = visit.brand};
    return m_desk.visiting().objections(plan, visit.id);
}

void VisitDeeds::push(const VisitCommand::What &what, const Visit &visit)
{
    m_deeds.stack().push(new VisitCommand(*this, what));
    m_versions.left(visit);
}

void VisitDeeds::send(const VisitMove &move, const Visit &before)
{
    m_deeds.setBusy(true); // what is undone meanwhile would be the deed before it
    whenDone(m_desk.visiting().move(move), this, [this, move, before, dialog = m_place](const Result<VisitWritten> &written) {
        m_deeds.setBusy(false);
        const bool canUndo = written && !move.told;
        if (canUndo)
            push({.back = {move.visit, written->visit.version, before, written->left}, .move = move}, written->visit);
        take(written, written ? tr("The visit is moved to %1.").arg(when(written->visit)) : QString(), dialog, canUndo);
        if (!written && dialog) // somebody else may have placed a visit there meanwhile
            whenDone(objectionsTo(move, before), dialog.data(), [dialog = dialog.data()](const Result<std::vector<VisitObjection>> &against) {
                if (against)
                    dialog->setAgainst(*against);
            });
    });
}

void VisitDeeds::agree(const VisitRow &row)
{
    whenDone(m_desk.people().contactsOf(row.customerId), this, [this, row](const Result<std::vector<Contact>> &contacts) {
        delete m_place;
        m_place = new PlaceDialog({PlaceDialog::About::Agree, {}, contacts.value_or(std::vector<Contact>()), row.visit, row.visit.scheduledFrom, row.visit.scheduledTo}, m_viewpoint, m_window);
        connect(m_place, &FormDialog::wanted, this, [this, row] {
            const std::optional<CustomerTold> told = m_place->told();
            m_place->await();
            whenDone(m_desk.visiting().confirm(row.visit.id, row.visit.version, *told), this, [this, dialog = m_place](const Result<VisitWritten> &written) {
                take(written, written ? tr("The visit is agreed: %1.").arg(when(written->visit)) : QString(), dialog);
            });
        });
        m_place->open();
        Q_EMIT asked();
    });
}

void VisitDeeds::setOut(const VisitRow &row)
{
    whenDone(m_desk.visiting().setOut(row.visit.id, row.visit.version), this, [this, row](const Result<VisitWritten> &written) { take(written, tr("On the way to %1.").arg(row.customer), nullptr); });
}

void VisitDeeds::arrive(const VisitRow &row)
{
    whenDone(m_desk.visiting().arrive(row.visit.id, row.visit.version), this, [this, row](const Result<VisitWritten> &written) { take(written, tr("On site at %1.").arg(row.customer), nullptr); });
}

void VisitDeeds::cancel(const VisitRow &row)
{
    whenDone(m_desk.people().contactsOf(row.customerId), this, [this, row](const Result<std::vector<Contact>> &contacts) {
        delete m_place;
        m_place = new PlaceDialog({PlaceDialog::About::Cancel, {}, contacts.value_or(std::vector<Contact>()), row.visit, row.visit.scheduledFrom, row.visit.scheduledTo}, m_viewpoint, m_window);
        connect(m_place, &FormDialog::wanted, this, [this, row] {
            m_place->await();
            whenDone(m_desk.visiting().cancel(row.visit.id, row.visit.version, m_place->reason(), m_place->told()), this, [this, dialog = m_place](const Result<VisitWritten> &written) {
                take(written, tr("The visit is cancelled."), dialog);
            });
        });
        m_place->open();
        Q_EMIT asked();
    });
}

void VisitDeeds::askParts(const VisitRow &row)
{
    delete m_parts;
    m_parts = new PartsDialog(row, m_viewpoint, m_window);
    connect(m_parts, &FormDialog::wanted, this, [this, row] {
        m_parts->await();
        whenDone(m_desk.visiting().setParts(row.visit.id, row.visit.version, m_parts->parts()), this, [this, dialog = m_parts](const Result<VisitWritten> &written) {
            take(written, tr("The parts of the visit are noted."), dialog);
        });
    });
    m_parts->open();
    Q_EMIT asked();
}

void VisitDeeds::finish(const VisitRow &row, VisitDeed deed)
{
    delete m_outcome;
    m_outcome = new OutcomeDialog(row, deed, m_viewpoint, m_window);
    new VisitDraft(m_desk.drafting(), *m_outcome, row.visit.incident, u"report"_s, row.visit.id);
    connect(m_outcome, &FormDialog::wanted, this, [this, row] { saveOutcome(row); });
    m_outcome->open();
    Q_EMIT asked();
}

/// The signature is kept first, as a file of the entry to come: then the report names it.
void VisitDeeds::saveOutcome(const VisitRow &row)
{
    VisitOutcome outcome = m_outcome->outcome();
    const QImage signature = m_outcome->signature()->picture();
    m_outcome->await();
    const auto finish = [this, dialog = m_outcome](const VisitOutcome &told) {
        whenDone(m_desk.visiting().finish(told), this, [this, dialog](const Result<VisitWritten> &written) {
            if (!written && written.error().kind == Error::Kind::Conflict && dialog)
                goOn(dialog, written.error());
            else
                take(written, tr("The visit report is saved."), dialog);
        });
    };
    if (signature.isNull()) {
        finish(outcome);
        return;
    }
    outcome.entry = EntryId::make();
    const NewAttachment file{.incident = row.visit.incident, .entry = outcome.entry, .name = tr("signature.png"), .caption = tr("Signature of %1").arg(outcome.signedBy)};
    whenDone(m_desk.attachments().addImage(file, signature), this, [outcome, finish, dialog = m_outcome](const Result<Attachment> &kept) mutable {
        if (!kept) {
            if (dialog)
                dialog->refuse(kept.error().text);
            return;
        }
        outcome.attached = kept->id;
        finish(outcome);
    });
}

/// Somebody went on with the visit while its report was written: the report stays, and is about the visit as it is now.
void VisitDeeds::goOn(OutcomeDialog *dialog, const Error &error)
{
    const VisitRow before = dialog->row();
    whenDone(m_desk.visiting().ofIncident(before.visit.incident), dialog, [this, dialog, before, error](const Result<std::vector<VisitRow>> &rows) {
        const std::vector<VisitRow> all = rows.value_or(std::vector<VisitRow>());
        const auto now = std::find_if(all.begin(), all.end(), [&](const VisitRow &row) { return row.visit.id == before.visit.id; });
        if (now == all.end() || !stateAfter(now->visit.state, dialog->deed())) {
            dialog->refuse(error.text);
            return;
        }
        dialog->setRow(*now);
        dialog->refuse(tr("Somebody else changed this visit meanwhile. It is now: %1, %2. Save the report again when it still holds.").arg(visitStateWord(now->visit.state, m_viewpoint.language), when(now->visit)));
    });
}

void VisitDeeds::preview(const QFuture<Result<std::shared_ptr<const report::Paper>>> &paper)
{
    whenDone(paper, this, [this](const Result<std::shared_ptr<const report::Paper>> &set) {
        if (set)
            previewPaper(*set, m_window);
        else
            Q_EMIT failed(set.error().text);
    });
}

void VisitDeeds::report(const VisitRow &row, bool forTeam)
{
    preview(m_desk.visiting().report(row.visit.id, forTeam, !forTeam && !row.language.isEmpty() ? row.language : m_viewpoint.language.code()));
}

void VisitDeeds::daySheet(TechnicianId who, const QDate &date)
{
    preview(m_desk.visiting().daySheet(who, date, m_viewpoint.language.code()));
}

void VisitDeeds::saveCalendar(TechnicianId who, const QString &name)
{
    auto *files = new QFileDialog(m_window, tr("Save the visits of %1").arg(name));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"ics"_s);
    files->setNameFilter(tr("Calendar (*.ics)"));
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    files->selectFile(tr("visits.ics"));
    connect(files, &QFileDialog::fileSelected, this, [this, who](const QString &path) {
        whenDone(m_desk.visiting().calendarOf(who, m_viewpoint.language.code()), this, [this, path](const Result<QByteArray> &calendar) {
            QSaveFile file(path);
            if (!calendar)
                Q_EMIT failed(calendar.error().text);
            else if (!file.open(QIODevice::WriteOnly) || file.write(*calendar) != calendar->size() || !file.commit())
                Q_EMIT failed(tr("The calendar could not be written to %1: %2").arg(path, file.errorString()));
            else
                Q_EMIT said(tr("The visits are in %1.").arg(path));
        });
    });
    files->open();
}
