// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/database.h"
#include "core/storage/migrations.h"

/// Opens postgresql://user[:password]@host:port/name?sslmode=... with its schema brought up to date. See Database::open.
/// Servers that are not on this machine must show a certificate, unless the URL says otherwise.
Result<std::unique_ptr<Connection>> openPostgres(const QString &url, Database::Mode mode, std::span<const Migration> migrations);
