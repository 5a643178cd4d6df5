// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/documentversion.h"
#include "core/storage/store.h"

// What a company edits as a whole keeps its earlier versions, so that an edit can be looked at and taken back. For the database thread.

/// Keeps the document and appends it to its versions, the last hundred of them. `before` is what was in force until now: it is the first
/// version of a document that has none.
Result<void> keepVersion(Store &, const QString &name, const QByteArray &before, const QByteArray &json, const QString &by, Instant now);
/// The newest first; none when it was never edited.
Result<std::vector<DocumentVersion>> versionsOf(Store &, const QString &name);
