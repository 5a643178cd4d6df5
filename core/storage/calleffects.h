// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/call.h"
#include "core/result.h"

class Store;

// What taking a call changes of other calls, and how it is taken back. Functions of the database thread.

/// Whoever rang from the number of this call, and was missed, has been spoken to, as has the call that it `answers`; and calls of which
/// nobody knew whose they were are theirs. `before`: the call as it was; undoEffects() knows all of it.
Result<void> takeEffects(Store &, const Call &call, const Call &before, const std::optional<CallId> &answers);
/// The inverse of takeEffects(), but for what was changed since; answers the call itself as it was to others before.
Result<Call> undoEffects(Store &, const Call &call);
