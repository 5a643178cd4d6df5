// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

// Tables as text: what spreadsheets write and read. Written by hand, because what comes here is Excel's own kind: semicolons, Windows-1252,
// a decimal comma.

/// One line of a table.
struct CsvRow
{
    int line = 0; ///< of the file, where the row begins; the first is 1
    QStringList cells;

    bool operator==(const CsvRow &) const = default;
};

/// A table as it was read.
struct CsvTable
{
    enum class Encoding { Utf8, Utf16, Windows1252 };

    QStringList header; ///< the first row; names are trimmed
    std::vector<CsvRow> rows; ///< the rest; empty lines are left out, short rows are filled up
    QChar separator = u';';
    Encoding encoding = Encoding::Utf8;
    bool isCards = false; ///< it was read from vCards: a line is a card
};

/// Reads a table; encoding and separator (";", ",", tab or "|") are found from the text. InvalidInput names the line: a quotation that
/// never ends, more cells than the header has names, a name that stands twice, no header.
Result<CsvTable> readCsv(const QByteArray &bytes);

/// A table as Excel opens it: UTF-8 with its mark, separated by semicolons. A cell that a spreadsheet would take for a formula
/// (= + - @, tab, carriage return) gets an apostrophe before it, except a number or a phone number.
QByteArray writeCsv(const QStringList &header, const std::vector<QStringList> &rows);

/// A number with a decimal comma or point, and thousands parted by the other ("1.234,5", "1,234.5", "40,4168"); nothing: it is none.
std::optional<double> csvNumber(const QString &cell);
