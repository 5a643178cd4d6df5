// SPDX-License-Identifier: GPL-3.0-or-later
// What the fields of a rule say, and what is wrong with them.
#include "ui/rules/chipfield.h"
#include "ui/rules/rulechoices.h"
#include "ui/rules/ruleform.h"
#include "ui/rules/typed.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::ptrdiff_t mostSteps = 5;

template<typename E>
std::vector<E> valuesOf(const ChipField *chips)
{
    std::vector<E> values;
    for (const int value : chips->chosen())
        values.push_back(static_cast<E>(value));
    return values;
}

}

void RuleForm::setShown(QWidget *field, bool shown)
{
    QWidget *both = field->parentWidget();
    for (QFormLayout *form : findChildren<QFormLayout *>())
        form->setRowVisible(both, shown);
}

void RuleForm::complain(QWidget *field, const QString &what)
{
    const auto isField = [field](const auto &known) { return known.first == field; };
    if (std::none_of(m_problems.begin(), m_problems.end(), isField)) // of each field the first
        m_problems.emplace_back(field, tr("%1: %2", "a field, and what is wrong with it").arg(field->accessibleName(), what));
}

/// Each beneath its field; a screen reader hears it with the field.
void RuleForm::showComplaints()
{
    for (const auto &[field, label] : m_errors) {
        const auto found = std::find_if(m_problems.begin(), m_problems.end(), [field = field](const auto &known) { return known.first == field; });
        const QString text = found == m_problems.end() ? QString() : found->second;
        label->setText(text);
        label->setVisible(!text.isEmpty());
        field->setAccessibleDescription(text);
    }
}

Due RuleForm::readDue()
{
    const auto by = static_cast<By>(m_by->currentData().toInt());
    if (by == By::Promised)
        return std::holds_alternative<DueAtField>(m_rule.due) ? m_rule.due : Due(DueAtField{u"promise.due"_s});
    if (by == By::Working || by == By::Elapsed) {
        const std::optional<Milliseconds> span = typed::duration(m_amount->text());
        if (!span)
            complain(m_amount, tr("“%1” is no length of time. Write it as 30 min, 2 h or 1 d.").arg(m_amount->text()));
        return DueAfter{span.value_or(Milliseconds{}), by == By::Elapsed};
    }
    bool ok = false;
    const int days = m_amount->text().trimmed().toInt(&ok);
    if (!ok || days < 0 || days > 366)
        complain(m_amount, tr("“%1” is no number of days from 0 to 366.").arg(m_amount->text()));
    if (by == By::EndOfDay)
        return DueEndOfDay{days};
    DueWorkingDays due{days, by == By::WorkingDays ? DueWorkingDays::At::SameTime : DueWorkingDays::At::EndOfDay, {}};
    if (by == By::WorkingDaysClock) {
        due.at = DueWorkingDays::At::Clock;
        due.clock = QTime::fromString(m_clock->text().trimmed(), u"H:mm"_s);
        if (!due.clock.isValid())
            complain(m_clock, tr("“%1” is no time of day. Write it as 13:00.").arg(m_clock->text()));
    }
    return due;
}

ChannelChoice RuleForm::readChannel()
{
    const int need = m_channel->currentData().toInt();
    if (need >= 0) {
        const auto only = static_cast<ChannelNeed>(need);
        return !m_rule.channel.ifOpenLongerThan && m_rule.channel.then == only ? m_rule.channel : ChannelChoice{{}, true, only, only};
    }
    const std::optional<Milliseconds> span = typed::duration(m_threshold->text());
    if (!span)
        complain(m_threshold, tr("“%1” is no length of time. Write it as 30 min, 2 h or 1 d.").arg(m_threshold->text()));
    if (m_rule.channel.ifOpenLongerThan)
        return {span.value_or(Milliseconds{}), m_rule.channel.elapsed, m_rule.channel.then, m_rule.channel.otherwise};
    return {span.value_or(Milliseconds{}), true, ChannelNeed::Live, ChannelNeed::Any};
}

void RuleForm::readStepsOf(QLineEdit *field, ReminderStep::Kind kind, std::vector<Step> &steps)
{
    for (const QString &part : typed::list(field->text())) {
        const bool opening = kind != ReminderStep::Kind::Warn && part.compare(tr("opening"), Qt::CaseInsensitive) == 0;
        const std::optional<Milliseconds> offset = opening ? Milliseconds{} : typed::duration(part);
        if (!offset) {
            complain(field, tr("“%1” is no length of time. Write it as 30 min, 2 h or 1 d.").arg(part));
            continue;
        }
        // A rule in real time warns in real time; what was there keeps what it said.
        const bool elapsed = static_cast<By>(m_by->currentData().toInt()) == By::Elapsed && !opening;
        Step step{kind, opening ? Step::When::NextOpening : kind == ReminderStep::Kind::Warn ? Step::When::Before : Step::When::After, *offset, elapsed};
        for (const Step &old : m_rule.steps) {
            if (old.kind == kind && old.when == step.when && old.offset == step.offset)
                step.elapsed = old.elapsed;
        }
        steps.push_back(step);
    }
    if (std::count_if(steps.begin(), steps.end(), [kind](const Step &step) { return step.kind == kind; }) > mostSteps)
        complain(field, tr("at most five, or nobody looks at them any more."));
}

std::vector<Step> RuleForm::readSteps()
{
    std::vector<Step> steps;
    readStepsOf(m_warn, ReminderStep::Kind::Warn, steps);
    readStepsOf(m_again, ReminderStep::Kind::Again, steps);
    readStepsOf(m_lead, ReminderStep::Kind::ToLead, steps);
    return steps;
}

void RuleForm::readScope(Rule &rule) const
{
    rule.applies.priorities = valuesOf<Level>(m_priorities);
    rule.applies.kinds = valuesOf<IncidentKind>(m_kinds);
    rule.applies.customers = typed::list(m_customers->text());
    rule.applies.contracts = typed::list(m_contracts->text());
    rule.applies.tags = typed::list(m_tags->text());
}

/// Which fields this rule has: a promise is absolute, no pause moves it and nothing repeats it.
void RuleForm::fit(const Rule &rule)
{
    const bool promise = rule.per == Rule::Per::Promise;
    const auto by = static_cast<By>(m_by->currentData().toInt());
    setShown(m_pause, !promise);
    setShown(m_clockRuns, !rule.pause.never());
    setShown(m_repeat, !promise);
    setShown(m_amount, by != By::Promised);
    setShown(m_clock, by == By::WorkingDaysClock);
    setShown(m_threshold, m_channel->currentData().toInt() < 0);
}

Rule RuleForm::readAll()
{
    Rule rule = m_rule;
    rule.name.byLanguage[m_viewpoint.language.code()] = m_name->text().trimmed();
    if (m_name->text().trimmed().isEmpty())
        complain(m_name, tr("a rule needs a name."));
    rule.enabled = m_enabled->isChecked();
    if (const int start = m_start->currentData().toInt(); start >= 0 && !(choices::starts()[static_cast<size_t>(start)] == m_rule.start)) {
        rule.start = choices::starts()[static_cast<size_t>(start)];
        rule.per = choices::perOf(rule.start);
    }
    rule.until = choices::patternsOf(m_until->chosen(), m_rule.until);
    if (rule.until.empty() && !m_rule.until.empty())
        complain(m_until, tr("choose at least one thing that fulfils it."));
    rule.due = readDue();
    if (std::holds_alternative<DueAtField>(rule.due) && rule.per != Rule::Per::Promise && !std::holds_alternative<DueAtField>(m_rule.due))
        complain(m_by, tr("only a promise gives its moment; choose another way, or a rule that begins with a promise."));
    rule.channel = readChannel();
    rule.calendar = m_calendar->currentData().toString();
    rule.steps = readSteps();
    rule.repeat = static_cast<Rule::Repeat>(m_repeat->currentData().toInt());
    rule.pause = readPause(rule.per == Rule::Per::Promise);
    rule.pierceQuiet = m_pierce->isChecked();
    readScope(rule);
    return rule;
}

PauseWhen RuleForm::readPause(bool promise) const
{
    const std::vector<WaitingOn> waits = valuesOf<WaitingOn>(m_pause);
    PauseWhen pause = m_rule.pause;
    if (waits != pause.waitingOn)
        pause = {waits.empty() ? std::vector<State>() : std::vector{State::Waiting}, waits, false};
    pause.clockRuns = !pause.never() && m_clockRuns->isChecked();
    return promise ? PauseWhen{} : pause;
}

void RuleForm::refresh()
{
    if (m_showing)
        return;
    m_problems.clear();
    const Rule rule = readAll();
    fit(rule);
    m_read = m_problems.empty() ? std::optional(rule) : std::nullopt;
    showComplaints();
    if (m_read)
        m_sentence->setText(inWords(rule, m_viewpoint.language, m_calendars).whole());
    Q_EMIT edited();
}

std::optional<Rule> RuleForm::rule() const
{
    return m_read;
}

QString RuleForm::problem() const
{
    return m_problems.empty() ? QString() : m_problems.front().second;
}

QWidget *RuleForm::wrongField()
{
    return m_problems.empty() ? this : m_problems.front().first->parentWidget();
}

void RuleForm::focusField()
{
    QWidget *field = m_problems.empty() ? m_name : m_problems.front().first;
    field->setFocus(Qt::OtherFocusReason);
    if (auto *edit = qobject_cast<QLineEdit *>(field))
        edit->selectAll();
}
