// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/lawmaking.h"

#include "core/async.h"
#include "core/desk/figuring.h"
#include "core/desk/recording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Lawmaking", text);
}

/// What a person calls it; its id where it has no name, since it has no hours to be described by.
QString called(const QString &id, const WorkingCalendar &calendar)
{
    const QString name = calendar.name().in(QLocale().name());
    return name.isEmpty() ? id : name;
}

Result<void> checked(const LawDraft &draft)
{
    for (const auto &[id, calendar] : draft.calendars.byId) {
        if (!calendar.neverOpens())
            continue;
        const std::vector<QString> problems = calendar.problems();
        return fail(Error::Kind::InvalidInput, translated(QT_TRANSLATE_NOOP("Lawmaking", "Calendar \"%1\" never opens, and what counts by it would never be due. %2"))
                                                   .arg(called(id, calendar), problems.empty() ? QString() : problems.front()));
    }
    for (const QString &id : {draft.calendars.office, draft.calendars.oncall}) {
        if (!draft.calendars.find(id))
            return fail(Error::Kind::InvalidInput, translated(QT_TRANSLATE_NOOP("Lawmaking", "Calendar \"%1\" is in use and cannot be missing.")).arg(id));
    }
    return checkedRules(draft.rules, draft.calendars);
}

/// A rule that differs gets the next version and its author's name, a new one the first.
RuleSet numbered(RuleSet rules, const RuleSet &before, const QString &author)
{
    for (Rule &rule : rules.rules) {
        const Rule *old = before.find(rule.id);
        if (!old) {
            rule.version = 1;
            rule.changedBy = author;
            continue;
        }
        rule.version = old->version;
        rule.changedBy = old->changedBy;
        if (rule == *old)
            continue;
        ++rule.version;
        rule.changedBy = author;
    }
    return rules;
}

/// After everything that was recorded until now, so that a replay meets events and edits in the order in which they were lived.
Instant beginningOf(const Law &law, Instant now)
{
    const Instant next = now + Milliseconds(1);
    return law.epochs.empty() ? next : std::max(next, law.epochs.back().from + Milliseconds(1));
}

/// The present law with the draft behind it, as it would be from now on.
Law drafted(const Law &law, const LawDraft &draft, const QString &author, Instant now)
{
    Law next = law;
    next.rules = numbered(draft.rules, law.rules, author);
    next.calendars = draft.calendars;
    next.epochs.push_back({beginningOf(law, now), next.rules, next.calendars});
    ++next.version;
    return next;
}

/// Works the draft into one incident after the other.
class Enactment
{
public:
    Enactment(Store &store, DeskParts &parts, const Law &next, Instant now, bool writes)
        : m_store(store), m_parts(parts), m_before(parts.law()), m_next(next), m_now(now), m_writes(writes) {}

    Result<LawEffect> effect()
    {
        const Result<std::vector<IncidentId>> touched = all(m_next.epochs.back().from);
        if (!touched)
            return tl::unexpected(touched.error());
        for (const IncidentId &id : *touched) {
            if (Result<void> ok = one(id); !ok)
                return tl::unexpected(ok.error());
        }
        return std::move(m_effect);
    }

private:
    /// Those that owe something, and those to which something happened after the edit: a clock was set back, or two desks differ.
    Result<std::vector<IncidentId>> all(Instant from)
    {
        Result<std::vector<IncidentId>> ids = m_store.incidentsOwing();
        const Result<std::vector<IncidentId>> later = ids ? m_store.incidentsSince(from) : ids;
        if (!later)
            return later;
        ids->insert(ids->end(), later->begin(), later->end());
        std::sort(ids->begin(), ids->end());
        ids->erase(std::unique(ids->begin(), ids->end()), ids->end());
        return ids;
    }

    Result<void> one(IncidentId id)
    {
        Result<Incident> incident = m_store.incident(id);
        if (!incident)
            return tl::unexpected(incident.error());
        const Result<Known *> knows = knownUnder(m_before, m_store, m_parts, *incident); // the next law may be stored already
        if (!knows)
            return tl::unexpected(knows.error());
        rules::Derivation derivation = (*knows)->derivation;
        const std::vector<Commitment> before = rules::openOnes(derivation);
        m_effect.open += static_cast<int>(before.size());
        const rules::Advanced edited = rules::takeEdits(derivation, (*knows)->facts, m_next.world());
        for (const size_t index : edited.changed) {
            const Commitment &after = derivation.commitments[index];
            const auto known = std::find_if(before.begin(), before.end(), [&](const Commitment &one) { return one.id == after.id; });
            if (Result<void> ok = known == before.end() ? Result<void>() : count(*incident, *known, after); !ok)
                return ok;
        }
        const bool same = edited.changed.empty() && !edited.changedThePast;
        if (m_writes && !same)
            return write(*incident, derivation, (*knows)->facts, edited);
        const bool isLater = !m_next.epochs.empty() && incident->lastActivity >= m_next.epochs.back().from; // what took how long is counted otherwise
        return m_writes && isLater ? keepFigures(m_store, *incident, derivation, (*knows)->facts, m_next) : Result<void>();
    }

    Result<void> count(const Incident &incident, const Commitment &before, const Commitment &after)
    {
        const bool calledOff = after.status != Commitment::Status::Open;
        if (!calledOff && before.due == after.due)
            return {};
        m_effect.calledOff += calledOff;
        m_effect.moved += !calledOff;
        const bool wasDue = before.due && *before.due < m_now;
        m_effect.becomeOverdue += !calledOff && !wasDue && after.due && *after.due < m_now;
        if (m_effect.examples.size() >= static_cast<size_t>(Lawmaking::shown))
            return {};
        return m_store.customer(incident.customer).map([&](const Customer &customer) {
            m_effect.examples.push_back({incident.number, incident.title, customer.name, before, after});
        });
    }

    Result<void> write(Incident &incident, const rules::Derivation &derivation, const CaseFacts &facts, const rules::Advanced &edited)
    {
        takeDerived(incident, derivation);
        const std::vector<Commitment> &all = derivation.commitments;
        const Result<void> ok = edited.changedThePast ? m_store.replaceCommitments(incident.id, all) : m_store.saveCommitments(all, edited.changed);
        return ok.and_then([&] { return m_store.updateIncident(incident, incident.version); })
            .and_then([&] { return keepFigures(m_store, incident, derivation, facts, m_next); });
    }

    Store &m_store;
    DeskParts &m_parts;
    const std::shared_ptr<const Law> m_before;
    const Law &m_next;
    const Instant m_now;
    const bool m_writes;
    LawEffect m_effect;
};

/// The draft over the law that is in force by now, if it may be law.
Result<LawDraft> presentDraft(Store &store, DeskParts &parts, const LawDraft &draft)
{
    return refreshLaw(store, parts).and_then([&] { return overPresent(draft, parts.law()->rules, parts.law()->calendars); }).and_then([](LawDraft &&over) {
        return checked(over).map([&] { return std::move(over); });
    });
}

Result<LawEffect> enacted(Store &store, DeskParts &parts, const LawDraft &wanted, Instant now)
{
    const Result<LawDraft> draft = presentDraft(store, parts, wanted);
    if (!draft)
        return tl::unexpected(draft.error());
    const std::shared_ptr<const Law> law = parts.law();
    const Law next = drafted(*law, *draft, parts.user, now);
    LawVersion version = lawVersion(next.rules, next.calendars);
    version.version = next.version;
    version.validFrom = beginningOf(*law, now);
    version.author = parts.user;
    version.note = draft->note;
    Result<LawEffect> effect;
    std::shared_ptr<const Law> saved;
    const Result<void> ok = store.transaction([&]() -> Result<void> {
        Result<std::shared_ptr<const Law>> read = saveLaw(store, version);
        if (!read)
            return tl::unexpected(read.error());
        saved = *read;
        // A calendar that is new moves nothing: it joins what is in force.
        effect = saved->epochs.size() == law->epochs.size() ? Result<LawEffect>(LawEffect{}) : Enactment(store, parts, *saved, now, true).effect();
        return effect ? Result<void>() : Result<void>(tl::unexpected(effect.error()));
    });
    if (!ok)
        return tl::unexpected(ok.error());
    parts.setLaw(saved);
    return effect;
}

}

RuleSet Lawmaking::rules() const
{
    return m_parts.law()->rules;
}

Calendars Lawmaking::calendars() const
{
    return m_parts.law()->calendars;
}

QFuture<Result<std::vector<LawVersion>>> Lawmaking::versions()
{
    return m_parts.database.run([](Store &store) { return store.lawVersions(); });
}

/// What the draft was edited from, at the latest what this desk knows now.
LawDraft Lawmaking::based(LawDraft draft) const
{
    if (!draft.before)
        draft.before = LawBase{rules(), calendars()};
    return draft;
}

QFuture<Result<LawEffect>> Lawmaking::effect(const LawDraft &draft)
{
    return m_parts.database.run([&parts = m_parts, draft = based(draft), now = m_parts.clock()](Store &store) -> Result<LawEffect> {
        return presentDraft(store, parts, draft).and_then([&](const LawDraft &present) {
            const Law next = drafted(*parts.law(), present, parts.user, now);
            return Enactment(store, parts, next, now, false).effect();
        });
    });
}

QFuture<Result<LawEffect>> Lawmaking::enact(const LawDraft &draft)
{
    auto promise = std::make_shared<QPromise<Result<LawEffect>>>();
    promise->start();
    if (m_parts.clockDoubt && m_parts.clockDoubt()) {
        const char *text = QT_TRANSLATE_NOOP("Lawmaking", "Say first whether the clock of this computer is right: an edit is in force from the moment that it tells. Nothing was saved.");
        promise->addResult(fail(Error::Kind::Environment, translated(text)));
        promise->finish();
        return promise->future();
    }
    const auto job = [&parts = m_parts, draft = based(draft), now = m_parts.clock()](Store &store) { return enacted(store, parts, draft, now); };
    whenDone(m_parts.database.run(job), m_parts.desk, [&parts = m_parts, promise](const Result<LawEffect> &effect) {
        if (effect)
            parts.manyWritten();
        promise->addResult(effect);
        promise->finish();
    });
    return promise->future();
}
