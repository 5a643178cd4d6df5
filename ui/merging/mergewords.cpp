// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merging/mergewords.h"

using namespace Qt::StringLiterals;

QString MergeWords::numbers(const MergeDone &merge)
{
    return merge.fromNumbers.join(u", "_s);
}

QString MergeWords::naming(const MergeDone &merge)
{
    return tr("merging %1 into %2").arg(numbers(merge), merge.intoNumber);
}

QString MergeWords::done(const MergeDone &merge)
{
    return tr("Merged %1 into %2.").arg(numbers(merge), merge.intoNumber);
}

QString MergeWords::kind(LinkKind kind, bool outgoing)
{
    switch (kind) {
    case LinkKind::MergedInto: return outgoing ? tr("Merged into") : tr("Merged into this one");
    case LinkKind::DuplicateOf: return outgoing ? tr("Duplicate of") : tr("Has the duplicate");
    case LinkKind::ChildOf: return outgoing ? tr("Part of") : tr("Has the part");
    case LinkKind::Relates: return tr("Related to");
    case LinkKind::ReplacedBy: return outgoing ? tr("Replaced by") : tr("Replaces");
    }
    return {};
}

QString MergeWords::fate(MergeDuty::Fate fate)
{
    switch (fate) {
    case MergeDuty::Fate::Stays: return tr("stays");
    case MergeDuty::Fate::Moves: return tr("moves");
    case MergeDuty::Fate::BecomesOne: return tr("becomes one");
    case MergeDuty::Fate::Settled: return tr("already told");
    }
    return {};
}

QString MergeWords::fateIcon(MergeDuty::Fate fate)
{
    switch (fate) {
    case MergeDuty::Fate::Stays: return u"promise"_s;
    case MergeDuty::Fate::Moves: return u"arrow-right"_s;
    case MergeDuty::Fate::BecomesOne: return u"merge"_s;
    case MergeDuty::Fate::Settled: return u"settled"_s;
    }
    return {};
}
