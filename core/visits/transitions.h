// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/visitstate.h"

#include <optional>

/// What a person does about a visit.
enum class VisitDeed { Confirm, Move, SetOut, Arrive, Finish, FinishPartly, Fail, Cancel };

/// What a visit becomes by a deed; nothing: it is not open to it.
std::optional<VisitState> stateAfter(VisitState, VisitDeed);
