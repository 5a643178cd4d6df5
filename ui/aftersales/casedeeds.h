// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/aftersales.h"
#include "core/desk/desk.h"
#include "ui/viewpoint.h"

#include <QPointer>

class CloseDialog;
class FormDialog;
class ParagraphDialog;
class ReopenDialog;

/// What a person does about the end of a case: closes it, opens it again, asks whether it works, writes a complaint down and answers it.
class CaseDeeds : public QObject
{
    Q_OBJECT
public:
    CaseDeeds(Desk &desk, const Viewpoint &viewpoint, QWidget *window);

    /// Shows what closing needs, and closes.
    void close(IncidentId incident);
    /// Opens it again; `said`: what was typed of their words in another dialog.
    void reopen(IncidentId incident, bool notConfirmed = false, const QJsonObject &said = {});
    /// Somebody understood what the customer said after the solution: thanks change nothing, and what is left to do opens it again.
    void understand(const Entry &words, AfterwordAct::What what);
    /// Does it work?
    void askWorks(IncidentId incident);
    void complain(IncidentId incident);
    void callBack(IncidentId incident, const Complaint &complaint);
    /// How it stands, in one paragraph to copy or print.
    void tellCase(IncidentId incident);
    /// The dialog that is open; nothing: none.
    FormDialog *dialog() const;
    ParagraphDialog *paragraph() const;

Q_SIGNALS:
    void said(const QString &sentence);
    void failed(const QString &text);
    /// A dialog is open.
    void asked();
    /// It was written.
    void done(IncidentId incident);
    /// The person wants to do what meets a need of closing that is not met here.
    void meetRequested(IncidentId incident, ClosingNeed need);
    /// Too long after it was solved: another incident is open in its place.
    void opened(IncidentId incident);

private:
    /// Reads the incident, and opens the dialog that is made of it.
    void withDossier(IncidentId incident, const std::function<void(const Dossier &)> &then);
    void show(FormDialog *dialog);
    void openClosing(const Dossier &dossier, const std::vector<ClosingCondition> &conditions);
    void saveClosing(IncidentId incident, CloseDialog *dialog);
    void openReopening(const Dossier &dossier, const std::function<void(ReopenDialog &)> &prepare, bool notConfirmed = false);
    void saveReopening(ReopenDialog *dialog);
    void record(const Entry &entry, FormDialog *dialog, const QString &sentence, const std::function<void()> &then = {});

    Desk &m_desk;
    Viewpoint m_viewpoint;
    QWidget *m_window;
    QPointer<FormDialog> m_dialog;
    QPointer<ParagraphDialog> m_paragraph;
};
