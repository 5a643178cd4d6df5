// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/communiques/followedpart.h"

#include "core/async.h"
#include "ui/communiques/communiquewords.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FollowedPart::FollowedPart(Communiques &communiques, const Viewpoint &viewpoint, QWidget *parent)
    : PanelPart(u"communiques"_s, parent), m_communiques(communiques), m_viewpoint(viewpoint)
{
    setObjectName(u"followedCommuniques"_s);
    connect(&m_communiques, &Communiques::changed, this, &FollowedPart::reload);
}

void FollowedPart::setIncident(IncidentId incident)
{
    if (m_incident != incident)
        take({}); // until its own are read
    m_incident = incident;
    reload();
}

void FollowedPart::reload()
{
    if (m_incident.isNull())
        return;
    whenDone(m_communiques.followedBy(m_incident), this, [this, of = m_incident](const Result<std::vector<Communique>> &rows) {
        if (rows && of == m_incident)
            take(*rows);
    });
}

void FollowedPart::take(const std::vector<Communique> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    emptied();
    for (const Communique &row : m_rows)
        add(row);
    Q_EMIT changed();
}

void FollowedPart::add(const Communique &communique)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::of(this).space(2));
    const QString called = m_viewpoint.in(communique.title);
    auto *title = new TextLabel(called, TextRole::Strong);
    title->setWordWrap(true);
    head->addWidget(title, 1);
    head->addWidget(new Badge(communiquelook::badge(communique.state)), 0, Qt::AlignTop);
    column()->addLayout(head);
    QStringList lines{tr("Since %1").arg(m_viewpoint.clock(communique.startedAt))};
    if (communique.nextUpdate)
        lines << tr("Next update: %1").arg(m_viewpoint.clock(*communique.nextUpdate));
    if (communique.endedAt)
        lines << tr("All-clear: %1").arg(m_viewpoint.clock(*communique.endedAt));
    auto *below = new TextLabel(lines.join(u'\n'), TextRole::Body, Tone::Muted);
    below->setWordWrap(true);
    column()->addWidget(below);
    auto *open = new QPushButton(icons::icon(u"open"_s), tr("Open the communiqué"));
    open->setObjectName(u"openCommunique-"_s + communique.id.toString());
    open->setAccessibleName(tr("Open the communiqué “%1”").arg(called));
    setButtonKind(open, ButtonKind::Quiet);
    connect(open, &QPushButton::clicked, this, [this, id = communique.id] { Q_EMIT openRequested(id); });
    column()->addWidget(open, 0, Qt::AlignLeading);
}
