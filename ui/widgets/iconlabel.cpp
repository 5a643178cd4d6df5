// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconlabel.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

IconLabel::IconLabel(const QString &name, Tone tone, double steps, QWidget *parent) : QWidget(parent), m_name(name), m_tone(tone)
{
    const int edge = Theme::of(this).space(steps);
    setFixedSize(edge, edge);
}

void IconLabel::setIcon(const QString &name, Tone tone)
{
    m_name = name;
    m_tone = tone;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const Colors &c = theme.colors();
    icons::paint(&painter, rect(), m_name, isEnabled() ? c.tone(m_tone).ink : c.textDisabled);
}
