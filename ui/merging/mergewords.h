// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/link.h"

#include <QCoreApplication>

/// Merges and links in words.
class MergeWords
{
    Q_DECLARE_TR_FUNCTIONS(MergeWords)

public:
    /// "2026-0041, 2026-0042".
    static QString numbers(const MergeDone &merge);
    /// What is to be undone or done again: "merging 2026-0041 into 2026-0040".
    static QString naming(const MergeDone &merge);
    /// What was done: "Merged 2026-0041 into 2026-0040."
    static QString done(const MergeDone &merge);
    /// What one incident is to the other, read from the one that shows it: "Duplicate of", "Has the duplicate".
    static QString kind(LinkKind kind, bool outgoing);
    static QString fate(MergeDuty::Fate fate);
    static QString fateIcon(MergeDuty::Fate fate);
};
