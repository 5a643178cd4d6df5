// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/calls.h"

#include "core/async.h"
#include "core/desk/calltaking.h"
#include "core/desk/clockdoubt.h"
#include "core/desk/documentversions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

const QString questionsDocument = u"questions"_s;

/// Tells the desk what was written, then whoever asked.
template<typename Answer, typename From>
QFuture<Result<Answer>> told(DeskParts &parts, const QFuture<Result<From>> &future, std::function<Answer(const From &)> pick)
{
    auto promise = std::make_shared<QPromise<Result<Answer>>>();
    promise->start();
    whenDone(future, parts.desk, [&parts, promise, pick](const Result<From> &written) {
        if constexpr (std::is_same_v<From, CallWritten>) {
            if (written && written->taken.incident)
                parts.written(written->taken.incident->id, written->ahead);
        }
        if (written) {
            parts.callsWritten();
            parts.manyWritten(); // when one is to be called back is a moment to be told
        }
        promise->addResult(written ? Result<Answer>(pick(*written)) : Result<Answer>(tl::unexpected(written.error())));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<Call>> toldCall(DeskParts &parts, const QFuture<Result<Call>> &future)
{
    return told<Call, Call>(parts, future, [](const Call &call) { return call; });
}

/// The call as it is now, changed and kept.
QFuture<Result<Call>> changed(DeskParts &parts, CallId id, const std::function<void(Call &)> &change)
{
    if (isClockInDoubt(parts))
        return clockInDoubt<Call>();
    return toldCall(parts, parts.database.run([id, change](Store &store) -> Result<Call> {
        Call call;
        // Read and written as one: another desk may take the call meanwhile.
        const Result<void> ok = store.transaction([&]() -> Result<void> {
            Result<std::optional<Call>> known = store.call(id);
            if (!known)
                return tl::unexpected(known.error());
            if (!*known)
                return fail(Error::Kind::NotFound, QCoreApplication::translate("Calls", "The call is not there any more."));
            call = **known;
            change(call);
            return store.save(call);
        });
        return ok.map([&call] { return call; });
    }));
}

}

QFuture<Result<CallMatches>> Calls::matches(const CallTyped &typed)
{
    const QueueMoment moment{.now = m_parts.clock(), .zone = m_parts.zone, .me = m_parts.user};
    return m_parts.database.run([typed, moment](Store &store) { return callMatches(store, typed, moment); });
}

QFuture<Result<CallTaken>> Calls::take(const CallCard &card)
{
    if (isClockInDoubt(m_parts))
        return clockInDoubt<CallTaken>();
    const auto job = [&parts = m_parts, card, now = m_parts.clock()](Store &store) { return writeCall(store, parts, card, now); };
    return told<CallTaken, CallWritten>(m_parts, m_parts.database.run(job), [](const CallWritten &written) { return written.taken; });
}

QFuture<Result<Call>> Calls::undo(CallId id)
{
    if (isClockInDoubt(m_parts))
        return clockInDoubt<Call>();
    const auto job = [&parts = m_parts, id, now = m_parts.clock()](Store &store) { return unwriteCall(store, parts, id, now); };
    return told<Call, CallWritten>(m_parts, m_parts.database.run(job), [](const CallWritten &written) { return written.taken.call; });
}

QFuture<Result<Call>> Calls::ring(const QString &number, const QString &line)
{
    if (isClockInDoubt(m_parts))
        return clockInDoubt<Call>();
    Call call;
    call.id = CallId::make();
    call.number = number.trimmed();
    call.line = line.trimmed();
    call.startedAt = m_parts.clock();
    return toldCall(m_parts, m_parts.database.run([call](Store &store) mutable -> Result<Call> {
        const Result<std::vector<Caller>> callers = store.callers(call.number, 5);
        if (!callers)
            return tl::unexpected(callers.error());
        if (callers->size() == 1) { // whose it is, if one hangs up before somebody answers
            call.contact = callers->front().contact.id;
            call.customer = callers->front().contact.customer;
        }
        return store.save(call).map([&call] { return call; });
    }));
}

QFuture<Result<Call>> Calls::miss(CallId id, Milliseconds within)
{
    const Instant now = m_parts.clock();
    const std::shared_ptr<const Law> law = m_parts.law();
    const WorkingCalendar *office = law->calendars.find(law->calendars.office);
    const std::optional<Instant> due = office ? office->deadline(now, within) : std::nullopt;
    return changed(m_parts, id, [now, due, within](Call &call) {
        if (call.outcome != CallOutcome::Ringing)
            return; // somebody took it after all
        call.outcome = CallOutcome::Missed;
        call.endedAt = now;
        call.callBackBy = due.value_or(now + within);
    });
}

void Calls::missLeftOver()
{
    const Instant before = m_parts.clock() - std::chrono::minutes(10);
    whenDone(m_parts.database.run([before](Store &store) { return store.callsLeftRinging(before); }), m_parts.desk, [this](const Result<std::vector<CallId>> &left) {
        for (const CallId &call : left.value_or(std::vector<CallId>()))
            miss(call);
    });
}

QFuture<Result<Call>> Calls::settle(CallId id, const QString &because)
{
    return changed(m_parts, id, [now = m_parts.clock(), user = m_parts.user, because](Call &call) {
        call.calledBackAt = now;
        call.calledBackBy = user;
        for (QString &words : call.notes.words.byLanguage)
            words += u'\n' + because.trimmed();
        if (call.notes.words.isEmpty() && !because.trimmed().isEmpty())
            call.notes.words = LocalText::of(because.trimmed());
    });
}

QFuture<Result<CallPage>> Calls::page(CallList list, const QString &from, int limit)
{
    return m_parts.database.run([list, from, limit](Store &store) { return store.calls(list, from, limit); });
}

QFuture<Result<OwedCalls>> Calls::owed()
{
    return m_parts.database.run([now = m_parts.clock()](Store &store) { return store.owedCalls(now); });
}

namespace {

Result<std::vector<QuestionList>> keptQuestions(Store &store)
{
    const Result<std::optional<QByteArray>> kept = store.document(questionsDocument);
    if (!kept)
        return tl::unexpected(kept.error());
    return *kept ? questionsFrom(**kept) : Result<std::vector<QuestionList>>(defaultQuestions());
}

}

QFuture<Result<std::vector<QuestionList>>> Calls::questions()
{
    return m_parts.database.run([](Store &store) { return keptQuestions(store); });
}

QFuture<Result<void>> Calls::saveQuestions(const std::vector<QuestionList> &lists, const std::optional<std::vector<QuestionList>> &before)
{
    return m_parts.database.run([lists, before, by = m_parts.user, now = m_parts.clock()](Store &store) -> Result<void> {
        if (Result<void> good = checkedQuestions(lists); !good)
            return good;
        return store.transaction([&]() -> Result<void> {
            const Result<std::vector<QuestionList>> stored = keptQuestions(store);
            if (!stored)
                return tl::unexpected(stored.error());
            if (before && *stored != *before)
                return fail(Error::Kind::Conflict, QCoreApplication::translate("Intake", "Another person changed the questions meanwhile. Export yours, close this, and open it again."));
            return *stored == lists ? Result<void>() : keepVersion(store, questionsDocument, questionsJson(*stored), questionsJson(lists), by, now);
        });
    });
}

QFuture<Result<std::vector<DocumentVersion>>> Calls::questionVersions()
{
    return m_parts.database.run([](Store &store) { return versionsOf(store, questionsDocument); });
}
