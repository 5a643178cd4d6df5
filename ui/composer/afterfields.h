// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workingcalendar.h"
#include "ui/composer/draft.h"
#include "ui/viewpoint.h"

#include <QWidget>

class MomentEdit;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

/// What follows from an entry: a promise with its date, and the state of the incident.
class AfterFields : public QWidget
{
    Q_OBJECT
public:
    explicit AfterFields(const Viewpoint &viewpoint, QWidget *parent = nullptr);

    void show(const Draft &draft);
    void read(Draft &draft) const;
    /// That of one line below the other: side by side is a gift of the room, not a demand.
    QSize minimumSizeHint() const override;
    /// By which hours a promise is counted and warned about.
    void setCalendar(const WorkingCalendar &calendar);
    /// Forgets moments that are being typed.
    void resetMoments();
    /// A promise is made to somebody: without the customer there is none.
    void setReaching(bool reaching);

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *promiseLine();
    QWidget *stateLine();
    void fillStates();
    /// Where the choice stands in the box; the company's own names have an id beside it.
    int placeOf(int choice, const QString &named) const;
    void refresh();
    /// Both lines side by side where they have the room, else one below the other.
    void arrange();

    bool m_reaching = true;
    QCheckBox *m_promises;
    QLineEdit *m_promised;
    MomentEdit *m_promisedBy;
    QComboBox *m_state;
    QLineEdit *m_reason;
    MomentEdit *m_until;
    QCheckBox *m_asks;
    QWidget *m_promiseLine;
    QWidget *m_stateLine;
    QLabel *m_stateHead = nullptr;
    Viewpoint m_viewpoint;
};
