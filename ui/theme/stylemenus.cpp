// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylepainting.h"

#include "ui/theme/icons.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace
{
bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}
}

void painting::tabShape(QPainter *painter, const QStyleOptionTab &option)
{
    const Theme theme = Theme::of(option.palette);
    const Colors &c = theme.colors();
    const bool selected = has(option, QStyle::State_Selected);
    const QRect r = option.rect;
    if (has(option, QStyle::State_MouseOver) && !selected)
        roundedRect(painter, QRectF(r).adjusted(2, 3, -2, -5), theme.radius(), c.later.soft);
    if (selected)
        roundedRect(painter, QRectF(r.x() + theme.space(2), r.bottom() - 1, r.width() - 2 * theme.space(2), 2), 1, c.accentTone.ink);
    if (has(option, QStyle::State_HasFocus))
        focusRing(painter, theme, QRectF(r).adjusted(2, 3, -2, -5), theme.radius());
}

void painting::tabLabel(QPainter *painter, const QStyleOptionTab &option, const QRect &rect)
{
    const Colors &c = colorsOf(schemeOf(option.palette));
    const bool selected = has(option, QStyle::State_Selected), enabled = has(option, QStyle::State_Enabled);
    painter->save();
    QFont font = painter->font();
    font.setWeight(selected ? QFont::DemiBold : QFont::Medium);
    painter->setFont(font);
    const QColor ink = !enabled ? c.textDisabled : selected ? c.text : c.textMuted;
    QRect text = rect;
    if (!option.icon.isNull()) {
        const QSize size = option.iconSize.isValid() ? option.iconSize : QSize(16, 16);
        const QPixmap pixmap = option.icon.pixmap(size, painter->device()->devicePixelRatio());
        painter->drawPixmap(option.rect.x() + 12, option.rect.center().y() - size.height() / 2, pixmap);
    }
    painter->setPen(ink);
    painter->drawText(text, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    painter->restore();
}

void painting::headerSection(QPainter *painter, const QStyleOptionHeader &option)
{
    const Colors &c = colorsOf(schemeOf(option.palette));
    const QRect r = option.rect;
    painter->fillRect(r, has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled) ? c.hover : c.surface);
    painter->fillRect(r.x(), r.bottom(), r.width(), 1, c.line);
}

void painting::menuItem(QPainter *painter, const QStyleOptionMenuItem &option)
{
    const Theme theme = Theme::of(option.palette);
    const Colors &c = theme.colors();
    const QRect r = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(r.x() + theme.space(2), r.center().y(), r.width() - theme.space(4), 1, c.line);
        return;
    }
    const bool enabled = has(option, QStyle::State_Enabled), selected = has(option, QStyle::State_Selected);
    if (selected && enabled)
        roundedRect(painter, QRectF(r).adjusted(1, 0, -1, 0), theme.space(1), c.selection);
    const auto place = [&](QRect part) { return QStyle::visualRect(option.direction, r, part); };
    const QRect mark = place(QRect(r.x() + theme.space(2), r.y(), theme.space(4), r.height()));
    const QColor ink = enabled ? c.text : c.textDisabled, quiet = enabled ? c.textMuted : c.textDisabled;
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        icons::paint(painter, mark, u"check"_s, enabled ? c.accentTone.ink : c.textDisabled);
    else if (!option.icon.isNull())
        option.icon.paint(painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    const QStringList parts = option.text.split(u'\t');
    const QRect text = place(r.adjusted(theme.space(8), 0, -theme.space(3), 0));
    painter->save();
    painter->setFont(option.font);
    painter->setPen(ink);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextShowMnemonic | Qt::TextSingleLine, parts.first());
    if (parts.size() > 1) {
        painter->setPen(quiet);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignTrailing | Qt::TextSingleLine, parts.at(1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        icons::paint(painter, place(QRect(r.right() - theme.space(5), r.y(), theme.space(3.5), r.height())),
                     option.direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s, quiet);
    painter->restore();
}

void painting::menuBarItem(QPainter *painter, const QStyleOptionMenuItem &option)
{
    const Theme theme = Theme::of(option.palette);
    const Colors &c = theme.colors();
    painter->fillRect(option.rect, c.window);
    if (has(option, QStyle::State_Selected) && has(option, QStyle::State_Enabled))
        roundedRect(painter, option.rect, theme.space(1), has(option, QStyle::State_Sunken) ? c.selection : c.later.soft);
    painter->setPen(has(option, QStyle::State_Enabled) ? c.text : c.textDisabled);
    painter->drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
}

void painting::progressBar(QPainter *painter, const QStyleOptionProgressBar &option)
{
    const Theme theme = Theme::of(option.palette);
    const Colors &c = theme.colors();
    const double thickness = std::min(theme.space(1.5), option.rect.height());
    QRectF groove = option.rect;
    groove.setTop(groove.center().y() - thickness / 2);
    groove.setHeight(thickness);
    roundedRect(painter, groove, thickness / 2, c.line);
    const double range = double(option.maximum) - option.minimum;
    // Without a known end a middle third says "working".
    const double share = range > 0 ? std::clamp((option.progress - option.minimum) / range, 0.0, 1.0) : 1.0 / 3;
    QRectF done = groove;
    done.setWidth(groove.width() * share);
    if (range <= 0)
        done.moveLeft(groove.x() + groove.width() / 3);
    if (done.width() > 0)
        roundedRect(painter, done, thickness / 2, c.accent);
}
