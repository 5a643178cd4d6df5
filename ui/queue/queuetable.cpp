// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuetable.h"

#include "ui/sidebardrops.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QDrag>
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
    setDragDropMode(QAbstractItemView::DragOnly); // to the places of the sidebar
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

/// Rows that are chosen but not read go along: the model knows nothing of them.
void QueueTable::startDrag(Qt::DropActions)
{
    const std::vector<IncidentId> incidents = chosen();
    if (incidents.empty())
        return;
    TextLabel label(incidents.size() == 1 ? m_model.at(m_model.indexOf(incidents.front()))->number : tr("%n incident(s)", nullptr, static_cast<int>(incidents.size())), TextRole::Strong);
    const int margin = Theme::of(this).space(2);
    label.setContentsMargins(margin, margin / 2, margin, margin / 2);
    label.setAutoFillBackground(true);
    label.adjustSize();
    auto *drag = new QDrag(this); // Qt takes it away when it ends
    drag->setMimeData(draggedincidents::pack(incidents));
    drag->setPixmap(label.grab());
    drag->exec(Qt::CopyAction);
}

void QueueTable::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    // Rows far away are let go: they stay chosen, and the list does not jump to a row beside them.
    m_restoring = true;
    if (currentIndex().row() >= start && currentIndex().row() <= end)
        selectionModel()->clearCurrentIndex();
    QTableView::rowsAboutToBeRemoved(parent, start, end);
}
