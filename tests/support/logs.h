// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/engine.h"

// Short ways of writing down what happened, for tests.

/// A local moment in Europe/Madrid, as "2026-03-06 18:20".
Instant at(const char *local);

/// An entry by a person of the team, to be completed by the functions below.
Entry entryAt(const char *local, EntryKind kind = EntryKind::Contact);
/// The customer's first call.
Entry opened(const char *local, std::vector<Tell> tells = {Tell::Received});
/// We told the customer.
Entry told(const char *local, std::vector<Tell> tells, std::optional<Channel> channel = Channel::Phone);
/// Something is known since now.
Entry known(const char *local, std::vector<Fact> facts);
Entry note(const char *local);
Entry promised(const char *local, const char *key, const char *due);
Entry promiseAct(const char *local, const char *key, PromiseAct::Act act, const char *due = nullptr);
Entry stateTo(const char *local, StateChange::Act act, State state = State::Closed, WaitingOn waitingOn = WaitingOn::Nobody,
              const char *until = nullptr);

/// The entries numbered in the order in which they are given, with ids that are the same in every run.
std::vector<Entry> numbered(std::vector<Entry> entries);
/// Office Monday to Friday 09-18, on-call as in the weekend story, 24x7; Europe/Madrid.
Calendars testCalendars();
CaseFacts testCase(const QString &calendar = QStringLiteral("oncall"));
/// The default rules, or those of a JSON text that must be right.
RuleSet rulesOf(const QByteArray &json);
/// The lines of a run, as "Fri 18:20 ARMED ack due Fri 18:50".
QStringList linesOf(const std::vector<rules::RunLine> &);
