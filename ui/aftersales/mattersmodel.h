// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/units.h"
#include "ui/viewpoint.h"

#include <QAbstractTableModel>

/// One line of a list of escalations, replacements, loans, or units of the pool.
struct MatterLine
{
    QString what; ///< the unit, or the company
    QString detail; ///< below it
    QString customer; ///< empty: nobody has it
    QString incidentWords; ///< below it: number and title
    QString standing;
    bool open = true;
    std::optional<Instant> due;
    std::optional<IncidentId> incident;
    QString number = {}; ///< of the incident

    static MatterLine of(const MatterRow &row, const Viewpoint &viewpoint);
    static MatterLine of(const PoolUnit &unit, const Viewpoint &viewpoint);
};

/// Such lines as a table.
class MattersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { WhatColumn, CustomerColumn, StandingColumn, DueColumn, ColumnCount };

    explicit MattersModel(const Viewpoint &viewpoint, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_viewpoint(viewpoint)
    { }

    void setLines(std::vector<MatterLine> lines);
    const MatterLine *at(const QModelIndex &index) const;
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const MatterLine &line, int column) const;

    Viewpoint m_viewpoint;
    std::vector<MatterLine> m_lines;
};
