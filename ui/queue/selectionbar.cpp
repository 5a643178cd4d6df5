// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/selectionbar.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

SelectionBar::SelectionBar(QWidget *parent) : Pane(PaneGround::Sunken, parent, Qt::TopEdge), m_row(new FlowLayout(this)), m_count(new TextLabel({}, TextRole::Strong))
{
    setObjectName(u"selectionBar"_s);
    const Theme theme = Theme::of(this);
    m_row->setContentsMargins(theme.space(6), theme.space(1.5) + 1, theme.space(6), theme.space(1.5));
    m_count->setContentsMargins(0, 0, theme.space(3), 0);
    m_row->addWidget(m_count);
    addDeed(BulkDeed::Assign, u"bulkAssign"_s, u"handover"_s, tr("Assign…"));
    addDeed(BulkDeed::Snooze, u"bulkSnooze"_s, u"snooze"_s, tr("Snooze…"));
    addDeed(BulkDeed::Priority, u"bulkPriority"_s, u"warning"_s, tr("Priority…"));
    addDeed(BulkDeed::Tags, u"bulkTags"_s, u"tag"_s, tr("Tags…"));
    addDeed(BulkDeed::Resolve, u"bulkResolve"_s, u"solution"_s, tr("Resolve…"));
    addDeed(BulkDeed::Merge, u"bulkMerge"_s, u"merge"_s, tr("Merge…"));
    auto *clear = new QPushButton(icons::icon(u"close"_s), tr("Choose none"));
    clear->setObjectName(u"clearSelection"_s);
    clear->setAccessibleName(clear->text());
    setButtonKind(clear, ButtonKind::Quiet);
    connect(clear, &QPushButton::clicked, this, &SelectionBar::clearRequested);
    m_row->addWidget(clear);
}

void SelectionBar::addDeed(BulkDeed deed, const QString &name, const QString &icon, const QString &text)
{
    auto *button = new QPushButton(icons::icon(icon), text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    connect(button, &QPushButton::clicked, this, [this, deed] { Q_EMIT requested(deed); });
    m_row->addWidget(button);
}

void SelectionBar::setCount(int count)
{
    m_count->setText(tr("%n incident(s) chosen", nullptr, count));
}
