// SPDX-License-Identifier: GPL-3.0-or-later
// How the fields of a rule are laid out and filled; ruleformread.cpp reads them.
#include "ui/rules/ruleform.h"

#include "core/model/words.h"
#include "ui/composer/chips.h"
#include "ui/rules/rulechoices.h"
#include "ui/rules/typed.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RuleForm::RuleForm(const Calendars &calendars, const Viewpoint &viewpoint, QWidget *parent)
    : QWidget(parent), m_viewpoint(viewpoint), m_sentence(new TextLabel({}, TextRole::Body, Tone::Muted)),
      m_error(new TextLabel({}, TextRole::Strong, Tone::Overdue)), m_enabled(new QCheckBox(tr("This rule is on")))
{
    setObjectName(u"ruleForm"_s);
    m_sentence->setObjectName(u"ruleSentence"_s);
    m_sentence->setWordWrap(true);
    m_error->setObjectName(u"ruleError"_s);
    m_error->setWordWrap(true);
    m_enabled->setObjectName(u"ruleEnabled"_s);
    build(calendars);
}

QLineEdit *RuleForm::line(QFormLayout *form, const char *id, const QString &name, const QString &placeholder)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QLatin1String(id));
    edit->setAccessibleName(name);
    edit->setPlaceholderText(placeholder);
    connect(edit, &QLineEdit::textEdited, this, &RuleForm::refresh);
    form->addRow(name, edit);
    return edit;
}

QComboBox *RuleForm::combo(QFormLayout *form, const char *id, const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(QLatin1String(id));
    box->setAccessibleName(name);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setMinimumContentsLength(12);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(box, &QComboBox::activated, this, &RuleForm::refresh);
    form->addRow(name, box);
    return box;
}

Chips *RuleForm::chips(QFormLayout *form, const char *id, const QString &name)
{
    auto *line = new Chips(name);
    line->setObjectName(QLatin1String(id));
    line->setAccessibleName(name);
    connect(line, &Chips::changed, this, &RuleForm::refresh);
    form->addRow(line);
    return line;
}

void RuleForm::build(const Calendars &calendars)
{
    const Theme theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(4), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(3));
    column->addWidget(m_sentence);
    column->addWidget(m_error);
    column->addWidget(m_enabled);
    connect(m_enabled, &QCheckBox::clicked, this, &RuleForm::refresh);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme.space(4));
    form->setVerticalSpacing(theme.space(2.5));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const Language &language = m_viewpoint.language;
    m_name = line(form, "ruleName", tr("Name"), tr("What it is called in lists and reminders"));
    m_start = combo(form, "ruleStart", tr("Begins when"));
    m_until = chips(form, "ruleUntil", tr("Fulfilled by"));
    const auto fulfilments = choices::fulfilments();
    for (size_t i = 0; i < fulfilments.size(); ++i)
        m_until->add(static_cast<int>(i), fulfilments[i].id, {{}, choices::text(fulfilments[i], language), Tone::Neutral});
    m_by = combo(form, "ruleBy", tr("By when"));
    const std::pair<By, QString> ways[] = {{By::Working, tr("Within working time")}, {By::Elapsed, tr("Within real time, nights and holidays too")},
        {By::EndOfDay, tr("At the end of a working day")}, {By::WorkingDays, tr("Working days, at the same time")},
        {By::WorkingDaysClosing, tr("Working days, by closing time")}, {By::WorkingDaysClock, tr("Working days, by a time of day")},
        {By::Promised, tr("At the moment that was given")}};
    for (const auto &[by, text] : ways)
        m_by->addItem(text, static_cast<int>(by));
    m_amount = line(form, "ruleAmount", tr("How long"), tr("30 min, 2 h; or a number of days"));
    m_clock = line(form, "ruleClock", tr("Time of day"), tr("13:00"));
    m_channel = combo(form, "ruleChannel", tr("Channel"));
    for (const auto &[need, word] : Names<ChannelNeed>::table.rows)
        m_channel->addItem(language.word(need), static_cast<int>(need));
    m_channel->addItem(tr("By phone or in person if open for long, else any"), -1);
    m_threshold = line(form, "ruleThreshold", tr("Open longer than"), tr("24 h"));
    m_calendar = combo(form, "ruleCalendar", tr("Calendar"));
    const std::pair<const char16_t *, QString> roles[] = {{u"case", tr("The incident's")}, {u"office", tr("The office's")}, {u"oncall", tr("On call")},
        {u"owner", tr("The owner's")}, {u"customer", tr("The customer's")}, {u"24x7", tr("Always open")}};
    for (const auto &[id, text] : roles)
        m_calendar->addItem(text, QString::fromUtf16(id));
    for (const auto &[id, calendar] : calendars.byId) {
        if (m_calendar->findData(id) < 0)
            m_calendar->addItem(calendar.name().isEmpty() ? id : calendar.name(), id);
    }
    m_warn = line(form, "ruleWarn", tr("Warn before"), tr("1 h, 15 min"));
    m_again = line(form, "ruleAgain", tr("Remind again after"), tr("15 min, 1 h, opening"));
    m_lead = line(form, "ruleLead", tr("Tell the lead after"), tr("2 h"));
    m_repeat = combo(form, "ruleRepeat", tr("Afterwards"));
    m_repeat->addItem(tr("Nothing follows"), static_cast<int>(Rule::Repeat::None));
    m_repeat->addItem(tr("The next one begins: a cadence"), static_cast<int>(Rule::Repeat::Restart));
    m_repeat->addItem(tr("A newer one takes its place"), static_cast<int>(Rule::Repeat::Supersede));
    m_pause = chips(form, "rulePause", tr("Clock stops waiting for"));
    for (const WaitingOn on : {WaitingOn::Customer, WaitingOn::Supplier, WaitingOn::Part, WaitingOn::Visit, WaitingOn::Decision})
        m_pause->add(static_cast<int>(on), u"pause-"_s + nameOf(on), {{}, language.word(on), Tone::Neutral});
    buildScope(form);
    column->addLayout(form);
    column->addStretch();
    for (QLabel *label : findChildren<QLabel *>()) {
        if (label->buddy())
            label->setMinimumHeight(theme.controlHeight()); // a name stands on the middle of its field
    }
}

void RuleForm::buildScope(QFormLayout *form)
{
    const Language &language = m_viewpoint.language;
    m_priorities = chips(form, "rulePriorities", tr("Only priority"));
    for (const auto &[level, word] : Names<Level>::table.rows)
        m_priorities->add(static_cast<int>(level), u"priority-"_s + QLatin1String(word), {{}, language.word(level), Tone::Neutral});
    m_kinds = chips(form, "ruleKinds", tr("Only kind"));
    for (const auto &[kind, word] : Names<IncidentKind>::table.rows)
        m_kinds->add(static_cast<int>(kind), u"kind-"_s + QLatin1String(word), {{}, language.word(kind), Tone::Neutral});
    m_customers = line(form, "ruleCustomers", tr("Only customers"), tr("All; or names, with commas between"));
    m_contracts = line(form, "ruleContracts", tr("Only contracts"), tr("All"));
    m_tags = line(form, "ruleTags", tr("Only tags"), tr("All"));
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
    const auto press = [](Chips *chips, const auto &values) {
        std::vector<int> numbers;
        for (const auto value : values)
            numbers.push_back(static_cast<int>(value));
        chips->choose(numbers);
    };
    m_name->setText(m_viewpoint.in(rule.name));
    m_enabled->setChecked(rule.enabled);
    fillStarts();
    m_until->choose(choices::chosenOf(rule.until));
    showDue();
    pick(m_channel, rule.channel.ifOpenLongerThan ? -1 : static_cast<int>(rule.channel.then));
    m_threshold->setText(typed::text(rule.channel.ifOpenLongerThan.value_or(std::chrono::hours(24))));
    if (m_calendar->findData(rule.calendar) < 0)
        m_calendar->addItem(rule.calendar, rule.calendar);
    m_calendar->setCurrentIndex(m_calendar->findData(rule.calendar));
    showSteps();
    pick(m_repeat, static_cast<int>(rule.repeat));
    press(m_pause, rule.pause.waitingOn);
    press(m_priorities, rule.applies.priorities);
    press(m_kinds, rule.applies.kinds);
    m_customers->setText(rule.applies.customers.join(u", "_s));
    m_contracts->setText(rule.applies.contracts.join(u", "_s));
    m_tags->setText(rule.applies.tags.join(u", "_s));
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
                parts << (step.when == Step::When::NextOpening ? tr("opening") : typed::text(step.offset));
        }
        return parts.join(u", "_s);
    };
    m_warn->setText(texts(ReminderStep::Kind::Warn));
    m_again->setText(texts(ReminderStep::Kind::Again));
    m_lead->setText(texts(ReminderStep::Kind::ToLead));
}
