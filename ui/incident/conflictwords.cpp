// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/conflictwords.h"

#include "core/model/codec.h"

namespace {

Draft noteOf(const QString &words)
{
    Draft draft;
    draft.id = EntryId::make();
    draft.kind = Draft::Kind::Note;
    draft.teamWords = words;
    return draft;
}

}

ConflictWords::~ConflictWords()
{
    if (!m_kept)
        return;
    // Later: the window is half gone, and hears of drafts.
    QMetaObject::invokeMethod(&m_drafts, [drafts = &m_drafts, kept = *m_kept] { drafts->put(kept.first, kept.second); }, Qt::QueuedConnection);
}

void ConflictWords::keep(IncidentId incident, const QString &words)
{
    left(); // another question: that one was not answered
    if (words.trimmed().isEmpty())
        return;
    m_kept = {incident, noteOf(words)};
    m_drafting.keep({{m_kept->second.id.value}, {}, DraftOf::Entry, incident, toJsonText(m_kept->second), {}});
}

void ConflictWords::left()
{
    if (const auto kept = std::exchange(m_kept, {}))
        m_drafts.put(kept->first, kept->second);
}

void ConflictWords::chosen()
{
    if (const auto kept = std::exchange(m_kept, {}))
        m_drafting.discard({kept->second.id.value});
}

void ConflictWords::put(Drafts &drafts, IncidentId incident, const QString &words)
{
    if (!words.trimmed().isEmpty())
        drafts.put(incident, noteOf(words));
}
