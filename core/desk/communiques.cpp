// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/communiques.h"

#include "core/async.h"
#include "core/desk/clockdoubt.h"
#include "core/desk/communiquechoosing.h"
#include "core/desk/communiquewriter.h"
#include "core/storage/communiques.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refused(const char *text)
{
    return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Communiques", text));
}

bool isBlank(const LocalText &text)
{
    return std::all_of(text.byLanguage.begin(), text.byLanguage.end(), [](const QString &words) { return words.trimmed().isEmpty(); });
}

Result<void> checkedVersion(const CommuniqueVersion &version, Instant now)
{
    if (isBlank(version.what.words))
        return refused(QT_TRANSLATE_NOOP("Communiques", "Say what happened, for the customer to read."));
    if (version.allClear && isBlank(version.measures.words))
        return refused(QT_TRANSLATE_NOOP("Communiques", "Say what solved it, for the customer to read."));
    if (!version.allClear && !version.nextUpdate)
        return refused(QT_TRANSLATE_NOOP("Communiques", "Say by when they hear more: each communiqué promises the next word."));
    if (!version.allClear && *version.nextUpdate <= now)
        return refused(QT_TRANSLATE_NOOP("Communiques", "The moment of the next update lies behind. Choose one ahead."));
    return {};
}

CommuniqueRecipient madeRecipient(CommuniqueRecipient recipient, const Communique &communique)
{
    recipient.id = recipientId(communique.id, recipient.customer);
    recipient.communique = communique.id;
    recipient.version = communique.version;
    recipient.state = RecipientState::Planned;
    recipient.entry.reset();
    return recipient;
}

}

/// Writes in one transaction, and tells the desk what it wrote before the asker hears of it.
template<typename T>
QFuture<Result<T>> Communiques::written(std::function<Result<T>(Store &, Instant)> job)
{
    if (isClockInDoubt(m_parts))
        return clockInDoubt<T>();
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto inOne = [job = std::move(job), now = m_parts.clock(), &parts = m_parts](Store &store) -> Result<T> {
        std::optional<Result<T>> answer;
        const Result<void> ok = store.transaction([&]() -> Result<void> {
            answer = job(store, now);
            return *answer ? Result<void>() : Result<void>(tl::unexpected(answer->error()));
        });
        if (!ok) {
            parts.known.clear(); // it may know of entries that were rolled back
            return tl::unexpected(ok.error());
        }
        return std::move(*answer);
    };
    whenDone(m_parts.database.run(inOne), m_parts.desk, [this, promise](const Result<T> &answer) {
        if (answer)
            Q_EMIT changed();
        promise->addResult(answer);
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<std::vector<CommuniqueRow>>> Communiques::list(int most)
{
    return m_parts.database.run([most](Store &store) { return communiques::list(store, most); });
}

QFuture<Result<CommuniqueFile>> Communiques::file(CommuniqueId id)
{
    return m_parts.database.run([id](Store &store) -> Result<CommuniqueFile> {
        Result<Communique> communique = communiques::read(store, id);
        Result<std::vector<CommuniqueVersion>> versions = communique ? communiques::versions(store, id) : tl::unexpected(communique.error());
        Result<std::vector<RecipientRow>> recipients = versions ? communiques::recipients(store, id) : tl::unexpected(versions.error());
        if (!recipients)
            return tl::unexpected(recipients.error());
        return CommuniqueFile{std::move(*communique), std::move(*versions), std::move(*recipients)};
    });
}

QFuture<Result<std::vector<Communique>>> Communiques::followedBy(IncidentId incident)
{
    return m_parts.database.run([incident](Store &store) { return communiques::followedBy(store, incident); });
}

QFuture<Result<Communique>> Communiques::create(const NewCommunique &made)
{
    return written<Communique>([made, user = m_parts.user](Store &store, Instant now) -> Result<Communique> {
        if (isBlank(made.title))
            return refused(QT_TRANSLATE_NOOP("Communiques", "Say in one line what it is about."));
        if (Result<void> ok = checkedVersion(made.first, now); !ok)
            return tl::unexpected(ok.error());
        if (made.recipients.empty())
            return refused(QT_TRANSLATE_NOOP("Communiques", "Nobody would get it: choose whom it concerns, or add customers by hand."));
        Communique communique{CommuniqueId::make(), made.title, CommuniqueState::Open, 1, made.affected, made.startedAt == Instant{} ? now : made.startedAt, made.first.nextUpdate, {}, now, user};
        CommuniqueVersion first = made.first;
        first.communique = communique.id;
        first.number = 1;
        first.author = user;
        first.at = now;
        Result<void> ok = communiques::insert(store, communique).and_then([&] { return communiques::addVersion(store, first); });
        for (size_t i = 0; ok && i < made.recipients.size(); ++i)
            ok = communiques::addRecipient(store, madeRecipient(made.recipients[i], communique));
        return ok.map([&] { return communique; });
    });
}

QFuture<Result<Communique>> Communiques::issue(CommuniqueId id, const CommuniqueVersion &version, int seen)
{
    return written<Communique>([id, version, seen, user = m_parts.user](Store &store, Instant now) -> Result<Communique> {
        if (Result<void> ok = checkedVersion(version, now); !ok)
            return tl::unexpected(ok.error());
        Result<Communique> communique = communiques::read(store, id);
        if (!communique)
            return communique;
        if (communique->state == CommuniqueState::Ended)
            return fail(Error::Kind::Conflict, QCoreApplication::translate("Communiques", "The all-clear was given. If it fails again, begin another communiqué."));
        CommuniqueVersion next = version;
        next.communique = id;
        next.number = seen + 1;
        next.author = user;
        next.at = now;
        communique->version = next.number;
        communique->nextUpdate = next.allClear ? std::nullopt : next.nextUpdate;
        if (next.allClear) {
            communique->state = CommuniqueState::Ended;
            communique->endedAt = now;
            next.nextUpdate.reset();
        }
        Result<void> ok = communiques::update(store, *communique, seen);
        ok = ok ? communiques::addVersion(store, next) : ok;
        ok = ok ? communiques::planAll(store, id, next.number) : ok;
        return ok.map([&] { return std::move(*communique); });
    });
}

QFuture<Result<void>> Communiques::add(CommuniqueId id, CustomerId customer)
{
    return written<void>([id, customer](Store &store, Instant) -> Result<void> {
        const Result<Communique> communique = communiques::read(store, id);
        const auto found = communique ? communiques::candidates(store, customer) : tl::unexpected(communique.error());
        if (!found)
            return tl::unexpected(found.error());
        if (found->empty())
            return fail(Error::Kind::NotFound, QCoreApplication::translate("Communiques", "This customer is not there any more."));
        const std::optional<Concern> concern = concernOf(communique->affected, found->front().concerned);
        RecipientRow row = recipientRowFor(found->front(), concern);
        row.recipient.source = RecipientSource::Hand;
        return communiques::addRecipient(store, madeRecipient(row.recipient, *communique));
    });
}

QFuture<Result<void>> Communiques::remove(const QString &recipient)
{
    return written<void>([recipient](Store &store, Instant) { return communiques::dropRecipient(store, recipient); });
}

namespace {

using Ahead = std::vector<std::pair<IncidentId, std::vector<UpcomingStep>>>;

/// One thing done to one recipient, by the newest version.
Result<Ahead> doneTo(Store &store, DeskParts &parts, const QString &id, Instant now, const std::function<Result<bool>(CommuniqueWriter &, CommuniqueRecipient)> &deed)
{
    const Result<CommuniqueRecipient> recipient = communiques::recipient(store, id);
    Result<CommuniqueWriter> writer = recipient ? writerOf(store, parts, recipient->communique, now) : tl::unexpected(recipient.error());
    if (!writer)
        return tl::unexpected(writer.error());
    const Result<bool> done = deed(*writer, *recipient);
    if (!done)
        return tl::unexpected(done.error());
    if (!*done)
        return fail(Error::Kind::Conflict, QCoreApplication::translate("Communiques", "Somebody else wrote something about them meanwhile. Look at the list again."));
    return writer->takeAhead();
}

/// Tells of the entries, and answers without them.
QFuture<Result<void>> announcing(DeskParts &parts, const QFuture<Result<Ahead>> &future)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    whenDone(future, parts.desk, [&parts, promise](const Result<Ahead> &ahead) {
        if (ahead)
            parts.writtenTogether(*ahead);
        promise->addResult(ahead.map([](const Ahead &) {}));
        promise->finish();
    });
    return promise->future();
}

}

QFuture<Result<void>> Communiques::called(const QString &recipient, CommuniqueAnswer answer)
{
    const auto job = [&parts = m_parts, recipient, answer](Store &store, Instant now) {
        return doneTo(store, parts, recipient, now, [answer](CommuniqueWriter &writer, const CommuniqueRecipient &one) -> Result<bool> {
            switch (answer) {
            case CommuniqueAnswer::Reached: return writer.tell(one, {Channel::Phone, Outcome::Reached, RecipientState::Reached});
            case CommuniqueAnswer::NoAnswer: return writer.noAnswer(one);
            case CommuniqueAnswer::Refused: return writer.refused(one);
            }
            return false;
        });
    };
    return announcing(m_parts, written<Ahead>(job));
}

QFuture<Result<void>> Communiques::bounced(const QString &recipient)
{
    const auto job = [&parts = m_parts, recipient](Store &store, Instant now) {
        return doneTo(store, parts, recipient, now, [](CommuniqueWriter &writer, const CommuniqueRecipient &one) { return writer.bounced(one); });
    };
    return announcing(m_parts, written<Ahead>(job));
}

QFuture<Result<void>> Communiques::addCaller(CommuniqueId id, IncidentId incident)
{
    const auto job = [&parts = m_parts, id, incident](Store &store, Instant now) -> Result<Ahead> {
        const Result<Communique> communique = communiques::read(store, id);
        const Result<Incident> call = communique ? store.incident(incident) : tl::unexpected(communique.error());
        if (!call)
            return tl::unexpected(call.error());
        CommuniqueRecipient caller;
        caller.customer = call->customer;
        caller.incident = incident;
        caller.channel = Channel::Phone;
        caller.source = RecipientSource::Call;
        if (!call->contacts.empty())
            caller.contact = call->contacts.front();
        caller = madeRecipient(caller, *communique);
        if (Result<void> ok = communiques::addRecipient(store, caller); !ok)
            return tl::unexpected(ok.error());
        Result<CommuniqueRecipient> stored = communiques::recipient(store, caller.id);
        if (!stored)
            return tl::unexpected(stored.error());
        if (!stored->incident) {
            stored->incident = incident;
            if (Result<void> ok = communiques::update(store, *stored); !ok)
                return tl::unexpected(ok.error());
        }
        if (stored->state != RecipientState::Planned && stored->state != RecipientState::Bounced)
            return Ahead{}; // they know
        return doneTo(store, parts, stored->id, now, [](CommuniqueWriter &writer, const CommuniqueRecipient &one) {
            return writer.tell(one, {Channel::Phone, Outcome::Reached, RecipientState::Reached});
        });
    };
    return announcing(m_parts, written<Ahead>(job));
}
