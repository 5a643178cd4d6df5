// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/dayfacts.h"
#include "core/calendar/holidays.h"
#include "ui/viewpoint.h"

#include <QWidget>

/// Twelve months of a year, each day marked by what it is in a calendar. Arrows move by day and week, Page Up and Down by month, with
/// Shift by year; Enter does something about the day.
class YearView : public QWidget
{
    Q_OBJECT
public:
    YearView(const HolidayTables &tables, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    void setHours(const OpenHours &hours);
    QDate date() const { return m_date; }
    void setDate(const QDate &date);
    /// "Friday, 15 May 2026: closed on this day: San Isidro (local day)".
    QString words(const QDate &date) const;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dateChanged(const QDate &date);
    /// Enter, or a double click.
    void activated(const QDate &date);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    static constexpr int columns = 4;
    struct Measures;
    Measures measures() const;
    QRect cellOf(const QDate &date) const;
    QDate dateAt(const QPoint &point) const;
    void paintMonth(QPainter &painter, int month) const;
    bool isOwn(const QDate &date) const;
    std::optional<QDate> moved(const QKeyEvent &event) const;

    const HolidayTables &m_tables;
    Viewpoint m_viewpoint;
    OpenHours m_hours;
    QDate m_date;
    QDate m_today;
};
