// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agendadelegate.h"

#include "ui/look.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepainting.h"
#include "ui/widgets/rowpainting.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

AgendaGeometry::AgendaGeometry(const Theme &theme, const QRect &row, int end)
{
    const QRect inner = row.adjusted(theme.space(3), theme.space(2.5), -theme.space(4), -theme.space(2.5));
    const int line = (inner.height() - theme.space(1)) / 2;
    const int second = inner.bottom() + 1 - line;
    tile = QRect(inner.x(), inner.y() + (inner.height() - theme.space(9)) / 2, theme.space(9), theme.space(9));
    const int left = tile.right() + 1 + theme.space(3);
    const int width = inner.right() + 1 - left - end - theme.space(3);
    // With an explanation beside it, what is owed takes the whole of the first line.
    isNarrow = width < theme.space(135);
    // On a narrow window what is owed keeps more of the room than the incident it belongs to.
    const int first = width * 54 / 100;
    what = QRect(left, inner.y(), isNarrow ? width : first - theme.space(4), line);
    who = QRect(left, second, first - theme.space(4), line);
    incident = QRect(left + first, isNarrow ? second : inner.y(), width - first, line);
    channel = QRect(left + first, second, isNarrow ? 0 : width - first, line);
    due = QRect(inner.right() + 1 - end, inner.y(), end, line);
    clock = QRect(inner.right() + 1 - end, second, end, line);
    const int button = theme.space(7.5);
    more = QRect(inner.right() + 1 - button, inner.y() + (inner.height() - button) / 2, button, button);
    why = more.translated(-button - theme.space(1.5), 0);
    log = why.translated(-button - theme.space(1.5), 0);
}

int AgendaGeometry::height(const Theme &theme)
{
    const int line = std::max(QFontMetrics(theme.font(TextRole::Strong)).height(), theme.space(5));
    return 2 * line + theme.space(1) + theme.space(5);
}

int AgendaGeometry::headingHeight(const Theme &theme, bool first)
{
    return QFontMetrics(theme.font(TextRole::Strong)).height() + theme.space(first ? 4 : 7);
}

AgendaGeometry AgendaDelegate::geometry(const QStyleOptionViewItem &option) const
{
    using namespace std::chrono_literals;
    const Theme theme = Theme::of(option.palette);
    const Viewpoint &view = m_model.viewpoint();
    const Instant now = view.now();
    // As wide as the longest that is said there in this language, so that the columns stand in line.
    const int late = QFontMetrics(tabular(theme.font(TextRole::Strong))).horizontalAdvance(view.remaining(now - (9h + 59min)));
    const int moment = QFontMetrics(tabular(theme.font(TextRole::Body))).horizontalAdvance(view.clock(now - std::chrono::days(20)));
    return AgendaGeometry(theme, option.rect, std::max({late, moment, theme.space(26)}) + theme.space(1));
}

QString AgendaDelegate::who(const AgendaRow &row, const QFont &font, int width) const
{
    const QString between = u"  ·  "_s;
    QStringList parts{row.customer, row.contact, row.phone};
    parts.removeAll(QString());
    const QFontMetrics metrics(font);
    if (row.phone.isEmpty() || metrics.horizontalAdvance(parts.join(between)) <= width)
        return parts.join(between);
    // The number to call is needed to the last digit; the person goes before the customer's name gets shorter.
    const QString number = between + row.phone;
    return metrics.elidedText(row.customer, Qt::ElideRight, std::max(0, width - metrics.horizontalAdvance(number))) + number;
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    return QSize(theme.space(100), m_model.isHeading(index.row()) ? AgendaGeometry::headingHeight(theme, index.row() == 0) : AgendaGeometry::height(theme));
}

void AgendaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (const AgendaRow *row = m_model.at(index))
        paintRow(painter, option, *row);
    else
        paintHeading(painter, option, index);
    painter->restore();
}

void AgendaDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const auto horizon = static_cast<Horizon>(index.data(AgendaModel::HeadingRole).toInt());
    const Tone tone = horizon == Horizon::Overdue || horizon == Horizon::Soon ? Viewpoint::look(horizon).tone : Tone::Muted;
    const int line = QFontMetrics(theme.font(TextRole::Strong)).height();
    QRect rect = option.rect.adjusted(theme.space(3), 0, -theme.space(4), -theme.space(2));
    rect.setTop(rect.bottom() + 1 - line);
    const QString word = index.data().toString();
    const QFont font = theme.font(TextRole::Strong);
    rows::paintText(painter, rect, word, font, theme.colors().tone(tone == Tone::Muted ? Tone::Neutral : tone).ink);
    rect.setLeft(rect.left() + QFontMetrics(font).horizontalAdvance(word) + theme.space(2));
    const BadgeContent count{{}, option.locale.toString(index.data(AgendaModel::CountRole).toInt()), tone};
    const QSize size = rows::badgeSize(theme, count);
    rows::paintBadge(painter, theme, QRect(QPoint(rect.left(), rect.center().y() - size.height() / 2 + 1), size), count);
    const int from = rect.left() + size.width() + theme.space(3);
    painter->fillRect(QRect(from, rect.center().y() + 1, rect.right() - from, 1), theme.colors().line);
}

void AgendaDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option, const AgendaRow &row) const
{
    const Theme theme = Theme::of(option.palette);
    const Colors &colors = theme.colors();
    const Viewpoint &view = m_model.viewpoint();
    const AgendaGeometry g = geometry(option);
    painting::itemBackground(painter, option, option.widget);
    const Horizon horizon = view.horizon(row.commitment.due);
    const UrgencyLook urgency = Viewpoint::look(horizon);
    const Hold *hold = holdAt(row.commitment, view.now());
    painting::roundedRect(painter, g.tile, theme.cardRadius(), colors.tone(urgency.tone).soft);
    icons::paint(painter, g.tile.adjusted(theme.space(2), theme.space(2), -theme.space(2), -theme.space(2)), hold ? look::icon(hold->act) : urgency.icon, colors.tone(urgency.tone).ink);

    const auto line = [&](const QRect &rect, const QString &text, const QFont &font, const QColor &ink, Qt::Alignment side = Qt::AlignLeading) {
        rows::paintText(painter, rect, text, font, ink, side | Qt::AlignVCenter);
    };
    const QFont body = theme.font(TextRole::Body);
    line(g.what, m_model.what(row.commitment), theme.font(TextRole::Strong), hold ? colors.textMuted : colors.text);
    line(g.who, who(row, body, g.who.width()), body, colors.textMuted);
    QRect incident = g.incident;
    if (!g.isNarrow) {
        paintStanding(painter, theme, g.channel, row);
    } else if (row.commitment.channel == ChannelNeed::Live) { // of the channel, what matters most
        icons::paint(painter, QRect(incident.x(), incident.y(), theme.iconSize(), incident.height()), look::icon(ChannelNeed::Live), colors.text);
        incident.setLeft(incident.left() + theme.iconSize() + theme.space(1.5));
    }
    line(incident, u"%1  %2"_s.arg(row.number, view.in(row.title)), body, hold ? colors.textMuted : colors.text);

    if (option.state & QStyle::State_MouseOver) {
        paintButtons(painter, option, g);
        return;
    }
    const QString due = row.commitment.due ? view.remaining(*row.commitment.due) : Viewpoint::word(Horizon::Never);
    line(g.due, due, tabular(theme.font(TextRole::Strong)), colors.tone(urgency.tone).ink, Qt::AlignTrailing);
    if (row.commitment.due)
        line(g.clock, view.clock(*row.commitment.due), tabular(body), colors.textMuted, Qt::AlignTrailing);
}

void AgendaDelegate::paintStanding(QPainter *painter, const Theme &theme, const QRect &rect, const AgendaRow &row) const
{
    const Commitment &commitment = row.commitment;
    const Hold *hold = holdAt(commitment, m_model.viewpoint().now());
    const QColor ink = !hold && commitment.channel == ChannelNeed::Live ? theme.colors().text : theme.colors().textMuted;
    icons::paint(painter, QRect(rect.x(), rect.y(), theme.iconSize(), rect.height()), hold ? look::icon(hold->act) : look::icon(commitment.channel), ink);
    const QString owner = row.owner.isEmpty() ? tr("nobody") : row.owner;
    const QString words = hold ? m_model.hold(commitment) : u"%1  ·  %2"_s.arg(m_model.channel(commitment), owner);
    const QRect rest = rect.adjusted(theme.iconSize() + theme.space(1.5), 0, 0, 0);
    rows::paintText(painter, rest, words, theme.font(TextRole::Body), ink, Qt::AlignLeading | Qt::AlignVCenter);
}

void AgendaDelegate::paintButtons(QPainter *painter, const QStyleOptionViewItem &option, const AgendaGeometry &g) const
{
    const Theme theme = Theme::of(option.palette);
    const Colors &colors = theme.colors();
    const auto button = [&](const QRect &rect, const QString &icon) {
        painting::roundedRect(painter, rect, theme.radius(), colors.surface, colors.lineStrong);
        icons::paint(painter, rect.adjusted(theme.space(1.75), theme.space(1.75), -theme.space(1.75), -theme.space(1.75)), icon, colors.text);
    };
    button(g.log, u"call-out"_s);
    button(g.why, u"why"_s);
    button(g.more, u"more"_s);
}

bool AgendaDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease && m_model.at(index)) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const AgendaGeometry g = geometry(option);
        if (mouse->button() == Qt::LeftButton && g.why.contains(mouse->position().toPoint())) {
            Q_EMIT whyClicked(index);
            return true;
        }
        if (mouse->button() == Qt::LeftButton && g.more.contains(mouse->position().toPoint())) {
            Q_EMIT moreClicked(index);
            return true;
        }
        if (mouse->button() == Qt::LeftButton && g.log.contains(mouse->position().toPoint())) {
            Q_EMIT logClicked(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

bool AgendaDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const AgendaRow *row = m_model.at(index);
    if (event->type() != QEvent::ToolTip || !row)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const AgendaGeometry g = geometry(option);
    if (g.why.contains(event->pos()))
        QToolTip::showText(event->globalPos(), tr("Why? (W)"), view);
    else if (g.log.contains(event->pos()))
        QToolTip::showText(event->globalPos(), tr("Log the contact (L)"), view);
    else if (g.more.contains(event->pos()))
        QToolTip::showText(event->globalPos(), tr("Put off, and more"), view);
    else
        QToolTip::hideText();
    return true;
}
