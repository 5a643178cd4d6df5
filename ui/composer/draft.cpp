// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/draft.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

EntryKind entryKind(Draft::Kind kind)
{
    switch (kind) {
    case Draft::Kind::Contact: return EntryKind::Contact;
    case Draft::Kind::Diagnosis: return EntryKind::Diagnosis;
    case Draft::Kind::Plan: return EntryKind::Plan;
    case Draft::Kind::Escalation: return EntryKind::Escalation;
    case Draft::Kind::Solution: return EntryKind::Solution;
    case Draft::Kind::Note: return EntryKind::Note;
    }
    return EntryKind::Note;
}

LocalText words(const QString &text, const QString &language)
{
    return text.trimmed().isEmpty() ? LocalText() : LocalText::of(text.trimmed(), language);
}

std::optional<StateChange> stateChangeOf(const Draft &draft, const QString &language)
{
    if (!draft.state)
        return {};
    StateChange change;
    change.state = *draft.state;
    change.named = draft.stateName;
    if (change.state == State::Waiting) {
        change.waitingOn = draft.waitingOn;
        change.until = draft.waitUntil;
        change.reason = words(draft.waitReason, language);
    }
    return change;
}

void addContact(Entry &entry, const Draft &draft, const QString &language)
{
    entry.audience = Audience::Customer;
    entry.direction = draft.direction;
    entry.channel = draft.channel;
    entry.outcome = draft.outcome;
    entry.contact = draft.contact;
    entry.tells = draft.tells;
    entry.customerText.words = words(draft.customerWords, draft.language.isEmpty() ? language : draft.language);
    if (draft.asksWhetherItWorks && draft.state == State::Solved && reachedCustomer(entry))
        entry.aftersales = ConfirmationAct{ConfirmationAct::Act::Asked};
    if (!draft.promises)
        return;
    PromiseAct promise;
    promise.what = words(draft.promised, language);
    promise.due = draft.promisedBy;
    promise.from = draft.promisedFrom;
    if (!draft.renegotiated.isEmpty()) {
        promise.key = draft.renegotiated;
        promise.act = PromiseAct::Act::Renegotiated;
    }
    entry.promise = promise;
}

QString namesOf(const std::vector<Attachment> &attachments)
{
    QStringList names;
    for (const Attachment &attachment : attachments)
        names << (attachment.caption.isEmpty() ? attachment.name : attachment.caption);
    return names.join(QStringLiteral(", "));
}

/// That a promise was kept is what the entry tells, where it tells nothing else of a promise; the rest is the person's word.
void addSettling(Entry &entry, const Draft &draft)
{
    Settling settling;
    for (const SettlingChoice &choice : draft.settling) {
        const bool keeps = choice.what == SettlingChoice::What::Told && choice.subject.startsWith(QStringLiteral("promise/"));
        if (keeps && !entry.promise)
            entry.promise = PromiseAct{choice.subject.section(QLatin1Char('/'), 1), PromiseAct::Act::Kept, {}, {}, {}};
        else
            settling.choices.push_back(choice);
    }
    if (!settling.choices.empty())
        entry.settling = std::move(settling);
}

}

bool Draft::hasWords() const
{
    const auto isReasoned = [](const SettlingChoice &choice) { return !choice.reason.isEmpty(); };
    return !customerWords.trimmed().isEmpty() || !teamWords.trimmed().isEmpty() || !promised.isEmpty() || !waitReason.trimmed().isEmpty()
        || !attachments.empty() || std::any_of(settling.begin(), settling.end(), isReasoned);
}

bool reachesCustomer(const Draft &draft)
{
    return draft.kind == Draft::Kind::Contact || (draft.kind != Draft::Kind::Note && draft.told);
}

void setKind(Draft &draft, Draft::Kind kind)
{
    draft.kind = kind;
    draft.facts.clear();
    draft.state.reset();
    switch (kind) {
    case Draft::Kind::Contact:
        draft.told = true;
        draft.tells = {Tell::Progress};
        break;
    case Draft::Kind::Diagnosis:
        draft.facts = {FactKind::Diagnosis};
        draft.tells = {Tell::Diagnosis};
        break;
    case Draft::Kind::Plan:
        draft.facts = {FactKind::Plan};
        draft.tells = {Tell::Plan};
        break;
    case Draft::Kind::Escalation:
        draft.facts = {FactKind::Escalation};
        draft.tells = {Tell::Escalation};
        break;
    case Draft::Kind::Solution:
        draft.facts = {FactKind::Solution};
        draft.tells = {Tell::Solution};
        draft.state = State::Solved;
        break;
    case Draft::Kind::Note:
        break;
    }
}

std::vector<Outcome> outcomesOf(Channel channel, Direction direction)
{
    if (direction == Direction::In && channel == Channel::Phone)
        return {Outcome::Reached, Outcome::NoAnswer}; // a call that nobody took is owed a call back
    if (direction == Direction::In)
        return {channel == Channel::Mail || channel == Channel::Message || channel == Channel::Letter ? Outcome::Delivered : Outcome::Reached};
    switch (channel) {
    case Channel::Phone:
    case Channel::Video:
        return {Outcome::Reached, Outcome::LeftMessage, Outcome::NoAnswer, Outcome::WrongNumber};
    case Channel::InPerson:
    case Channel::Remote:
        return {Outcome::Reached, Outcome::NoAnswer};
    default:
        return {Outcome::Sent, Outcome::Delivered, Outcome::Bounced};
    }
}

Draft draftFor(const Commitment &commitment, const Dossier &dossier)
{
    Draft draft;
    setKind(draft, Draft::Kind::Contact);
    if (commitment.channel == ChannelNeed::Written) {
        draft.channel = Channel::Mail;
        draft.outcome = Outcome::Sent;
    }
    if (!dossier.contacts.empty())
        draft.contact = dossier.contacts.front().id;
    const QString subject = commitment.subject.section(u'/', 0, 0);
    const std::optional<FactKind> fact = valueOf<FactKind>(subject);
    const std::optional<Tell> tell = fact ? valueOf<Tell>(nameOf(*fact)) : std::nullopt;
    if (tell)
        draft.tells = {*tell};
    else if (commitment.rule == QStringLiteral("ack"))
        draft.tells = {Tell::Received};
    else if (commitment.rule.contains(QStringLiteral("no-diagnosis")))
        draft.tells = {Tell::NoDiagnosis};
    else if (commitment.rule.contains(QStringLiteral("plan")))
        draft.tells = {Tell::Plan};
    return draft;
}

Draft draftForNewDate(const Commitment &promise, const Dossier &dossier, const QString &language)
{
    Draft draft = draftFor(promise, dossier);
    draft.promises = true;
    draft.renegotiated = promise.subject.section(u'/', 1);
    draft.promised = promise.what.in(language);
    return draft;
}

Result<Entry> entryOf(const Draft &draft, IncidentId incident, const QString &language)
{
    const bool reaches = reachesCustomer(draft);
    if (!reaches && !draft.customerWords.trimmed().isEmpty())
        return fail(Error::Kind::InvalidInput,
                    QCoreApplication::translate("Composer", "There are words for the customer, but this entry is internal. Move them, or say that the customer was told."));
    Entry entry;
    entry.id = draft.id;
    entry.incident = incident;
    entry.kind = entryKind(draft.kind);
    entry.teamText.words = words(draft.teamWords, language);
    if (draft.when)
        entry.occurredAt = *draft.when;
    for (const FactKind fact : draft.facts)
        entry.facts.push_back({fact, 0}); // the desk gives the next version
    entry.stateChange = stateChangeOf(draft, language);
    if (reaches)
        addContact(entry, draft, language);
    addSettling(entry, draft);
    if (!draft.attachments.empty() && !reaches && entry.teamText.words.isEmpty())
        entry.teamText.words = words(namesOf(draft.attachments), language); // a picture says something without words; its name is what can be found
    const bool says = !entry.teamText.words.isEmpty() || !entry.customerText.words.isEmpty() || reaches;
    if (!says)
        return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Composer", "Write what happened."));
    return entry;
}
