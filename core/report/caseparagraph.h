// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/account.h"

namespace report {

/// How a case stands, in one paragraph for whoever was asked: who follows it, what is known, what comes next and when. Plain text. From
/// what the customer was told alone, by type.
QString caseParagraph(const CustomerStory &, const Telling &);
/// The same with all that the team knows: what it wrote, and what is owed next.
QString caseParagraph(const TeamStory &, const RuleSet &, const Telling &);

}
