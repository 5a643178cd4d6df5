// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "ui/sidebar.h"

#include <QObject>

#include <map>

class ListCounts;
class QPushButton;
class QueueView;

/// Which list the queue shows: each keeps its filter, order and columns while the person goes from one to another, and can be put back to
/// what it was. Counts what can be acted on in each.
class QueueLists : public QObject
{
    Q_OBJECT
public:
    QueueLists(Desk &desk, Sidebar &sidebar, QueueView &view, QObject *parent = nullptr);

    /// Shows a list of the sidebar, as it was left.
    void show(const QString &id);
    QString shown() const { return m_shown; }
    /// Is the shown list filtered or sorted otherwise than it was made?
    bool isChanged() const;
    /// As it was made.
    void putBack();
    /// The database is open, or was read anew.
    void reload();
    /// Time has passed: another desktop may have written.
    void tick();

private:
    /// How a person left a list.
    struct Left
    {
        QueueFilter filter;
        QStringList columns;
    };
    void addButtons();
    void noteChange();
    void refreshButtons();
    void countAll();

    Desk &m_desk;
    Sidebar &m_sidebar;
    QueueView &m_view;
    ListCounts *m_counts;
    QPushButton *m_back;
    QString m_shown;
    std::map<QString, Left> m_left;
};
