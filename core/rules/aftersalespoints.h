// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

namespace rules {

/// Is the entry that point of an escalation, a replacement, a loan, a measure, a confirmation, a complaint or an opinion?
bool isAftersales(const Entry &, EventKind::Point);

}
