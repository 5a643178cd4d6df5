// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowlist.h"

#include "ui/widgets/textlabel.h"

#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace {

class RowDelegate : public QStyledItemDelegate
{
public:
    explicit RowDelegate(RowList *list) : QStyledItemDelegate(list), m_list(*list) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.palette);
        return {theme.space(40), rows::height(theme, m_list.at(index.row()))};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        rows::paint(painter, option, m_list.at(index.row()));
    }

private:
    RowList &m_list;
};

}

RowList::RowList(const QString &id, const QString &name, QWidget *parent) : QListWidget(parent)
{
    setObjectName(id);
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new RowDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void RowList::setRows(const QList<RowContent> &rows)
{
    const QSignalBlocker blocker(this);
    const int current = currentRow();
    while (count() > rows.size()) // while the old rows are still there to be measured
        delete takeItem(count() - 1);
    m_rows = rows;
    while (count() < rows.size())
        addItem(QString());
    for (int row = 0; row < count(); ++row) {
        item(row)->setData(Qt::AccessibleTextRole, rows::spoken(rows[row]));
        item(row)->setToolTip(plainToolTip(rows[row].subtitle));
    }
    setCurrentRow(std::min(current, count() - 1));
    viewport()->update();
}
