// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"

#include <QFuture>

/// Files of tables, read and written on a thread of their own: a slow disk holds no window up.
namespace tablefiles
{
/// Reads a table, or vCards as one. An error names the file, or the line in it, and what to do.
QFuture<Result<CsvTable>> read(const QString &path);
/// All that a file holds, when it is no larger than 10 MB.
QFuture<Result<QByteArray>> bytes(const QString &path);
/// Writes all of it, or leaves what was there.
QFuture<Result<void>> write(const QString &path, const QByteArray &bytes);
}
