// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entry.h"
#include "core/storage/columns.h"

#include <map>

class Connection;
class Store;

/// How an entry was forgotten: under which hash it was written, and the hash of what is left.
struct Redaction
{
    QString entryHash;
    QString contentHash;
};

/// Those of an incident, by the entry's id.
using Redactions = std::map<QString, Redaction>;

/// The entry without a word of a person; what rules read of it stays.
Entry redacted(const Entry &, const QStringList &names);
/// The hash of what is left of an entry that was written under `entryHash`.
QString contentHash(const QString &entryHash, const std::vector<QVariant> &row);
/// Is nothing said in what is left but that it was forgotten? Columns as checking reads them, as bytes.
bool saysNothing(const std::vector<QVariant> &row);

/// Those of an incident; none in a copy from before there were any.
Result<Redactions> redactionsOf(Connection &, const QString &incident);
/// The number of the last one, of all incidents; 0: none.
Result<int> newestRedaction(Store &);
/// Are there any at all? A copy of long ago has no table of them.
Result<bool> hasRedactions(Connection &);
/// Appends one, chained to the one before.
Result<void> addRedaction(Connection &, const QString &customer, const Entry &, const Redaction &, const QString &by, Instant at);
/// Is each the one that was written?
Result<bool> areRedactionsWhole(Connection &);
