// SPDX-License-Identifier: GPL-3.0-or-later
#include "clisettling.h"
#include "clisite.h"
#include "cliwords.h"

#include "core/model/codec.h"
#include "core/model/duration.h"
#include "core/model/reopening.h"
#include "core/model/statetable.h"

namespace {

Result<void> wrong(const QString &option, const QString &expected, const QString &found)
{
    return fail(Error::Kind::InvalidInput, Cli::tr("--%1: expected one of %2, found \"%3\"").arg(option, expected, found));
}

template<typename E>
Result<void> take(const Session &session, const char *option, E &value)
{
    const auto word = wordOption<E>(session, QLatin1String(option));
    if (!word)
        return tl::unexpected(word.error());
    value = word->value_or(value);
    return {};
}

template<typename E>
Result<void> takeAll(const Session &session, const char *option, const std::function<void(E)> &add)
{
    for (const QString &list : session.options.values(QLatin1String(option))) {
        for (const QString &word : list.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            const std::optional<E> value = valueOf<E>(word.trimmed());
            if (!value)
                return wrong(QLatin1String(option), allNames<E>(), word);
            add(*value);
        }
    }
    return {};
}

Result<void> takeMoment(const Session &session, const char *option, const std::function<void(Instant)> &set)
{
    if (!session.options.isSet(QLatin1String(option)))
        return {};
    return momentOption(session, QLatin1String(option)).map(set);
}

Result<void> takeContact(const Session &session, Entry &entry)
{
    Result<void> ok = take(session, "kind", entry.kind);
    if (ok && (entry.kind == EntryKind::Contact || entry.kind == EntryKind::Mail))
        entry.direction = Direction::Out;
    ok = ok ? take(session, "direction", entry.direction) : ok;
    entry.audience = entry.direction == Direction::Internal ? Audience::Team : Audience::Customer;
    if (ok && session.options.isSet(QStringLiteral("channel")))
        ok = take(session, "channel", entry.channel.emplace());
    if (ok && session.options.isSet(QStringLiteral("outcome")))
        ok = take(session, "outcome", entry.outcome.emplace());
    entry.customerText.words = LocalText::of(session.options.value(QStringLiteral("text")));
    entry.teamText.words = LocalText::of(session.options.value(QStringLiteral("team-text")));
    entry.author = session.options.value(QStringLiteral("by"));
    return ok;
}

Result<void> takeContent(const Session &session, Entry &entry)
{
    Result<void> ok = takeAll<Tell>(session, "tells", [&](Tell tell) { entry.tells.push_back(tell); });
    // Version 0 stands for the next one.
    ok = ok ? takeAll<FactKind>(session, "fact", [&](FactKind kind) { entry.facts.push_back({kind, 0}); }) : ok;
    ok = ok ? takeMoment(session, "at", [&](Instant at) { entry.occurredAt = at; }) : ok;
    if (!ok || !session.options.isSet(QStringLiteral("duration")))
        return ok;
    const std::optional<Milliseconds> duration = parseDuration(session.options.value(QStringLiteral("duration")));
    if (!duration)
        return fail(Error::Kind::InvalidInput, Cli::tr("--duration: expected a duration such as PT45M"));
    entry.durationMs = duration->count();
    return {};
}

Result<void> takePromise(const Session &session, Entry &entry)
{
    const std::pair<const char *, PromiseAct::Act> acts[] = {{"promise", PromiseAct::Act::Made},
                                                             {"kept", PromiseAct::Act::Kept},
                                                             {"renegotiated", PromiseAct::Act::Renegotiated},
                                                             {"withdrawn", PromiseAct::Act::Withdrawn}};
    for (const auto &[option, act] : acts) {
        if (!session.options.isSet(QLatin1String(option)))
            continue;
        if (entry.promise)
            return fail(Error::Kind::InvalidInput, Cli::tr("An entry does one thing to one promise: give one of --promise, --kept, --renegotiated and --withdrawn, and record the other apart."));
        const QString value = session.options.value(QLatin1String(option));
        PromiseAct promise;
        promise.act = act;
        if (act == PromiseAct::Act::Made)
            promise.what = LocalText::of(value.trimmed());
        else
            promise.key = value;
        entry.promise = promise;
    }
    const bool dated = entry.promise && (entry.promise->act == PromiseAct::Act::Made || entry.promise->act == PromiseAct::Act::Renegotiated);
    if (session.options.isSet(QStringLiteral("due")) && !dated)
        return fail(Error::Kind::InvalidInput, Cli::tr("--due is the date of a promise: give --promise or --renegotiated with it."));
    return takeMoment(session, "due", [&](Instant due) { entry.promise->due = due; });
}

/// The state by its word, or the company's own by its name in either language; "reopened" is one too.
Result<void> takeNamedState(const Session &session, StateChange &change)
{
    const QString state = session.options.value(QStringLiteral("state"));
    if (state == QLatin1String("reopened")) {
        change.act = StateChange::Act::Reopened;
        return {};
    }
    const std::shared_ptr<const StateTable> table = shownStates();
    const NamedState *own = table && !valueOf<State>(state) ? table->called(state) : nullptr;
    const std::optional<State> category = own ? std::optional(own->category) : valueOf<State>(state);
    if (!category) {
        QStringList names{allNames<State>(), QStringLiteral("reopened")};
        for (const NamedState &one : table ? table->states : std::vector<NamedState>())
            names += one.name.in(session.language);
        return wrong(QStringLiteral("state"), names.join(QStringLiteral(", ")), state);
    }
    change.state = *category;
    change.named = own ? table->keptName(*own) : QString();
    if (*category == State::Closed)
        change.act = StateChange::Act::Closed;
    // With a cause it is opened again, straight into that state.
    if (*category == State::Active && session.options.isSet(QStringLiteral("cause")))
        change.act = StateChange::Act::Reopened;
    return {};
}

/// Why it is open again, and who wants it so: what comes from the customer is their wish.
Result<void> takeCause(const Session &session, Entry &entry)
{
    const bool opens = entry.stateChange && entry.stateChange->act == StateChange::Act::Reopened;
    if (opens != session.options.isSet(QStringLiteral("cause")))
        return fail(Error::Kind::InvalidInput, opens ? Cli::tr("Say why it is open again: give --cause with one of %1.").arg(allNames<ReopeningCause>()) : Cli::tr("--cause says why it is open again: give --state reopened with it."));
    if (!opens)
        return {};
    ReopeningAct act;
    const Result<void> ok = take(session, "cause", act.cause);
    act.by = entry.direction == Direction::In ? ReopenedBy::Customer : ReopenedBy::Us;
    act.falseClose = countsAsFalse(act.cause);
    entry.aftersales = act;
    return ok;
}

/// What options about a state need beside them.
Result<void> checkStateOptions(const Session &session)
{
    const auto has = [&](const char *option) { return session.options.isSet(QLatin1String(option)); };
    const bool waits = has("waiting") && session.options.value(QStringLiteral("waiting")) != nameOf(WaitingOn::Nobody);
    if (has("until") && !waits)
        return fail(Error::Kind::InvalidInput, Cli::tr("--until is the end of a wait: give --waiting customer, supplier, part, visit or decision with it."));
    if (has("reason") && !has("waiting") && !has("state"))
        return fail(Error::Kind::InvalidInput, Cli::tr("--reason says why the state changes: give --state or --waiting with it."));
    const QString state = session.options.value(QStringLiteral("state"));
    const auto table = shownStates();
    const NamedState *own = table ? table->called(state) : nullptr;
    if (waits && has("state") && state != nameOf(State::Waiting) && !(own && own->category == State::Waiting))
        return fail(Error::Kind::InvalidInput, Cli::tr("Who waits is in the state waiting: give --state or --waiting, not both."));
    return {};
}

Result<void> takeState(const Session &session, Entry &entry)
{
    const bool waits = session.options.isSet(QStringLiteral("waiting"));
    Result<void> ok = checkStateOptions(session);
    if (!ok || (!waits && !session.options.isSet(QStringLiteral("state"))))
        return ok;
    StateChange change;
    change.reason = LocalText::of(session.options.value(QStringLiteral("reason")));
    if (session.options.isSet(QStringLiteral("state")))
        ok = takeNamedState(session, change);
    if (ok && waits) {
        ok = take(session, "waiting", change.waitingOn);
        if (change.waitingOn != WaitingOn::Nobody) // for nobody: the wait is over
            change.state = State::Waiting;
    }
    ok = ok ? takeMoment(session, "until", [&](Instant until) { change.until = until; }) : ok;
    entry.stateChange = change;
    if (!session.options.isSet(QStringLiteral("kind")))
        entry.kind = EntryKind::State;
    return ok;
}

Result<Entry> entryOf(const Session &session, const Dossier &dossier)
{
    Entry entry;
    entry.incident = dossier.incident.id;
    Result<void> ok = takeContact(session, entry);
    ok = ok ? takeContent(session, entry) : ok;
    ok = ok ? takePromise(session, entry) : ok;
    ok = ok ? takeState(session, entry) : ok;
    ok = ok ? takeCause(session, entry) : ok;
    ok = ok ? takeSettling(session, dossier, entry) : ok;
    return ok.map([&] { return entry; });
}

Result<NewIncident> callOf(const Session &session)
{
    NewIncident call;
    call.customer = session.options.value(QStringLiteral("customer"));
    call.title = LocalText::of(session.options.value(QStringLiteral("title")));
    call.words.words = LocalText::of(session.options.value(QStringLiteral("text")));
    call.contact = session.options.value(QStringLiteral("contact"));
    call.phone = session.options.value(QStringLiteral("phone"));
    call.calendar = session.options.value(QStringLiteral("calendar"));
    Result<void> ok = take(session, "kind", call.kind);
    ok = ok ? take(session, "channel", call.channel) : ok;
    ok = ok ? take(session, "urgency", call.urgency) : ok;
    ok = ok ? take(session, "impact", call.impact) : ok;
    ok = ok ? takeMoment(session, "at", [&](Instant at) { call.occurredAt = at; }) : ok;
    return ok.map([&] { return call; });
}

}

int runNew(Session &session)
{
    Result<NewIncident> call = callOf(session);
    if (!call)
        return session.console.usage(call.error().text);
    if (call->customer.trimmed().isEmpty() || call->title.isEmpty())
        return session.console.usage(Cli::tr("An incident needs --customer and --title."));
    if (const Result<void> ok = takeSite(session, *call); !ok)
        return session.console.usage(ok.error().text);
    const Result<Incident> incident = awaited(session.desk->timeline().create(*call));
    if (!incident)
        return session.console.failure(incident.error());
    if (session.console.json)
        session.console.document(toJson(*incident));
    else
        session.console.line(incident->number);
    return Done;
}

int runRecord(Session &session)
{
    const Result<Dossier> dossier = awaited(session.desk->timeline().dossier(session.arguments.first()));
    if (!dossier)
        return session.console.failure(dossier.error());
    const Result<Entry> entry = entryOf(session, *dossier);
    if (!entry)
        return session.console.usage(entry.error().text);
    const Result<rules::Foresight> preview = awaited(session.desk->timeline().preview(*entry));
    if (!preview)
        return session.console.failure(preview.error());
    QJsonObject answer = jsonOf(session, *preview, *entry);
    const bool dry = session.options.isSet(QStringLiteral("dry-run"));
    if (!dry) {
        const Result<Entry> recorded = awaited(session.desk->timeline().record(*entry));
        if (!recorded)
            return session.console.failure(recorded.error());
        answer.insert(QStringLiteral("entry"), toJson(*recorded));
    }
    if (session.console.json) {
        session.console.document(answer);
        return Done;
    }
    session.console.line(dry ? Cli::tr("Nothing was written. This would, on %1:").arg(dossier->incident.number)
                             : Cli::tr("Recorded on %1.").arg(dossier->incident.number));
    print(session, *preview, *entry);
    return Done;
}
