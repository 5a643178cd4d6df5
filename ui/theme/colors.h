// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

#include <vector>

/// Light or dark.
enum class Scheme { Light, Dark };

/// What a colour says; the same tone is one ink and one soft ground in each scheme.
enum class Tone { Neutral, Muted, Accent, Overdue, Soon, Later, Settled, Waiting, Info, Customer, Team };

/// An ink readable on every ground of the scheme, and the soft ground that belongs to it.
struct ToneColors
{
    QColor ink;
    QColor soft;
};

/// The semantic colours of one scheme. Each text on each ground keeps 4.5:1; see contrastPairs().
struct Colors
{
    // Grounds, from the back to the front.
    QColor sidebar, window, surface, raised, sunken, hover, selection, code;
    // Texts and inks.
    QColor text, textMuted, textDisabled, link;
    // Lines: hairlines between things, and the stronger border of a field or button.
    QColor line, lineStrong;
    // The one colour of actions.
    QColor accent, accentHover, accentPressed, onAccent, danger, dangerHover, onDanger;
    QColor focus;
    QColor tooltip, onTooltip;
    ToneColors accentTone, overdue, soon, later, settled, waiting, info, customer, team;

    /// The ink and soft ground of a tone.
    ToneColors tone(Tone tone) const;
};

/// A text colour on a ground, as it occurs in a window; named for the test's message.
struct ContrastPair
{
    QString name;
    QColor text;
    QColor ground;
};

/// The colours of a scheme.
const Colors &colorsOf(Scheme scheme);

/// The scheme a palette belongs to, by the luminance of its window colour.
Scheme schemeOf(const QPalette &palette);

/// The palette of a scheme for every widget that Aviso does not paint itself.
QPalette paletteOf(Scheme scheme);

/// The contrast of two opaque colours after WCAG 2: 1 (none) to 21.
double contrast(const QColor &a, const QColor &b);

/// Every pair of text and ground that the windows use.
std::vector<ContrastPair> contrastPairs(const Colors &colors);
