// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dossier.h"

/// The weekend story of tests/data as a dossier, with its commitments derived and with a site, a unit and people around it.
Dossier weekendDossier();
/// A moment after the weekend story.
Instant afterTheWeekend();
