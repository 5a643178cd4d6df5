// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/habits.h"
#include "core/model/lists.h"

#include <QStringList>

namespace rules {

/// Who sits where, as one look at the clock finds it: on a shared database each desk tells its own person.
struct Routing
{
    QString user; ///< the person at this desk
    bool shared = false; ///< other desks tell as well; else everything is told here
    QStringList present; ///< people at the other desks
    QString lead; ///< who is told when nobody answers; empty: whoever is there
    std::vector<Habits> habits;
    Instant now;
};

/// A desk that was not seen for so long is closed.
constexpr Milliseconds absent = std::chrono::minutes(3);
/// The people at the desks that were seen just now, each once.
QStringList presentAt(const std::vector<SeenDesk> &, Instant now);
/// Whom this desk tells; nothing: another desk does. `owner` empty: nobody follows the incident.
std::optional<Recipient> recipientOf(const Routing &, const QString &owner, bool toLead);
/// Is the notice for who sits at this desk: told to them, or told to another in their place while their desk was closed?
bool isFor(const Routing &, const Reminder &);

}
