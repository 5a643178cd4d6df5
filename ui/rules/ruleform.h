// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/engine.h"
#include "ui/viewpoint.h"

#include <QWidget>

#include <map>

class ChipField;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class TextLabel;

/// One rule in fields of words and numbers. What cannot be read is said beneath its field, and stays as it was typed.
class RuleForm : public QWidget
{
    Q_OBJECT
public:
    RuleForm(const Calendars &calendars, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// The calendars to choose from, which may have changed since; what was chosen stays, and is complained about when it is no more.
    void setCalendars(const Calendars &calendars);
    void setRule(const Rule &rule);
    /// The rule as typed; nothing while a field cannot be read.
    std::optional<Rule> rule() const;
    /// The rule as it was set.
    const Rule &original() const { return m_rule; }
    /// What the first field that cannot be read says, with the field's name; empty when all can.
    QString problem() const;
    /// The first field that cannot be read, with what is said beneath it; the form when all can.
    QWidget *wrongField();
    /// The keyboard goes to the first field that cannot be read, else to the name.
    void focusField();

Q_SIGNALS:
    /// Something was typed or chosen; rule() and problem() tell what.
    void edited();

private:
    enum class By { Working, Elapsed, EndOfDay, WorkingDays, WorkingDaysClosing, WorkingDaysClock, Promised };

    void build();
    void addHeading(QFormLayout *form, const QString &text);
    void buildDuty(QFormLayout *form);
    void buildTime(QFormLayout *form);
    void buildNotices(QFormLayout *form);
    void buildScope(QFormLayout *form);
    void addField(QFormLayout *form, const char *id, const QString &name, QWidget *field);
    void setShown(QWidget *field, bool shown);
    QLineEdit *line(QFormLayout *form, const char *id, const QString &name, const QString &placeholder);
    QComboBox *combo(QFormLayout *form, const char *id, const QString &name);
    QCheckBox *check(QFormLayout *form, const char *id, const QString &name, const QString &text);
    ChipField *chips(QFormLayout *form, const char *id, const QString &name);
    void fillStarts();
    void fillCalendars(const QString &chosen);
    bool isCalendar(const QString &id) const;
    void showDue();
    void showSteps();
    void refresh();
    Rule readAll();
    Due readDue();
    ChannelChoice readChannel();
    QString stepText(const Step &step) const;
    std::optional<Step> readStep(const QString &part, ReminderStep::Kind kind) const;
    std::vector<Step> readSteps();
    void readName(Rule &rule);
    void readStart(Rule &rule) const;
    PauseWhen readPause(const Rule &rule) const;
    void readStepsOf(QLineEdit *field, ReminderStep::Kind kind, std::vector<Step> &steps);
    void readScope(Rule &rule) const;
    void complain(QWidget *field, const QString &what);
    /// Does the field say something else than setRule() put there? What is only looked at stays as it was written.
    bool isTouched(QWidget *field) const;
    void showComplaints();
    void fit(const Rule &rule);

    Calendars m_calendars;
    Viewpoint m_viewpoint;
    Rule m_rule; ///< as it was shown: what the fields do not speak of stays
    std::optional<Rule> m_read;
    std::map<QWidget *, TextLabel *> m_errors; ///< beneath each field
    std::map<QWidget *, QString> m_asShown; ///< what setRule() put into each field
    std::vector<std::pair<QWidget *, QString>> m_problems; ///< in the order of the fields
    bool m_showing = false;
    TextLabel *m_sentence, *m_author;
    QCheckBox *m_enabled, *m_clockRuns = nullptr, *m_pierce = nullptr;
    QLineEdit *m_name, *m_amount, *m_clock, *m_threshold, *m_warn, *m_again, *m_lead, *m_customers, *m_contracts, *m_tags;
    QComboBox *m_start, *m_by, *m_channel, *m_calendar, *m_repeat;
    ChipField *m_until, *m_pause, *m_priorities, *m_kinds;
};
