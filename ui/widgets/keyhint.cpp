// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyhint.h"

#include "ui/theme/stylepainting.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace
{
int capWidth(const Theme &theme, const QString &cap)
{
    return std::max(theme.space(5), QFontMetrics(theme.font(TextRole::Caption)).horizontalAdvance(cap) + theme.space(2));
}
}

KeyHint::KeyHint(const QKeySequence &keys, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKeys(keys);
}

void KeyHint::setKeys(const QKeySequence &keys)
{
    const QString text = keys.toString(QKeySequence::NativeText);
    // "Ctrl++" keeps its plus.
    m_caps = text.endsWith("++"_L1) ? text.chopped(2).split(u'+') + QStringList{u"+"_s} : text.split(u'+', Qt::SkipEmptyParts);
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize KeyHint::sizeHint() const
{
    const Theme theme = Theme::of(this);
    int width = 0;
    for (const QString &cap : m_caps)
        width += capWidth(theme, cap) + theme.space(0.75);
    return QSize(std::max(0, width - theme.space(0.75)), theme.space(5));
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    painter.setFont(theme.font(TextRole::Caption));
    int x = 0;
    for (const QString &cap : m_caps) {
        const QRect key(x, 0, capWidth(theme, cap), height());
        painting::roundedRect(&painter, key, theme.space(1), theme.colors().sunken, theme.colors().lineStrong);
        painter.setPen(theme.colors().textMuted);
        painter.drawText(key, Qt::AlignCenter, cap);
        x += key.width() + theme.space(0.75);
    }
}
