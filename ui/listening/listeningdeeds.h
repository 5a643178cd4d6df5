// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/model/matters.h"
#include "ui/viewpoint.h"

class FormDialog;
class ReviewDialog;
class WordsDialog;

/// What a person does to listen and to learn: writes down an opinion, follows up a low score, reviews an incident and sees to its measures.
class ListeningDeeds : public QObject
{
    Q_OBJECT
public:
    ListeningDeeds(Desk &desk, const Viewpoint &viewpoint, QWidget *window);

    void feedback(IncidentId incident);
    void review(IncidentId incident);
    void endMeasure(IncidentId incident, const Measure &measure, MeasureAct::Act act);
    void followUp(IncidentId incident, const Opinion &opinion);

Q_SIGNALS:
    void said(const QString &sentence);
    void failed(const QString &text);
    /// A dialog is open.
    void asked();

private:
    /// Opens it; `entries` answers what is to be recorded once nothing is wrong with it.
    void open(FormDialog *dialog, const QString &done, std::function<std::vector<Entry>()> entries);
    void openReview(const Dossier &dossier, const std::vector<Technician> &people);
    void askWords(WordsDialog *dialog, const QString &done, const Entry &entry, std::function<void(Entry &)> complete);

    Desk &m_desk;
    Viewpoint m_viewpoint;
    QWidget *m_window;
};
