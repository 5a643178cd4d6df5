// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/language.h"

/// What the company calls the state, for the team; `named`: id of its own state, empty for the first of the category. Customers read
/// the word of the category, which Language has.
QString stateInWords(State, const QString &named, const Language &);
