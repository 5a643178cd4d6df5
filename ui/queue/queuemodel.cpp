// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuemodel.h"

QueueModel::QueueModel(const Viewpoint &viewpoint, QObject *parent)
    : QAbstractTableModel(parent), m_viewpoint(viewpoint)
{
}

void QueueModel::setPages(std::vector<QueuePage> pages)
{
    m_fetching = false;
    m_readAt = m_viewpoint.now();
    m_pages.clear();
    std::vector<QueueRow> rows;
    for (QueuePage &page : pages) {
        m_pages.push_back({static_cast<int>(page.rows.size()), page.previous, page.next});
        rows.insert(rows.end(), std::make_move_iterator(page.rows.begin()), std::make_move_iterator(page.rows.end()));
    }
    if (!sameIncidents(rows)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        const int row = static_cast<int>(i);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void QueueModel::append(QueuePage page)
{
    m_fetching = false;
    if (page.rows.empty()) { // they went meanwhile: there is no more
        if (!m_pages.empty())
            m_pages.back().next = page.next;
        return;
    }
    m_pages.push_back({static_cast<int>(page.rows.size()), page.previous, page.next});
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page.rows.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(page.rows.begin()), std::make_move_iterator(page.rows.end()));
    endInsertRows();
    if (m_pages.size() > mostPages)
        letGo(true);
}

void QueueModel::prepend(QueuePage page)
{
    m_fetching = false;
    if (page.rows.empty()) {
        if (!m_pages.empty())
            m_pages.front().previous = page.previous;
        return;
    }
    const int count = static_cast<int>(page.rows.size());
    m_pages.push_front({count, page.previous, page.next});
    beginInsertRows({}, 0, count - 1);
    m_rows.insert(m_rows.begin(), std::make_move_iterator(page.rows.begin()), std::make_move_iterator(page.rows.end()));
    endInsertRows();
    Q_EMIT shifted(count);
    if (m_pages.size() > mostPages)
        letGo(false);
}

void QueueModel::letGo(bool front)
{
    const int count = front ? m_pages.front().rows : m_pages.back().rows;
    const int first = front ? 0 : rowCount() - count;
    beginRemoveRows({}, first, first + count - 1);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + count);
    front ? m_pages.pop_front() : m_pages.pop_back();
    endRemoveRows();
    if (front)
        Q_EMIT shifted(-count);
}

void QueueModel::tick()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void QueueModel::setOthers(const std::vector<PresentPerson> &others, bool canBe)
{
    m_canHaveOthers = canBe;
    const auto before = std::exchange(m_others, {});
    for (const PresentPerson &one : others)
        m_others[one.incident].push_back(one);
    for (int row = 0; row < rowCount(); ++row) {
        const IncidentId id = m_rows[static_cast<size_t>(row)].id;
        const auto was = before.find(id);
        if ((was == before.end() ? std::vector<PresentPerson>() : was->second) != othersOn(id))
            Q_EMIT dataChanged(index(row, OthersColumn), index(row, OthersColumn));
    }
}

std::vector<PresentPerson> QueueModel::othersOn(IncidentId id) const
{
    const auto found = m_others.find(id);
    return found == m_others.end() ? std::vector<PresentPerson>() : found->second;
}

bool QueueModel::isOutOfDate() const
{
    const Instant now = m_viewpoint.now();
    const auto ended = [this, now](const std::optional<Instant> &until) { return until && *until > m_readAt && *until <= now; };
    return std::any_of(m_rows.begin(), m_rows.end(), [&](const QueueRow &row) {
        return (row.waited && row.waited->isOver(now)) || ended(row.details.putOffUntil) || (row.state == State::Waiting && ended(row.waitingUntil));
    });
}

bool QueueModel::sameIncidents(const std::vector<QueueRow> &rows) const
{
    return std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                      [](const QueueRow &a, const QueueRow &b) { return a.id == b.id; });
}

const QueueRow *QueueModel::at(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_rows[static_cast<size_t>(index.row())] : nullptr;
}

QModelIndex QueueModel::indexOf(IncidentId id, int column) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const QueueRow &row) { return row.id == id; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), column);
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    const QueueRow *row = at(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, index.column());
    case Qt::ToolTipRole:
        return toolTip(*row, index.column());
    case Qt::AccessibleTextRole:
        return accessibleText(*row, index.column());
    default:
        return {};
    }
}

void QueueModel::setSortMark(int column, bool descending)
{
    m_sortColumn = column;
    m_descending = descending;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

bool QueueModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_fetching && !m_pages.empty() && !m_pages.back().next.isEmpty();
}

void QueueModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    Q_EMIT moreWanted(m_pages.back().next);
}

void QueueModel::fetchBefore()
{
    if (!canFetchBefore())
        return;
    m_fetching = true;
    Q_EMIT beforeWanted(begin());
}
