// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

// How the address of a database is read: a server's URL, or else the path of a file.

/// Is it on a PostgreSQL server?
bool isServer(const QString &url);
/// InvalidInput for the URL of anything else, which would quietly become the name of a file.
Result<void> checkAddress(const QString &url);
/// The address as it may be shown: without its password.
QString shownAddress(const QString &url);
