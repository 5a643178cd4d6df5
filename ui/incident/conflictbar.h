// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/triage.h"
#include "ui/viewpoint.h"

#include <QWidget>

class QPushButton;
class TextLabel;

/// A deed that met what another had set meanwhile: says who set what, and lets the person choose. It stays at the head of the incident until
/// they do.
class ConflictBar : public QWidget
{
    Q_OBJECT
public:
    explicit ConflictBar(const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// `deed` goes on from what stands there now; `who`: whom it names.
    void offer(const TriageDeed &deed, const QString &who, const TriageConflict &conflict);
    /// Time has passed.
    void tick();
    /// The question is void.
    void clear();
    /// The person goes on to another incident: without an answer it is void.
    void leave();
    QString text() const;

Q_SIGNALS:
    void offered(const TriageDeed &deed);
    /// The person went on without an answer.
    void left();
    /// The person's own is to count.
    void mineChosen(const TriageDeed &deed, const QString &who);
    /// What the other set stays; `deed` is not done.
    void theirsChosen(const TriageDeed &deed);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString ago() const;
    QString sentence() const;
    void keepTheirs();

    Viewpoint m_viewpoint;
    TriageDeed m_deed;
    QString m_who;
    TriageConflict m_conflict;
    TextLabel *m_text;
    QPushButton *m_theirs;
    QPushButton *m_mine;
};
