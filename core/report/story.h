// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dossier.h"

#include <QTimeZone>

namespace report {

/// A dated promise from its making to its end: told with what was promised to the customer, never with what the team wrote.
struct PromiseStory
{
    enum class End { Open, Kept, KeptLate, Missed, Withdrawn };

    QString key;
    LocalText what;
    std::vector<Instant> dues; ///< the first date, and each that was agreed instead
    std::optional<Instant> endedAt;
    End end = End::Open;
};

/// What both readers see at the head of a report.
struct Particulars
{
    QString number;
    LocalText title;
    QString customer;
    QStringList contacts;
    std::optional<Site> site; ///< only name and address are told
    std::optional<Equipment> equipment;
    QString owner;
    State state = State::New;
    std::optional<Channel> channel; ///< of the first call
    Instant opened;
    std::optional<Instant> solved;
    std::optional<Instant> closed;
};

/// Something that the customer lived.
struct CustomerMoment
{
    Instant at;
    EntryKind kind = EntryKind::Contact;
    Direction direction = Direction::Internal;
    std::optional<Channel> channel;
    std::optional<Outcome> outcome;
    QString who;
    CustomerText words; ///< empty where nothing was said to the customer, as when a technician arrives
    std::optional<PromiseAct> promise; ///< with what was promised, also where it is kept
    std::vector<FactKind> about; ///< what it told
    QString from = {}; ///< number of the incident on which it was written, where that was merged into this one
    std::optional<AftersalesAct> unit = {}; ///< that was lent or replaced; of it they read what unitCustomerLine() says
};

/// The incident as the customer lived it. Holds no team text, by type.
struct CustomerStory
{
    Particulars particulars;
    std::vector<CustomerMoment> moments; ///< in order; corrected ones are left out
    std::vector<PromiseStory> promises;
    CustomerText solution;
};

/// One entry as the team sees it.
struct TeamMoment
{
    Entry entry;
    bool corrected = false; ///< a later entry took its place
    LocalText promised; ///< what the promise was that it made, kept or changed
    QString from = {}; ///< as above
};

/// The incident as the team knows it: everything.
struct TeamStory
{
    Particulars particulars;
    std::vector<TeamMoment> moments;
    std::vector<PromiseStory> promises;
    std::vector<Commitment> commitments;
    CustomerText solution;
    TeamText cause;
    QStringList technicians = {}; ///< who goes, besides the owner
};

CustomerStory customerStory(const Dossier &, Instant now);
TeamStory teamStory(const Dossier &, Instant now);

} // namespace report
