// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/calls.h"
#include "core/desk/communiques.h"
#include "core/desk/people.h"
#include "core/model/keptdraft.h"
#include "core/rules/engine.h"
#include "ui/viewpoint.h"

#include <QDialog>
#include <QTimer>

class KnownOutages;
class MatchesPane;
class MessageBar;
class PromiseFields;
class QPushButton;
class TextLabel;
class WhatFields;
class WhoFields;

/// The intake card: takes a call while the customer speaks. Not modal, several may be open; Tab goes in the order of the conversation.
class CallCardWindow : public QDialog
{
    Q_OBJECT
public:
    CallCardWindow(Calls &calls, People &people, const Calendars &calendars, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Says when the call may be about an open communiqué, and adds the caller to it.
    void setCommuniques(Communiques *communiques);
    KnownOutages *outages() const { return m_outages; }
    /// The call that it takes; without one it is a call that nobody announced.
    void answer(const Call &call);
    /// Answers a missed call: a new one, which we make.
    void callBack(const Call &missed);
    /// A call that we make of our own accord.
    void callOut(const QString &number);
    /// Which call it takes, as the draft of the card keeps it.
    QJsonObject origin() const;
    /// The call that a kept card was opened for; nothing: none was announced.
    static std::optional<Call> callOf(const KeptDraft &card);
    /// Goes on with the call that a kept card was opened for; the fields are the draft's to fill.
    void takeUp(const KeptDraft &card);
    /// The identity of the incident that it becomes, also of its draft.
    void setIncidentId(IncidentId id) { m_incident = id; }
    /// What has been typed so far.
    CallCard card() const;
    bool hasWords() const;
    MessageBar *message() const { return m_message; }
    MatchesPane *matches() const { return m_matches; }
    WhoFields *who() const { return m_who; }
    WhatFields *what() const { return m_what; }
    PromiseFields *promise() const { return m_promise; }

public Q_SLOTS:
    /// Saves the call as this, and closes when that has worked.
    void save(CallOutcome outcome);
    void reject() override;

Q_SIGNALS:
    void taken(const CallTaken &taken);
    void openRequested(IncidentId incident);
    /// What was found for what is typed is shown.
    void matched();
    /// The call was saved, and the caller could not be added to the communiqué.
    void notAdded(const QString &reason);

private:
    QWidget *buildHead();
    QWidget *buildFields();
    QWidget *buildFoot();
    QPushButton *outcomeButton(CallOutcome outcome, const char *id, const QString &text, int number);
    void typed();
    void look();
    void tick();
    void lookForOutages();
    void saveAbout(const CommuniqueMatch &match);
    void take(const Result<CallTaken> &taken);
    void end(const CallTaken &taken);

    Calls &m_calls;
    People &m_people;
    Viewpoint m_viewpoint;
    WorkingCalendar m_calendar;
    CallId m_id;
    std::optional<CallId> m_callsBack;
    Direction m_direction = Direction::In;
    IncidentId m_incident;
    QString m_number; ///< of the call that was announced
    QString m_line;
    Instant m_startedAt;
    TextLabel *m_title;
    TextLabel *m_elapsed;
    MessageBar *m_message;
    WhoFields *m_who;
    WhatFields *m_what;
    PromiseFields *m_promise;
    MatchesPane *m_matches;
    KnownOutages *m_outages;
    Communiques *m_communiques = nullptr;
    std::optional<CommuniqueMatch> m_about; ///< the communiqué that the call is saved for
    QList<QPushButton *> m_outcomes;
    QTimer m_pause; ///< nobody searches between two letters of a word
    QTimer m_second;
    CallTyped m_looked;
    int m_asked = 0;
    bool m_contract = false;
    bool m_saving = false;
    bool m_sure = false;
};
