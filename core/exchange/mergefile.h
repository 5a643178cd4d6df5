// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/communiquepaper.h"

/// A table for a mail merge: a line for each recipient, everybody in their language, else in `usual`.
QByteArray mergeFile(const report::Letter &, const std::vector<RecipientRow> &, const QString &usual, const QTimeZone &);
