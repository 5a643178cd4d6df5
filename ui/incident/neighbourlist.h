// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/neighbours.h"
#include "ui/viewpoint.h"

#include <QAbstractButton>

/// Another incident in the side panel: what it is, how it stands, what was said last, and why it is here. Enter or a click opens it, Ctrl+Enter
/// or the middle button opens it in a tab.
class NeighbourRow : public QAbstractButton
{
    Q_OBJECT
public:
    /// `told`: whose it is, too.
    NeighbourRow(const Neighbour &neighbour, bool told, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    IncidentId incident() const { return m_incident; }

Q_SIGNALS:
    void openRequested(IncidentId incident, bool inTab);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    IncidentId m_incident;
};

/// Some of them below each other, or a sentence where there are none; it stays while the panel around it is made anew.
class NeighbourList : public QWidget
{
    Q_OBJECT
public:
    NeighbourList(const QString &name, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// `none` is what is said instead of an empty list.
    void show(const std::vector<Neighbour> &neighbours, bool told, const QString &none);
    /// Rows of this customer offer to merge; nothing: none does.
    void setMergesOf(const std::optional<CustomerId> &customer) { m_mergesOf = customer; }
    QList<NeighbourRow *> rows() const { return findChildren<NeighbourRow *>(); }

Q_SIGNALS:
    void openRequested(IncidentId incident, bool inTab);
    /// The incident that is shown is to be made one with this.
    void mergeRequested(IncidentId other);

private:
    void addRow(const Neighbour &one, bool told);

    Viewpoint m_viewpoint;
    std::optional<CustomerId> m_mergesOf;
};
