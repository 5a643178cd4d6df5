// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/openhours.h"
#include "core/calendar/trial.h"
#include "ui/viewpoint.h"
#include "ui/widgets/card.h"

class CheckedLine;
class QSpinBox;
class QStandardItemModel;
class RowsTable;
class SegmentedControl;
class TextLabel;

/// Tries a calendar: a moment and a duration in, the steps of the sum out.
class TesterPage : public Pane
{
    Q_OBJECT
public:
    TesterPage(const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Tries with these hours from now on, saved or not.
    void show(const OpenHours &hours);
    /// Sums up what is typed; false when a field is wrong, and says which.
    bool tryIt();
    QString result() const;
    RowsTable *steps() const { return m_steps; }

private:
    QWidget *buildFields();
    void buildSteps();
    void modeChosen();
    std::optional<Instant> readMoment(CheckedLine *line);
    std::optional<Trial> trial();
    void take(const Trial &trial);
    void addStep(const TrialStep &step);
    QString moment(Instant at) const;

    Viewpoint m_viewpoint;
    WorkingCalendar m_calendar;
    SegmentedControl *m_mode;
    CheckedLine *m_start;
    CheckedLine *m_span;
    CheckedLine *m_end;
    QSpinBox *m_days;
    TextLabel *m_result;
    QStandardItemModel *m_model;
    RowsTable *m_steps;
};
