// SPDX-License-Identifier: GPL-3.0-or-later
// Rules to begin with, for the menu of new ones.
#include "ui/rules/rulechoices.h"

#include "core/text/language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Pattern ofPoint(EventKind::Point point)
{
    Pattern pattern;
    pattern.kinds = {{point}};
    return pattern;
}

Pattern ofTelling(std::vector<Tell> told)
{
    Pattern pattern;
    pattern.toldAnything = told.empty();
    pattern.told = std::move(told);
    return pattern;
}

/// Told something, within a time of knowing it.
Rule toldWhenKnown()
{
    Rule rule;
    rule.per = Rule::Per::Fact;
    rule.start.facts = {FactKind::Forecast};
    rule.until = {ofTelling({Tell::Forecast})};
    rule.cancel = {ofPoint(EventKind::Point::Closed)};
    rule.due = DueAfter{30min, false};
    rule.repeat = Rule::Repeat::Supersede;
    return rule;
}

/// News again and again while the incident is open.
Rule cadence()
{
    Rule rule;
    rule.start = ofTelling({});
    rule.start.alternatives = {ofPoint(EventKind::Point::CaseOpened)};
    rule.until = {ofTelling({})};
    rule.cancel = {ofPoint(EventKind::Point::Closed), ofTelling({Tell::Solution})};
    rule.due = DueAfter{4h, false};
    rule.repeat = Rule::Repeat::Restart;
    return rule;
}

/// Told something, within a time of the first call.
Rule toldAfterTheCall()
{
    Rule rule;
    rule.start = ofPoint(EventKind::Point::CaseOpened);
    rule.until = {ofTelling({Tell::Plan})};
    rule.cancel = {ofPoint(EventKind::Point::Closed)};
    rule.due = DueAfter{2h, false};
    return rule;
}

/// What is ignored is said again, and then to the lead.
std::vector<Step> whenIgnored()
{
    using enum ReminderStep::Kind;
    return {{Again, Step::When::After, 15min, false}, {Again, Step::When::After, 1h, false}, {Again, Step::When::NextOpening, {}, false}, {ToLead, Step::When::After, 30min, false}};
}

Rule ready(const RuleSet &set, const char *id)
{
    return *set.find(QLatin1String(id));
}

}

std::vector<choices::Beginning> choices::beginnings(const Language &language)
{
    std::vector<Beginning> all{
        {u"told-after-call"_s, language.text(QT_TRANSLATE_NOOP("Aviso", "Tell the customer something after the first call")), toldAfterTheCall()},
        {u"told-when-known"_s, language.text(QT_TRANSLATE_NOOP("Aviso", "Tell the customer something once it is known")), toldWhenKnown()},
        {u"cadence"_s, language.text(QT_TRANSLATE_NOOP("Aviso", "News every so often while it is open")), cadence()},
        {u"message"_s, language.text(QT_TRANSLATE_NOOP("Aviso", "Answer a message of the customer")), ready(extraRules(), "question-answered")},
        {u"missed-call"_s, language.text(QT_TRANSLATE_NOOP("Aviso", "Call back a missed call")), ready(extraRules(), "call-back")},
        {u"supplier"_s, language.text(QT_TRANSLATE_NOOP("Aviso", "Chase a supplier")), ready(extraRules(), "chase-supplier")},
        {u"dated-promise"_s, language.text(QT_TRANSLATE_NOOP("Aviso", "Keep a promise with a date")), ready(defaultRules(), "promise")},
        {u"solution"_s, language.text(QT_TRANSLATE_NOOP("Aviso", "Solve it within a number of days")), ready(extraRules(), "answer-15-days")}};
    for (Beginning &one : all) {
        one.rule.name = LocalText::of(one.text, language.code());
        one.rule.enabled = true;
        if (one.rule.steps.empty())
            one.rule.steps = whenIgnored();
    }
    return all;
}
