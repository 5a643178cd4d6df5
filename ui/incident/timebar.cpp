// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/timebar.h"

#include "ui/theme/stylepainting.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

TimeBar::TimeBar(double passed, Tone tone, QWidget *parent) : QWidget(parent), m_passed(std::clamp(passed, 0.0, 1.0)), m_tone(tone)
{
    setObjectName(u"timeBar"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    const QString words = tr("%1 % of the time for it has passed").arg(std::lround(m_passed * 100));
    setAccessibleName(words);
    setToolTip(words);
}

QSize TimeBar::sizeHint() const
{
    const Theme theme = Theme::of(this);
    return {theme.space(14), theme.space(2)};
}

void TimeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = Theme::of(this).colors();
    painting::roundedRect(&painter, rect(), height() / 2.0, c.sunken, c.lineStrong);
    const int length = static_cast<int>(std::lround(width() * m_passed));
    if (length >= height()) { // below that there is no room for round ends
        const QRect full = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, length, height()));
        painting::roundedRect(&painter, full, height() / 2.0, c.tone(m_tone).ink, c.tone(m_tone).ink);
    }
}
