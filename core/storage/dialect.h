// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

class QSqlError;
struct SearchPattern;

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
    /// An expression for the text of a member of a column of JSON as the store writes it, null where there is none or the JSON is damaged;
    /// compared byte by byte.
    QString memberOf(const QString &column, const QString &member) const;
    QString begin() const;

    // Full-text search over the column "words" of a table with a key "doc": FTS5, or a GIN index of lexemes. Words come finished
    // (core/model/searchwords.h), so that neither database has a say in what a word is.
    QStringList makeSearchIndex(const QString &table) const;
    /// Beginnings of words of up to so many letters have an index of their own.
    static constexpr int longestBeginning = 6;
    QStringList dropSearchIndex(const QString &table) const;
    /// Fails as damaged when the index does not tell what the table does; empty where the database sees to it.
    QString checkSearchIndex(const QString &table) const;
    /// "from ... where ..." for rows `d` of the table that match :words.
    QString searched(const QString &table) const;
    /// The column by which those come without sorting them.
    QString searchOrder() const { return isSqlite() ? QStringLiteral("f.rowid") : QStringLiteral("d.doc"); }
    /// A query for the keys alone of the rows that match a placeholder.
    QString searchedDocs(const QString &table, const QString &placeholder) const;
    /// The pattern as the value of :words; phrases are words that all occur.
    QString searchExpression(const SearchPattern &) const;
    /// The driver's error as one of ours; its own words go into the detail.
    Error error(const QSqlError &) const;
    /// Was the connection to the server cut?
    bool isLost(const QSqlError &) const;

    /// Makes a table refuse changes and removals; and takes that back, in the transaction that will make it refuse them again.
    QStringList appendOnly(const QString &table) const;
    QStringList allowRemoval(const QString &table) const;
};
