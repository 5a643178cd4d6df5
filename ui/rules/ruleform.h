// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/engine.h"
#include "ui/viewpoint.h"

#include <QWidget>

class Chips;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class TextLabel;

/// One rule in fields of words and numbers. What cannot be read is said under its field, and stays as it was typed.
class RuleForm : public QWidget
{
    Q_OBJECT
public:
    RuleForm(const Calendars &calendars, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    void setRule(const Rule &rule);
    /// The rule as typed; nothing while a field cannot be read.
    std::optional<Rule> rule() const;
    /// What the first field that cannot be read says, with the field's name; empty when all can.
    QString problem() const;
    /// The keyboard goes to the first field that cannot be read, else to the name.
    void focusField();

Q_SIGNALS:
    /// Something was typed or chosen; rule() and problem() tell what.
    void edited();

private:
    enum class By { Working, Elapsed, EndOfDay, WorkingDays, WorkingDaysClosing, WorkingDaysClock, Promised };

    void build(const Calendars &calendars);
    void buildScope(QFormLayout *form);
    QLineEdit *line(QFormLayout *form, const char *id, const QString &name, const QString &placeholder);
    QComboBox *combo(QFormLayout *form, const char *id, const QString &name);
    Chips *chips(QFormLayout *form, const char *id, const QString &name);
    void fillStarts();
    void showDue();
    void showSteps();
    void refresh();
    Due readDue();
    ChannelChoice readChannel();
    std::vector<Step> readSteps();
    void readStepsOf(QLineEdit *field, ReminderStep::Kind kind, std::vector<Step> &steps);
    void readScope(Rule &rule) const;
    void complain(QWidget *field, const QString &what);

    Viewpoint m_viewpoint;
    Rule m_rule; ///< as it was shown: what the fields do not speak of stays
    std::optional<Rule> m_read;
    QString m_problem;
    QWidget *m_wrong = nullptr;
    bool m_showing = false;
    TextLabel *m_sentence;
    TextLabel *m_error;
    QCheckBox *m_enabled;
    QLineEdit *m_name, *m_amount, *m_clock, *m_threshold, *m_warn, *m_again, *m_lead, *m_customers, *m_contracts, *m_tags;
    QComboBox *m_start, *m_by, *m_channel, *m_calendar, *m_repeat;
    Chips *m_until, *m_pause, *m_priorities, *m_kinds;
};
