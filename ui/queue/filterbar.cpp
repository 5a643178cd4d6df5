// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/filterbar.h"

#include "ui/queue/filterchip.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool isWords(const FilterTest &test)
{
    return test.key == FilterKey::Word || test.key == FilterKey::Phrase;
}

}

FilterBar::FilterBar(const QString &language, QWidget *parent)
    : QWidget(parent), m_language(language), m_field(new FilterField(language)), m_tools(new QHBoxLayout), m_line(new QWidget), m_flow(new FlowLayout(m_line)), m_trouble(new QWidget),
      m_problem(new TextLabel({}, TextRole::Body, Tone::Overdue))
{
    const Theme theme = Theme::of(this);
    m_field->setObjectName(u"queueFilter"_s);
    m_field->setAccessibleName(tr("Filter this list"));
    //: Example of the language of filters: keys and values as the person types them
    m_field->setPlaceholderText(tr("Filter: words, or state: owner: customer: waiting: …"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icons::icon(u"filter"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_problem->setObjectName(u"filterProblem"_s);
    m_problem->setWordWrap(true);
    auto *trouble = new QHBoxLayout(m_trouble);
    trouble->setContentsMargins({});
    trouble->setSpacing(theme.space(1.5));
    trouble->addWidget(new IconLabel(u"warning"_s, Tone::Overdue), 0, Qt::AlignTop);
    trouble->addWidget(m_problem, 1);
    m_trouble->hide();
    m_line->hide();
    auto *top = new QHBoxLayout;
    top->setSpacing(theme.space(1.5));
    top->addWidget(m_field, 1);
    top->addLayout(m_tools);
    m_tools->setSpacing(theme.space(1.5));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.space(1.5));
    column->addLayout(top);
    column->addWidget(m_trouble);
    column->addWidget(m_line);
    setFocusProxy(m_field);
    m_typing.setSingleShot(true);
    m_typing.setInterval(200ms);
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::typed);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        absorb(Taken::Complete);
        showProblem(false);
        m_typing.start();
    });
    connect(m_field, &QLineEdit::textChanged, this, [this] { m_typing.start(); }); // cleared with its button
    connect(m_field, &FilterField::completed, this, [this] {
        absorb(Taken::Complete);
        showProblem(false);
        typed();
    });
    connect(m_field, &FilterField::accepted, this, [this] {
        absorb(Taken::All);
        showProblem(true);
        typed();
        if (problem().isEmpty())
            Q_EMIT left();
    });
    connect(m_field, &FilterField::left, this, &FilterBar::left);
    connect(m_field, &FilterField::lastWanted, this, &FilterBar::editLast);
    connect(m_field, &QLineEdit::editingFinished, this, [this] { showProblem(true); });
}

Filter FilterBar::filter() const
{
    Filter all{m_tests};
    for (const FilterTest &test : parseFilter(m_field->text(), m_language).filter.tests) {
        if (std::find(all.tests.begin(), all.tests.end(), test) == all.tests.end())
            all.tests.push_back(test);
    }
    return all;
}

void FilterBar::setFilter(const Filter &filter)
{
    m_typing.stop();
    m_tests = filter.tests;
    {
        const QSignalBlocker quiet(m_field);
        m_field->clear();
    }
    m_told = this->filter();
    build();
    showProblem(true);
}

void FilterBar::setText(const QString &text)
{
    const ParsedFilter parsed = parseFilter(text, m_language);
    QStringList unread;
    for (const FilterToken &token : parsed.tokens) {
        if (!token.test)
            unread << text.mid(token.at, token.length);
    }
    setFilter(parsed.filter);
    {
        const QSignalBlocker quiet(m_field);
        m_field->setText(unread.join(u' '));
    }
    showProblem(true);
}

QString FilterBar::text() const
{
    const QString typed = m_field->text().simplified();
    const QString chips = filterText({m_tests}, m_language);
    return chips.isEmpty() || typed.isEmpty() ? chips + typed : chips + u' ' + typed;
}

void FilterBar::clear()
{
    setFilter({});
    Q_EMIT changed();
}

QString FilterBar::problem() const
{
    return m_trouble->isHidden() ? QString() : m_problem->text();
}

void FilterBar::typed()
{
    m_typing.stop();
    if (const Filter now = filter(); !(now == m_told)) {
        m_told = now;
        Q_EMIT changed();
    }
}

void FilterBar::absorb(Taken taken)
{
    const QString text = m_field->text();
    const ParsedFilter parsed = parseFilter(text, m_language);
    const qsizetype cursor = m_field->cursorPosition();
    QString left = text;
    qsizetype removed = 0;
    for (const FilterToken &token : parsed.tokens) {
        if (!token.test)
            continue;
        // While one types, a word stays that may go on, and so does what the cursor stands at.
        const FilterTest &test = parsed.filter.tests[*token.test];
        const qsizetype end = token.at + token.length;
        if (taken == Taken::Complete && (isWords(test) || end >= text.size() || (token.at <= cursor && cursor <= end)))
            continue;
        left.remove(token.at - removed, token.length);
        removed += token.length;
        add(test);
    }
    if (removed == 0)
        return;
    const bool atEnd = cursor == text.size();
    left = left.simplified();
    m_field->setText(left.isEmpty() || taken == Taken::All || !atEnd ? left : left + u' ');
    build();
}

void FilterBar::add(const FilterTest &test)
{
    if (std::find(m_tests.begin(), m_tests.end(), test) == m_tests.end())
        m_tests.push_back(test);
}

void FilterBar::removeTest(const FilterTest &test)
{
    const auto found = std::find(m_tests.begin(), m_tests.end(), test);
    if (found == m_tests.end())
        return;
    const qsizetype place = found - m_tests.begin();
    m_tests.erase(found);
    build();
    // The keyboard stays among the chips while there are any.
    if (m_chips.isEmpty())
        m_field->setFocus();
    else
        m_chips[std::min(place, m_chips.size() - 1)]->setFocus();
    typed();
}

void FilterBar::edit(const FilterTest &test)
{
    m_tests.erase(std::remove(m_tests.begin(), m_tests.end(), test), m_tests.end());
    const QString kept = m_field->text().simplified();
    m_field->setText((kept.isEmpty() ? QString() : kept + u' ') + filterText({{test}}, m_language));
    m_field->setFocus();
    m_field->setCursorPosition(static_cast<int>(m_field->text().size()));
    build();
}

void FilterBar::editLast()
{
    if (m_tests.empty())
        return;
    const QString behind = m_field->text();
    m_field->clear();
    edit(FilterTest(m_tests.back()));
    const qsizetype cursor = m_field->text().size();
    if (!behind.isEmpty())
        m_field->setText(m_field->text() + u' ' + behind.trimmed());
    m_field->setCursorPosition(static_cast<int>(cursor));
}

void FilterBar::build()
{
    for (Chip *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one whose signal brought us here
    }
    m_chips.clear();
    for (const FilterTest &test : m_tests) {
        Chip *chip = makeChip(test);
        m_flow->addWidget(chip);
        chip->show();
        m_chips << chip;
    }
    m_line->setVisible(!m_chips.isEmpty());
    QWidget *before = m_field;
    for (Chip *chip : std::as_const(m_chips)) {
        setTabOrder(before, chip);
        before = chip;
    }
}

Chip *FilterBar::makeChip(const FilterTest &test)
{
    auto *chip = new FilterChip(test, m_language);
    connect(chip, &QAbstractButton::clicked, this, [this, test] { edit(test); });
    connect(chip, &Chip::removeRequested, this, [this, test] { removeTest(test); });
    return chip;
}

void FilterBar::showProblem(bool evenUnfinished)
{
    const ParsedFilter parsed = parseFilter(m_field->text(), m_language);
    QString words;
    for (const FilterProblem &problem : parsed.problems) {
        const FilterToken &token = parsed.tokens[problem.token];
        const bool unfinished = m_field->cursorPosition() >= token.at && m_field->cursorPosition() <= token.at + token.length;
        if (words.isEmpty() && (evenUnfinished || !unfinished))
            words = filterProblemText(problem);
    }
    const bool isNew = !words.isEmpty() && words != problem();
    m_problem->setText(words);
    m_field->setAccessibleDescription(words);
    m_trouble->setVisible(!words.isEmpty());
    if (isNew) {
        QAccessibleEvent told(m_field, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
    }
}
