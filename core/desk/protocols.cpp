// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/protocols.h"

#include "core/async.h"
#include "core/desk/clockdoubt.h"
#include "core/desk/documentversions.h"
#include "core/desk/recording.h"
#include "core/desk/triagewords.h"
#include "core/rules/matching.h"
#include "core/storage/incidentlog.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString protocolsDocument = u"protocols"_s;

tl::unexpected<Error> refused(const char *reason, Error::Kind kind = Error::Kind::InvalidInput)
{
    return fail(kind, QCoreApplication::translate("Protocol", reason));
}

Result<std::vector<Protocol>> keptProtocols(Store &store)
{
    const Result<std::optional<QByteArray>> kept = store.document(protocolsDocument);
    if (!kept)
        return tl::unexpected(kept.error());
    return *kept ? protocolsFromJson(**kept) : defaultProtocols();
}

bool saysSteps(const std::vector<Entry> &log)
{
    return std::any_of(log.begin(), log.end(), [](const Entry &entry) { return entry.stepAct.has_value(); });
}

const char *wordOf(StepResult result)
{
    switch (result) {
    case StepResult::Done: return QT_TRANSLATE_NOOP("Aviso", "done");
    case StepResult::Failed: return QT_TRANSLATE_NOOP("Aviso", "not solved by this");
    case StepResult::Skipped: return QT_TRANSLATE_NOOP("Aviso", "skipped");
    }
    return "";
}

/// Has the incident what the step needs before it counts as done?
Result<void> checkedEvidence(Store &store, IncidentId incident, const ProtocolStep &step, StepResult result, const QString &words)
{
    if (result != StepResult::Done && words.trimmed().isEmpty())
        return refused(QT_TRANSLATE_NOOP("Protocol", "Say why: a step that did not help, or was skipped, needs its reason."));
    if (result != StepResult::Done || step.evidence == StepEvidence::None)
        return {};
    if (step.evidence == StepEvidence::Words)
        return words.trimmed().isEmpty() ? refused(QT_TRANSLATE_NOOP("Protocol", "This step needs its result in words.")) : Result<void>();
    const Result<std::vector<Attachment>> files = store.attachments(incident);
    if (!files)
        return tl::unexpected(files.error());
    const bool photograph = step.evidence == StepEvidence::Photograph;
    const bool has = std::any_of(files->begin(), files->end(), [&](const Attachment &one) { return !photograph || one.mediaType.startsWith(u"image/"_s); });
    if (has)
        return {};
    return photograph ? refused(QT_TRANSLATE_NOOP("Protocol", "This step needs a photograph. Attach one to the incident first."))
                      : refused(QT_TRANSLATE_NOOP("Protocol", "This step needs a file. Attach one to the incident first."));
}

EntryKind kindOf(const ProtocolStep &step, StepResult result)
{
    if (result != StepResult::Done)
        return EntryKind::Step;
    switch (step.writes) {
    case StepWrites::Step: return EntryKind::Step;
    case StepWrites::Meeting: return EntryKind::Meeting;
    case StepWrites::Review: return EntryKind::Review;
    }
    return EntryKind::Step;
}

Entry stepEntry(const Incident &incident, const Protocol &protocol, const ProtocolStep &step, StepResult result, const QString &words)
{
    const TeamText text = forTeam([&](const Language &language) {
        const QString head = u"**%1**: %2"_s.arg(step.title.in(language.code()), language.text(wordOf(result)));
        return words.trimmed().isEmpty() ? head : head + u"\n\n"_s + words.trimmed();
    });
    Entry entry = teamEntry(incident.id, kindOf(step, result), text);
    entry.stepAct = StepAct{protocol.id, protocol.version, step.id, result};
    return entry;
}

Result<Written> writeStep(Store &store, DeskParts &parts, IncidentId id, const QString &stepId, StepResult result, const QString &words, Instant now)
{
    const Result<Incident> incident = store.incident(id);
    if (!incident)
        return tl::unexpected(incident.error());
    const Result<std::vector<Entry>> log = incidentLog(store, id); // with what was done on one that is merged into it
    if (!log)
        return tl::unexpected(log.error());
    const Result<ProtocolStanding> standing = protocolStanding(store, *incident, *log);
    if (!standing)
        return tl::unexpected(standing.error());
    const auto step = std::find_if(standing->steps.begin(), standing->steps.end(), [&](const StepOnList &one) { return one.step.id == stepId; });
    if (step == standing->steps.end())
        return refused(QT_TRANSLATE_NOOP("Protocol", "The protocol of this incident has no such step."));
    if (step->stand == StepOnList::Stand::NotAsked)
        return refused(QT_TRANSLATE_NOOP("Protocol", "This step is not asked for: an earlier one ended otherwise."));
    if (step->stand == StepOnList::Stand::Ahead || step->stand == StepOnList::Stand::Undecided)
        return refused(QT_TRANSLATE_NOOP("Protocol", "It is not the turn of this step yet. Record the ones before it, or skip them with a reason."), Error::Kind::Conflict);
    if (Result<void> has = checkedEvidence(store, id, step->step, result, words); !has)
        return tl::unexpected(has.error());
    return writeEntry(store, parts, stepEntry(*incident, *standing->protocol, step->step, result, words), now);
}

/// What changed gets the next version.
std::vector<Protocol> versioned(std::vector<Protocol> all, const std::vector<Protocol> &before)
{
    for (Protocol &one : all) {
        const auto known = std::find_if(before.begin(), before.end(), [&](const Protocol &old) { return old.id == one.id; });
        if (known == before.end())
            continue;
        one.version = known->version;
        if (!(one == *known))
            ++one.version;
    }
    return all;
}

}

Result<ProtocolStanding> protocolStanding(Store &store, const Incident &incident, const std::vector<Entry> &log)
{
    const Result<std::vector<Protocol>> all = keptProtocols(store);
    if (!all)
        return tl::unexpected(all.error());
    QString kind;
    if (incident.equipment) {
        const Result<std::vector<Equipment>> units = store.equipmentOf(incident.customer);
        if (!units)
            return tl::unexpected(units.error());
        const auto unit = std::find_if(units->begin(), units->end(), [&](const Equipment &one) { return one.id == *incident.equipment; });
        kind = unit == units->end() ? QString() : unit->kind;
    }
    std::vector<StepRecord> records;
    QString begunBy;
    for (const Entry &entry : rules::effectiveLog(log)) {
        if (!entry.stepAct)
            continue;
        begunBy = entry.stepAct->protocol;
        records.push_back({entry.stepAct->step, entry.stepAct->result, entry.occurredAt, entry.author, {}});
    }
    ProtocolStanding standing;
    standing.begun = !records.empty();
    // One that was begun goes on, whatever would be chosen now.
    const auto begun = std::find_if(all->begin(), all->end(), [&](const Protocol &one) { return !begunBy.isEmpty() && one.id == begunBy; });
    if (standing.begun && begun == all->end())
        return standing; // it was taken away meanwhile: nothing is asked for any more
    const Protocol *protocol = begun != all->end() ? &*begun : protocolFor(*all, incident.customer.toString(), kind);
    if (!protocol)
        return standing;
    standing.protocol = *protocol;
    standing.steps = runOf(*protocol, incident.occurredAt, records);
    return standing;
}

Result<void> checkedBySteps(Store &store, const Incident &incident, const std::vector<Entry> &log, const Entry &entry)
{
    const bool closes = entry.stateChange && entry.stateChange->act == StateChange::Act::Closed;
    const bool solves = std::any_of(entry.facts.begin(), entry.facts.end(), [](const Fact &fact) { return fact.kind == FactKind::Solution; })
        || (entry.stateChange && entry.stateChange->state == State::Solved && entry.stateChange->act == StateChange::Act::Changed);
    if ((!closes && !solves) || entry.supersedes || !saysSteps(log))
        return {};
    const Result<ProtocolStanding> standing = protocolStanding(store, incident, log);
    if (!standing)
        return tl::unexpected(standing.error());
    if (!standing->begun)
        return {};
    QStringList names;
    for (const ProtocolStep &step : inTheWay(standing->steps, closes ? StepBlocks::Closing : StepBlocks::Solving))
        names << u"“%1”"_s.arg(step.title.in(QLocale().name().left(2)));
    if (names.isEmpty())
        return {};
    const QString text = closes ? QCoreApplication::translate("Protocol", "It cannot be closed yet: the protocol still asks for %1. Record it in the checklist, or skip it with a reason.")
                                : QCoreApplication::translate("Protocol", "It cannot be solved yet: the protocol still asks for %1. Record it in the checklist, or skip it with a reason.");
    return fail(Error::Kind::InvalidInput, text.arg(names.join(u", "_s)));
}

QFuture<Result<ProtocolStanding>> Protocols::standing(IncidentId id)
{
    return m_parts.database.run([id](Store &store) -> Result<ProtocolStanding> {
        const Result<Incident> incident = store.incident(id);
        if (!incident)
            return tl::unexpected(incident.error());
        const Result<std::vector<Entry>> log = incidentLog(store, id); // with what was done on one that is merged into it
        return log ? protocolStanding(store, *incident, *log) : Result<ProtocolStanding>(tl::unexpected(log.error()));
    });
}

QFuture<Result<Entry>> Protocols::record(IncidentId id, const QString &step, StepResult result, const QString &words)
{
    if (isClockInDoubt(m_parts))
        return clockInDoubt<Entry>();
    const auto job = [=, &parts = m_parts, now = m_parts.clock()](Store &store) -> Result<Written> {
        Written written;
        // Its turn is judged and taken as one: another desk may record the same step.
        const Result<void> ok = store.transaction([&]() -> Result<void> {
            Result<Written> one = writeStep(store, parts, id, step, result, words, now);
            if (!one)
                return tl::unexpected(one.error());
            written = std::move(*one);
            return {};
        });
        if (!ok)
            parts.known.clear(); // it may know of an entry that was not written
        return ok.map([&written] { return std::move(written); });
    };
    auto promise = std::make_shared<QPromise<Result<Entry>>>();
    promise->start();
    whenDone(m_parts.database.run(job), m_parts.desk, [&parts = m_parts, promise](const Result<Written> &written) {
        if (written)
            parts.written(written->incident.id, written->ahead);
        promise->addResult(written ? Result<Entry>(written->entry) : Result<Entry>(tl::unexpected(written.error())));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<std::vector<Protocol>>> Protocols::all()
{
    return m_parts.database.run([](Store &store) { return keptProtocols(store); });
}

QFuture<Result<void>> Protocols::save(const std::vector<Protocol> &all, const std::optional<std::vector<Protocol>> &known)
{
    return m_parts.database.run([all, known, by = m_parts.user, now = m_parts.clock()](Store &store) -> Result<void> {
        QSet<QString> ids;
        for (const Protocol &one : all) {
            if (Result<void> good = checkedProtocol(one); !good)
                return good;
            if (one.id.isEmpty() || ids.contains(one.id))
                return refused(QT_TRANSLATE_NOOP("Protocol", "Two protocols have the same id. Give one of them another."));
            ids.insert(one.id);
        }
        return store.transaction([&]() -> Result<void> {
            const Result<std::vector<Protocol>> before = keptProtocols(store);
            if (!before)
                return tl::unexpected(before.error());
            if (known && *before != *known)
                return refused(QT_TRANSLATE_NOOP("Protocol", "Another person changed the protocols meanwhile. Export yours, close this, and open it again."), Error::Kind::Conflict);
            const std::vector<Protocol> next = versioned(all, *before);
            return next == *before ? Result<void>() : keepVersion(store, protocolsDocument, protocolsToJson(*before), protocolsToJson(next), by, now);
        });
    });
}

QFuture<Result<std::vector<DocumentVersion>>> Protocols::versions()
{
    return m_parts.database.run([](Store &store) { return versionsOf(store, protocolsDocument); });
}
