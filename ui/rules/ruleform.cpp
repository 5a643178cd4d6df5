// SPDX-License-Identifier: GPL-3.0-or-later
// How the fields of a rule are laid out; ruleformfill.cpp fills and ruleformread.cpp reads them.
#include "ui/rules/ruleform.h"

#include "core/model/words.h"
#include "ui/rules/chipfield.h"
#include "ui/rules/rulechoices.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RuleForm::RuleForm(const Calendars &calendars, const Viewpoint &viewpoint, QWidget *parent)
    : QWidget(parent), m_calendars(calendars), m_viewpoint(viewpoint), m_sentence(new TextLabel({}, TextRole::Body, Tone::Muted)),
      m_author(new TextLabel({}, TextRole::Caption, Tone::Muted)), m_enabled(new QCheckBox(tr("This rule is on")))
{
    setObjectName(u"ruleForm"_s);
    m_sentence->setObjectName(u"ruleSentence"_s);
    m_sentence->setWordWrap(true);
    m_author->setObjectName(u"ruleAuthor"_s);
    m_enabled->setObjectName(u"ruleEnabled"_s);
    build();
}

/// A field with its name before it and room for what is wrong with it beneath.
void RuleForm::addField(QFormLayout *form, const char *id, const QString &name, QWidget *field)
{
    const Theme theme = Theme::of(this);
    field->setObjectName(QLatin1String(id));
    field->setAccessibleName(name);
    auto *error = new TextLabel({}, TextRole::Caption, Tone::Overdue);
    error->setObjectName(QLatin1String(id) + u"Error"_s);
    error->setWordWrap(true);
    error->hide();
    m_errors.emplace(field, error);
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins({});
    column->setSpacing(theme.space(1));
    column->addWidget(field);
    column->addWidget(error);
    auto *label = new TextLabel(name, TextRole::Body, Tone::Muted);
    label->setBuddy(field);
    // A name stands on the middle of the first line of its field, whatever comes beneath.
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setContentsMargins(0, (theme.controlHeight() - label->fontMetrics().height()) / 2, 0, 0);
    form->addRow(label, both);
}

QLineEdit *RuleForm::line(QFormLayout *form, const char *id, const QString &name, const QString &placeholder)
{
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(placeholder);
    connect(edit, &QLineEdit::textEdited, this, &RuleForm::refresh);
    addField(form, id, name, edit);
    return edit;
}

QComboBox *RuleForm::combo(QFormLayout *form, const char *id, const QString &name)
{
    auto *box = new QComboBox;
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setMinimumContentsLength(12);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(box, &QComboBox::activated, this, &RuleForm::refresh);
    addField(form, id, name, box);
    return box;
}

QCheckBox *RuleForm::check(QFormLayout *form, const char *id, const QString &name, const QString &text)
{
    auto *box = new QCheckBox(text);
    box->setMinimumHeight(Theme::of(this).controlHeight());
    connect(box, &QCheckBox::clicked, this, &RuleForm::refresh);
    addField(form, id, name, box);
    box->setAccessibleName(u"%1: %2"_s.arg(name, text));
    return box;
}

ChipField *RuleForm::chips(QFormLayout *form, const char *id, const QString &name)
{
    auto *field = new ChipField(name);
    connect(field, &ChipField::changed, this, &RuleForm::refresh);
    addField(form, id, name, field);
    return field;
}

void RuleForm::build()
{
    const Theme theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(4), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(3));
    column->addWidget(m_sentence);
    column->addWidget(m_author);
    column->addWidget(m_enabled);
    connect(m_enabled, &QCheckBox::clicked, this, &RuleForm::refresh);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme.space(4));
    form->setVerticalSpacing(theme.space(2.5));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildDuty(form);
    buildTime(form);
    buildNotices(form);
    buildScope(form);
    column->addLayout(form);
    column->addStretch();
}

void RuleForm::addHeading(QFormLayout *form, const QString &text)
{
    const Theme theme = Theme::of(this);
    auto *heading = new TextLabel(text, TextRole::Strong);
    heading->setContentsMargins(0, theme.space(3), 0, 0);
    form->addRow(heading);
}

void RuleForm::buildDuty(QFormLayout *form)
{
    const Language &language = m_viewpoint.language;
    m_name = line(form, "ruleName", tr("Name"), tr("What it is called in lists and reminders"));
    m_start = combo(form, "ruleStart", tr("Begins when"));
    m_until = chips(form, "ruleUntil", tr("Fulfilled by"));
    const auto fulfilments = choices::fulfilments();
    for (size_t i = 0; i < fulfilments.size(); ++i)
        m_until->add(static_cast<int>(i), fulfilments[i].id, choices::text(fulfilments[i], language));
    m_channel = combo(form, "ruleChannel", tr("Channel"));
    for (const auto &[need, word] : Names<ChannelNeed>::table.rows)
        m_channel->addItem(language.word(need), static_cast<int>(need));
    m_channel->addItem(tr("By phone or in person if open for long, else any"), -1);
    m_threshold = line(form, "ruleThreshold", tr("Open longer than"), tr("24 h"));
    m_repeat = combo(form, "ruleRepeat", tr("Afterwards"));
    m_repeat->addItem(tr("Nothing follows"), static_cast<int>(Rule::Repeat::None));
    m_repeat->addItem(tr("The next one begins: a cadence"), static_cast<int>(Rule::Repeat::Restart));
    m_repeat->addItem(tr("A newer one takes its place"), static_cast<int>(Rule::Repeat::Supersede));
}

void RuleForm::buildTime(QFormLayout *form)
{
    const Language &language = m_viewpoint.language;
    addHeading(form, tr("Time"));
    m_by = combo(form, "ruleBy", tr("By when"));
    const std::pair<By, QString> ways[] = {{By::Working, tr("Within working time")}, {By::Elapsed, tr("Within real time, nights and holidays too")},
        {By::EndOfDay, tr("At the end of a working day")}, {By::WorkingDays, tr("Working days, at the same time")},
        {By::WorkingDaysClosing, tr("Working days, by closing time")}, {By::WorkingDaysClock, tr("Working days, by a time of day")},
        {By::Promised, tr("At the moment that was given")}};
    for (const auto &[by, text] : ways)
        m_by->addItem(text, static_cast<int>(by));
    m_amount = line(form, "ruleAmount", tr("How long"), tr("30 min, 2 h; or a number of days"));
    m_clock = line(form, "ruleClock", tr("Time of day"), tr("13:00"));
    m_calendar = combo(form, "ruleCalendar", tr("Calendar"));
    fillCalendars({});
    m_pause = chips(form, "rulePause", tr("Pauses while waiting for"));
    for (const WaitingOn on : {WaitingOn::Customer, WaitingOn::Supplier, WaitingOn::Part, WaitingOn::Visit, WaitingOn::Decision})
        m_pause->add(static_cast<int>(on), u"pause-"_s + nameOf(on), language.word(on));
    m_clockRuns = check(form, "ruleClockRuns", tr("Meanwhile"), tr("Silent, but the time counts"));
}

void RuleForm::buildNotices(QFormLayout *form)
{
    addHeading(form, tr("Notices besides the due moment"));
    m_warn = line(form, "ruleWarn", tr("Warn before"), tr("1 h, 15 min"));
    m_again = line(form, "ruleAgain", tr("Remind again after"), tr("15 min, 1 h, opening"));
    m_lead = line(form, "ruleLead", tr("Tell the lead after"), tr("2 h"));
    m_pierce = check(form, "rulePierce", tr("Quiet hours"), tr("Shown even then"));
}

void RuleForm::buildScope(QFormLayout *form)
{
    const Language &language = m_viewpoint.language;
    addHeading(form, tr("Only for some incidents"));
    m_priorities = chips(form, "rulePriorities", tr("Priority"));
    for (const auto &[level, word] : Names<Level>::table.rows)
        m_priorities->add(static_cast<int>(level), u"priority-"_s + QLatin1String(word), language.word(level));
    m_kinds = chips(form, "ruleKinds", tr("Kind"));
    for (const auto &[kind, word] : Names<IncidentKind>::table.rows)
        m_kinds->add(static_cast<int>(kind), u"kind-"_s + QLatin1String(word), language.word(kind));
    m_customers = line(form, "ruleCustomers", tr("Customers"), tr("All; or names, with commas between"));
    m_contracts = line(form, "ruleContracts", tr("Contracts"), tr("All; or names, with commas between"));
    m_tags = line(form, "ruleTags", tr("Tags"), tr("All; or words, with commas between"));
}
