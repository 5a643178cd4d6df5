// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/communiques.h"
#include "core/storage/communiques.h"

/// A customer as a recipient: by the contact and the channel that they prefer, and the incident that follows, if one does.
RecipientRow recipientRowFor(const communiques::Candidate &, const std::optional<Concern> &);
