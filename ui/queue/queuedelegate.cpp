// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuedelegate.h"

#include "ui/incident/presencewords.h"
#include "ui/look.h"
#include "ui/queue/queuetable.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepainting.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/rowpainting.h"

#include <QHeaderView>
#include <QPainter>

using namespace Qt::StringLiterals;

int QueueDelegate::rowHeight(const Theme &theme, Rows rows)
{
    const int line = QFontMetrics(theme.font(TextRole::Body)).height();
    return QFontMetrics(theme.font(TextRole::Strong)).height() + line + theme.space(5) + (rows == Rows::Comfortable ? line + theme.space(1) : 0);
}

void QueueDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // A row is one band from the first column to the last, not a row of cells.
    const Theme theme = Theme::of(option.palette);
    const Colors &colors = theme.colors();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colors.selection);
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), colors.line);
    const auto *table = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!table || !table->hasFocus() || table->currentIndex().row() != index.row())
        return;
    // So is the ring around what has the keyboard.
    const int pen = Theme::of(option.palette).space(0.5);
    const QRect r = option.rect;
    painter->fillRect(QRect(r.x(), r.y(), r.width(), pen), colors.focus);
    painter->fillRect(QRect(r.x(), r.bottom() + 1 - pen, r.width(), pen), colors.focus);
    if (r.left() <= 0)
        painter->fillRect(QRect(r.x(), r.y(), pen, r.height()), colors.focus);
    if (r.right() >= table->viewport()->width() - 1)
        painter->fillRect(QRect(r.right() + 1 - pen, r.y(), pen, r.height()), colors.focus);
}

void QueueDelegate::paintDue(QPainter *painter, const Theme &theme, const QRect &rect, const QueueRow &row, const QString &text) const
{
    const Colors &colors = theme.colors();
    if (!row.nextDue) {
        rows::paintText(painter, rect, u"–"_s, theme.font(TextRole::Body), colors.textMuted);
        return;
    }
    const UrgencyLook look = Viewpoint::look(m_model.horizon(row));
    const BadgeContent badge{look.icon, text, look.tone};
    const QSize size = rows::badgeSize(theme, badge).boundedTo(rect.size());
    const int line = QFontMetrics(theme.font(TextRole::Body)).height();
    const int top = rect.y() + (rect.height() - size.height() - theme.space(0.5) - line) / 2;
    rows::paintBadge(painter, theme, QRect(QPoint(rect.x(), top), size), badge);
    // The wall time stands behind the badge where there is room for all of it.
    const QFont small = tabular(theme.font(TextRole::Caption));
    const QString clock = m_model.viewpoint().clock(*row.nextDue);
    const QRect rest(rect.x() + size.width() + theme.space(2), top, rect.width() - size.width() - theme.space(2), size.height());
    if (QFontMetrics(small).horizontalAdvance(clock) < rest.width())
        rows::paintText(painter, rest, clock, small, colors.textMuted);
    rows::paintText(painter, QRect(rect.x(), top + size.height() + theme.space(0.5), rect.width(), line), m_model.nextRule(row), theme.font(TextRole::Body), colors.text);
}

bool QueueDelegate::isChosen(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QueueTable *>(option.widget);
    return table && table->horizontalHeader()->visualIndex(index.column()) == 0 && table->isChosen(index.row());
}

int QueueDelegate::paintMark(QPainter *painter, const Theme &theme, const QRect &rect) const
{
    const int edge = theme.space(4.5);
    icons::paint(painter, QRect(rect.x() - theme.space(1), rect.y(), edge, rect.height()), u"check"_s, theme.colors().accentTone.ink);
    return rect.x() + edge;
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Theme theme = Theme::of(option.palette);
    return QSize(theme.space(10), rowHeight(theme, m_rows));
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QueueRow *row = m_model.at(index);
    if (!row)
        return;
    painter->save();
    const Theme theme = Theme::of(option.palette);
    const Colors &colors = theme.colors();
    paintGround(painter, option, index);
    QRect rect = option.rect.adjusted(theme.space(3), 0, -theme.space(2), 0);
    if (isChosen(option, index)) // in the first column: a mark, since a ground alone says too little
        rect.setLeft(paintMark(painter, theme, rect));
    const QString text = index.data().toString();
    const auto badge = [&](const BadgeContent &content) {
        QSize size = rows::badgeSize(theme, content);
        size.setWidth(std::min(size.width(), rect.width()));
        rows::paintBadge(painter, theme, QRect(QPoint(rect.x(), rect.center().y() - size.height() / 2 + 1), size), content);
    };
    const auto icon = [&](const QString &name, const QColor &ink) {
        icons::paint(painter, QRect(rect.x(), rect.y(), theme.iconSize(), rect.height()), name, ink);
        rect.setLeft(rect.left() + theme.iconSize() + theme.space(1.5));
    };
    const auto twoLines = [&](const QString &first, TextRole role, const QColor &ink, const QString &second) {
        const int upper = QFontMetrics(theme.font(TextRole::Strong)).height();
        const QRect top(rect.x(), rect.y() + theme.space(2.5), rect.width(), upper);
        rows::paintText(painter, top, first, theme.font(role), ink);
        rows::paintText(painter, QRect(top.x(), top.bottom() + 1, top.width(), rect.bottom() - top.bottom() - theme.space(2)), second,
                        tabular(theme.font(TextRole::Body)), colors.textMuted);
    };
    const auto words = [&](const QColor &ink) { rows::paintText(painter, rect, text, tabular(theme.font(TextRole::Body)), ink); };
    switch (index.column()) {
    case QueueModel::DueColumn:
        paintDue(painter, theme, rect, *row, text);
        break;
    case QueueModel::TitleColumn:
        if (m_rows == Rows::Comfortable) {
            const int line = QFontMetrics(theme.font(TextRole::Body)).height();
            const QRect last(rect.x(), rect.bottom() - theme.space(2) - line, rect.width(), line);
            rows::paintText(painter, last, m_model.lastWords(*row), theme.font(TextRole::Body), colors.textMuted);
            rect.setBottom(rect.bottom() - line - theme.space(1));
        }
        twoLines(text, TextRole::Strong, colors.text, u"%1  ·  %2"_s.arg(row->number, QueueModel::customerOf(*row)));
        break;
    case QueueModel::NextColumn:
        if (row->nextDue)
            twoLines(m_model.nextRule(*row), TextRole::Body, colors.text, m_model.viewpoint().clock(*row->nextDue));
        break;
    case QueueModel::StateColumn:
        badge({look::icon(row->state), text, look::tone(row->state)});
        break;
    case QueueModel::BallColumn:
        icon(row->ball == Ball::Us ? u"team"_s : row->ball == Ball::Customer ? u"customer"_s : u"part"_s, row->ball == Ball::Us ? colors.text : colors.textMuted);
        words(row->ball == Ball::Us ? colors.text : colors.textMuted);
        break;
    case QueueModel::OwnerColumn:
        if (row->owner.isEmpty()) {
            icon(u"warning"_s, colors.soon.ink);
            words(colors.soon.ink);
        } else {
            const int edge = theme.space(6);
            Avatar::paint(painter, theme, QRect(rect.x(), rect.center().y() - edge / 2, edge, edge), row->owner);
            rect.setLeft(rect.left() + edge + theme.space(1.5));
            words(colors.text);
        }
        break;
    case QueueModel::WaitingColumn:
        if (row->waitingSince)
            icon(u"waiting"_s, colors.text);
        rows::paintText(painter, rect, row->waitingSince ? text : u"–"_s, tabular(theme.font(TextRole::Body)), row->waitingSince ? colors.text : colors.textMuted);
        break;
    case QueueModel::ActivityColumn:
        if (row->lastDirection)
            icon(*row->lastDirection == Direction::In ? u"call-in"_s : *row->lastDirection == Direction::Out ? u"call-out"_s : u"lock"_s, colors.textMuted);
        words(colors.textMuted);
        break;
    case QueueModel::PriorityColumn:
        if (row->priority == Level::Normal)
            words(colors.textMuted);
        else
            badge({u"warning"_s, text, look::tone(row->priority)});
        break;
    case QueueModel::OthersColumn:
        if (const std::vector<PresentPerson> others = m_model.othersOn(row->id); !others.empty())
            badge({PresenceWords::icon(others.front().doing), text, PresenceWords::tone(others.front().doing)});
        break;
    case QueueModel::CustomerColumn:
        words(colors.text);
        break;
    default:
        words(colors.textMuted);
    }
    painter->restore();
}
