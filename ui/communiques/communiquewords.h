// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/communique.h"
#include "ui/viewpoint.h"
#include "ui/widgets/rowpainting.h"

/// How communiqués and their recipients look in lists.
namespace communiquelook {

BadgeContent badge(CommuniqueState state);
BadgeContent badge(const CommuniqueRecipient &recipient);
RowContent row(const CommuniqueRow &row, const Viewpoint &viewpoint);
RowContent row(const RecipientRow &row, const Viewpoint &viewpoint);
/// The same before anything was said: what would follow it.
RowContent preview(const RecipientRow &row, const Viewpoint &viewpoint);
/// "179 sent · 20 reached · 1 bounced": what there is none of is left out.
QString counts(const RecipientCounts &counts);

}
