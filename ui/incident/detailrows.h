// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dossier.h"
#include "ui/viewpoint.h"

/// A line of the side panel: what it is about, and what it says.
struct DetailRow
{
    QString label;
    QString text;

    bool operator==(const DetailRow &) const = default;
};

/// What an incident is, besides what happened: its kind, how it came, its tags, why it has its priority.
class DetailRows
{
    Q_DECLARE_TR_FUNCTIONS(DetailRows)

public:
    /// `calendar`: by which hours it is counted, and why.
    static std::vector<DetailRow> details(const Dossier &dossier, const QString &calendar, const Viewpoint &viewpoint);
    /// What became another, the newest first: "State: new → active", "Owner: Ana → Luis", by whom and when. A state that was taken back is not
    /// among them; a field that was is there again as it was put back.
    static std::vector<DetailRow> changes(const Dossier &dossier, const Viewpoint &viewpoint);
};
