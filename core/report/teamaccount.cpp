// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/account.h"
#include "core/text/acts.h"
#include "core/text/aftersaleswords.h"
#include "core/text/plain.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {
namespace {

QString directionWords(Direction direction, const Language &language)
{
    switch (direction) {
    case Direction::In: return language.text(QT_TRANSLATE_NOOP("Aviso", "From the customer"));
    case Direction::Out: return language.text(QT_TRANSLATE_NOOP("Aviso", "To the customer"));
    case Direction::Internal: break;
    }
    return language.text(QT_TRANSLATE_NOOP("Aviso", "Internal"));
}

QString channelWords(const Entry &entry, const Language &language)
{
    const QString word = language.word(*entry.channel);
    return entry.channelAssumed ? language.text(QT_TRANSLATE_NOOP("Aviso", "%1 (assumed)")).arg(word) : word;
}

QString howOf(const TeamMoment &moment, const Language &language)
{
    const Entry &entry = moment.entry;
    const bool internal = entry.audience == Audience::Team;
    QStringList parts{internal ? directionWords(Direction::Internal, language) : directionWords(entry.direction, language)};
    if (entry.kind != EntryKind::Contact)
        parts << language.word(entry.kind);
    if (entry.channel)
        parts << channelWords(entry, language);
    if (entry.outcome)
        parts << language.word(*entry.outcome);
    for (const Fact &fact : entry.facts)
        parts << u"%1 %2"_s.arg(language.word(fact.kind)).arg(fact.version);
    if (entry.automatic)
        parts << language.text(QT_TRANSLATE_NOOP("Aviso", "Automatic"));
    if (!moment.from.isEmpty())
        parts << moment.from;
    if (moment.corrected)
        parts << language.text(QT_TRANSLATE_NOOP("Aviso", "Corrected"));
    parts.removeDuplicates();
    return parts.join(u" · "_s);
}

QString stateWords(const StateChange &change, const Language &language)
{
    QString words = language.text(QT_TRANSLATE_NOOP("Aviso", "State: %1")).arg(language.word(change.state));
    if (change.waitingOn != WaitingOn::Nobody)
        words += u" ("_s + language.word(change.waitingOn) + u')';
    if (!change.reason.isEmpty())
        words += u". "_s + change.reason.in(language.code());
    return words;
}

/// "plan/3" as "Plan 3"; nothing for the case itself and for promises, which say what was promised.
QString subjectWords(const Commitment &commitment, const Language &language)
{
    const QStringList parts = commitment.subject.section(u'+', 0, 0).split(u'/'); // "plan/3+forecast": a plan with its forecast
    static constexpr std::pair<const char *, FactKind> kinds[] = {{"diagnosis", FactKind::Diagnosis},
                                                                  {"plan", FactKind::Plan},
                                                                  {"forecast", FactKind::Forecast},
                                                                  {"escalation", FactKind::Escalation},
                                                                  {"solution", FactKind::Solution}};
    for (const auto &[word, kind] : kinds) {
        if (parts.first() == QLatin1String(word) && parts.size() > 1)
            return language.word(kind) + u' ' + parts.at(1).section(u'@', 0, 0); // behind it stands of which incident, where one was merged
    }
    return commitment.what.in(language.code());
}

QString dutyName(const Commitment &commitment, const RuleSet &rules, const Language &language)
{
    const Rule *rule = rules.find(commitment.rule);
    const QString name = rule ? rule->name.in(language.code()) : commitment.rule;
    const QString subject = subjectWords(commitment, language);
    return subject.isEmpty() ? name : name + u" · "_s + subject;
}

/// What one person did about a commitment, by the name that the duties below have.
QString actWords(const CommitmentAct &act, const TeamStory &story, const RuleSet &rules, const Telling &told)
{
    const auto &all = story.commitments;
    const auto about = std::find_if(all.begin(), all.end(), [&](const Commitment &one) { return one.id == act.commitment; });
    const QString what = about == all.end() ? QString() : dutyName(*about, rules, told.language);
    return actInWords(act, what, act.until ? told.language.moment(*act.until, told.zone, told.now) : QString(), told.language);
}

/// What an entry did to the state and to commitments, besides telling.
QString deedsOf(const Entry &entry, const TeamStory &story, const RuleSet &rules, const Telling &told)
{
    QStringList deeds;
    if (entry.stateChange)
        deeds += stateWords(*entry.stateChange, told.language);
    if (entry.commitmentAct)
        deeds += actWords(*entry.commitmentAct, story, rules, told);
    if (entry.aftersales)
        deeds += aftersalesLines(*entry.aftersales, told.language, [&told](Instant at) { return told.language.moment(at, told.zone, told.now); });
    const Settling settling = entry.settling.value_or(Settling{});
    for (const SettlingChoice &choice : settling.choices) {
        const auto is = [&](const Commitment &one) { return one.rule == choice.rule && one.subject == choice.subject; };
        const auto about = std::find_if(story.commitments.begin(), story.commitments.end(), is);
        deeds += choiceInWords(choice, about == story.commitments.end() ? choice.rule : dutyName(*about, rules, told.language), told.language);
    }
    return deeds.join(u" · "_s);
}

/// Each version of what is known about a matter, oldest first.
void addVersions(std::vector<Account::Statement> &statements, const TeamStory &story, FactKind kind, const Telling &told)
{
    const Language &language = told.language;
    for (const TeamMoment &moment : story.moments) {
        const Entry &entry = moment.entry;
        const auto fact = std::find_if(entry.facts.begin(), entry.facts.end(), [kind](const Fact &f) { return f.kind == kind; });
        if (fact == entry.facts.end() || moment.corrected)
            continue;
        const QString caption = u"%1 %2 · %3 · %4"_s.arg(language.word(kind)).arg(fact->version).arg(
            language.moment(entry.occurredAt, told.zone, told.now), entry.author);
        const QString said = entry.customerText.words.in(language.code());
        if (!said.isEmpty())
            statements.push_back({.caption = caption, .words = said});
        if (!entry.teamText.words.isEmpty())
            statements.push_back({.caption = caption, .words = entry.teamText.words.in(language.code()), .internal = true});
    }
}

struct DutyCount
{
    int kept = 0;
    int late = 0;
    int missed = 0;
    int open = 0;
};

bool isMissed(const Commitment &commitment, Instant now)
{
    return commitment.missed || (commitment.status == Commitment::Status::Open && commitment.due && *commitment.due < now);
}

void count(DutyCount &counts, const Commitment &commitment, Instant now)
{
    using Status = Commitment::Status;
    if (commitment.status == Status::Kept || commitment.status == Status::KeptAtOnce)
        ++counts.kept;
    else if (commitment.status == Status::KeptLate)
        ++counts.late;
    else if (isMissed(commitment, now))
        ++counts.missed;
    else if (commitment.status == Status::Open)
        ++counts.open;
}

Tone toneOf(const Commitment &commitment, Instant now)
{
    using Status = Commitment::Status;
    if (commitment.status == Status::Kept || commitment.status == Status::KeptAtOnce)
        return Tone::Good;
    if (commitment.status == Status::KeptLate)
        return Tone::Late;
    if (isMissed(commitment, now))
        return Tone::Bad;
    return commitment.status == Status::Open ? Tone::Plain : Tone::Muted;
}

QString endOf(const Commitment &commitment, const Telling &told)
{
    const Language &language = told.language;
    QStringList parts;
    if (commitment.status == Commitment::Status::Open && isMissed(commitment, told.now))
        parts << language.text(QT_TRANSLATE_NOOP("Aviso", "Overdue"));
    else if (isMissed(commitment, told.now) && commitment.status != Commitment::Status::KeptLate)
        parts << language.text(QT_TRANSLATE_NOOP("Aviso", "Missed")) << language.word(commitment.status);
    else
        parts << language.word(commitment.status);
    if (commitment.settledAt && commitment.status != Commitment::Status::KeptAtOnce)
        parts << language.moment(*commitment.settledAt, told.zone, told.now);
    if (commitment.status == Commitment::Status::KeptLate && commitment.settledAt && commitment.due)
        parts << u"+"_s + language.duration(*commitment.settledAt - *commitment.due);
    if (commitment.channelAssumed)
        parts << language.text(QT_TRANSLATE_NOOP("Aviso", "channel to be confirmed"));
    return parts.join(u" · "_s);
}

void addDuties(Account &account, const TeamStory &story, const RuleSet &rules, const Telling &told)
{
    const Language &language = told.language;
    DutyCount counts;
    for (const Commitment &commitment : story.commitments) {
        const QString never = language.text(QT_TRANSLATE_NOOP("Aviso", "Never: its calendar does not open"));
        account.duties.push_back({.what = dutyName(commitment, rules, language),
                                  .since = language.moment(commitment.since, told.zone, told.now),
                                  .due = commitment.due ? language.moment(*commitment.due, told.zone, told.now) : never,
                                  .end = endOf(commitment, told),
                                  .tone = toneOf(commitment, told.now)});
        count(counts, commitment, told.now);
    }
    account.dutiesSummary = language.text(QT_TRANSLATE_NOOP("Aviso", "Kept in time: %1 · Kept late: %2 · Missed: %3 · Open: %4"))
                                .arg(counts.kept)
                                .arg(counts.late)
                                .arg(counts.missed)
                                .arg(counts.open);
    const int judged = counts.kept + counts.late + counts.missed;
    if (judged > 0)
        account.figures.push_back({language.text(QT_TRANSLATE_NOOP("Aviso", "commitments kept in time")),
                                   language.text(QT_TRANSLATE_NOOP("Aviso", "%1 of %2")).arg(counts.kept).arg(judged)});
}

Account::Moment momentOf(const TeamMoment &moment, const TeamStory &story, const RuleSet &rules, const Telling &told)
{
    const Entry &entry = moment.entry;
    const QDateTime wall = entry.occurredAt.in(told.zone);
    return {.date = wall.date(),
            .time = wall.time().toString(u"HH:mm"_s),
            .who = entry.author,
            .how = howOf(moment, told.language),
            .words = entry.customerText.words.in(told.language.code()),
            .teamWords = entry.teamText.words.in(told.language.code()),
            .state = deedsOf(entry, story, rules, told),
            .promise = entry.promise ? promiseLine(*entry.promise, moment.promised, told) : QString(),
            .internal = entry.audience == Audience::Team,
            .corrected = moment.corrected};
}

} // namespace

Account account(const TeamStory &story, const RuleSet &rules, const QString &hours, const Telling &told)
{
    const Language &language = told.language;
    Account account = commonAccount(story.particulars, story.promises, told);
    account.forTeam = true;
    if (!story.technicians.isEmpty())
        account.particulars.push_back({language.text(QT_TRANSLATE_NOOP("Aviso", "Who goes")), displayableLine(story.technicians.join(QStringLiteral(", ")), 400)});
    account.reader = language.text(QT_TRANSLATE_NOOP("Aviso", "Internal: for the team only"));
    for (const TeamMoment &moment : story.moments)
        account.moments.push_back(momentOf(moment, story, rules, told));
    addDuties(account, story, rules, told);
    if (!hours.isEmpty())
        account.dutiesHours = language.text(QT_TRANSLATE_NOOP("Aviso", "Calendar of this incident: %1")).arg(hours);
    addVersions(account.diagnosis, story, FactKind::Diagnosis, told);
    addVersions(account.plan, story, FactKind::Plan, told);
    if (!story.solution.words.isEmpty())
        account.solution.push_back({.caption = {}, .words = story.solution.words.in(language.code())});
    if (!story.cause.words.isEmpty())
        account.solution.push_back({.caption = language.text(QT_TRANSLATE_NOOP("Aviso", "Cause")),
                                    .words = story.cause.words.in(language.code()), .internal = true});
    addVersions(account.solution, story, FactKind::Solution, told);
    return account;
}

} // namespace report
