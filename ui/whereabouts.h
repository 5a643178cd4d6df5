// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/presence.h"

#include <QObject>

class Drafts;
class IncidentPage;
class QStackedWidget;
class QueueModel;

/// Tells the desk which incident the person has before them in a window, and whether they write on it; and shows in that window where the
/// others are.
class Whereabouts : public QObject
{
    Q_OBJECT
public:
    Whereabouts(Presence &presence, QStackedWidget &pages, IncidentPage &page, QueueModel &queue, Drafts &drafts);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// What another writes could not be taken over.
    void failed(const QString &text);

private:
    void say();
    void show();
    void takeOver(const PresentPerson &writer);

    Presence &m_presence;
    QStackedWidget &m_pages;
    IncidentPage &m_page;
    QueueModel &m_queue;
    bool m_isSeen = false; ///< a window in the tray, or put away, shows nothing to anybody
};
