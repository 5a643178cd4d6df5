// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/digest.h"
#include "core/model/words.h"
#include "support/logs.h"

#include <QtTest>

using namespace std::chrono_literals;

namespace {

const Language english("en");
const QTimeZone madrid("Europe/Madrid");

/// "0412 plan-short 12:00 live due": what came due, in one line of the table.
RaisedNotice noticeOf(const QString &line)
{
    const QStringList words = line.split(' ');
    RaisedNotice raised;
    Commitment &commitment = raised.row.commitment;
    commitment.incident = IncidentId::derive(QUuid(), words[0]);
    commitment.id = CommitmentId::derive(commitment.incident.value, words[1]);
    commitment.rule = words[1];
    commitment.due = at(("2026-03-06 " + words[2]).toLatin1());
    commitment.channel = *valueOf<ChannelNeed>(words[3]);
    raised.row.number = "2026-" + words[0];
    raised.row.title = LocalText::of("No hot water", "en");
    raised.row.customer = "Muñoz";
    raised.notice = {commitment.id, *valueOf<ReminderStep::Kind>(words.value(4, "due")), "owner", commitment.incident, *commitment.due, *commitment.due};
    return raised;
}

NoticeBatch batchOf(const QStringList &lines)
{
    NoticeBatch batch;
    for (const QString &line : lines)
        batch.notices.push_back(noticeOf(line));
    return batch;
}

QString cardsOf(const Digest &digest)
{
    QStringList cards;
    for (const NoticeCard &card : digest.cards)
        cards += QString("%1 %2 %3 x%4").arg(card.number.mid(5), card.at.in(madrid).toString("HH:mm"), nameOf(card.channel)).arg(card.commitments.size());
    return cards.join(", ");
}

}

/// Many notices become one notification, and one card for each incident.
class TestDigest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void putsABatchTogether_data()
    {
        QTest::addColumn<QStringList>("notices");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("cards");
        using List = QStringList;
        QTest::newRow("one names incident and duty") << List{"0412 plan-short 12:00 any"} << "2026-0412: Short plan for the next hours" << "0412 12:00 any x1";
        QTest::newRow("two of one incident are one card") << List{"0412 plan-short 12:00 any", "0412 daily-update 11:00 written"} << "2026-0412: 2 commitments due" << "0412 11:00 written x2";
        QTest::newRow("live is stricter than written") << List{"0412 plan-short 12:00 live", "0412 daily-update 11:00 written"} << "2026-0412: 2 commitments due" << "0412 11:00 live x2";
        QTest::newRow("written is stricter than any") << List{"0412 plan-short 12:00 any", "0412 daily-update 13:00 written"} << "2026-0412: 2 commitments due" << "0412 12:00 written x2";
        QTest::newRow("cards stand in order of time") << List{"0412 plan-short 12:00 any", "0409 daily-update 11:00 any", "0411 daily-update 11:30 any"}
                                                       << "3 commitments due" << "0409 11:00 any x1, 0411 11:30 any x1, 0412 12:00 any x1";
        QTest::newRow("an incident stands where its first moment is")
            << List{"0412 plan-short 12:00 any", "0409 daily-update 11:00 any", "0412 daily-update 10:00 live"} << "3 commitments due" << "0412 10:00 live x2, 0409 11:00 any x1";
        QTest::newRow("at the same moment by number") << List{"0412 plan-short 12:00 any", "0409 plan-short 12:00 any"} << "2 commitments due" << "0409 12:00 any x1, 0412 12:00 any x1";
        QTest::newRow("several notices about one commitment count once") << List{"0412 plan-short 12:00 any", "0412 plan-short 12:00 any again", "0412 plan-short 12:00 any to_lead"}
                                                                          << "2026-0412: Short plan for the next hours" << "0412 12:00 any x1";
        QTest::newRow("nothing") << List{} << "0 commitments due" << "";
    }
    void putsABatchTogether()
    {
        QFETCH(QStringList, notices);
        const Digest digest = digestOf(batchOf(notices), defaultRules(), english, madrid, at("2026-03-06 12:00"));
        QTEST(digest.title, "title");
        QTEST(cardsOf(digest), "cards");
    }

    void sixtyAreOneWithFewLines()
    {
        QStringList notices;
        for (int i = 0; i < 60; ++i)
            notices += QString("%1 daily-update 10:%2 any").arg(100 + i).arg(i, 2, 10, QChar('0'));
        const Digest digest = digestOf(batchOf(notices), defaultRules(), english, madrid, at("2026-03-06 12:00"));
        QCOMPARE(digest.title, "60 commitments due");
        QCOMPARE(digest.cards.size(), size_t(60));
        QCOMPARE(digest.lines.size(), 6);
        QCOMPARE(digest.lines.front(), "2026-100 · Daily update while open · Muñoz · No hot water · was due 10:00");
        QCOMPARE(digest.lines.back(), "and 55 more incidents");
    }

    void oneSaysWhomWhenAndHow()
    {
        RaisedNotice raised = noticeOf("0412 plan-short 12:00 live");
        const Digest plain = digestOf({{raised}, {}}, defaultRules(), english, madrid, at("2026-03-06 11:45"));
        QCOMPARE(plain.lines, QStringList("Muñoz · No hot water · due 12:00 · In conversation"));
        raised.notice.person = "Luis";
        raised.notice.standsFor = "Ana";
        raised.notice.awayUntil = at("2026-03-09 08:00");
        const Digest digest = digestOf({{raised}, {}}, defaultRules(), english, madrid, at("2026-03-07 12:00"));
        QCOMPARE(digest.lines, QStringList("Muñoz · No hot water · was due Fri 6 Mar, 12:00 · In conversation · for Ana, away until Mon 9 Mar, 08:00"));
    }

    void anAbsenceIsNamed()
    {
        QCOMPARE(inWords(Away{Away::Why::Closed, at("2026-03-06 22:10"), at("2026-03-09 08:55")}, english, madrid),
                 "While Aviso was closed (Fri 6 Mar, 22:10 – Mon 9 Mar, 08:55) these came due");
        QVERIFY(inWords(Away{Away::Why::Asleep, at("2026-03-06 22:10"), at("2026-03-09 08:55")}, english, madrid).startsWith("While this computer was asleep"));
    }

    void theFourthWithinFiveMinutesTellsAll()
    {
        NoticePace pace;
        const Instant start = at("2026-03-06 12:00");
        const auto count = [&](int minute, const QString &line, bool standing = false) { return pace.next(batchOf({line}), start + std::chrono::minutes(minute), standing).notices.size(); };
        QCOMPARE(count(0, "0401 plan-short 12:00 any"), size_t(1));
        QCOMPARE(count(1, "0402 plan-short 12:01 any"), size_t(1));
        QCOMPARE(count(2, "0403 plan-short 12:02 any"), size_t(1));
        QCOMPARE(count(3, "0404 plan-short 12:03 any"), size_t(4));
        QCOMPARE(count(4, "0401 plan-short 12:00 any"), size_t(4)); // again about the first: it counts once
        QCOMPARE(count(12, "0405 plan-short 12:12 any"), size_t(1)); // long quiet again
    }

    void whatReplacesAnotherHoldsIt()
    {
        NoticePace pace;
        const Instant start = at("2026-03-06 12:00");
        pace.next(batchOf({"0401 plan-short 12:00 any"}), start, false);
        QCOMPARE(pace.next(batchOf({"0402 plan-short 12:01 any"}), start + 1min, true).notices.size(), size_t(2));
        QCOMPARE(pace.next(batchOf({"0403 plan-short 12:02 any"}), start + 2min, false).notices.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
