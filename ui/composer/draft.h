// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/attachment.h"
#include "core/model/dossier.h"
#include "core/model/words.h"
#include "core/result.h"

/// What is being written about an incident, before it is an entry. Changing the kind keeps the texts.
struct Draft
{
    enum class Kind { Contact, Diagnosis, Plan, Escalation, Solution, Note };

    EntryId id = {}; ///< of the entry that it becomes; null until something is written
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
    QString language; ///< of the words for the customer: "es" or "en"; empty: that of the one who reads them
    bool promises = false;
    QString promised; ///< what, for the customer to read
    std::optional<Instant> promisedBy;
    std::optional<Instant> promisedFrom; ///< the beginning of a promised window
    QString renegotiated; ///< key of the promise that gets a new date; empty: it is a promise of its own
    std::optional<State> state; ///< nothing: the state stays
    WaitingOn waitingOn = WaitingOn::Nobody;
    std::optional<Instant> waitUntil;
    QString waitReason;
    QString stateName; ///< id of the company's own state; empty: the first of its category
    bool asksWhetherItWorks = false; ///< the customer is asked, as it is solved, whether it works
    std::vector<SettlingChoice> settling; ///< what the person said about duties, against the rules
    std::vector<Attachment> attachments; ///< stored already, under the identity of the draft

    bool operator==(const Draft &) const = default;
    /// Has the person written anything worth keeping?
    bool hasWords() const;
    static void describe(auto &self, auto &&visit)
    {
        visit("id", self.id), visit("kind", self.kind), visit("told", self.told), visit("direction", self.direction), visit("channel", self.channel),
            visit("outcome", self.outcome), visit("contact", self.contact), visit("when", self.when), visit("tells", self.tells),
            visit("facts", self.facts), visit("customer_words", self.customerWords), visit("team_words", self.teamWords), visit("language", self.language),
            visit("promises", self.promises), visit("promised", self.promised), visit("promised_by", self.promisedBy), visit("promised_from", self.promisedFrom),
            visit("renegotiated", self.renegotiated), visit("state", self.state), visit("waiting_on", self.waitingOn),
            visit("wait_until", self.waitUntil), visit("wait_reason", self.waitReason), visit("state_name", self.stateName), visit("asks_whether_it_works", self.asksWhetherItWorks), visit("settling", self.settling), visit("attachments", self.attachments);
    }
};

template<>
struct Names<Draft::Kind>
{
    using enum Draft::Kind;
    static constexpr auto table = nameTable<Draft::Kind>(
        {{Contact, "contact"}, {Diagnosis, "diagnosis"}, {Plan, "plan"}, {Escalation, "escalation"}, {Solution, "solution"}, {Note, "note"}});
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
