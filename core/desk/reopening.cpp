// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/reopening.h"

#include "core/aftersales/reopening.h"
#include "core/async.h"
#include "core/desk/aftersales.h"
#include "core/desk/clockdoubt.h"
#include "core/desk/statetable.h"
#include "core/rules/matching.h"
#include "core/storage/links.h"
#include "core/storage/reopenings.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString settingsDocument = u"aftersales"_s;

tl::unexpected<Error> refused(const char *reason)
{
    return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Aftersales", reason));
}

Result<QJsonObject> settings(Store &store)
{
    return store.document(settingsDocument).map([](const std::optional<QByteArray> &json) { return json ? QJsonDocument::fromJson(*json).object() : QJsonObject(); });
}

const WorkingCalendar *calendarOf(const Incident &incident, const Law &law)
{
    const WorkingCalendar *own = law.calendars.find(incident.calendar);
    return own ? own : law.calendars.find(law.calendars.office);
}

const ReopeningAct *reopeningIn(const Entry &entry)
{
    return entry.aftersales ? std::get_if<ReopeningAct>(&*entry.aftersales) : nullptr;
}

}

Result<int> reopenWithin(Store &store)
{
    return settings(store).map([](const QJsonObject &all) { return all[u"reopen_days"_s].toInt(ReopeningOffer().within); });
}

Result<void> saveReopenWithin(Store &store, int days)
{
    if (days < 0 || days > 365)
        return refused(QT_TRANSLATE_NOOP("Aftersales", "Give a number of working days from 0 to 365."));
    return settings(store).and_then([&](QJsonObject all) {
        all[u"reopen_days"_s] = days;
        return store.saveDocument(settingsDocument, QJsonDocument(all).toJson(QJsonDocument::Compact));
    });
}

Result<ReopeningOffer> reopeningOffer(Store &store, const Incident &incident, const Known &known, Instant now)
{
    return reopenWithin(store).map([&](int within) {
        ReopeningOffer offer{incident.state, solvedClaim(known.derivation.log), 0, within};
        const WorkingCalendar *calendar = calendarOf(incident, *known.law);
        if (offer.solved && calendar)
            offer.days = workingDaysBetween(*calendar, offer.solved->at, now);
        return offer;
    });
}

namespace {

/// Every way back into work goes by the cause: a person's deed that makes an open one of what is over. A correction says what happened, a
/// visit ends as it ends, and a machine chooses nothing, as in movedTo().
bool opensWithoutCause(const Incident &incident, const Entry &entry)
{
    const std::optional<StatePlace> to = movedTo(entry, {incident.state, incident.stateName});
    const bool isOver = incident.state == State::Solved || incident.state == State::Closed;
    return isOver && to && to->category != State::Solved && to->category != State::Closed;
}

}

Result<void> completeReopening(Store &store, const Incident &incident, const Known &known, Entry &entry)
{
    if (!reopeningIn(entry) && opensWithoutCause(incident, entry))
        return refused(QT_TRANSLATE_NOOP("Aftersales", "It is solved or closed. Open it again with its cause: was it never fixed, did it come back, is it another fault?"));
    if (!reopeningIn(entry) || entry.supersedes)
        return {};
    if (!entry.stateChange || entry.stateChange->act != StateChange::Act::Reopened)
        return refused(QT_TRANSLATE_NOOP("Aftersales", "Why it is open again belongs to the entry that opens it."));
    const Result<ReopeningOffer> offer = reopeningOffer(store, incident, known, entry.occurredAt);
    if (!offer)
        return tl::unexpected(offer.error());
    if (!offer->isOver())
        return refused(QT_TRANSLATE_NOOP("Aftersales", "It is open: there is nothing to open again. Write down what happened as a contact or a note."));
    if (offer->isLate())
        return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Aftersales", "It was solved %1 working days ago, and is opened again within %2. Open a new incident that is linked to it.").arg(offer->days).arg(offer->within));
    auto &act = std::get<ReopeningAct>(*entry.aftersales);
    act.solver = offer->solved ? offer->solved->who : QString();
    act.days = offer->days;
    return {};
}

Result<void> checkedAfterword(const rules::Derivation &derivation, const Entry &entry)
{
    if (!entry.aftersales || !std::holds_alternative<AfterwordAct>(*entry.aftersales) || entry.supersedes)
        return {};
    const std::vector<rules::Afterword> &all = derivation.afterwords;
    if (entry.refersTo && std::any_of(all.begin(), all.end(), [&](const rules::Afterword &one) { return one.entry == *entry.refersTo; }))
        return {};
    return refused(QT_TRANSLATE_NOOP("Aftersales", "Nothing of the customer's waits here for somebody to say what it is: another person was faster, or it was opened again."));
}

Result<void> keepReopenings(Store &store, const std::vector<Entry> &log, const Entry &entry)
{
    const bool touches = reopeningIn(entry) || std::any_of(log.begin(), log.end(), [&](const Entry &one) { return entry.supersedes == one.id && reopeningIn(one); });
    if (!touches)
        return {};
    std::vector<Entry> own;
    std::copy_if(log.begin(), log.end(), std::back_inserter(own), [&](const Entry &one) { return one.incident == entry.incident; });
    return replaceReopenings(store, entry.incident, rules::effectiveLog(own));
}

namespace {

/// As what the customer said; nothing changes where it was not the customer.
void takeWords(Entry &entry, const ReopeningWanted &wanted)
{
    if (wanted.by == ReopenedBy::Us || !wanted.channel)
        return;
    entry.kind = EntryKind::Contact;
    entry.direction = Direction::In;
    entry.audience = Audience::Customer;
    entry.channel = wanted.channel;
    entry.outcome = isLive(*wanted.channel) ? std::optional(Outcome::Reached) : std::nullopt;
    entry.contact = wanted.contact;
    entry.customerText = wanted.said;
}

Entry reopeningEntry(const ReopeningWanted &wanted)
{
    Entry entry;
    entry.incident = wanted.incident;
    entry.kind = EntryKind::State;
    entry.stateChange = StateChange{StateChange::Act::Reopened, State::Active, WaitingOn::Nobody, {}, wanted.why.words};
    entry.aftersales = ReopeningAct{wanted.by, wanted.cause, wanted.falseClose, {}, 0};
    if (!wanted.notConfirmed)
        takeWords(entry, wanted);
    return entry;
}

/// What they answered when they were asked whether it works; what follows from it is another entry.
Entry noEntry(const ReopeningWanted &wanted)
{
    Entry entry;
    entry.incident = wanted.incident;
    entry.kind = EntryKind::Note;
    entry.aftersales = ConfirmationAct{ConfirmationAct::Act::NotConfirmed};
    takeWords(entry, wanted);
    return entry;
}

/// What is known of the old one, for the one that takes its place.
Result<NewIncident> laterOne(Store &store, const ReopeningWanted &wanted, const Incident &old)
{
    return store.contactsOf(old.customer).map([&](const std::vector<Contact> &contacts) {
        NewIncident call;
        call.title = old.title;
        call.kind = old.kind;
        call.customerId = old.customer;
        const auto who = std::find_if(contacts.begin(), contacts.end(), [&](const Contact &one) {
            return wanted.contact ? one.id == *wanted.contact : !old.contacts.empty() && one.id == old.contacts.front();
        });
        if (who != contacts.end())
            call.contact = who->name;
        call.site = old.site;
        call.equipment = old.equipment;
        call.channel = wanted.channel.value_or(Channel::Phone);
        call.urgency = old.urgency;
        call.impact = old.impact;
        call.owner = old.owner;
        call.calendar = old.calendarSource == CalendarSource::Hand ? old.calendar : QString();
        call.tags = old.tags;
        call.assistance = old.assistance;
        call.words = wanted.said;
        if (!wanted.channel || !isLive(*wanted.channel))
            call.tells = {}; // nobody has told them anything
        return call;
    });
}

struct ReopenedWritten
{
    Reopened done;
    std::vector<std::pair<IncidentId, std::vector<UpcomingStep>>> ahead;
};

/// That somebody understood the words that the customer said after the solution, so that nobody is asked again.
Entry understoodEntry(const ReopeningWanted &wanted)
{
    Entry entry;
    entry.incident = wanted.incident;
    entry.kind = EntryKind::Note;
    entry.refersTo = wanted.afterword;
    entry.aftersales = AfterwordAct{wanted.understood};
    return entry;
}

/// The new incident begins with the words that were said on the old one.
void takeAfterword(ReopeningWanted &wanted, const std::vector<Entry> &log)
{
    const auto words = std::find_if(log.begin(), log.end(), [&](const Entry &one) { return one.id == *wanted.afterword; });
    if (words == log.end())
        return;
    wanted.said = words->customerText;
    wanted.channel = words->channel;
    wanted.contact = words->contact;
}

Result<ReopenedWritten> writeLater(Store &store, DeskParts &parts, const ReopeningWanted &wanted, const Incident &old, Instant now)
{
    const Result<NewIncident> call = laterOne(store, wanted, old);
    const Result<Written> written = call ? writeIncident(store, parts, *call, now) : tl::unexpected(call.error());
    if (!written)
        return tl::unexpected(written.error());
    const Link link{LinkId::make(), written->incident.id, old.id, LinkKind::Relates, now, parts.user, {}, {}, {}, {}};
    return addLink(store, link).map([&] {
        return ReopenedWritten{{written->incident.id, written->incident.number, true}, {{written->incident.id, written->ahead}}};
    });
}

Result<ReopenedWritten> writeReopening(Store &store, DeskParts &parts, const ReopeningWanted &wanted, Instant now)
{
    const Result<Incident> incident = store.incident(wanted.incident);
    const Result<Known *> knows = incident ? known(store, parts, *incident) : tl::unexpected(incident.error());
    const Result<ReopeningOffer> offer = knows ? reopeningOffer(store, *incident, **knows, now) : tl::unexpected(knows.error());
    if (!offer)
        return tl::unexpected(offer.error());
    const std::vector<Entry> log = (*knows)->derivation.log;
    ReopeningWanted complete = wanted;
    if (wanted.afterword) {
        if (const Result<Written> understood = writeEntry(store, parts, understoodEntry(wanted), now); !understood)
            return tl::unexpected(understood.error());
        if (offer->isLate())
            takeAfterword(complete, log);
    }
    if (offer->isOver() && offer->isLate())
        return writeLater(store, parts, complete, *incident, now);
    if (wanted.notConfirmed) {
        if (const Result<Written> no = writeEntry(store, parts, noEntry(wanted), now); !no)
            return tl::unexpected(no.error());
    }
    return writeEntry(store, parts, reopeningEntry(wanted), now).map([](const Written &written) {
        return ReopenedWritten{{written.incident.id, written.incident.number, false}, {{written.incident.id, written.ahead}}};
    });
}

}

QFuture<Result<ReopeningOffer>> Aftersales::reopeningOf(IncidentId id)
{
    return m_parts.database.run([&parts = m_parts, id, now = m_parts.clock()](Store &store) -> Result<ReopeningOffer> {
        const Result<Incident> incident = store.incident(id);
        const Result<Known *> knows = incident ? known(store, parts, *incident) : tl::unexpected(incident.error());
        return knows ? reopeningOffer(store, *incident, **knows, now) : tl::unexpected(knows.error());
    });
}

QFuture<Result<std::vector<Entry>>> Aftersales::afterwords(IncidentId id)
{
    return m_parts.database.run([&parts = m_parts, id](Store &store) -> Result<std::vector<Entry>> {
        const Result<Incident> incident = store.incident(id);
        const Result<Known *> knows = incident ? known(store, parts, *incident) : tl::unexpected(incident.error());
        if (!knows)
            return tl::unexpected(knows.error());
        std::vector<Entry> words;
        const std::vector<Entry> log = rules::effectiveLog((*knows)->derivation.log); // as it was corrected
        for (const rules::Afterword &one : (*knows)->derivation.afterwords) {
            const auto entry = std::find_if(log.begin(), log.end(), [&](const Entry &other) { return other.id == one.entry; });
            if (entry != log.end())
                words.push_back(*entry);
        }
        return words;
    });
}

QFuture<Result<Reopened>> Aftersales::reopen(const ReopeningWanted &wanted)
{
    if (isClockInDoubt(m_parts))
        return clockInDoubt<Reopened>();
    const auto job = [&parts = m_parts, wanted, now = m_parts.clock()](Store &store) -> Result<ReopenedWritten> {
        ReopenedWritten written;
        const Result<void> ok = store.transaction([&]() -> Result<void> {
            Result<ReopenedWritten> one = writeReopening(store, parts, wanted, now);
            if (!one)
                return tl::unexpected(one.error());
            written = std::move(*one);
            return {};
        });
        if (!ok)
            parts.known.clear(); // it may know of an entry that was not written
        return ok.map([&written] { return std::move(written); });
    };
    auto promise = std::make_shared<QPromise<Result<Reopened>>>();
    promise->start();
    whenDone(m_parts.database.run(job), m_parts.desk, [&parts = m_parts, promise](const Result<ReopenedWritten> &written) {
        if (written)
            parts.writtenTogether(written->ahead);
        promise->addResult(written.map([](const ReopenedWritten &one) { return one.done; }));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<int>> Aftersales::reopenWithin()
{
    return m_parts.database.run([](Store &store) { return ::reopenWithin(store); });
}

QFuture<Result<void>> Aftersales::setReopenWithin(int days)
{
    return m_parts.database.run([days](Store &store) { return saveReopenWithin(store, days); });
}

QFuture<Result<FalseCloses>> Aftersales::falseCloses(Instant from, Instant to)
{
    return m_parts.database.run([from, to](Store &store) { return ::falseCloses(store, from, to); });
}
