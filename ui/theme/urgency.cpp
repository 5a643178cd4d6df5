// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/urgency.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

UrgencyLook lookOf(Urgency urgency)
{
    const auto word = [](const char *text) { return QCoreApplication::translate("Urgency", text); };
    switch (urgency) {
    case Urgency::Overdue:
        return {u"overdue"_s, word(QT_TRANSLATE_NOOP("Urgency", "Overdue")), Tone::Overdue};
    case Urgency::Soon:
        return {u"soon"_s, word(QT_TRANSLATE_NOOP("Urgency", "Due soon")), Tone::Soon};
    case Urgency::Later:
        return {u"later"_s, word(QT_TRANSLATE_NOOP("Urgency", "Later")), Tone::Later};
    case Urgency::Settled:
        return {u"settled"_s, word(QT_TRANSLATE_NOOP("Urgency", "Settled")), Tone::Settled};
    case Urgency::Waiting:
        return {u"waiting"_s, word(QT_TRANSLATE_NOOP("Urgency", "Waiting")), Tone::Waiting};
    case Urgency::Silent:
        return {u"silent"_s, word(QT_TRANSLATE_NOOP("Urgency", "Silent")), Tone::Muted};
    }
    return {u"later"_s, QString(), Tone::Later};
}
