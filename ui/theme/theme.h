// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QFont>

class QApplication;
class QWidget;

/// The steps of the type scale.
enum class TextRole {
    Caption, ///< a time, a count, a column's head
    Body, ///< what is read
    Strong, ///< body with weight: a row's title, a label that leads
    Title, ///< a section or an incident's title
    Headline, ///< the one headline of a view
    Mono, ///< code and logs
};

/// The visual language as a value: a 4-unit grid that grows with the font, a type scale, radii and the scheme's colours.
class Theme
{
public:
    Theme(Scheme scheme, const QFont &base);

    /// The theme of a widget: the scheme of its palette, the application's font.
    static Theme of(const QWidget *widget);
    /// The theme of a palette, for styles and delegates.
    static Theme of(const QPalette &palette);

    Scheme scheme() const { return m_scheme; }
    const Colors &colors() const { return colorsOf(m_scheme); }
    /// Steps of the grid in pixels: space(1) is 4 at the usual font size; halves are allowed.
    int space(double steps) const;
    /// The radius of fields and buttons, in pixels.
    int radius() const { return space(1.5); }
    /// The radius of cards and bars, in pixels.
    int cardRadius() const { return space(2); }
    /// The height of buttons, fields and combo boxes, in pixels.
    int controlHeight() const;
    /// The edge of an icon beside text, in pixels.
    int iconSize() const { return space(4); }
    /// The font of a step of the type scale.
    QFont font(TextRole role) const;

private:
    Scheme m_scheme;
    QFont m_base;
    double m_unit;
};

/// Dresses the application: style, palette, fonts. Call it again with the other scheme to switch while running.
void applyTheme(QApplication &app, Scheme scheme);

/// The platform's interface font; where the platform names none (a bare X session), the best one installed.
QFont uiFont();

/// The same font with digits of one width, where Qt can ask for them (6.7 and newer).
QFont tabular(QFont font);

/// What the system asks for at this moment.
Scheme systemScheme();
