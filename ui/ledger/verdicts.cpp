// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/verdicts.h"

using namespace Qt::StringLiterals;

QString verdicts::icon(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Kept:
        return u"settled"_s;
    case Verdict::Late:
        return u"clock"_s;
    case Verdict::Missed:
        return u"error"_s;
    case Verdict::Waived:
    case Verdict::CalledOff:
        return u"minus"_s;
    case Verdict::Overdue:
        return u"overdue"_s;
    }
    return {};
}

Tone verdicts::tone(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Kept:
        return Tone::Settled;
    case Verdict::Late:
        return Tone::Soon;
    case Verdict::Missed:
    case Verdict::Overdue:
        return Tone::Overdue;
    case Verdict::Waived:
        return Tone::Waiting;
    case Verdict::CalledOff:
        return Tone::Muted;
    }
    return Tone::Muted;
}

QBrush verdicts::brush(Verdict verdict, const Theme &theme)
{
    const ToneColors colors = theme.colors().tone(tone(verdict));
    switch (verdict) {
    case Verdict::Kept:
        return colors.ink;
    case Verdict::Late:
        return QBrush(colors.ink, Qt::BDiagPattern);
    case Verdict::Missed:
        return QBrush(colors.ink, Qt::DiagCrossPattern);
    default:
        return colors.soft;
    }
}

QPen verdicts::pen(Verdict verdict, const Theme &theme)
{
    return QPen(theme.colors().tone(tone(verdict)).ink, 1);
}
