// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"
#include "core/model/directory.h"

// Contacts as telephones and address books write them (vCard, RFC 2426 and RFC 6350). Read by hand: no library of both Debian releases
// reads both versions without a desktop's own storage behind it, and a card is lines of "name;parameters:value".

/// The contacts of a customer as vCard 4.0, with the customer's first address; readVCards() reads them.
QByteArray writeVCards(const CustomerFile &file);

/// Do the bytes begin as vCards do?
bool areVCards(const QByteArray &bytes);

/// Reads vCards 3.0 and 4.0 as a table of customers, a line for each card: the organisation is the customer, without one the person is.
/// InvalidInput names the line: an older version, a card that never ends, or none at all.
Result<CsvTable> readVCards(const QByteArray &bytes);
