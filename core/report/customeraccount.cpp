// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/account.h"

#include "core/text/unitwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {
namespace {

QString howOf(const CustomerMoment &moment, const Language &language)
{
    QStringList parts;
    if (moment.kind == EntryKind::Visit || moment.unit)
        parts << language.word(moment.kind);
    else if (moment.kind == EntryKind::Handover)
        parts << language.text(QT_TRANSLATE_NOOP("Aviso", "Who follows your case"));
    else if (moment.direction == Direction::In)
        parts << language.text(QT_TRANSLATE_NOOP("Aviso", "You contacted us"));
    else if (moment.direction == Direction::Out)
        parts << language.text(QT_TRANSLATE_NOOP("Aviso", "We contacted you"));
    if (moment.channel)
        parts << language.word(*moment.channel);
    if (moment.outcome == Outcome::NoAnswer || moment.outcome == Outcome::LeftMessage)
        parts << language.word(*moment.outcome);
    if (!moment.from.isEmpty())
        parts << moment.from;
    return parts.join(u" · "_s);
}

bool isAbout(const CustomerMoment &moment, FactKind kind)
{
    return !moment.words.words.isEmpty() && std::find(moment.about.begin(), moment.about.end(), kind) != moment.about.end();
}

/// Names of units are no Markdown.
QString escaped(const QString &text)
{
    static const QRegularExpression special(uR"RE(([\\`*_{}\[\]()#+.!<>|~&-]))RE"_s);
    return QString(text).replace(special, u"\\\\1"_s);
}

/// What was said to them, and what became of a unit.
QString wordsOf(const CustomerMoment &moment, const Telling &told)
{
    const QString words = moment.words.words.in(told.language.code());
    if (!moment.unit)
        return words;
    const QString unit = escaped(unitCustomerLine(*moment.unit, told.language, [&](Instant at) { return told.language.moment(at, told.zone, told.now); }));
    return words.isEmpty() ? unit : words + u"\n\n"_s + unit;
}

Account::Statement statement(const CustomerMoment &moment, const Telling &told)
{
    return {.caption = told.language.moment(moment.at, told.zone, told.now), .words = moment.words.words.in(told.language.code())};
}

/// What the customer was told last about a matter.
void addLatest(std::vector<Account::Statement> &statements, const CustomerStory &story, FactKind kind, const Telling &told)
{
    const auto last = std::find_if(story.moments.rbegin(), story.moments.rend(),
                                   [kind](const CustomerMoment &moment) { return isAbout(moment, kind); });
    if (last != story.moments.rend())
        statements.push_back(statement(*last, told));
}

} // namespace

Account account(const CustomerStory &story, const Telling &told)
{
    const Language &language = told.language;
    Account account = commonAccount(story.particulars, story.promises, told);
    account.reader = language.text(QT_TRANSLATE_NOOP("Aviso", "For the customer"));
    for (const CustomerMoment &moment : story.moments) {
        const QDateTime wall = moment.at.in(told.zone);
        account.moments.push_back({.date = wall.date(),
                                   .time = wall.time().toString(u"HH:mm"_s),
                                   .who = moment.direction == Direction::In ? story.particulars.customer : moment.who,
                                   .how = howOf(moment, language),
                                   .words = wordsOf(moment, told),
                                   .teamWords = {},
                                   .promise = moment.promise ? promiseLine(*moment.promise, moment.promise->what, told) : QString()});
    }
    const auto contacts = std::count_if(story.moments.begin(), story.moments.end(),
                                        [](const CustomerMoment &moment) { return moment.direction != Direction::Internal; });
    account.figures.push_back({language.text(QT_TRANSLATE_NOOP("Aviso", "contacts with you")), language.locale().toString(contacts)});
    addLatest(account.diagnosis, story, FactKind::Diagnosis, told);
    addLatest(account.plan, story, FactKind::Plan, told);
    if (!story.solution.words.isEmpty())
        account.solution.push_back({.caption = {}, .words = story.solution.words.in(language.code())});
    else
        addLatest(account.solution, story, FactKind::Solution, told);
    return account;
}

} // namespace report
