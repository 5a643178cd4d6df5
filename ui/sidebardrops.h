// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/triage.h"

#include <QObject>

class NavigationList;
class QMimeData;

/// Incidents that are dragged from a list, as data of the clipboard's kind.
namespace draggedincidents {
QMimeData *pack(const std::vector<IncidentId> &incidents);
std::vector<IncidentId> unpack(const QMimeData &data);
}

/// What it means to drop incidents on a place of the sidebar: on Mine they are taken, on Snoozed they are put off. Where a place cannot be
/// reached by a deed it says why. The menu and the letters of lists do the same.
class SidebarDrops : public QObject
{
    Q_OBJECT
public:
    explicit SidebarDrops(NavigationList &places, QObject *parent = nullptr);

    /// The deed by which an incident comes to stand in that place; nothing where none does.
    static std::optional<TriageDeed> deedFor(const QString &place);
    /// Why nothing is dropped there.
    static QString reason(const QString &place);

Q_SIGNALS:
    void wanted(const TriageDeed &deed, const std::vector<IncidentId> &incidents);
    /// Why nothing is dropped where they are; empty: it is.
    void refused(const QString &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void enter(const QString &place);
    void leave();
    QString placeAt(const QPoint &at) const;

    NavigationList &m_places;
    QString m_over; ///< the place that is pointed at
};
