// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicommands.h"
#include "cliwords.h"

#include "core/model/codec.h"
#include "core/text/acts.h"

namespace {

void printHeader(Session &session, const Dossier &dossier, const Words &words)
{
    const Incident &incident = dossier.incident;
    Console &console = session.console;
    console.line(QStringLiteral("%1  %2").arg(incident.number, incident.title.in(session.language)));
    const auto field = [&console](const QString &name, const QString &value) {
        if (!value.isEmpty())
            console.line(QStringLiteral("  %1: %2").arg(name, value));
    };
    field(Cli::tr("Customer"), dossier.customer.name);
    for (const Contact &contact : dossier.contacts)
        field(Cli::tr("Contact"), (QStringList{contact.name, contact.role} + contact.phones).join(QStringLiteral(", ")));
    if (dossier.site)
        field(Cli::tr("Site"), QStringLiteral("%1, %2 %3").arg(dossier.site->name, dossier.site->address, dossier.site->postalCode));
    if (dossier.equipment)
        field(Cli::tr("Equipment"), (QStringList{dossier.equipment->kind, dossier.equipment->brand, dossier.equipment->model, dossier.equipment->serial}).join(QLatin1Char(' ')));
    field(Cli::tr("State"), words.state(incident.state, incident.waitingOn, incident.stateName));
    field(Cli::tr("Priority"), words.language.word(incident.priority));
    field(Cli::tr("Owner"), dossier.owner ? dossier.owner->name : QString());
    field(Cli::tr("Calendar"), session.desk->timeline().calendarOf(incident, words.language));
    field(Cli::tr("Opened"), words.moment(incident.occurredAt));
    field(Cli::tr("Silent since"), words.moment(incident.silentSince));
}

/// What an entry did about a commitment; empty when it did nothing of the kind.
QString actIn(const Entry &entry, const Session &session, const Dossier &dossier, const Words &words)
{
    if (!entry.commitmentAct)
        return {};
    const auto &all = dossier.commitments;
    const auto about = std::find_if(all.begin(), all.end(), [&](const Commitment &one) { return one.id == entry.commitmentAct->commitment; });
    const QString what = about == all.end() ? QString() : words.owed(*about, session.desk->reminders().rules());
    return actInWords(*entry.commitmentAct, what, words.moment(entry.commitmentAct->until), words.language);
}

/// What the author of an entry said about duties, against the rules.
QStringList saidIn(const Entry &entry, const Session &session, const Dossier &dossier, const Words &words)
{
    QStringList lines;
    const Settling settling = entry.settling.value_or(Settling{});
    for (const SettlingChoice &choice : settling.choices) {
        const auto &all = dossier.commitments;
        const auto about = std::find_if(all.begin(), all.end(), [&](const Commitment &one) { return one.rule == choice.rule && one.subject == choice.subject; });
        lines += choiceInWords(choice, about == all.end() ? choice.rule : words.owed(*about, session.desk->reminders().rules()), words.language);
    }
    return lines;
}

void printEntries(Session &session, const Dossier &dossier, const Words &words)
{
    for (const Entry &entry : dossier.entries) {
        QStringList head{words.moment(entry.occurredAt), words.language.word(entry.kind), words.language.word(entry.direction)};
        if (entry.channel)
            head += words.language.word(*entry.channel) + (entry.channelAssumed ? QStringLiteral("?") : QString());
        if (entry.outcome)
            head += words.language.word(*entry.outcome);
        session.console.line(QString());
        session.console.line(QStringLiteral("%1  (%2)").arg(head.join(QStringLiteral(" · ")), entry.author));
        const auto indented = [&](const QString &mark, const LocalText &text) {
            const QStringList lines = text.in(session.language).split(QLatin1Char('\n'));
            for (const QString &line : lines)
                session.console.line(mark + line);
        };
        if (const QString act = actIn(entry, session, dossier, words); !act.isEmpty())
            session.console.line(QStringLiteral("  ") + act);
        const QStringList said = saidIn(entry, session, dossier, words);
        for (const QString &line : said)
            session.console.line(QStringLiteral("  ") + line);
        if (!entry.customerText.words.isEmpty())
            indented(QStringLiteral("  "), entry.customerText.words);
        if (!entry.teamText.words.isEmpty())
            indented(QStringLiteral("  [%1] ").arg(Cli::tr("team")), entry.teamText.words);
    }
}

void printCommitments(Session &session, const Dossier &dossier, const Words &words)
{
    const RuleSet rules = session.desk->reminders().rules();
    session.console.line(QString());
    session.console.line(Cli::tr("Commitments"));
    for (const Commitment &commitment : dossier.commitments) {
        const QString due = commitment.due ? words.moment(commitment.due) : Cli::tr("never due");
        const bool open = commitment.status == Commitment::Status::Open;
        const QString how = open ? urgencyInWords(commitment, words.now) : words.language.word(commitment.status);
        session.console.line(QStringLiteral("  %1  %2  [%3]").arg(due, words.owed(commitment, rules), how));
        if (const Hold *hold = holdAt(commitment, words.now))
            session.console.line(QStringLiteral("    ") + holdInWords(*hold, words.moment(hold->until), words.language));
    }
}

}

int runShow(Session &session)
{
    const Result<Dossier> dossier = awaited(session.desk->timeline().dossier(session.arguments.first()));
    if (!dossier)
        return session.console.failure(dossier.error());
    if (session.console.json) {
        session.console.document(QJsonObject{{QStringLiteral("incident"), toJson(dossier->incident)},
                                             {QStringLiteral("customer"), toJson(dossier->customer)},
                                             {QStringLiteral("contacts"), toJson(dossier->contacts)},
                                             {QStringLiteral("site"), toJson(dossier->site)},
                                             {QStringLiteral("equipment"), toJson(dossier->equipment)},
                                             {QStringLiteral("owner"), toJson(dossier->owner)},
                                             {QStringLiteral("entries"), toJson(dossier->entries)},
                                             {QStringLiteral("commitments"), toJson(dossier->commitments)}});
        return Done;
    }
    Words words(session);
    words.zone = session.desk->timeline().zoneOf(dossier->incident);
    printHeader(session, *dossier, words);
    printEntries(session, *dossier, words);
    printCommitments(session, *dossier, words);
    return Done;
}
