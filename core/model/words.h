// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/commitment.h"
#include "core/model/incident.h"

// The one word that stands for each value of an enum in SQL, JSON, rules and logs: part of the formats, never changed.

template<>
struct Names<EntryKind>
{
    using enum EntryKind;
    static constexpr auto table = nameTable<EntryKind>(
        {{Opened, "opened"}, {Contact, "contact"}, {Diagnosis, "diagnosis"}, {Plan, "plan"}, {Forecast, "forecast"},
         {Escalation, "escalation"}, {Solution, "solution"}, {Visit, "visit"}, {Step, "step"}, {Meeting, "meeting"}, {Work, "work"},
         {State, "state"}, {Handover, "handover"}, {Promise, "promise"}, {Replacement, "replacement"}, {Loan, "loan"},
         {Feedback, "feedback"}, {Review, "review"}, {Note, "note"}, {Mail, "mail"}, {Correction, "correction"}});
};
template<>
struct Names<Direction>
{
    static constexpr auto table = nameTable<Direction>({{Direction::In, "in"}, {Direction::Out, "out"}, {Direction::Internal, "internal"}});
};
template<>
struct Names<Channel>
{
    using enum Channel;
    static constexpr auto table = nameTable<Channel>({{Phone, "phone"}, {Mail, "mail"}, {InPerson, "in_person"}, {Video, "video"},
                                                      {Message, "message"}, {Letter, "letter"}, {Remote, "remote"}});
};
template<>
struct Names<Outcome>
{
    using enum Outcome;
    static constexpr auto table = nameTable<Outcome>({{Reached, "reached"}, {LeftMessage, "left_message"}, {NoAnswer, "no_answer"},
                                                      {WrongNumber, "wrong_number"}, {Sent, "sent"}, {Delivered, "delivered"},
                                                      {Bounced, "bounced"}});
};
template<>
struct Names<Audience>
{
    static constexpr auto table = nameTable<Audience>({{Audience::Customer, "customer"}, {Audience::Team, "team"}});
};
template<>
struct Names<FactKind>
{
    using enum FactKind;
    static constexpr auto table = nameTable<FactKind>({{Diagnosis, "diagnosis"}, {Plan, "plan"}, {Forecast, "forecast"},
                                                       {Escalation, "escalation"}, {Solution, "solution"}});
};
template<>
struct Names<Tell>
{
    using enum Tell;
    static constexpr auto table = nameTable<Tell>({{Received, "received"}, {NoDiagnosis, "no_diagnosis"}, {Diagnosis, "diagnosis"},
                                                   {Plan, "plan"}, {Forecast, "forecast"}, {Escalation, "escalation"},
                                                   {Progress, "progress"}, {Solution, "solution"}, {FeedbackRequest, "feedback_request"}});
};
template<>
struct Names<PromiseAct::Act>
{
    using enum PromiseAct::Act;
    static constexpr auto table =
        nameTable<PromiseAct::Act>({{Made, "made"}, {Kept, "kept"}, {Renegotiated, "renegotiated"}, {Withdrawn, "withdrawn"}});
};
template<>
struct Names<StateChange::Act>
{
    using enum StateChange::Act;
    static constexpr auto table =
        nameTable<StateChange::Act>({{Changed, "changed"}, {Closed, "closed"}, {Reopened, "reopened"}, {Merged, "merged"}});
};
template<>
struct Names<SettlingChoice::What>
{
    using enum SettlingChoice::What;
    static constexpr auto table = nameTable<SettlingChoice::What>({{KeptOpen, "kept_open"}, {Told, "told"}});
};
template<>
struct Names<HandoverAct::Act>
{
    using enum HandoverAct::Act;
    static constexpr auto table =
        nameTable<HandoverAct::Act>({{Offered, "offered"}, {Accepted, "accepted"}, {Declined, "declined"}, {Withdrawn, "withdrawn"},
                                     {CanGo, "can_go"}, {CannotGo, "cannot_go"}, {NotAsked, "not_asked"}});
};
template<>
struct Names<CommitmentAct::Act>
{
    using enum CommitmentAct::Act;
    static constexpr auto table = nameTable<CommitmentAct::Act>(
        {{Acknowledged, "acknowledged"}, {Snoozed, "snoozed"}, {Waived, "waived"}, {NotApplicable, "not_applicable"}});
};
template<>
struct Names<IncidentKind>
{
    using enum IncidentKind;
    static constexpr auto table =
        nameTable<IncidentKind>({{Fault, "fault"}, {Request, "request"}, {Warranty, "warranty"}, {Visit, "visit"}, {Outage, "outage"}});
};
template<>
struct Names<Level>
{
    static constexpr auto table =
        nameTable<Level>({{Level::Low, "low"}, {Level::Normal, "normal"}, {Level::High, "high"}, {Level::Urgent, "urgent"}});
};
template<>
struct Names<CalendarSource>
{
    using enum CalendarSource;
    static constexpr auto table = nameTable<CalendarSource>({{Hand, "hand"}, {Contract, "contract"}, {Site, "site"}, {Team, "team"}});
};
template<>
struct Names<Ball>
{
    static constexpr auto table = nameTable<Ball>({{Ball::Us, "us"}, {Ball::Customer, "customer"}, {Ball::Supplier, "supplier"}});
};
template<>
struct Names<ChannelNeed>
{
    static constexpr auto table =
        nameTable<ChannelNeed>({{ChannelNeed::Any, "any"}, {ChannelNeed::Written, "written"}, {ChannelNeed::Live, "live"}});
};
template<>
struct Names<ReminderStep::Kind>
{
    using enum ReminderStep::Kind;
    static constexpr auto table = nameTable<ReminderStep::Kind>({{Warn, "warn"}, {Due, "due"}, {Again, "again"}, {ToLead, "to_lead"}});
};
template<>
struct Names<Commitment::Status>
{
    using enum Commitment::Status;
    static constexpr auto table = nameTable<Commitment::Status>({{Open, "open"}, {Kept, "kept"}, {KeptLate, "kept_late"},
                                                                 {KeptAtOnce, "kept_at_once"}, {Superseded, "superseded"},
                                                                 {Cancelled, "cancelled"}, {Waived, "waived"}});
};
