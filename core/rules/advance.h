// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/derivation.h"
#include "core/rules/matching.h"

namespace rules {

/// One event worked into a derivation.
class Advance
{
public:
    Advance(Derivation &derivation, const Entry &event, const CaseFacts &facts, const World &world)
        : m_derivation(derivation), m_event(event), m_facts(facts), m_world(world) {}

    std::vector<Change> changes()
    {
        const bool isFirst = m_derivation.states.empty();
        takeAfterword();
        takeState();
        settle();
        takeAct();
        endHolds();
        for (const Rule &rule : m_world.rules.rules) {
            if (rule.enabled && admits(rule.applies, m_facts))
                open(rule);
        }
        rememberEnded();
        takeContact(isFirst);
        return std::move(m_changes);
    }

private:
    void takeState();
    void takeContact(bool isFirst);
    void takeNoAnswer();
    void takeAfterword();
    void enter(State, WaitingOn, std::optional<Instant> until, const QString &named = {});
    void movePaused();
    void settle();
    void takeAct();
    void endHolds();
    void remakeSteps(Commitment &) const;
    void rememberEnded();
    bool cancels(const Rule &, const QString &subject) const;
    bool answersAnother(const Commitment &) const;
    bool hasMatter(const Rule &) const;
    void open(const Rule &);
    bool isOwedAlready(const Rule &, const QString &subject) const;
    std::optional<QString> settledSubject(const Rule &) const;
    bool isAssumed(const Rule &, const Commitment &, const MatchContext &) const;
    void openFor(const Rule &, const QString &subject, const std::vector<Fact> &);
    void supersede(const Rule &, const QString &subject, const std::vector<Fact> &);
    QString subjectOf(const Rule &, const std::vector<Fact> &) const;
    LocalText promisedBy(const PromiseAct &) const;
    void note(size_t index, RunLine::What what) { m_changes.push_back({index, what}); }
    void end(size_t index, Commitment::Status, RunLine::What);

    Derivation &m_derivation;
    const Entry &m_event;
    const CaseFacts &m_facts;
    const World &m_world;
    std::vector<Change> m_changes;
};

inline bool isOpen(const Commitment &commitment)
{
    return commitment.status == Commitment::Status::Open;
}

}
