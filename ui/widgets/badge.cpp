// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include "ui/theme/icons.h"
#include "ui/theme/stylepainting.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

Badge::Badge(const BadgeContent &content, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setContent(content);
}

void Badge::setContent(const BadgeContent &content)
{
    m_content = content;
    setAccessibleName(content.text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return rows::badgeSize(Theme::of(this), m_content);
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    rows::paintBadge(&painter, Theme::of(this), rect(), m_content);
}

Chip::Chip(const BadgeContent &content, bool removable, QWidget *parent) : QAbstractButton(parent), m_removable(removable)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setContent(content);
}

void Chip::setContent(const BadgeContent &content)
{
    m_content = content;
    setText(content.text);
    setAccessibleName(content.text);
    if (m_removable)
        setAccessibleDescription(tr("Press Delete to remove it"));
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const Theme theme = Theme::of(this);
    const QSize badge = rows::badgeSize(theme, m_content);
    return QSize(badge.width() + theme.space(2) + (m_removable ? theme.space(4) : 0), theme.space(7));
}

QRect Chip::crossRect() const
{
    const Theme theme = Theme::of(this);
    const QRect cross(width() - theme.space(5.5), (height() - theme.space(4)) / 2, theme.space(4), theme.space(4));
    return m_removable ? QStyle::visualRect(layoutDirection(), rect(), cross) : QRect();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Theme theme = Theme::of(this);
    const Colors &c = theme.colors();
    const bool active = isDown() || isChecked();
    const ToneColors tone = c.tone(active ? Tone::Accent : m_content.tone);
    painting::roundedRect(&painter, rect(), height() / 2.0, active ? tone.soft : underMouse() ? c.hover : c.surface, c.lineStrong);
    QRect inner = rect().adjusted(theme.space(2.5), 0, -theme.space(m_removable ? 5.5 : 2), 0);
    if (!m_content.icon.isEmpty()) {
        icons::paint(&painter, QRect(inner.x(), 0, theme.space(3.5), height()), m_content.icon, tone.ink);
        inner.adjust(theme.space(4.5), 0, 0, 0);
    }
    rows::paintText(&painter, inner, m_content.text, theme.font(TextRole::Caption), tone.ink);
    if (m_removable)
        icons::paint(&painter, crossRect().adjusted(1, 1, -1, -1), u"close"_s, c.textMuted);
    if (hasFocus())
        painting::focusRing(&painter, theme, rect(), height() / 2.0);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (crossRect().contains(event->position().toPoint()) && event->button() == Qt::LeftButton) {
        setDown(false);
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT removeRequested();
    else
        QAbstractButton::keyPressEvent(event);
}
