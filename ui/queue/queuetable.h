// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/queuedelegate.h"
#include "ui/queue/queuemodel.h"

#include <QSet>
#include <QTableView>

/// The rows of the queue: what the keyboard does among them, and which incidents are chosen, by what they are and not by where they stand.
class QueueTable : public QTableView
{
    Q_OBJECT
public:
    explicit QueueTable(QueueModel &model, QWidget *parent = nullptr);

    /// What deeds are about: the chosen ones in the order of the list, else the one that has the keyboard.
    std::vector<IncidentId> chosen() const;
    /// How many are chosen to do something to all of them; 0 while it is only the current one.
    int chosenCount() const;
    bool isChosen(int row) const;
    void chooseNone();
    /// These are chosen, whether their rows are read or not.
    void choose(const std::vector<IncidentId> &incidents);
    /// How high rows are, with the last words that were said or without.
    void setRows(QueueDelegate::Rows rows);
    /// Something was done to these: they are not chosen any more, whether they are still in the list or not.
    void release(const std::vector<IncidentId> &incidents);
    /// The rows were read anew: those chosen are chosen again, and one has the keyboard. `fallback` is the row when it is gone.
    void restore(IncidentId current, int fallback);
    IncidentId currentIncident() const { return m_current; }
    void keyboardSearch(const QString &) override {} // letters are commands

Q_SIGNALS:
    void openRequested();
    void previewToggled();
    void filterWanted();
    /// All that pass the filter are to be chosen, those too that are not read yet.
    void allWanted();
    /// The keyboard is to go to the last row of all, or to the first.
    void endWanted(bool last);
    void currentChangedTo(IncidentId incident);
    void chosenChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void startDrag(Qt::DropActions) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;

private:
    void keepPlace(int rows);
    void askForMore();
    void move(int rows);
    void goToEnd(bool last);
    void mark();
    void reselect();

    QueueModel &m_model;
    QueueDelegate *m_delegate;
    QSet<IncidentId> m_chosen;
    IncidentId m_current;
    bool m_marking = false; ///< rows are marked one by one: moving the keyboard leaves them chosen
    bool m_restoring = false;
};
