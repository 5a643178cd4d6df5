// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/avatar.h"

#include "ui/theme/stylepainting.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace
{
Tone toneFor(const QString &name)
{
    static constexpr std::array tones = {Tone::Accent, Tone::Waiting, Tone::Customer, Tone::Settled, Tone::Info, Tone::Team, Tone::Later};
    // Not qHash: it is seeded anew in each run, and Ana would change her colour every morning.
    unsigned sum = 0;
    for (const QChar c : name)
        sum = sum * 31 + c.unicode();
    return tones.at(sum % tones.size());
}
}

Avatar::Avatar(const QString &name, double steps, QWidget *parent) : QWidget(parent)
{
    const int edge = Theme::of(this).space(steps);
    setFixedSize(edge, edge);
    setName(name);
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    setPlainToolTip(this, name);
    update();
}

QString Avatar::initials(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return u"?"_s;
    QString letters = words.first().left(1);
    if (words.size() > 1)
        letters += words.at(1).left(1);
    return letters.toUpper();
}

void Avatar::paint(QPainter *painter, const Theme &theme, const QRect &rect, const QString &name)
{
    const ToneColors tone = theme.colors().tone(toneFor(name));
    painting::roundedRect(painter, rect, rect.width() / 2.0, tone.soft);
    QFont font = theme.font(TextRole::Strong);
    font.setPixelSize(std::max(8, qRound(rect.height() * 0.38)));
    painter->setFont(font);
    painter->setPen(tone.ink);
    painter->drawText(rect, Qt::AlignCenter, initials(name));
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, Theme::of(this), rect(), m_name);
}
