// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowpainting.h"

#include "ui/theme/icons.h"
#include "ui/theme/stylepainting.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace
{
int widthOf(const QFont &font, const QString &text)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(text) + 1;
}

/// The width with every digit as wide as a zero, so that numbers of one length end in one place.
int numberWidthOf(const QFont &font, QString text)
{
    for (QChar &c : text)
        c = c.isDigit() ? QChar(u'0') : c;
    return widthOf(font, text);
}

QFont badgeFont(const Theme &theme)
{
    QFont font = theme.font(TextRole::Caption);
    font.setWeight(QFont::Medium);
    return font;
}

bool hasSecondLine(const RowContent &content)
{
    return !content.subtitle.isEmpty() || !content.badges.isEmpty();
}
}

BadgeContent rows::urgencyBadge(Urgency urgency)
{
    const UrgencyLook look = lookOf(urgency);
    return {look.icon, look.word, look.tone};
}

QSize rows::badgeSize(const Theme &theme, const BadgeContent &badge)
{
    const QFont font = badgeFont(theme);
    const int icon = badge.icon.isEmpty() ? 0 : theme.space(3.5) + (badge.text.isEmpty() ? 0 : theme.space(1));
    return QSize(theme.space(1.5) + icon + widthOf(font, badge.text) + theme.space(badge.icon.isEmpty() || badge.text.isEmpty() ? 1.5 : 2),
                 std::max(theme.space(5), QFontMetrics(font).height() + theme.space(1)));
}

void rows::paintBadge(QPainter *painter, const Theme &theme, const QRect &rect, const BadgeContent &badge)
{
    const ToneColors colors = theme.colors().tone(badge.tone);
    painting::roundedRect(painter, rect, theme.space(1.25), colors.soft);
    QRect inner = rect.adjusted(theme.space(1.5), 0, -theme.space(1.5), 0);
    if (!badge.icon.isEmpty()) {
        const QRect icon(inner.x(), inner.y(), theme.space(3.5), inner.height());
        icons::paint(painter, QStyle::visualRect(painter->layoutDirection(), inner, icon), badge.icon, colors.ink);
        inner.adjust(theme.space(4.5), 0, 0, 0);
    }
    const Qt::Alignment side = badge.icon.isEmpty() ? Qt::AlignHCenter : Qt::AlignLeading;
    paintText(painter, badge.icon.isEmpty() ? inner : inner.adjusted(0, 0, theme.space(0.5), 0), badge.text, badgeFont(theme), colors.ink, Qt::AlignVCenter | side);
}

void rows::paintText(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color, Qt::Alignment alignment)
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    painter->setFont(font);
    painter->setPen(color);
    const QString line = QString(text).replace(u'\n', u' ');
    painter->drawText(rect, int(alignment) | Qt::TextSingleLine, QFontMetrics(font).elidedText(line, Qt::ElideRight, rect.width()));
}

int rows::height(const Theme &theme, const RowContent &content)
{
    const int first = QFontMetrics(theme.font(TextRole::Strong)).height();
    if (!hasSecondLine(content))
        return std::max(theme.space(9), first + theme.space(4));
    const int second = std::max(QFontMetrics(theme.font(TextRole::Body)).height(), badgeSize(theme, {}).height());
    return first + second + theme.space(0.5) + theme.space(5);
}

RowGeometry rows::geometry(const Theme &theme, const QRect &rect, const RowContent &content)
{
    RowGeometry g;
    g.height = height(theme, content);
    const QRect inner = rect.adjusted(theme.space(3), theme.space(2.5), -theme.space(3), -theme.space(2.5));
    const int first = hasSecondLine(content) ? QFontMetrics(theme.font(TextRole::Strong)).height() : inner.height();
    const int top = hasSecondLine(content) ? inner.y() : rect.y() + (rect.height() - first) / 2;
    int left = inner.x(), right = inner.right() + 1;
    if (!content.icon.isEmpty()) {
        g.icon = QRect(left, top + (first - theme.space(4.5)) / 2, theme.space(4.5), theme.space(4.5));
        left += theme.space(4.5) + theme.space(2.5);
    }
    const int moment = widthOf(tabular(theme.font(TextRole::Caption)), content.moment);
    g.moment = QRect(right - moment, top, moment, first);
    const int lead = numberWidthOf(tabular(theme.font(TextRole::Body)), content.lead);
    g.lead = QRect(left, top, lead, first);
    const int titleLeft = left + (lead > 0 ? lead + theme.space(2) : 0);
    g.title = QRect(titleLeft, top, right - moment - (moment > 0 ? theme.space(3) : 0) - titleLeft, first);
    if (!hasSecondLine(content))
        return g;
    const int secondTop = top + first + theme.space(0.5), secondHeight = inner.bottom() + 1 - secondTop;
    for (auto badge = content.badges.crbegin(); badge != content.badges.crend(); ++badge) {
        const QSize size = badgeSize(theme, *badge);
        right -= size.width();
        g.badges.prepend(QRect(QPoint(right, secondTop + (secondHeight - size.height()) / 2), size));
        right -= theme.space(1.5);
    }
    g.subtitle = QRect(left, secondTop, right - theme.space(1) - left, secondHeight);
    return g;
}

void rows::paint(QPainter *painter, const QStyleOptionViewItem &option, const RowContent &content)
{
    const Theme theme = Theme::of(option.palette);
    const Colors &colors = theme.colors();
    painter->save();
    painting::itemBackground(painter, option, option.widget);
    const RowGeometry g = geometry(theme, option.rect, content);
    const auto place = [&](const QRect &part) { return QStyle::visualRect(option.direction, option.rect, part); };
    if (!content.icon.isEmpty())
        icons::paint(painter, place(g.icon), content.icon, colors.tone(content.iconTone).ink);
    paintText(painter, place(g.lead), content.lead, tabular(theme.font(TextRole::Body)), colors.textMuted);
    paintText(painter, place(g.title), content.title, theme.font(content.strong ? TextRole::Strong : TextRole::Body), colors.text);
    paintText(painter, place(g.moment), content.moment, tabular(theme.font(TextRole::Caption)), colors.tone(content.momentTone).ink,
              Qt::AlignVCenter | Qt::AlignTrailing);
    paintText(painter, place(g.subtitle), content.subtitle, theme.font(TextRole::Body), colors.textMuted);
    for (int i = 0; i < g.badges.size(); ++i)
        paintBadge(painter, theme, place(g.badges.at(i)), content.badges.at(i));
    painter->restore();
}

QString rows::spoken(const RowContent &content)
{
    QStringList parts = {content.title, content.subtitle};
    for (const BadgeContent &badge : content.badges)
        parts << badge.text;
    parts << content.moment << content.lead;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}
