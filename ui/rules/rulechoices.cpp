// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulechoices.h"

#include "core/text/language.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Pattern ofPoint(EventKind::Point point)
{
    Pattern pattern;
    pattern.kinds = {{point}};
    return pattern;
}

Pattern ofEntry(EntryKind kind)
{
    Pattern pattern;
    pattern.kinds = {{kind}};
    return pattern;
}

Pattern ofFacts(std::vector<FactKind> facts, bool changed = false)
{
    Pattern pattern;
    pattern.facts = std::move(facts);
    pattern.changed = changed;
    return pattern;
}

Pattern ofTelling(std::vector<Tell> told)
{
    Pattern pattern;
    pattern.toldAnything = told.empty();
    pattern.told = std::move(told);
    return pattern;
}

bool names(const Pattern &pattern, const Pattern &choice)
{
    const auto holds = [](const auto &all, const auto &some) {
        return !some.empty() && std::all_of(some.begin(), some.end(), [&](const auto &one) { return std::find(all.begin(), all.end(), one) != all.end(); });
    };
    return (choice.toldAnything && pattern.toldAnything) || holds(pattern.told, choice.told) || holds(pattern.kinds, choice.kinds)
        || std::any_of(pattern.alternatives.begin(), pattern.alternatives.end(), [&](const Pattern &one) { return names(one, choice); });
}

template<typename T>
bool contains(const std::vector<T> &all, const T &one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

/// The pattern without what a choice names; false when nothing is left of it. Of the told, and of the kinds, any one is enough.
bool without(Pattern &pattern, const Pattern &choice);

void leaveOut(std::vector<Pattern> &patterns, const Pattern &choice)
{
    std::erase_if(patterns, [&choice](Pattern &pattern) { return names(pattern, choice) && !without(pattern, choice); });
}

bool without(Pattern &pattern, const Pattern &choice)
{
    leaveOut(pattern.alternatives, choice);
    const bool tells = pattern.toldAnything || !pattern.told.empty(), does = !pattern.kinds.empty();
    pattern.toldAnything = pattern.toldAnything && !choice.toldAnything;
    std::erase_if(pattern.told, [&choice](Tell tell) { return contains(choice.told, tell); });
    std::erase_if(pattern.kinds, [&choice](const EventKind &kind) { return contains(choice.kinds, kind); });
    const bool tellsNothing = !pattern.toldAnything && pattern.told.empty(), doesNothing = pattern.kinds.empty();
    if (tells == !tellsNothing && does == !doesNothing && !(tellsNothing && doesNothing && pattern.facts.empty()))
        return true;
    Pattern rest; // an alternative stands for itself
    rest.alternatives = std::move(pattern.alternatives);
    pattern = std::move(rest);
    return !pattern.alternatives.empty();
}

}

std::span<const Pattern> choices::starts()
{
    using enum EventKind::Point;
    static const std::vector<Pattern> all{
        ofPoint(CaseOpened), ofPoint(CustomerMessage), ofPoint(MissedCall), ofFacts({FactKind::Diagnosis}), ofFacts({FactKind::Plan}),
        ofFacts({FactKind::Forecast}), ofFacts({FactKind::Plan, FactKind::Forecast}, true), ofFacts({FactKind::Escalation}), ofFacts({FactKind::Solution}),
        ofEntry(EntryKind::Escalation), ofEntry(EntryKind::Visit), ofTelling({}), ofTelling({Tell::Solution}), ofPoint(PromiseMade), ofPoint(Reopened), ofPoint(HandoverOffered)};
    return all;
}

Rule::Per choices::perOf(const Pattern &start)
{
    if (start == ofPoint(EventKind::Point::PromiseMade))
        return Rule::Per::Promise;
    return start.facts.empty() ? Rule::Per::Case : Rule::Per::Fact;
}

std::span<const choices::Fulfilment> choices::fulfilments()
{
    using enum EventKind::Point;
    static const std::vector<Fulfilment> all{
        {u"tell-anything"_s, ofTelling({})}, {u"tell-received"_s, ofTelling({Tell::Received})}, {u"tell-no-diagnosis"_s, ofTelling({Tell::NoDiagnosis})},
        {u"tell-diagnosis"_s, ofTelling({Tell::Diagnosis})}, {u"tell-plan"_s, ofTelling({Tell::Plan})}, {u"tell-forecast"_s, ofTelling({Tell::Forecast})},
        {u"tell-escalation"_s, ofTelling({Tell::Escalation})}, {u"tell-progress"_s, ofTelling({Tell::Progress})}, {u"tell-solution"_s, ofTelling({Tell::Solution})},
        {u"tell-feedback"_s, ofTelling({Tell::FeedbackRequest})}, {u"do-contact"_s, ofEntry(EntryKind::Contact)}, {u"do-escalation"_s, ofEntry(EntryKind::Escalation)},
        {u"do-visit"_s, ofEntry(EntryKind::Visit)}, {u"do-promise"_s, ofPoint(PromiseKept)}, {u"do-renegotiate"_s, ofPoint(PromiseRenegotiated)},
        {u"do-review"_s, ofPoint(TeamReview)}, {u"do-accept"_s, ofPoint(HandoverAccepted)}, {u"do-decline"_s, ofPoint(HandoverDeclined)},
        {u"do-withdraw"_s, ofPoint(HandoverWithdrawn)}};
    return all;
}

QString choices::text(const Fulfilment &one, const Language &language)
{
    if (one.pattern.toldAnything)
        return language.text(QT_TRANSLATE_NOOP("Aviso", "any news"));
    return one.pattern.told.empty() ? deed(one.pattern.kinds.front(), language) : news(one.pattern.told.front(), language);
}

std::vector<int> choices::chosenOf(const std::vector<Pattern> &until)
{
    std::vector<int> chosen;
    const auto all = fulfilments();
    for (size_t i = 0; i < all.size(); ++i) {
        if (std::any_of(until.begin(), until.end(), [&](const Pattern &pattern) { return names(pattern, all[i].pattern); }))
            chosen.push_back(static_cast<int>(i));
    }
    return chosen;
}

std::vector<Pattern> choices::patternsOf(const std::vector<int> &chosen, const std::vector<Pattern> &before)
{
    const std::vector<int> was = chosenOf(before);
    std::vector<Pattern> patterns = before;
    for (const int index : was) {
        if (!contains(chosen, index))
            leaveOut(patterns, fulfilments()[static_cast<size_t>(index)].pattern);
    }
    const std::vector<int> left = chosenOf(patterns);
    for (const int index : chosen) {
        if (!contains(left, index))
            patterns.push_back(fulfilments()[static_cast<size_t>(index)].pattern);
    }
    return patterns;
}

QString choices::newId(const QString &name, const RuleSet &set)
{
    QString id;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            id += c;
        else if (c.isSpace() && !id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    id = u"own-"_s + id.left(40);
    QString free = id;
    for (int n = 2; set.find(free) || isBuiltIn(free); ++n)
        free = u"%1-%2"_s.arg(id).arg(n);
    return free;
}

bool choices::isBuiltIn(const QString &id)
{
    return defaultRules().find(id) || extraRules().find(id);
}

RuleSet choices::withExtras(RuleSet set)
{
    for (const Rule &extra : extraRules().rules) {
        if (!set.find(extra.id))
            set.rules.push_back(extra);
    }
    return set;
}

RuleSet choices::withoutUntouched(RuleSet set, const RuleSet &law)
{
    std::erase_if(set.rules, [&](const Rule &rule) {
        const Rule *extra = extraRules().find(rule.id);
        return extra && *extra == rule && !law.find(rule.id);
    });
    return set;
}
