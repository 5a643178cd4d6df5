// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/timeline.h"
#include "ui/acts/deed.h"
#include "ui/viewpoint.h"
#include "ui/widgets/card.h"

#include <QScrollArea>

class QLabel;
class QToolButton;
class TextLabel;
class WhyActs;
class WhyView;

/// One commitment of an incident; its explanation opens in place.
class CommitmentCard : public Card
{
    Q_OBJECT
public:
    CommitmentCard(const Commitment &commitment, const QString &what, Timeline &timeline, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    CommitmentId commitment() const { return m_commitment.id; }
    const Commitment &owed() const { return m_commitment; }
    bool isExplained() const;
    /// Opens or closes the explanation.
    void setExplained(bool open);
    WhyView *why() const { return m_why; }
    /// The dates that a promise has had, the last one last; empty says nothing.
    void setDates(const QString &dates);
    /// Time has passed.
    void tick();

Q_SIGNALS:
    void explained();
    /// The person wants to write down how the customer was told.
    void logRequested();
    /// The person wants to do something about it.
    void deedChosen(Deed deed);

private:
    void buildHead(const QString &what);
    /// What can be done about it, behind a button; what is settled needs none.
    QToolButton *deedsButton(const QString &what);
    QStringList standing() const;
    void load();

    Commitment m_commitment;
    Timeline &m_timeline;
    Viewpoint m_viewpoint;
    QLabel *m_icon;
    TextLabel *m_when;
    TextLabel *m_hold;
    QToolButton *m_button;
    WhyView *m_why;
    WhyActs *m_acts;
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
    /// The open commitment that the keyboard is on, else the one that is owed next; null when nothing is owed.
    CommitmentCard *current() const;

Q_SIGNALS:
    /// The person wants to do something about a commitment.
    void deedChosen(CommitmentId commitment, Deed deed);
    void logRequested(const Commitment &commitment);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Timeline &m_timeline;
    Viewpoint m_viewpoint;
};
