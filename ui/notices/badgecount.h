// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/reminders.h"

#include <QObject>

/// How many commitments who is at the desk can act on now.
class BadgeCount : public QObject
{
    Q_OBJECT
public:
    explicit BadgeCount(Reminders &reminders, QObject *parent = nullptr) : QObject(parent), m_reminders(reminders) {}

    /// Counts again; many wishes at once are one.
    void refresh();
    int count() const { return m_count; }

Q_SIGNALS:
    void changed(int count);

private:
    Reminders &m_reminders;
    int m_count = 0;
    bool m_counting = false;
    bool m_again = false;
};

/// Shows the number on the program's icon, where the desktop can: 0 takes it away.
void showOnIcon(int count);
