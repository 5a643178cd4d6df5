// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dossier.h"
#include "core/rules/rule.h"
#include "ui/viewpoint.h"
#include "ui/widgets/rowpainting.h"

/// What an entry says on a timeline, apart from its texts.
struct EntryWords
{
    Q_DECLARE_TR_FUNCTIONS(EntryWords)

public:
    QString headline; ///< "Outgoing call", "Diagnosis"
    QString who; ///< "Ana · with Carmen Muñoz"
    QList<BadgeContent> badges; ///< lock, facts, what was told, what came of it
    QString act; ///< "Put off until Fri 13:00: Short plan": what was done about a commitment

    QStringList said; ///< "Stays open: Short plan": what its author said about duties, against the rules

    static EntryWords of(const Entry &entry, const Dossier &dossier, const RuleSet &rules, const Viewpoint &viewpoint);
    /// "Waiting for: Spare part until Tue 16:30 · reason" for a change of state.
    static QString stateLine(const StateChange &change, const Viewpoint &viewpoint);
    /// "Promised: technician on site, by 10:00".
    static QString promiseLine(const PromiseAct &promise, const Viewpoint &viewpoint);
    /// The whole entry for a screen reader, the distinctive part first.
    QString spoken(const Entry &entry, const Viewpoint &viewpoint) const;
};
