// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/customersview.h"

#include "ui/ledger/rowstable.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/widgets/emptystate.h"

#include <QPushButton>

#include <array>

using namespace Qt::StringLiterals;

CustomersView::CustomersView(Directory &directory, const Viewpoint &viewpoint, QWidget *parent)
    : CustomersView(directory, new CustomersModel(viewpoint), parent)
{ }

CustomersView::CustomersView(Directory &directory, CustomersModel *model, QWidget *parent)
    : DirectoryList({u"customers"_s, u"customers"_s, tr("Customers"), tr("Name, phone, address, serial number"), tr("There are no customers yet."),
                     tr("A file of customers fills the list at once; \"New customer\" adds one."), tr("Import customers…")},
                    *model, parent),
      m_directory(directory), m_model(model)
{
    model->setParent(this);
    constexpr std::array widths{0, 14, 8, 8, 14, 18};
    for (int i = 0; i < CustomersModel::ColumnCount; ++i)
        table()->setWidth(i, widths[static_cast<size_t>(i)]);
    const auto control = [this](const QString &id, const QString &icon, const QString &text, ButtonKind kind, auto what) {
        auto *button = new QPushButton(icons::icon(icon, kind == ButtonKind::Primary ? Tone::Neutral : Tone::Muted), text);
        button->setObjectName(id);
        setButtonKind(button, kind);
        addControl(button);
        connect(button, &QPushButton::clicked, this, what);
        return button;
    };
    control(u"importCustomersButton"_s, u"database"_s, tr("Import…"), ButtonKind::Secondary, &CustomersView::importRequested);
    control(u"exportCustomersButton"_s, u"copy"_s, tr("Export…"), ButtonKind::Secondary, &CustomersView::exportRequested);
    control(u"newCustomerButton"_s, u"add"_s, tr("New customer…"), ButtonKind::Primary, &CustomersView::newRequested)->setIcon({});
    connect(emptyState(), &EmptyState::triggered, this, &CustomersView::importRequested);
    connect(table(), &RowsTable::opened, this, [this] {
        if (const std::optional<CustomerId> customer = current())
            Q_EMIT openRequested(*customer);
    });
}

std::optional<CustomerId> CustomersView::current() const
{
    const CustomerRow *row = m_model->at(table()->currentIndex());
    return row ? std::optional(row->customer.id) : std::nullopt;
}

void CustomersView::read(const QString &words, const QString &from)
{
    take(m_directory.customers(words, from), *m_model);
}

QString CustomersView::keyAt(int row) const
{
    const CustomerRow *one = m_model->at(m_model->index(row, 0));
    return one ? one->customer.id.toString() : QString();
}

QString CustomersView::summary(int count, bool more) const
{
    return more ? tr("The first %n customer(s), by name", nullptr, count) : tr("%n customer(s)", nullptr, count);
}
