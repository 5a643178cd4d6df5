// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entry.h"
#include "core/result.h"
#include "core/text/language.h"

#include <QCoreApplication>

// What the deeds of triage and their inverses say.

/// Why a deed is not done; a source text of QT_TRANSLATE_NOOP("Triage", ...).
inline tl::unexpected<Error> refusedTriage(const char *reason, Error::Kind kind = Error::Kind::InvalidInput)
{
    return fail(kind, QCoreApplication::translate("Triage", reason));
}

/// What stays in the timeline is read in either language: `say` is asked in each.
template<typename Say>
TeamText forTeam(Say say)
{
    TeamText text;
    for (const QString &code : {QStringLiteral("en"), QStringLiteral("es")})
        text.words.byLanguage[code] = say(Language(code));
    return text;
}

/// An internal entry, for the team alone.
inline Entry teamEntry(IncidentId incident, EntryKind kind, const TeamText &text = {})
{
    Entry entry;
    entry.incident = incident;
    entry.kind = kind;
    entry.teamText = text;
    return entry;
}

/// What the timeline says of a priority that was set.
inline TeamText priorityWords(Level priority, const QString &reason)
{
    return forTeam([&](const Language &language) {
        const QString line = language.text(QT_TRANSLATE_NOOP("Aviso", "Priority: %1.")).arg(language.word(priority));
        return reason.isEmpty() ? line : line + QLatin1Char(' ') + reason;
    });
}

inline bool hasTag(const QStringList &tags, const QString &tag)
{
    return tags.contains(tag, Qt::CaseInsensitive);
}
