// SPDX-License-Identifier: GPL-3.0-or-later
// How the cards of the board are moved: by mouse, and by keyboard.
#include "core/calendar/zone.h"
#include "core/text/visitwords.h"
#include "ui/sidebardrops.h"
#include "ui/visits/boardgrid.h"
#include "ui/visits/visitcard.h"

#include <QAccessible>
#include <QApplication>
#include <QDrag>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPointer>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString visitMime = u"application/x-aviso-visit"_s;

/// The same wall time so many days later.
Instant daysLater(Instant at, int days, const QTimeZone &zone)
{
    const QDateTime wall = at.in(zone);
    return instantOf(wall.date().addDays(days), wall.time(), zone);
}

}

const VisitRow *BoardGrid::current() const
{
    return m_current ? &m_current->row() : nullptr;
}

std::optional<TechnicianId> BoardGrid::currentTechnician() const
{
    const size_t lane = m_carried ? m_carried->lane : m_current ? m_current->lane() : 0;
    return lane < m_lanes.size() ? std::optional(m_lanes[lane].who.technician.id) : std::nullopt;
}

void BoardGrid::setCurrent(VisitCard *card)
{
    if (m_current)
        m_current->setCurrent(false, false);
    m_current = card;
    if (m_current) {
        m_current->setCurrent(true, hasFocus());
        m_current->raise();
        if (hasFocus()) {
            QAccessibleEvent event(m_current, QAccessible::Focus);
            QAccessible::updateAccessibility(&event);
        }
        for (QWidget *at = parentWidget(); at; at = at->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(at); area && hasFocus())
                area->ensureWidgetVisible(m_current);
        }
    }
    update();
    Q_EMIT currentChanged();
}

void BoardGrid::choose(VisitId visit)
{
    for (VisitCard *card : std::as_const(m_cards)) {
        if (card->row().visit.id == visit) {
            setCurrent(card);
            return;
        }
    }
}

void BoardGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    setCurrent(m_current ? m_current : m_cards.value(0));
}

void BoardGrid::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (m_current)
        m_current->setCurrent(true, false);
    update();
}

bool BoardGrid::pickUp()
{
    if (!m_current || !stateAfter(m_current->row().visit.state, VisitDeed::Move))
        return false;
    const Visit &visit = m_current->row().visit;
    m_carried = Carried{m_current->row(), {}, m_current->lane(), m_current->lane(), visit.scheduledFrom, visit.scheduledTo - visit.scheduledFrom};
    sayWhere();
    return true;
}

void BoardGrid::pickUp(const VisitNeed &need)
{
    if (m_lanes.empty())
        return;
    const Instant now = m_viewpoint.now();
    Instant begins = instantOf(dayAt(0), QTime(std::max(9, m_firstHour), 0), m_viewpoint.zone);
    while (begins < now)
        begins = begins + 30min;
    m_carried = Carried{{}, need, 0, 0, begins, 1h};
    setFocus(Qt::OtherFocusReason);
    sayWhere();
}

void BoardGrid::sayWhere()
{
    update();
    const QString words = windowWords(m_carried->begins, m_carried->begins + m_carried->takes, m_viewpoint.language, m_viewpoint.zone, m_viewpoint.now());
    Q_EMIT said(tr("%1, %2. Enter places it, Escape lets it be.").arg(m_lanes[m_carried->lane].who.technician.name, words));
}

void BoardGrid::carry(int key)
{
    Carried &one = *m_carried;
    const int step = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0;
    if (step != 0)
        one.begins = isWeek() ? daysLater(one.begins, step, m_viewpoint.zone) : one.begins + step * Milliseconds(30min);
    if (key == Qt::Key_Up && one.lane > 0)
        --one.lane;
    if (key == Qt::Key_Down && one.lane + 1 < m_lanes.size())
        ++one.lane;
    sayWhere();
}

void BoardGrid::place()
{
    const Carried one = *std::exchange(m_carried, std::nullopt);
    update();
    const TechnicianId who = m_lanes[one.lane].who.technician.id;
    if (one.need)
        Q_EMIT planWanted(one.need->incident, who, one.begins);
    else if (one.visit)
        drop(*one.visit, m_lanes[one.from].who.technician.id, who, one.begins);
}

void BoardGrid::drop(const VisitRow &row, TechnicianId from, TechnicianId to, Instant begins)
{
    if (from != to || begins != row.visit.scheduledFrom)
        Q_EMIT moveWanted(row, from, to, begins);
}

/// From visit to visit: along a row by time, and to the nearest one of another row.
void BoardGrid::walk(int key)
{
    if (!m_current)
        return;
    const QPoint here = m_current->geometry().center();
    VisitCard *best = nullptr;
    qint64 bestFar = std::numeric_limits<qint64>::max();
    for (VisitCard *card : std::as_const(m_cards)) {
        const QPoint there = card->geometry().center();
        const bool sameLane = card->lane() == m_current->lane();
        const bool fits = card != m_current
            && (key == Qt::Key_Left    ? sameLane && (there.x() < here.x() || (there.x() == here.x() && there.y() < here.y()))
                : key == Qt::Key_Right ? sameLane && (there.x() > here.x() || (there.x() == here.x() && there.y() > here.y()))
                : key == Qt::Key_Up    ? there.y() < here.y()
                                       : there.y() > here.y());
        const bool along = key == Qt::Key_Left || key == Qt::Key_Right;
        const qint64 across = std::abs(there.x() - here.x()), down = std::abs(there.y() - here.y());
        const qint64 far = along ? across * 10'000 + down : down * 10'000 + across;
        if (fits && far < bestFar)
            best = card, bestFar = far;
    }
    if (best)
        setCurrent(best);
}

void BoardGrid::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isArrow = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (!isPlain)
        QWidget::keyPressEvent(event);
    else if (m_carried && key == Qt::Key_Escape)
        m_carried.reset(), update();
    else if (m_carried && (isEnter || key == Qt::Key_Space || key == Qt::Key_M))
        place();
    else if (m_carried && isArrow)
        carry(key);
    else if (isArrow)
        walk(key);
    else if (key == Qt::Key_M || key == Qt::Key_Space)
        pickUp();
    else if (isEnter && m_current)
        Q_EMIT openRequested(m_current->row().visit.incident);
    else
        QWidget::keyPressEvent(event);
}

void BoardGrid::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    for (VisitCard *card : std::as_const(m_cards)) {
        if (card->geometry().contains(event->pos()))
            setCurrent(card);
    }
}

void BoardGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_current && m_current->geometry().contains(event->pos()))
        Q_EMIT openRequested(m_current->row().visit.incident);
}

void BoardGrid::mouseMoveEvent(QMouseEvent *event)
{
    const bool far = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!(event->buttons() & Qt::LeftButton) || !far || !m_current || !m_current->geometry().contains(m_pressed) || !stateAfter(m_current->row().visit.state, VisitDeed::Move))
        return;
    auto *mime = new QMimeData;
    mime->setData(visitMime, QByteArray::number(m_pressed.x() - m_current->x()));
    auto *drag = new QDrag(this);
    drag->setMimeData(mime);
    drag->setPixmap(m_current->grab());
    drag->setHotSpot(m_pressed - m_current->pos());
    m_dragged = std::pair(m_current->row(), m_lanes[m_current->lane()].who.technician.id); // the board may be another one when it is dropped
    const QPointer<BoardGrid> alive(this); // the window may go meanwhile
    haul(drag);
    if (alive)
        m_dragged.reset();
}

void BoardGrid::haul(QDrag *drag)
{
    drag->exec(Qt::MoveAction);
}

void BoardGrid::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(visitMime) || !draggedincidents::unpack(*event->mimeData()).empty())
        event->acceptProposedAction();
}

void BoardGrid::dragMoveEvent(QDragMoveEvent *event)
{
    const QByteArray held = event->mimeData()->data(visitMime);
    m_target = at(event->position().toPoint() - QPoint(isWeek() ? 0 : held.toInt(), 0));
    event->setAccepted(m_target.has_value());
    update();
}

void BoardGrid::dragLeaveEvent(QDragLeaveEvent *)
{
    m_target.reset();
    update();
}

void BoardGrid::dropEvent(QDropEvent *event)
{
    const QByteArray held = event->mimeData()->data(visitMime);
    const auto where = at(event->position().toPoint() - QPoint(isWeek() ? 0 : held.toInt(), 0));
    m_target.reset();
    update();
    if (!where)
        return;
    event->acceptProposedAction();
    if (const std::vector<IncidentId> incidents = draggedincidents::unpack(*event->mimeData()); !incidents.empty()) {
        Q_EMIT planWanted(incidents.front(), where->first, where->second);
    } else if (m_dragged) {
        const auto [row, from] = *m_dragged;
        Instant begins = where->second;
        if (isWeek()) // another day, and the same hour
            begins = instantOf(begins.in(m_viewpoint.zone).date(), row.visit.scheduledFrom.in(m_viewpoint.zone).time(), m_viewpoint.zone);
        drop(row, from, where->first, begins);
    }
}
