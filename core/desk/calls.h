// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/callcard.h"
#include "core/intake/likeness.h"
#include "core/intake/questions.h"
#include "core/model/call.h"
#include "core/model/directory.h"
#include "core/model/documentversion.h"
#include "core/model/lists.h"
#include "core/model/search.h"
#include "core/result.h"

#include <QFuture>

struct DeskParts;

/// What a saved call became.
struct CallTaken
{
    Call call;
    std::optional<Incident> incident; ///< as it is now; nothing when it was logged alone
    SuggestedPriority suggested;
};

/// What is known of who calls and about what, as far as it has been typed.
struct CallTyped
{
    QString number = {};
    QString caller = {};
    QString customer = {}; ///< the name as typed
    std::optional<CustomerId> customerId = {}; ///< chosen
    std::optional<SiteId> site = {};
    std::optional<EquipmentId> equipment = {};
    QString address = {};
    QString postalCode = {};
    QString serial = {};
    QString model = {};
    QString title = {};
    QString errorCode = {};

    bool operator==(const CallTyped &) const = default;
};

/// An open incident that the call may be about.
struct CallDuplicate
{
    QueueRow row;
    Likeness likeness;
};

/// What is found for what is typed.
struct CallMatches
{
    std::vector<Caller> callers; ///< whose number it is
    std::vector<CallRow> earlier; ///< calls from that number before, when no contact has it
    std::vector<CustomerRow> customers; ///< whom the typed name may mean
    std::optional<CustomerFile> file; ///< of the customer that it is
    std::vector<QueueRow> open; ///< incidents of that customer, the next due first
    std::vector<CallDuplicate> duplicates; ///< those of them that are perhaps about the same, the likest first
    std::vector<CustomerIncident> sameUnit; ///< the past of the unit
    std::vector<NearIncident> nearby; ///< of the same street, since the day began
    std::vector<SearchMatch> faults; ///< solved before: incidents that name the error code
};

/// Calls: who it may be while one speaks, what a call becomes, in one transaction, and those that nobody answered.
class Calls
{
public:
    explicit Calls(DeskParts &parts)
        : m_parts(parts)
    { }

    /// Looks for what fits; any part may be empty.
    QFuture<Result<CallMatches>> matches(const CallTyped &);
    /// Writes the call and what it becomes - customer, contact, site, unit, incident or entry, promise - or nothing of it. Without a number
    /// or a caller, without one line where it becomes an incident, or with a priority of one's own that has no reason, it is InvalidInput.
    QFuture<Result<CallTaken>> take(const CallCard &);
    /// Takes back what take() wrote: an incident is closed with that reason and its promise withdrawn, an entry loses its say. Conflict when
    /// somebody went on with it.
    QFuture<Result<Call>> undo(CallId);
    /// It rings: keeps the call until it is answered or missed.
    QFuture<Result<Call>> ring(const QString &number, const QString &line);
    /// It rang in vain; it is to be called back within so much working time of the desk's calendar.
    QFuture<Result<Call>> miss(CallId, Milliseconds within = std::chrono::minutes(30));
    /// Calls that still ring by the database, though nobody hears them any more, were missed.
    void missLeftOver();
    /// A missed call needs no call back any more: it was made, or `because` says why none is needed.
    QFuture<Result<Call>> settle(CallId, const QString &because = {});
    QFuture<Result<CallPage>> page(CallList, const QString &from = {}, int limit = 200);
    QFuture<Result<OwedCalls>> owed();
    /// What the company asks, by kind of assistance.
    QFuture<Result<std::vector<QuestionList>>> questions();
    /// Keeps them as the next version; InvalidInput names what is wrong. `before`: Conflict when other ones are stored by now.
    QFuture<Result<void>> saveQuestions(const std::vector<QuestionList> &, const std::optional<std::vector<QuestionList>> &before = {});
    /// Earlier ones, the newest first.
    QFuture<Result<std::vector<DocumentVersion>>> questionVersions();

private:
    DeskParts &m_parts;
};
