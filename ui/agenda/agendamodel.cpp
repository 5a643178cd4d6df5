// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agendamodel.h"

#include "core/text/acts.h"
#include "ui/look.h"

AgendaModel::AgendaModel(const Viewpoint &viewpoint, QObject *parent)
    : QAbstractListModel(parent), m_viewpoint(viewpoint)
{
}

void AgendaModel::setRows(std::vector<AgendaRow> rows, const QString &next)
{
    m_fetching = false;
    m_next = next;
    if (rows == m_rows && arranged() == m_lines)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    m_lines = arranged();
    endResetModel();
}

void AgendaModel::append(std::vector<AgendaRow> rows, const QString &next)
{
    std::vector<AgendaRow> all = m_rows;
    all.insert(all.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    setRows(std::move(all), next);
}

void AgendaModel::tick()
{
    std::vector<Line> lines = arranged();
    if (lines == m_lines) {
        if (!m_lines.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

std::vector<AgendaModel::Line> AgendaModel::arranged() const
{
    std::vector<Line> lines;
    std::vector<Line> held; // below the others of their heading: nobody has to act on them now
    size_t heading = 0;
    const auto addHeld = [&] { lines.insert(lines.end(), held.begin(), held.end()), held.clear(); };
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Commitment &commitment = m_rows[i].commitment;
        const Horizon horizon = m_viewpoint.horizon(commitment.due);
        if (lines.empty() || lines[heading].horizon != horizon) {
            addHeld();
            heading = lines.size();
            lines.push_back({horizon, -1, 0});
        }
        const bool acts = !holdAt(commitment, m_viewpoint.now());
        lines[heading].count += acts;
        (acts ? lines : held).push_back({horizon, static_cast<int>(i), 0});
    }
    addHeld();
    return lines;
}

const AgendaRow *AgendaModel::at(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return nullptr;
    const Line &line = m_lines[static_cast<size_t>(index.row())];
    return line.row < 0 ? nullptr : &m_rows[static_cast<size_t>(line.row)];
}

QModelIndex AgendaModel::indexOf(CommitmentId id) const
{
    for (int i = 0; i < rowCount(); ++i) {
        const AgendaRow *row = at(index(i));
        if (row && row->commitment.id == id)
            return index(i);
    }
    return {};
}

QString AgendaModel::what(const Commitment &commitment) const
{
    return look::what(commitment, m_rules, m_viewpoint.language.code());
}

QString AgendaModel::channel(const Commitment &commitment) const
{
    return m_viewpoint.language.word(commitment.channel);
}

QString AgendaModel::hold(const Commitment &commitment) const
{
    const Hold *hold = holdAt(commitment, m_viewpoint.now());
    return hold ? holdInWords(*hold, m_viewpoint.clock(hold->until), m_viewpoint.language) : QString();
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Line &line = m_lines[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return line.row < 0 ? Viewpoint::word(line.horizon) : what(m_rows[static_cast<size_t>(line.row)].commitment);
    case Qt::AccessibleTextRole:
        return accessibleText(line);
    case HeadingRole:
        return static_cast<int>(line.horizon);
    case RowRole:
        return line.row;
    case CountRole:
        return line.count;
    default:
        return {};
    }
}

QString AgendaModel::accessibleText(const Line &line) const
{
    if (line.row < 0)
        return tr("%1, %n commitment(s)", nullptr, line.count).arg(Viewpoint::word(line.horizon));
    const AgendaRow &row = m_rows[static_cast<size_t>(line.row)];
    const Commitment &commitment = row.commitment;
    const QString due = commitment.due ? m_viewpoint.remaining(*commitment.due) : Viewpoint::word(Horizon::Never);
    QStringList parts{what(commitment), row.customer, due, hold(commitment), channel(commitment), row.number, m_viewpoint.in(row.title)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // A heading can be read by assistive technology, but neither chosen nor stopped at.
    return isHeading(index.row()) ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

bool AgendaModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_fetching && !m_next.isEmpty();
}

void AgendaModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    Q_EMIT moreWanted(m_next);
}
