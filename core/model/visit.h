// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/attachment.h"
#include "core/model/incident.h"

#include <algorithm>

/// Why a visit came to nothing.
enum class VisitCause { NobodyThere, NoAccess, PartMissing, SkillMissing, CalledOff, Other };

template<>
struct Names<VisitCause>
{
    using enum VisitCause;
    static constexpr auto table = nameTable<VisitCause>({{NobodyThere, "nobody_there"}, {NoAccess, "no_access"}, {PartMissing, "part_missing"},
                                                         {SkillMissing, "skill_missing"}, {CalledOff, "called_off"}, {Other, "other"}});
};

/// A part that was used on a visit.
struct VisitPart
{
    QString code;
    QString what;
    double quantity = 1; ///< 2.5 metres of pipe are a part too

    bool operator==(const VisitPart &) const = default;
    static void describe(auto &self, auto &&visit) { visit("code", self.code), visit("what", self.what), visit("quantity", self.quantity); }
};

/// A part that a visit needs, and whether it is there to be taken along.
struct NeededPart
{
    QString what;
    bool ready = false; ///< else it is awaited

    bool operator==(const NeededPart &) const = default;
    static void describe(auto &self, auto &&visit) { visit("what", self.what), visit("ready", self.ready); }
};

/// One visit to a customer: when it is meant to be, what the customer was promised, and what became of it.
struct Visit
{
    VisitId id;
    IncidentId incident;
    std::vector<TechnicianId> technicians;
    VisitState state = VisitState::Proposed;
    std::optional<Instant> promisedFrom; ///< the window that the customer was told last; nothing: none yet
    std::optional<Instant> promisedTo;
    Instant scheduledFrom;
    Instant scheduledTo;
    std::optional<Instant> arrivedAt;
    std::optional<Instant> leftAt;
    QStringList skills; ///< that it asks for: "cooling:2"
    QString brand; ///< that it asks a certificate for; empty: none
    std::optional<ContactId> receiver; ///< who opens the door
    QString receiverWords; ///< the same in words, where it is no contact
    QString access; ///< how one gets in
    std::optional<VisitCause> cause; ///< of a failure
    QString causeWords;
    TeamText found;
    CustomerText done;
    std::vector<VisitPart> parts; ///< that were used
    std::vector<NeededPart> neededParts;
    int minutes = 0; ///< of work
    int kilometres = 0; ///< of the way there and back
    std::optional<AttachmentId> signature; ///< a picture that belongs to an entry of the incident
    QString signedBy;
    bool followUp = false; ///< another visit is needed
    QString promise; ///< the key of the promise that it is to the customer; empty: none was given
    int version = 1; ///< grows with each change; a lost race shows by it

    bool operator==(const Visit &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("id", self.id), visit("incident", self.incident), visit("technicians", self.technicians), visit("state", self.state),
            visit("promised_from", self.promisedFrom), visit("promised_to", self.promisedTo), visit("scheduled_from", self.scheduledFrom),
            visit("scheduled_to", self.scheduledTo), visit("arrived_at", self.arrivedAt), visit("left_at", self.leftAt), visit("skills", self.skills),
            visit("brand", self.brand), visit("receiver", self.receiver), visit("receiver_words", self.receiverWords), visit("access", self.access),
            visit("cause", self.cause), visit("cause_words", self.causeWords), visit("found", self.found), visit("done", self.done),
            visit("parts", self.parts), visit("needed_parts", self.neededParts), visit("minutes", self.minutes), visit("kilometres", self.kilometres), visit("signature", self.signature),
            visit("signed_by", self.signedBy), visit("follow_up", self.followUp), visit("promise", self.promise), visit("version", self.version);
    }
};

/// Is it still to come, or going on?
constexpr bool isAhead(VisitState state)
{
    using enum VisitState;
    return state == Proposed || state == Confirmed || state == OnTheWay || state == OnSite;
}

/// Does the customer expect it at another time than it is meant to be? They were told a window, and it was moved since.
inline bool isUntold(const Visit &visit)
{
    return isAhead(visit.state) && visit.promisedTo && (visit.scheduledFrom < *visit.promisedFrom || visit.scheduledFrom > *visit.promisedTo);
}

/// How many of the parts that it needs are not there yet.
inline int awaitedParts(const Visit &visit)
{
    return int(std::count_if(visit.neededParts.begin(), visit.neededParts.end(), [](const NeededPart &part) { return !part.ready; }));
}

/// A visit with what a list or a board shows of its incident.
struct VisitRow
{
    Visit visit;
    QString number; ///< of the incident
    LocalText title;
    CustomerId customerId;
    QString customer; ///< the name
    QString language; ///< of the customer
    std::optional<EquipmentId> equipment;
    QString unit; ///< "Calora CX-24, SN 8841"
    QString site; ///< its name
    QString address;
    QString postalCode;
    QString siteAccess;
    QString siteCalendar;
    std::optional<double> latitude;
    std::optional<double> longitude;
    QString receiver; ///< the contact's name and telephone
    QString phone;

    bool operator==(const VisitRow &) const = default;
};

/// An incident that somebody must go to, and nobody goes yet.
struct VisitNeed
{
    IncidentId incident;
    QString number;
    LocalText title;
    QString customer;
    QString postalCode;
    QString unit;
    std::optional<Instant> due; ///< of what is owed next
    bool again = false; ///< somebody was there, and another visit is needed

    bool operator==(const VisitNeed &) const = default;
};
