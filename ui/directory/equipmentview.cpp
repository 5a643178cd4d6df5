// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/equipmentview.h"

#include "ui/ledger/rowstable.h"

#include <array>

using namespace Qt::StringLiterals;

EquipmentView::EquipmentView(Directory &directory, const Viewpoint &viewpoint, QWidget *parent)
    : EquipmentView(directory, new EquipmentModel(viewpoint), parent)
{ }

EquipmentView::EquipmentView(Directory &directory, EquipmentModel *model, QWidget *parent)
    : DirectoryList({u"equipment"_s, u"equipment"_s, tr("Equipment"), tr("Serial number, model, customer"), tr("No unit is known yet."),
                     tr("Units are added on the page of their customer, or come with a file of customers."), {}},
                    *model, parent),
      m_directory(directory), m_model(model)
{
    model->setParent(this);
    constexpr std::array widths{16, 18, 0, 16, 16, 14};
    for (int i = 0; i < EquipmentModel::ColumnCount; ++i)
        table()->setWidth(i, widths[static_cast<size_t>(i)]);
    connect(table(), &RowsTable::opened, this, [this] {
        if (const EquipmentRow *row = current())
            Q_EMIT openRequested(row->unit.customer, row->unit.id);
    });
}

const EquipmentRow *EquipmentView::current() const
{
    return m_model->at(table()->currentIndex());
}

void EquipmentView::read(const QString &words, const QString &from)
{
    take(m_directory.equipment(words, from), *m_model);
}

QString EquipmentView::keyAt(int row) const
{
    const EquipmentRow *one = m_model->at(m_model->index(row, 0));
    return one ? one->unit.id.toString() : QString();
}

QString EquipmentView::summary(int count, bool more) const
{
    return more ? tr("The first %n unit(s), by serial number", nullptr, count) : tr("%n unit(s)", nullptr, count);
}
