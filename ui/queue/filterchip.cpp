// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/filterchip.h"

#include "ui/widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace {

QString iconOf(const FilterTest &test)
{
    if (test.excludes)
        return u"minus"_s;
    switch (test.key) {
    case FilterKey::Word:
    case FilterKey::Phrase: return u"search"_s;
    case FilterKey::State: return u"state"_s;
    case FilterKey::Owner: return u"team"_s;
    case FilterKey::Ball: return u"ball"_s;
    case FilterKey::Priority: return u"warning"_s;
    case FilterKey::Channel: return u"calls"_s;
    case FilterKey::Customer: return u"customer"_s;
    case FilterKey::Tag: return u"tag"_s;
    case FilterKey::Communique: return u"letter"_s;
    case FilterKey::WaitsFor:
    case FilterKey::Waiting: return u"waiting"_s;
    case FilterKey::Silent: return u"silent"_s;
    case FilterKey::NextDue:
    case FilterKey::Opened: return u"clock"_s;
    case FilterKey::Solved: return u"solution"_s;
    case FilterKey::Kind: break;
    }
    return u"filter"_s;
}

}

FilterChip::FilterChip(const FilterTest &test, const QString &language, QWidget *parent)
    : Chip({iconOf(test), filterText({{test}}, language), test.excludes ? Tone::Overdue : Tone::Neutral}, true, parent)
{
    setObjectName(u"filterChip"_s);
    setAccessibleName(tr("Filter %1").arg(text()));
    setAccessibleDescription(tr("Enter changes it, Delete removes it"));
    setToolTip(plainToolTip(accessibleDescription()));
}
