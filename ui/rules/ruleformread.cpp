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
        label->setMinimumHeight(text.isEmpty() ? 0 : label->heightForWidth(field->width())); // a row of the form counts on one line
        label->setVisible(!text.isEmpty());
        field->setAccessibleDescription(text);
    }
}

void RuleForm::readScope(Rule &rule) const
{
    AppliesTo &applies = rule.applies;
    if (isTouched(m_priorities))
        applies.priorities = valuesOf<Level>(m_priorities);
    if (isTouched(m_kinds))
        applies.kinds = valuesOf<IncidentKind>(m_kinds);
    for (const auto &[field, names] : {std::pair(m_customers, &applies.customers), std::pair(m_contracts, &applies.contracts), std::pair(m_tags, &applies.tags)}) {
        if (isTouched(field))
            *names = typed::list(field->text());
    }
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

void RuleForm::readName(Rule &rule)
{
    const QString name = m_name->text().trimmed();
    if (!isTouched(m_name))
        return;
    if (name.isEmpty())
        complain(m_name, tr("a rule needs a name."));
    // A name that is the same in all languages stays so.
    const bool forAll = rule.name.byLanguage.keys() == QStringList{QString()};
    rule.name.byLanguage[forAll ? QString() : m_viewpoint.language.code()] = name;
}

void RuleForm::readStart(Rule &rule) const
{
    const int start = m_start->currentData().toInt();
    if (start < 0 || !isTouched(m_start))
        return;
    rule.start = choices::starts()[static_cast<size_t>(start)];
    rule.per = choices::perOf(rule.start);
}

Rule RuleForm::readAll()
{
    Rule rule = m_rule;
    readName(rule);
    rule.enabled = m_enabled->isChecked();
    readStart(rule);
    rule.until = choices::patternsOf(m_until->chosen(), m_rule.until);
    if (rule.until.empty() && !m_rule.until.empty())
        complain(m_until, tr("choose at least one thing that fulfils it."));
    rule.due = readDue();
    if (std::holds_alternative<DueAtField>(rule.due) && rule.per != Rule::Per::Promise && !std::holds_alternative<DueAtField>(m_rule.due))
        complain(m_by, tr("only a promise gives its moment; choose another way, or a rule that begins with a promise."));
    rule.channel = readChannel();
    rule.calendar = m_calendar->currentData().toString();
    if (!isCalendar(rule.calendar))
        complain(m_calendar, tr("this calendar is no longer there. Choose another one."));
    rule.steps = readSteps();
    rule.repeat = static_cast<Rule::Repeat>(m_repeat->currentData().toInt());
    rule.pause = readPause(rule);
    rule.pierceQuiet = m_pierce->isChecked();
    readScope(rule);
    return rule;
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
