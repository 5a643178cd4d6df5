// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/caseparagraph.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {
namespace {

/// Markdown as one line of text: the signs that dress it, and the lines, are left out.
QString line(const LocalText &words, const Language &language)
{
    static const QRegularExpression signs(u"[*_`#>]+|^\\s*[-+]\\s+"_s, QRegularExpression::MultilineOption);
    QString text = words.in(language.code());
    return text.remove(signs).simplified();
}

/// Ends with a point, so that the next sentence can follow.
QString ended(const QString &text)
{
    static const QString ends = u".!?…"_s;
    return text.isEmpty() || ends.contains(text.back()) ? text : text + u'.';
}

QString head(const Particulars &particulars, const Telling &told)
{
    const Language &language = told.language;
    return language.text(QT_TRANSLATE_NOOP("Aviso", "%1, %2: “%3”, since %4."))
        .arg(particulars.number, particulars.customer, line(particulars.title, language), language.moment(particulars.opened, told.zone, told.now));
}

QString stands(const Particulars &particulars, const Telling &told)
{
    const Language &language = told.language;
    if (particulars.closed)
        return language.text(QT_TRANSLATE_NOOP("Aviso", "It was closed on %1.")).arg(language.moment(*particulars.closed, told.zone, told.now));
    if (particulars.solved)
        return language.text(QT_TRANSLATE_NOOP("Aviso", "It was solved on %1.")).arg(language.moment(*particulars.solved, told.zone, told.now));
    return language.text(QT_TRANSLATE_NOOP("Aviso", "It is being worked on."));
}

QString follows(const Particulars &particulars, const Language &language)
{
    if (particulars.owner.isEmpty())
        return language.text(QT_TRANSLATE_NOOP("Aviso", "Nobody follows it yet."));
    return language.text(QT_TRANSLATE_NOOP("Aviso", "%1 follows it.")).arg(particulars.owner);
}

/// The promises that stand, the next first.
QStringList promised(const std::vector<PromiseStory> &promises, const Telling &told)
{
    std::vector<const PromiseStory *> open;
    for (const PromiseStory &one : promises) {
        if (one.end == PromiseStory::End::Open && !one.dues.empty())
            open.push_back(&one);
    }
    std::stable_sort(open.begin(), open.end(), [](const PromiseStory *a, const PromiseStory *b) { return a->dues.back() < b->dues.back(); });
    QStringList all;
    for (const PromiseStory *one : open)
        all += told.language.text(QT_TRANSLATE_NOOP("Aviso", "Promised: %1, by %2.")).arg(line(one->what, told.language), told.language.moment(one->dues.back(), told.zone, told.now));
    return all;
}

/// What a statement of that kind said last, under its name.
QString said(FactKind kind, const LocalText &words, const Language &language)
{
    const QString text = line(words, language);
    return text.isEmpty() ? QString() : language.word(kind) + u": "_s + ended(text);
}

constexpr FactKind kinds[] = {FactKind::Diagnosis, FactKind::Plan, FactKind::Forecast, FactKind::Escalation, FactKind::Solution};

QString joined(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

/// What is owed next, by the name of its rule.
QString owed(const TeamStory &story, const RuleSet &rules, const Telling &told)
{
    const Commitment *next = nullptr;
    for (const Commitment &one : story.commitments) {
        if (one.status == Commitment::Status::Open && one.due && (!next || *one.due < *next->due))
            next = &one;
    }
    const Rule *rule = next ? rules.find(next->rule) : nullptr;
    if (!rule)
        return {};
    return told.language.text(QT_TRANSLATE_NOOP("Aviso", "Next: %1, by %2.")).arg(rule->name.in(told.language.code()), told.language.moment(*next->due, told.zone, told.now));
}

}

QString caseParagraph(const CustomerStory &story, const Telling &told)
{
    QStringList sentences{head(story.particulars, told), follows(story.particulars, told.language), stands(story.particulars, told)};
    for (const FactKind kind : kinds) {
        const auto last = std::find_if(story.moments.rbegin(), story.moments.rend(), [kind](const CustomerMoment &moment) {
            return !moment.words.words.isEmpty() && std::find(moment.about.begin(), moment.about.end(), kind) != moment.about.end();
        });
        if (last != story.moments.rend())
            sentences += said(kind, last->words.words, told.language);
    }
    return joined(sentences + promised(story.promises, told));
}

QString caseParagraph(const TeamStory &story, const RuleSet &rules, const Telling &told)
{
    const Language &language = told.language;
    QStringList sentences{head(story.particulars, told), follows(story.particulars, language), stands(story.particulars, told)};
    for (const FactKind kind : kinds) {
        const auto last = std::find_if(story.moments.rbegin(), story.moments.rend(), [kind](const TeamMoment &moment) {
            return !moment.corrected && std::any_of(moment.entry.facts.begin(), moment.entry.facts.end(), [kind](const Fact &fact) { return fact.kind == kind; });
        });
        if (last == story.moments.rend())
            continue;
        sentences += said(kind, last->entry.customerText.words, language);
        if (const QString team = line(last->entry.teamText.words, language); !team.isEmpty())
            sentences += language.text(QT_TRANSLATE_NOOP("Aviso", "(Internal: %1)")).arg(ended(team));
    }
    if (const QString cause = line(story.cause.words, language); !cause.isEmpty())
        sentences += language.text(QT_TRANSLATE_NOOP("Aviso", "Cause")) + u": "_s + ended(cause);
    return joined(sentences + promised(story.promises, told) + QStringList{owed(story, rules, told)});
}

}
