// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/aftersalespoints.h"

#include "core/model/matters.h"

#include <algorithm>
#include <initializer_list>

namespace rules {
namespace {

template<typename Act>
bool did(const Entry &entry, std::initializer_list<typename Act::Act> acts)
{
    const Act *act = entry.aftersales ? std::get_if<Act>(&*entry.aftersales) : nullptr;
    return act && std::find(acts.begin(), acts.end(), act->act) != acts.end();
}

bool isEscalation(const Entry &entry, EscalationAct::Act act) { return did<EscalationAct>(entry, {act}); }
bool isReplacement(const Entry &entry, ReplacementAct::Act act) { return did<ReplacementAct>(entry, {act}); }
bool isLoan(const Entry &entry, LoanAct::Act act) { return did<LoanAct>(entry, {act}); }
bool isMeasure(const Entry &entry, MeasureAct::Act act) { return did<MeasureAct>(entry, {act}); }
bool isConfirmation(const Entry &entry, ConfirmationAct::Act act) { return did<ConfirmationAct>(entry, {act}); }
bool isComplaint(const Entry &entry, ComplaintAct::Act act) { return did<ComplaintAct>(entry, {act}); }

bool isBadFeedback(const Entry &entry)
{
    const auto *act = entry.aftersales ? std::get_if<FeedbackAct>(&*entry.aftersales) : nullptr;
    return act && act->act == FeedbackAct::Act::Answered && act->from == FeedbackFrom::Customer && act->score > 0 && act->score <= lowScore;
}

bool isNoQuestion(const Entry &entry)
{
    const auto *act = entry.aftersales ? std::get_if<AfterwordAct>(&*entry.aftersales) : nullptr;
    return act && (act->what == AfterwordAct::What::Thanks || act->what == AfterwordAct::What::Other);
}

}

bool isAftersales(const Entry &entry, EventKind::Point point)
{
    using enum EventKind::Point;
    if (!entry.aftersales)
        return false;
    switch (point) {
    case EscalationOpened: return isEscalation(entry, EscalationAct::Act::Opened);
    case EscalationChased: return isEscalation(entry, EscalationAct::Act::Chased);
    case EscalationPromised: return isEscalation(entry, EscalationAct::Act::Promised);
    case EscalationAnswered: return isEscalation(entry, EscalationAct::Act::Answered);
    case EscalationClosed: return isEscalation(entry, EscalationAct::Act::Closed);
    case ReplacementSent: return isReplacement(entry, ReplacementAct::Act::Sent);
    case ReplacementArrived: return isReplacement(entry, ReplacementAct::Act::Arrived);
    case ReplacementWorks: return isReplacement(entry, ReplacementAct::Act::Works);
    case ReplacementFailed: return isReplacement(entry, ReplacementAct::Act::Failed);
    case FaultyBack: return isReplacement(entry, ReplacementAct::Act::FaultyBack);
    case ReplacementEnded: return did<ReplacementAct>(entry, {ReplacementAct::Act::Refunded, ReplacementAct::Act::Credited, ReplacementAct::Act::CalledOff});
    case LoanOut: return isLoan(entry, LoanAct::Act::Out);
    case LoanExtended: return isLoan(entry, LoanAct::Act::Extended);
    case LoanBack: return isLoan(entry, LoanAct::Act::Back);
    case LoanWrittenOff: return isLoan(entry, LoanAct::Act::WrittenOff);
    case MeasureSet: return isMeasure(entry, MeasureAct::Act::Set);
    case MeasureMoved: return isMeasure(entry, MeasureAct::Act::Moved);
    case MeasureDone: return isMeasure(entry, MeasureAct::Act::Done);
    case MeasureDropped: return isMeasure(entry, MeasureAct::Act::Dropped);
    case ConfirmationAsked: return isConfirmation(entry, ConfirmationAct::Act::Asked);
    case Confirmed: return isConfirmation(entry, ConfirmationAct::Act::Confirmed);
    case NotConfirmed: return isConfirmation(entry, ConfirmationAct::Act::NotConfirmed);
    case ComplaintReceived: return isComplaint(entry, ComplaintAct::Act::Received);
    case ComplaintAnswered: return isComplaint(entry, ComplaintAct::Act::Answered);
    case FeedbackBad: return isBadFeedback(entry);
    case FeedbackFollowed: return did<FeedbackAct>(entry, {FeedbackAct::Act::FollowedUp});
    case NoAnswerNeeded: return isNoQuestion(entry);
    default: return false;
    }
}

}
