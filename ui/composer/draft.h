// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dossier.h"
#include "core/model/words.h"
#include "core/result.h"

#include <map>

/// What is being written about an incident, before it is an entry. Changing the kind keeps the texts.
struct Draft
{
    enum class Kind { Contact, Diagnosis, Plan, Escalation, Solution, Note };

    Kind kind = Kind::Contact;
    bool told = true; ///< the customer is told by this very entry; always for a contact, never for a note
    Direction direction = Direction::Out;
    Channel channel = Channel::Phone;
    Outcome outcome = Outcome::Reached;
    std::optional<ContactId> contact;
    std::optional<Instant> when; ///< nothing: now
    std::vector<Tell> tells = {Tell::Progress};
    std::vector<FactKind> facts; ///< those that get a new version
    QString customerWords;
    QString teamWords;
    bool promises = false;
    QString promised; ///< what, for the customer to read
    std::optional<Instant> promisedBy;
    QString renegotiated; ///< key of the promise that gets a new date; empty: it is a promise of its own
    std::optional<State> state; ///< nothing: the state stays
    WaitingOn waitingOn = WaitingOn::Nobody;
    std::optional<Instant> waitUntil;
    QString waitReason;
    std::vector<SettlingChoice> settling; ///< what the person said about duties, against the rules

    bool operator==(const Draft &) const = default;
    /// Has the person written anything worth keeping?
    bool hasWords() const { return !customerWords.trimmed().isEmpty() || !teamWords.trimmed().isEmpty() || !promised.isEmpty(); }
};

/// Does an entry of this kind reach the customer, given the draft?
bool reachesCustomer(const Draft &);
/// Changes the kind with what that kind usually tells and states; the texts stay.
void setKind(Draft &, Draft::Kind);
/// What can come of an attempt by a channel, the usual one first.
std::vector<Outcome> outcomesOf(Channel, Direction);
/// A draft that would settle the commitment, as far as one call can.
Draft draftFor(const Commitment &, const Dossier &);
/// A draft that tells the customer a new date for what was promised; the date itself is the person's to choose.
Draft draftForNewDate(const Commitment &promise, const Dossier &, const QString &language);
/// The entry to be recorded. InvalidInput when the draft holds words for the customer that the entry would not carry.
Result<Entry> entryOf(const Draft &, IncidentId, const QString &language);

/// Drafts of incidents, kept while the program runs.
using Drafts = std::map<IncidentId, Draft>;
