// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidedlabel.h"

#include "ui/widgets/rowpainting.h"
#include "ui/widgets/textlabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

ElidedLabel::ElidedLabel(const QString &text, TextRole role, Tone tone, QWidget *parent) : QWidget(parent), m_role(role), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(Theme::of(this).font(m_role));
    return QSize(metrics.horizontalAdvance(m_text) + 2, metrics.height());
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(Theme::of(this).font(m_role));
    return QSize(metrics.averageCharWidth() * 4, metrics.height());
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const QColor ink = isEnabled() ? theme.colors().tone(m_tone).ink : theme.colors().textDisabled;
    rows::paintText(&painter, rect(), m_text, theme.font(m_role), ink);
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const bool cut = sizeHint().width() > width();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), cut ? plainToolTip(m_text) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}
