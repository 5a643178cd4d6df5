// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/language.h"

/// What a person did about a commitment, in one line for the team: "Put off until Fri 13:00: Short plan for the next hours".
/// `what` names the commitment and may be empty, `until` is its moment in the reader's way of saying it.
QString actInWords(const CommitmentAct &, const QString &what, const QString &until, const Language &);
/// What a person said about a duty that an entry was held against: "Stays open: Short plan", "Settled too: Short plan (reason)".
QString choiceInWords(const SettlingChoice &, const QString &what, const Language &);
/// What a commitment keeps quiet for: "Put off until 13:00 by Ana", "Ana is on it until 13:00".
QString holdInWords(const Hold &, const QString &until, const Language &);
