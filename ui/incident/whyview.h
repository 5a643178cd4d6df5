// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/timeline.h"
#include "core/desk/wording.h"
#include "ui/acts/deed.h"
#include "ui/viewpoint.h"
#include "ui/widgets/card.h"

class QVBoxLayout;
class QPushButton;
class TextLabel;
class WhyActs;

/// Why am I seeing this? The answer in a few short paragraphs.
class WhyView : public QWidget
{
    Q_OBJECT
public:
    explicit WhyView(QWidget *parent = nullptr);

    void show(const ExplanationText &text);
    /// One sentence instead of an explanation: it could not be made.
    void refuse(const QString &sentence);
    /// All that is shown, a paragraph a line; also what a screen reader says.
    QString text() const;

private:
    void clear();
    void add(const QString &icon, const QString &heading, const QStringList &sentences);

    QVBoxLayout *m_column;
    QStringList m_text;
};

/// The explanation of a commitment beside a list.
class WhyPane : public Pane
{
    Q_OBJECT
public:
    WhyPane(Timeline &timeline, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Shows itself and asks for the explanation; `what` is its title.
    void explain(const Commitment &commitment, const QString &what);
    WhyView *view() const { return m_view; }

Q_SIGNALS:
    void closed();
    void openRequested(IncidentId incident);
    /// The person wants to write down how the customer was told.
    void logRequested(const Commitment &commitment);
    /// The person wants to do something about what is explained.
    void deedChosen(const Commitment &commitment, Deed deed);
    void explained();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void leave();

    Timeline &m_timeline;
    Viewpoint m_viewpoint;
    TextLabel *m_title;
    WhyView *m_view;
    WhyActs *m_acts;
    QPushButton *m_open;
    Commitment m_commitment;
};
