// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/visitwriting.h"

#include "core/desk/triagewords.h"
#include "core/text/visitwords.h"
#include "core/rules/matching.h"
#include "core/storage/dispatching.h"
#include "core/storage/links.h"
#include "core/storage/visits.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refused(const char *reason, Error::Kind kind = Error::Kind::InvalidInput)
{
    return fail(kind, QCoreApplication::translate("Visits", reason));
}

/// One deed on one visit, on its way into the database.
class Writing
{
public:
    Writing(Store &store, DeskParts &parts, Instant now) : m_store(store), m_parts(parts), m_now(now) {}

    /// Runs the work in one transaction; what is known of the incident goes when nothing was written.
    Result<VisitDone> run(const std::function<Result<void>()> &work);
    Result<void> begin(IncidentId);
    Result<void> load(VisitId, int version, std::optional<VisitDeed>);
    Result<void> checkPlan(const std::vector<TechnicianId> &, Instant from, Instant to);
    Result<void> propose(const VisitPlan &);
    Result<void> confirm(const CustomerTold &);
    Result<void> move(const VisitMove &);
    Result<void> step(VisitDeed);
    Result<void> finish(const VisitOutcome &);
    Result<void> cancel(const QString &why, const std::optional<CustomerTold> &);
    Result<void> takeBack(const VisitBack &);

    Visit visit;

private:
    QString window(const Language &language) const { return windowWords(visit.scheduledFrom, visit.scheduledTo, language, m_zone, m_now); }
    QString names() const { return m_names.join(u", "_s); }
    Result<void> readNames();
    bool promiseStands() const;
    /// The visit's promise as the log calls it on which it is written: that of another incident, when its own was merged into it.
    QString promiseKey() const { return promiseKeyOf(promiseKeyWithin(visit.promise, visit.incident), m_incident->id); }
    LocalText promised() const;
    Entry entryOf(const TeamText &, VisitState) const;
    /// Makes it an entry by which the customer heard of it; refused where nobody was reached.
    Result<void> tell(Entry &, const CustomerTold &, const std::function<QString(const Language &)> &usual);
    int nextVersion(FactKind) const;
    Result<void> write(Entry entry);
    Result<void> keep();
    /// "Placed although ...", for an entry.
    Result<QString> anyway(const VisitPlan &, const std::optional<VisitId> &moved, const Language &) const;

    Store &m_store;
    DeskParts &m_parts;
    Instant m_now;
    std::optional<Incident> m_incident;
    QTimeZone m_zone;
    QStringList m_names;
    std::vector<Entry> m_log;
    bool m_isNew = false;
    std::vector<UpcomingStep> m_ahead;
};

Result<VisitDone> Writing::run(const std::function<Result<void>()> &work)
{
    const Result<void> ok = m_store.transaction(work);
    if (!ok) {
        m_parts.known.clear(); // it may know of an entry that was not written
        return tl::unexpected(ok.error());
    }
    return VisitDone{{visit, isUntold(visit)}, std::move(m_ahead)};
}

Result<void> Writing::begin(IncidentId id)
{
    const Result<IncidentId> kept = keptOf(m_store, id);
    Result<Incident> incident = kept ? m_store.incident(*kept) : tl::unexpected(kept.error());
    if (!incident)
        return tl::unexpected(incident.error());
    Result<std::vector<Entry>> log = wholeLog(m_store, *kept);
    if (!log)
        return tl::unexpected(log.error());
    m_incident = std::move(*incident);
    m_log = std::move(*log);
    m_zone = zoneIn(*m_parts.law(), *m_incident, m_parts.zone);
    return {};
}

Result<void> Writing::load(VisitId id, int version, std::optional<VisitDeed> deed)
{
    Result<Visit> found = visits::read(m_store, id);
    if (!found)
        return tl::unexpected(found.error());
    visit = std::move(*found);
    if (visit.version != version)
        return refused(QT_TRANSLATE_NOOP("Visits", "Somebody else changed this visit meanwhile. Look at it again, and repeat what you wanted."), Error::Kind::Conflict);
    if (deed) {
        const std::optional<VisitState> next = stateAfter(visit.state, *deed);
        if (!next)
            return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Visits", "This cannot be done with the visit as it is: “%1”.").arg(visitStateWord(visit.state, Language(QLocale().name().left(2)))));
        visit.state = *next;
    }
    return begin(visit.incident).and_then([this] { return readNames(); });
}

Result<void> Writing::readNames()
{
    m_names.clear();
    for (const TechnicianId &id : visit.technicians) {
        const Result<Technician> one = m_store.technician(id);
        if (!one)
            return tl::unexpected(one.error());
        m_names << one->name;
    }
    return {};
}

Result<void> Writing::checkPlan(const std::vector<TechnicianId> &technicians, Instant from, Instant to)
{
    if (technicians.empty())
        return refused(QT_TRANSLATE_NOOP("Visits", "Say who goes."));
    if (to <= from || to - from > std::chrono::hours(24))
        return refused(QT_TRANSLATE_NOOP("Visits", "A visit begins before it ends, and takes a day at most."));
    if (to <= m_now)
        return refused(QT_TRANSLATE_NOOP("Visits", "This moment is over. Choose one that is still to come."));
    const Result<std::map<TechnicianId, Instant>> gone = retirements(m_store);
    if (!gone)
        return tl::unexpected(gone.error());
    if (std::any_of(technicians.begin(), technicians.end(), [&](const TechnicianId &one) { return gone->count(one) > 0; }))
        return refused(QT_TRANSLATE_NOOP("Visits", "They do not work here any more. Choose somebody else."));
    return {};
}

/// Is what was promised by this visit still owed?
bool Writing::promiseStands() const
{
    if (visit.promise.isEmpty())
        return false;
    std::optional<PromiseAct::Act> last;
    for (const Entry &entry : rules::effectiveLog(m_log)) {
        if (entry.promise && entry.promise->key == promiseKey())
            last = entry.promise->act;
    }
    return last == PromiseAct::Act::Made || last == PromiseAct::Act::Renegotiated;
}

LocalText Writing::promised() const
{
    LocalText what;
    for (const QString &code : {u"en"_s, u"es"_s})
        what.byLanguage[code] = Language(code).text(QT_TRANSLATE_NOOP("Aviso", "visit of our technician"));
    return what;
}

Entry Writing::entryOf(const TeamText &words, VisitState state) const
{
    Entry entry = teamEntry(m_incident->id, EntryKind::Visit, words);
    entry.visitAct = VisitAct{visit.id, state};
    return entry;
}

int Writing::nextVersion(FactKind kind) const
{
    int last = 0;
    for (const Entry &entry : m_log) {
        for (const Fact &fact : entry.facts)
            last = fact.kind == kind ? std::max(last, fact.version) : last;
    }
    return last + 1;
}

Result<void> Writing::tell(Entry &entry, const CustomerTold &told, const std::function<QString(const Language &)> &usual)
{
    entry.audience = Audience::Customer;
    entry.direction = Direction::Out;
    entry.channel = told.channel;
    entry.outcome = told.outcome;
    entry.contact = told.contact;
    entry.tells = told.tells;
    for (const FactKind kind : told.facts)
        entry.facts.push_back({kind, nextVersion(kind)});
    if (!reachedCustomer(entry))
        return refused(QT_TRANSLATE_NOOP("Visits", "The customer has not heard of it. Record the try as a contact, and agree the visit when you reach them."));
    if (!told.words.trimmed().isEmpty()) {
        const Result<Customer> customer = m_store.customer(m_incident->customer);
        if (!customer)
            return tl::unexpected(customer.error());
        entry.customerText.words = LocalText::of(told.words.trimmed(), customer->language);
        return {};
    }
    for (const QString &code : {u"en"_s, u"es"_s})
        entry.customerText.words.byLanguage[code] = usual(Language(code));
    return {};
}

Result<void> Writing::write(Entry entry)
{
    return writeEntry(m_store, m_parts, std::move(entry), m_now).map([this](Written written) {
        m_incident = std::move(written.incident);
        m_ahead = std::move(written.ahead);
        if (written.entry.promise && written.entry.promise->act == PromiseAct::Act::Made)
            visit.promise = m_incident->id == visit.incident ? written.entry.promise->key : promiseKeyWithin(written.entry.promise->key, m_incident->id);
        m_log.push_back(std::move(written.entry));
    });
}

Result<void> Writing::keep()
{
    return std::exchange(m_isNew, false) ? visits::insert(m_store, visit) : visits::update(m_store, visit);
}

Result<QString> Writing::anyway(const VisitPlan &plan, const std::optional<VisitId> &moved, const Language &language) const
{
    if (plan.anyway.trimmed().isEmpty())
        return QString();
    const Result<std::vector<VisitObjection>> against = visitObjections(m_store, *m_parts.law(), plan, moved);
    if (!against)
        return tl::unexpected(against.error());
    QStringList words;
    for (const VisitObjection &one : *against)
        words << objectionWords(one, language, m_zone);
    return u"\n\n"_s + language.text(QT_TRANSLATE_NOOP("Aviso", "Placed anyway: %1 %2")).arg(words.join(u' '), plan.anyway.trimmed());
}

Result<void> Writing::propose(const VisitPlan &plan)
{
    Result<void> ok = checkPlan(plan.technicians, plan.from, plan.to).and_then([&] { return begin(plan.incident); });
    if (!ok)
        return ok;
    if (m_incident->state == State::Closed)
        return refused(QT_TRANSLATE_NOOP("Visits", "The incident is closed. Reopen it before somebody goes."));
    m_isNew = true;
    visit.id = VisitId::make();
    visit.incident = m_incident->id;
    visit.technicians = plan.technicians;
    visit.scheduledFrom = plan.from;
    visit.scheduledTo = plan.to;
    visit.skills = plan.skills;
    visit.brand = plan.brand.trimmed();
    visit.receiver = plan.receiver;
    visit.receiverWords = plan.receiverWords.trimmed();
    visit.access = plan.access.trimmed();
    if (ok = readNames(); !ok)
        return ok;
    std::map<QString, QString> despite;
    for (const QString &code : {u"en"_s, u"es"_s}) {
        Result<QString> words = anyway(plan, {}, Language(code));
        if (!words)
            return tl::unexpected(words.error());
        despite[code] = std::move(*words);
    }
    const TeamText words = forTeam([&](const Language &language) { return u"**%1**: %2, %3"_s.arg(visitStateWord(VisitState::Proposed, language), window(language), names()) + despite[language.code()]; });
    return write(entryOf(words, VisitState::Proposed)).and_then([this] { return keep(); });
}

Result<void> Writing::confirm(const CustomerTold &told)
{
    visit.promisedFrom = told.from.value_or(visit.scheduledFrom);
    visit.promisedTo = told.to.value_or(told.from ? visit.scheduledTo : visit.scheduledFrom);
    if (!told.from && !told.to) // a visit at ten is a promise to be there at ten, not when it ends
        visit.promisedTo = visit.scheduledFrom + std::chrono::minutes(30);
    if (*visit.promisedTo < *visit.promisedFrom)
        return refused(QT_TRANSLATE_NOOP("Visits", "The promised window ends before it begins."));
    const auto promisedWindow = [&](const Language &language) { return windowWords(*visit.promisedFrom, *visit.promisedTo, language, m_zone, m_now); };
    const TeamText words = forTeam([&](const Language &language) {
        QString line = u"**%1**: %2, %3"_s.arg(visitStateWord(VisitState::Confirmed, language), promisedWindow(language), names());
        if (!visit.receiverWords.isEmpty())
            line += u"\n\n"_s + language.text(QT_TRANSLATE_NOOP("Aviso", "Who receives: %1")).arg(visit.receiverWords);
        if (!visit.access.isEmpty())
            line += u"\n\n"_s + language.text(QT_TRANSLATE_NOOP("Aviso", "Access: %1")).arg(visit.access);
        return line;
    });
    Entry entry = entryOf(words, VisitState::Confirmed);
    Result<void> ok = tell(entry, told, [&](const Language &language) { return language.text(QT_TRANSLATE_NOOP("Aviso", "Our technician comes between the hours agreed: %1.")).arg(promisedWindow(language)); });
    if (!ok)
        return ok;
    const bool stands = promiseStands();
    entry.promise = PromiseAct{stands ? promiseKey() : QString(), stands ? PromiseAct::Act::Renegotiated : PromiseAct::Act::Made, promised(), visit.promisedTo, visit.promisedFrom};
    return write(std::move(entry)).and_then([this] { return keep(); });
}

Result<void> Writing::move(const VisitMove &move)
{
    if (Result<void> ok = checkPlan(move.technicians, move.from, move.to); !ok)
        return ok;
    const Visit before = visit;
    const bool sameTime = move.from == before.scheduledFrom && move.to == before.scheduledTo;
    VisitPlan plan{.incident = visit.incident, .technicians = move.technicians, .from = move.from, .to = move.to, .skills = visit.skills, .brand = visit.brand};
    plan.anyway = move.anyway;
    visit.technicians = move.technicians;
    visit.scheduledFrom = move.from;
    visit.scheduledTo = move.to;
    if (Result<void> ok = readNames(); !ok)
        return ok;
    const bool owes = promiseStands() && !sameTime && !move.told;
    std::map<QString, QString> despite;
    for (const QString &code : {u"en"_s, u"es"_s}) {
        Result<QString> words = anyway(plan, visit.id, Language(code));
        if (!words)
            return tl::unexpected(words.error());
        despite[code] = std::move(*words);
    }
    const TeamText words = forTeam([&](const Language &language) {
        QString line = language.text(QT_TRANSLATE_NOOP("Aviso", "**Visit moved** from %1 to %2, %3")).arg(windowWords(before.scheduledFrom, before.scheduledTo, language, m_zone, m_now), window(language), names());
        if (owes && isUntold(visit))
            line += u"\n\n"_s + language.text(QT_TRANSLATE_NOOP("Aviso", "The customer was not told yet: what was promised before stands."));
        return line + despite[language.code()];
    });
    if (Result<void> ok = write(entryOf(words, visit.state)); !ok || !move.told)
        return ok ? keep() : ok;
    visit.state = VisitState::Confirmed;
    return confirm(*move.told);
}

Result<void> Writing::step(VisitDeed deed)
{
    Entry entry;
    if (deed == VisitDeed::SetOut) {
        entry = entryOf(forTeam([&](const Language &language) { return language.text(QT_TRANSLATE_NOOP("Aviso", "**On the way**: %1")).arg(names()); }), visit.state);
    } else {
        visit.arrivedAt = m_now;
        entry = entryOf(forTeam([&](const Language &language) { return language.text(QT_TRANSLATE_NOOP("Aviso", "**On site**: %1")).arg(names()); }), visit.state);
        if (promiseStands())
            entry.promise = PromiseAct{promiseKey(), PromiseAct::Act::Kept, {}, {}, {}};
        if (m_incident->state == State::Waiting && m_incident->waitingOn == WaitingOn::Visit) // it has come
            entry.stateChange = StateChange{StateChange::Act::Changed, State::Active, WaitingOn::Nobody, {}, {}};
    }
    return write(std::move(entry)).and_then([this] { return keep(); });
}

Result<void> Writing::finish(const VisitOutcome &outcome)
{
    const bool failed = outcome.deed == VisitDeed::Fail;
    if (failed && !outcome.cause)
        return refused(QT_TRANSLATE_NOOP("Visits", "Say why the visit came to nothing."));
    if (failed && outcome.cause == VisitCause::Other && outcome.causeWords.trimmed().isEmpty())
        return refused(QT_TRANSLATE_NOOP("Visits", "Say in words what the other cause was."));
    if (!failed && outcome.done.trimmed().isEmpty() && outcome.found.trimmed().isEmpty())
        return refused(QT_TRANSLATE_NOOP("Visits", "Say what was found, or what was done: a report of nothing helps nobody."));
    const Result<Customer> customer = m_store.customer(m_incident->customer);
    if (!customer)
        return tl::unexpected(customer.error());
    const QString spoken = QLocale().name().left(2);
    const QString found = outcome.found.trimmed(), done = outcome.done.trimmed();
    if (!found.isEmpty())
        visit.found.words = LocalText::of(found, spoken);
    if (!done.isEmpty())
        visit.done.words = LocalText::of(done, customer->language.isEmpty() ? spoken : customer->language);
    visit.leftAt = visit.arrivedAt ? std::optional(m_now) : std::nullopt;
    visit.parts = outcome.parts;
    visit.minutes = outcome.minutes;
    visit.kilometres = outcome.kilometres;
    visit.signedBy = outcome.signedBy.trimmed();
    visit.signature = outcome.attached;
    visit.followUp = outcome.followUp;
    visit.cause = failed ? outcome.cause : std::nullopt;
    visit.causeWords = failed ? outcome.causeWords.trimmed() : QString();
    const TeamText words = forTeam([&](const Language &language) {
        QStringList lines{u"**%1**: %2"_s.arg(visitStateWord(visit.state, language), names())};
        if (visit.cause)
            lines << language.text(QT_TRANSLATE_NOOP("Aviso", "Cause: %1")).arg(visitCauseWord(*visit.cause, language) + (visit.causeWords.isEmpty() ? QString() : u". "_s + visit.causeWords));
        if (!found.isEmpty())
            lines << found;
        if (!done.isEmpty() && !outcome.told)
            lines << language.text(QT_TRANSLATE_NOOP("Aviso", "Done, and not yet told to the customer: %1")).arg(done);
        for (const VisitPart &part : visit.parts)
            lines << u"- "_s + partWords(part);
        if (visit.kilometres > 0)
            lines << language.text(QT_TRANSLATE_NOOP("Aviso", "%1 km")).arg(visit.kilometres);
        if (visit.followUp)
            lines << language.text(QT_TRANSLATE_NOOP("Aviso", "Another visit is needed."));
        return lines.join(u"\n\n"_s);
    });
    Entry entry = entryOf(words, visit.state);
    entry.id = outcome.entry;
    entry.durationMs = qint64(visit.minutes) * 60'000;
    if (outcome.told && !done.isEmpty() && visit.arrivedAt) {
        entry.audience = Audience::Customer;
        entry.direction = Direction::Out;
        entry.channel = Channel::InPerson;
        entry.outcome = Outcome::Reached;
        entry.contact = visit.receiver;
        entry.tells = {Tell::Progress};
        entry.customerText = visit.done;
    }
    return write(std::move(entry)).and_then([this] { return keep(); });
}

Result<void> Writing::cancel(const QString &why, const std::optional<CustomerTold> &told)
{
    if (why.trimmed().isEmpty())
        return refused(QT_TRANSLATE_NOOP("Visits", "Say why the visit is cancelled; it stays in the timeline."));
    const bool stands = promiseStands();
    if (stands && !told)
        return refused(QT_TRANSLATE_NOOP("Visits", "The customer expects this visit. Tell them first, and say here how."));
    const TeamText words = forTeam([&](const Language &language) { return u"**%1**: %2, %3. %4"_s.arg(visitStateWord(VisitState::Cancelled, language), window(language), names(), why.trimmed()); });
    Entry entry = entryOf(words, VisitState::Cancelled);
    if (told) {
        Result<void> ok = tell(entry, *told, [&](const Language &language) { return language.text(QT_TRANSLATE_NOOP("Aviso", "The visit of %1 does not take place.")).arg(window(language)); });
        if (!ok)
            return ok;
    }
    if (stands)
        entry.promise = PromiseAct{promiseKey(), PromiseAct::Act::Withdrawn, {}, {}, {}};
    return write(std::move(entry)).and_then([this] { return keep(); });
}

Result<void> Writing::takeBack(const VisitBack &back)
{
    const Visit now = visit;
    const TeamText words = forTeam([&](const Language &language) {
        return back.before ? language.text(QT_TRANSLATE_NOOP("Aviso", "**Visit back** at %1: the move was taken back.")).arg(windowWords(back.before->scheduledFrom, back.before->scheduledTo, language, m_zone, m_now))
                           : language.text(QT_TRANSLATE_NOOP("Aviso", "**Visit cancelled**: the proposal was taken back."));
    });
    if (back.before) {
        visit.technicians = back.before->technicians;
        visit.scheduledFrom = back.before->scheduledFrom;
        visit.scheduledTo = back.before->scheduledTo;
    } else {
        visit.state = VisitState::Cancelled;
    }
    return write(entryOf(words, visit.state)).and_then([this] { return keep(); });
}

}

Result<VisitDone> proposeVisit(Store &store, DeskParts &parts, const VisitPlan &plan, const std::optional<CustomerTold> &told, Instant now)
{
    Writing writing(store, parts, now);
    return writing.run([&]() -> Result<void> {
        Result<void> ok = writing.propose(plan);
        if (!ok || !told)
            return ok;
        writing.visit.state = VisitState::Confirmed;
        return writing.confirm(*told);
    });
}

Result<VisitDone> confirmVisit(Store &store, DeskParts &parts, VisitId id, int version, const CustomerTold &told, Instant now)
{
    Writing writing(store, parts, now);
    return writing.run([&] { return writing.load(id, version, VisitDeed::Confirm).and_then([&] { return writing.confirm(told); }); });
}

Result<VisitDone> moveVisit(Store &store, DeskParts &parts, const VisitMove &move, Instant now)
{
    Writing writing(store, parts, now);
    return writing.run([&] { return writing.load(move.visit, move.version, VisitDeed::Move).and_then([&] { return writing.move(move); }); });
}

Result<VisitDone> stepVisit(Store &store, DeskParts &parts, VisitId id, int version, VisitDeed deed, Instant now)
{
    Writing writing(store, parts, now);
    return writing.run([&] { return writing.load(id, version, deed).and_then([&] { return writing.step(deed); }); });
}

Result<VisitDone> finishVisit(Store &store, DeskParts &parts, const VisitOutcome &outcome, Instant now)
{
    Writing writing(store, parts, now);
    return writing.run([&] { return writing.load(outcome.visit, outcome.version, outcome.deed).and_then([&] { return writing.finish(outcome); }); });
}

Result<VisitDone> cancelVisit(Store &store, DeskParts &parts, VisitId id, int version, const QString &why, const std::optional<CustomerTold> &told, Instant now)
{
    Writing writing(store, parts, now);
    return writing.run([&] { return writing.load(id, version, VisitDeed::Cancel).and_then([&] { return writing.cancel(why, told); }); });
}

Result<VisitDone> unwriteVisit(Store &store, DeskParts &parts, const VisitBack &back, Instant now)
{
    Writing writing(store, parts, now);
    return writing.run([&]() -> Result<void> {
        Result<void> ok = writing.load(back.visit, back.version, {});
        if (ok && (back.before ? !stateAfter(writing.visit.state, VisitDeed::Move) : writing.visit.state != VisitState::Proposed))
            return refused(QT_TRANSLATE_NOOP("Visits", "The visit has gone on meanwhile: it is not taken back."), Error::Kind::Conflict);
        return ok ? writing.takeBack(back) : ok;
    });
}
