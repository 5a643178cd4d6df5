// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/whatfields.h"

#include "core/model/words.h"
#include "ui/calls/calllook.h"
#include "ui/calls/cardfield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QCheckBox>
#include <QCompleter>
#include <QGridLayout>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

WhatFields::WhatFields(const Viewpoint &viewpoint, QWidget *parent)
    : QWidget(parent), m_viewpoint(viewpoint), m_languageCode(viewpoint.language.code()), m_form(new QFormLayout(this)), m_script(new TextLabel({}, TextRole::Strong, Tone::Soon))
{
    const Theme theme = Theme::of(this);
    m_form->setContentsMargins({});
    m_form->setHorizontalSpacing(theme.space(3));
    m_form->setVerticalSpacing(theme.space(1.5));
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_title = cardfield::line(*m_form, "callTitle", tr("In one line"), tr("In their words"));
    m_title->setMaxLength(120);
    m_impact = cardfield::box(*m_form, "callImpact", tr("Impact"));
    for (const Impact impact : {Impact::Stopped, Impact::Degraded, Impact::Question})
        m_impact->addItem(CallLook::word(impact), nameOf(impact));
    m_impact->setCurrentIndex(1);
    m_form->addRow(tr("Danger"), buildDanger());
    m_form->addRow(m_script);
    m_code = cardfield::line(*m_form, "callCode", tr("Error code"));
    m_kind = cardfield::box(*m_form, "callKind", tr("Kind"));
    m_kind->addItem(tr("Not said"), QString());
    for (int i = 0; i < mostQuestions; ++i) {
        m_asked << new TextLabel({}, TextRole::Caption, Tone::Muted); // above its answer: a question is longer than a name
        m_asked.back()->setWordWrap(true);
        m_form->addRow(m_asked.back());
        m_answers << cardfield::line(*m_form, qPrintable(u"callAnswer%1"_s.arg(i)), QString());
        m_asked.back()->setVisible(false);
        m_answers.back()->setVisible(false);
    }
    m_since = cardfield::line(*m_form, "callSince", tr("Since"), tr("yesterday evening"));
    m_urgency = cardfield::box(*m_form, "callUrgency", tr("Urgency"));
    for (const auto &[level, name] : Names<Level>::table.rows)
        m_urgency->addItem(m_viewpoint.language.word(level), QLatin1String(name));
    cardfield::choose(m_urgency, nameOf(Level::Normal));
    m_notes = new QPlainTextEdit;
    m_notes->setObjectName(u"callNotes"_s);
    m_notes->setAccessibleName(tr("What they said"));
    m_notes->setPlaceholderText(tr("What has been tried, what must not wait…"));
    m_notes->setTabChangesFocus(true);
    m_notes->setMinimumHeight(theme.space(16));
    m_form->addRow(tr("What they said"), m_notes);
    m_solution = cardfield::line(*m_form, "callSolution", tr("Solution"), tr("What was told on the phone, and works"));
    m_teamNotes = cardfield::line(*m_form, "callTeamNotes", tr("Team only"), tr("Never for the customer"));
    cardfield::showRow(*m_form, m_solution, false);
    m_script->setObjectName(u"callScript"_s);
    m_script->setWordWrap(true);
    m_script->hide();
    for (QLineEdit *field : {m_title, m_code})
        connect(field, &QLineEdit::textChanged, this, &WhatFields::changed);
    for (QComboBox *box : {m_impact, m_urgency, m_kind})
        connect(box, &QComboBox::currentIndexChanged, this, &WhatFields::changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &WhatFields::showQuestions);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        if (m_script->isVisibleTo(this))
            sayDanger(); // of this kind other words are said
    });
    // Kept words come back without a key stroke.
    connect(m_solution, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!text.isEmpty())
            cardfield::showRow(*m_form, m_solution, true);
    });
}

QWidget *WhatFields::buildDanger()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setColumnStretch(1, 1);
    for (const auto &[id, word] : {std::pair("callGas", tr("Gas")), std::pair("callWater", tr("Water")), std::pair("callElectric", tr("Electricity")), std::pair("callOther", tr("Other"))}) {
        auto *check = new QCheckBox(word);
        check->setObjectName(QLatin1String(id));
        check->setAccessibleName(tr("Danger: %1").arg(word));
        connect(check, &QCheckBox::toggled, this, &WhatFields::sayDanger);
        m_danger << check;
        const int place = int(m_danger.size()) - 1;
        grid->addWidget(check, place / 2, place % 2);
    }
    return box;
}

/// The company's own words for this kind of assistance, else those that are right everywhere.
QString WhatFields::scriptOf(DangerKind danger) const
{
    if (const QuestionList *asked = list()) {
        const auto tick = std::find_if(asked->safety.begin(), asked->safety.end(), [danger](const SafetyTick &one) { return one.danger == danger; });
        if (tick != asked->safety.end() && !tick->script.isEmpty())
            return tick->script.in(m_languageCode);
    }
    switch (danger) {
    case DangerKind::Gas:
        return tr("Gas: open the windows, touch no switch, close the tap if it is at hand, leave, and call 112 from outside.");
    case DangerKind::Water:
        return tr("Water: close the stopcock, and switch off the electricity of the rooms that are wet.");
    case DangerKind::Electric:
        return tr("Electricity: touch nothing that is wet or burnt, switch off the main breaker, keep people away.");
    case DangerKind::Other:
        return tr("Ask what may happen, and to whom; keep people away until somebody is there.");
    }
    return {};
}

/// The highest of what is ticked.
Level WhatFields::forcedPriority() const
{
    std::optional<Level> highest;
    for (int i = 0; i < m_danger.size(); ++i) {
        if (!m_danger[i]->isChecked())
            continue;
        Level level = Level::Urgent;
        for (const SafetyTick &tick : list() ? list()->safety : std::vector<SafetyTick>())
            level = tick.danger == static_cast<DangerKind>(i) ? tick.priority : level;
        highest = std::max(highest.value_or(level), level);
    }
    return highest.value_or(Level::Urgent);
}

void WhatFields::sayDanger()
{
    QStringList say;
    for (int i = 0; i < m_danger.size(); ++i) {
        if (m_danger[i]->isChecked())
            say << scriptOf(static_cast<DangerKind>(i));
    }
    m_script->setText(say.join(u'\n'));
    m_script->setVisible(!say.isEmpty());
    if (!say.isEmpty()) { // a screen reader says it without the keyboard being there
        QAccessibleEvent event(m_script, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT changed();
}

void WhatFields::setQuestions(const std::vector<QuestionList> &lists)
{
    m_lists = lists;
    for (const QuestionList &list : m_lists)
        m_kind->addItem(m_viewpoint.in(list.name), list.id);
}

void WhatFields::setLanguage(const QString &code)
{
    if (std::exchange(m_languageCode, code) != code)
        showQuestions();
}

const QuestionList *WhatFields::list() const
{
    const QString id = m_kind->currentData().toString();
    const auto found = std::find_if(m_lists.begin(), m_lists.end(), [&](const QuestionList &list) { return list.id == id; });
    return found == m_lists.end() ? nullptr : &*found;
}

QString WhatFields::skill() const
{
    return list() ? list()->skill : QString();
}

void WhatFields::showQuestions()
{
    const QuestionList *asked = list();
    for (int i = 0; i < mostQuestions; ++i) {
        QLineEdit *field = m_answers[i];
        const bool shown = asked && i < int(asked->questions.size());
        field->setVisible(shown);
        m_asked[i]->setVisible(shown);
        if (!shown)
            continue;
        const Question &question = asked->questions[size_t(i)];
        QStringList answers;
        for (const LocalText &answer : question.answers)
            answers << answer.in(m_languageCode);
        m_asked[i]->setText(question.ask.in(m_languageCode));
        field->setAccessibleName(question.ask.in(m_languageCode));
        field->setToolTip(plainToolTip(answers.join(u" / "_s)));
        field->setAccessibleDescription(answers.join(u" / "_s));
        auto *completer = new QCompleter(answers, field);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        delete field->completer();
        field->setCompleter(completer);
    }
}

void WhatFields::askForSolution()
{
    cardfield::showRow(*m_form, m_solution, true);
    m_solution->setFocus(Qt::ShortcutFocusReason);
}

bool WhatFields::hasSolution() const
{
    return !m_solution->text().trimmed().isEmpty();
}

void WhatFields::read(CallTyped &typed) const
{
    typed.title = m_title->text().trimmed();
    typed.errorCode = m_code->text().trimmed();
}

void WhatFields::read(CallCard &card) const
{
    if (const QString title = m_title->text().trimmed(); !title.isEmpty())
        card.title = LocalText::of(title, card.language);
    card.assistance = m_kind->currentData().toString().isEmpty() ? QString() : m_kind->currentText();
    card.since = m_since->text().trimmed();
    card.impact = valueOf<Impact>(m_impact->currentData().toString()).value_or(Impact::Degraded);
    card.urgency = valueOf<Level>(m_urgency->currentData().toString()).value_or(Level::Normal);
    card.danger = {m_danger[0]->isChecked(), m_danger[1]->isChecked(), m_danger[2]->isChecked(), m_danger[3]->isChecked(), forcedPriority()};
    card.errorCode = m_code->text().trimmed();
    card.answers.clear();
    for (int i = 0; list() && i < int(list()->questions.size()) && i < mostQuestions; ++i)
        card.answers.push_back({list()->questions[size_t(i)].ask, m_answers[i]->text()});
    card.notes = m_notes->toPlainText();
    card.solution = m_solution->text();
    card.teamNotes = m_teamNotes->text();
}
