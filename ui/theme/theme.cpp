// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/style.h"
#include "ui/theme/textsize.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QStyleHints>
#include <QToolTip>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace
{
// The grid is drawn for a font of 13 pixels, the size of the three platforms at 100 %.
constexpr double designPixels = 13.0;
int percentOfText = 100;

double unitFor(const QFont &font)
{
    const double scale = QFontInfo(font).pixelSize() / designPixels;
    // Nearly the design's size is the design's size: the grid stays on whole pixels.
    return 4.0 * (scale > 0.9 && scale < 1.12 ? 1.0 : std::max(scale, 0.75));
}

QFont scaled(QFont font, double factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * factor));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

/// Whether no desktop chose this font: it is a generic name, or what is left when nothing better is installed.
bool isNobodysChoice(const QFont &font)
{
    const QString asked = font.family(), found = QFontInfo(font).family();
    return asked.isEmpty() || asked == "Sans"_L1 || asked == "Sans Serif"_L1 || found.startsWith("DejaVu"_L1) || found.startsWith("Bitstream Vera"_L1);
}

QFont monoFont(const QFont &base)
{
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setStyleHint(QFont::Monospace);
    if (base.pixelSize() > 0)
        mono.setPixelSize(base.pixelSize());
    else
        mono.setPointSizeF(base.pointSizeF());
    return scaled(mono, 0.95);
}
}

Theme::Theme(Scheme scheme, const QFont &base) : m_scheme(scheme), m_base(base), m_unit(unitFor(base)) {}

Theme Theme::of(const QWidget *widget)
{
    return Theme(schemeOf(widget->palette()), QApplication::font());
}

Theme Theme::of(const QPalette &palette)
{
    return Theme(schemeOf(palette), QApplication::font());
}

int Theme::space(double steps) const
{
    return qRound(steps * m_unit);
}

int Theme::controlHeight() const
{
    return std::max(space(8), QFontMetrics(m_base).height() + space(3));
}

QFont Theme::font(TextRole role) const
{
    QFont font = m_base;
    switch (role) {
    case TextRole::Caption:
        return scaled(font, 0.88);
    case TextRole::Body:
        return font;
    case TextRole::Strong:
        font.setWeight(QFont::DemiBold);
        return font;
    case TextRole::Title:
        font = scaled(font, 1.22);
        font.setWeight(QFont::DemiBold);
        return font;
    case TextRole::Headline:
        font = scaled(font, 1.75);
        font.setWeight(QFont::DemiBold);
        font.setLetterSpacing(QFont::PercentageSpacing, 98.5);
        return font;
    case TextRole::Mono:
        return monoFont(m_base);
    }
    return font;
}

void applyTheme(QApplication &app, Scheme scheme)
{
    const QFont font = uiFont();
    if (app.font() != font)
        app.setFont(font);
    if (!qobject_cast<AvisoStyle *>(app.style()))
        app.setStyle(new AvisoStyle);
    const Theme theme(scheme, font);
    app.setPalette(paletteOf(scheme));
    app.setFont(theme.font(TextRole::Caption), "QHeaderView");
    QPalette tip = paletteOf(scheme);
    tip.setColor(QPalette::WindowText, theme.colors().onTooltip);
    QToolTip::setPalette(tip);
    QToolTip::setFont(theme.font(TextRole::Caption));
}

int textSize()
{
    return percentOfText;
}

void setTextSize(int percent)
{
    percentOfText = std::clamp(percent, 75, 300);
}

QFont uiFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    // A desktop that chose a font is obeyed.
    if (isNobodysChoice(font)) {
        for (const QString &family : {u"Inter"_s, u"Noto Sans"_s, u"Cantarell"_s, u"Liberation Sans"_s}) {
            if (QFontDatabase::hasFamily(family)) {
                font = QFont(family);
                break;
            }
        }
        font.setPointSizeF(10);
    }
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return percentOfText == 100 ? font : scaled(font, percentOfText / 100.0);
}

QFont tabular(QFont font)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature(QFont::Tag("tnum"), 1);
#endif
    return font;
}

Scheme systemScheme()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light;
#endif
    // Our own palette hides the platform's: take it off for the question.
    const QPalette own = QGuiApplication::palette();
    QGuiApplication::setPalette(QPalette());
    const Scheme found = schemeOf(QGuiApplication::palette());
    QGuiApplication::setPalette(own);
    return found;
}
