// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dossier.h"
#include "core/rules/rule.h"
#include "ui/viewpoint.h"
#include "ui/widgets/card.h"
#include "ui/widgets/rowpainting.h"

class ConflictBar;
class FlowLayout;
class HeaderMenus;
class OthersHere;
class TextLabel;

/// Who, what, where and how things stand, at the head of an incident.
class IncidentHeader : public Pane
{
    Q_OBJECT
public:
    explicit IncidentHeader(const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// `calendar`: by which hours it is counted, and why.
    void show(const Dossier &dossier, const RuleSet &rules, const QString &calendar);
    /// Time has passed.
    void tick();
    /// Leaves the facts out and makes the title smaller, where height is dear.
    void setBrief(bool brief);
    /// State, priority and owner, and what can be done about them.
    HeaderMenus *menus() const { return m_menus; }
    /// Asks when another was faster at one of them.
    ConflictBar *conflict() const { return m_conflict; }
    /// Who else has the incident open.
    OthersHere *others() const { return m_others; }

Q_SIGNALS:
    /// The person wants the customer's page.
    void customerRequested(CustomerId customer);

private:
    void fillBadges();
    void addCustomer();
    void addNext();
    void fillFacts();
    BadgeContent silence(Instant since) const;
    /// The promise that is due next, unless it is what the incident owes next anyway.
    const Commitment *nextPromise() const;
    /// Since when the customer waits for an answer to what they wrote.
    std::optional<Instant> waitingSince() const;
    void addFact(const QString &icon, const QString &text, const QString &meaning, Tone tone = Tone::Neutral);

    Viewpoint m_viewpoint;
    Dossier m_dossier;
    RuleSet m_rules;
    QString m_calendar;
    TextLabel *m_number;
    TextLabel *m_title;
    QWidget *m_badges;
    QWidget *m_facts;
    HeaderMenus *m_menus;
    OthersHere *m_others;
    ConflictBar *m_conflict;
};
