// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/reminders.h"
#include "core/desk/timeline.h"
#include "ui/viewpoint.h"
#include "ui/widgets/card.h"

#include <QTimer>

class PreviewHead;
class QAction;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

/// An incident beside the list: how it stands, the customer's last words and what is owed. Looking at it marks nothing as read.
class QueuePreview : public Pane
{
    Q_OBJECT
public:
    QueuePreview(Timeline &timeline, Reminders &reminders, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Shows an incident once the keyboard rests on it; null: none.
    void show(IncidentId incident);
    /// Reads the same one again, when it is seen.
    void refresh();
    void tick();
    IncidentId incident() const { return m_incident; }
    /// A button for what can be done at once with the incident.
    void addDeed(QAction *action);
    /// Where the keyboard goes in here.
    QWidget *content() const;

Q_SIGNALS:
    void shown(IncidentId incident);
    void closeRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void take(const Dossier &dossier);
    void fillWords(const Dossier &dossier, const RuleSet &rules);
    void fillOwed(const Dossier &dossier, const RuleSet &rules);
    QWidget *duty(const Commitment &commitment, const QString &what);

    Timeline &m_timeline;
    Reminders &m_reminders;
    Viewpoint m_viewpoint;
    IncidentId m_incident;
    PreviewHead *m_head;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    QVBoxLayout *m_body;
    QWidget *m_deeds;
    QTimer m_rest;
};
