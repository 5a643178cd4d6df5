// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/states/movesgrid.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

MovesGrid::MovesGrid(QWidget *parent)
    : QTableWidget(parent)
{
    setObjectName(u"stateMoves"_s);
    setAccessibleName(tr("What may follow what"));
    setTabKeyNavigation(false); // Tab leaves it
    setCornerButtonEnabled(false);
    if (auto *corner = findChild<QAbstractButton *>())
        corner->setAccessibleName(accessibleName());
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->setSectionsClickable(false);
    connect(this, &QTableWidget::itemChanged, this, [this](QTableWidgetItem *item) {
        const QSignalBlocker quiet(this);
        dress(item);
        const bool allowed = item->checkState() == Qt::Checked;
        const QString from = m_ids.value(item->row()), to = m_ids.value(item->column());
        blockSignals(false);
        Q_EMIT toggled(from, to, allowed);
    });
}

void MovesGrid::show(const StateTable &table, const QStringList &names, int row)
{
    const QSignalBlocker quiet(this);
    const int column = std::max(0, currentColumn());
    m_ids.clear();
    for (const NamedState &one : table.states)
        m_ids << one.id;
    const int count = int(m_ids.size());
    clear();
    setRowCount(count);
    setColumnCount(count);
    for (int from = 0; from < count; ++from) {
        for (int to = 0; to < count; ++to) {
            auto *item = new QTableWidgetItem;
            const bool allowed = table.states[size_t(from)].next.contains(m_ids[to]);
            item->setFlags(from == to ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            if (from != to)
                item->setCheckState(allowed ? Qt::Checked : Qt::Unchecked);
            setItem(from, to, item);
        }
    }
    m_names.clear();
    rename(names);
    if (row >= 0)
        setCurrentCell(row, std::min(column, count - 1));
}

void MovesGrid::rename(const QStringList &names)
{
    if (m_names == names)
        return;
    const QSignalBlocker quiet(this);
    m_names = names;
    setHorizontalHeaderLabels(names);
    setVerticalHeaderLabels(names);
    for (int from = 0; from < rowCount(); ++from) {
        for (int to = 0; to < columnCount(); ++to)
            dress(item(from, to));
    }
    fit();
}

void MovesGrid::dress(QTableWidgetItem *item)
{
    const QString from = m_names.value(item->row()), to = m_names.value(item->column());
    if (item->row() == item->column()) {
        item->setText(u"–"_s);
        item->setTextAlignment(Qt::AlignCenter);
        item->setData(Qt::AccessibleTextRole, tr("%1 stays as it is").arg(from));
        return;
    }
    const bool allowed = item->checkState() == Qt::Checked;
    item->setText(allowed ? tr("yes") : tr("no"));
    const QString words = allowed ? tr("From %1 to %2: allowed").arg(from, to) : tr("From %1 to %2: not allowed").arg(from, to);
    item->setData(Qt::AccessibleTextRole, words);
    item->setToolTip(words);
}

void MovesGrid::fit()
{
    const Theme theme = Theme::of(this);
    verticalHeader()->setDefaultSectionSize(theme.controlHeight());
    const QFontMetrics metrics(horizontalHeader()->font());
    for (int column = 0; column < columnCount(); ++column)
        setColumnWidth(column, std::clamp(metrics.horizontalAdvance(m_names.value(column)) + theme.space(10), theme.space(26), theme.space(48)));
}

QSize MovesGrid::minimumSizeHint() const
{
    const Theme theme = Theme::of(this);
    return {theme.space(90), theme.controlHeight() * 7};
}
