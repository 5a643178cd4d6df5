// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebardrops.h"

#include "ui/sidebar.h"
#include "ui/widgets/navigation.h"

#include <QDropEvent>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace {

const QString mime = u"application/x-aviso-incidents"_s;

}

QMimeData *draggedincidents::pack(const std::vector<IncidentId> &incidents)
{
    QStringList ids;
    for (const IncidentId &incident : incidents)
        ids << incident.toString();
    auto *data = new QMimeData;
    data->setData(mime, ids.join(u'\n').toUtf8());
    return data;
}

std::vector<IncidentId> draggedincidents::unpack(const QMimeData &data)
{
    std::vector<IncidentId> incidents;
    for (const QString &id : QString::fromUtf8(data.data(mime)).split(u'\n', Qt::SkipEmptyParts)) {
        if (const IncidentId incident = IncidentId::parse(id); !incident.isNull()) // another program may say anything
            incidents.push_back(incident);
    }
    return incidents;
}

SidebarDrops::SidebarDrops(NavigationList &places, QObject *parent) : QObject(parent), m_places(places)
{
    places.setAcceptDrops(true);
    places.installEventFilter(this); // saved lists come and go: the whole column listens
}

std::optional<TriageDeed> SidebarDrops::deedFor(const QString &place)
{
    using What = TriageDeed::What;
    if (place == Sidebar::mine())
        return TriageDeed{.what = What::Take};
    if (place == Sidebar::unassigned())
        return TriageDeed{.what = What::Unassign};
    if (place == Sidebar::snoozed())
        return TriageDeed{.what = What::Snooze};
    if (place == Sidebar::forCustomer())
        return TriageDeed{.what = What::Wait, .waitingOn = WaitingOn::Customer};
    if (place == Sidebar::forOthers())
        return TriageDeed{.what = What::Wait, .waitingOn = WaitingOn::Part};
    return {};
}

QString SidebarDrops::reason(const QString &place)
{
    if (place == Sidebar::today())
        return tr("Today shows what is owed by itself: nothing is dropped there.");
    if (place == Sidebar::solvedThisWeek())
        return tr("An incident is solved by saying what solved it: “Mark as solved” in the menu Edit.");
    if (place == Sidebar::allOpen())
        return tr("What is open is in this list already; “Back to active” in the menu Edit opens what is solved.");
    if (place == Sidebar::all())
        return tr("Every incident is in this list already.");
    if (place.startsWith("view-"_L1))
        return tr("A saved list shows what passes its filter: nothing is dropped there.");
    return tr("Nothing is dropped there: this page looks back at what happened.");
}

QString SidebarDrops::placeAt(const QPoint &at) const
{
    const auto *button = qobject_cast<NavigationButton *>(m_places.childAt(at));
    return button ? button->objectName() : QString();
}

void SidebarDrops::enter(const QString &place)
{
    if (place == m_over)
        return;
    leave();
    m_over = place;
    if (place.isEmpty())
        return;
    if (deedFor(place)) {
        m_places.find(place)->setDown(true); // it looks as if it were pressed
        Q_EMIT refused({}); // the way led over others, which said why not
    } else {
        Q_EMIT refused(reason(place)); // the pointer says that it cannot be; this says why
    }
}

void SidebarDrops::leave()
{
    if (NavigationButton *button = m_places.find(m_over))
        button->setDown(false);
    m_over.clear();
}

bool SidebarDrops::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragLeave)
        leave();
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto &drop = static_cast<QDropEvent &>(*event);
    const std::vector<IncidentId> incidents = draggedincidents::unpack(*drop.mimeData());
    const QString place = incidents.empty() ? QString() : placeAt(drop.position().toPoint());
    const std::optional<TriageDeed> deed = deedFor(place);
    if (event->type() == QEvent::Drop)
        leave();
    else
        enter(place);
    // Who does not accept its entering hears nothing of where it goes on to.
    const bool accepts = deed || (event->type() == QEvent::DragEnter && !incidents.empty());
    drop.setDropAction(accepts ? Qt::CopyAction : Qt::IgnoreAction);
    drop.setAccepted(accepts);
    if (event->type() == QEvent::Drop && deed)
        Q_EMIT wanted(*deed, incidents);
    return true;
}
