// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/priority.h"
#include "core/model/call.h"

/// What is promised while the customer is on the phone.
struct CallPromise
{
    LocalText what; ///< for the customer to read
    Instant due;
    std::optional<Instant> from; ///< the beginning of a promised window

    bool operator==(const CallPromise &) const = default;
};

/// A question of the card and what was answered.
struct CallAnswer
{
    LocalText ask;
    QString answer;

    bool operator==(const CallAnswer &) const = default;
};

/// All that the intake card holds.
struct CallCard
{
    CallId id; ///< of the call; null: a new one
    IncidentId incident; ///< that it becomes, also of the card's draft; null: a new one
    std::optional<CallId> callsBack; ///< a missed call that this one answers: we rang
    Direction direction = Direction::In; ///< Out: we rang, of our own accord
    QString number; ///< empty: withheld
    QString line; ///< which of our numbers was called
    Instant startedAt; ///< 0: now
    QString language = QStringLiteral("en"); ///< in which the words are written

    QString caller;
    QString role;
    QString callBackTo; ///< empty: the number that called
    std::optional<CustomerId> customerId; ///< chosen among those that are known
    QString customer; ///< else the name of one, known or new
    std::optional<SiteId> site; ///< of the customer; nothing with an address: a new one
    QString address;
    QString postalCode;
    QString access; ///< changes what is known of the site, where it says something else
    std::optional<EquipmentId> equipment; ///< of the customer; nothing with a model or serial number: a new unit
    QString model;
    QString serial;

    LocalText title; ///< what is wrong, in one line
    QString assistance; ///< kind of assistance, in the company's words
    QString since; ///< since when it fails, as it was said
    Impact impact = Impact::Degraded;
    Danger danger;
    QString errorCode;
    std::vector<CallAnswer> answers;
    QString notes; ///< what else the customer said
    QString teamNotes; ///< for the team alone

    Level urgency = Level::Normal;
    std::optional<Level> priority; ///< other than what is suggested
    QString priorityReason; ///< of an override: it needs one
    std::optional<TechnicianId> owner;
    std::optional<CallPromise> promise;
    CallOutcome outcome = CallOutcome::Created;
    std::optional<IncidentId> addTo; ///< of Added
    QString solution; ///< of Solved: what was told on the phone
    Channel channel = Channel::Phone; ///< by which it came: another desk's file may bring a mail
    QString externalRef; ///< its name where it comes from: what was taken once is not taken again
};
