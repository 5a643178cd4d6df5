// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aftersales/casedeeds.h"

#include "core/async.h"
#include "ui/aftersales/closedialog.h"
#include "ui/aftersales/complaintdialog.h"
#include "ui/aftersales/paragraphdialog.h"
#include "ui/aftersales/reopendialog.h"
#include "ui/aftersales/worksdialog.h"

using namespace Qt::StringLiterals;

CaseDeeds::CaseDeeds(Desk &desk, const Viewpoint &viewpoint, QWidget *window)
    : QObject(window), m_desk(desk), m_viewpoint(viewpoint), m_window(window)
{ }

FormDialog *CaseDeeds::dialog() const
{
    return m_dialog;
}

ParagraphDialog *CaseDeeds::paragraph() const
{
    return m_paragraph;
}

void CaseDeeds::withDossier(IncidentId incident, const std::function<void(const Dossier &)> &then)
{
    whenDone(m_desk.timeline().dossier(incident), this, [this, then](const Result<Dossier> &dossier) {
        dossier ? then(*dossier) : Q_EMIT failed(dossier.error().text);
    });
}

void CaseDeeds::show(FormDialog *dialog)
{
    delete m_dialog;
    m_dialog = dialog;
    dialog->open();
    Q_EMIT asked();
}

void CaseDeeds::record(const Entry &entry, FormDialog *dialog, const QString &sentence, const std::function<void()> &then)
{
    dialog->await();
    whenDone(m_desk.timeline().record(entry), dialog, [this, dialog, sentence, then, incident = entry.incident](const Result<Entry> &written) {
        if (!written) {
            dialog->refuse(written.error().text);
            return;
        }
        dialog->accept();
        Q_EMIT said(sentence);
        Q_EMIT done(incident);
        if (then)
            then();
    });
}

void CaseDeeds::close(IncidentId incident)
{
    withDossier(incident, [this](const Dossier &dossier) {
        if (dossier.incident.state == State::Closed) {
            Q_EMIT failed(tr("%1 is closed. Open it again if something is left to do.").arg(dossier.incident.number));
            return;
        }
        whenDone(m_desk.aftersales().closing(dossier.incident.id), this, [this, dossier](const Result<std::vector<ClosingCondition>> &conditions) {
            conditions ? openClosing(dossier, *conditions) : Q_EMIT failed(conditions.error().text);
        });
    });
}

void CaseDeeds::openClosing(const Dossier &dossier, const std::vector<ClosingCondition> &conditions)
{
    auto *dialog = new CloseDialog(dossier.incident.number, conditions, m_viewpoint, m_window);
    const IncidentId incident = dossier.incident.id;
    connect(dialog, &FormDialog::wanted, this, [this, incident, dialog] { saveClosing(incident, dialog); });
    connect(dialog, &CloseDialog::meetRequested, this, [this, incident, dialog](ClosingNeed need) {
        dialog->done(QDialog::Rejected); // what meets it is written elsewhere, and closing is asked anew
        need == ClosingNeed::Confirmed ? askWorks(incident) : Q_EMIT meetRequested(incident, need);
    });
    show(dialog);
}

void CaseDeeds::saveClosing(IncidentId incident, CloseDialog *dialog)
{
    Entry entry;
    entry.incident = incident;
    entry.kind = EntryKind::State;
    const QString reason = dialog->reason();
    entry.stateChange = StateChange{StateChange::Act::Closed, State::Closed, WaitingOn::Nobody, {}, reason.isEmpty() ? LocalText() : LocalText::of(reason, m_viewpoint.language.code())};
    record(entry, dialog, tr("The incident is closed."));
}

void CaseDeeds::reopen(IncidentId incident, bool notConfirmed, const QJsonObject &said)
{
    withDossier(incident, [this, notConfirmed, said](const Dossier &dossier) {
        openReopening(dossier, [said](ReopenDialog &dialog) {
            if (!said.isEmpty())
                dialog.takeUp({{u"said"_s, said}});
        }, notConfirmed);
    });
}

void CaseDeeds::openReopening(const Dossier &dossier, const std::function<void(ReopenDialog &)> &prepare, bool notConfirmed)
{
    whenDone(m_desk.aftersales().reopeningOf(dossier.incident.id), this, [this, dossier, prepare, notConfirmed](const Result<ReopeningOffer> &offer) {
        if (!offer || !offer->isOver()) {
            Q_EMIT failed(offer ? tr("%1 is open: there is nothing to open again.").arg(dossier.incident.number) : offer.error().text);
            return;
        }
        auto *dialog = new ReopenDialog(dossier, *offer, notConfirmed, m_viewpoint, m_window);
        prepare(*dialog);
        connect(dialog, &FormDialog::wanted, this, [this, dialog] { saveReopening(dialog); });
        show(dialog);
    });
}

void CaseDeeds::understand(const Entry &words, AfterwordAct::What what)
{
    using enum AfterwordAct::What;
    if (what == Question || what == StillBroken) {
        withDossier(words.incident, [this, words, what](const Dossier &dossier) {
            openReopening(dossier, [words, what](ReopenDialog &dialog) { dialog.setAfterword(words, what); });
        });
        return;
    }
    Entry entry;
    entry.incident = words.incident;
    entry.kind = EntryKind::Note;
    entry.refersTo = words.id;
    entry.aftersales = AfterwordAct{what};
    whenDone(m_desk.timeline().record(entry), this, [this, what](const Result<Entry> &written) {
        if (!written) {
            Q_EMIT failed(written.error().text);
            return;
        }
        Q_EMIT said(what == Thanks ? tr("Noted as thanks: it stays as it is.") : tr("Noted as something else: it stays as it is. What is a case of its own gets an incident of its own."));
        Q_EMIT done(written->incident);
    });
}

void CaseDeeds::saveReopening(ReopenDialog *dialog)
{
    dialog->await();
    whenDone(m_desk.aftersales().reopen(dialog->wanted()), dialog, [this, dialog](const Result<Reopened> &reopened) {
        if (!reopened) {
            dialog->refuse(reopened.error().text);
            return;
        }
        dialog->accept();
        Q_EMIT said(reopened->isNew ? tr("%1 is open, and linked to the old incident.").arg(reopened->number) : tr("%1 is open again.").arg(reopened->number));
        Q_EMIT done(reopened->incident);
        if (reopened->isNew)
            Q_EMIT opened(reopened->incident);
    });
}

void CaseDeeds::askWorks(IncidentId incident)
{
    withDossier(incident, [this](const Dossier &dossier) {
        auto *dialog = new WorksDialog(dossier, m_viewpoint, m_window);
        const IncidentId id = dossier.incident.id;
        const bool isOver = dossier.incident.state == State::Solved || dossier.incident.state == State::Closed;
        const bool mayClose = dossier.incident.state != State::Closed;
        connect(dialog, &FormDialog::wanted, this, [this, dialog, id, isOver, mayClose] {
            using enum ConfirmationAct::Act;
            const ConfirmationAct::Act answer = dialog->answer();
            if (answer == NotConfirmed && isOver) {
                const QJsonObject words = dialog->typed()[u"said"_s].toObject();
                dialog->done(QDialog::Accepted);
                reopen(id, true, words);
                return;
            }
            const QString sentence = answer == Confirmed ? tr("The customer says that it works.") : answer == NotConfirmed ? tr("The customer says that it does not work.") : tr("They were asked whether it works.");
            record(dialog->entry(), dialog, sentence, answer == Confirmed && mayClose ? std::function<void()>([this, id] { close(id); }) : nullptr);
        });
        show(dialog);
    });
}

void CaseDeeds::complain(IncidentId incident)
{
    withDossier(incident, [this](const Dossier &dossier) {
        auto *dialog = new ComplaintDialog(dossier, m_desk.timeline().hoursOf(dossier.incident), m_viewpoint, m_window);
        connect(dialog, &FormDialog::wanted, this, [this, dialog] { record(dialog->entry(), dialog, tr("The complaint is noted: they are to be called back.")); });
        show(dialog);
    });
}

void CaseDeeds::callBack(IncidentId incident, const Complaint &complaint)
{
    withDossier(incident, [this, complaint](const Dossier &dossier) {
        auto *dialog = new CallBackDialog(dossier, complaint, m_viewpoint, m_window);
        connect(dialog, &FormDialog::wanted, this, [this, dialog] { record(dialog->entry(), dialog, tr("They were called back.")); });
        show(dialog);
    });
}

void CaseDeeds::tellCase(IncidentId incident)
{
    withDossier(incident, [this](const Dossier &dossier) {
        delete m_paragraph;
        m_paragraph = new ParagraphDialog(m_desk.reporting(), dossier.incident, m_viewpoint, m_window);
        connect(m_paragraph, &ParagraphDialog::said, this, &CaseDeeds::said);
        m_paragraph->open();
        Q_EMIT asked();
    });
}
