// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incident/commitmentcard.h"

#include <QScrollArea>

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
