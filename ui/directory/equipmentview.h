// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/directory.h"
#include "ui/directory/directorylist.h"
#include "ui/directory/equipmentmodel.h"

/// The units that are looked after, by serial number; each opens at its customer's page.
class EquipmentView : public DirectoryList
{
    Q_OBJECT
public:
    EquipmentView(Directory &directory, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    const EquipmentRow *current() const;
    EquipmentModel &model() { return *m_model; }

Q_SIGNALS:
    void openRequested(CustomerId customer, EquipmentId unit);

protected:
    void read(const QString &words, const QString &from) override;
    QString summary(int count, bool more) const override;
    QString keyAt(int row) const override;
    void begin() override { m_model->gathered().clear(); }

private:
    EquipmentView(Directory &directory, EquipmentModel *model, QWidget *parent);

    Directory &m_directory;
    EquipmentModel *m_model;
};
