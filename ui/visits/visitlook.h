// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/visiting.h"
#include "ui/viewpoint.h"
#include "ui/widgets/rowpainting.h"

/// How a visit looks: icon, word and tone of its state, and what is said of it in lists and aloud.
namespace visitlook
{
QString icon(VisitState);
Tone tone(VisitState);
/// "Agreed", "On the way"; shorter than in the timeline.
QString word(VisitState);
/// Icon and word; of one that was moved and not told, that.
BadgeContent badge(const Visit &);
/// "Parts ready", "2 parts awaited" with icon and tone; nothing: it needs none, or is over.
std::optional<BadgeContent> parts(const Visit &);
/// "10:00–11:00", with the day where it is not this one.
QString window(const Visit &, const Viewpoint &);
/// "Hotel Mirador, 28013".
QString place(const VisitRow &);
/// The whole of it in a sentence, the distinctive part first.
QString spoken(const VisitRow &, const QString &technician, const Viewpoint &);
/// A row of a list.
RowContent row(const VisitRow &, const Viewpoint &);
}
