// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/foldingtext.h"

#include "core/text/language.h"
#include "ui/incident/textview.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FoldingText::FoldingText(const QString &markdown, const Language &language, bool mail, QWidget *parent)
    : QWidget(parent), m_markdown(markdown), m_folded(foldText(markdown, most, mail)), m_language(std::make_shared<Language>(language)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(Theme::of(this).space(1));
    showText();
    if (m_folded.isFolded) {
        m_more = button(u"showAll"_s);
        connect(m_more, &QPushButton::clicked, this, [this] { setOpen(!m_open); });
    }
    if (m_folded.quotedLines > 0) {
        m_history = button(u"showQuoted"_s);
        connect(m_history, &QPushButton::clicked, this, [this] { setQuoted(!m_quoted); });
    }
    dress();
}

QPushButton *FoldingText::button(const QString &name)
{
    auto *made = new QPushButton;
    made->setObjectName(name);
    setButtonKind(made, ButtonKind::Quiet);
    m_column->addWidget(made, 0, Qt::AlignLeft);
    return made;
}

void FoldingText::showText()
{
    delete m_text;
    QString whole = m_markdown;
    if (m_folded.quotedLines > 0)
        whole.chop(m_folded.quoted.size());
    m_text = new TextView(m_open ? whole : m_folded.head, *m_language);
    connect(m_text, &TextView::wholeRequested, this, &FoldingText::wholeRequested);
    m_column->insertWidget(0, m_text);
}

void FoldingText::setOpen(bool open)
{
    if (!m_more || open == m_open)
        return;
    m_open = open;
    showText();
    dress();
    Q_EMIT foldingChanged();
}

void FoldingText::setQuoted(bool open)
{
    if (open == (m_quoted != nullptr))
        return;
    if (open) {
        m_quoted = new TextView(m_folded.quoted, *m_language);
        m_column->addWidget(m_quoted);
    } else {
        delete std::exchange(m_quoted, nullptr);
    }
    dress();
    Q_EMIT foldingChanged();
}

void FoldingText::setUnfolded(int parts)
{
    setOpen(parts & 1);
    if (m_history)
        setQuoted(parts & 2);
}

void FoldingText::unfold()
{
    setOpen(true);
    if (m_history)
        setQuoted(true);
}

void FoldingText::dress()
{
    const auto dressOne = [](QPushButton *which, bool open, const QString &text) {
        which->setText(text);
        which->setAccessibleName(text);
        which->setIcon(icons::icon(open ? u"chevron-up"_s : u"chevron-down"_s, Tone::Muted));
    };
    if (m_more)
        dressOne(m_more, m_open, m_open ? tr("Show less") : tr("Show all %n line(s)", nullptr, m_folded.lines));
    if (m_history)
        dressOne(m_history, m_quoted, m_quoted ? tr("Hide the quoted text") : tr("Show the quoted text (%n line(s))", nullptr, m_folded.quotedLines));
}

QWidget *FoldingText::mark(const QString &words, int &nth, QRect *where)
{
    unfold(); // what is found is seen
    if (QWidget *found = m_text->mark(words, nth, where))
        return found;
    return m_quoted ? m_quoted->mark(words, nth, where) : nullptr;
}

void FoldingText::unmark()
{
    m_text->unmark();
    if (m_quoted)
        m_quoted->unmark();
}
