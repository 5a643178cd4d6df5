// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendars/yearview.h"

#include "core/calendar/regions.h"
#include "core/text/hours.h"
#include "ui/calendars/daymarks.h"
#include "ui/theme/stylepainting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowpainting.h"
#include "ui/widgets/textlabel.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Where the months and days lie, in pixels.
struct YearView::Measures
{
    int cellWidth;
    int cellHeight;
    int title;
    int weekdays;
    int gap;
    int monthWidth() const { return cellWidth * 7; }
    int monthHeight() const { return title + weekdays + cellHeight * 6; }
    QPoint monthAt(int month) const { return {(month - 1) % columns * (monthWidth() + gap), (month - 1) / columns * monthHeight()}; }
};

YearView::YearView(const HolidayTables &tables, const Viewpoint &viewpoint, QWidget *parent)
    : QWidget(parent), m_tables(tables), m_viewpoint(viewpoint), m_today(viewpoint.now().in(viewpoint.zone).date())
{
    setObjectName(u"yearView"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setDate(m_today);
}

void YearView::setHours(const OpenHours &hours)
{
    m_hours = hours;
    setDate(m_date);
    update();
}

void YearView::setDate(const QDate &date)
{
    if (!date.isValid() || date.year() < 1970 || date.year() > 2190)
        return;
    const bool another = date != m_date;
    m_date = date;
    // What a screen reader says on each step.
    setAccessibleName(words(date));
    setAccessibleDescription(tr("Arrows move by day and week, Page Up and Page Down by month, with Shift by year. Enter adds or removes a day."));
    update();
    if (another)
        Q_EMIT dateChanged(date);
}

QString YearView::words(const QDate &date) const
{
    QString day = m_viewpoint.language.locale().toString(date, QLocale::LongFormat);
    day[0] = day[0].toUpper();
    return u"%1 · %2"_s.arg(day, dayInWords(m_hours, date, m_tables, m_viewpoint.language));
}

YearView::Measures YearView::measures() const
{
    const Theme theme = Theme::of(this);
    const bool low = height() < theme.space(120); // every line counts
    Measures m{0, 0, theme.space(low ? 5 : 6), theme.space(low ? 4 : 4.5), theme.space(5)};
    m.cellWidth = std::clamp((width() - m.gap * (columns - 1)) / (columns * 7), theme.space(5.5), theme.space(10));
    m.cellHeight = std::clamp((height() / 3 - m.title - m.weekdays) / 6, theme.space(3.75), theme.space(7));
    return m;
}

QSize YearView::minimumSizeHint() const
{
    const Theme theme = Theme::of(this);
    const Measures least{theme.space(6.5), theme.space(3.75), theme.space(5), theme.space(4), theme.space(5)};
    return {least.monthWidth() * columns + least.gap * (columns - 1), least.monthHeight() * 3};
}

QRect YearView::cellOf(const QDate &date) const
{
    const Measures m = measures();
    const int place = QDate(date.year(), date.month(), 1).dayOfWeek() - 1 + date.day() - 1;
    const QPoint corner = m.monthAt(date.month()) + QPoint(place % 7 * m.cellWidth, m.title + m.weekdays + place / 7 * m.cellHeight);
    return {corner, QSize(m.cellWidth, m.cellHeight)};
}

QDate YearView::dateAt(const QPoint &point) const
{
    for (QDate date(m_date.year(), 1, 1); date.year() == m_date.year(); date = date.addDays(1)) {
        if (cellOf(date).contains(point))
            return date;
    }
    return {};
}

bool YearView::isOwn(const QDate &date) const
{
    const std::vector<const HolidayDate *> days = m_hours.holidaysOn(date);
    return m_hours.exceptions.contains(date) || m_hours.breaks.contains(date)
        || std::any_of(days.begin(), days.end(), [&](const HolidayDate *day) { return !isPublic(m_hours, *day, m_tables); });
}

void YearView::paintMonth(QPainter &painter, int month) const
{
    const Theme theme = Theme::of(this);
    const Measures m = measures();
    const QLocale locale = m_viewpoint.language.locale();
    const QPoint corner = m.monthAt(month);
    QString name = locale.standaloneMonthName(month);
    name[0] = name[0].toUpper();
    rows::paintText(&painter, QRect(corner, QSize(m.monthWidth(), m.title)), name, theme.font(TextRole::Strong), theme.colors().text);
    for (int day = 1; day <= 7; ++day) {
        const QRect head(corner + QPoint((day - 1) * m.cellWidth, m.title), QSize(m.cellWidth, m.weekdays));
        rows::paintText(&painter, head, locale.standaloneDayName(day, QLocale::NarrowFormat), theme.font(TextRole::Caption), theme.colors().textMuted, Qt::AlignCenter);
    }
    for (QDate date(m_date.year(), month, 1); date.month() == month; date = date.addDays(1)) {
        const QRect cell = cellOf(date);
        daymarks::paint(&painter, theme, cell, QString::number(date.day()), dayFacts(m_hours, date).kind, isOwn(date));
        if (date == m_today)
            painter.fillRect(QRect(cell.x() + cell.width() / 4, cell.bottom() - 1, cell.width() / 2, 2), theme.colors().accent);
    }
}

void YearView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int month = 1; month <= 12; ++month)
        paintMonth(painter, month);
    const Theme theme = Theme::of(this);
    const QRect cell = cellOf(m_date);
    if (hasFocus())
        painting::focusRing(&painter, theme, cell, theme.space(1));
    else
        painting::roundedRect(&painter, cell, theme.space(1), {}, theme.colors().textMuted);
}

std::optional<QDate> YearView::moved(const QKeyEvent &event) const
{
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    switch (event.key()) {
    case Qt::Key_Left: return m_date.addDays(-1);
    case Qt::Key_Right: return m_date.addDays(1);
    case Qt::Key_Up: return m_date.addDays(-7);
    case Qt::Key_Down: return m_date.addDays(7);
    case Qt::Key_PageUp: return shift ? m_date.addYears(-1) : m_date.addMonths(-1);
    case Qt::Key_PageDown: return shift ? m_date.addYears(1) : m_date.addMonths(1);
    case Qt::Key_Home: return QDate(m_date.year(), 1, 1);
    case Qt::Key_End: return QDate(m_date.year(), 12, 31);
    default: return {};
    }
}

void YearView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (const std::optional<QDate> date = moved(*event); date && !modifiers)
        setDate(*date);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !modifiers)
        Q_EMIT activated(m_date);
    else
        QWidget::keyPressEvent(event);
}

void YearView::mousePressEvent(QMouseEvent *event)
{
    if (const QDate date = dateAt(event->position().toPoint()); date.isValid())
        setDate(date);
}

void YearView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QDate date = dateAt(event->position().toPoint()); date.isValid())
        Q_EMIT activated(date);
}

bool YearView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const QDate date = dateAt(help->pos()); date.isValid())
        QToolTip::showText(help->globalPos(), plainToolTip(words(date)), this, cellOf(date));
    else
        QToolTip::hideText();
    return true;
}

void YearView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void YearView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}
