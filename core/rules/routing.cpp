// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/routing.h"

#include "core/rules/quiet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rules {
namespace {

bool isThere(const Routing &routing, const QString &person)
{
    return std::any_of(routing.present.begin(), routing.present.end(), [&](const QString &one) { return samePerson(one, person); });
}

/// A notice that belongs to a person, seen from this desk.
std::optional<Recipient> seenFromHere(const Routing &routing, const QString &role, const QString &person)
{
    if (person.isEmpty())
        return Recipient{role, routing.user}; // nobody's: whoever looks first
    const std::optional<StandIn> standIn = standInFor(person, routing.habits, routing.now);
    const QString whom = standIn ? standIn->person : person;
    if (!samePerson(whom, routing.user) && isThere(routing, whom))
        return {};
    Recipient here{role, routing.user};
    if (!samePerson(person, routing.user)) {
        here.standsFor = person;
        here.awayUntil = standIn ? std::optional(standIn->awayUntil) : std::nullopt;
    }
    return here;
}

}

QStringList presentAt(const std::vector<SeenDesk> &desks, Instant now)
{
    QStringList people;
    for (const SeenDesk &one : desks) {
        // One seen in the future has a clock of its own, or had: that does not tell whether somebody is there.
        if (now - one.at < absent && one.at - now < absent)
            people += one.desk.section(u'/', 1);
    }
    people.removeDuplicates();
    return people;
}

std::optional<Recipient> recipientOf(const Routing &routing, const QString &owner, bool toLead)
{
    if (routing.shared)
        return seenFromHere(routing, toLead ? u"lead"_s : u"owner"_s, toLead ? routing.lead : owner);
    const std::optional<StandIn> standIn = toLead || owner.isEmpty() ? std::nullopt : standInFor(owner, routing.habits, routing.now);
    if (standIn)
        return Recipient{u"stand_in"_s, standIn->person, standIn->standsFor, standIn->awayUntil};
    return Recipient{toLead ? u"lead"_s : u"owner"_s};
}

bool isFor(const Routing &routing, const Reminder &notice)
{
    return !routing.shared || samePerson(notice.person, routing.user) || samePerson(notice.standsFor, routing.user);
}

}
