// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendars/daymarks.h"

#include "ui/theme/stylepainting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowpainting.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daymarks
{
namespace
{
using Kind = DayFacts::Kind;

QString translated(const char *text)
{
    return QCoreApplication::translate("DayMark", text);
}

void paintGround(QPainter *painter, const Theme &theme, const QRectF &rect, Kind kind)
{
    const Colors &colors = theme.colors();
    const double radius = theme.space(1);
    switch (kind) {
    case Kind::Open:
        return;
    case Kind::Closed:
        painter->fillRect(rect, QBrush(theme.scheme() == Scheme::Dark ? colors.lineStrong : colors.line, Qt::BDiagPattern));
        return;
    case Kind::Holiday:
        painting::roundedRect(painter, rect, radius, colors.overdue.soft, colors.overdue.ink);
        return;
    case Kind::Part: {
        painting::roundedRect(painter, rect, radius, {}, colors.soon.ink);
        QPolygonF half;
        half << rect.bottomLeft() << rect.bottomRight() << rect.topRight();
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.soon.soft);
        painter->drawPolygon(half.translated(-0.5, -0.5));
        return;
    }
    case Kind::Other:
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colors.accentTone.ink, 1.4, Qt::DashLine));
        painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
        return;
    }
}

QColor inkOf(const Theme &theme, Kind kind)
{
    const Colors &colors = theme.colors();
    switch (kind) {
    case Kind::Open: return colors.text;
    case Kind::Closed: return colors.textMuted;
    case Kind::Holiday: return colors.overdue.ink;
    case Kind::Part: return colors.soon.ink;
    case Kind::Other: return colors.accentTone.ink;
    }
    return colors.text;
}
}

QString letter(Kind kind)
{
    switch (kind) {
    case Kind::Open:
    case Kind::Closed: return {};
    case Kind::Holiday: return translated(QT_TRANSLATE_NOOP("DayMark", "H"));
    case Kind::Part: return u"½"_s;
    case Kind::Other: return translated(QT_TRANSLATE_NOOP("DayMark", "E"));
    }
    return {};
}

QString word(Kind kind)
{
    switch (kind) {
    case Kind::Open: return translated(QT_TRANSLATE_NOOP("DayMark", "Open"));
    case Kind::Closed: return translated(QT_TRANSLATE_NOOP("DayMark", "Closed every week"));
    case Kind::Holiday: return translated(QT_TRANSLATE_NOOP("DayMark", "Holiday or closed day"));
    case Kind::Part: return translated(QT_TRANSLATE_NOOP("DayMark", "Part of the day"));
    case Kind::Other: return translated(QT_TRANSLATE_NOOP("DayMark", "Exception: other hours"));
    }
    return {};
}

void paint(QPainter *painter, const Theme &theme, const QRect &cell, const QString &number, Kind kind, bool own)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(cell).adjusted(1, 1, -1, -1);
    paintGround(painter, theme, ground, kind);
    const QColor ink = inkOf(theme, kind);
    const QFont font = tabular(theme.font(TextRole::Caption));
    QFont strong = font;
    strong.setWeight(QFont::Bold);
    // Number and letter side by side, in the middle together.
    const QString mark = letter(kind);
    const int first = QFontMetrics(font).horizontalAdvance(number), second = QFontMetrics(strong).horizontalAdvance(mark);
    const int room = cell.width() - first - second - theme.space(1.5);
    const int gap = number.isEmpty() || mark.isEmpty() ? 0 : std::clamp(room, 0, theme.space(0.5));
    const int from = cell.x() + (cell.width() - first - gap - second) / 2;
    rows::paintText(painter, QRect(from, cell.y(), first + 1, cell.height()), number, font, ink);
    rows::paintText(painter, QRect(from + first + gap, cell.y(), second + 1, cell.height()), mark, strong, ink);
    if (own) {
        const double edge = theme.space(1.5);
        QPolygonF corner;
        corner << ground.topRight() << ground.topRight() - QPointF(edge, 0) << ground.topRight() + QPointF(0, edge);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawPolygon(corner);
    }
    painter->restore();
}
}

DayMark::DayMark(DayFacts::Kind kind, bool own, const QString &word, QWidget *parent) : QWidget(parent), m_kind(kind), m_own(own), m_word(word)
{
    setAccessibleName(word);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize DayMark::sizeHint() const
{
    const Theme theme = Theme::of(this);
    return QSize(theme.space(8.5) + QFontMetrics(theme.font(TextRole::Caption)).horizontalAdvance(m_word) + 2, theme.space(5.5));
}

void DayMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    daymarks::paint(&painter, theme, QRect(0, 0, theme.space(7), height()), m_kind == DayFacts::Kind::Open ? u"1"_s : QString(), m_kind, m_own);
    rows::paintText(&painter, rect().adjusted(theme.space(8.5), 0, 0, 0), m_word, theme.font(TextRole::Caption), theme.colors().textMuted);
}
