// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aftersales/affected.h"
#include "core/result.h"

class Store;

/// Communiqués as they are kept; jobs of the database thread.
namespace communiques {

/// A customer with what criteria ask of them, and how they are reached.
struct Candidate
{
    Customer customer;
    std::vector<Contact> contacts;
    Concerned concerned;
};

Result<void> insert(Store &, const Communique &);
/// NotFound when there is none.
Result<Communique> read(Store &, CommuniqueId);
/// Writes all but the id; Conflict when somebody gave out another version meanwhile.
Result<void> update(Store &, const Communique &, int expectedVersion);
Result<void> addVersion(Store &, const CommuniqueVersion &);
Result<std::vector<CommuniqueVersion>> versions(Store &, CommuniqueId);
/// Those that go on first, the newest first.
Result<std::vector<CommuniqueRow>> list(Store &, int most);
/// Those that go on.
Result<std::vector<Communique>> open(Store &);
/// The communiqués that an incident follows, the newest first.
Result<std::vector<Communique>> followedBy(Store &, IncidentId);

/// Somebody who is in it already stays as they are.
Result<void> addRecipient(Store &, const CommuniqueRecipient &);
Result<void> update(Store &, const CommuniqueRecipient &);
/// Takes one out to whom nothing was said yet; Conflict when something was.
Result<void> dropRecipient(Store &, const QString &id);
Result<CommuniqueRecipient> recipient(Store &, const QString &id);
/// By the customer's name.
Result<std::vector<RecipientRow>> recipients(Store &, CommuniqueId);
/// Whoever has not refused is planned for that version.
Result<void> planAll(Store &, CommuniqueId, int version);
/// Planned ones whose channel is written, behind `after`, at most so many.
Result<std::vector<CommuniqueRecipient>> plannedWritten(Store &, CommuniqueId, const QString &after, int most);
Result<int> countPlannedWritten(Store &, CommuniqueId);
/// Takes a recipient for oneself within the transaction; false when another took the recipient before, or did it already.
Result<bool> take(Store &, const CommuniqueRecipient &);

/// Customers whose name holds these words, by name.
Result<std::vector<CustomerId>> customersLike(Store &, const QString &words, int most);
/// Everybody whom criteria may name, by name; those of these customers alone, or all.
Result<std::vector<Candidate>> candidates(Store &, const std::optional<CustomerId> &only = {});

}
