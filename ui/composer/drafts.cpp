// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/drafts.h"

#include "core/async.h"
#include "core/model/codec.h"
#include "ui/visits/visitdraft.h"

void Drafts::keepIn(Drafting &drafting)
{
    m_drafting = &drafting;
    connect(&drafting, &Drafting::kept, this, [this](DraftId id, Instant at) {
        if (const IncidentId incident = incidentOf(id); !incident.isNull())
            Q_EMIT kept(incident, at);
    });
    connect(&drafting, &Drafting::notKept, this, [this](DraftId, const Error &error) { Q_EMIT notKept(error); });
    for (const auto &[incident, draft] : m_drafts) // written before the database was open
        write(incident);
    whenDone(drafting.read(), this, [this](const Result<std::vector<KeptDraft>> &all) {
        if (all)
            take(*all);
        else
            Q_EMIT notKept(all.error());
    });
}

void Drafts::take(const std::vector<KeptDraft> &all)
{
    for (const KeptDraft &kept : all) {
        if (VisitDraft::isOne(kept))
            continue; // its dialog takes it up
        if (kept.what != DraftOf::Entry)
            m_calls.push_back(kept);
        Draft draft;
        const bool isOurs = kept.what == DraftOf::Entry && kept.incident;
        if (!isOurs || !fromJson(QJsonValue(QJsonDocument::fromJson(kept.body.toUtf8()).object()), draft))
            continue;
        draft.id = {kept.id.value};
        if (!m_drafts.try_emplace(*kept.incident, draft).second && m_drafts.at(*kept.incident).id != draft.id)
            m_older.emplace(*kept.incident, draft);
    }
    Q_EMIT loaded();
}

const Draft *Drafts::find(IncidentId incident) const
{
    const auto found = m_drafts.find(incident);
    return found == m_drafts.end() ? nullptr : &found->second;
}

void Drafts::put(IncidentId incident, Draft draft)
{
    if (draft.id.isNull())
        draft.id = EntryId::make();
    const auto known = m_drafts.find(incident);
    if (known != m_drafts.end() && known->second == draft)
        return;
    if (known != m_drafts.end() && known->second.id != draft.id) // it was brought forward meanwhile, and waits again
        m_older.emplace(incident, known->second);
    const bool isNew = known == m_drafts.end();
    m_drafts.insert_or_assign(incident, draft);
    write(incident);
    if (isNew)
        Q_EMIT changed();
}

void Drafts::write(IncidentId incident)
{
    const Draft &draft = m_drafts.at(incident);
    if (m_drafting)
        m_drafting->keep({{draft.id.value}, {}, DraftOf::Entry, incident, toJsonText(draft), {}});
}

void Drafts::move(IncidentId from, IncidentId into)
{
    const auto begun = m_drafts.find(from);
    if (begun == m_drafts.end() || from == into)
        return;
    const Draft draft = begun->second;
    m_drafts.erase(begun);
    std::multimap<IncidentId, Draft> older;
    older.merge(m_older);
    for (auto &[incident, one] : older)
        m_older.emplace(incident == from ? into : incident, one);
    if (m_drafts.try_emplace(into, draft).second)
        write(into);
    else
        m_older.emplace(into, draft);
    Q_EMIT changed();
}

void Drafts::recorded(IncidentId incident)
{
    const auto draft = m_drafts.find(incident);
    if (draft == m_drafts.end())
        return;
    if (m_drafting)
        m_drafting->recorded({draft->second.id.value});
    m_drafts.erase(draft);
    bringForward(incident);
    Q_EMIT changed();
}

void Drafts::bringForward(IncidentId incident)
{
    if (const auto older = m_older.find(incident); older != m_older.end()) {
        m_drafts.emplace(incident, older->second);
        m_older.erase(older);
    }
}

void Drafts::discard(IncidentId incident)
{
    const auto draft = m_drafts.find(incident);
    if (draft == m_drafts.end())
        return;
    if (m_drafting)
        m_drafting->discard({draft->second.id.value});
    m_drafts.erase(draft);
    bringForward(incident);
    Q_EMIT changed();
}

void Drafts::clear()
{
    while (!m_drafts.empty())
        discard(m_drafts.begin()->first);
}

std::vector<IncidentId> Drafts::incidents() const
{
    std::vector<IncidentId> all;
    for (const auto &[incident, draft] : m_drafts)
        all.push_back(incident);
    return all;
}

IncidentId Drafts::incidentOf(DraftId id) const
{
    for (const auto &[incident, draft] : m_drafts) {
        if (draft.id.value == id.value)
            return incident;
    }
    return {};
}
