// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylepainting.h"

#include "ui/theme/icons.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace
{
bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

void fieldShape(QPainter *painter, const QStyleOption &option, bool focus)
{
    const Theme theme = Theme::of(option.palette);
    const Colors &c = theme.colors();
    const bool enabled = has(option, QStyle::State_Enabled), hover = has(option, QStyle::State_MouseOver);
    const QColor fill = enabled ? c.surface : c.sunken;
    const QColor border = !enabled ? c.line : focus ? c.focus : hover ? c.textDisabled : c.lineStrong;
    painting::roundedRect(painter, option.rect, theme.radius(), fill, border, focus ? 2 : 1);
}

QColor groundBehind(const QWidget *widget, const QStyleOption &option)
{
    for (const QWidget *w = widget; w; w = w->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(w))
            return area->viewport()->palette().color(area->viewport()->backgroundRole());
    }
    return option.palette.color(QPalette::Window);
}
}

void painting::field(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    fieldShape(painter, option, has(option, QStyle::State_HasFocus) || (widget && widget->hasFocus()));
}

void painting::comboBox(QPainter *painter, const QStyleOptionComboBox &option, const QRect &arrow)
{
    const Theme theme = Theme::of(option.palette);
    const Colors &c = theme.colors();
    if (option.frame)
        fieldShape(painter, option, has(option, QStyle::State_HasFocus));
    else if (has(option, QStyle::State_MouseOver))
        roundedRect(painter, option.rect, theme.radius(), c.later.soft);
    icons::paint(painter, QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(theme.space(3.5), theme.space(3.5)), arrow), u"chevron-down"_s,
                 has(option, QStyle::State_Enabled) ? c.textMuted : c.textDisabled);
}

void painting::spinBox(QPainter *painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down, const QWidget *widget)
{
    const Theme theme = Theme::of(option.palette);
    const Colors &c = theme.colors();
    if (option.frame)
        fieldShape(painter, option, has(option, QStyle::State_HasFocus) || (widget && widget->hasFocus()));
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const QSize size(theme.space(3), theme.space(3));
    const auto ink = [&](QAbstractSpinBox::StepEnabledFlag step) { return option.stepEnabled.testFlag(step) ? c.textMuted : c.textDisabled; };
    icons::paint(painter, QStyle::alignedRect(option.direction, Qt::AlignHCenter | Qt::AlignBottom, size, up), u"chevron-up"_s, ink(QAbstractSpinBox::StepUpEnabled));
    icons::paint(painter, QStyle::alignedRect(option.direction, Qt::AlignHCenter | Qt::AlignTop, size, down), u"chevron-down"_s, ink(QAbstractSpinBox::StepDownEnabled));
}

void painting::frame(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (panel && panel->lineWidth <= 0)
        return;
    const Theme theme = Theme::of(option.palette);
    const bool focus = area && area->hasFocus() && area->focusPolicy() != Qt::NoFocus;
    const bool editable = area && !qobject_cast<const QAbstractItemView *>(area);
    const QColor fill = editable ? area->viewport()->palette().color(area->viewport()->backgroundRole()) : QColor();
    const QColor border = focus ? theme.colors().focus : editable ? theme.colors().lineStrong : theme.colors().line;
    roundedRect(painter, option.rect, theme.radius(), fill, border, focus ? 2 : 1);
}

void painting::arrow(QPainter *painter, const QStyleOption &option, const QString &name)
{
    const Theme theme = Theme::of(option.palette);
    const Colors &c = theme.colors();
    const int edge = std::min({theme.space(3.5), option.rect.width(), option.rect.height()});
    icons::paint(painter, QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(edge, edge), option.rect), name,
                 has(option, QStyle::State_Enabled) ? c.textMuted : c.textDisabled);
}

void painting::itemBackground(QPainter *painter, const QStyleOptionViewItem &option, const QWidget *widget)
{
    const Theme theme = Theme::of(option.palette);
    const Colors &c = theme.colors();
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option.rect, option.backgroundBrush);
    const bool selected = has(option, QStyle::State_Selected), hover = has(option, QStyle::State_MouseOver);
    // In a combo box's list the selection alone says where one is.
    const bool current = has(option, QStyle::State_HasFocus) && !(widget && widget->inherits("QComboBoxListView"));
    if (!selected && !hover && !current)
        return;
    using Position = QStyleOptionViewItem::ViewItemPosition;
    const bool alone = option.viewItemPosition == Position::OnlyOne || option.viewItemPosition == Position::Invalid;
    const bool first = alone || option.viewItemPosition == Position::Beginning, last = alone || option.viewItemPosition == Position::End;
    const int radius = theme.space(1.5);
    // A row of several cells is one shape: only its ends are round.
    QRectF shape = option.rect;
    shape.adjust(first ? 2 : -radius, 1, last ? -2 : radius, -1);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    if (selected || hover)
        roundedRect(painter, shape, radius, selected ? c.selection : c.hover);
    if (current && (!widget || widget->hasFocus()))
        roundedRect(painter, shape, radius, {}, c.focus, 1.5);
    painter->restore();
}

void painting::scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &slider, const QWidget *widget)
{
    const Theme theme = Theme::of(option.palette);
    const Colors &c = theme.colors();
    painter->fillRect(option.rect, groundBehind(widget, option));
    if (option.maximum <= option.minimum)
        return;
    const bool active = has(option, QStyle::State_MouseOver) || option.activeSubControls & QStyle::SC_ScrollBarSlider;
    const double thickness = active ? theme.space(2) : theme.space(1.5);
    const double side = ((option.orientation == Qt::Horizontal ? slider.height() : slider.width()) - thickness) / 2;
    const QRectF thumb = option.orientation == Qt::Horizontal ? QRectF(slider).adjusted(2, side, -2, -side) : QRectF(slider).adjusted(side, 2, -side, -2);
    roundedRect(painter, thumb, thickness / 2, active ? c.textDisabled : c.lineStrong);
}
