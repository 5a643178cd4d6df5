// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/communiquewriter.h"

#include "core/desk/calendarchoice.h"
#include "core/rules/matching.h"
#include "core/storage/communiques.h"
#include "core/storage/links.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

Result<CommuniqueVersion> newestOf(Store &store, const Communique &communique)
{
    return communiques::versions(store, communique.id).and_then([](std::vector<CommuniqueVersion> &&all) -> Result<CommuniqueVersion> {
        if (all.empty())
            return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Communiques", "Nothing was given out yet."));
        return std::move(all.back());
    });
}

Result<CommuniqueWriter> writerOf(Store &store, DeskParts &parts, CommuniqueId id, Instant now)
{
    const Result<Communique> communique = communiques::read(store, id);
    const Result<CommuniqueVersion> version = communique ? newestOf(store, *communique) : tl::unexpected(communique.error());
    if (!version)
        return tl::unexpected(version.error());
    return CommuniqueWriter(store, parts, *communique, *version, now);
}

CommuniqueWriter::CommuniqueWriter(Store &store, DeskParts &parts, Communique communique, CommuniqueVersion version, Instant now)
    : m_store(store), m_parts(parts), m_communique(std::move(communique)), m_version(std::move(version)), m_letter(report::letterOf(m_communique, m_version)), m_now(now)
{ }

Result<bool> CommuniqueWriter::tell(CommuniqueRecipient recipient, const Delivery &delivery)
{
    const Result<bool> mine = take(recipient, {RecipientState::Planned, RecipientState::Bounced});
    if (!mine || !*mine)
        return mine;
    const Result<QString> language = languageOf(recipient);
    if (!language)
        return tl::unexpected(language.error());
    const bool wasSaid = recipient.state == RecipientState::Bounced && recipient.version == m_version.number;
    Result<EntryId> entry(EntryId{});
    if (!recipient.incident) {
        entry = open(recipient, delivery, *language);
    } else {
        const Result<There> there = thereOf(*recipient.incident);
        if (!there)
            return tl::unexpected(there.error());
        entry = wasSaid ? again(*there, recipient, delivery, *language)
            : m_version.allClear ? allClear(*there, recipient, delivery, *language) : update(*there, recipient, delivery, *language);
    }
    if (!entry)
        return tl::unexpected(entry.error());
    recipient.channel = delivery.channel;
    return keep(std::move(recipient), delivery.state, *entry);
}

Result<bool> CommuniqueWriter::noAnswer(CommuniqueRecipient recipient)
{
    const Result<bool> mine = take(recipient, {RecipientState::Planned, RecipientState::Bounced});
    if (!mine || !*mine)
        return mine;
    std::optional<EntryId> entry = recipient.entry;
    if (recipient.incident) {
        Entry vain;
        vain.incident = *recipient.incident;
        vain.kind = EntryKind::Contact;
        vain.direction = Direction::Out;
        vain.channel = Channel::Phone;
        vain.outcome = Outcome::NoAnswer;
        vain.contact = recipient.contact;
        const Result<EntryId> written = write(vain);
        if (!written)
            return tl::unexpected(written.error());
        entry = *written;
    }
    ++recipient.attempts;
    const RecipientState state = recipient.state;
    return keep(std::move(recipient), state, entry);
}

Result<bool> CommuniqueWriter::refused(CommuniqueRecipient recipient)
{
    const Result<bool> mine = take(recipient, {RecipientState::Planned, RecipientState::Bounced, RecipientState::Sent, RecipientState::Reached});
    if (!mine || !*mine)
        return mine;
    std::optional<EntryId> entry;
    if (recipient.incident) {
        const Result<There> there = thereOf(*recipient.incident);
        if (!there)
            return tl::unexpected(there.error());
        Entry no;
        no.incident = there->incident.id;
        no.kind = EntryKind::Note;
        no.contact = recipient.contact;
        no.teamText = {LocalText::of(QCoreApplication::translate("Communiques", "They do not want to be told more about this communiqué."))};
        if (there->promised)
            no.promise = PromiseAct{promiseKeyOf(m_communique.id), PromiseAct::Act::Withdrawn, {}, {}, {}};
        const Result<EntryId> written = write(no);
        if (!written)
            return tl::unexpected(written.error());
        entry = *written;
    }
    return keep(std::move(recipient), RecipientState::Refused, entry);
}

Result<bool> CommuniqueWriter::bounced(CommuniqueRecipient recipient)
{
    const Result<bool> mine = take(recipient, {RecipientState::Sent});
    if (!mine || !*mine)
        return mine;
    if (!recipient.incident || !recipient.entry)
        return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Communiques", "Nothing was sent to them that could have come back."));
    const Result<IncidentId> kept = keptOf(m_store, *recipient.incident);
    if (!kept)
        return tl::unexpected(kept.error());
    Entry back;
    back.incident = *kept;
    back.kind = EntryKind::Mail;
    back.direction = Direction::In;
    back.channel = recipient.channel;
    back.outcome = Outcome::Bounced;
    back.refersTo = recipient.entry;
    const Result<EntryId> written = write(back);
    if (!written)
        return tl::unexpected(written.error());
    return keep(std::move(recipient), RecipientState::Bounced, *written);
}

/// What was done already is not done twice.
Result<bool> CommuniqueWriter::take(const CommuniqueRecipient &recipient, std::initializer_list<RecipientState> states)
{
    if (std::find(states.begin(), states.end(), recipient.state) == states.end())
        return false;
    return communiques::take(m_store, recipient);
}

namespace {

/// As the rules see it: the oldest word that was not kept holds, and what came back kept none.
void takePromise(std::optional<Instant> &promised, const PromiseAct &act, bool cameBack)
{
    switch (act.act) {
    case PromiseAct::Act::Made: promised = promised ? promised : act.due; break;
    case PromiseAct::Act::Renegotiated: promised = act.due; break;
    case PromiseAct::Act::Kept: promised = cameBack ? promised : std::nullopt; break;
    case PromiseAct::Act::Withdrawn: promised.reset(); break;
    }
}

}

Result<CommuniqueWriter::There> CommuniqueWriter::thereOf(IncidentId id)
{
    const Result<IncidentId> kept = keptOf(m_store, id);
    Result<Incident> incident = kept ? m_store.incident(*kept) : tl::unexpected(kept.error());
    const Result<Known *> knows = incident ? known(m_store, m_parts, *incident) : tl::unexpected(incident.error());
    if (!knows)
        return tl::unexpected(knows.error());
    There there{std::move(*incident)};
    const QString key = promiseKeyOf(m_communique.id);
    for (const Entry &entry : rules::effectiveLog((*knows)->derivation.log)) {
        if (entry.promise && entry.promise->key == key)
            takePromise(there.promised, *entry.promise, entry.outcome == Outcome::Bounced);
    }
    const State state = (*knows)->derivation.state();
    there.closed = state == State::Closed;
    there.solved = there.closed || state == State::Solved;
    return there;
}

Result<QString> CommuniqueWriter::languageOf(const CommuniqueRecipient &recipient)
{
    const QString usual = QLocale().language() == QLocale::Spanish ? u"es"_s : u"en"_s;
    return m_store.customer(recipient.customer).map([&](const Customer &customer) { return customer.language.isEmpty() ? usual : customer.language; });
}

const CustomerText &CommuniqueWriter::wordsIn(const QString &language)
{
    if (!m_words.contains(language))
        m_words.insert(language, report::wordsOf(m_letter, Language(language), m_parts.zone));
    return m_words[language];
}

/// What was said, without what it does to the incident.
Entry CommuniqueWriter::message(const CommuniqueRecipient &recipient, const Delivery &delivery, const QString &language)
{
    Entry entry;
    if (recipient.incident)
        entry.incident = *recipient.incident;
    entry.kind = delivery.channel == Channel::Mail ? EntryKind::Mail : EntryKind::Contact;
    entry.direction = Direction::Out;
    entry.channel = delivery.channel;
    entry.outcome = delivery.outcome;
    entry.audience = Audience::Customer;
    entry.contact = recipient.contact;
    entry.customerText = wordsIn(language);
    entry.tells = m_version.allClear ? std::vector{Tell::Solution} : std::vector{Tell::Progress};
    if (!m_version.allClear && !m_version.why.words.isEmpty())
        entry.tells.push_back(Tell::Diagnosis);
    if (!m_version.allClear && !m_version.measures.words.isEmpty())
        entry.tells.push_back(Tell::Plan);
    return entry;
}

PromiseAct CommuniqueWriter::nextUpdate(const QString &language) const
{
    const Language said = report::writtenIn(m_letter, Language(language));
    const QString what = said.text(QT_TRANSLATE_NOOP("Aviso", "news about: %1")).arg(m_communique.title.in(said.code()));
    return {promiseKeyOf(m_communique.id), PromiseAct::Act::Made, LocalText::of(what, said.code()), m_version.nextUpdate, {}};
}

/// Who has nothing open about it gets an incident, and the first words are its first entry: nobody called.
Result<EntryId> CommuniqueWriter::open(CommuniqueRecipient &recipient, const Delivery &delivery, const QString &language)
{
    if (Result<void> fresh = refreshLaw(m_store, m_parts); !fresh)
        return tl::unexpected(fresh.error());
    const std::shared_ptr<const Law> law = m_parts.law();
    const Result<Customer> customer = m_store.customer(recipient.customer);
    if (!customer)
        return tl::unexpected(customer.error());
    Incident incident;
    incident.id = IncidentId::make();
    incident.title = m_communique.title;
    incident.kind = IncidentKind::Outage;
    incident.customer = recipient.customer;
    incident.channel = delivery.channel;
    incident.occurredAt = incident.recordedAt = m_now;
    const CalendarChoice choice = chosenCalendar({}, customer->calendar, {}, law->calendars);
    incident.calendar = choice.calendar;
    incident.calendarSource = choice.source;
    if (recipient.contact)
        incident.contacts.push_back(*recipient.contact);
    const Result<CaseFacts> facts = factsOf(m_store, incident);
    if (!facts)
        return tl::unexpected(facts.error());
    auto fresh = std::make_unique<Known>(Known{0, law, *facts, {}});
    Entry first = message(recipient, delivery, language);
    first.incident = incident.id;
    first.kind = EntryKind::Opened;
    first.tells.insert(first.tells.begin(), Tell::Received);
    if (m_version.nextUpdate)
        first.promise = nextUpdate(language);
    if (m_version.allClear) { // they hear of it once it is over: nothing is left to solve
        first.facts = {{FactKind::Solution, 1}};
        first.stateChange = StateChange{StateChange::Act::Changed, State::Solved, WaitingOn::Nobody, {}, {}};
        first.aftersales = ConfirmationAct{};
    }
    Result<Entry> entry = completed(std::move(first), incident, fresh->derivation, m_parts.user, m_now);
    if (!entry)
        return tl::unexpected(entry.error());
    if (Result<void> ok = writeNext(m_store, m_parts.zone, incident, *entry, *fresh, true); !ok)
        return tl::unexpected(ok.error());
    m_ahead.emplace_back(incident.id, stepsAhead(fresh->derivation, m_now - Milliseconds(1)));
    m_parts.known.insert(incident.id, fresh.release());
    recipient.incident = incident.id;
    return m_version.allClear ? ask(incident.id, recipient, delivery).map([&] { return entry->id; }) : Result<EntryId>(entry->id);
}

/// The word that was promised is given, and the next one promised.
Result<EntryId> CommuniqueWriter::update(const There &there, const CommuniqueRecipient &recipient, const Delivery &delivery, const QString &language)
{
    Entry entry = message(recipient, delivery, language);
    entry.incident = there.incident.id;
    const bool promises = m_version.nextUpdate && !there.closed;
    if (there.promised)
        entry.promise = PromiseAct{promiseKeyOf(m_communique.id), PromiseAct::Act::Kept, {}, {}, {}};
    else if (promises)
        entry.promise = nextUpdate(language);
    const Result<EntryId> said = write(entry);
    if (!said || !there.promised || !promises)
        return said;
    return promiseNext(there, recipient, delivery, language).map([&](EntryId) { return *said; });
}

/// One entry keeps one word: the next one is given by an entry of its own.
Result<EntryId> CommuniqueWriter::promiseNext(const There &there, const CommuniqueRecipient &recipient, const Delivery &delivery, const QString &language)
{
    Entry next;
    next.incident = there.incident.id;
    next.kind = EntryKind::Promise;
    next.direction = Direction::Out;
    next.channel = delivery.channel;
    next.outcome = delivery.outcome;
    next.audience = Audience::Customer;
    next.contact = recipient.contact;
    next.promise = nextUpdate(language);
    return write(next);
}

/// It works again: told, asked whether it does for them, and asked how they found it.
Result<EntryId> CommuniqueWriter::allClear(const There &there, const CommuniqueRecipient &recipient, const Delivery &delivery, const QString &language)
{
    Entry told = message(recipient, delivery, language);
    told.incident = there.incident.id;
    if (there.promised)
        told.promise = PromiseAct{promiseKeyOf(m_communique.id), PromiseAct::Act::Kept, {}, {}, {}};
    Entry solved = told;
    if (!there.solved) {
        solved.kind = EntryKind::Solution;
        solved.facts = {{FactKind::Solution, 0}};
        solved.stateChange = StateChange{StateChange::Act::Changed, State::Solved, WaitingOn::Nobody, {}, {}};
        solved.aftersales = ConfirmationAct{};
    }
    Result<EntryId> said = write(solved);
    if (!said && said.error().kind == Error::Kind::InvalidInput && !there.solved)
        said = write(told); // its own steps are in the way: the customer hears of it all the same
    if (!said)
        return said;
    return ask(there.incident.id, recipient, delivery).map([&] { return *said; });
}

Result<void> CommuniqueWriter::ask(IncidentId incident, const CommuniqueRecipient &recipient, const Delivery &delivery)
{
    Entry ask;
    ask.incident = incident;
    ask.kind = EntryKind::Feedback;
    ask.direction = Direction::Out;
    ask.channel = delivery.channel;
    ask.outcome = delivery.outcome;
    ask.audience = Audience::Customer;
    ask.contact = recipient.contact;
    ask.tells = {Tell::FeedbackRequest};
    ask.aftersales = FeedbackAct{FeedbackId::make(), FeedbackAct::Act::Asked, FeedbackFrom::Customer, 0, false, {}};
    return write(ask).map([](EntryId) {});
}

/// What came back is said once more by another way: its facts stand. The word that it was to keep is kept now, and the next one given; a
/// word that it gave itself, as the first version does, holds as it was.
Result<EntryId> CommuniqueWriter::again(const There &there, const CommuniqueRecipient &recipient, const Delivery &delivery, const QString &language)
{
    if (there.promised && there.promised != m_version.nextUpdate && !m_version.allClear)
        return update(there, recipient, delivery, language);
    Entry entry = message(recipient, delivery, language);
    entry.incident = there.incident.id;
    if (there.promised && m_version.allClear)
        entry.promise = PromiseAct{promiseKeyOf(m_communique.id), PromiseAct::Act::Kept, {}, {}, {}};
    return write(entry);
}

Result<EntryId> CommuniqueWriter::write(const Entry &entry)
{
    return writeEntry(m_store, m_parts, entry, m_now).map([&](Written &&written) {
        std::erase_if(m_ahead, [&](const auto &one) { return one.first == written.incident.id; });
        m_ahead.emplace_back(written.incident.id, std::move(written.ahead));
        return written.entry.id;
    });
}

Result<bool> CommuniqueWriter::keep(CommuniqueRecipient recipient, RecipientState state, std::optional<EntryId> entry)
{
    recipient.state = state;
    recipient.version = m_version.number;
    recipient.entry = entry;
    recipient.at = m_now;
    recipient.problem.clear();
    return communiques::update(m_store, recipient).map([] { return true; });
}
