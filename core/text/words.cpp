// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/language.h"

#include <QCoreApplication>

// The word that a person reads for each value; the stored words of core/model/words.h are for machines.

namespace {

const char *source(EntryKind value)
{
    switch (value) {
    case EntryKind::Opened: return QT_TRANSLATE_NOOP("Aviso", "First call");
    case EntryKind::Contact: return QT_TRANSLATE_NOOP("Aviso", "Contact");
    case EntryKind::Diagnosis: return QT_TRANSLATE_NOOP("Aviso", "Diagnosis");
    case EntryKind::Plan: return QT_TRANSLATE_NOOP("Aviso", "Plan");
    case EntryKind::Forecast: return QT_TRANSLATE_NOOP("Aviso", "Forecast");
    case EntryKind::Escalation: return QT_TRANSLATE_NOOP("Aviso", "Escalation");
    case EntryKind::Solution: return QT_TRANSLATE_NOOP("Aviso", "Solution");
    case EntryKind::Visit: return QT_TRANSLATE_NOOP("Aviso", "Visit");
    case EntryKind::Step: return QT_TRANSLATE_NOOP("Aviso", "Protocol step");
    case EntryKind::Meeting: return QT_TRANSLATE_NOOP("Aviso", "Meeting");
    case EntryKind::Work: return QT_TRANSLATE_NOOP("Aviso", "Work");
    case EntryKind::State: return QT_TRANSLATE_NOOP("Aviso", "Change of state");
    case EntryKind::Handover: return QT_TRANSLATE_NOOP("Aviso", "Handover");
    case EntryKind::Promise: return QT_TRANSLATE_NOOP("Aviso", "Promise");
    case EntryKind::Replacement: return QT_TRANSLATE_NOOP("Aviso", "Replacement");
    case EntryKind::Loan: return QT_TRANSLATE_NOOP("Aviso", "Loan");
    case EntryKind::Feedback: return QT_TRANSLATE_NOOP("Aviso", "Feedback");
    case EntryKind::Review: return QT_TRANSLATE_NOOP("Aviso", "Team review");
    case EntryKind::Note: return QT_TRANSLATE_NOOP("Aviso", "Note");
    case EntryKind::Mail: return QT_TRANSLATE_NOOP("Aviso", "Mail");
    case EntryKind::Correction: return QT_TRANSLATE_NOOP("Aviso", "Correction");
    }
    return "";
}

const char *source(Direction value)
{
    switch (value) {
    case Direction::In: return QT_TRANSLATE_NOOP("Aviso", "Incoming");
    case Direction::Out: return QT_TRANSLATE_NOOP("Aviso", "Outgoing");
    case Direction::Internal: return QT_TRANSLATE_NOOP("Aviso", "Internal");
    }
    return "";
}

const char *source(Channel value)
{
    switch (value) {
    case Channel::Phone: return QT_TRANSLATE_NOOP("Aviso", "Phone");
    case Channel::Mail: return QT_TRANSLATE_NOOP("Aviso", "Mail");
    case Channel::InPerson: return QT_TRANSLATE_NOOP("Aviso", "In person");
    case Channel::Video: return QT_TRANSLATE_NOOP("Aviso", "Video call");
    case Channel::Message: return QT_TRANSLATE_NOOP("Aviso", "Message");
    case Channel::Letter: return QT_TRANSLATE_NOOP("Aviso", "Letter");
    case Channel::Remote: return QT_TRANSLATE_NOOP("Aviso", "Remote session");
    }
    return "";
}

const char *source(Outcome value)
{
    switch (value) {
    case Outcome::Reached: return QT_TRANSLATE_NOOP("Aviso", "Reached");
    case Outcome::LeftMessage: return QT_TRANSLATE_NOOP("Aviso", "Message left");
    case Outcome::NoAnswer: return QT_TRANSLATE_NOOP("Aviso", "No answer");
    case Outcome::WrongNumber: return QT_TRANSLATE_NOOP("Aviso", "Wrong number");
    case Outcome::Sent: return QT_TRANSLATE_NOOP("Aviso", "Sent");
    case Outcome::Delivered: return QT_TRANSLATE_NOOP("Aviso", "Delivered");
    case Outcome::Bounced: return QT_TRANSLATE_NOOP("Aviso", "Bounced");
    }
    return "";
}

const char *source(FactKind value)
{
    switch (value) {
    case FactKind::Diagnosis: return QT_TRANSLATE_NOOP("Aviso", "Diagnosis");
    case FactKind::Plan: return QT_TRANSLATE_NOOP("Aviso", "Plan");
    case FactKind::Forecast: return QT_TRANSLATE_NOOP("Aviso", "Forecast");
    case FactKind::Escalation: return QT_TRANSLATE_NOOP("Aviso", "Escalation");
    case FactKind::Solution: return QT_TRANSLATE_NOOP("Aviso", "Solution");
    }
    return "";
}

const char *source(Tell value)
{
    switch (value) {
    case Tell::Received: return QT_TRANSLATE_NOOP("Aviso", "Acknowledgement");
    case Tell::NoDiagnosis: return QT_TRANSLATE_NOOP("Aviso", "No diagnosis yet");
    case Tell::Diagnosis: return QT_TRANSLATE_NOOP("Aviso", "Diagnosis");
    case Tell::Plan: return QT_TRANSLATE_NOOP("Aviso", "Plan");
    case Tell::Forecast: return QT_TRANSLATE_NOOP("Aviso", "Forecast");
    case Tell::Escalation: return QT_TRANSLATE_NOOP("Aviso", "Escalation");
    case Tell::Progress: return QT_TRANSLATE_NOOP("Aviso", "Progress");
    case Tell::Solution: return QT_TRANSLATE_NOOP("Aviso", "Solution");
    case Tell::FeedbackRequest: return QT_TRANSLATE_NOOP("Aviso", "Feedback request");
    }
    return "";
}

const char *source(State value)
{
    switch (value) {
    case State::New: return QT_TRANSLATE_NOOP("Aviso", "New");
    case State::Active: return QT_TRANSLATE_NOOP("Aviso", "In progress");
    case State::Waiting: return QT_TRANSLATE_NOOP("Aviso", "Waiting");
    case State::Solved: return QT_TRANSLATE_NOOP("Aviso", "Solved");
    case State::Closed: return QT_TRANSLATE_NOOP("Aviso", "Closed");
    }
    return "";
}

const char *source(WaitingOn value)
{
    switch (value) {
    case WaitingOn::Nobody: return QT_TRANSLATE_NOOP("Aviso", "Nobody");
    case WaitingOn::Customer: return QT_TRANSLATE_NOOP("Aviso", "Customer");
    case WaitingOn::Supplier: return QT_TRANSLATE_NOOP("Aviso", "Supplier");
    case WaitingOn::Part: return QT_TRANSLATE_NOOP("Aviso", "Spare part");
    case WaitingOn::Visit: return QT_TRANSLATE_NOOP("Aviso", "Visit");
    case WaitingOn::Decision: return QT_TRANSLATE_NOOP("Aviso", "Decision");
    }
    return "";
}

const char *source(IncidentKind value)
{
    switch (value) {
    case IncidentKind::Fault: return QT_TRANSLATE_NOOP("Aviso", "Fault");
    case IncidentKind::Request: return QT_TRANSLATE_NOOP("Aviso", "Request");
    case IncidentKind::Warranty: return QT_TRANSLATE_NOOP("Aviso", "Warranty");
    case IncidentKind::Visit: return QT_TRANSLATE_NOOP("Aviso", "Visit");
    case IncidentKind::Outage: return QT_TRANSLATE_NOOP("Aviso", "Outage");
    }
    return "";
}

const char *source(Level value)
{
    switch (value) {
    case Level::Low: return QT_TRANSLATE_NOOP("Aviso", "Low");
    case Level::Normal: return QT_TRANSLATE_NOOP("Aviso", "Normal");
    case Level::High: return QT_TRANSLATE_NOOP("Aviso", "High");
    case Level::Urgent: return QT_TRANSLATE_NOOP("Aviso", "Urgent");
    }
    return "";
}

const char *source(CalendarSource value)
{
    switch (value) {
    case CalendarSource::Hand: return QT_TRANSLATE_NOOP("Aviso", "set by hand");
    case CalendarSource::Contract: return QT_TRANSLATE_NOOP("Aviso", "from the customer's contract");
    case CalendarSource::Site: return QT_TRANSLATE_NOOP("Aviso", "from the site");
    case CalendarSource::Team: return QT_TRANSLATE_NOOP("Aviso", "the team's own");
    }
    return "";
}

const char *source(Ball value)
{
    switch (value) {
    case Ball::Us: return QT_TRANSLATE_NOOP("Aviso", "Us");
    case Ball::Customer: return QT_TRANSLATE_NOOP("Aviso", "Customer");
    case Ball::Supplier: return QT_TRANSLATE_NOOP("Aviso", "Supplier");
    }
    return "";
}

const char *source(ChannelNeed value)
{
    switch (value) {
    case ChannelNeed::Any: return QT_TRANSLATE_NOOP("Aviso", "Any channel");
    case ChannelNeed::Written: return QT_TRANSLATE_NOOP("Aviso", "In writing");
    case ChannelNeed::Live: return QT_TRANSLATE_NOOP("Aviso", "In conversation");
    }
    return "";
}

const char *source(Commitment::Status value)
{
    switch (value) {
    case Commitment::Status::Open: return QT_TRANSLATE_NOOP("Aviso", "Open");
    case Commitment::Status::Kept: return QT_TRANSLATE_NOOP("Aviso", "Kept");
    case Commitment::Status::KeptLate: return QT_TRANSLATE_NOOP("Aviso", "Kept late");
    case Commitment::Status::KeptAtOnce: return QT_TRANSLATE_NOOP("Aviso", "Kept at once");
    case Commitment::Status::Superseded: return QT_TRANSLATE_NOOP("Aviso", "Superseded");
    case Commitment::Status::Cancelled: return QT_TRANSLATE_NOOP("Aviso", "Cancelled");
    case Commitment::Status::Waived: return QT_TRANSLATE_NOOP("Aviso", "Waived");
    }
    return "";
}

} // namespace

QString Language::word(EntryKind value) const
{
    return text(source(value));
}

QString Language::word(Direction value) const
{
    return text(source(value));
}

QString Language::word(Channel value) const
{
    return text(source(value));
}

QString Language::word(Outcome value) const
{
    return text(source(value));
}

QString Language::word(FactKind value) const
{
    return text(source(value));
}

QString Language::word(Tell value) const
{
    return text(source(value));
}

QString Language::word(State value) const
{
    return text(source(value));
}

QString Language::word(WaitingOn value) const
{
    return text(source(value));
}

QString Language::word(IncidentKind value) const
{
    return text(source(value));
}

QString Language::word(Level value) const
{
    return text(source(value));
}

QString Language::word(Ball value) const
{
    return text(source(value));
}

QString Language::word(CalendarSource value) const
{
    return text(source(value));
}

QString Language::word(ChannelNeed value) const
{
    return text(source(value));
}

QString Language::word(Commitment::Status value) const
{
    return text(source(value));
}
