// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sectionheader.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>

SectionHeader::SectionHeader(const QString &title, QWidget *parent)
    : QWidget(parent), m_line(new QHBoxLayout(this)), m_icon(new IconLabel({}, Tone::Muted, 4.5, this)),
      m_title(new TextLabel(title, TextRole::Strong, Tone::Neutral, this)), m_count(new Badge({}, this))
{
    const Theme theme = Theme::of(this);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(theme.space(2));
    m_line->addWidget(m_icon);
    m_line->addWidget(m_title);
    m_line->addWidget(m_count);
    m_line->addStretch();
    m_icon->hide();
    m_count->hide();
    setMinimumHeight(theme.space(8));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(title);
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void SectionHeader::setIcon(const QString &name, Tone tone)
{
    m_tone = tone;
    m_icon->setIcon(name, tone);
    m_icon->setVisible(!name.isEmpty());
    setCount(m_number);
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
