// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/calltaking.h"

#include "core/desk/triagewords.h"
#include "core/intake/phone.h"
#include "core/storage/calleffects.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refused(const char *reason, Error::Kind kind = Error::Kind::InvalidInput)
{
    return fail(kind, QCoreApplication::translate("Calls", reason));
}

/// What the card must say before anything of it is kept.
Result<void> checkedCard(const CallCard &card)
{
    if (card.number.trimmed().isEmpty() && card.caller.trimmed().isEmpty())
        return refused(QT_TRANSLATE_NOOP("Calls", "Say who called: a number or a name."));
    if (card.outcome == CallOutcome::Ringing || card.outcome == CallOutcome::Missed)
        return refused(QT_TRANSLATE_NOOP("Calls", "Say what the call becomes."));
    if (card.outcome == CallOutcome::Added && !card.addTo)
        return refused(QT_TRANSLATE_NOOP("Calls", "Choose the open incident that the call belongs to."));
    if (card.outcome == CallOutcome::Solved && card.solution.trimmed().isEmpty())
        return refused(QT_TRANSLATE_NOOP("Calls", "Say what solved it: the customer is told from this."));
    if (card.promise && !isIncident(card.outcome) && card.outcome != CallOutcome::Added)
        return refused(QT_TRANSLATE_NOOP("Calls", "A promise needs an incident that keeps it. Create one, add the call to one, or promise nothing."));
    if (card.priority && card.priorityReason.trimmed().isEmpty())
        return refused(QT_TRANSLATE_NOOP("Calls", "Say why the priority is another one than the call suggests."));
    return {};
}

/// What was said, for the timeline: the notes, and what else the card knows about the fault.
LocalText words(const CallCard &card)
{
    const Language language(card.language);
    QStringList lines;
    if (const QString notes = card.notes.trimmed(); !notes.isEmpty())
        lines << notes << QString();
    const auto line = [&](const char *name, const QString &value) {
        if (!value.trimmed().isEmpty())
            lines << u"- %1: %2"_s.arg(language.text(name), value.trimmed());
    };
    QStringList dangers;
    for (const auto &[is, name] : {std::pair(card.danger.gas, QT_TRANSLATE_NOOP("Aviso", "gas")), std::pair(card.danger.water, QT_TRANSLATE_NOOP("Aviso", "water")),
                                   std::pair(card.danger.electric, QT_TRANSLATE_NOOP("Aviso", "electricity")), std::pair(card.danger.other, QT_TRANSLATE_NOOP("Aviso", "other"))}) {
        if (is)
            dangers << language.text(name);
    }
    line(QT_TRANSLATE_NOOP("Aviso", "Danger"), dangers.join(u", "_s));
    line(QT_TRANSLATE_NOOP("Aviso", "Since"), card.since);
    line(QT_TRANSLATE_NOOP("Aviso", "Error code"), card.errorCode);
    for (const CallAnswer &one : card.answers) {
        if (!one.answer.trimmed().isEmpty())
            lines << u"- %1 %2"_s.arg(one.ask.in(card.language), one.answer.trimmed());
    }
    const QString text = lines.join(u'\n').trimmed();
    return text.isEmpty() ? LocalText() : LocalText::of(text, card.language);
}

std::optional<PromiseAct> promiseOf(const CallCard &card)
{
    if (!card.promise)
        return {};
    PromiseAct promise;
    promise.what = card.promise->what;
    promise.due = card.promise->due;
    promise.from = card.promise->from;
    return promise;
}

/// Everything that was typed, for a call that becomes nothing else.
QString everything(const CallCard &card)
{
    QStringList parts;
    for (const QString &part : {card.customer, card.title.in(card.language), words(card).in(card.language), card.address, card.model, card.serial, card.teamNotes}) {
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    }
    return parts.join(u'\n');
}

/// One card on its way into the database.
class Taking
{
public:
    Taking(Store &store, DeskParts &parts, const CallCard &card, Instant now)
        : m_store(store), m_parts(parts), m_card(card), m_now(now)
    { }

    Result<CallWritten> run();
    IncidentId touched() const { return m_touched; }

private:
    Result<void> findCustomer();
    Result<void> findSite();
    Result<void> findUnit();
    Result<void> create();
    Result<void> add();
    Result<void> entry(Entry entry);
    Result<void> keepCall();
    Direction direction() const { return m_card.callsBack ? Direction::Out : m_card.direction; }

    Store &m_store;
    DeskParts &m_parts;
    CallCard m_card;
    Instant m_now;
    std::optional<Customer> m_customer;
    IncidentId m_touched;
    std::optional<EntryId> m_entry; ///< the first one: the call's own
    CallWritten m_written;
};

Result<void> Taking::findCustomer()
{
    const auto take = [this](Customer customer) { m_customer = std::move(customer); };
    if (m_card.customerId)
        return m_store.customer(*m_card.customerId).map(take);
    // Nobody is asked for a customer whose one name is that of who called: a household is its caller.
    if (!isIncident(m_card.outcome))
        return {};
    if (m_card.customer.trimmed().isEmpty())
        m_card.customer = m_card.caller;
    if (m_card.customer.trimmed().isEmpty())
        return refused(QT_TRANSLATE_NOOP("Calls", "Say which customer it is: the name of the company, or of who calls."));
    const Result<std::optional<Customer>> known = m_store.customerByName(m_card.customer.trimmed());
    if (!known)
        return tl::unexpected(known.error());
    Customer customer;
    if (*known) {
        customer = **known;
    } else {
        customer.id = CustomerId::make();
        customer.name = m_card.customer.trimmed();
        customer.language = m_card.language;
        if (Result<void> ok = m_store.save(customer); !ok)
            return ok;
    }
    m_card.customerId = customer.id;
    m_customer = customer;
    return {};
}

Result<void> Taking::findSite()
{
    if (!m_customer || (!m_card.site && m_card.address.trimmed().isEmpty()))
        return {};
    const Result<std::vector<Site>> sites = m_store.sitesOf(m_customer->id);
    if (!sites)
        return tl::unexpected(sites.error());
    const QString address = m_card.address.trimmed();
    const auto known = std::find_if(sites->begin(), sites->end(), [&](const Site &one) {
        return m_card.site ? one.id == *m_card.site : one.address.compare(address, Qt::CaseInsensitive) == 0;
    });
    const bool isNew = known == sites->end();
    if (isNew && m_card.site)
        return refused(QT_TRANSLATE_NOOP("Calls", "That site is not the customer's any more. Choose another one."), Error::Kind::Conflict);
    Site site = isNew ? Site() : *known;
    if (isNew) {
        site.id = SiteId::make();
        site.customer = m_customer->id;
        site.name = address;
        site.address = address;
        site.postalCode = m_card.postalCode.trimmed();
    }
    const QString access = m_card.access.trimmed();
    const bool changes = isNew || (!access.isEmpty() && access != site.access);
    if (!access.isEmpty())
        site.access = access;
    m_card.site = site.id;
    return changes ? m_store.save(site) : Result<void>();
}

Result<void> Taking::findUnit()
{
    const QString serial = m_card.serial.trimmed(), model = m_card.model.trimmed();
    if (!m_customer || m_card.equipment || (serial.isEmpty() && model.isEmpty()))
        return {};
    const Result<std::vector<Equipment>> units = m_store.equipmentOf(m_customer->id);
    if (!units)
        return tl::unexpected(units.error());
    const auto known = std::find_if(units->begin(), units->end(), [&](const Equipment &one) {
        return serial.isEmpty() ? one.serial.isEmpty() && one.model.compare(model, Qt::CaseInsensitive) == 0 : one.serial.compare(serial, Qt::CaseInsensitive) == 0;
    });
    if (known != units->end()) {
        m_card.equipment = known->id;
        return {};
    }
    Equipment unit;
    unit.id = EquipmentId::make();
    unit.customer = m_customer->id;
    unit.site = m_card.site;
    unit.model = model;
    unit.serial = serial;
    m_card.equipment = unit.id;
    return m_store.save(unit);
}

Result<void> Taking::entry(Entry entry)
{
    entry.incident = m_touched;
    return writeEntry(m_store, m_parts, std::move(entry), m_now).map([this](Written written) {
        if (!m_entry)
            m_entry = written.entry.id;
        m_touched = written.incident.id; // where one lives on that is merged
        m_written.taken.incident = written.incident;
        m_written.ahead = std::move(written.ahead);
    });
}

Result<void> Taking::create()
{
    m_written.taken.suggested = suggestedPriority(m_card.urgency, m_card.impact, !m_customer->contract.isEmpty(), m_card.danger);
    NewIncident call;
    call.id = m_card.incident;
    call.title = m_card.title;
    call.customerId = m_customer->id;
    call.contact = m_card.caller;
    call.role = m_card.role;
    call.phone = m_card.callBackTo.trimmed().isEmpty() ? m_card.number : m_card.callBackTo;
    call.site = m_card.site;
    call.equipment = m_card.equipment;
    call.occurredAt = m_card.startedAt;
    call.assistance = m_card.assistance;
    call.urgency = m_card.urgency;
    call.impact = levelOf(m_card.impact);
    call.priority = m_card.priority.value_or(m_written.taken.suggested.priority);
    call.priorityReason = m_card.priorityReason;
    call.owner = m_card.owner;
    call.promise = promiseOf(m_card);
    call.channel = m_card.channel;
    call.direction = direction();
    call.externalRef = m_card.externalRef;
    call.words.words = words(m_card);
    Result<Written> written = writeIncident(m_store, m_parts, call, m_now);
    if (!written)
        return tl::unexpected(written.error());
    m_touched = written->incident.id;
    m_entry = written->entry.id;
    m_written.taken.incident = written->incident;
    m_written.ahead = std::move(written->ahead);
    if (m_card.outcome != CallOutcome::Solved)
        return {};
    Entry solved;
    solved.kind = EntryKind::Solution;
    solved.direction = Direction::Out;
    solved.channel = Channel::Phone;
    solved.outcome = Outcome::Reached;
    solved.audience = Audience::Customer;
    solved.facts = {{FactKind::Solution, 1}};
    solved.tells = {Tell::Solution};
    solved.customerText.words = LocalText::of(m_card.solution.trimmed(), m_card.language);
    return entry(std::move(solved));
}

Result<void> Taking::add()
{
    const Result<Incident> incident = m_store.incident(*m_card.addTo);
    if (!incident)
        return tl::unexpected(incident.error());
    if (m_card.customerId && incident->customer != *m_card.customerId)
        return refused(QT_TRANSLATE_NOOP("Calls", "That incident is another customer's: what one customer says never goes into the case of another."));
    if (const QString typed = m_card.customer.trimmed(); !m_card.customerId && !typed.isEmpty()) {
        const Result<Customer> theirs = m_store.customer(incident->customer);
        if (!theirs)
            return tl::unexpected(theirs.error());
        if (theirs->name.compare(typed, Qt::CaseInsensitive) != 0)
            return refused(QT_TRANSLATE_NOOP("Calls", "That incident is another customer's: what one customer says never goes into the case of another."));
    }
    m_card.customerId = incident->customer;
    m_touched = incident->id;
    Entry said;
    said.kind = EntryKind::Contact;
    said.direction = direction();
    said.channel = Channel::Phone;
    said.outcome = Outcome::Reached;
    said.audience = Audience::Customer;
    said.promise = promiseOf(m_card);
    said.occurredAt = std::max(m_card.startedAt, incident->occurredAt);
    said.customerText.words = words(m_card);
    if (const QString title = m_card.title.in(m_card.language); !title.trimmed().isEmpty()) {
        const QString rest = said.customerText.words.in(m_card.language);
        said.customerText.words = LocalText::of(rest.isEmpty() ? title : title + u"\n\n"_s + rest, m_card.language);
    }
    if (said.customerText.words.isEmpty() && !said.promise)
        return refused(QT_TRANSLATE_NOOP("Calls", "Say in one line what the customer said."));
    return entry(std::move(said));
}

Result<void> Taking::keepCall()
{
    const Result<std::optional<Call>> known = m_card.id.isNull() ? std::optional<Call>() : m_store.call(m_card.id);
    if (!known)
        return tl::unexpected(known.error());
    Call call = known->value_or(Call());
    if (call.incident) // another card, or another desk, was faster
        return refused(QT_TRANSLATE_NOOP("Calls", "This call is an incident's already. Look at it among the calls."), Error::Kind::Conflict);
    if (direction() == Direction::Out)
        call.direction = Direction::Out;
    call.id = m_card.id.isNull() ? CallId::make() : m_card.id;
    if (call.startedAt == Instant{})
        call.startedAt = m_card.startedAt == Instant{} ? m_now : m_card.startedAt;
    call.answeredAt = call.answeredAt.value_or(call.startedAt);
    call.endedAt = m_now;
    call.number = m_card.number.trimmed();
    call.line = m_card.line;
    call.takenBy = m_parts.user;
    if (call.callBackBy && !call.calledBackAt) // it was taken for missed while somebody spoke
        call.calledBackAt = m_now, call.calledBackBy = m_parts.user;
    call.outcome = m_card.outcome;
    call.caller = m_card.caller.trimmed();
    call.customer = m_card.customerId;
    if (m_written.taken.incident && !m_written.taken.incident->contacts.empty() && isIncident(m_card.outcome))
        call.contact = m_written.taken.incident->contacts.front();
    call.incident = m_touched.isNull() ? std::optional<IncidentId>() : m_touched;
    call.entry = m_entry;
    call.callBackTo = m_card.callBackTo.trimmed();
    if (const QString notes = m_touched.isNull() ? everything(m_card) : m_card.teamNotes.trimmed(); !notes.isEmpty())
        call.notes.words = LocalText::of(notes, m_card.language);
    Result<void> ok = m_store.save(call);
    // Who was missed before has been spoken to now - a withheld number is not found by its digits; and calls that nobody knew are theirs.
    ok = ok ? takeEffects(m_store, call, known->value_or(Call()), m_card.callsBack) : ok;
    m_written.taken.call = call;
    return ok ? m_store.dropDraft({m_card.incident.value}) : ok;
}

Result<CallWritten> Taking::run()
{
    const Result<void> ok = m_store.transaction([this]() -> Result<void> {
        Result<void> done = checkedCard(m_card).and_then([this] { return findCustomer(); });
        if (done && isIncident(m_card.outcome))
            done = findSite().and_then([this] { return findUnit(); }).and_then([this] { return create(); });
        if (done && m_card.outcome == CallOutcome::Added)
            done = add();
        if (done && !m_touched.isNull() && !m_card.teamNotes.trimmed().isEmpty())
            done = entry(teamEntry(m_touched, EntryKind::Note, {LocalText::of(m_card.teamNotes.trimmed(), m_card.language)}));
        return done.and_then([this] { return keepCall(); });
    });
    if (!ok)
        return tl::unexpected(ok.error());
    return std::move(m_written);
}

}

Result<CallWritten> writeCall(Store &store, DeskParts &parts, const CallCard &card, Instant now)
{
    Taking taking(store, parts, card, now);
    Result<CallWritten> written = taking.run();
    if (!written && !taking.touched().isNull())
        parts.known.remove(taking.touched()); // it may know of an entry that was not written
    return written;
}
