// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/logevent.h"

#include "core/calendar/zone.h"
#include "core/model/duration.h"
#include "core/model/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

/// Turning points of an incident that a log names by a word of their own.
struct TurningPoint
{
    const char *word;
    EntryKind kind;
    std::optional<PromiseAct::Act> promise = {};
    std::optional<StateChange::Act> state = {};
};
constexpr TurningPoint turningPoints[] = {
    {"case_opened", EntryKind::Opened},
    {"promise_made", EntryKind::Promise, PromiseAct::Act::Made},
    {"promise_kept", EntryKind::Promise, PromiseAct::Act::Kept},
    {"promise_renegotiated", EntryKind::Promise, PromiseAct::Act::Renegotiated},
    {"promise_withdrawn_by_customer", EntryKind::Promise, PromiseAct::Act::Withdrawn},
    {"team_review", EntryKind::Review},
    {"closed", EntryKind::State, {}, StateChange::Act::Closed},
    {"reopened", EntryKind::State, {}, StateChange::Act::Reopened},
    {"merged", EntryKind::State, {}, StateChange::Act::Merged},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("EventLog", text);
}

const TurningPoint *turningPoint(const QString &word)
{
    for (const TurningPoint &point : turningPoints) {
        if (word == QLatin1String(point.word))
            return &point;
    }
    return nullptr;
}

/// "opened" is written as case_opened.
std::optional<EntryKind> plainKind(const QString &word)
{
    const std::optional<EntryKind> kind = valueOf<EntryKind>(word);
    return kind == EntryKind::Opened ? std::nullopt : kind;
}

QString allKinds()
{
    QStringList words;
    for (const TurningPoint &point : turningPoints)
        words += QLatin1String(point.word);
    for (const auto &row : Names<EntryKind>::table.rows) {
        if (row.first != EntryKind::Opened)
            words += QLatin1String(row.second);
    }
    return QCoreApplication::translate("EventLog", "one of %1").arg(words.join(QStringLiteral(", ")));
}

template<Named E>
std::optional<E> word(const JsonNode &node)
{
    if (!node.present())
        return {};
    const std::optional<E> known = valueOf<E>(node.value().toString());
    if (!known)
        node.expected(QCoreApplication::translate("EventLog", "one of %1").arg(allNames<E>()));
    return known;
}

/// Two texts as one, paragraph after paragraph, in each language.
LocalText joined(LocalText first, const LocalText &second)
{
    for (auto part = second.byLanguage.begin(); part != second.byLanguage.end(); ++part) {
        QString &text = first.byLanguage[part.key()];
        text += (text.isEmpty() ? QString() : QStringLiteral("\n\n")) + part.value();
    }
    return first;
}

}

namespace logfields {

namespace {
/// Neither database keeps a NUL or half a surrogate pair; what comes back would not be what was written.
void expectStorable(const JsonNode &node, const QString &text)
{
    if (text.contains(QChar::Null) || !text.isValidUtf16())
        node.expected(translated(QT_TRANSLATE_NOOP("EventLog", "a text of Unicode characters without NUL")));
}
}

QString required(const JsonNode &node, qsizetype most)
{
    const QString text = node.text();
    if (!node.isText() || text.trimmed().isEmpty() || text.size() > most)
        node.expected(QCoreApplication::translate("EventLog", "a text of 1 to %1 characters").arg(most));
    expectStorable(node, text);
    return text;
}

QString optional(const JsonNode &parent, const char *field, qsizetype most)
{
    const JsonNode node = parent.given(field);
    if (node.text().size() > most)
        node.expected(QCoreApplication::translate("EventLog", "a text of at most %1 characters").arg(most));
    expectStorable(node, node.text());
    return node.text();
}

LocalText words(const JsonNode &node, qsizetype most)
{
    LocalText text = node.isText() ? LocalText::of(node.text()) : node.localText();
    for (auto part = text.byLanguage.begin(); part != text.byLanguage.end(); ++part) {
        if (part->size() > most)
            node.expected(QCoreApplication::translate("EventLog", "a text of at most %1 characters").arg(most));
        expectStorable(node, *part);
        expectStorable(node, part.key());
    }
    return text;
}

Instant moment(const JsonNode &node, const QTimeZone &zone)
{
    const Result<Instant> moment = parseInstant(node.isText() ? node.text() : QString(), zone);
    // Years outside of these are typing errors, and no calendar counts there.
    if (!moment || moment->utc().date().year() < 1970 || moment->utc().date().year() > 2199)
        node.expected(translated(QT_TRANSLATE_NOOP("EventLog", "a moment such as 2026-03-06T18:20, between 1970 and 2199")));
    return moment.value_or(Instant{});
}

}

using namespace logfields;

EntryId LogEvents::idOf(IncidentId incident, const QString &event)
{
    return EntryId::derive(incident.value, event);
}

Entry LogEvents::read(const JsonNode &event)
{
    event.expectOnly({"id", "at", "recorded_at", "actor", "kind", "direction", "channel", "assumed_channel", "live", "outcome", "summary",
                      "text", "team_text", "tells", "facts", "promise", "promise_id", "waiting_for", "waiting_until", "reason", "state",
                      "auto", "automatic", "duration", "supersedes", "refers_to", "audience"});
    Entry entry;
    entry.incident = m_incident;
    entry.externalRef = required(event["id"]);
    entry.id = idOf(m_incident, entry.externalRef);
    if (m_seen.contains(entry.externalRef))
        event["id"].expected(translated(QT_TRANSLATE_NOOP("EventLog", "an id that no event before has")));
    entry.seq = ++m_seq;
    readTimes(event, entry);
    entry.author = required(event["actor"]);
    readKind(event, entry);
    entry.automatic = event.given("automatic").flag() || event.given("auto").flag();
    readContact(event, entry);
    readLive(event, entry);
    readTexts(event, entry);
    readFacts(event, entry);
    readPromise(event, entry);
    readState(event, entry);
    entry.supersedes = readReference(event.given("supersedes"));
    entry.refersTo = readReference(event.given("refers_to"));
    m_seen.insert(entry.externalRef);
    return entry;
}

void LogEvents::readTimes(const JsonNode &event, Entry &entry)
{
    entry.occurredAt = moment(event["at"], m_zone);
    const JsonNode recorded = event.given("recorded_at");
    // What was written down late, or corrects, stands where it was written and tells of a time before.
    const bool looksBack = recorded.present() || event.given("supersedes").present();
    if (m_last && entry.occurredAt < *m_last && !looksBack)
        event["at"].expected(translated(QT_TRANSLATE_NOOP("EventLog", "a moment not before that of the event before it, unless \"recorded_at\" or \"supersedes\" says why")));
    m_last = std::max(entry.occurredAt, m_last.value_or(entry.occurredAt));
    entry.recordedAt = recorded.present() ? moment(recorded, m_zone) : entry.occurredAt;
    if (entry.recordedAt < entry.occurredAt)
        recorded.expected(translated(QT_TRANSLATE_NOOP("EventLog", "a moment not before \"at\"")));
    const JsonNode duration = event.given("duration");
    if (!duration.present())
        return;
    const std::optional<Milliseconds> length = parseDuration(duration.text());
    if (!length)
        duration.expected(translated(QT_TRANSLATE_NOOP("EventLog", "a duration such as PT45M")));
    entry.durationMs = length.value_or(Milliseconds{}).count();
}

void LogEvents::readKind(const JsonNode &event, Entry &entry) const
{
    const JsonNode kind = event["kind"];
    const QString name = kind.value().toString();
    const TurningPoint *point = turningPoint(name);
    const std::optional<EntryKind> plain = plainKind(name);
    if (!point && !plain)
        kind.expected(allKinds());
    entry.kind = point ? point->kind : plain.value_or(EntryKind::Note);
    if (point && point->promise)
        entry.promise = PromiseAct{{}, *point->promise, {}, {}, {}};
    if (point && point->state) {
        entry.stateChange = StateChange{*point->state, State::Closed, WaitingOn::Nobody, {}, {}};
        if (*point->state == StateChange::Act::Reopened)
            entry.stateChange->state = State::Active;
    }
}

void LogEvents::readContact(const JsonNode &event, Entry &entry) const
{
    const JsonNode direction = event["direction"];
    const std::optional<Direction> way = valueOf<Direction>(direction.value().toString());
    if (!way)
        direction.expected(QCoreApplication::translate("EventLog", "one of %1").arg(allNames<Direction>()));
    entry.direction = way.value_or(Direction::Internal);
    entry.audience = entry.direction == Direction::Internal ? Audience::Team : Audience::Customer;
    const JsonNode audience = event.given("audience"); // a supplier's mail comes in, and is not the customer's
    entry.audience = word<Audience>(audience).value_or(entry.audience);
    if (entry.direction == Direction::Internal && entry.audience == Audience::Customer)
        audience.expected(translated(QT_TRANSLATE_NOOP("EventLog", "team, since an internal event is the team's")));
    entry.channel = word<Channel>(event.given("channel"));
    const JsonNode assumed = event.given("assumed_channel");
    if (const std::optional<Channel> channel = word<Channel>(assumed); channel && !entry.channel) {
        entry.channel = channel;
        entry.channelAssumed = true;
    }
    entry.outcome = word<Outcome>(event.given("outcome"));
}

/// Whether people spoke with each other has no column of its own: it follows from channel and outcome, and so is written as these.
void LogEvents::readLive(const JsonNode &event, Entry &entry) const
{
    const JsonNode live = event.given("live");
    if (!live.present())
        return;
    const bool unreached = entry.outcome && *entry.outcome != Outcome::Reached;
    if (live.flag() && entry.channel && isWritten(*entry.channel))
        live.expected(QCoreApplication::translate("EventLog", "false, since %1 is written").arg(nameOf(*entry.channel)));
    else if (live.flag() && unreached)
        live.expected(QCoreApplication::translate("EventLog", "false, since the outcome is %1").arg(nameOf(*entry.outcome)));
    else if (!live.flag() && entry.outcome == Outcome::Reached && entry.channel && isLive(*entry.channel))
        live.expected(translated(QT_TRANSLATE_NOOP("EventLog", "true, since somebody was reached")));
    if (live.flag() && !entry.channel) {
        entry.channel = Channel::Phone;
        entry.channelAssumed = true;
    }
    // By telephone or at the door without meeting anybody: a message was left.
    if (!live.flag() && entry.channel && isLive(*entry.channel) && !entry.outcome)
        entry.outcome = Outcome::LeftMessage;
}

void LogEvents::readTexts(const JsonNode &event, Entry &entry) const
{
    const LocalText summary = words(event["summary"]);
    const QMap<QString, QString> &texts = summary.byLanguage;
    if (std::all_of(texts.begin(), texts.end(), [](const QString &said) { return said.trimmed().isEmpty(); }))
        event["summary"].expected(translated(QT_TRANSLATE_NOOP("EventLog", "a text, or an object of texts by language")));
    const LocalText text = joined(summary, words(event.given("text")));
    const LocalText team = words(event.given("team_text"));
    if (entry.audience == Audience::Customer) {
        entry.customerText.words = text;
        entry.teamText.words = team;
    } else {
        entry.teamText.words = joined(text, team);
    }
}

void LogEvents::readFacts(const JsonNode &event, Entry &entry) const
{
    const JsonNode facts = event.given("facts");
    if (facts.present() && !facts.isObject())
        facts.expected(translated(QT_TRANSLATE_NOOP("EventLog", "an object of versions by fact, such as {\"plan\": 2}")));
    const QStringList named = facts.value().toObject().keys();
    for (const QString &name : named) {
        const std::optional<FactKind> kind = valueOf<FactKind>(name);
        const JsonNode version = facts[name];
        if (!kind) {
            facts.expected(QCoreApplication::translate("EventLog", "facts among %1").arg(allNames<FactKind>()));
            return;
        }
        if (version.number() < 1 || version.number() > 10'000)
            version.expected(translated(QT_TRANSLATE_NOOP("EventLog", "a version from 1 to 10000")));
        entry.facts.push_back({*kind, static_cast<int>(version.number())});
    }
    // Objects come sorted by name; facts stand in the order of their kinds, whatever the file's.
    std::sort(entry.facts.begin(), entry.facts.end(), [](const Fact &a, const Fact &b) { return a.kind < b.kind; });
    for (const JsonNode &tell : event.given("tells").items()) {
        const std::optional<Tell> known = valueOf<Tell>(tell.value().toString());
        if (!known)
            tell.expected(QCoreApplication::translate("EventLog", "one of %1").arg(allNames<Tell>()));
        entry.tells.push_back(known.value_or(Tell::Received));
    }
}

void LogEvents::readPromise(const JsonNode &event, Entry &entry)
{
    const JsonNode promise = event.given("promise");
    const JsonNode key = event.given("promise_id");
    if (!promise.present() && !key.present()) {
        if (entry.kind == EntryKind::Promise)
            promise.expected(translated(QT_TRANSLATE_NOOP("EventLog", "a promise {id, what, due}, or promise_id")));
        return;
    }
    PromiseAct act = entry.promise.value_or(PromiseAct{});
    const bool dated = act.act == PromiseAct::Act::Made || act.act == PromiseAct::Act::Renegotiated;
    if (promise.present()) {
        promise.expectOnly({"id", "what", "due", "from"});
        act.key = required(promise["id"]);
        act.what = words(promise.given("what"), 2'000);
        if (dated)
            act.due = moment(promise["due"], m_zone);
        if (promise.given("from").present())
            act.from = moment(promise["from"], m_zone);
    } else {
        act.key = required(key);
        if (dated)
            promise.expected(translated(QT_TRANSLATE_NOOP("EventLog", "a promise {id, what, due}, since a new date needs one")));
    }
    if (act.act == PromiseAct::Act::Made && m_promises.contains(act.key)) {
        // A new date of a promise that was given before counts when the customer was told.
        act.act = PromiseAct::Act::Renegotiated;
        if (!reachedCustomer(entry))
            promise["id"].expected(translated(QT_TRANSLATE_NOOP("EventLog", "an id that no promise before has, or a contact that tells the customer the new date")));
    }
    if (act.act == PromiseAct::Act::Made)
        m_promises.insert(act.key);
    else if (!m_promises.contains(act.key))
        (key.present() ? key : promise["id"]).expected(translated(QT_TRANSLATE_NOOP("EventLog", "the id of a promise made before")));
    entry.promise = act;
}

void LogEvents::readState(const JsonNode &event, Entry &entry) const
{
    const JsonNode waiting = event["waiting_for"];
    const JsonNode state = event.given("state");
    // An event that brings the solution ends the wait by that.
    const bool solves = std::any_of(entry.facts.begin(), entry.facts.end(), [](const Fact &fact) { return fact.kind == FactKind::Solution; });
    if (waiting.present() && !entry.stateChange && !(waiting.isNull() && solves)) {
        entry.stateChange = StateChange{};
        if (const std::optional<WaitingOn> on = word<WaitingOn>(event.given("waiting_for")); on && *on != WaitingOn::Nobody) {
            entry.stateChange->state = State::Waiting;
            entry.stateChange->waitingOn = *on;
        }
    }
    if (const std::optional<State> named = word<State>(state); named && !entry.stateChange)
        entry.stateChange = StateChange{*named == State::Closed ? StateChange::Act::Closed : StateChange::Act::Changed, *named, WaitingOn::Nobody, {}, {}};
    const JsonNode until = event.given("waiting_until");
    if (until.present() && entry.stateChange)
        entry.stateChange->until = moment(until, m_zone);
    if (entry.stateChange)
        entry.stateChange->reason = words(event.given("reason"), 2'000);
    else if (entry.kind == EntryKind::State)
        state.expected(QCoreApplication::translate("EventLog", "one of %1").arg(allNames<State>()));
}

std::optional<EntryId> LogEvents::readReference(const JsonNode &node) const
{
    if (!node.present())
        return {};
    if (!m_seen.contains(node.text()))
        node.expected(translated(QT_TRANSLATE_NOOP("EventLog", "the id of an event before this one")));
    return idOf(m_incident, node.text());
}
