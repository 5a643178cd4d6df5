// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/dispatching.h"
#include "ui/viewpoint.h"
#include "ui/widgets/rowpainting.h"

#include <QCoreApplication>

/// What the numbers of dispatch say, in words.
struct DispatchWords
{
    Q_DECLARE_TR_FUNCTIONS(DispatchWords)

public:
    /// "12.4 km", "same postal code", "distance not known".
    static QString distance(const Ranked &, const Viewpoint &);
    /// "free now", "free from Tue 16:30", "not free within 30 days".
    static QString free(const Ranked &, const Job &, const Viewpoint &);
    static QString load(int openIncidents);
    /// "was at this unit 2 times"; empty when they were never there.
    static QString known(const Ranked &);
    /// "heating 2 (needs 3)"; empty when none is asked for.
    static QString skills(const Ranked &, const Job &);
    /// "lacks the skill heating", "away until Thu 12 Mar; Luis stands in".
    static QString obstacle(const Obstacle &, const Viewpoint &);
    static QString score(double score, double best, const Viewpoint &);
    /// One row of the ranking; `place`: from 1.
    static RowContent row(const DispatchRow &, const DispatchSheet &, int place, const Viewpoint &);
    /// Each number with what it stands for and what it earned.
    static QList<std::pair<QString, QString>> numbers(const DispatchRow &, const DispatchSheet &, const Viewpoint &);
    /// How it stands with somebody of the call list.
    static BadgeContent stand(const CallTurn &, const Viewpoint &);
    /// "Offered to Luis by Ana, 12 min ago".
    static QString offer(const OfferedIncident &, const Viewpoint &);
};
