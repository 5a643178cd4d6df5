// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/holidays.h"
#include "core/calendar/openhours.h"
#include "ui/viewpoint.h"
#include "ui/widgets/card.h"

#include <array>

class CheckedLine;
class QCheckBox;
class QComboBox;
class QGridLayout;

/// The name, the zone, the public holidays and the hours of a week: what a calendar says of every week.
class HoursForm : public Pane
{
    Q_OBJECT
public:
    HoursForm(const HolidayTables &tables, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Shows a calendar; `team`: incidents go by it when nothing else is promised; `oncall`: rules go by it that speak of being on call.
    void show(const OpenHours &hours, bool team, bool oncall);
    /// Puts what is typed into the calendar, its dates left as they are. False when something is wrong: each field says what, and the
    /// keyboard goes to the first of them.
    bool read(OpenHours &hours);
    bool isTeams() const;
    bool isOncall() const;
    CheckedLine *name() const { return m_nameEs; }

Q_SIGNALS:
    /// Something was typed or chosen.
    void changed();

private:
    void buildNames(QGridLayout *grid);
    void buildWeek(QGridLayout *grid);
    void addLine(QGridLayout *grid, CheckedLine *line, const QString &label);
    void fillRegions();
    void copyMonday();
    /// Reads one day; the line shows it as it is written, or what is wrong with it.
    bool check(size_t day, Windows &windows);

    const HolidayTables &m_tables;
    Viewpoint m_viewpoint;
    CheckedLine *m_nameEs;
    CheckedLine *m_nameEn;
    CheckedLine *m_zone;
    QComboBox *m_region;
    QCheckBox *m_team, *m_oncall;
    std::array<CheckedLine *, 7> m_days{};
};
