// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/model/equipment.h"
#include "core/model/names.h"

#include <variant>

// What an entry does to the matters that an incident brings with it: an escalation, a replacement, a loan, a measure ... Each matter has an id of
// its own; how it stands is what its entries say, in order.

using EscalationId = Id<struct EscalationTag>;
using ReplacementId = Id<struct ReplacementTag>;
using LoanId = Id<struct LoanTag>;
using FeedbackId = Id<struct FeedbackTag>;
using MeasureId = Id<struct MeasureTag>;
using ComplaintId = Id<struct ComplaintTag>;

/// To whom an incident is escalated.
enum class EscalatedTo { Office, Supplier, Manufacturer };

/// What happens with somebody to whom the incident was escalated.
struct EscalationAct
{
    enum class Act { Opened, Chased, Promised, Answered, Closed };
    static constexpr const char *matter = "escalation";

    EscalationId id;
    Act act = Act::Opened;
    EscalatedTo to = EscalatedTo::Supplier;
    QString name; ///< of the office or company
    QString number; ///< under which they keep it; empty: not known, or as before
    QString contact; ///< whom one asks for there, and how
    std::optional<Instant> due; ///< when they are chased next, or have promised an answer

    bool operator==(const EscalationAct &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("id", self.id), visit("act", self.act), visit("to", self.to), visit("name", self.name), visit("number", self.number),
            visit("contact", self.contact), visit("due", self.due);
    }
};

/// What is sent: another unit in exchange, or nothing, since the customer gives theirs back.
enum class ReplacementKind { Swap, Return };
/// What is looked at before a unit leaves.
enum class UnitCheck { Tested, Matches, Packed, Labelled };
/// Why a unit that arrived is no solution.
enum class ReplacementFault { Broken, DoesNotMatch, Incomplete, Lost };

/// What happens with a unit that is replaced or given back.
struct ReplacementAct
{
    enum class Act { Planned, Checked, Sent, Arrived, Works, Failed, FaultyBack, Refunded, Credited, CalledOff };
    static constexpr const char *matter = "replacement";

    ReplacementId id;
    Act act = Act::Planned;
    ReplacementKind kind = ReplacementKind::Swap;
    bool beforeReturn = true; ///< the new unit leaves before the faulty one is back
    std::optional<EquipmentId> faulty; ///< as the directory knows it
    QString faultySerial;
    std::optional<EquipmentId> unit; ///< that takes its place
    QString serial; ///< of that one
    QString model; ///< of that one: brand and model
    std::optional<UnitCheck> check; ///< for Checked
    bool passed = true; ///< the check
    std::optional<ReplacementFault> fault; ///< for Failed
    QString carrier; ///< and their number
    qint64 cents = 0; ///< for Refunded and Credited, in the company's currency
    std::optional<Instant> due; ///< for Sent: by when the faulty unit is expected back

    bool operator==(const ReplacementAct &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("id", self.id), visit("act", self.act), visit("kind", self.kind), visit("before_return", self.beforeReturn), visit("faulty", self.faulty),
            visit("faulty_serial", self.faultySerial), visit("unit", self.unit), visit("serial", self.serial), visit("model", self.model),
            visit("check", self.check), visit("passed", self.passed), visit("fault", self.fault), visit("carrier", self.carrier),
            visit("cents", self.cents), visit("due", self.due);
    }
};

/// What happens with a unit that the customer has on loan.
struct LoanAct
{
    enum class Act { Out, Extended, Back, WrittenOff };
    static constexpr const char *matter = "loan";

    LoanId id;
    Act act = Act::Out;
    std::optional<EquipmentId> unit; ///< one of the pool
    QString unitWords; ///< brand, model and serial, or what it is
    QString condition; ///< in which it left, or came back; pictures hang on the entry
    QString accessories;
    std::optional<Instant> due; ///< back by then

    bool operator==(const LoanAct &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("id", self.id), visit("act", self.act), visit("unit", self.unit), visit("unit_words", self.unitWords), visit("condition", self.condition),
            visit("accessories", self.accessories), visit("due", self.due);
    }
};

/// Whose opinion it is.
enum class FeedbackFrom { Customer, Team };

/// What happens with an opinion that is asked for. Their words are the entry's.
struct FeedbackAct
{
    enum class Act { Asked, Answered, Refused, FollowedUp };
    static constexpr const char *matter = "feedback";

    FeedbackId id;
    Act act = Act::Asked;
    FeedbackFrom from = FeedbackFrom::Customer;
    int score = 0; ///< 1 to 5 for Answered
    bool mayCall = false; ///< they said that we may call about it
    std::optional<Instant> due;

    bool operator==(const FeedbackAct &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("id", self.id), visit("act", self.act), visit("from", self.from), visit("score", self.score), visit("may_call", self.mayCall), visit("due", self.due);
    }
};

/// A review of the incident beside the words of its entry, which tell what happened to the customer and to the team.
struct ReviewAct
{
    static constexpr const char *matter = "review";

    QStringList whys; ///< why, and why that, as deep as it went
    QString helped;
    QString hindered;

    bool operator==(const ReviewAct &) const = default;
    static void describe(auto &self, auto &&visit) { visit("whys", self.whys), visit("helped", self.helped), visit("hindered", self.hindered); }
};

/// Something that a review asks to be done, by somebody and by some day.
struct MeasureAct
{
    enum class Act { Set, Moved, Done, Dropped };
    static constexpr const char *matter = "measure";

    MeasureId id;
    Act act = Act::Set;
    QString what;
    std::optional<TechnicianId> owner;
    QString ownerName;
    std::optional<Instant> due;

    bool operator==(const MeasureAct &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("id", self.id), visit("act", self.act), visit("what", self.what), visit("owner", self.owner), visit("owner_name", self.ownerName), visit("due", self.due);
    }
};

/// Does it work for the customer? Solved is our claim; this is theirs.
struct ConfirmationAct
{
    enum class Act { Asked, Confirmed, NotConfirmed };
    static constexpr const char *matter = "confirmation";

    Act act = Act::Asked;

    bool operator==(const ConfirmationAct &) const = default;
    static void describe(auto &self, auto &&visit) { visit("act", self.act); }
};

/// The customer turned to somebody else of the house instead: they are called back.
struct ComplaintAct
{
    enum class Act { Received, Answered };
    static constexpr const char *matter = "complaint";

    ComplaintId id;
    Act act = Act::Received;
    QString reached; ///< whom: sales, management, a name
    std::optional<Instant> due;

    bool operator==(const ComplaintAct &) const = default;
    static void describe(auto &self, auto &&visit) { visit("id", self.id), visit("act", self.act), visit("reached", self.reached), visit("due", self.due); }
};

enum class ReopenedBy { Customer, Us };
enum class ReopeningCause { NotFixed, CameBack, OtherFault, NotTold, ByMistake };

/// Why an incident that was solved or closed is open again.
struct ReopeningAct
{
    static constexpr const char *matter = "reopening";

    ReopenedBy by = ReopenedBy::Customer;
    ReopeningCause cause = ReopeningCause::NotFixed;
    bool falseClose = true; ///< it counts as closed in false
    QString solver; ///< who had said that it was solved
    int days = 0; ///< working days since then

    bool operator==(const ReopeningAct &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("by", self.by), visit("cause", self.cause), visit("false_close", self.falseClose), visit("solver", self.solver), visit("days", self.days);
    }
};

/// What a person says that a customer's words are who spoke after it was solved or closed; the entry refers to the one that holds the words.
/// What was not fixed opens the incident again, and says so beside.
struct AfterwordAct
{
    enum class What { Thanks, Question, StillBroken, Other };
    static constexpr const char *matter = "afterword";

    What what = What::Thanks;

    bool operator==(const AfterwordAct &) const = default;
    static void describe(auto &self, auto &&visit) { visit("what", self.what); }
};

using AftersalesAct = std::variant<EscalationAct, ReplacementAct, LoanAct, FeedbackAct, ReviewAct, MeasureAct, ConfirmationAct, ComplaintAct, ReopeningAct, AfterwordAct>;

/// "loan/1f0c...": which matter it is about, the same for all of its entries; without id what it is: "review".
QString matterOf(const AftersalesAct &);
/// In few words of people what it is about: who it was escalated to, which unit is lent; may be empty.
QString briefOf(const AftersalesAct &);
/// The same with `instead` in the place of all words of people, and without their lists.
AftersalesAct withoutWords(AftersalesAct act, const QString &instead);
/// The moment that it names; nothing: none.
std::optional<Instant> dueOf(const AftersalesAct &);

template<>
struct Names<EscalatedTo>
{
    static constexpr auto table =
        nameTable<EscalatedTo>({{EscalatedTo::Office, "office"}, {EscalatedTo::Supplier, "supplier"}, {EscalatedTo::Manufacturer, "manufacturer"}});
};
template<>
struct Names<EscalationAct::Act>
{
    using enum EscalationAct::Act;
    static constexpr auto table = nameTable<EscalationAct::Act>({{Opened, "opened"}, {Chased, "chased"}, {Promised, "promised"}, {Answered, "answered"}, {Closed, "closed"}});
};
template<>
struct Names<ReplacementKind>
{
    static constexpr auto table = nameTable<ReplacementKind>({{ReplacementKind::Swap, "swap"}, {ReplacementKind::Return, "return"}});
};
template<>
struct Names<UnitCheck>
{
    using enum UnitCheck;
    static constexpr auto table = nameTable<UnitCheck>({{Tested, "tested"}, {Matches, "matches"}, {Packed, "packed"}, {Labelled, "labelled"}});
};
template<>
struct Names<ReplacementFault>
{
    using enum ReplacementFault;
    static constexpr auto table =
        nameTable<ReplacementFault>({{Broken, "broken"}, {DoesNotMatch, "does_not_match"}, {Incomplete, "incomplete"}, {Lost, "lost"}});
};
template<>
struct Names<ReplacementAct::Act>
{
    using enum ReplacementAct::Act;
    static constexpr auto table = nameTable<ReplacementAct::Act>({{Planned, "planned"}, {Checked, "checked"}, {Sent, "sent"}, {Arrived, "arrived"},
                                                                  {Works, "works"}, {Failed, "failed"}, {FaultyBack, "faulty_back"},
                                                                  {Refunded, "refunded"}, {Credited, "credited"}, {CalledOff, "called_off"}});
};
template<>
struct Names<LoanAct::Act>
{
    using enum LoanAct::Act;
    static constexpr auto table = nameTable<LoanAct::Act>({{Out, "out"}, {Extended, "extended"}, {Back, "back"}, {WrittenOff, "written_off"}});
};
template<>
struct Names<FeedbackFrom>
{
    static constexpr auto table = nameTable<FeedbackFrom>({{FeedbackFrom::Customer, "customer"}, {FeedbackFrom::Team, "team"}});
};
template<>
struct Names<FeedbackAct::Act>
{
    using enum FeedbackAct::Act;
    static constexpr auto table = nameTable<FeedbackAct::Act>({{Asked, "asked"}, {Answered, "answered"}, {Refused, "refused"}, {FollowedUp, "followed_up"}});
};
template<>
struct Names<MeasureAct::Act>
{
    using enum MeasureAct::Act;
    static constexpr auto table = nameTable<MeasureAct::Act>({{Set, "set"}, {Moved, "moved"}, {Done, "done"}, {Dropped, "dropped"}});
};
template<>
struct Names<ConfirmationAct::Act>
{
    using enum ConfirmationAct::Act;
    static constexpr auto table = nameTable<ConfirmationAct::Act>({{Asked, "asked"}, {Confirmed, "confirmed"}, {NotConfirmed, "not_confirmed"}});
};
template<>
struct Names<ComplaintAct::Act>
{
    static constexpr auto table = nameTable<ComplaintAct::Act>({{ComplaintAct::Act::Received, "received"}, {ComplaintAct::Act::Answered, "answered"}});
};
template<>
struct Names<ReopenedBy>
{
    static constexpr auto table = nameTable<ReopenedBy>({{ReopenedBy::Customer, "customer"}, {ReopenedBy::Us, "us"}});
};
template<>
struct Names<ReopeningCause>
{
    using enum ReopeningCause;
    static constexpr auto table = nameTable<ReopeningCause>(
        {{NotFixed, "not_fixed"}, {CameBack, "came_back"}, {OtherFault, "other_fault"}, {NotTold, "not_told"}, {ByMistake, "by_mistake"}});
};
template<>
struct Names<AfterwordAct::What>
{
    using enum AfterwordAct::What;
    static constexpr auto table = nameTable<AfterwordAct::What>({{Thanks, "thanks"}, {Question, "question"}, {StillBroken, "still_broken"}, {Other, "other"}});
};
