// SPDX-License-Identifier: GPL-3.0-or-later
// What the keyboard does among the rows of the queue.
#include "ui/queue/queuetable.h"

#include <QKeyEvent>

QItemSelectionModel::SelectionFlags QueueTable::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    const bool byKey = event && event->type() == QEvent::KeyPress;
    const auto modifiers = byKey ? static_cast<const QKeyEvent *>(event)->modifiers() : Qt::NoModifier;
    if (m_marking && (!event || (byKey && !(modifiers & (Qt::ShiftModifier | Qt::ControlModifier)))))
        return QItemSelectionModel::NoUpdate;
    return QTableView::selectionCommand(index, event);
}

void QueueTable::move(int rows)
{
    const QModelIndex next = currentIndex().siblingAtRow(currentIndex().row() + rows);
    if (next.isValid())
        setCurrentIndex(next);
}

void QueueTable::goToEnd(bool last)
{
    if (last ? m_model.endsHere() : m_model.begin().isEmpty())
        setCurrentIndex(m_model.index(last ? m_model.rowCount() - 1 : 0, QueueModel::TitleColumn));
    else
        Q_EMIT endWanted(last);
}

void QueueTable::mark()
{
    if (!currentIndex().isValid())
        return;
    if (!m_marking && m_chosen.size() <= 1) { // the first mark: being current alone chooses nothing
        m_marking = true;
        reselect();
        m_chosen = {m_model.at(currentIndex())->id};
        viewport()->update();
        Q_EMIT chosenChanged();
        return;
    }
    m_marking = true;
    selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    if (m_chosen.isEmpty())
        chooseNone();
}

void QueueTable::keyPressEvent(QKeyEvent *event)
{
    if (!currentIndex().isValid() && m_model.rowCount() > 0) // it was let go with its page: go on from what is seen
        selectionModel()->setCurrentIndex(m_model.index(std::max(0, rowAt(0)), QueueModel::TitleColumn), QItemSelectionModel::NoUpdate);
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier && event->key() == Qt::Key_A) {
        m_marking = true;
        selectAll();
        if (!m_model.isWhole())
            Q_EMIT allWanted();
        return;
    }
    if (modifiers != Qt::NoModifier && !(event->key() == Qt::Key_Slash && modifiers == Qt::ShiftModifier)) {
        QTableView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT openRequested(); return;
    case Qt::Key_J: move(1); return;
    case Qt::Key_K: move(-1); return;
    case Qt::Key_X: mark(); return;
    case Qt::Key_Space: Q_EMIT previewToggled(); return;
    case Qt::Key_Slash: Q_EMIT filterWanted(); return;
    case Qt::Key_Home:
    case Qt::Key_End: goToEnd(event->key() == Qt::Key_End); return;
    case Qt::Key_Escape:
        if (chosenCount() > 0) {
            chooseNone();
            return;
        }
        break;
    default: break;
    }
    QTableView::keyPressEvent(event);
}
