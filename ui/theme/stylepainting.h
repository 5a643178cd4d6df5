// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QRectF>
#include <QStyleOption>

class QPainter;

/// The brush strokes that AvisoStyle and the own widgets share.
namespace painting
{
/// A rounded rectangle whose border lies inside the rectangle; an invalid colour leaves that part out.
void roundedRect(QPainter *painter, const QRectF &rect, double radius, const QColor &fill, const QColor &border = {}, double width = 1);
/// The ring around what has the keyboard.
void focusRing(QPainter *painter, const Theme &theme, const QRectF &rect, double radius);

// One function per thing that AvisoStyle draws; each reads nothing but its option and widget.
void button(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget);
void buttonLabel(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget);
void toolButton(QPainter *painter, const QStyleOption &option, const QWidget *widget);
void field(QPainter *painter, const QStyleOption &option, const QWidget *widget);
void comboBox(QPainter *painter, const QStyleOptionComboBox &option, const QRect &arrow);
void spinBox(QPainter *painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down, const QWidget *widget);
void checkBox(QPainter *painter, const QStyleOption &option);
void radioButton(QPainter *painter, const QStyleOption &option);
void frame(QPainter *painter, const QStyleOption &option, const QWidget *widget);
void arrow(QPainter *painter, const QStyleOption &option, const QString &name);
void itemBackground(QPainter *painter, const QStyleOptionViewItem &option, const QWidget *widget);
void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &slider, const QWidget *widget);
void tabShape(QPainter *painter, const QStyleOptionTab &option);
void tabLabel(QPainter *painter, const QStyleOptionTab &option, const QRect &rect);
void headerSection(QPainter *painter, const QStyleOptionHeader &option);
void menuItem(QPainter *painter, const QStyleOptionMenuItem &option);
void menuBarItem(QPainter *painter, const QStyleOptionMenuItem &option);
void progressBar(QPainter *painter, const QStyleOptionProgressBar &option);
}
