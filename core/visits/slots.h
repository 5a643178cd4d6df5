// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/twonames.h"
#include "core/intake/dispatch.h"

// When a visit can be: free time of technicians within the hours in which the customer lets them in, and what speaks against a moment that
// a person chose. Times of travel are estimates: 1.3 times the great circle at 50 km/h, ten minutes to park; half an hour where a place is
// not known.

/// What a visit needs.
struct VisitWish
{
    Job job; ///< its `from` is the earliest moment
    Instant until; ///< and this the latest
    WorkingCalendar access; ///< when somebody lets the technician in; a site that says nothing is open always
};

/// Another visit of a technician, with its place.
struct VisitPlace
{
    Instant from;
    Instant to;
    std::optional<Position> place = {};

    bool operator==(const VisitPlace &) const = default;
};

/// One who might go, and where their other visits are.
struct VisitCandidate
{
    Candidate who;
    std::vector<VisitPlace> visits; ///< in order; `who.engaged` holds what else they do
};

/// What speaks against a moment.
enum class VisitConflict { Overlap, Absent, Holiday, OutsideHours, OutsideAccess, TravelTooLong, SkillMissing, CertificateMissing };

/// One conflict and what a person needs to decide on it.
struct VisitObjection
{
    VisitConflict what = VisitConflict::Overlap;
    TechnicianId technician = {}; ///< whom it is about
    std::optional<Instant> from = {}; ///< of what is in the way
    std::optional<Instant> to = {};
    Milliseconds missing{0}; ///< TravelTooLong: how much more time the way takes
    QString about = {}; ///< the skill, the brand, the stand-in
    TwoNames holiday = {}; ///< its name

    bool operator==(const VisitObjection &) const = default;
};

/// A moment that fits, and why it is good.
struct VisitSlot
{
    TechnicianId technician;
    QString name;
    Instant from;
    Instant to;
    Milliseconds travel{0}; ///< from what comes before: the visit before, or the base
    std::optional<double> km = {};
    bool fromVisit = false; ///< the way begins at another visit of that day
    double score = 0; ///< the higher the better
    int openIncidents = 0;
    int visitsToEquipment = 0;

    bool operator==(const VisitSlot &) const = default;
};

/// How long the way takes, by estimate.
Milliseconds travelTime(const std::optional<Position> &from, const std::optional<Position> &to);

/// The best moments, at most `most`, the best first: soon, near to what comes before, by who is skilled and less loaded. Of one technician
/// at most two on one day, so that a person has something to choose from. Empty: nobody can go within the wish.
std::vector<VisitSlot> freeSlots(const VisitWish &, const std::vector<VisitCandidate> &, size_t most = 5);

/// What speaks against sending this one at that moment; empty: nothing.
std::vector<VisitObjection> objectionsTo(const VisitWish &, const VisitCandidate &, Instant from);

/// Those of `found` that a person did not accept, each counted: two that overlap alike are two.
std::vector<VisitObjection> notAccepted(std::vector<VisitObjection> found, const std::vector<VisitObjection> &accepted);
