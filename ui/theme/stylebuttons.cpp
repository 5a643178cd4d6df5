// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylepainting.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace
{
bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

ButtonKind kindOf(const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonKind kind = buttonKind(widget);
    if (kind == ButtonKind::Secondary && option.features & QStyleOptionButton::DefaultButton)
        return ButtonKind::Primary;
    if (kind == ButtonKind::Secondary && option.features & QStyleOptionButton::Flat)
        return ButtonKind::Quiet;
    return kind;
}

struct ButtonColors
{
    QColor fill;
    QColor border;
    QColor text;
};

ButtonColors colorsFor(const QStyleOptionButton &option, const QWidget *widget)
{
    const Colors &c = colorsOf(schemeOf(option.palette));
    const bool hover = has(option, QStyle::State_MouseOver), down = has(option, QStyle::State_Sunken), on = has(option, QStyle::State_On);
    const ButtonKind kind = kindOf(option, widget);
    if (!has(option, QStyle::State_Enabled))
        return {kind == ButtonKind::Quiet ? QColor() : c.sunken, kind == ButtonKind::Quiet ? QColor() : c.line, c.textDisabled};
    switch (kind) {
    case ButtonKind::Primary:
        return {down ? c.accentPressed : hover ? c.accentHover : c.accent, {}, c.onAccent};
    case ButtonKind::Danger:
        return {hover || down ? c.dangerHover : c.danger, {}, c.onDanger};
    case ButtonKind::Quiet:
        return {down || on ? c.accentTone.soft : hover ? c.later.soft : QColor(), {}, on ? c.accentTone.ink : c.text};
    case ButtonKind::Secondary:
        break;
    }
    const bool darkScheme = schemeOf(option.palette) == Scheme::Dark;
    const QColor usual = darkScheme ? c.raised : c.surface;
    return {down || on ? c.accentTone.soft : hover ? (darkScheme ? c.later.soft : c.hover) : usual, c.lineStrong, on ? c.accentTone.ink : c.text};
}

QPixmap tinted(QPixmap pixmap, const QColor &color)
{
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    return pixmap;
}
}

void painting::roundedRect(QPainter *painter, const QRectF &rect, double radius, const QColor &fill, const QColor &border, double width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double inset = border.isValid() ? width / 2 : 0;
    painter->setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), std::max(0.0, radius - inset), std::max(0.0, radius - inset));
    painter->restore();
}

void painting::focusRing(QPainter *painter, const Theme &theme, const QRectF &rect, double radius)
{
    roundedRect(painter, rect, radius, {}, theme.colors().focus, 2);
}

void painting::button(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const Theme theme = Theme::of(option.palette);
    const ButtonColors colors = colorsFor(option, widget);
    roundedRect(painter, option.rect, theme.radius(), colors.fill, colors.border);
    if (!has(option, QStyle::State_HasFocus) || !has(option, QStyle::State_KeyboardFocusChange))
        return;
    focusRing(painter, theme, option.rect, theme.radius());
    const ButtonKind kind = kindOf(option, widget);
    // On a filled button the ring needs a gap to be seen.
    if (kind == ButtonKind::Primary || kind == ButtonKind::Danger)
        roundedRect(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), theme.radius() - 2, {}, theme.colors().onAccent, 1.5);
}

void painting::buttonLabel(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const Theme theme = Theme::of(option.palette);
    const QColor ink = colorsFor(option, widget).text;
    const bool menu = option.features & QStyleOptionButton::HasMenu;
    const int gap = theme.space(1.5), chevron = menu ? theme.space(4) : 0;
    painter->save();
    QFont font = painter->font();
    font.setWeight(QFont::Medium);
    painter->setFont(font);
    const QSize icon = option.icon.isNull() ? QSize() : option.iconSize;
    const int textWidth = option.text.isEmpty() ? 0 : painter->fontMetrics().size(Qt::TextShowMnemonic, option.text).width();
    const int between = !icon.isEmpty() && textWidth > 0 ? gap : 0;
    const int total = (icon.isEmpty() ? 0 : icon.width()) + between + textWidth + chevron;
    int x = option.rect.x() + std::max(theme.space(1), (option.rect.width() - total) / 2);
    if (!icon.isEmpty()) {
        const QRect spot(QPoint(x, option.rect.center().y() - icon.height() / 2 + (icon.height() % 2 ? 0 : 1)), icon);
        const QRect place = QStyle::visualRect(option.direction, option.rect, spot);
        painter->drawPixmap(place.topLeft(), tinted(option.icon.pixmap(icon, painter->device()->devicePixelRatio()), ink));
        x += icon.width() + between;
    }
    painter->setPen(ink);
    const QRect text(x, option.rect.y(), std::min(textWidth, option.rect.right() - x) + 1, option.rect.height());
    painter->drawText(QStyle::visualRect(option.direction, option.rect, text), Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    if (menu)
        icons::paint(painter, QStyle::visualRect(option.direction, option.rect, QRect(text.right() + theme.space(0.5), option.rect.y(), theme.space(3.5), option.rect.height())),
                     u"chevron-down"_s, ink);
    painter->restore();
}

void painting::toolButton(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const Theme theme = Theme::of(option.palette);
    const Colors &c = theme.colors();
    const bool on = has(option, QStyle::State_On), down = has(option, QStyle::State_Sunken);
    const bool hover = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    QColor border;
    if (widget && buttonKind(widget) != ButtonKind::Secondary)
        border = QColor();
    const QColor fill = on || down ? c.accentTone.soft : hover ? c.later.soft : QColor();
    if (fill.isValid())
        roundedRect(painter, option.rect, theme.radius(), fill, border);
    if (widget && widget->hasFocus() && qobject_cast<const QToolButton *>(widget))
        focusRing(painter, theme, option.rect, theme.radius());
}

void painting::checkBox(QPainter *painter, const QStyleOption &option)
{
    const Theme theme = Theme::of(option.palette);
    const Colors &c = theme.colors();
    const bool enabled = has(option, QStyle::State_Enabled), set = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QRect box = QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(theme.space(4), theme.space(4)), option.rect);
    const bool hover = has(option, QStyle::State_MouseOver);
    if (set)
        roundedRect(painter, box, theme.space(1), enabled ? (hover ? c.accentHover : c.accent) : c.textDisabled);
    else
        roundedRect(painter, box, theme.space(1), enabled ? c.surface : c.sunken, enabled ? (hover ? c.focus : c.textMuted) : c.lineStrong, 1.25);
    if (set)
        icons::paint(painter, box.adjusted(1, 1, -1, -1), has(option, QStyle::State_NoChange) ? u"minus"_s : u"check"_s, enabled ? c.onAccent : c.surface);
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        focusRing(painter, theme, QRectF(box).adjusted(-2, -2, 2, 2), theme.space(1.5));
}

void painting::radioButton(QPainter *painter, const QStyleOption &option)
{
    const Theme theme = Theme::of(option.palette);
    const Colors &c = theme.colors();
    const bool enabled = has(option, QStyle::State_Enabled), on = has(option, QStyle::State_On);
    const QRectF circle = QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(theme.space(4), theme.space(4)), option.rect);
    const double radius = circle.width() / 2;
    if (!on) {
        roundedRect(painter, circle, radius, enabled ? c.surface : c.sunken, enabled ? c.textMuted : c.lineStrong, 1.25);
        return;
    }
    roundedRect(painter, circle, radius, enabled ? c.accent : c.textDisabled);
    const double dot = circle.width() * 0.3;
    roundedRect(painter, circle.adjusted(dot, dot, -dot, -dot), radius, c.onAccent);
}
