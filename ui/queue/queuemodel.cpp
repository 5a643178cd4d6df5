// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuemodel.h"

#include "core/text/markdown.h"
#include "ui/widgets/textlabel.h"

QueueModel::QueueModel(const Viewpoint &viewpoint, QObject *parent)
    : QAbstractTableModel(parent), m_viewpoint(viewpoint)
{
}

void QueueModel::setPages(std::vector<QueuePage> pages)
{
    m_fetching = false;
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

bool QueueModel::isOutOfDate() const
{
    const Instant now = m_viewpoint.now();
    return std::any_of(m_rows.begin(), m_rows.end(), [now](const QueueRow &row) { return row.waited && row.waited->isOver(now); });
}

QString QueueModel::lastWords(const QueueRow &row) const
{
    const QString words = markdown::plain(markdown::parse(m_viewpoint.in(row.details.lastWords).left(1000))).simplified();
    if (words.isEmpty())
        return {};
    return (row.details.lastSaid == Direction::In ? tr("Customer: %1") : tr("Us: %1")).arg(words.left(300));
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

QString QueueModel::nextRule(const QueueRow &row) const
{
    const Rule *rule = m_rules.find(row.nextRule);
    return rule ? m_viewpoint.in(rule->name) : row.nextRule;
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

QString QueueModel::text(const QueueRow &row, int column) const
{
    switch (column) {
    case DueColumn:
        return row.nextDue ? m_viewpoint.remaining(*row.nextDue) : QString();
    case NumberColumn:
        return row.number;
    case TitleColumn:
        return m_viewpoint.in(row.title);
    case CustomerColumn:
        return customerOf(row);
    case StateColumn:
        return row.state == State::Waiting && row.waitingOn != WaitingOn::Nobody ? tr("Waits: %1").arg(m_viewpoint.language.word(row.waitingOn))
                                                                                 : m_viewpoint.language.word(row.state);
    case BallColumn:
        return m_viewpoint.language.word(row.ball);
    case WaitingColumn:
        return row.waitingSince ? m_viewpoint.waited(*row.waitingSince, row.waited) : QString();
    case ActivityColumn:
        return row.lastActivity ? m_viewpoint.clock(*row.lastActivity) : QString();
    case SilentColumn:
        return row.silentSince ? m_viewpoint.age(*row.silentSince) : QString();
    case NextColumn:
        return row.nextDue ? QStringLiteral("%1 · %2").arg(m_viewpoint.clock(*row.nextDue), nextRule(row)) : nextRule(row);
    case OwnerColumn:
        return row.owner.isEmpty() ? tr("Nobody") : row.owner;
    case PriorityColumn:
        return m_viewpoint.language.word(row.priority);
    case EquipmentColumn:
        return row.details.equipment;
    case SerialColumn:
        return row.details.serial;
    case ChannelColumn:
        return row.details.channel ? m_viewpoint.language.word(*row.details.channel) : QString();
    case TagsColumn:
        return row.details.tags.join(QStringLiteral(", "));
    case OpenedColumn:
        return m_viewpoint.clock(row.occurredAt);
    default:
        return {};
    }
}

QString QueueModel::toolTip(const QueueRow &row, int column) const
{
    const auto wall = [this](const std::optional<Instant> &moment) {
        return moment ? m_viewpoint.language.moment(*moment, m_viewpoint.zone, m_viewpoint.now()) : QString();
    };
    switch (column) {
    case TitleColumn:
        return plainToolTip(QStringList{m_viewpoint.in(row.title), row.number, customerOf(row)}.join(QStringLiteral(" · ")));
    case DueColumn:
    case NextColumn:
        return row.nextDue ? plainToolTip(QStringLiteral("%1 · %2").arg(nextRule(row), wall(row.nextDue))) : QString();
    case WaitingColumn:
        return row.waitingSince ? plainToolTip(m_viewpoint.waitingWords(*row.waitingSince, row.waited)) : tr("The customer waits for no answer");
    case ActivityColumn:
        return row.lastActivity && row.lastDirection ? QStringLiteral("%1 · %2").arg(m_viewpoint.language.word(*row.lastDirection), wall(row.lastActivity)) : QString();
    case SilentColumn:
        return row.silentSince ? tr("Last word with the customer: %1").arg(wall(row.silentSince)) : QString();
    case StateColumn:
        return row.waitingUntil ? tr("Waiting until %1").arg(wall(row.waitingUntil)) : row.details.putOffUntil ? tr("Put off until %1").arg(wall(row.details.putOffUntil)) : QString();
    case CustomerColumn:
        return plainToolTip(customerOf(row));
    case EquipmentColumn:
    case TagsColumn:
        return plainToolTip(text(row, column));
    case OpenedColumn:
        return wall(row.occurredAt);
    default:
        return {};
    }
}

QString QueueModel::accessibleText(const QueueRow &row, int column) const
{
    if (column != DueColumn && column != TitleColumn)
        return text(row, column);
    const QString due = row.nextDue ? m_viewpoint.remaining(*row.nextDue) : tr("nothing owed");
    QStringList said{m_viewpoint.in(row.title), customerOf(row), due, nextRule(row), lastWords(row)};
    said.removeAll(QString());
    return said.join(QStringLiteral(", "));
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::AccessibleTextRole && section == m_sortColumn)
        return (m_descending ? tr("%1, sorted the other way round") : tr("%1, sorted by it")).arg(heading(section));
    if (role == Qt::DisplayRole && section == m_sortColumn)
        return QString(heading(section) + (m_descending ? QStringLiteral(" ▴") : QStringLiteral(" ▾")));
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::UserRole ? QVariant(heading(section)) : QVariant();
}

void QueueModel::setSortMark(int column, bool descending)
{
    m_sortColumn = column;
    m_descending = descending;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString QueueModel::heading(int column) const
{
    switch (column) {
    case DueColumn:
        return tr("Due");
    case NumberColumn:
        return tr("Number");
    case TitleColumn:
        return tr("Incident");
    case CustomerColumn:
        return tr("Customer");
    case StateColumn:
        return tr("State");
    case BallColumn:
        return tr("Ball with");
    case WaitingColumn:
        return tr("Waiting since");
    case SilentColumn:
        return tr("Silent since");
    case ActivityColumn:
        return tr("Last activity");
    case NextColumn:
        return tr("Owed next");
    case OwnerColumn:
        return tr("Owner");
    case PriorityColumn:
        return tr("Priority");
    case EquipmentColumn:
        return tr("Equipment");
    case SerialColumn:
        return tr("Serial number");
    case ChannelColumn:
        return tr("Channel");
    case TagsColumn:
        return tr("Tags");
    case OpenedColumn:
        return tr("Opened");
    default:
        return {};
    }
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
