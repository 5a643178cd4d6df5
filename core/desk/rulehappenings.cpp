// SPDX-License-Identifier: GPL-3.0-or-later
// What rules speak of, as parts of a sentence: events that happen, deeds to do, news to tell, how long, how.
#include "core/desk/rulewording.h"
#include "core/text/language.h"

#include <QCoreApplication>

namespace {

const char *happeningOf(EventKind::Point point)
{
    using enum EventKind::Point;
    switch (point) {
    case CaseOpened: return QT_TRANSLATE_NOOP("Aviso", "an incident is opened");
    case Closed: return QT_TRANSLATE_NOOP("Aviso", "the incident is closed");
    case Reopened: return QT_TRANSLATE_NOOP("Aviso", "the incident is opened again");
    case Merged: return QT_TRANSLATE_NOOP("Aviso", "the incident is merged");
    case PromiseMade: return QT_TRANSLATE_NOOP("Aviso", "something is promised");
    case PromiseKept: return QT_TRANSLATE_NOOP("Aviso", "a promise is kept");
    case PromiseRenegotiated: return QT_TRANSLATE_NOOP("Aviso", "a new date is agreed");
    case PromiseWithdrawn: return QT_TRANSLATE_NOOP("Aviso", "the customer no longer wants what was promised");
    case TeamReview: return QT_TRANSLATE_NOOP("Aviso", "the team reviews it");
    case CustomerMessage: return QT_TRANSLATE_NOOP("Aviso", "the customer writes or calls");
    case MissedCall: return QT_TRANSLATE_NOOP("Aviso", "a call is missed");
    case HandoverOffered: return QT_TRANSLATE_NOOP("Aviso", "a hand-over is offered");
    case HandoverAccepted: return QT_TRANSLATE_NOOP("Aviso", "a hand-over is accepted");
    case HandoverDeclined: return QT_TRANSLATE_NOOP("Aviso", "a hand-over is declined");
    case HandoverWithdrawn: return QT_TRANSLATE_NOOP("Aviso", "the offer of a hand-over is taken back");
    case EscalationOpened: return QT_TRANSLATE_NOOP("Aviso", "it is escalated");
    case EscalationChased: return QT_TRANSLATE_NOOP("Aviso", "whoever it was escalated to is chased");
    case EscalationPromised: return QT_TRANSLATE_NOOP("Aviso", "whoever it was escalated to promises an answer");
    case EscalationAnswered: return QT_TRANSLATE_NOOP("Aviso", "whoever it was escalated to answers");
    case EscalationClosed: return QT_TRANSLATE_NOOP("Aviso", "an escalation is closed");
    case ReplacementSent: return QT_TRANSLATE_NOOP("Aviso", "a replacement is sent");
    case ReplacementArrived: return QT_TRANSLATE_NOOP("Aviso", "a replacement arrives");
    case ReplacementWorks: return QT_TRANSLATE_NOOP("Aviso", "a replacement works");
    case ReplacementFailed: return QT_TRANSLATE_NOOP("Aviso", "a replacement turns out to be wrong or broken");
    case FaultyBack: return QT_TRANSLATE_NOOP("Aviso", "the faulty unit is back");
    case ReplacementEnded: return QT_TRANSLATE_NOOP("Aviso", "a replacement is refunded, credited or called off");
    case LoanOut: return QT_TRANSLATE_NOOP("Aviso", "a unit is lent");
    case LoanExtended: return QT_TRANSLATE_NOOP("Aviso", "a loan is extended");
    case LoanBack: return QT_TRANSLATE_NOOP("Aviso", "a lent unit is back");
    case LoanWrittenOff: return QT_TRANSLATE_NOOP("Aviso", "a lent unit is written off");
    case MeasureSet: return QT_TRANSLATE_NOOP("Aviso", "a measure is agreed");
    case MeasureMoved: return QT_TRANSLATE_NOOP("Aviso", "a measure gets another day");
    case MeasureDone: return QT_TRANSLATE_NOOP("Aviso", "a measure is done");
    case MeasureDropped: return QT_TRANSLATE_NOOP("Aviso", "a measure is dropped");
    case ConfirmationAsked: return QT_TRANSLATE_NOOP("Aviso", "the customer is asked whether it works");
    case Confirmed: return QT_TRANSLATE_NOOP("Aviso", "the customer confirms that it works");
    case NotConfirmed: return QT_TRANSLATE_NOOP("Aviso", "the customer says that it does not work");
    case ComplaintReceived: return QT_TRANSLATE_NOOP("Aviso", "the customer complains to somebody else of the house");
    case ComplaintAnswered: return QT_TRANSLATE_NOOP("Aviso", "a complaint is answered");
    case FeedbackBad: return QT_TRANSLATE_NOOP("Aviso", "the customer gives a low score");
    case FeedbackFollowed: return QT_TRANSLATE_NOOP("Aviso", "a low score is followed up");
    case NoAnswerNeeded: return QT_TRANSLATE_NOOP("Aviso", "what the customer said after it was solved needs no answer");
    }
    return "";
}

const char *deedOf(EventKind::Point point)
{
    using enum EventKind::Point;
    switch (point) {
    case PromiseKept: return QT_TRANSLATE_NOOP("Aviso", "do what was promised");
    case PromiseRenegotiated: return QT_TRANSLATE_NOOP("Aviso", "agree a new date with the customer");
    case TeamReview: return QT_TRANSLATE_NOOP("Aviso", "review it with the team");
    case Closed: return QT_TRANSLATE_NOOP("Aviso", "close the incident");
    case HandoverAccepted: return QT_TRANSLATE_NOOP("Aviso", "accept the hand-over");
    case HandoverDeclined: return QT_TRANSLATE_NOOP("Aviso", "decline the hand-over");
    case HandoverWithdrawn: return QT_TRANSLATE_NOOP("Aviso", "take back the offer of a hand-over");
    case EscalationChased: return QT_TRANSLATE_NOOP("Aviso", "chase whoever it was escalated to");
    case EscalationAnswered: return QT_TRANSLATE_NOOP("Aviso", "write down what they answered");
    case EscalationClosed: return QT_TRANSLATE_NOOP("Aviso", "close the escalation");
    case ReplacementWorks: return QT_TRANSLATE_NOOP("Aviso", "ask whether the replacement works");
    case ReplacementFailed: return QT_TRANSLATE_NOOP("Aviso", "write down what is wrong with it");
    case FaultyBack: return QT_TRANSLATE_NOOP("Aviso", "get the faulty unit back");
    case ReplacementEnded: return QT_TRANSLATE_NOOP("Aviso", "refund, credit or call off");
    case LoanBack: return QT_TRANSLATE_NOOP("Aviso", "get the lent unit back");
    case LoanWrittenOff: return QT_TRANSLATE_NOOP("Aviso", "write it off");
    case MeasureDone: return QT_TRANSLATE_NOOP("Aviso", "do what was agreed");
    case MeasureDropped: return QT_TRANSLATE_NOOP("Aviso", "drop it with a reason");
    case Confirmed: return QT_TRANSLATE_NOOP("Aviso", "hear from the customer whether it works");
    case NotConfirmed: return QT_TRANSLATE_NOOP("Aviso", "open it again");
    case ComplaintAnswered: return QT_TRANSLATE_NOOP("Aviso", "call the customer back about the complaint");
    case FeedbackFollowed: return QT_TRANSLATE_NOOP("Aviso", "follow up the low score");
    default: return nullptr;
    }
}

const char *deedOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Contact: return QT_TRANSLATE_NOOP("Aviso", "reach the customer");
    case EntryKind::Mail: return QT_TRANSLATE_NOOP("Aviso", "send a mail");
    case EntryKind::Escalation: return QT_TRANSLATE_NOOP("Aviso", "chase whoever it was escalated to");
    case EntryKind::Visit: return QT_TRANSLATE_NOOP("Aviso", "visit the customer");
    default: return nullptr;
    }
}

}

QString happening(const EventKind &kind, const Language &language)
{
    if (const auto *point = std::get_if<EventKind::Point>(&kind.value))
        return language.text(happeningOf(*point));
    return language.text(QT_TRANSLATE_NOOP("Aviso", "\"%1\" is recorded")).arg(language.word(std::get<EntryKind>(kind.value)));
}

QString deed(const EventKind &kind, const Language &language)
{
    const char *known = std::visit([](auto value) { return deedOf(value); }, kind.value);
    if (known)
        return language.text(known);
    if (const auto *entry = std::get_if<EntryKind>(&kind.value))
        return language.text(QT_TRANSLATE_NOOP("Aviso", "record \"%1\"")).arg(language.word(*entry));
    return language.text(QT_TRANSLATE_NOOP("Aviso", "see to it that %1")).arg(happening(kind, language));
}

QString news(Tell tell, const Language &language)
{
    switch (tell) {
    case Tell::Received: return language.text(QT_TRANSLATE_NOOP("Aviso", "that we have it"));
    case Tell::NoDiagnosis: return language.text(QT_TRANSLATE_NOOP("Aviso", "that there is no diagnosis yet"));
    case Tell::Diagnosis: return language.text(QT_TRANSLATE_NOOP("Aviso", "the diagnosis"));
    case Tell::Plan: return language.text(QT_TRANSLATE_NOOP("Aviso", "the plan"));
    case Tell::Forecast: return language.text(QT_TRANSLATE_NOOP("Aviso", "the forecast"));
    case Tell::Escalation: return language.text(QT_TRANSLATE_NOOP("Aviso", "the escalation"));
    case Tell::Progress: return language.text(QT_TRANSLATE_NOOP("Aviso", "the progress"));
    case Tell::Solution: return language.text(QT_TRANSLATE_NOOP("Aviso", "the solution"));
    case Tell::FeedbackRequest: return language.text(QT_TRANSLATE_NOOP("Aviso", "the request for feedback"));
    }
    return {};
}

QString factInWords(FactKind fact, const Language &language)
{
    switch (fact) {
    case FactKind::Diagnosis: return news(Tell::Diagnosis, language);
    case FactKind::Plan: return news(Tell::Plan, language);
    case FactKind::Forecast: return news(Tell::Forecast, language);
    case FactKind::Escalation: return news(Tell::Escalation, language);
    case FactKind::Solution: return news(Tell::Solution, language);
    }
    return {};
}

QString durationInWords(Milliseconds span, bool elapsed, const Language &language)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(span).count();
    const int n = static_cast<int>(minutes % 60 == 0 ? minutes / 60 : minutes);
    if (minutes % 60 == 0)
        return language.text(elapsed ? QT_TRANSLATE_N_NOOP("Aviso", "%n hour(s)") : QT_TRANSLATE_N_NOOP("Aviso", "%n working hour(s)"), n);
    return language.text(elapsed ? QT_TRANSLATE_N_NOOP("Aviso", "%n minute(s)") : QT_TRANSLATE_N_NOOP("Aviso", "%n working minute(s)"), n);
}

QString channelInWords(ChannelNeed need, const Language &language)
{
    switch (need) {
    case ChannelNeed::Any: return language.text(QT_TRANSLATE_NOOP("Aviso", "by any channel"));
    case ChannelNeed::Written: return language.text(QT_TRANSLATE_NOOP("Aviso", "in writing"));
    case ChannelNeed::Live: return language.text(QT_TRANSLATE_NOOP("Aviso", "by phone or in person"));
    }
    return {};
}
