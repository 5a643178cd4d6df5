// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"
#include "core/model/equipment.h"

// Customers as a table: a line holds a customer with at most one contact, one site and one unit; several lines of one name are one
// customer.

/// What a column may hold.
enum class CustomerColumn {
    Nothing, ///< is not read
    Name,
    TaxNumber,
    Contract,
    Language,
    PreferredChannel,
    Reachable,
    Notes,
    ContactName,
    Role,
    ContactLanguage,
    ContactChannel,
    Phone,
    OtherPhone, ///< several are parted by commas or semicolons
    Mail, ///< the same
    SiteName,
    Address,
    PostalCode,
    Zone,
    Latitude,
    Longitude,
    Access,
    Kind,
    Brand,
    Model,
    Serial,
    InstalledOn,
    WarrantyTo,
};

/// Which column of a table holds what, in the table's order.
using CustomerMapping = std::vector<CustomerColumn>;

/// By the names that people give to columns, in both languages; what is not known, or comes twice, is Nothing.
CustomerMapping guessedMapping(const QStringList &header);
/// InvalidInput when nothing holds the name, or one thing is said to stand in two columns.
Result<void> checkedMapping(const CustomerMapping &, const QStringList &header);
/// The name of a column's content, to choose it by.
QString columnName(CustomerColumn);
/// All of them, in the order in which they are offered.
std::vector<CustomerColumn> customerColumns();

/// What a line says. Ids are not given: who writes it finds or makes them.
struct CustomerLine
{
    int line = 0;
    Customer customer;
    std::optional<Contact> contact; ///< nothing: the line names none
    std::optional<Site> site;
    std::optional<Equipment> equipment;
    QStringList doubts; ///< what was taken as it stands although it looks wrong, such as a phone that is none
};

/// Reads a line; InvalidInput names line, column and what was expected: no name, a coordinate or a date that is none.
Result<CustomerLine> customerLine(const CsvRow &, const CustomerMapping &, const QStringList &header);

/// A date as spreadsheets write it: 21/11/2026, 21-11-26, 2026-11-21, 21.11.2026; nothing: it is none. A year of two digits is 20yy.
std::optional<QDate> csvDate(const QString &cell);
