// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/attachment.h"
#include "core/result.h"
#include "core/storage/columns.h"

#include <map>

class Connection;

/// The hash of all that is known of a file, its content's among it: that cannot be changed unnoticed, as its bytes cannot.
QString hashOf(const Attachment &);

/// The hashes of the files of each entry, in the order of their ids.
using EntryFiles = std::map<QString, QStringList>;

/// Those of one entry, recorded or about to be.
Result<QStringList> filesOf(Connection &, EntryId);
/// Those of an incident's entries, by the entry's id, whatever the file's row says of its incident.
Result<EntryFiles> filesOf(Connection &, const QString &incident);

/// The hash of an entry with its files. It begins with the mark of its form, which older hashes lack.
QString entryHash(const QString &previous, const std::vector<QVariant> &row, const QStringList &files);
/// Does the hash cover the entry's files?
bool coversFiles(const QString &hash);
