// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merging/mergedbar.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/stylepainting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

MergedBar::MergedBar(const Viewpoint &viewpoint, QWidget *parent)
    : QWidget(parent), m_viewpoint(viewpoint), m_text(new TextLabel), m_open(new QPushButton(tr("Open it"))), m_undo(new QPushButton(tr("Undo merge")))
{
    setObjectName(u"mergedBar"_s);
    const Theme theme = Theme::of(this);
    setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
    m_text->setObjectName(u"mergedText"_s);
    m_text->setWordWrap(true);
    m_open->setObjectName(u"mergedOpen"_s);
    m_undo->setObjectName(u"mergedUndo"_s);
    setButtonKind(m_open, ButtonKind::Primary);
    for (QPushButton *button : {m_open, m_undo})
        button->setAccessibleName(button->text());
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(theme.space(3), theme.space(1.5), theme.space(1.5), theme.space(1.5));
    line->setSpacing(theme.space(2));
    line->addWidget(new IconLabel(u"merge"_s, Tone::Info));
    line->addWidget(m_text, 1);
    line->addWidget(m_open);
    line->addWidget(m_undo);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_link.to); });
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoRequested(m_link.from); });
    hide();
}

void MergedBar::show(const std::vector<LinkedIncident> &links)
{
    const auto into = std::find_if(links.begin(), links.end(), [](const LinkedIncident &one) { return one.outgoing && one.link.kind == LinkKind::MergedInto; });
    setVisible(into != links.end());
    if (into == links.end())
        return;
    m_link = into->link;
    m_text->setText(tr("Merged into %1 by %2, %3. What is written about this incident goes there.").arg(into->other.number, m_link.by, m_viewpoint.clock(m_link.at)));
    m_open->setAccessibleName(tr("Open %1").arg(into->other.number));
    setAccessibleName(m_text->text());
}

QString MergedBar::text() const
{
    return m_text->text();
}

void MergedBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    painting::roundedRect(&painter, contentsRect(), theme.cardRadius(), theme.colors().tone(Tone::Info).soft);
}
