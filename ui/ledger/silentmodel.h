// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/silence.h"
#include "ui/viewpoint.h"

#include <QAbstractTableModel>

/// Customers by the time since a person last reached them, a page at a time.
class SilentModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { CustomerColumn, ElapsedColumn, WorkingColumn, ReachedColumn, OpenColumn, OwnerColumn, DueColumn, ColumnCount };

    explicit SilentModel(const Viewpoint &viewpoint, QObject *parent = nullptr) : QAbstractTableModel(parent), m_viewpoint(viewpoint) {}

    void setPage(const SilentPage &page);
    void append(const SilentPage &page);
    const SilentCustomer *at(const QModelIndex &index) const;
    const std::vector<SilentCustomer> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted(const QString &after);

private:
    QString text(const SilentCustomer &row, int column) const;
    QVariant icon(const SilentCustomer &row, int column) const;
    QVariant tone(const SilentCustomer &row, int column) const;

    Viewpoint m_viewpoint;
    std::vector<SilentCustomer> m_rows;
    QString m_next;
    bool m_fetching = false;
};
