// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/rowstable.h"

#include "ui/theme/stylepainting.h"
#include "ui/widgets/rowpainting.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace {

void paintTwoLines(QPainter *painter, const Theme &theme, const QRect &rect, const QString &first, const QColor &ink, const QString &second)
{
    const int upper = QFontMetrics(theme.font(TextRole::Strong)).height();
    const QRect top(rect.x(), rect.y() + theme.space(2.5), rect.width(), upper);
    rows::paintText(painter, top, first, theme.font(TextRole::Strong), ink);
    const QRect below(top.x(), top.bottom() + 1, top.width(), rect.bottom() - top.bottom() - theme.space(2));
    rows::paintText(painter, below, second, tabular(theme.font(TextRole::Body)), theme.colors().textMuted);
}

void paintBadge(QPainter *painter, const Theme &theme, const QRect &rect, const BadgeContent &content)
{
    QSize size = rows::badgeSize(theme, content);
    size.setWidth(std::min(size.width(), rect.width()));
    rows::paintBadge(painter, theme, QRect(QPoint(rect.x(), rect.center().y() - size.height() / 2 + 1), size), content);
}

}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const Theme theme = Theme::of(option.palette);
    const Colors &colors = theme.colors();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colors.selection);
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), colors.line);
    const QRect rect = option.rect.adjusted(theme.space(3), 0, -theme.space(3), 0);
    const QString text = index.data().toString();
    const QVariant toneValue = index.data(CellTone);
    const Tone tone = toneValue.isValid() ? static_cast<Tone>(toneValue.toInt()) : Tone::Neutral;
    const QString icon = index.data(CellIcon).toString();
    const QVariant second = index.data(SecondLine);
    const QVariant aligned = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment = aligned.isValid() ? Qt::Alignment(aligned.toInt()) : Qt::AlignVCenter | Qt::AlignLeading;
    if (!icon.isEmpty())
        paintBadge(painter, theme, rect, {icon, text, tone});
    else if (second.isValid())
        paintTwoLines(painter, theme, rect, text, colors.tone(tone).ink, second.toString());
    else
        rows::paintText(painter, rect, text, tabular(theme.font(index.data(CellStrong).toBool() ? TextRole::Strong : TextRole::Body)), colors.tone(tone).ink, alignment);
    // Where one cell is chosen, not the row, the keyboard's place must be seen.
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const bool byCell = view && view->selectionBehavior() == QAbstractItemView::SelectItems;
    if (byCell && (option.state & QStyle::State_HasFocus))
        painting::focusRing(painter, theme, option.rect.adjusted(1, 1, -1, -2), theme.radius());
    painter->restore();
}

RowsTable::RowsTable(const QString &name, Lines lines, QWidget *parent) : QTableView(parent)
{
    const Theme theme = Theme::of(this);
    setAccessibleName(name);
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const int line = QFontMetrics(theme.font(TextRole::Body)).height();
    const int upper = lines == Lines::Two ? QFontMetrics(theme.font(TextRole::Strong)).height() : 0;
    verticalHeader()->setDefaultSectionSize(line + upper + theme.space(lines == Lines::Two ? 5 : 3.5));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(theme.space(12));
    connect(this, &QTableView::doubleClicked, this, &RowsTable::opened);
}

void RowsTable::setWidth(int column, int characters)
{
    const Theme theme = Theme::of(this);
    QHeaderView *header = horizontalHeader();
    header->setSectionResizeMode(column, characters > 0 ? QHeaderView::Interactive : QHeaderView::Stretch);
    if (characters > 0)
        header->resizeSection(column, QFontMetrics(theme.font(TextRole::Body)).averageCharWidth() * characters + theme.space(6));
    if (characters <= 0) {
        m_stretched = column;
        return;
    }
    // In some language the head of a column is longer than what stands below it; what it says is known once the model is there.
    QTimer::singleShot(0, header, [this, header, column] {
        if (header->model() && column < header->count() && header->sectionSize(column) < header->sectionSizeHint(column))
            header->resizeSection(column, header->sectionSizeHint(column));
        stretch();
    });
}

void RowsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    stretch();
}

/// Qt would press the column together until its words are gone; where the others leave too little, the list scrolls instead.
void RowsTable::stretch()
{
    QHeaderView *header = horizontalHeader();
    if (m_stretched < 0 || m_stretched >= header->count())
        return;
    int left = viewport()->width();
    for (int i = 0; i < header->count(); ++i)
        left -= i == m_stretched || header->isSectionHidden(i) ? 0 : header->sectionSize(i);
    const int least = std::max(header->sectionSizeHint(m_stretched), QFontMetrics(Theme::of(this).font(TextRole::Body)).averageCharWidth() * 20);
    header->setSectionResizeMode(m_stretched, left < least ? QHeaderView::Interactive : QHeaderView::Stretch);
    if (left < least)
        header->resizeSection(m_stretched, least);
}

void RowsTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const auto step = [&](int by) {
        const QModelIndex next = index.siblingAtRow(index.row() + by);
        if (next.isValid())
            setCurrentIndex(next);
    };
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    const bool enter = (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && index.isValid();
    if (plain && enter)
        Q_EMIT opened(index);
    else if (enter && (event->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier)
        Q_EMIT kept(index);
    else if (plain && event->key() == Qt::Key_J)
        step(1);
    else if (plain && event->key() == Qt::Key_K)
        step(-1);
    else
        QTableView::keyPressEvent(event);
}
