// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/calls.h"
#include "core/report/communiquepaper.h"

#include <QObject>

struct DeskParts;
class Store;

/// A communiqué before its first words are given out.
struct NewCommunique
{
    LocalText title;
    Instant startedAt; ///< 0: now
    Affected affected;
    CommuniqueVersion first; ///< its texts and the moment of the next update
    std::vector<CommuniqueRecipient> recipients; ///< as the preview gave them, without those that were taken out
};

/// What became of a run over recipients.
struct SendReport
{
    int written = 0;
    int failed = 0; ///< each says why in the list
    bool cancelled = false; ///< what is left can be done later
};

/// What a call about a communiqué came to.
enum class CommuniqueAnswer { Reached, NoAnswer, Refused };

/// An open communiqué that a call may be about.
struct CommuniqueMatch
{
    Communique communique;
    report::Letter letter; ///< the newest words, to be said
    bool isRecipient = false; ///< the caller's customer is in it already
    std::optional<IncidentId> incident = {}; ///< of theirs, that follows it
};

/// One message to many: whom it concerns, what is said, and how far it has come with each.
class Communiques : public QObject
{
    Q_OBJECT
public:
    explicit Communiques(DeskParts &parts) : m_parts(parts) {}

    /// Those that go on first, the newest first.
    QFuture<Result<std::vector<CommuniqueRow>>> list(int most = 200);
    QFuture<Result<CommuniqueFile>> file(CommuniqueId);
    /// Whom the criteria name, by name, each with the contact and the channel that they prefer.
    QFuture<Result<std::vector<RecipientRow>>> preview(const Affected &);
    /// Customers whose name holds these words, each as the recipient that they would be by hand.
    QFuture<Result<std::vector<RecipientRow>>> customersLike(const QString &words, int most = 12);
    /// Those communiqués that an incident follows.
    QFuture<Result<std::vector<Communique>>> followedBy(IncidentId);
    /// Writes it with its first version; nothing is said to anybody yet. InvalidInput names what is missing.
    QFuture<Result<Communique>> create(const NewCommunique &);
    /// Gives out the next version: all are planned for it, and after an all-clear none follows. `seen`: the version that the writer knew.
    QFuture<Result<Communique>> issue(CommuniqueId, const CommuniqueVersion &, int seen);
    /// Adds a customer by hand, planned for the newest version.
    QFuture<Result<void>> add(CommuniqueId, CustomerId);
    /// Takes somebody out who was told nothing yet.
    QFuture<Result<void>> remove(const QString &recipient);

    /// Marks the newest version as sent to all whose channel is written, a hundred a transaction, each with the entries in their incident.
    /// `progress` is called after each part, on the desk's thread, and stops it by answering false. To go on is to call it again: nobody is
    /// written to twice, whenever it was stopped.
    QFuture<Result<SendReport>> send(CommuniqueId, std::function<bool(int done, int of)> progress = {});
    /// What a call to a recipient came to.
    QFuture<Result<void>> called(const QString &recipient, CommuniqueAnswer);
    /// What was sent came back.
    QFuture<Result<void>> bounced(const QString &recipient);

    /// Open communiqués that a call may be about, by what is typed.
    QFuture<Result<std::vector<CommuniqueMatch>>> matching(const CallTyped &);
    /// Whoever called about it is told at once, and told of what follows.
    QFuture<Result<void>> addCaller(CommuniqueId, IncidentId);

    /// The newest version as a table for a mail merge: those who are written to and were not yet.
    QFuture<Result<QByteArray>> mergeFile(CommuniqueId, const QString &language);
    /// The newest version as a customer reads it, on paper.
    QFuture<Result<std::shared_ptr<const report::Paper>>> paper(CommuniqueId, const QString &language);

Q_SIGNALS:
    /// One was made, or something became of one, at this desk.
    void changed();

private:
    template<typename T>
    QFuture<Result<T>> written(std::function<Result<T>(Store &, Instant)> job);

    DeskParts &m_parts;
};
