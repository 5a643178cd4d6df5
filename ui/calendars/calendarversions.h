// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/calendarmaking.h"
#include "core/desk/lawmaking.h"
#include "ui/viewpoint.h"
#include "ui/widgets/card.h"

class EmptyState;
class MessageBar;
class QStackedWidget;
class QStandardItemModel;
class RowsTable;

/// What a calendar was before: its versions with author and date, the newest first.
class CalendarVersions : public Pane
{
    Q_OBJECT
public:
    CalendarVersions(Lawmaking &law, const HolidayTables &tables, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Reads the versions of a calendar.
    void show(const QString &calendar);
    RowsTable *table() const { return m_table; }

Q_SIGNALS:
    void loaded();

private:
    void take(const std::vector<CalendarVersion> &versions);

    Lawmaking &m_law;
    const HolidayTables &m_tables;
    Viewpoint m_viewpoint;
    MessageBar *m_message;
    QStandardItemModel *m_model;
    RowsTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    int m_asked = 0;
};
