// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/palettemodel.h"

#include "ui/commands/palettesources.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowpainting.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

void PaletteModel::setItems(const std::vector<PaletteItem> &items)
{
    beginResetModel();
    m_rows.clear();
    std::optional<PaletteGroup> group;
    for (const PaletteItem &item : items) {
        if (group != item.group)
            m_rows.push_back({PaletteSources::heading(item.group), {}});
        group = item.group;
        m_rows.push_back({{}, item});
    }
    endResetModel();
}

const PaletteItem *PaletteModel::at(const QModelIndex &index) const
{
    if (!index.isValid() || !m_rows[static_cast<size_t>(index.row())].heading.isEmpty())
        return nullptr;
    return &m_rows[static_cast<size_t>(index.row())].item;
}

QString PaletteModel::headingAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[static_cast<size_t>(index.row())].heading : QString();
}

int PaletteModel::nextItem(int row, int step) const
{
    for (int next = row + step; next >= 0 && next < rowCount(); next += step) {
        if (at(index(next)))
            return next;
    }
    return row;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteItem *item = at(index);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (!item)
        return headingAt(index);
    QStringList parts{item->lead, item->title};
    if (role == Qt::AccessibleTextRole)
        parts << item->subtitle << item->key << PaletteSources::heading(item->group);
    parts.removeAll(QString());
    return parts.join(role == Qt::DisplayRole ? u" "_s : u", "_s);
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return at(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

namespace {

/// One line with its marks bold, ended by an ellipsis where it does not fit; answers how wide it was.
void paintMarked(QPainter &painter, const QRect &rect, const QString &text, const std::vector<TextRange> &marks, const QFont &font, const QColor &color)
{
    const QString line = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    QList<QTextLayout::FormatRange> formats;
    const qsizetype shown = line == text ? text.size() : line.size() - 1;
    for (const TextRange &mark : marks) {
        if (mark.at + mark.length > shown)
            continue;
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        formats << QTextLayout::FormatRange{static_cast<int>(mark.at), static_cast<int>(mark.length), bold};
    }
    QTextLayout layout(line, font);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine only = layout.createLine();
    only.setLineWidth(rect.width() * 2.0); // bold is wider than what was measured: it is clipped, not wrapped
    layout.endLayout();
    painter.save();
    painter.setClipRect(rect);
    painter.setPen(color);
    layout.draw(&painter, QPointF(rect.x(), rect.y() + (rect.height() - only.height()) / 2));
    painter.restore();
}

int lineHeight(const Theme &theme)
{
    return QFontMetrics(theme.font(TextRole::Body)).height() + theme.space(0.5);
}

}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const Colors &colors = theme.colors();
    const auto &model = static_cast<const PaletteModel &>(*index.model());
    const QRect row = option.rect;
    const PaletteItem *item = model.at(index);
    if (!item) {
        rows::paintText(painter, row.adjusted(theme.space(3), theme.space(2), -theme.space(3), 0), model.headingAt(index), theme.font(TextRole::Caption), colors.textMuted);
        return;
    }
    RowContent ground; // hover, selection and focus as in every list
    rows::paint(painter, option, ground);
    const int line = lineHeight(theme);
    const int lines = item->subtitle.isEmpty() ? 1 : 2;
    int x = row.x() + theme.space(3);
    const int top = row.y() + (row.height() - lines * line) / 2;
    icons::paint(painter, QRect(x, top, theme.iconSize(), line), item->icon, colors.textMuted);
    x += theme.iconSize() + theme.space(2.5);
    const int keyWidth = item->key.isEmpty() ? 0 : QFontMetrics(theme.font(TextRole::Caption)).horizontalAdvance(item->key) + theme.space(3);
    const QRect key(row.right() - theme.space(3) - keyWidth, top, keyWidth, line);
    rows::paintText(painter, key, item->key, theme.font(TextRole::Caption), colors.textMuted, Qt::AlignVCenter | Qt::AlignRight);
    QRect title(x, top, key.left() - x - theme.space(2), line);
    if (!item->lead.isEmpty()) {
        const QFont font = tabular(theme.font(TextRole::Body));
        const int width = QFontMetrics(font).horizontalAdvance(item->lead) + theme.space(2);
        rows::paintText(painter, QRect(x, top, width, line), item->lead, font, colors.textMuted);
        title.setLeft(x + width);
    }
    paintMarked(*painter, title, item->title, item->titleMarks, theme.font(TextRole::Body), colors.text);
    if (lines == 2)
        paintMarked(*painter, QRect(x, top + line, row.right() - x - theme.space(3), line), item->subtitle, item->subtitleMarks, theme.font(TextRole::Caption), colors.textMuted);
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const PaletteItem *item = static_cast<const PaletteModel &>(*index.model()).at(index);
    const int lines = item && !item->subtitle.isEmpty() ? 2 : 1;
    return {theme.space(40), lines * lineHeight(theme) + theme.space(item ? 2 : 2.5)};
}
