// SPDX-License-Identifier: GPL-3.0-or-later
// Commitments one by one: why one is owed, and what a person does about it.
#include "clicommands.h"
#include "cliwords.h"

#include "core/desk/wording.h"
#include "core/model/codec.h"
#include "core/text/acts.h"

#include <QJsonArray>

namespace {

bool isNamed(const Commitment &commitment, const QString &name)
{
    return commitment.rule == name || commitment.subject == name;
}

QJsonObject jsonOf(const Explanation &why, const ExplanationText &text)
{
    return {{QStringLiteral("commitment"), toJson(why.commitment)},
            {QStringLiteral("rule"), text.rule},
            {QStringLiteral("opened"), text.opened},
            {QStringLiteral("sum"), text.sum},
            {QStringLiteral("dates"), text.chain},
            {QStringLiteral("hold"), text.hold},
            {QStringLiteral("settles"), text.settles},
            {QStringLiteral("near_misses"), QJsonArray::fromStringList(text.nearMisses)},
            {QStringLiteral("history"), QJsonArray::fromStringList(text.history)},
            {QStringLiteral("notices"), toJson(why.notices)}};
}

void print(Console &console, const ExplanationText &text)
{
    const QStringList sentences = QStringList{text.rule, text.opened, text.sum, text.chain, text.hold, text.settles} + text.nearMisses + text.history;
    for (const QString &sentence : sentences) {
        if (!sentence.isEmpty())
            console.line(QStringLiteral("  ") + sentence);
    }
    console.line(QString());
}

/// The open commitment of that name; where several have it, the one that is due first.
Result<Commitment> chosen(const Dossier &dossier, const QString &name)
{
    const Commitment *found = nullptr;
    for (const Commitment &commitment : dossier.commitments) {
        if (commitment.status != Commitment::Status::Open || !isNamed(commitment, name))
            continue;
        if (!found || (commitment.due && (!found->due || *commitment.due < *found->due)))
            found = &commitment;
    }
    if (!found)
        return fail(Error::Kind::NotFound, Cli::tr("Nothing open on %1 is called \"%2\".").arg(dossier.incident.number, name));
    return *found;
}

Result<Entry> carryOut(Session &session, const Commitment &commitment, const QString &act)
{
    Reminders &reminders = session.desk->reminders();
    const QString value = session.options.value(act);
    if (act == QLatin1String("waive"))
        return awaited(reminders.waive(commitment, value));
    if (act == QLatin1String("not-applicable"))
        return awaited(reminders.doesNotApply(commitment, value));
    const Result<Instant> until = momentOption(session, act);
    if (!until)
        return tl::unexpected(until.error());
    if (act == QLatin1String("acknowledge"))
        return awaited(reminders.acknowledge(commitment, *until));
    return awaited(reminders.snooze(commitment, *until, session.options.isSet(QStringLiteral("past-due"))));
}

}

int runExplain(Session &session)
{
    const Result<Dossier> dossier = awaited(session.desk->timeline().dossier(session.arguments.first()));
    if (!dossier)
        return session.console.failure(dossier.error());
    const QString rule = session.options.value(QStringLiteral("rule"));
    const QTimeZone zone = session.desk->timeline().zoneOf(dossier->incident);
    QJsonArray all;
    for (const Commitment &commitment : dossier->commitments) {
        if (rule.isEmpty() ? commitment.status != Commitment::Status::Open : !isNamed(commitment, rule))
            continue;
        const Result<Explanation> why = awaited(session.desk->timeline().explain(dossier->incident.id, commitment.id));
        if (!why)
            return session.console.failure(why.error());
        const ExplanationText text = inWords(*why, session.language, zone);
        all.append(jsonOf(*why, text));
        if (!session.console.json)
            print(session.console, text);
    }
    if (!rule.isEmpty() && all.isEmpty())
        return session.console.failure({Error::Kind::NotFound, Cli::tr("Nothing on %1 was ever called \"%2\".").arg(dossier->incident.number, rule)});
    if (session.console.json)
        session.console.document(all);
    return Done;
}

int runAct(Session &session)
{
    QStringList acts{QStringLiteral("snooze"), QStringLiteral("acknowledge"), QStringLiteral("waive"), QStringLiteral("not-applicable")};
    acts.removeIf([&](const QString &act) { return !session.options.isSet(act); });
    if (acts.size() != 1 || !session.options.isSet(QStringLiteral("commitment")))
        return session.console.usage(Cli::tr("Give --commitment, and one of --snooze, --acknowledge, --waive and --not-applicable."));
    const Result<Dossier> dossier = awaited(session.desk->timeline().dossier(session.arguments.first()));
    if (!dossier)
        return session.console.failure(dossier.error());
    const Result<Commitment> commitment = chosen(*dossier, session.options.value(QStringLiteral("commitment")));
    if (!commitment)
        return session.console.failure(commitment.error());
    const Result<Entry> entry = carryOut(session, *commitment, acts.first());
    if (!entry)
        return session.console.failure(entry.error());
    if (session.console.json) {
        session.console.document(toJson(*entry));
        return Done;
    }
    const Words words(session);
    session.console.line(actInWords(*entry->commitmentAct, words.owed(*commitment, session.desk->reminders().rules()),
                                    words.moment(entry->commitmentAct->until), words.language));
    return Done;
}
