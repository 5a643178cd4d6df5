// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dossier.h"
#include "ui/viewpoint.h"

#include <QObject>

class Chip;
class QAction;
class QLayout;
class QMenu;

/// State, priority and owner at the head of an incident: each says what it is, and opens a menu that changes it.
class HeaderMenus : public QObject
{
    Q_OBJECT
public:
    /// Puts its buttons at the end of the layout.
    HeaderMenus(const Viewpoint &viewpoint, QLayout &layout, QObject *parent);

    void show(const Dossier &dossier);
    /// How many items of the layout are these buttons.
    static constexpr int count = 3;
    /// What can be done about the state.
    void setStateDeeds(const QList<QAction *> &deeds);
    /// What can be done about the owner besides naming one of these people.
    void setOwnerDeeds(const QList<QAction *> &deeds);
    void setPeople(const std::vector<Technician> &people);
    QMenu *states() const { return m_states; }
    QMenu *priorities() const { return m_priorities; }
    QMenu *owners() const { return m_owners; }

Q_SIGNALS:
    void priorityChosen(Level level);
    void ownerChosen(const Technician &person);

private:
    Chip *button(QLayout &layout, const QString &name, QMenu *menu);
    void fillPriorities();
    void fillOwners();
    void dress(Chip *chip, const QString &icon, const QString &text, Tone tone);

    Viewpoint m_viewpoint;
    Dossier m_dossier;
    std::vector<Technician> m_people;
    QList<QAction *> m_ownerDeeds;
    QMenu *m_states;
    QMenu *m_priorities;
    QMenu *m_owners;
    Chip *m_state;
    Chip *m_priority;
    Chip *m_owner;
};
