// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/columns.h"

/// The hash of an entry: SHA-256, in hexadecimal, over the hash of the entry before (zeros before the first) and name, kind and exact
/// bytes of each stored column. Nothing but what is stored goes in, so it is the same in both databases.
QString chainHash(const QString &previous, const Columns &columns, const std::vector<QVariant> &row);

/// The hash before the first entry.
QString chainStart();
