// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuetable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

QueueTable::QueueTable(QueueModel &model, QWidget *parent) : QTableView(parent), m_model(model), m_delegate(new QueueDelegate(model, this))
{
    setObjectName(u"queue"_s);
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(QueueDelegate::rowHeight(Theme::of(this)));
    connect(this, &QTableView::doubleClicked, this, &QueueTable::openRequested);
    connect(&model, &QueueModel::shifted, this, &QueueTable::keepPlace);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &QueueTable::reselect);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] { m_restoring = false; });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &QueueTable::askForMore);
}

void QueueTable::askForMore()
{
    // The next page is there before the end of this one comes into sight.
    const int ahead = viewport()->height() * 2;
    const QScrollBar *bar = verticalScrollBar();
    if (bar->maximum() - bar->value() < ahead)
        m_model.fetchMore({});
    else if (bar->value() < ahead)
        m_model.fetchBefore();
}

void QueueTable::keepPlace(int rows)
{
    const int place = verticalScrollBar()->value() + rows * verticalHeader()->defaultSectionSize();
    const QSignalBlocker quiet(verticalScrollBar()); // what it says between is not where one is
    updateGeometries();
    verticalScrollBar()->setValue(place);
    QTableView::verticalScrollbarValueChanged(verticalScrollBar()->value());
    verticalHeader()->setOffset(verticalScrollBar()->value());
    viewport()->update();
}

std::vector<IncidentId> QueueTable::chosen() const
{
    std::vector<IncidentId> incidents;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_chosen.contains(m_model.at(row)->id))
            incidents.push_back(m_model.at(row)->id);
    }
    for (const IncidentId &id : m_chosen) { // scrolled out of the window
        if (std::find(incidents.begin(), incidents.end(), id) == incidents.end())
            incidents.push_back(id);
    }
    if (incidents.empty() && !m_current.isNull())
        incidents.push_back(m_current);
    return incidents;
}

int QueueTable::chosenCount() const
{
    return m_marking || m_chosen.size() > 1 ? static_cast<int>(m_chosen.size()) : 0;
}

bool QueueTable::isChosen(int row) const
{
    return chosenCount() > 0 && m_model.at(row) && m_chosen.contains(m_model.at(row)->id);
}

void QueueTable::chooseNone()
{
    m_marking = false;
    if (currentIndex().isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    else
        clearSelection();
    Q_EMIT chosenChanged();
}

void QueueTable::choose(const std::vector<IncidentId> &incidents)
{
    m_marking = true;
    m_chosen = QSet<IncidentId>(incidents.begin(), incidents.end());
    reselect();
    Q_EMIT chosenChanged();
}

void QueueTable::setRows(QueueDelegate::Rows rows)
{
    m_delegate->setRows(rows);
    verticalHeader()->setDefaultSectionSize(QueueDelegate::rowHeight(Theme::of(this), rows));
    if (currentIndex().isValid())
        scrollTo(currentIndex());
    viewport()->update();
}

void QueueTable::release(const std::vector<IncidentId> &incidents)
{
    if (chosenCount() == 0)
        return;
    for (const IncidentId &id : incidents)
        m_chosen.remove(id);
    if (m_chosen.isEmpty()) {
        chooseNone();
        return;
    }
    m_marking = true; // a single one that is left is still meant
    reselect();
    Q_EMIT chosenChanged();
}

void QueueTable::restore(IncidentId current, int fallback)
{
    if (m_model.isWhole()) { // what is not in the list any more is not chosen either
        QSet<IncidentId> there;
        for (int row = 0; row < m_model.rowCount(); ++row)
            there.insert(m_model.at(row)->id);
        m_chosen.intersect(there);
    }
    QModelIndex index = m_model.indexOf(current);
    if (!index.isValid() && m_model.rowCount() > 0)
        index = m_model.index(std::min(fallback, m_model.rowCount() - 1), QueueModel::TitleColumn);
    const bool several = chosenCount() > 0;
    if (!index.isValid() && !m_current.isNull()) {
        m_current = {};
        Q_EMIT currentChangedTo(m_current);
    }
    if (index.isValid() && index.row() != currentIndex().row())
        selectionModel()->setCurrentIndex(index, several ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (several)
        reselect();
    Q_EMIT chosenChanged();
}

void QueueTable::reselect()
{
    if (chosenCount() == 0)
        return;
    QItemSelection rows;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_chosen.contains(m_model.at(row)->id))
            rows.select(m_model.index(row, 0), m_model.index(row, QueueModel::ColumnCount - 1));
    }
    m_restoring = true;
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    m_restoring = false;
    viewport()->update();
}

void QueueTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_restoring)
        return;
    if (selectionModel()->selection().isEmpty() && !m_marking)
        m_chosen.clear();
    for (const QItemSelectionRange &range : deselected) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const QueueRow *gone = m_model.at(row))
                m_chosen.remove(gone->id);
        }
    }
    const bool alone = !m_marking && selectionModel()->selectedRows().size() <= 1;
    if (alone)
        m_chosen.clear(); // those out of sight too
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const QueueRow *one = m_model.at(row))
                m_chosen.insert(one->id);
        }
    }
    viewport()->update();
    Q_EMIT chosenChanged();
}

void QueueTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        viewport()->update(); // the ring goes along the whole row
    const QueueRow *row = m_model.at(current);
    if (!row || row->id == m_current)
        return;
    m_current = row->id;
    Q_EMIT currentChangedTo(m_current);
}

void QueueTable::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    // Rows far away are let go: they stay chosen, and the list does not jump to a row beside them.
    m_restoring = true;
    if (currentIndex().row() >= start && currentIndex().row() <= end)
        selectionModel()->clearCurrentIndex();
    QTableView::rowsAboutToBeRemoved(parent, start, end);
}

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
