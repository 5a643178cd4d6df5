// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aftersales/matterpart.h"

#include "core/async.h"
#include "core/desk/aftersales.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MatterPart::MatterPart(const QString &id, Aftersales &aftersales, const Viewpoint &viewpoint, QWidget *parent)
    : PanelPart(id, parent), m_aftersales(aftersales), m_viewpoint(viewpoint), m_column(new QVBoxLayout(this))
{
    setObjectName(u"incident-"_s + id);
    m_column->setContentsMargins({});
}

void MatterPart::setIncident(IncidentId incident)
{
    if (m_incident != incident)
        take({}); // until its own are read
    m_incident = incident;
    if (incident.isNull())
        return;
    whenDone(m_aftersales.matters(incident), this, [this, incident](const Result<Matters> &matters) {
        if (matters && incident == m_incident)
            take(*matters);
    });
}

void MatterPart::take(const Matters &matters)
{
    if (m_matters && *m_matters == matters)
        return;
    m_matters = matters;
    delete m_list;
    m_list = new QWidget;
    m_count = 0;
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins({});
    column->setSpacing(Theme::of(this).space(2));
    m_column->addWidget(m_list);
    fill(matters);
    Q_EMIT changed();
}

void MatterPart::addMatter(const QString &what, const QString &standing, const QString &below, bool open, const std::optional<Instant> &due, const std::vector<MatterButton> &buttons)
{
    ++m_count;
    auto *column = static_cast<QVBoxLayout *>(m_list->layout());
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::of(this).space(2));
    auto *name = new TextLabel(what, TextRole::Strong);
    name->setWordWrap(true);
    head->addWidget(name, 1);
    if (open && due) {
        const UrgencyLook look = Viewpoint::look(m_viewpoint.horizon(due));
        head->addWidget(new Badge(BadgeContent{look.icon, Viewpoint::word(m_viewpoint.horizon(due)), look.tone}), 0, Qt::AlignTop);
    }
    column->addLayout(head);
    QStringList lines{standing, below};
    lines.removeAll(QString());
    auto *text = new TextLabel(lines.join(u'\n'), TextRole::Body, Tone::Muted);
    text->setWordWrap(true);
    column->addWidget(text);
    if (buttons.empty())
        return;
    auto *place = new QWidget;
    auto *flow = new FlowLayout(place);
    flow->setContentsMargins({});
    for (const MatterButton &one : buttons) {
        auto *button = new QPushButton(one.text);
        button->setObjectName(one.id);
        button->setAccessibleName(u"%1: %2"_s.arg(one.text, what));
        setButtonKind(button, ButtonKind::Secondary);
        connect(button, &QPushButton::clicked, this, [this, press = one.what] {
            if (m_deeds)
                press();
        });
        flow->addWidget(button);
    }
    column->addWidget(place);
}
