// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/kinds.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

std::span<const kinds::Kind> kinds::all()
{
    static const std::array<Kind, 6> table{{
        {Draft::Kind::Contact, u"contact"_s, u"call-out"_s, QT_TRANSLATE_NOOP("Composer", "Contact")},
        {Draft::Kind::Diagnosis, u"diagnosis"_s, u"diagnosis"_s, QT_TRANSLATE_NOOP("Composer", "Diagnosis")},
        {Draft::Kind::Plan, u"plan"_s, u"plan"_s, QT_TRANSLATE_NOOP("Composer", "Plan")},
        {Draft::Kind::Escalation, u"escalation"_s, u"escalation"_s, QT_TRANSLATE_NOOP("Composer", "Escalation")},
        {Draft::Kind::Solution, u"solution"_s, u"solution"_s, QT_TRANSLATE_NOOP("Composer", "Solution")},
        {Draft::Kind::Note, u"note"_s, u"lock"_s, QT_TRANSLATE_NOOP("Composer", "Internal note")},
    }};
    return table;
}

const kinds::Kind &kinds::of(Draft::Kind kind)
{
    const auto table = all();
    return *std::find_if(table.begin(), table.end(), [kind](const Kind &candidate) { return candidate.kind == kind; });
}

Draft::Kind kinds::of(const QString &id)
{
    const auto table = all();
    const auto found = std::find_if(table.begin(), table.end(), [&](const Kind &candidate) { return candidate.id == id; });
    return found == table.end() ? Draft::Kind::Contact : found->kind;
}

QString kinds::text(const Kind &kind)
{
    return QCoreApplication::translate("Composer", kind.text);
}

QString kinds::customerHint(Draft::Kind kind)
{
    switch (kind) {
    case Draft::Kind::Diagnosis: return QCoreApplication::translate("Composer", "What is wrong, without words of the trade");
    case Draft::Kind::Plan: return QCoreApplication::translate("Composer", "What we will do in the next hours, and when");
    case Draft::Kind::Escalation: return QCoreApplication::translate("Composer", "Who will help, and what that changes for them");
    case Draft::Kind::Solution: return QCoreApplication::translate("Composer", "What was wrong, and that it works again");
    case Draft::Kind::Contact:
    case Draft::Kind::Note: break;
    }
    return QCoreApplication::translate("Composer", "What was said, in words the customer may read");
}

QString kinds::teamHint(Draft::Kind kind)
{
    if (kind == Draft::Kind::Diagnosis)
        return QCoreApplication::translate("Composer", "Cause, readings, and the log lines that prove it, between ``` lines");
    return QCoreApplication::translate("Composer", "Technical details; logs and code between ``` lines");
}
