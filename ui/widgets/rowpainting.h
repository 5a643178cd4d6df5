// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/theme/urgency.h"

#include <QList>
#include <QRect>
#include <QString>

class QPainter;
class QStyleOptionViewItem;

/// What a badge says: an icon and a word in a tone.
struct BadgeContent
{
    QString icon; ///< a name of the icon set, or empty
    QString text;
    Tone tone = Tone::Neutral;

    bool operator==(const BadgeContent &) const = default;
};

/// What a row of a list says, in two lines; empty parts take no room.
struct RowContent
{
    QString icon; ///< leads the row
    Tone iconTone = Tone::Muted;
    QString title; ///< first line, strong
    QString lead; ///< before the title, muted: a number
    QString subtitle; ///< second line, muted
    QString moment; ///< right of the first line: when
    Tone momentTone = Tone::Muted;
    QList<BadgeContent> badges; ///< right of the second line
    bool strong = true; ///< whether the title has weight
};

/// Where the parts of a row lie; computed once, read by both sizeHint and paint.
struct RowGeometry
{
    QRect icon, lead, title, subtitle, moment;
    QList<QRect> badges;
    int height = 0;
};

/// Delegates' brush strokes, the same as those of the widgets.
namespace rows
{
/// The badge of an urgency: its icon, its word, its tone.
BadgeContent urgencyBadge(Urgency urgency);

/// The room a badge needs, in pixels.
QSize badgeSize(const Theme &theme, const BadgeContent &badge);
/// Paints a badge into a rectangle; the text is elided when it does not fit.
void paintBadge(QPainter *painter, const Theme &theme, const QRect &rect, const BadgeContent &badge);
/// Paints one line of text, elided at its end.
void paintText(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color,
               Qt::Alignment alignment = Qt::AlignVCenter | Qt::AlignLeading);

/// The geometry of a two-line row (one line when subtitle and badges are empty) in a rectangle.
RowGeometry geometry(const Theme &theme, const QRect &rect, const RowContent &content);
/// The height a row needs, in pixels.
int height(const Theme &theme, const RowContent &content);
/// Paints ground (hover, selection, focus) and content of a row of an item view.
void paint(QPainter *painter, const QStyleOptionViewItem &option, const RowContent &content);
/// What a screen reader says for a row: the distinctive part first.
QString spoken(const RowContent &content);
}
