// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/drafting.h"
#include "ui/composer/draft.h"

#include <QPointer>

#include <map>

/// The drafts of entries, one an incident. They last as long as the program, or, once keepIn() was called, until they are saved or
/// discarded.
class Drafts : public QObject
{
    Q_OBJECT
public:
    /// Keeps them there from now on, and takes up what was kept before; loaded() follows.
    void keepIn(Drafting &drafting);
    const Draft *find(IncidentId incident) const;
    /// A draft without an identity gets one.
    void put(IncidentId incident, Draft draft);
    /// What was begun about the one is about the other from now on.
    void move(IncidentId from, IncidentId into);
    /// It has become an entry.
    void recorded(IncidentId incident);
    /// The person wants it no more; put() brings it back.
    void discard(IncidentId incident);
    void clear();
    bool empty() const { return m_drafts.empty(); }
    int size() const { return static_cast<int>(m_drafts.size()); }
    /// Their incidents.
    std::vector<IncidentId> incidents() const;
    /// New incidents that were begun and not created, as they were when the program began.
    const std::vector<KeptDraft> &calls() const { return m_calls; }
    /// How many would be lost if the program ended now.
    int atRisk() const { return m_drafting ? m_drafting->atRisk() : size(); }

Q_SIGNALS:
    void loaded();
    /// A draft was begun, or is there no more.
    void changed();
    void kept(IncidentId incident, Instant at);
    void notKept(const Error &error);

private:
    void take(const std::vector<KeptDraft> &all);
    IncidentId incidentOf(DraftId id) const;
    void write(IncidentId incident);
    /// What waited behind the draft that is gone takes its place.
    void bringForward(IncidentId incident);

    std::map<IncidentId, Draft> m_drafts;
    std::multimap<IncidentId, Draft> m_older; ///< from another desk: they come when the newer one is done with
    std::vector<KeptDraft> m_calls;
    QPointer<Drafting> m_drafting;
};
