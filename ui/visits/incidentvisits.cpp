// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/incidentvisits.h"

#include "core/async.h"
#include "core/text/visitwords.h"
#include "ui/theme/theme.h"
#include "ui/visits/visitbuttons.h"
#include "ui/visits/visitlook.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

IncidentVisits::IncidentVisits(Visiting &visiting, const Viewpoint &viewpoint, QWidget *parent)
    : PanelPart(u"visits"_s, parent), m_visiting(visiting), m_viewpoint(viewpoint), m_column(new QVBoxLayout(this))
{
    setObjectName(u"incidentVisits"_s);
    m_column->setContentsMargins({});
}

void IncidentVisits::setIncident(IncidentId incident)
{
    if (m_incident != incident)
        take({}); // until its own are read
    m_incident = incident;
    reload();
}

void IncidentVisits::reload()
{
    if (m_incident.isNull())
        return;
    whenDone(m_visiting.ofIncident(m_incident), this, [this, of = m_incident](const Result<std::vector<VisitRow>> &rows) {
        if (rows && of == m_incident)
            take(*rows);
    });
}

void IncidentVisits::take(const std::vector<VisitRow> &rows)
{
    std::vector<VisitRow> kept = rows;
    std::erase_if(kept, [](const VisitRow &row) { return row.visit.state == VisitState::Cancelled; });
    if (kept == m_rows)
        return;
    m_rows = std::move(kept);
    delete m_list;
    m_list = new QWidget;
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins({});
    column->setSpacing(Theme::of(this).space(2));
    m_column->addWidget(m_list);
    for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row)
        addVisit(*row);
    Q_EMIT changed();
}

void IncidentVisits::addVisit(const VisitRow &row)
{
    const Theme theme = Theme::of(this);
    const Visit &visit = row.visit;
    auto *column = static_cast<QVBoxLayout *>(m_list->layout());
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.space(2));
    auto *window = new TextLabel(visitlook::window(visit, m_viewpoint), TextRole::Strong);
    window->setWordWrap(true);
    head->addWidget(window, 1);
    head->addWidget(new Badge(visitlook::badge(visit)), 0, Qt::AlignTop);
    column->addLayout(head);
    QStringList lines;
    if (visit.promisedFrom && isAhead(visit.state))
        lines << tr("Promised: %1").arg(windowWords(*visit.promisedFrom, *visit.promisedTo, m_viewpoint.language, m_viewpoint.zone, m_viewpoint.now()));
    const QString receiver = row.receiver.isEmpty() ? visit.receiverWords : row.receiver + (visit.receiverWords.isEmpty() ? QString() : u", "_s + visit.receiverWords);
    if (!receiver.isEmpty() && isAhead(visit.state))
        lines << tr("Receives: %1").arg(receiver);
    if (!visit.access.isEmpty() && isAhead(visit.state))
        lines << tr("Access: %1").arg(visit.access);
    if (visit.cause)
        lines << visitCauseWord(*visit.cause, m_viewpoint.language) + (visit.causeWords.isEmpty() ? QString() : u": "_s + visit.causeWords);
    if (!lines.isEmpty()) {
        auto *below = new TextLabel(lines.join(u'\n'), TextRole::Body, Tone::Muted);
        below->setWordWrap(true);
        column->addWidget(below);
    }
    auto *buttons = new VisitButtons;
    buttons->setDeeds(m_deeds);
    buttons->setVisit(row);
    buttons->setObjectName(u"visitButtons-"_s + visit.id.toString());
    column->addWidget(buttons);
}
