// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/rulechanges.h"
#include "ui/widgets/rowpainting.h"

/// A row for each rule that an edit touches: its name, what became of it, and the details.
QList<RowContent> ruleChangeRows(const std::vector<RuleChange> &, const Language &);
