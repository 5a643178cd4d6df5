// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composer/drafts.h"

/// What was typed for a deed that met what another had set: kept as a draft is, from the question on until the person has chosen. Who goes
/// elsewhere without choosing finds it among their drafts of that incident.
class ConflictWords : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    ConflictWords(Drafting &drafting, Drafts &drafts, QObject *parent = nullptr) : QObject(parent), m_drafting(drafting), m_drafts(drafts) {}
    /// A window that goes leaves them to the next one.
    ~ConflictWords() override;

    /// The question is asked about this incident.
    void keep(IncidentId incident, const QString &words);
    /// The person went on without an answer.
    void left();
    /// The person has chosen.
    void chosen();
    /// Puts the words into a draft of the incident; one that is there waits behind it.
    static void put(Drafts &drafts, IncidentId incident, const QString &words);

private:
    Drafting &m_drafting;
    Drafts &m_drafts;
    std::optional<std::pair<IncidentId, Draft>> m_kept;
};
