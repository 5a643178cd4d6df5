// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/histories.h"

#include "support/logs.h"

RuleSet rulesWithEverything()
{
    RuleSet set = defaultRules();
    const RuleSet more = rulesOf(R"({"schema":"aviso-rules/1","rules":[
        {"id":"work","start":{"kind":"case_opened"},"until":[{"told":["solution"]}],"due":{"after":"PT16H"},"pause":{"state":["waiting"]},"warn":["PT4H"],"again":["PT1H","next_opening"]},
        {"id":"part","start":{"kind":"state"},"until":[{"kind":"replacement"}],"due":{"at":"state.until"},"repeat":"restart"},
        {"id":"days","per":"fact","start":{"fact":"diagnosis|plan"},"until":[{"told":["*"],"channel":"written"}],"due":{"working_days":2,"at":"13:00"},"calendar":"office","pause":{"waiting_on":["part","supplier"]}},
        {"id":"answer","start":{"kind":"customer_message"},"until":[{"told":["*"]}],"due":{"after":"PT1H"},"pause":{"state":["waiting"],"clock":"runs"},"again":["PT15M"],"to_lead":"PT1H"},
        {"id":"case-anew","start":{"told":["progress"]},"until":[{"told":["solution"]}],"due":{"end_of_day":1},"repeat":"supersede","cancel":[{"kind":"merged"}]},
        {"id":"theirs","start":{"kind":"customer_message"},"until":[{"told":["*"],"channel":"live"}],"due":{"after":"PT3H"},"calendar":"customer","repeat":"restart","warn":["PT30M"],"again":["PT1H"]},
        {"id":"ours","per":"fact","start":{"fact":"plan|forecast"},"until":[{"told":["plan"]}],"due":{"end_of_day":1},"calendar":"owner","pause":{"state":["waiting"]}},
        {"id":"gold","applies":{"contract":["Oro"]},"start":{"or":[{"kind":"case_opened"},{"kind":"customer_message"}]},"until":[{"told":["*"]}],"due":{"after":"PT2H"},"again":["PT1H"]}]})");
    set.rules.insert(set.rules.end(), more.rules.begin(), more.rules.end());
    return set;
}

rules::Epoch edited(rules::Epoch epoch, Instant from, QRandomGenerator &random)
{
    epoch.from = from;
    Rule &rule = epoch.rules.rules[static_cast<size_t>(random.bounded(static_cast<int>(epoch.rules.rules.size())))];
    ++rule.version;
    switch (random.bounded(4)) {
    case 0: rule.enabled = !rule.enabled; break;
    case 1: rule.due = DueAfter{std::chrono::minutes(random.bounded(1, 3000)), random.bounded(2) == 1}; break;
    case 2: rule.channel.then = static_cast<ChannelNeed>(random.bounded(3)); break;
    case 3: std::swap(epoch.calendars.byId.at(QStringLiteral("office")), epoch.calendars.byId.at(QStringLiteral("oncall"))); break;
    }
    return epoch;
}

CaseFacts changed(CaseFacts facts, Instant from, QRandomGenerator &random)
{
    CaseFacts former = facts;
    former.before.clear();
    former.until = from;
    facts.before.push_back(std::move(former));
    static const char *const calendars[] = {"", "office", "oncall", "24x7"};
    const QString calendar = QLatin1String(calendars[random.bounded(4)]);
    switch (random.bounded(5)) {
    case 0: facts.customerCalendar = calendar; break;
    case 1: facts.ownerCalendar = calendar; break;
    case 2: facts.calendar = calendar; break;
    case 3: facts.contract = facts.contract.isEmpty() ? QStringLiteral("Oro") : QString(); break;
    case 4: facts.priority = static_cast<Level>(random.bounded(4)); break;
    }
    return facts;
}

Entry randomEvent(QRandomGenerator &random, Instant now)
{
    const auto one = [&](int n) { return static_cast<int>(random.bounded(n)); };
    Entry entry;
    entry.kind = static_cast<EntryKind>(1 + one(19));
    entry.author = QStringLiteral("Ana");
    entry.occurredAt = one(6) ? now : now - std::chrono::minutes(one(300));
    entry.recordedAt = at("2026-03-02 08:00");
    entry.direction = static_cast<Direction>(one(3));
    entry.audience = entry.direction == Direction::Internal || one(5) == 0 ? Audience::Team : Audience::Customer;
    if (one(4))
        entry.channel = static_cast<Channel>(one(7));
    entry.channelAssumed = one(4) == 0;
    if (one(3) == 0)
        entry.outcome = static_cast<Outcome>(one(7));
    for (int k = one(3); k > 0; --k)
        entry.tells.push_back(static_cast<Tell>(one(9)));
    if (one(2))
        entry.facts.push_back({static_cast<FactKind>(one(5)), 1 + one(4)});
    if (one(5) == 0)
        entry.promise = PromiseAct{QStringLiteral("p%1").arg(one(2)), static_cast<PromiseAct::Act>(one(4)), {}, now + std::chrono::minutes(one(900)), {}};
    if (one(6) == 0)
        entry.stateChange = StateChange{static_cast<StateChange::Act>(one(4)), static_cast<State>(one(5)), static_cast<WaitingOn>(one(6)), now + std::chrono::minutes(one(900)), {}};
    for (int k = one(4) ? 0 : 1 + one(3); k > 0; --k) {
        static const char *const duties[][2] = {{"plan-short", "case"}, {"daily-update", "case"}, {"no-diagnosis-eod", "case"}, {"diagnosis-told", "diagnosis/1"},
                                                {"promise", "promise/p1"}, {"work", "case"}, {"case-anew", "case/2"}, {"solved", "solution/1"}};
        const auto &[rule, subject] = duties[one(8)];
        if (!entry.settling)
            entry.settling.emplace();
        entry.settling->choices.push_back({QLatin1String(rule), QLatin1String(subject), static_cast<SettlingChoice::What>(one(2)), {}});
    }
    entry.automatic = one(10) == 0;
    if ((entry.kind == EntryKind::Handover || entry.kind == EntryKind::Work) && one(4))
        entry.handoverAct = HandoverAct{TechnicianId::derive({}, QStringLiteral("Luis")), static_cast<HandoverAct::Act>(one(7))};
    return entry;
}
