// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/database.h"
#include "core/storage/migrations.h"

/// Opens a file, owned by this program alone from then on, with its schema brought up to date. See Database::open.
Result<std::unique_ptr<Connection>> openSqlite(const QString &path, Database::Mode mode, std::span<const Migration> migrations);
