// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/wording.h"
#include "core/model/words.h"
#include "support/logs.h"

#include <QtTest>

namespace {
Explanation explanationOf(const char *rule, std::vector<Entry> log, const QString &calendar = QStringLiteral("office"))
{
    const Calendars calendars = testCalendars();
    const rules::World world{defaultRules(), calendars};
    const auto derivation = rules::replay(numbered(std::move(log)), testCase(calendar), world);
    for (const Commitment &commitment : derivation.commitments) {
        if (commitment.rule == QLatin1String(rule))
            return rules::explain(derivation, commitment.id, testCase(calendar), world).value();
    }
    qFatal("no commitment of this rule");
}
}

/// Why am I seeing this?
class TestExplain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ruleOpeningAndSumAreThere()
    {
        const Explanation why = explanationOf("plan-short", {opened("2026-03-06 17:00")});
        QCOMPARE(why.rule.id, "plan-short");
        QVERIFY(why.openedBy.kind == EntryKind::Opened);
        QCOMPARE(why.calendar, "office");
        QVERIFY(*why.commitment.due == at("2026-03-09 10:00"));
        QVERIFY(!why.skipped.empty());
        const ExplanationText text = inWords(why, "en", QTimeZone("Europe/Madrid"));
        QVERIFY2(text.rule.contains("Short plan"), qPrintable(text.rule));
        QVERIFY2(text.sum.contains("weekend") && text.sum.contains("night"), qPrintable(text.sum));
        QVERIFY2(text.settles.contains("plan", Qt::CaseInsensitive), qPrintable(text.settles));
    }

    void whatSettledItIsNamed()
    {
        const Explanation why = explanationOf("plan-short", {opened("2026-03-06 10:00"), told("2026-03-06 10:30", {Tell::Plan})});
        QVERIFY(why.settledBy && why.settledBy->occurredAt == at("2026-03-06 10:30"));
        QVERIFY(why.nearMisses.empty());
    }

    void contactsThatDidNotCount_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<NearMiss::Why>("why");
        using enum NearMiss::Why;
        const std::pair<const char *, NearMiss::Why> rows[] = {{"mail", WrongChannel}, {"no answer", NoAnswer}, {"message left", LeftMessage},
                                                               {"wrong number", WrongNumber}, {"bounce", Bounced}, {"automatic", Automatic},
                                                               {"internal", Internal}, {"supplier", ToSomeoneElse}, {"told something else", NotTold}};
        for (int i = 0; i < 9; ++i)
            QTest::newRow(rows[i].first) << i << rows[i].second;
    }
    void contactsThatDidNotCount()
    {
        QFETCH(int, change);
        QFETCH(NearMiss::Why, why);
        Entry contact = told("2026-03-06 10:30", {Tell::Escalation});
        const std::function<void()> changes[] = {
            [&] { contact.channel = Channel::Mail; },
            [&] { contact.outcome = Outcome::NoAnswer; },
            [&] { contact.outcome = Outcome::LeftMessage; },
            [&] { contact.outcome = Outcome::WrongNumber; },
            [&] { contact.outcome = Outcome::Bounced; },
            [&] { contact.automatic = true; },
            [&] { contact.direction = Direction::Internal, contact.audience = Audience::Team; },
            [&] { contact.audience = Audience::Team; },
            [&] { contact.tells = {Tell::Progress}; },
        };
        changes[change]();
        const Explanation explanation = explanationOf("escalated", {opened("2026-03-06 09:30"), known("2026-03-06 10:00", {{FactKind::Escalation, 1}}), contact});
        QCOMPARE(explanation.nearMisses.size(), size_t(1));
        const std::vector<NearMiss::Why> &reasons = explanation.nearMisses.front().why;
        QVERIFY(std::find(reasons.begin(), reasons.end(), why) != reasons.end());
        const ExplanationText text = inWords(explanation, "en", QTimeZone("Europe/Madrid"));
        QCOMPARE(text.nearMisses.size(), 1);
    }

    void aDateThatWasGivenIsNotSummed()
    {
        const Explanation why = explanationOf("promise", {opened("2026-03-06 10:00"), promised("2026-03-06 11:00", "p1", "2026-03-08 10:00")});
        QVERIFY(why.skipped.empty());
    }

    void neverIsExplained()
    {
        const ExplanationText text = inWords(explanationOf("ack", {opened("2026-03-06 10:00", {})}, "never"), "en", QTimeZone("Europe/Madrid"));
        QVERIFY2(text.sum.contains("never"), qPrintable(text.sum));
    }
};

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
