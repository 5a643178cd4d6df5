// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/headermenus.h"

#include "ui/look.h"
#include "ui/widgets/badge.h"

#include <QActionGroup>
#include <QLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

HeaderMenus::HeaderMenus(const Viewpoint &viewpoint, QLayout &layout, QObject *parent)
    : QObject(parent), m_viewpoint(viewpoint), m_states(new QMenu(layout.parentWidget())), m_priorities(new QMenu(layout.parentWidget())), m_owners(new QMenu(layout.parentWidget())),
      m_state(button(layout, u"stateMenu"_s, m_states)), m_priority(button(layout, u"priorityMenu"_s, m_priorities)), m_owner(button(layout, u"ownerMenu"_s, m_owners))
{
    connect(m_priorities, &QMenu::aboutToShow, this, &HeaderMenus::fillPriorities);
    connect(m_owners, &QMenu::aboutToShow, this, &HeaderMenus::fillOwners);
}

Chip *HeaderMenus::button(QLayout &layout, const QString &name, QMenu *menu)
{
    auto *chip = new Chip({});
    chip->setObjectName(name);
    layout.addWidget(chip);
    chip->hide(); // it has nothing to say before an incident is read
    connect(chip, &Chip::clicked, menu, [chip, menu] { menu->popup(chip->mapToGlobal(QPoint(0, chip->height()))); });
    return chip;
}

void HeaderMenus::dress(Chip *chip, const QString &icon, const QString &text, Tone tone)
{
    chip->setContent({icon, text + u" ▾"_s, tone});
    chip->setAccessibleName(text); // the arrow is for the eye
    chip->setAccessibleDescription(tr("Opens a menu"));
    chip->show();
}

void HeaderMenus::show(const Dossier &dossier)
{
    m_dossier = dossier;
    const Incident &incident = dossier.incident;
    const Language &language = m_viewpoint.language;
    dress(m_state, look::icon(incident.state), look::words(incident.state, incident.waitingOn, language, incident.stateName), look::tone(incident.state));
    const bool usual = incident.priority == Level::Normal;
    dress(m_priority, usual ? u"info"_s : u"warning"_s, tr("Priority: %1").arg(language.word(incident.priority)), usual ? Tone::Muted : look::tone(incident.priority));
    m_priority->setToolTip(incident.priorityReason);
    dress(m_owner, u"team"_s, dossier.owner ? dossier.owner->name : tr("Nobody is responsible"), dossier.owner ? Tone::Neutral : Tone::Soon);
}

void HeaderMenus::setStateDeeds(const QList<QAction *> &deeds)
{
    m_states->addActions(deeds);
}

void HeaderMenus::setOwnerDeeds(const QList<QAction *> &deeds)
{
    m_ownerDeeds = deeds;
}

void HeaderMenus::setPeople(const std::vector<Technician> &people)
{
    m_people = people;
}

void HeaderMenus::fillPriorities()
{
    m_priorities->clear();
    for (const Level level : {Level::Urgent, Level::High, Level::Normal, Level::Low}) {
        QAction *action = m_priorities->addAction(m_viewpoint.language.word(level));
        action->setCheckable(true);
        action->setChecked(level == m_dossier.incident.priority);
        connect(action, &QAction::triggered, this, [this, level] { Q_EMIT priorityChosen(level); });
    }
}

void HeaderMenus::fillOwners()
{
    m_owners->clear();
    m_owners->addActions(m_ownerDeeds);
    if (!m_people.empty())
        m_owners->addSeparator();
    for (const Technician &person : m_people) {
        QString name = person.name;
        QAction *action = m_owners->addAction(name.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(m_dossier.incident.owner == person.id);
        connect(action, &QAction::triggered, this, [this, person] { Q_EMIT ownerChosen(person); });
    }
}
