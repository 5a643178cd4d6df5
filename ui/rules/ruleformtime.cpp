// SPDX-License-Identifier: GPL-3.0-or-later
// What the fields of a rule say of moments: by when, by which channel, with which notices, and when its clock stands still.
#include "ui/rules/chipfield.h"
#include "ui/rules/ruleform.h"
#include "ui/rules/typed.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

constexpr std::ptrdiff_t mostSteps = 5;

}

QString RuleForm::stepText(const Step &step) const
{
    return step.when == Step::When::NextOpening ? tr("opening") : typed::text(step.offset);
}

Due RuleForm::readDue()
{
    if (!isTouched(m_by) && !isTouched(m_amount) && !isTouched(m_clock))
        return m_rule.due;
    const auto by = static_cast<By>(m_by->currentData().toInt());
    if (by == By::Promised)
        return std::holds_alternative<DueAtField>(m_rule.due) ? m_rule.due : Due(DueAtField{u"promise.due"_s});
    if (by == By::Working || by == By::Elapsed) {
        const auto *before = isTouched(m_amount) ? nullptr : std::get_if<DueAfter>(&m_rule.due);
        const std::optional<Milliseconds> span = before ? before->duration : typed::duration(m_amount->text());
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
    if (!isTouched(m_channel) && !isTouched(m_threshold))
        return m_rule.channel;
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

/// One notice as typed: the one of the rule that reads so, with all that it says besides, or a new one.
std::optional<Step> RuleForm::readStep(const QString &part, ReminderStep::Kind kind) const
{
    for (const Step &old : m_rule.steps) {
        if (old.kind == kind && part.compare(stepText(old), Qt::CaseInsensitive) == 0)
            return old;
    }
    const bool opening = kind != ReminderStep::Kind::Warn && part.compare(tr("opening"), Qt::CaseInsensitive) == 0;
    if (opening)
        return Step{kind, Step::When::NextOpening, {}, false};
    // A rule in real time warns in real time.
    const bool elapsed = static_cast<By>(m_by->currentData().toInt()) == By::Elapsed;
    const Step::When when = kind == ReminderStep::Kind::Warn ? Step::When::Before : Step::When::After;
    const std::optional<Milliseconds> offset = typed::duration(part);
    return offset ? std::optional(Step{kind, when, *offset, elapsed}) : std::nullopt;
}

void RuleForm::readStepsOf(QLineEdit *field, ReminderStep::Kind kind, std::vector<Step> &steps)
{
    if (!isTouched(field)) {
        std::copy_if(m_rule.steps.begin(), m_rule.steps.end(), std::back_inserter(steps), [kind](const Step &step) { return step.kind == kind; });
        return;
    }
    for (const QString &part : typed::list(field->text())) {
        const std::optional<Step> step = readStep(part, kind);
        if (step)
            steps.push_back(*step);
        else
            complain(field, tr("“%1” is no length of time. Write it as 30 min, 2 h or 1 d.").arg(part));
    }
    if (std::count_if(steps.begin(), steps.end(), [kind](const Step &step) { return step.kind == kind; }) > mostSteps)
        complain(field, tr("at most five, or nobody looks at them any more."));
}

std::vector<Step> RuleForm::readSteps()
{
    if (!isTouched(m_warn) && !isTouched(m_again) && !isTouched(m_lead))
        return m_rule.steps; // in their own order, too
    std::vector<Step> steps;
    readStepsOf(m_warn, ReminderStep::Kind::Warn, steps);
    readStepsOf(m_again, ReminderStep::Kind::Again, steps);
    readStepsOf(m_lead, ReminderStep::Kind::ToLead, steps);
    return steps;
}

PauseWhen RuleForm::readPause(const Rule &rule) const
{
    if (rule.per == Rule::Per::Promise && m_rule.per != Rule::Per::Promise)
        return {};
    PauseWhen pause = m_rule.pause;
    if (isTouched(m_pause)) {
        const std::vector<WaitingOn> waits = valuesOf<WaitingOn>(m_pause);
        if (waits.empty())
            return {};
        pause = {m_rule.pause.never() ? std::vector{State::Waiting} : m_rule.pause.states, waits, false};
    }
    if (isTouched(m_pause) || isTouched(m_clockRuns))
        pause.clockRuns = m_clockRuns->isChecked();
    return pause;
}
