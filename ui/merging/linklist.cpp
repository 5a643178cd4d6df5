// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merging/linklist.h"

#include "ui/incident/neighbourlist.h"
#include "ui/merging/mergewords.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

LinkList::LinkList(const Viewpoint &viewpoint, QWidget *parent) : QWidget(parent), m_viewpoint(viewpoint), m_column(new QVBoxLayout)
{
    setObjectName(u"links"_s);
    const Theme theme = Theme::of(this);
    m_column->setContentsMargins({});
    m_column->setSpacing(theme.space(2));
    auto *link = new QPushButton(icons::icon(u"link"_s), tr("Link…")), *merge = new QPushButton(icons::icon(u"merge"_s), tr("Merge…"));
    link->setObjectName(u"linkThis"_s);
    merge->setObjectName(u"mergeThis"_s);
    auto *deeds = new QHBoxLayout;
    deeds->setSpacing(theme.space(2));
    for (QPushButton *button : {link, merge}) {
        setButtonKind(button, ButtonKind::Quiet);
        button->setAccessibleName(button->text());
        deeds->addWidget(button);
    }
    deeds->addStretch();
    connect(link, &QPushButton::clicked, this, &LinkList::linkRequested);
    connect(merge, &QPushButton::clicked, this, &LinkList::mergeRequested);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(theme.space(2));
    all->addLayout(m_column);
    all->addLayout(deeds);
}

void LinkList::show(IncidentId incident, const std::vector<LinkedIncident> &links)
{
    if (incident == m_incident && links == m_links)
        return;
    m_incident = incident;
    m_links = links;
    m_count = int(links.size());
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const LinkedIncident &one : links)
        addRow(one);
    if (links.empty()) {
        auto *none = new TextLabel(tr("No links. Merge it with one that tells of the same, or link it with one that has to do with it."), TextRole::Body, Tone::Muted);
        none->setObjectName(u"noLinks"_s);
        none->setWordWrap(true);
        m_column->addWidget(none);
    }
    Q_EMIT changed();
}

void LinkList::addRow(const LinkedIncident &one)
{
    const Theme theme = Theme::of(this);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(theme.space(1));
    const bool merged = one.link.kind == LinkKind::MergedInto;
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(MergeWords::kind(one.link.kind, one.outgoing), TextRole::Caption, Tone::Muted), 1);
    auto *away = new QToolButton;
    away->setObjectName(u"unlink"_s);
    away->setAutoRaise(true);
    away->setIcon(icons::icon(merged ? u"undo"_s : u"close"_s, Tone::Muted));
    const QString tip = merged ? tr("Undo the merge of %1").arg(one.outgoing ? tr("this one") : one.other.number) : tr("Take away the link with %1").arg(one.other.number);
    setPlainToolTip(away, tip);
    away->setAccessibleName(tip);
    head->addWidget(away);
    column->addLayout(head);
    auto *row = new NeighbourRow(one.other, true, m_viewpoint);
    column->addWidget(row);
    connect(row, &NeighbourRow::openRequested, this, &LinkList::openRequested);
    connect(away, &QToolButton::clicked, this, [this, merged, link = one.link] {
        if (merged)
            Q_EMIT unmergeRequested(link.from);
        else
            Q_EMIT unlinkRequested(link.id);
    });
    m_column->addWidget(box);
}
