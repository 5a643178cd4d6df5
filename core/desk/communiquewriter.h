// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/communiques.h"
#include "core/desk/recording.h"

/// How a version came to a recipient, or did not.
struct Delivery
{
    Channel channel = Channel::Mail;
    Outcome outcome = Outcome::Sent;
    RecipientState state = RecipientState::Sent;
};

/// Writes the newest version of a communiqué into the incidents of its recipients: jobs of the database thread, within a transaction.
class CommuniqueWriter
{
public:
    CommuniqueWriter(Store &, DeskParts &, Communique, CommuniqueVersion, Instant now);

    /// The recipient was told: the entries, the promise of the next update, the state. False: another desk did it meanwhile.
    Result<bool> tell(CommuniqueRecipient, const Delivery &);
    /// Nobody answered.
    Result<bool> noAnswer(CommuniqueRecipient);
    /// They do not want to be told.
    Result<bool> refused(CommuniqueRecipient);
    /// What was sent came back.
    Result<bool> bounced(CommuniqueRecipient);

    /// What lies ahead of each incident that was written.
    std::vector<std::pair<IncidentId, std::vector<UpcomingStep>>> takeAhead() { return std::exchange(m_ahead, {}); }

private:
    struct There
    {
        Incident incident;
        std::optional<Instant> promised = {}; ///< by when the next update is owed
        bool solved = false;
        bool closed = false;
    };
    Result<bool> take(const CommuniqueRecipient &, std::initializer_list<RecipientState> states);
    Result<There> thereOf(IncidentId);
    Result<QString> languageOf(const CommuniqueRecipient &);
    const CustomerText &wordsIn(const QString &language);
    Entry message(const CommuniqueRecipient &, const Delivery &, const QString &language);
    PromiseAct nextUpdate(const QString &language) const;
    Result<EntryId> open(CommuniqueRecipient &, const Delivery &, const QString &language);
    Result<EntryId> update(const There &, const CommuniqueRecipient &, const Delivery &, const QString &language);
    Result<EntryId> allClear(const There &, const CommuniqueRecipient &, const Delivery &, const QString &language);
    Result<EntryId> again(const There &, const CommuniqueRecipient &, const Delivery &, const QString &language);
    Result<EntryId> promiseNext(const There &, const CommuniqueRecipient &, const Delivery &, const QString &language);
    Result<void> ask(IncidentId, const CommuniqueRecipient &, const Delivery &);
    Result<EntryId> write(const Entry &);
    Result<bool> keep(CommuniqueRecipient, RecipientState, std::optional<EntryId>);

    Store &m_store;
    DeskParts &m_parts;
    Communique m_communique;
    CommuniqueVersion m_version;
    report::Letter m_letter;
    Instant m_now;
    QHash<QString, CustomerText> m_words;
    std::vector<std::pair<IncidentId, std::vector<UpcomingStep>>> m_ahead;
};

/// InvalidInput when there is none.
Result<CommuniqueVersion> newestOf(Store &, const Communique &);
/// Of the newest version, as it is stored now.
Result<CommuniqueWriter> writerOf(Store &, DeskParts &, CommuniqueId, Instant now);
