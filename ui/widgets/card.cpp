// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/stylepainting.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

Card::Card(QWidget *parent) : QFrame(parent), m_body(new QVBoxLayout(this))
{
    const Theme theme = Theme::of(this);
    m_body->setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3));
    m_body->setSpacing(theme.space(2));
}

void Card::setTone(std::optional<Tone> tone, bool filled)
{
    m_tone = tone;
    m_filled = filled;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const Colors &c = theme.colors();
    const QColor ground = m_tone && m_filled ? c.tone(*m_tone).soft : c.surface;
    painting::roundedRect(&painter, rect(), theme.cardRadius(), ground, m_tone && m_filled ? QColor() : c.line);
    if (!m_tone)
        return;
    QPainterPath outline;
    outline.addRoundedRect(rect(), theme.cardRadius(), theme.cardRadius());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(outline);
    const int bar = theme.space(0.75);
    painter.fillRect(layoutDirection() == Qt::RightToLeft ? width() - bar : 0, 0, bar, height(), c.tone(*m_tone).ink);
}

Pane::Pane(PaneGround ground, QWidget *parent, Qt::Edges lines) : QWidget(parent), m_ground(ground), m_lines(lines) {}

void Pane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const Colors &c = theme.colors();
    const QColor ground = m_ground == PaneGround::Sidebar ? c.sidebar : m_ground == PaneGround::Surface ? c.surface : m_ground == PaneGround::Sunken ? c.sunken : c.window;
    painter.fillRect(rect(), ground);
    if (m_lines & Qt::TopEdge)
        painter.fillRect(0, 0, width(), 1, c.line);
    if (m_lines & Qt::BottomEdge)
        painter.fillRect(0, height() - 1, width(), 1, c.line);
    if (m_lines & Qt::LeftEdge)
        painter.fillRect(0, 0, 1, height(), c.line);
    if (m_lines & Qt::RightEdge)
        painter.fillRect(width() - 1, 0, 1, height(), c.line);
}
