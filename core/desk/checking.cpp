// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/recording.h"
#include "core/exchange/defaultcalendars.h"
#include "core/rules/matching.h"
#include "core/rules/settling.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

tl::unexpected<Error> refused(const char *reason)
{
    return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Timeline", reason));
}

bool isBlank(const LocalText &text)
{
    return std::all_of(text.byLanguage.begin(), text.byLanguage.end(), [](const QString &words) { return words.trimmed().isEmpty(); });
}

int latestVersion(const rules::Derivation &derivation, FactKind kind)
{
    int version = 0;
    for (const Entry &entry : rules::effectiveLog(derivation.log)) {
        for (const Fact &fact : entry.facts)
            version = fact.kind == kind ? std::max(version, fact.version) : version;
    }
    return version;
}

Result<void> checkTime(const Entry &entry, const Incident &incident, Instant now)
{
    if (entry.occurredAt > now)
        return refused(QT_TRANSLATE_NOOP("Timeline", "This lies in the future. Enter what has happened; what is to come is a promise or a plan."));
    if (entry.occurredAt < incident.occurredAt)
        return refused(QT_TRANSLATE_NOOP("Timeline", "This lies before the incident began. Check date and time."));
    return {};
}

/// An entry stays for ever: one that says nothing is a slip of the finger.
Result<void> checkContent(const Entry &entry, const rules::Derivation &derivation)
{
    using enum EntryKind;
    const bool isWords = entry.kind == Note || entry.kind == Contact || entry.kind == Mail || entry.kind == Correction; // others say something by being there
    const bool says = !entry.facts.empty() || !entry.tells.empty() || entry.promise || entry.stateChange || entry.commitmentAct || entry.aftersales || entry.channel || entry.outcome || entry.durationMs > 0;
    if (isWords && !says && isBlank(entry.customerText.words) && isBlank(entry.teamText.words))
        return refused(QT_TRANSLATE_NOOP("Timeline", "This entry says nothing. Write what happened, for the customer or for the team."));
    if (entry.kind == Opened && !entry.supersedes && !derivation.log.empty())
        return refused(QT_TRANSLATE_NOOP("Timeline", "This incident is open already. Record what happened as a contact or a note."));
    return {};
}

Result<void> checkAudience(const Entry &entry)
{
    if (entry.audience == Audience::Team && !entry.customerText.words.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Timeline", "An internal entry cannot hold text for the customer. Move the text, or say that the customer was told."));
    // Who follows the case from now on is for the customer to read in what they get; nobody told it to them yet.
    const bool changesHands = entry.handoverAct && entry.handoverAct->act == HandoverAct::Act::Accepted;
    const bool isReview = entry.aftersales && std::holds_alternative<ReviewAct>(*entry.aftersales); // as above
    if (entry.audience == Audience::Customer && entry.direction == Direction::Internal && !changesHands && !isReview)
        return refused(QT_TRANSLATE_NOOP("Timeline", "An entry for the customer came in or went out; say which."));
    return {};
}

Result<void> checkFacts(Entry &entry, const rules::Derivation &derivation)
{
    for (Fact &fact : entry.facts) {
        const int latest = latestVersion(derivation, fact.kind);
        if (fact.version == 0)
            fact.version = latest + 1;
        if (fact.version <= latest && !entry.supersedes)
            return refused(QT_TRANSLATE_NOOP("Timeline", "This version of the plan, diagnosis or forecast is known already. Record it as the next one."));
    }
    return {};
}

/// What happened last to the promise; nothing when it was never made.
std::optional<PromiseAct::Act> lastAct(const rules::Derivation &derivation, const QString &key)
{
    std::optional<PromiseAct::Act> last;
    for (const Entry &entry : derivation.log) {
        if (entry.promise && entry.promise->key == key)
            last = entry.promise->act;
    }
    return last;
}

/// What came back kept no promise, and what was taken back did nothing to it.
bool isOpenPromise(const rules::Derivation &derivation, const QString &key)
{
    std::optional<PromiseAct::Act> act;
    for (const Entry &entry : rules::effectiveLog(derivation.log)) {
        const bool cameBack = entry.promise && entry.promise->act == PromiseAct::Act::Kept && entry.outcome == Outcome::Bounced;
        if (entry.promise && entry.promise->key == key && !cameBack)
            act = entry.promise->act;
    }
    return act == PromiseAct::Act::Made || act == PromiseAct::Act::Renegotiated;
}

Result<void> checkPromise(Entry &entry, const rules::Derivation &derivation)
{
    if (!entry.promise)
        return {};
    PromiseAct &promise = *entry.promise;
    const bool made = promise.act == PromiseAct::Act::Made;
    if (made && entry.audience == Audience::Team)
        return refused(QT_TRANSLATE_NOOP("Timeline", "A promise is given to the customer. Record the contact in which it was given."));
    const bool dated = made || promise.act == PromiseAct::Act::Renegotiated;
    if (dated && !promise.due)
        return refused(QT_TRANSLATE_NOOP("Timeline", "A promise needs a date: by when?"));
    if (dated && *promise.due < entry.occurredAt)
        return refused(QT_TRANSLATE_NOOP("Timeline", "The date of the promise lies before the moment at which it was given."));
    if (made && promise.what.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Timeline", "Say what was promised."));
    if (made && promise.key.isEmpty()) {
        int n = 1;
        while (lastAct(derivation, QStringLiteral("p%1").arg(n)))
            ++n;
        promise.key = QStringLiteral("p%1").arg(n);
    }
    if (!made && !isOpenPromise(derivation, promise.key))
        return refused(QT_TRANSLATE_NOOP("Timeline", "There is no such open promise on this incident."));
    if (promise.act == PromiseAct::Act::Renegotiated && !reachedCustomer(entry))
        return refused(QT_TRANSLATE_NOOP("Timeline", "A promise gets a new date only by telling the customer. Record the contact."));
    return {};
}

Result<void> checkState(const Entry &entry)
{
    if (!entry.stateChange || entry.stateChange->state != State::Waiting || entry.stateChange->act != StateChange::Act::Changed)
        return {};
    if (entry.stateChange->waitingOn == WaitingOn::Nobody)
        return refused(QT_TRANSLATE_NOOP("Timeline", "Say what is waited for: the customer, a supplier, a part, a visit or a decision."));
    if (entry.stateChange->reason.isEmpty() || !entry.stateChange->until)
        return refused(QT_TRANSLATE_NOOP("Timeline", "Waiting needs a reason and a moment at which it is looked at again."));
    if (*entry.stateChange->until <= entry.occurredAt)
        return refused(QT_TRANSLATE_NOOP("Timeline", "The moment at which the wait ends lies before its beginning."));
    return {};
}

/// What a person does about a commitment that is owed; what is owed no more needs nothing.
Result<void> checkAct(const Entry &entry, const rules::Derivation &derivation)
{
    if (!entry.commitmentAct)
        return {};
    const CommitmentAct &act = *entry.commitmentAct;
    const auto isOwed = [&](const Commitment &one) { return one.id == act.commitment && one.status == Commitment::Status::Open; };
    if (std::none_of(derivation.commitments.begin(), derivation.commitments.end(), isOwed))
        return refused(QT_TRANSLATE_NOOP("Timeline", "This is not owed any more."));
    const bool ends = act.act == CommitmentAct::Act::Waived || act.act == CommitmentAct::Act::NotApplicable;
    if (ends && act.reason.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Timeline", "Say why; it stays in the timeline."));
    if (!ends && (!act.until || *act.until <= entry.occurredAt))
        return refused(QT_TRANSLATE_NOOP("Timeline", "Say until when; it must lie ahead."));
    return {};
}

/// Does the choice say more than the rules? `line` is the duty that it names, if the entry could settle it.
Result<bool> saysMore(const SettlingChoice &choice, const rules::SettlingLine *line, const std::vector<rules::SettlingLine> &lines)
{
    const auto isNewer = [&](const rules::SettlingLine &one) { return one.commitment.rule == choice.rule && one.settles; };
    const bool told = choice.what == SettlingChoice::What::Told;
    if (!line && (told || std::any_of(lines.begin(), lines.end(), isNewer)))
        return fail(Error::Kind::Conflict, QCoreApplication::translate("Timeline", "What is owed has changed meanwhile. Look at the list of what this settles again."));
    if (!line || line->settles == told)
        return false;
    if (told && !line->mayBeTold)
        return refused(QT_TRANSLATE_NOOP("Timeline", "This entry cannot have told it: it reached nobody, or happened before it was owed."));
    if (told && isBlank(choice.reason))
        return refused(QT_TRANSLATE_NOOP("Timeline", "Say how the customer learned of it; the rules alone do not see it."));
    return true;
}

Result<void> checkReferences(const Entry &entry, const rules::Derivation &derivation)
{
    for (const std::optional<EntryId> &other : {entry.supersedes, entry.refersTo}) {
        const auto is = [&](const Entry &known) { return known.id == *other; };
        if (other && std::none_of(derivation.log.begin(), derivation.log.end(), is))
            return refused(QT_TRANSLATE_NOOP("Timeline", "The entry that this one is about does not belong to this incident."));
    }
    return {};
}

}

Result<Entry> completed(Entry entry, const Incident &incident, const rules::Derivation &derivation, const QString &user, Instant now)
{
    if (entry.id.isNull())
        entry.id = EntryId::make();
    if (entry.author.isEmpty())
        entry.author = user;
    if (entry.occurredAt == Instant{})
        entry.occurredAt = now;
    entry.recordedAt = now;
    const auto isOwn = [&](const Entry &other) { return other.incident == incident.id; }; // not one of what is merged into it
    entry.seq = static_cast<int>(std::count_if(derivation.log.begin(), derivation.log.end(), isOwn)) + 1;
    Result<void> ok = checkTime(entry, incident, now);
    ok = ok ? checkContent(entry, derivation) : ok;
    ok = ok ? checkAudience(entry) : ok;
    ok = ok ? checkReferences(entry, derivation) : ok;
    ok = ok ? checkFacts(entry, derivation) : ok;
    ok = ok ? checkPromise(entry, derivation) : ok;
    ok = ok ? checkState(entry) : ok;
    ok = ok ? checkAct(entry, derivation) : ok;
    if (!ok)
        return tl::unexpected(ok.error());
    return entry;
}

Result<Entry> agreed(Entry entry, const Known &known)
{
    if (!entry.settling)
        return entry;
    const std::vector<rules::SettlingLine> lines = rules::settlingLines(known.derivation, entry, known.facts, known.law->world());
    std::vector<SettlingChoice> choices;
    for (const SettlingChoice &choice : entry.settling->choices) {
        const auto is = [&](const rules::SettlingLine &one) { return one.commitment.rule == choice.rule && one.commitment.subject == choice.subject; };
        const auto line = std::find_if(lines.begin(), lines.end(), is);
        const Result<bool> more = saysMore(choice, line == lines.end() ? nullptr : &*line, lines);
        if (!more)
            return tl::unexpected(more.error());
        if (*more)
            choices.push_back(choice);
    }
    entry.settling->choices = std::move(choices);
    if (entry.settling->choices.empty())
        entry.settling.reset();
    return entry;
}

Result<void> checkedCall(const NewIncident &call, const Calendars &calendars)
{
    constexpr qsizetype longest = 500; // as in event logs
    const QMap<QString, QString> &titles = call.title.byLanguage;
    if (std::all_of(titles.begin(), titles.end(), [](const QString &title) { return title.trimmed().isEmpty(); }))
        return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Timeline", "Say in one line what is wrong."));
    if (std::any_of(titles.begin(), titles.end(), [](const QString &title) { return title.size() > longest; }))
        return fail(Error::Kind::InvalidInput,
                    QCoreApplication::translate("Timeline", "The title has more than %1 characters. Say it in one line, and the rest in the text.").arg(longest));
    if (!call.calendar.isEmpty() && !calendars.find(call.calendar))
        return fail(Error::Kind::InvalidInput,
                    QCoreApplication::translate("Timeline", "There is no calendar \"%1\" here; the known ones are %2.").arg(call.calendar, idsOf(calendars)));
    return {};
}
