// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/intakefile.h"

#include "core/model/jsonnode.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 120, longestWord = 500, longestText = 100'000;

QString translated(const char *text)
{
    return QCoreApplication::translate("IntakeFile", text);
}

/// A text no longer than that.
QString text(const JsonNode &node, qsizetype longest = longestWord)
{
    const QString text = node.present() ? node.text().trimmed() : QString();
    if (text.size() > longest)
        node.expected(translated(QT_TRANSLATE_NOOP("IntakeFile", "at most %1 characters")).arg(longest));
    return text.left(longest);
}

/// A moment with its offset: a wall time alone is another one in each zone.
std::optional<Instant> moment(const JsonNode &node)
{
    if (!node.present())
        return {};
    const QDateTime read = QDateTime::fromString(node.text(), Qt::ISODate);
    if (!read.isValid() || read.timeSpec() == Qt::LocalTime) {
        node.expected(u"2026-11-20T10:42:00+01:00"_s);
        return {};
    }
    return Instant::of(read);
}

void readWho(const JsonNode &who, CallCard &card)
{
    who.expectOnly({"caller", "role", "language", "call_back_to", "customer", "address", "postal_code", "access", "model", "serial"});
    card.caller = text(who["caller"]);
    card.role = text(who["role"]);
    card.callBackTo = text(who["call_back_to"], longestLine);
    card.customer = text(who["customer"]);
    card.address = text(who["address"]);
    card.postalCode = text(who["postal_code"], longestLine);
    card.access = text(who["access"]);
    card.model = text(who["model"]);
    card.serial = text(who["serial"]);
    if (const JsonNode language = who["language"]; language.present()) {
        card.language = language.text();
        if (card.language != u"es"_s && card.language != u"en"_s)
            language.expected(u"es, en"_s);
    }
    if (card.customer.isEmpty() && card.caller.isEmpty())
        who["customer"].expected(translated(QT_TRANSLATE_NOOP("IntakeFile", "the name of a customer, or of a caller")));
}

void readWhat(const JsonNode &what, CallCard &card)
{
    what.expectOnly({"title", "kind", "since", "impact", "urgency", "danger", "error_code", "answers", "notes", "team_notes"});
    const QString title = text(what["title"], longestLine);
    if (title.isEmpty())
        what["title"].expected(translated(QT_TRANSLATE_NOOP("IntakeFile", "what is wrong, in one line")));
    card.title = LocalText::of(title, card.language);
    card.assistance = text(what["kind"]);
    card.since = text(what["since"]);
    card.impact = what["impact"].word(Impact::Degraded);
    card.urgency = what["urgency"].word(Level::Normal);
    card.errorCode = text(what["error_code"], longestLine);
    card.notes = text(what["notes"], longestText);
    card.teamNotes = text(what["team_notes"], longestText);
    for (const JsonNode &answer : what["answers"].items()) {
        answer.expectOnly({"ask", "answer"});
        card.answers.push_back({LocalText::of(text(answer["ask"]), card.language), text(answer["answer"])});
    }
    for (const JsonNode &danger : what["danger"].items()) {
        const QString word = danger.text();
        bool *known = word == u"gas"_s ? &card.danger.gas : word == u"water"_s ? &card.danger.water : word == u"electric"_s ? &card.danger.electric : word == u"other"_s ? &card.danger.other : nullptr;
        if (known)
            *known = true;
        else
            danger.expected(u"gas, water, electric, other"_s);
    }
}

void readCall(const JsonNode &call, CallCard &card, Instant now)
{
    call.expectOnly({"number", "line", "started_at", "channel"});
    card.number = text(call["number"], longestLine);
    card.line = text(call["line"], longestLine);
    card.channel = call["channel"].word(Channel::Phone);
    card.startedAt = moment(call["started_at"]).value_or(now);
    if (card.startedAt > now)
        call["started_at"].expected(translated(QT_TRANSLATE_NOOP("IntakeFile", "a moment that has passed")));
}

void readPromise(const JsonNode &node, CallCard &card)
{
    if (!node.present())
        return;
    node.expectOnly({"what", "due", "from"});
    CallPromise promise;
    const QString what = text(node["what"]);
    if (what.isEmpty())
        node["what"].expected(translated(QT_TRANSLATE_NOOP("IntakeFile", "what was promised")));
    promise.what = LocalText::of(what, card.language);
    const std::optional<Instant> due = moment(node["due"]);
    if (!node["due"].present())
        node["due"].expected(translated(QT_TRANSLATE_NOOP("IntakeFile", "by when")));
    promise.due = due.value_or(Instant{});
    promise.from = moment(node["from"]);
    if (due && *due < card.startedAt)
        node["due"].expected(translated(QT_TRANSLATE_NOOP("IntakeFile", "a moment after the call")));
    card.promise = promise;
}

}

Result<CallCard> intakeCard(const QByteArray &json, Instant now)
{
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(json, &wrong);
    if (wrong.error != QJsonParseError::NoError || !document.isObject())
        return fail(Error::Kind::InvalidInput, translated(QT_TRANSLATE_NOOP("IntakeFile", "This is no call: %1 (at byte %2)")).arg(wrong.errorString()).arg(wrong.offset));
    std::optional<Error> error;
    const JsonNode root(document.object(), error);
    root.expectOnly({"schema", "id", "call", "who", "what", "promise"});
    if (root["schema"].text() != u"aviso-intake/1"_s)
        root["schema"].expected(u"aviso-intake/1"_s);
    CallCard card;
    card.outcome = CallOutcome::Created;
    const QString id = text(root["id"], longestLine);
    if (id.isEmpty())
        root["id"].expected(translated(QT_TRANSLATE_NOOP("IntakeFile", "a name of its own for each call: by it one that comes twice is known")));
    card.externalRef = u"intake:"_s + id;
    readCall(root["call"], card, now);
    readWho(root["who"], card);
    readWhat(root["what"], card);
    readPromise(root["promise"], card);
    if (card.number.isEmpty() && card.caller.isEmpty())
        card.caller = card.customer; // somebody called
    return error ? Result<CallCard>(tl::unexpected(*error)) : Result<CallCard>(card);
}
