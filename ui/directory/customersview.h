// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/directory.h"
#include "ui/directory/customersmodel.h"
#include "ui/directory/directorylist.h"

/// The customers: searched as one types, by name page after page.
class CustomersView : public DirectoryList
{
    Q_OBJECT
public:
    CustomersView(Directory &directory, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    std::optional<CustomerId> current() const;
    CustomersModel &model() { return *m_model; }

Q_SIGNALS:
    void openRequested(CustomerId customer);
    void newRequested();
    void importRequested();
    void exportRequested();

protected:
    void read(const QString &words, const QString &from) override;
    QString summary(int count, bool more) const override;
    QString keyAt(int row) const override;
    void begin() override { m_model->gathered().clear(); }

private:
    CustomersView(Directory &directory, CustomersModel *model, QWidget *parent);

    Directory &m_directory;
    CustomersModel *m_model;
};
