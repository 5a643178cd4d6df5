// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/words.h"
#include "core/rules/rule.h"

// The words by which rule files name what has no word elsewhere.

template<>
struct Names<EventKind::Point>
{
    using enum EventKind::Point;
    static constexpr auto table = nameTable<EventKind::Point>({{CaseOpened, "case_opened"}, {Closed, "closed"}, {Reopened, "reopened"},
                                                               {Merged, "merged"}, {PromiseMade, "promise_made"},
                                                               {PromiseKept, "promise_kept"}, {PromiseRenegotiated, "promise_renegotiated"},
                                                               {PromiseWithdrawn, "promise_withdrawn_by_customer"},
                                                               {TeamReview, "team_review"}, {CustomerMessage, "customer_message"},
                                                               {MissedCall, "missed_call"},
                                                               {HandoverOffered, "handover_offered"}, {HandoverAccepted, "handover_accepted"},
                                                               {HandoverDeclined, "handover_declined"}, {HandoverWithdrawn, "handover_withdrawn"},
                                                               {EscalationOpened, "escalation_opened"}, {EscalationChased, "escalation_chased"},
                                                               {EscalationPromised, "escalation_promised"}, {EscalationAnswered, "escalation_answered"},
                                                               {EscalationClosed, "escalation_closed"}, {ReplacementSent, "replacement_sent"},
                                                               {ReplacementArrived, "replacement_arrived"}, {ReplacementWorks, "replacement_works"},
                                                               {ReplacementFailed, "replacement_failed"}, {FaultyBack, "faulty_back"},
                                                               {ReplacementEnded, "replacement_ended"}, {LoanOut, "loan_out"},
                                                               {LoanExtended, "loan_extended"}, {LoanBack, "loan_back"},
                                                               {LoanWrittenOff, "loan_written_off"}, {MeasureSet, "measure_set"},
                                                               {MeasureMoved, "measure_moved"}, {MeasureDone, "measure_done"},
                                                               {MeasureDropped, "measure_dropped"}, {ConfirmationAsked, "confirmation_asked"},
                                                               {Confirmed, "confirmed"}, {NotConfirmed, "not_confirmed"},
                                                               {ComplaintReceived, "complaint_received"}, {ComplaintAnswered, "complaint_answered"},
                                                               {FeedbackBad, "feedback_bad"}, {FeedbackFollowed, "feedback_followed_up"},
                                                               {NoAnswerNeeded, "no_answer_needed"}});
};
template<>
struct Names<Rule::Per>
{
    static constexpr auto table =
        nameTable<Rule::Per>({{Rule::Per::Case, "case"}, {Rule::Per::Fact, "fact"}, {Rule::Per::Promise, "promise"}, {Rule::Per::Matter, "matter"}});
};
template<>
struct Names<Rule::Repeat>
{
    using enum Rule::Repeat;
    static constexpr auto table = nameTable<Rule::Repeat>({{None, "none"}, {Restart, "restart"}, {Supersede, "supersede"}});
};
template<>
struct Names<Rule::Severity>
{
    using enum Rule::Severity;
    static constexpr auto table = nameTable<Rule::Severity>({{Info, "info"}, {Normal, "normal"}, {High, "high"}});
};

/// The event kind of a word: a turning point, else an entry kind.
std::optional<EventKind> eventKindOf(const QString &word);
QString nameOf(const EventKind &);
QString allEventKinds();
