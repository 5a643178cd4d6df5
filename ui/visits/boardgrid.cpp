// SPDX-License-Identifier: GPL-3.0-or-later
// What the board looks like, and where its cards stand; boardmoves.cpp moves them.
#include "ui/visits/boardgrid.h"

#include "core/calendar/zone.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/visits/visitcard.h"
#include "ui/visits/visitlook.h"
#include "ui/widgets/rowpainting.h"

#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

BoardGrid::BoardGrid(const Viewpoint &viewpoint, QWidget *parent) : QWidget(parent), m_viewpoint(viewpoint)
{
    setObjectName(u"visitBoard"_s);
    setAccessibleName(tr("Board of visits"));
    setAccessibleDescription(tr("Arrows go from visit to visit. M picks one up: arrows move it then, Enter places it, Escape lets it be. Enter opens the incident."));
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
}

int BoardGrid::headWidth() const
{
    return Theme::of(this).space(38);
}

int BoardGrid::headHeight() const
{
    const Theme theme = Theme::of(this);
    return QFontMetrics(theme.font(TextRole::Caption)).lineSpacing() + theme.space(3);
}

int BoardGrid::cardHeight() const
{
    return VisitCard::heightIn(Theme::of(this));
}

int BoardGrid::columns() const
{
    return isWeek() ? 7 : m_lastHour - m_firstHour;
}

double BoardGrid::columnWidth() const
{
    return std::max(1.0, double(width() - headWidth()) / columns());
}

QDate BoardGrid::dayAt(int column) const
{
    return m_board.from.in(m_viewpoint.zone).date().addDays(column);
}

double BoardGrid::xOf(Instant at) const
{
    const QDateTime wall = at.in(m_viewpoint.zone);
    const double hour = wall.time().msecsSinceStartOfDay() / 3'600'000.0;
    if (isWeek())
        return headWidth() + columnWidth() * double(dayAt(0).daysTo(wall.date()));
    const double days = double(dayAt(0).daysTo(wall.date()));
    return headWidth() + columnWidth() * std::clamp(hour + 24 * days - m_firstHour, 0.0, double(columns()));
}

std::optional<std::pair<TechnicianId, Instant>> BoardGrid::at(const QPoint &point) const
{
    const auto lane = std::find_if(m_lanes.begin(), m_lanes.end(), [&](const Lane &one) { return point.y() >= one.top && point.y() < one.top + one.height; });
    const double column = (point.x() - headWidth()) / columnWidth();
    if (lane == m_lanes.end() || column < 0 || column >= columns())
        return {};
    if (isWeek())
        return std::pair(lane->who.technician.id, instantOf(dayAt(int(column)), QTime(9, 0), m_viewpoint.zone));
    const int halfHours = int(column * 2);
    return std::pair(lane->who.technician.id, instantOf(dayAt(0), Milliseconds(std::chrono::minutes(m_firstHour * 60 + halfHours * 30)), m_viewpoint.zone));
}

QPoint BoardGrid::pointOf(TechnicianId technician, Instant at) const
{
    const auto lane = std::find_if(m_lanes.begin(), m_lanes.end(), [&](const Lane &one) { return one.who.technician.id == technician; });
    return lane == m_lanes.end() ? QPoint() : QPoint(int(xOf(at)) + 2, lane->top + lane->height / 2);
}

void BoardGrid::setBoard(const VisitBoard &board)
{
    const VisitId was = m_current ? m_current->row().visit.id : VisitId();
    const size_t lane = m_current ? m_current->lane() : 0;
    const std::vector<Lane> lanes = m_lanes;
    m_board = board;
    m_firstHour = 8, m_lastHour = 19;
    for (const VisitRow &row : board.visits) {
        const QDateTime from = row.visit.scheduledFrom.in(m_viewpoint.zone), to = row.visit.scheduledTo.in(m_viewpoint.zone);
        if (isWeek())
            continue;
        m_firstHour = from.date() < dayAt(0) ? 0 : std::min(m_firstHour, from.time().hour());
        m_lastHour = to.date() > dayAt(0) ? 24 : std::max(m_lastHour, to.time().hour() + (to.time().minute() > 0 ? 1 : 0));
    }
    m_lanes.clear();
    for (const BoardTechnician &one : board.technicians)
        m_lanes.push_back({one, 0, 0});
    carryOn(lanes);
    m_current = nullptr;
    layOut();
    VisitCard *again = nullptr;
    for (VisitCard *card : std::as_const(m_cards)) {
        const bool same = card->row().visit.id == was; // a null one is nobody's
        if (same && (!again || card->lane() == lane))
            again = card;
    }
    setCurrent(again ? again : m_cards.value(0));
}

/// What the keyboard carries stays carried, unless it was changed or is gone.
void BoardGrid::carryOn(const std::vector<Lane> &before)
{
    if (!m_carried)
        return;
    const auto laneNow = [&](size_t lane) {
        const TechnicianId who = lane < before.size() ? before[lane].who.technician.id : TechnicianId();
        const auto found = std::find_if(m_lanes.begin(), m_lanes.end(), [&](const Lane &one) { return one.who.technician.id == who; });
        return size_t(found - m_lanes.begin());
    };
    m_carried->from = laneNow(m_carried->from);
    m_carried->lane = laneNow(m_carried->lane);
    const bool isThere = m_carried->visit
        ? std::any_of(m_board.visits.begin(), m_board.visits.end(), [&](const VisitRow &row) { return row.visit.id == m_carried->visit->visit.id && row.visit.version == m_carried->visit->visit.version; })
        : std::any_of(m_board.needs.begin(), m_board.needs.end(), [&](const VisitNeed &need) { return need.incident == m_carried->need->incident; });
    if (isThere && m_carried->lane < m_lanes.size() && m_carried->from < m_lanes.size())
        return;
    m_carried.reset();
    Q_EMIT said(tr("Somebody else changed what was being moved: it is put down. Look at it, and pick it up again."));
}

void BoardGrid::layOut()
{
    int used = 0, y = headHeight();
    for (size_t i = 0; i < m_lanes.size(); ++i) {
        m_lanes[i].top = y;
        placeCards(m_lanes[i], i, used);
        y += m_lanes[i].height;
    }
    while (m_cards.size() > used)
        delete m_cards.takeLast();
    setMinimumHeight(y + 1);
    update();
}

/// The cards of one row: where two would lie upon each other, one goes below.
void BoardGrid::placeCards(Lane &lane, size_t index, int &used)
{
    const Theme theme = Theme::of(this);
    const int gap = theme.space(1), height = cardHeight();
    std::vector<double> ends; // of the lines of cards
    for (const VisitRow &row : m_board.visits) {
        const std::vector<TechnicianId> &who = row.visit.technicians;
        if (std::find(who.begin(), who.end(), lane.who.technician.id) == who.end())
            continue;
        const double left = xOf(row.visit.scheduledFrom);
        const double span = isWeek() ? columnWidth() : std::max(1.0, xOf(row.visit.scheduledTo) - left);
        const double wide = isWeek() ? columnWidth() : std::max(span, double(theme.space(42)));
        const double x = std::max(double(headWidth()), std::min(left, width() - wide));
        const auto free = std::find_if(ends.begin(), ends.end(), [&](double end) { return end <= x + 0.5; });
        const auto line = free - ends.begin();
        if (free == ends.end())
            ends.push_back(0);
        ends[size_t(line)] = x + wide;
        if (used == m_cards.size())
            m_cards << new VisitCard(this);
        VisitCard *card = m_cards[used++];
        card->setGeometry(QRectF(x + 1, lane.top + gap + int(line) * (height + gap), wide - 2, height).toRect());
        card->setSpan(span);
        card->show(row, lane.who.technician.name, index, m_viewpoint);
    }
    const int lines = std::max<int>(1, int(ends.size()));
    lane.height = std::max(lines * (height + gap) + gap, theme.space(14));
}

void BoardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void BoardGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        layOut();
}

void BoardGrid::paintHead(QPainter &painter)
{
    const Theme theme = Theme::of(this);
    const Colors &colors = theme.colors();
    const QDate today = m_viewpoint.now().in(m_viewpoint.zone).date();
    for (int i = 0; i < columns(); ++i) {
        const QRectF cell(headWidth() + i * columnWidth(), 0, columnWidth(), headHeight());
        const bool isToday = isWeek() && dayAt(i) == today;
        const QString text = isWeek() ? m_viewpoint.language.locale().toString(dayAt(i), u"ddd d"_s) : u"%1:00"_s.arg(m_firstHour + i, 2, 10, QChar(u'0'));
        rows::paintText(&painter, cell.toRect().adjusted(theme.space(1), 0, 0, 0), text, theme.font(isToday ? TextRole::Strong : TextRole::Caption), isToday ? colors.accent : colors.textMuted);
        painter.fillRect(QRectF(cell.left(), cell.bottom(), 1, height() - cell.bottom()), colors.line);
    }
    painter.fillRect(QRect(0, headHeight() - 1, width(), 1), colors.lineStrong);
}

/// When nobody works is a ground of its own; a holiday says its name.
void BoardGrid::paintClosed(QPainter &painter, const Lane &lane)
{
    const Theme theme = Theme::of(this);
    for (const Stretch &closed : lane.who.closed) {
        const bool whole = closed.to - closed.from >= 20h; // by days an hour has no place
        if (isWeek() && !whole)
            continue;
        const double left = xOf(closed.from), days = double(closed.from.in(m_viewpoint.zone).date().daysTo((closed.to - 1ms).in(m_viewpoint.zone).date())) + 1;
        const double right = isWeek() ? left + days * columnWidth() : xOf(closed.to);
        const QRectF cell(left + 1, lane.top, std::max(0.0, right - left - 1), lane.height - 1);
        painter.fillRect(cell, theme.colors().sunken);
        const QString name = m_viewpoint.language.code() == u"es"_s ? closed.name.in(u"es"_s) : closed.name.in(u"en"_s);
        if (closed.why == Stretch::Why::Holiday)
            rows::paintText(&painter, cell.toRect().adjusted(theme.space(1), 0, 0, 0), name, theme.font(TextRole::Caption), theme.colors().textMuted, Qt::AlignBottom | Qt::AlignLeading);
    }
}

void BoardGrid::paintLane(QPainter &painter, const Lane &lane)
{
    const Theme theme = Theme::of(this);
    const Colors &colors = theme.colors();
    const auto &who = lane.who;
    paintClosed(painter, lane);
    for (const auto &[day, standIn] : who.absences) {
        const int column = isWeek() ? int(dayAt(0).daysTo(day)) : 0;
        const double wide = isWeek() ? columnWidth() : columnWidth() * columns();
        const QRectF cell(headWidth() + column * columnWidth() + 1, lane.top, wide - 1, lane.height - 1);
        painter.fillRect(cell, colors.sunken);
        const QString words = standIn.isEmpty() ? tr("Absent") : tr("Absent: %1 stands in").arg(standIn);
        rows::paintText(&painter, cell.toRect().adjusted(theme.space(2), 0, -theme.space(1), 0), words, theme.font(TextRole::Caption), colors.textMuted, Qt::AlignBottom | Qt::AlignLeading);
    }
    const QRect head(theme.space(1), lane.top + theme.space(2), headWidth() - theme.space(2), lane.height);
    const int strong = QFontMetrics(theme.font(TextRole::Strong)).lineSpacing(), caption = QFontMetrics(theme.font(TextRole::Caption)).lineSpacing();
    rows::paintText(&painter, QRect(head.left(), head.top(), head.width(), strong), who.technician.name, theme.font(TextRole::Strong), colors.text);
    const auto hours = [this](Milliseconds span) { return m_viewpoint.language.locale().toString(double(span.count()) / 3'600'000, 'f', span.count() % 3'600'000 == 0 ? 0 : 1); };
    const bool full = who.load > who.hours;
    const QString load = full ? tr("%1 of %2 h: too much").arg(hours(who.load), hours(who.hours)) : tr("%1 of %2 h").arg(hours(who.load), hours(who.hours));
    rows::paintText(&painter, QRect(head.left(), head.top() + strong, head.width(), caption), load, theme.font(TextRole::Caption), full ? colors.overdue.ink : colors.textMuted);
    const QString more = who.technician.skills.join(u", "_s);
    if (lane.height > strong + 2 * caption + theme.space(3))
        rows::paintText(&painter, QRect(head.left(), head.top() + strong + caption, head.width(), caption), more, theme.font(TextRole::Caption), colors.textMuted);
    painter.fillRect(QRect(0, lane.top + lane.height - 1, width(), 1), colors.line);
}

/// What is carried, or dragged, where it would come to stand.
void BoardGrid::paintCarried(QPainter &painter)
{
    std::optional<std::pair<TechnicianId, Instant>> where = m_target;
    if (m_carried)
        where = std::pair(m_lanes[m_carried->lane].who.technician.id, m_carried->begins);
    if (!where)
        return;
    const Theme theme = Theme::of(this);
    const auto lane = std::find_if(m_lanes.begin(), m_lanes.end(), [&](const Lane &one) { return one.who.technician.id == where->first; });
    if (lane == m_lanes.end())
        return;
    const Milliseconds takes = m_carried ? m_carried->takes : Milliseconds(1h);
    const double left = xOf(where->second), wide = isWeek() ? columnWidth() : std::max(columnWidth() / 2, xOf(where->second + takes) - left);
    const QRectF spot(left + 1, lane->top + 2, wide - 2, lane->height - 5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colors().accent, 2, Qt::DashLine));
    painter.setBrush(theme.colors().accentTone.soft);
    painter.drawRoundedRect(spot, theme.radius(), theme.radius());
    const QString clock = where->second.in(m_viewpoint.zone).time().toString(u"HH:mm"_s);
    rows::paintText(&painter, spot.toRect().adjusted(theme.space(1), 0, 0, 0), clock, theme.font(TextRole::Strong), theme.colors().accentTone.ink, Qt::AlignTop | Qt::AlignLeading);
}

void BoardGrid::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colors().surface);
    for (const Lane &lane : m_lanes)
        paintLane(painter, lane);
    paintHead(painter);
    paintCarried(painter);
    const Instant now = m_viewpoint.now();
    if (!isWeek() && now >= m_board.from && now < m_board.to)
        painter.fillRect(QRectF(xOf(now), headHeight(), 2, height() - headHeight()), theme.colors().overdue.ink);
    if (hasFocus() && !m_current) {
        painter.setPen(QPen(theme.colors().focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}
