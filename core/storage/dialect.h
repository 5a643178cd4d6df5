// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

class QSqlError;

/// The few things in which SQLite and PostgreSQL differ.
struct Dialect
{
    enum class Kind { Sqlite, PostgreSql };

    Kind kind = Kind::Sqlite;

    bool isSqlite() const { return kind == Kind::Sqlite; }
    /// The statements of a schema file, one each, with directives expanded.
    QStringList statements(const QString &schema) const;
    /// An expression for the exact bytes of a text column, as stored.
    QString bytesOf(const QString &column) const;
    /// An expression that is true when each of the text columns holds text (SQLite would hold anything).
    QString allText(const QStringList &columns) const;
    QString begin() const;
    /// The driver's error as one of ours; its own words go into the detail.
    Error error(const QSqlError &) const;
    /// Was the connection to the server cut?
    bool isLost(const QSqlError &) const;

private:
    QStringList appendOnly(const QString &table) const;
};
