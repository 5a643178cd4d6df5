// SPDX-License-Identifier: GPL-3.0-or-later
// What an entry settles, what it does not and why, and what a person says about it.
#include "clisettling.h"
#include "cliwords.h"

#include "core/desk/misswording.h"
#include "core/model/codec.h"

#include <QJsonArray>

namespace {

/// By rule or subject: the open commitment that is due first.
Result<SettlingChoice> choiceAbout(const Dossier &dossier, const QString &name, SettlingChoice::What what, const QString &reason)
{
    const Result<Commitment> commitment = openCommitment(dossier, name);
    if (!commitment)
        return tl::unexpected(commitment.error());
    return SettlingChoice{commitment->rule, commitment->subject, what, LocalText::of(reason)};
}

QString reasonOf(const rules::SettlingLine &line, const Entry &entry, const RuleSet &rules, const Language &language)
{
    const Rule *rule = rules.find(line.commitment.rule);
    return rule ? whyNotInWords(line.why, entry, line.commitment, *rule, language) : QString();
}

}

Result<void> takeSettling(const Session &session, const Dossier &dossier, Entry &entry)
{
    Settling settling;
    const auto add = [&](const QString &name, SettlingChoice::What what, const QString &reason) {
        return choiceAbout(dossier, name, what, reason).map([&](const SettlingChoice &choice) { settling.choices.push_back(choice); });
    };
    Result<void> ok;
    for (const QString &name : session.options.values(QStringLiteral("keep-open")))
        ok = ok ? add(name, SettlingChoice::What::KeptOpen, {}) : ok;
    for (const QString &value : session.options.values(QStringLiteral("told-too")))
        ok = ok ? add(value.section(QLatin1Char('='), 0, 0), SettlingChoice::What::Told, value.section(QLatin1Char('='), 1).trimmed()) : ok;
    if (ok && !settling.choices.empty())
        entry.settling = std::move(settling);
    return ok;
}

QJsonObject jsonOf(const Session &session, const rules::Foresight &foresight, const Entry &entry)
{
    const RuleSet rules = session.desk->reminders().rules();
    const Language language(session.language);
    QJsonArray lines;
    for (const rules::SettlingLine &line : foresight.lines) {
        if (!line.settles)
            lines.append(QJsonObject{{QStringLiteral("commitment"), toJson(line.commitment)}, {QStringLiteral("why"), reasonOf(line, entry, rules, language)}});
    }
    return {{QStringLiteral("settles"), toJson(foresight.settles)}, {QStringLiteral("opens"), toJson(foresight.opens)},
            {QStringLiteral("ends"), toJson(foresight.ends)}, {QStringLiteral("not_settled"), lines}};
}

void print(Session &session, const rules::Foresight &foresight, const Entry &entry)
{
    const RuleSet rules = session.desk->reminders().rules();
    const Words words(session);
    const auto list = [&](const QString &head, const std::vector<Commitment> &commitments) {
        for (const Commitment &commitment : commitments) {
            const QString due = commitment.due ? words.moment(commitment.due) : Cli::tr("never due");
            session.console.line(QStringLiteral("  %1: %2 (%3)").arg(head, words.owed(commitment, rules), due));
        }
    };
    list(Cli::tr("settles"), foresight.settles);
    list(Cli::tr("opens"), foresight.opens);
    list(Cli::tr("ends"), foresight.ends);
    for (const rules::SettlingLine &line : foresight.lines) {
        if (!line.settles)
            session.console.line(QStringLiteral("  %1: %2 (%3)").arg(Cli::tr("does not settle"), words.owed(line.commitment, rules), reasonOf(line, entry, rules, words.language)));
    }
}
