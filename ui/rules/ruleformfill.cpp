// SPDX-License-Identifier: GPL-3.0-or-later
// How a rule is put into its fields.
#include "core/text/hours.h"
#include "ui/rules/chipfield.h"
#include "ui/rules/rulechoices.h"
#include "ui/rules/ruleform.h"
#include "ui/rules/typed.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

/// What a field holds, to be compared with what it held.
QString contentOf(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    if (const auto *box = qobject_cast<const QComboBox *>(field))
        return box->currentData().toString();
    if (const auto *check = qobject_cast<const QCheckBox *>(field))
        return check->isChecked() ? u"on"_s : u"off"_s;
    QStringList pressed;
    for (const int value : qobject_cast<const ChipField *>(field)->chosen())
        pressed << QString::number(value);
    return pressed.join(u' ');
}

}

bool RuleForm::isTouched(QWidget *field) const
{
    return contentOf(field) != m_asShown.at(field);
}

bool RuleForm::isCalendar(const QString &id) const
{
    static const QStringList words{u"case"_s, u"office"_s, u"oncall"_s, u"owner"_s, u"customer"_s, u"24x7"_s};
    return words.contains(id) || m_calendars.find(id);
}

void RuleForm::fillCalendars(const QString &chosen)
{
    const std::pair<const char16_t *, QString> roles[] = {{u"case", tr("The incident's")}, {u"office", tr("The office's")}, {u"oncall", tr("On call")},
        {u"owner", tr("The owner's")}, {u"customer", tr("The customer's")}, {u"24x7", tr("Always open")}};
    m_calendar->clear();
    for (const auto &[id, text] : roles)
        m_calendar->addItem(text, QString::fromUtf16(id));
    for (const auto &[id, calendar] : m_calendars.byId) {
        if (m_calendar->findData(id) < 0)
            m_calendar->addItem(calendarName(calendar, m_viewpoint.language), id);
    }
    if (!chosen.isEmpty() && !isCalendar(chosen))
        m_calendar->addItem(tr("%1 (no longer there)").arg(chosen), chosen);
    m_calendar->setCurrentIndex(std::max(0, m_calendar->findData(chosen)));
}

void RuleForm::setCalendars(const Calendars &calendars)
{
    m_calendars = calendars;
    fillCalendars(m_calendar->currentData().toString());
    refresh();
}

void RuleForm::fillStarts()
{
    m_start->clear();
    const auto starts = choices::starts();
    int current = -1;
    for (size_t i = 0; i < starts.size(); ++i) {
        m_start->addItem(startInWords(starts[i], m_viewpoint.language), static_cast<int>(i));
        current = starts[i] == m_rule.start ? static_cast<int>(i) : current;
    }
    // What was written by hand says more than the list: it stays as it is until another is chosen.
    if (current < 0) {
        m_start->insertItem(0, startInWords(m_rule.start, m_viewpoint.language), -1);
        current = 0;
    }
    m_start->setCurrentIndex(current);
}

void RuleForm::setRule(const Rule &rule)
{
    m_rule = rule;
    m_showing = true;
    const auto pick = [](QComboBox *box, int value) { box->setCurrentIndex(box->findData(value)); };
    const auto press = [](ChipField *chips, const auto &values) {
        std::vector<int> numbers;
        for (const auto value : values)
            numbers.push_back(static_cast<int>(value));
        chips->choose(numbers);
    };
    m_name->setText(m_viewpoint.in(rule.name));
    m_author->setText(rule.changedBy.isEmpty() ? tr("Came with the program") : tr("Version %1, last changed by %2").arg(QString::number(rule.version), rule.changedBy));
    m_enabled->setChecked(rule.enabled);
    fillStarts();
    m_until->choose(choices::chosenOf(rule.until));
    showDue();
    pick(m_channel, rule.channel.ifOpenLongerThan ? -1 : static_cast<int>(rule.channel.then));
    m_threshold->setText(typed::text(rule.channel.ifOpenLongerThan.value_or(std::chrono::hours(24))));
    fillCalendars(rule.calendar);
    showSteps();
    pick(m_repeat, static_cast<int>(rule.repeat));
    press(m_pause, rule.pause.waitingOn);
    m_clockRuns->setChecked(rule.pause.clockRuns);
    m_pierce->setChecked(rule.pierceQuiet);
    press(m_priorities, rule.applies.priorities);
    press(m_kinds, rule.applies.kinds);
    m_customers->setText(typed::joined(rule.applies.customers));
    m_contracts->setText(typed::joined(rule.applies.contracts));
    m_tags->setText(typed::joined(rule.applies.tags));
    for (const auto &[field, error] : m_errors)
        m_asShown.insert_or_assign(field, contentOf(field));
    m_showing = false;
    refresh();
}

void RuleForm::showDue()
{
    By by = By::Promised;
    QString amount;
    m_clock->setText(u"13:00"_s);
    if (const auto *after = std::get_if<DueAfter>(&m_rule.due)) {
        by = after->elapsed ? By::Elapsed : By::Working;
        amount = typed::text(after->duration);
    } else if (const auto *end = std::get_if<DueEndOfDay>(&m_rule.due)) {
        by = By::EndOfDay;
        amount = QString::number(end->days);
    } else if (const auto *days = std::get_if<DueWorkingDays>(&m_rule.due)) {
        by = days->at == DueWorkingDays::At::SameTime ? By::WorkingDays : days->at == DueWorkingDays::At::EndOfDay ? By::WorkingDaysClosing : By::WorkingDaysClock;
        amount = QString::number(days->days);
        if (days->clock.isValid())
            m_clock->setText(days->clock.toString(u"HH:mm"_s));
    }
    m_by->setCurrentIndex(m_by->findData(static_cast<int>(by)));
    m_amount->setText(amount);
}

void RuleForm::showSteps()
{
    const auto texts = [this](ReminderStep::Kind kind) {
        QStringList parts;
        for (const Step &step : m_rule.steps) {
            if (step.kind == kind)
                parts << stepText(step);
        }
        return parts.join(u", "_s);
    };
    m_warn->setText(texts(ReminderStep::Kind::Warn));
    m_again->setText(texts(ReminderStep::Kind::Again));
    m_lead->setText(texts(ReminderStep::Kind::ToLead));
}
