// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QIcon>
#include <QPixmap>
#include <QStringList>

/// The own icon set: one line drawing per name on a 24-unit grid, in the colour of the palette.
namespace icons
{
/// An icon in a tone; it follows the scheme and is sharp on every display. Unknown names draw nothing and are logged.
QIcon icon(const QString &name, Tone tone = Tone::Neutral);

/// The drawing in one colour; size in device-independent pixels, ratio of the display.
QPixmap pixmap(const QString &name, int size, const QColor &color, qreal devicePixelRatio = 1.0);

/// Paints the drawing into a square centred in the rectangle, with the painter's own resolution.
void paint(class QPainter *painter, const QRect &rect, const QString &name, const QColor &color);

/// The program's icon, in its own colours.
QIcon appIcon();

/// Every name of the set, sorted.
QStringList names();
}
