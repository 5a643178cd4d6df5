// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colors.h"

#include <array>
#include <cmath>
#include <utility>

namespace
{
QColor rgb(unsigned value)
{
    return QColor::fromRgb(value);
}

Colors light()
{
    Colors c;
    c.sidebar = rgb(0xEFF1F4);
    c.window = rgb(0xF7F8FA);
    c.surface = rgb(0xFFFFFF);
    c.raised = rgb(0xFFFFFF);
    c.sunken = rgb(0xF1F3F6);
    c.hover = rgb(0xF2F4F8);
    c.selection = rgb(0xDFE5FC);
    c.code = rgb(0xF5F6F9);
    c.text = rgb(0x1A1E26);
    c.textMuted = rgb(0x586070);
    c.textDisabled = rgb(0x9AA1AD);
    c.link = rgb(0x3547C4);
    c.line = rgb(0xE3E6EB);
    c.lineStrong = rgb(0xCDD2DB);
    c.accent = rgb(0x3F55D6);
    c.accentHover = rgb(0x364AC4);
    c.accentPressed = rgb(0x2D3FAD);
    c.onAccent = rgb(0xFFFFFF);
    c.danger = rgb(0xC4342B);
    c.dangerHover = rgb(0xAE2C24);
    c.onDanger = rgb(0xFFFFFF);
    c.focus = rgb(0x3F55D6);
    c.tooltip = rgb(0x23272F);
    c.onTooltip = rgb(0xF3F5F9);
    c.accentTone = {rgb(0x3547C4), rgb(0xE8ECFD)};
    c.overdue = {rgb(0xB3261E), rgb(0xFCEBE9)};
    c.soon = {rgb(0x8A4B08), rgb(0xFCF0DB)};
    c.later = {rgb(0x4A5467), rgb(0xECEFF4)};
    c.settled = {rgb(0x1C6B3C), rgb(0xE4F4E9)};
    c.waiting = {rgb(0x6639B0), rgb(0xF1EBFC)};
    c.info = {rgb(0x1B5C9E), rgb(0xE5F0FB)};
    c.customer = {rgb(0x0A5F6B), rgb(0xE2F3F5)};
    c.team = {rgb(0x765000), rgb(0xFAF2DA)};
    return c;
}

Colors dark()
{
    Colors c;
    c.sidebar = rgb(0x111318);
    c.window = rgb(0x16181D);
    c.surface = rgb(0x1C1F26);
    c.raised = rgb(0x242830);
    c.sunken = rgb(0x13151A);
    c.hover = rgb(0x23262F);
    c.selection = rgb(0x283053);
    c.code = rgb(0x14171C);
    c.text = rgb(0xE7E9EE);
    c.textMuted = rgb(0xA3ABB9);
    c.textDisabled = rgb(0x626976);
    c.link = rgb(0xA3B0FF);
    c.line = rgb(0x2B2F38);
    c.lineStrong = rgb(0x3D434F);
    c.accent = rgb(0x4F61E0);
    c.accentHover = rgb(0x5568E3);
    c.accentPressed = rgb(0x4353C6);
    c.onAccent = rgb(0xFFFFFF);
    c.danger = rgb(0xC4342B);
    c.dangerHover = rgb(0xCB3A31);
    c.onDanger = rgb(0xFFFFFF);
    c.focus = rgb(0x8090FF);
    c.tooltip = rgb(0x303540);
    c.onTooltip = rgb(0xF0F2F6);
    c.accentTone = {rgb(0xA3B0FF), rgb(0x262C4F)};
    c.overdue = {rgb(0xFF9B92), rgb(0x3B2020)};
    c.soon = {rgb(0xF0BB62), rgb(0x362912)};
    c.later = {rgb(0xB3BCCA), rgb(0x2A2F39)};
    c.settled = {rgb(0x77D39A), rgb(0x17301F)};
    c.waiting = {rgb(0xC6AEF9), rgb(0x2C2542)};
    c.info = {rgb(0x8ABDF7), rgb(0x182B40)};
    c.customer = {rgb(0x74CDD7), rgb(0x13302F)};
    c.team = {rgb(0xE2C06B), rgb(0x332B17)};
    return c;
}

double luminance(const QColor &color)
{
    const auto linear = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}
}

ToneColors Colors::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return {text, later.soft};
    case Tone::Muted:
        return {textMuted, later.soft};
    case Tone::Accent:
        return accentTone;
    case Tone::Overdue:
        return overdue;
    case Tone::Soon:
        return soon;
    case Tone::Later:
        return later;
    case Tone::Settled:
        return settled;
    case Tone::Waiting:
        return waiting;
    case Tone::Info:
        return info;
    case Tone::Customer:
        return customer;
    case Tone::Team:
        return team;
    }
    return {text, later.soft};
}

const Colors &colorsOf(Scheme scheme)
{
    static const Colors lightColors = light();
    static const Colors darkColors = dark();
    return scheme == Scheme::Dark ? darkColors : lightColors;
}

Scheme schemeOf(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Active, QPalette::Window)) < 0.2 ? Scheme::Dark : Scheme::Light;
}

QPalette paletteOf(Scheme scheme)
{
    const Colors &c = colorsOf(scheme);
    QPalette p;
    const std::array<std::pair<QPalette::ColorRole, QColor>, 20> roles = {{
        {QPalette::Window, c.window}, {QPalette::WindowText, c.text}, {QPalette::Base, c.surface},
        {QPalette::AlternateBase, c.sunken}, {QPalette::Text, c.text}, {QPalette::Button, c.surface},
        {QPalette::ButtonText, c.text}, {QPalette::BrightText, c.overdue.ink}, {QPalette::PlaceholderText, c.textMuted},
        {QPalette::Highlight, c.selection}, {QPalette::HighlightedText, c.text}, {QPalette::Link, c.link},
        {QPalette::LinkVisited, c.waiting.ink}, {QPalette::ToolTipBase, c.tooltip}, {QPalette::ToolTipText, c.onTooltip},
        {QPalette::Light, c.raised}, {QPalette::Midlight, c.hover}, {QPalette::Mid, c.line},
        {QPalette::Dark, c.lineStrong}, {QPalette::Shadow, scheme == Scheme::Dark ? QColor(Qt::black) : c.textMuted},
    }};
    for (const auto &[role, color] : roles)
        p.setColor(role, color);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    p.setColor(QPalette::Accent, c.accent);
#endif
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText, QPalette::Link})
        p.setColor(QPalette::Disabled, role, c.textDisabled);
    p.setColor(QPalette::Disabled, QPalette::Base, c.sunken);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.later.soft);
    return p;
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

std::vector<ContrastPair> contrastPairs(const Colors &c)
{
    using Named = std::pair<QString, QColor>;
    const std::vector<Named> grounds = {
        {QStringLiteral("sidebar"), c.sidebar}, {QStringLiteral("window"), c.window}, {QStringLiteral("surface"), c.surface},
        {QStringLiteral("raised"), c.raised}, {QStringLiteral("sunken"), c.sunken}, {QStringLiteral("hover"), c.hover},
        {QStringLiteral("selection"), c.selection}, {QStringLiteral("code"), c.code},
    };
    const std::vector<std::pair<QString, Tone>> tones = {
        {QStringLiteral("neutral"), Tone::Neutral}, {QStringLiteral("muted"), Tone::Muted}, {QStringLiteral("accent"), Tone::Accent},
        {QStringLiteral("overdue"), Tone::Overdue}, {QStringLiteral("soon"), Tone::Soon}, {QStringLiteral("later"), Tone::Later},
        {QStringLiteral("settled"), Tone::Settled}, {QStringLiteral("waiting"), Tone::Waiting}, {QStringLiteral("info"), Tone::Info},
        {QStringLiteral("customer"), Tone::Customer}, {QStringLiteral("team"), Tone::Team},
    };
    std::vector<ContrastPair> pairs = {
        {QStringLiteral("text on accent"), c.onAccent, c.accent}, {QStringLiteral("text on accent, hovered"), c.onAccent, c.accentHover},
        {QStringLiteral("text on accent, pressed"), c.onAccent, c.accentPressed}, {QStringLiteral("text on danger"), c.onDanger, c.danger},
        {QStringLiteral("text on danger, hovered"), c.onDanger, c.dangerHover}, {QStringLiteral("tool tip"), c.onTooltip, c.tooltip},
    };
    for (const auto &[groundName, ground] : grounds) {
        pairs.push_back({QStringLiteral("link on %1").arg(groundName), c.link, ground});
        for (const auto &[toneName, tone] : tones)
            pairs.push_back({QStringLiteral("%1 on %2").arg(toneName, groundName), c.tone(tone).ink, ground});
    }
    for (const auto &[toneName, tone] : tones) {
        const ToneColors colors = c.tone(tone);
        pairs.push_back({QStringLiteral("%1 on its soft ground").arg(toneName), colors.ink, colors.soft});
        pairs.push_back({QStringLiteral("text on soft %1").arg(toneName), c.text, colors.soft});
        pairs.push_back({QStringLiteral("muted text on soft %1").arg(toneName), c.textMuted, colors.soft});
    }
    return pairs;
}
