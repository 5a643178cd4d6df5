// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/notices.h"
#include "core/result.h"

#include <functional>

class Store;
struct RaiseTerms;

// Missed calls that should have been called back by now: who was told, once for each call. Functions of the database thread.

/// Those whose clock has come and of which nobody was told: each once, to whom `whom` says, with what was written in one transaction.
Result<std::vector<RaisedCall>> raiseCalls(Store &, Instant now, const RaiseTerms &);
/// What was told and not closed by a person, of calls that are still owed; as far as it is for who sits here, the newest, at most so many.
Result<std::vector<RaisedCall>> unreadCalls(Store &, int limit, const std::function<bool(const RaisedCall &)> &isFor);
/// When those of which nobody was told are to be called back, until then: moments of no commitment.
Result<std::vector<UpcomingStep>> upcomingCalls(Store &, Instant until, int limit);
/// Nothing that was told until then stands at the desk any more.
Result<void> forgetUnreadCalls(Store &, const QString &desk, Instant until);
