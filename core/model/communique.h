// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/incident.h"

using CommuniqueId = Id<struct CommuniqueTag>;

/// Before its first version, while updates are promised, and after the all-clear.
enum class CommuniqueState { Draft, Open, Ended };
/// Why somebody is among the recipients.
enum class RecipientSource { Criteria, Hand, Call };
/// How the newest version stands with a recipient.
enum class RecipientState { Planned, Sent, Reached, Bounced, Refused };

/// Whom something concerns. Each list that names something narrows, and within one any will do; chosen incidents are in at all events.
struct Affected
{
    QStringList places; ///< the beginning of a postal code, or words of the zone, the name or the address of a site
    QStringList models; ///< words of kind, brand and model of a unit
    QStringList contracts; ///< of the customer, or of a unit's maintenance
    QStringList tags; ///< of an open incident
    bool withOpenIncident = false; ///< only those who have one
    std::vector<IncidentId> incidents; ///< chosen one by one

    bool operator==(const Affected &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("places", self.places), visit("models", self.models), visit("contracts", self.contracts), visit("tags", self.tags),
            visit("with_open_incident", self.withOpenIncident), visit("incidents", self.incidents);
    }
    bool narrows() const { return withOpenIncident || !(places.isEmpty() && models.isEmpty() && contracts.isEmpty() && tags.isEmpty()); }
};

/// One message to many about the same thing, from the first words until the all-clear.
struct Communique
{
    CommuniqueId id;
    LocalText title; ///< for the customer to read: what it is about
    CommuniqueState state = CommuniqueState::Draft;
    int version = 0; ///< of the newest text; 0: none was given out yet
    Affected affected;
    Instant startedAt; ///< when it began to fail
    std::optional<Instant> nextUpdate; ///< promised by the newest version
    std::optional<Instant> endedAt;
    Instant createdAt;
    QString author;

    bool operator==(const Communique &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("id", self.id), visit("title", self.title), visit("state", self.state), visit("version", self.version), visit("affected", self.affected),
            visit("started_at", self.startedAt), visit("next_update", self.nextUpdate), visit("ended_at", self.endedAt), visit("created_at", self.createdAt),
            visit("author", self.author);
    }
};

/// What was said, and when the next word was promised. What customers read and what the team reads are two types.
struct CommuniqueVersion
{
    CommuniqueId communique;
    int number = 0;
    bool allClear = false; ///< the last one: it works again
    CustomerText what;
    CustomerText why;
    CustomerText measures; ///< of the all-clear: what solved it
    TeamText technical;
    std::optional<Instant> nextUpdate;
    QString author;
    Instant at;

    bool operator==(const CommuniqueVersion &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("communique", self.communique), visit("number", self.number), visit("all_clear", self.allClear), visit("what", self.what), visit("why", self.why),
            visit("measures", self.measures), visit("technical", self.technical), visit("next_update", self.nextUpdate), visit("author", self.author),
            visit("at", self.at);
    }
};

/// A customer to whom it goes, by whom, and how far the newest version has come with them.
struct CommuniqueRecipient
{
    QString id; ///< of the communiqué and the customer: nobody is in it twice
    CommuniqueId communique;
    CustomerId customer;
    std::optional<ContactId> contact;
    Channel channel = Channel::Mail;
    std::optional<IncidentId> incident; ///< that follows it; nothing: one is opened with the first words
    RecipientSource source = RecipientSource::Criteria;
    RecipientState state = RecipientState::Planned;
    int version = 0; ///< of which the state speaks
    std::optional<EntryId> entry; ///< in the incident, that says so
    std::optional<Instant> at;
    int attempts = 0; ///< calls in vain, of this version
    QString problem; ///< why it could not be written; empty: it could

    bool operator==(const CommuniqueRecipient &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("id", self.id), visit("communique", self.communique), visit("customer", self.customer), visit("contact", self.contact),
            visit("channel", self.channel), visit("incident", self.incident), visit("source", self.source), visit("state", self.state),
            visit("version", self.version), visit("entry", self.entry), visit("at", self.at), visit("attempts", self.attempts), visit("problem", self.problem);
    }
};

/// A recipient as a list shows them.
struct RecipientRow
{
    CommuniqueRecipient recipient;
    QString customer; ///< the name
    QString contact; ///< the name
    QString language; ///< in which they are written to; empty: not known
    QStringList phones;
    QStringList mails;
    QString number; ///< of the incident; empty: none yet
};

/// How many recipients are in which state.
struct RecipientCounts
{
    int planned = 0;
    int sent = 0;
    int reached = 0;
    int bounced = 0;
    int refused = 0;

    int all() const { return planned + sent + reached + bounced + refused; }
    bool operator==(const RecipientCounts &) const = default;
};

/// A communiqué in the list of them.
struct CommuniqueRow
{
    Communique communique;
    RecipientCounts counts;
};

/// All of a communiqué: every version, the newest last, and its recipients by name.
struct CommuniqueFile
{
    Communique communique;
    std::vector<CommuniqueVersion> versions;
    std::vector<RecipientRow> recipients;
};

/// The key of the promised next update in each recipient's incident.
inline QString promiseKeyOf(CommuniqueId id) { return QStringLiteral("communique-") + id.toString(); }
inline QString recipientId(CommuniqueId id, CustomerId customer) { return id.toString() + QLatin1Char('/') + customer.toString(); }

template<>
struct Names<CommuniqueState>
{
    using enum CommuniqueState;
    static constexpr auto table = nameTable<CommuniqueState>({{Draft, "draft"}, {Open, "open"}, {Ended, "ended"}});
};
template<>
struct Names<RecipientSource>
{
    using enum RecipientSource;
    static constexpr auto table = nameTable<RecipientSource>({{Criteria, "criteria"}, {Hand, "hand"}, {Call, "call"}});
};
template<>
struct Names<RecipientState>
{
    using enum RecipientState;
    static constexpr auto table = nameTable<RecipientState>({{Planned, "planned"}, {Sent, "sent"}, {Reached, "reached"}, {Bounced, "bounced"}, {Refused, "refused"}});
};
