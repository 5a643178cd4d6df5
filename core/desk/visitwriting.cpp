// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/visitwriter.h"

#include "core/desk/triagewords.h"
#include "core/text/visitwords.h"
#include "core/storage/dispatching.h"
#include "core/storage/incidentlog.h"
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

}

QString VisitWriter::window(const Language &language) const
{
    return windowWords(visit.scheduledFrom, visit.scheduledTo, language, m_zone, m_now);
}

QString VisitWriter::promiseKey() const
{
    return promiseKeyOf(promiseKeyWithin(visit.promise, visit.incident), m_incident->id);
}

QString VisitWriter::names() const
{
    return m_names.join(u", "_s);
}

Result<VisitDone> VisitWriter::run(const std::function<Result<void>()> &work)
{
    const Result<void> ok = m_store.transaction(work);
    if (!ok) {
        m_parts.known.clear(); // it may know of an entry that was not written
        return tl::unexpected(ok.error());
    }
    return VisitDone{{visit, isUntold(visit), std::move(m_left)}, std::move(m_ahead), std::move(m_others)};
}

Result<void> VisitWriter::begin(IncidentId id)
{
    const Result<IncidentId> kept = keptOf(m_store, id);
    Result<Incident> incident = kept ? m_store.incident(*kept) : tl::unexpected(kept.error());
    if (!incident)
        return tl::unexpected(incident.error());
    Result<std::vector<Entry>> log = incidentLog(m_store, *kept);
    if (!log)
        return tl::unexpected(log.error());
    m_incident = std::move(*incident);
    m_log = std::move(*log);
    m_zone = zoneIn(*m_parts.law(), *m_incident, m_parts.zone);
    return {};
}

Result<void> VisitWriter::load(VisitId id, int version, std::optional<VisitDeed> deed)
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
    return begin(visit.incident).and_then([this] { return findElsewhere(); }).and_then([this] { return readNames(); });
}

Result<void> VisitWriter::readNames()
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

Result<void> VisitWriter::checkPlan(const std::vector<TechnicianId> &technicians, Instant from, Instant to)
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
bool VisitWriter::promiseStands() const
{
    return !visit.promise.isEmpty() && standsIn(m_log, promiseKey());
}

LocalText VisitWriter::promised() const
{
    LocalText what;
    for (const QString &code : {u"en"_s, u"es"_s})
        what.byLanguage[code] = Language(code).text(QT_TRANSLATE_NOOP("Aviso", "visit of our technician"));
    return what;
}

Entry VisitWriter::entryOf(const TeamText &words, VisitState state) const
{
    Entry entry = teamEntry(m_incident->id, EntryKind::Visit, words);
    entry.visitAct = VisitAct{visit.id, state};
    return entry;
}

int VisitWriter::nextVersion(FactKind kind) const
{
    int last = 0;
    for (const Entry &entry : m_log) {
        for (const Fact &fact : entry.facts)
            last = fact.kind == kind ? std::max(last, fact.version) : last;
    }
    return last + 1;
}

Result<void> VisitWriter::tell(Entry &entry, const CustomerTold &told, const std::function<QString(const Language &)> &usual)
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

Result<void> VisitWriter::write(Entry entry)
{
    return writeEntry(m_store, m_parts, std::move(entry), m_now).map([this](Written written) {
        m_incident = std::move(written.incident);
        m_ahead = std::move(written.ahead);
        if (written.entry.promise && written.entry.promise->act == PromiseAct::Act::Made)
            visit.promise = m_incident->id == visit.incident ? written.entry.promise->key : promiseKeyWithin(written.entry.promise->key, m_incident->id);
        m_log.push_back(std::move(written.entry));
    });
}

Result<void> VisitWriter::keep()
{
    return std::exchange(m_isNew, false) ? visits::insert(m_store, visit) : visits::update(m_store, visit);
}

/// Of two desks that place a visit at the same time, the second one finds that of the first here.
Result<void> VisitWriter::judge(const VisitPlan &plan, const std::optional<VisitId> &moved)
{
    Result<std::vector<VisitObjection>> against = visitObjections(m_store, *m_parts.law(), plan, moved);
    if (!against)
        return tl::unexpected(against.error());
    m_against = std::move(*against);
    const std::vector<VisitObjection> unseen = notAccepted(m_against, plan.accepted);
    if (unseen.empty())
        return {};
    const Language language(QLocale().name().left(2));
    QStringList words;
    for (const VisitObjection &one : unseen)
        words << objectionWords(one, language, m_parts.zone);
    words.removeDuplicates();
    words << QCoreApplication::translate("Visits", "Choose another time, or place it anyway.");
    return fail(Error::Kind::Conflict, words.join(u' '));
}

VisitPlan VisitWriter::asScheduled() const
{
    return {.incident = visit.incident, .technicians = visit.technicians, .from = visit.scheduledFrom, .to = visit.scheduledTo, .skills = visit.skills, .brand = visit.brand};
}

QString VisitWriter::anyway(const VisitPlan &plan, const Language &language) const
{
    if (plan.anyway.trimmed().isEmpty())
        return QString();
    QStringList words;
    for (const VisitObjection &one : m_against)
        words << objectionWords(one, language, m_zone);
    return u"\n\n"_s + language.text(QT_TRANSLATE_NOOP("Aviso", "Placed anyway: %1 %2")).arg(words.join(u' '), plan.anyway.trimmed());
}

Result<void> VisitWriter::propose(const VisitPlan &plan)
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
    visit.neededParts = namedParts(plan.parts);
    if (ok = judge(plan, {}).and_then([this] { return readNames(); }); !ok)
        return ok;
    const TeamText words = forTeam([&](const Language &language) { return u"**%1**: %2, %3"_s.arg(visitStateWord(VisitState::Proposed, language), window(language), names()) + partsLine(language) + anyway(plan, language); });
    return write(entryOf(words, VisitState::Proposed)).and_then([this] { return keep(); });
}

Result<void> VisitWriter::confirm(const CustomerTold &told)
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
    return write(std::move(entry)).and_then([this] { return settleElsewhere(PromiseAct::Act::Withdrawn); }).and_then([this] { return keep(); });
}

Result<void> VisitWriter::move(const VisitMove &move)
{
    if (Result<void> ok = checkPlan(move.technicians, move.from, move.to); !ok)
        return ok;
    const Visit before = visit;
    const bool sameTime = move.from == before.scheduledFrom && move.to == before.scheduledTo;
    Result<std::vector<VisitObjection>> left = visitObjections(m_store, *m_parts.law(), asScheduled(), visit.id);
    if (!left)
        return tl::unexpected(left.error());
    m_left = std::move(*left);
    visit.technicians = move.technicians;
    visit.scheduledFrom = move.from;
    visit.scheduledTo = move.to;
    VisitPlan plan = asScheduled();
    plan.anyway = move.anyway;
    plan.accepted = move.accepted;
    if (Result<void> ok = judge(plan, visit.id).and_then([this] { return readNames(); }); !ok)
        return ok;
    const bool owes = promiseStands() && !sameTime && !move.told;
    const TeamText words = forTeam([&](const Language &language) {
        QString line = language.text(QT_TRANSLATE_NOOP("Aviso", "**Visit moved** from %1 to %2, %3")).arg(windowWords(before.scheduledFrom, before.scheduledTo, language, m_zone, m_now), window(language), names());
        if (owes && isUntold(visit))
            line += u"\n\n"_s + language.text(QT_TRANSLATE_NOOP("Aviso", "The customer was not told yet: what was promised before stands."));
        return line + anyway(plan, language);
    });
    if (Result<void> ok = write(entryOf(words, visit.state)); !ok || !move.told)
        return ok ? keep() : ok;
    visit.state = VisitState::Confirmed;
    return confirm(*move.told);
}

Result<VisitDone> proposeVisit(Store &store, DeskParts &parts, const VisitPlan &plan, const std::optional<CustomerTold> &told, Instant now)
{
    VisitWriter writing(store, parts, now);
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
    VisitWriter writing(store, parts, now);
    return writing.run([&] { return writing.load(id, version, VisitDeed::Confirm).and_then([&] { return writing.confirm(told); }); });
}

Result<VisitDone> moveVisit(Store &store, DeskParts &parts, const VisitMove &move, Instant now)
{
    VisitWriter writing(store, parts, now);
    return writing.run([&] { return writing.load(move.visit, move.version, VisitDeed::Move).and_then([&] { return writing.move(move); }); });
}

Result<VisitDone> setVisitParts(Store &store, DeskParts &parts, VisitId id, int version, const std::vector<NeededPart> &needed, Instant now)
{
    VisitWriter writing(store, parts, now);
    return writing.run([&] { return writing.load(id, version, {}).and_then([&] { return writing.setParts(needed); }); });
}

Result<VisitDone> stepVisit(Store &store, DeskParts &parts, VisitId id, int version, VisitDeed deed, Instant now)
{
    VisitWriter writing(store, parts, now);
    return writing.run([&] { return writing.load(id, version, deed).and_then([&] { return writing.step(deed); }); });
}

Result<VisitDone> finishVisit(Store &store, DeskParts &parts, const VisitOutcome &outcome, Instant now)
{
    VisitWriter writing(store, parts, now);
    return writing.run([&] { return writing.load(outcome.visit, outcome.version, outcome.deed).and_then([&] { return writing.finish(outcome); }); });
}

Result<VisitDone> cancelVisit(Store &store, DeskParts &parts, VisitId id, int version, const QString &why, const std::optional<CustomerTold> &told, Instant now)
{
    VisitWriter writing(store, parts, now);
    return writing.run([&] { return writing.load(id, version, VisitDeed::Cancel).and_then([&] { return writing.cancel(why, told); }); });
}

Result<VisitDone> unwriteVisit(Store &store, DeskParts &parts, const VisitBack &back, Instant now)
{
    VisitWriter writing(store, parts, now);
    return writing.run([&]() -> Result<void> {
        Result<void> ok = writing.load(back.visit, back.version, {});
        if (ok && (back.before ? !stateAfter(writing.visit.state, VisitDeed::Move) : writing.visit.state != VisitState::Proposed))
            return refused(QT_TRANSLATE_NOOP("Visits", "The visit has gone on meanwhile: it is not taken back."), Error::Kind::Conflict);
        return ok ? writing.takeBack(back) : ok;
    });
}
