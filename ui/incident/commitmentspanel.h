// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/timeline.h"
#include "ui/viewpoint.h"
#include "ui/widgets/card.h"

#include <QScrollArea>

class QLabel;
class QToolButton;
class TextLabel;
class WhyView;

/// One commitment of an incident; its explanation opens in place.
class CommitmentCard : public Card
{
    Q_OBJECT
public:
    CommitmentCard(const Commitment &commitment, const QString &what, Timeline &timeline, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    CommitmentId commitment() const { return m_commitment.id; }
    bool isExplained() const;
    /// Opens or closes the explanation.
    void setExplained(bool open);
    WhyView *why() const { return m_why; }
    /// Time has passed.
    void tick();

Q_SIGNALS:
    void explained();

private:
    void buildHead(const QString &what);
    void load();

    Commitment m_commitment;
    Timeline &m_timeline;
    Viewpoint m_viewpoint;
    QLabel *m_icon;
    TextLabel *m_when;
    QToolButton *m_button;
    WhyView *m_why;
};

/// What is owed on an incident, open first, and what was kept, late or ended.
class CommitmentsPanel : public QScrollArea
{
    Q_OBJECT
public:
    CommitmentsPanel(Timeline &timeline, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    void show(const Dossier &dossier, const RuleSet &rules);
    void tick();
    CommitmentCard *card(CommitmentId commitment) const;
    QList<CommitmentCard *> cards() const;

private:
    Timeline &m_timeline;
    Viewpoint m_viewpoint;
};
