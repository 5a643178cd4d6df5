// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aftersales/matterdeeds.h"

#include "core/async.h"
#include "core/text/unitwords.h"
#include "ui/aftersales/escalationdialog.h"
#include "ui/aftersales/loandialog.h"
#include "ui/aftersales/replacementdialog.h"
#include "ui/commands/incidentdeeds.h"
#include "ui/commands/toast.h"

using namespace Qt::StringLiterals;

MatterDeeds::MatterDeeds(Desk &desk, IncidentDeeds &deeds, const Viewpoint &viewpoint, QWidget *window)
    : QObject(window), m_desk(desk), m_deeds(deeds), m_viewpoint(viewpoint), m_window(window)
{ }

MatterDialog *MatterDeeds::dialog() const
{
    return m_dialog;
}

void MatterDeeds::open(MatterDialog *dialog)
{
    delete m_dialog;
    m_dialog = dialog;
    dialog->setFiles(m_desk.attachments());
    connect(dialog, &FormDialog::wanted, this, &MatterDeeds::save);
    dialog->open();
    Q_EMIT asked();
}

void MatterDeeds::escalate(IncidentId incident)
{
    Escalation fresh;
    fresh.id = EscalationId::make();
    follow(incident, fresh, EscalationAct::Act::Opened);
}

void MatterDeeds::follow(IncidentId incident, const Escalation &known, EscalationAct::Act act)
{
    open(new EscalationDialog(act, known, incident, m_viewpoint, m_window));
}

void MatterDeeds::replace(IncidentId incident)
{
    Replacement fresh;
    fresh.id = ReplacementId::make();
    openReplacement(incident, fresh, ReplacementAct::Act::Planned);
}

void MatterDeeds::follow(IncidentId incident, const Replacement &known, ReplacementAct::Act act)
{
    using enum ReplacementAct::Act;
    if (act != Arrived && act != Works && act != FaultyBack)
        return openReplacement(incident, known, act);
    Entry entry;
    entry.incident = incident;
    entry.kind = EntryKind::Replacement;
    ReplacementAct said;
    said.id = known.id;
    said.act = act;
    said.kind = known.kind;
    said.faultySerial = known.faultySerial;
    entry.aftersales = said;
    write({entry});
}

void MatterDeeds::openReplacement(IncidentId incident, const Replacement &known, ReplacementAct::Act act)
{
    if (act != ReplacementAct::Act::Planned)
        return open(new ReplacementDialog(act, known, {}, incident, m_viewpoint, m_window));
    whenDone(m_desk.timeline().dossier(incident), this, [this, incident, known, act](const Result<Dossier> &dossier) {
        if (!dossier) {
            Q_EMIT failed(dossier.error().text);
            return;
        }
        whenDone(m_desk.people().equipmentOf(dossier->customer.id), this, [this, incident, known, act, dossier = *dossier](const Result<std::vector<Equipment>> &units) {
            Replacement about = known;
            if (!about.faulty && dossier.equipment)
                about.faulty = dossier.equipment->id;
            open(new ReplacementDialog(act, about, units.value_or(std::vector<Equipment>()), incident, m_viewpoint, m_window));
        });
    });
}

void MatterDeeds::lend(IncidentId incident)
{
    Loan fresh;
    fresh.id = LoanId::make();
    openLoan(incident, fresh, LoanAct::Act::Out);
}

void MatterDeeds::follow(IncidentId incident, const Loan &known, LoanAct::Act act)
{
    openLoan(incident, known, act);
}

void MatterDeeds::openLoan(IncidentId incident, const Loan &known, LoanAct::Act act)
{
    if (act != LoanAct::Act::Out)
        return open(new LoanDialog(act, known, {}, incident, m_viewpoint, m_window));
    whenDone(m_desk.aftersales().pool(), this, [this, incident, known, act](const Result<std::vector<PoolUnit>> &pool) {
        if (!pool)
            Q_EMIT failed(pool.error().text);
        else
            open(new LoanDialog(act, known, *pool, incident, m_viewpoint, m_window));
    });
}

void MatterDeeds::save()
{
    const auto *replacement = qobject_cast<ReplacementDialog *>(m_dialog.data());
    const bool looks = replacement && replacement->what() == ReplacementAct::Act::Checked;
    const std::vector<Entry> entries = looks ? replacement->checks() : std::vector{m_dialog->entry()};
    m_dialog->await();
    write(entries);
}

void MatterDeeds::write(const std::vector<Entry> &entries)
{
    whenDone(m_desk.aftersales().recordTogether(entries), this, [this, dialog = m_dialog](const Result<std::vector<Entry>> &written) {
        if (!written) {
            dialog ? dialog->refuse(written.error().text) : Q_EMIT failed(written.error().text);
            return;
        }
        if (dialog)
            dialog->accept();
        QStringList lines;
        for (const Entry &entry : *written)
            lines += unitActLine(*entry.aftersales, m_viewpoint.language, [this](Instant at) { return m_viewpoint.clock(at); });
        m_deeds.toast()->say(lines.join(u" · "_s), false);
        Q_EMIT said(lines.join(u" · "_s));
        Q_EMIT done(written->front().incident);
    });
}

void MatterDeeds::switchPool(const Equipment &unit)
{
    whenDone(m_desk.aftersales().standing(unit.id), this, [this, unit](const Result<UnitStanding> &standing) {
        if (!standing) {
            Q_EMIT failed(standing.error().text);
            return;
        }
        const bool in = !standing->inPool;
        whenDone(m_desk.aftersales().setInPool(unit.id, in), this, [this, unit, in](const Result<void> &ok) {
            if (!ok)
                Q_EMIT failed(ok.error().text);
            else
                Q_EMIT said(in ? tr("%1 is ours to lend now.").arg(nameOfUnit(unit)) : tr("%1 is not lent any more.").arg(nameOfUnit(unit)));
        });
    });
}
