// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <functional>
#include <span>
#include <vector>

/// One numbered schema file.
struct Migration
{
    int number = 0;
    QString name; ///< "0001_initial"
    QString text;
};

/// Written into the header of every SQLite file of Aviso: "Avso".
constexpr quint32 applicationId = 0x4176736f;

/// The migrations that are compiled in, by number.
std::vector<Migration> migrations();

/// The error of a database that a newer program made, or another program.
Error newerSchema(const QString &where, qint64 schema);
/// A newer program brought an open database to a schema that this one does not know.
Error outgrown(qint64 schema);
Error foreignDatabase(const QString &where);

/// Runs those above `from`, each in a transaction with its row in schema_version.
Result<void> migrate(Connection &, std::span<const Migration>, int from);
