// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sectionheader.h"

#include "ui/theme/icons.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QStyle>

SectionHeader::SectionHeader(const QString &title, QWidget *parent)
    : QWidget(parent), m_line(new QHBoxLayout(this)), m_title(new TextLabel(title, TextRole::Strong, Tone::Neutral, this)), m_count(new Badge({}, this))
{
    const Theme theme = Theme::of(this);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(theme.space(2));
    m_line->addWidget(m_title);
    m_line->addWidget(m_count);
    m_line->addStretch();
    m_count->hide();
    setMinimumHeight(theme.space(8));
    setAccessibleName(title);
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void SectionHeader::setIcon(const QString &name, Tone tone)
{
    m_icon = name;
    m_tone = tone;
    m_line->setContentsMargins(name.isEmpty() ? 0 : Theme::of(this).space(6.5), 0, 0, 0);
    setCount(m_number);
    update();
}

void SectionHeader::setCount(int count)
{
    m_number = count;
    m_count->setVisible(count >= 0);
    m_count->setContent({QString(), QLocale().toString(count), m_tone});
}

void SectionHeader::addControl(QWidget *control)
{
    m_line->addWidget(control);
}

void SectionHeader::paintEvent(QPaintEvent *)
{
    if (m_icon.isEmpty())
        return;
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const QRect icon(0, 0, theme.space(4.5), height());
    icons::paint(&painter, QStyle::visualRect(layoutDirection(), rect(), icon), m_icon, theme.colors().tone(m_tone).ink);
}
