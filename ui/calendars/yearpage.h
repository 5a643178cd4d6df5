// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/owndays.h"
#include "ui/viewpoint.h"
#include "ui/widgets/card.h"

class DayForm;
class MessageBar;
class QToolButton;
class TextLabel;
class YearView;

/// The year of a calendar: its days, and what the calendar itself adds to them.
class YearPage : public Pane
{
    Q_OBJECT
public:
    YearPage(const HolidayTables &tables, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    void show(const OpenHours &hours);
    /// Is a day typed and not added yet?
    bool isPending() const;
    /// Adds the day that is typed; false when a field of it is wrong, and the keyboard goes there.
    bool finish();
    const OpenHours &hours() const { return m_hours; }
    YearView *year() const { return m_year; }
    DayForm *form() const { return m_form; }

Q_SIGNALS:
    /// A day was added or taken away.
    void changed();
    /// A field of the day was typed into.
    void typed();

private:
    QWidget *buildHead();
    QWidget *buildLegend();
    QToolButton *button(const QString &id, const QString &icon, const QString &text, int years);
    void showDay();
    /// The year moved to another day: what was typed for the one before is added, or the year goes back to it.
    void moved();
    /// Enter on a day of the calendar's own takes it away; on another one begins to add it.
    void act(const QDate &date);
    void add(const OwnDay &day);
    void remove(const QDate &date);

    const HolidayTables &m_tables;
    Viewpoint m_viewpoint;
    OpenHours m_hours;
    OpenHours m_before; ///< before the last edit, to undo it
    TextLabel *m_title;
    YearView *m_year;
    DayForm *m_form;
    MessageBar *m_message;
};
