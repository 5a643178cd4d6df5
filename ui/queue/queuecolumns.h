// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/queuemodel.h"

#include <QObject>

class QMenu;
class QTableView;

/// Which columns a list shows, how wide they are, and what it is sorted by. The usual columns give way, the least important first, where
/// titles would have no room; columns that a person chose stay, and the list scrolls.
class QueueColumns : public QObject
{
    Q_OBJECT
public:
    QueueColumns(QTableView &table, QueueModel &model);

    /// The words that stand for columns where they are stored.
    static QString nameOf(int column);
    /// By their stored words, in order; empty, or none that is known: the usual ones.
    void setShown(const QStringList &names);
    /// What a person chose; empty while it is the usual ones.
    QStringList shown() const;
    void setSort(QueueSort sort, bool descending);
    /// Fills a menu with every column, checkable, and "The usual columns".
    void fillMenu(QMenu &menu);
    /// Fills a menu with all that lists are sorted by, and both ways.
    void fillSortMenu(QMenu &menu);
    /// The table has another width.
    void fit();

Q_SIGNALS:
    void chosen(const QStringList &names);
    void sortChosen(QueueSort sort, bool descending);

private:
    static const QList<int> &usualColumns();
    void layOut();
    void dressHeader();
    void takeOrder();
    void toggle(int column, bool on);
    void showUsual();
    int widthOf(int column) const;
    int titleWidth() const;
    static std::optional<QueueSort> sortOf(int column);

    QTableView &m_table;
    QueueModel &m_model;
    QList<int> m_chosen; ///< in their order; empty: the usual ones
    QueueSort m_sort = QueueSort::NextDue;
    bool m_descending = false;
    bool m_fitting = false;
};
