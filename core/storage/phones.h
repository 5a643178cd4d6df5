// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/people.h"
#include "core/storage/connection.h"

// The numbers of contacts as they are compared, kept in the transaction that writes the contact.

/// Writes those of a contact, new or changed.
Result<void> keepPhones(Connection &, const Contact &);
/// Makes all of them from the contacts that are stored.
Result<void> fillPhones(Connection &);
