// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clicommands.h"

/// The open commitment of that rule or subject; where several have it, the one that is due first.
Result<Commitment> openCommitment(const Dossier &, const QString &name);
/// Reads --keep-open and --told-too into the entry.
Result<void> takeSettling(const Session &, const Dossier &, Entry &);
/// What saving the entry settles, opens and ends, and what the rules alone would leave open, with the reason.
QJsonObject jsonOf(const Session &, const rules::Foresight &, const Entry &);
void print(Session &, const rules::Foresight &, const Entry &);
