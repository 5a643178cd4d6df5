// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textlabel.h"

#include <QEvent>

QString plainToolTip(const QString &text)
{
    // QToolTip guesses whether a text is rich; said to be rich and escaped, there is nothing to guess.
    return text.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

void setPlainToolTip(QWidget *control, const QString &text)
{
    control->setToolTip(plainToolTip(text));
    control->setAccessibleDescription(text);
}

TextLabel::TextLabel(const QString &text, TextRole role, Tone tone, QWidget *parent) : QLabel(parent), m_role(role), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    dress();
}

void TextLabel::setRole(TextRole role)
{
    m_role = role;
    dress();
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    dress();
}

int TextLabel::heightForWidth(int width) const
{
    if (const Laid now{text(), font(), contentsMargins(), margin(), indent(), wordWrap()}; !(now == m_laid)) {
        m_laid = now;
        m_heights = {};
    }
    for (const Height &known : m_heights) {
        if (known.width == width)
            return known.height;
    }
    Height &oldest = m_heights[m_oldest++ % m_heights.size()];
    oldest = {width, QLabel::heightForWidth(width)};
    return oldest.height;
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ParentChange)
        dress();
}

void TextLabel::dress()
{
    if (m_dressing)
        return;
    m_dressing = true;
    const Theme theme = Theme::of(this);
    const QFont wanted = theme.font(m_role);
    if (font() != wanted)
        setFont(wanted);
    QPalette colors;
    colors.setColor(QPalette::Active, QPalette::WindowText, theme.colors().tone(m_tone).ink);
    colors.setColor(QPalette::Inactive, QPalette::WindowText, theme.colors().tone(m_tone).ink);
    if (palette().color(QPalette::Active, QPalette::WindowText) != theme.colors().tone(m_tone).ink)
        setPalette(colors);
    m_dressing = false;
}
