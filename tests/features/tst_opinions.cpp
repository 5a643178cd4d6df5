// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/aftersales.h"
#include "support/deskondatabase.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// An incident that Luis says is solved; Ana sits at the desk.
struct Given : DeskOnDatabase
{
    Incident incident;

    explicit Given(const QString &kind)
        : DeskOnDatabase(kind, Instant{1'796'032'800'000})
    {
        if (!desk)
            return;
        NewIncident call;
        call.title = LocalText::of(u"Cold room at 9 degrees"_s, u"en"_s);
        call.customer = u"Hotel Mirador"_s;
        incident = DeskFixture::wait(desk->timeline().create(call)).value();
        Entry solved;
        solved.kind = EntryKind::Solution;
        solved.facts = {{FactKind::Solution, 0}};
        solved.author = u"Luis"_s;
        if (const Result<Entry> ok = record(solved); !ok)
            qFatal("%s", qPrintable(ok.error().text));
    }
    Result<Entry> record(Entry entry)
    {
        now = now + 5min;
        entry.incident = incident.id;
        return DeskFixture::wait(desk->timeline().record(entry));
    }
    Result<Entry> opinion(FeedbackAct act, const QString &author = u"Ana"_s)
    {
        Entry entry;
        entry.kind = EntryKind::Feedback;
        entry.author = author;
        if (act.from == FeedbackFrom::Customer) {
            entry.direction = Direction::In;
            entry.audience = Audience::Customer;
            entry.channel = Channel::Phone;
            entry.customerText = {LocalText::of(u"Quick, but nobody called on Sunday"_s)};
        }
        entry.aftersales = act;
        return record(entry);
    }
    QStringList owed(const QString &rule)
    {
        QStringList all;
        const Dossier dossier = DeskFixture::wait(desk->timeline().dossier(incident.id)).value();
        for (const Commitment &one : dossier.commitments) {
            if (one.rule == rule && one.status == Commitment::Status::Open)
                all << one.what.in(u"en"_s);
        }
        return all;
    }
    Matters matters() { return DeskFixture::wait(desk->aftersales().matters(incident.id)).value(); }
};

FeedbackAct answer(int score, FeedbackFrom from = FeedbackFrom::Customer)
{
    return {FeedbackId::make(), FeedbackAct::Act::Answered, from, score, true, {}};
}

#define GIVEN(given) \
    QFETCH(QString, database); \
    Given given(database); \
    if (!given.desk) \
    QSKIP("PostgreSQL is not installed")

}

/// Opinions of customer and team, and reviews with their measures.
class OpinionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLowScoreIsFollowedUp_data() { bothDatabases(); }
    void aLowScoreIsFollowedUp()
    {
        GIVEN(given);
        const FeedbackAct low = answer(2);
        QVERIFY_RESULT(given.opinion(low));
        QCOMPARE(given.owed(u"low-score"_s).size(), qsizetype(1));
        QCOMPARE(given.matters().opinions.size(), size_t(1));
        QVERIFY(isOpen(given.matters().opinions[0]));
        QVERIFY_RESULT(given.opinion({low.id, FeedbackAct::Act::FollowedUp, FeedbackFrom::Team, 0, false, {}}));
        QVERIFY(given.owed(u"low-score"_s).isEmpty());
        QVERIFY(!isOpen(given.matters().opinions[0]));
    }

    /// What they say about us is no question: nobody waits for an answer.
    void anOpinionWaitsForNoAnswer_data() { bothDatabases(); }
    void anOpinionWaitsForNoAnswer()
    {
        GIVEN(given);
        Entry told;
        told.kind = EntryKind::Contact;
        told.direction = Direction::Out;
        told.audience = Audience::Customer;
        told.channel = Channel::Phone;
        told.outcome = Outcome::Reached;
        told.tells = {Tell::Solution};
        QVERIFY_RESULT(given.record(told));
        QVERIFY_RESULT(given.opinion(answer(4)));
        QVERIFY(!DeskFixture::wait(given.desk->timeline().dossier(given.incident.id)).value().incident.waitingSince);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("author");
        QTest::addColumn<int>("score");
        QTest::addColumn<bool>("team");
        QTest::addColumn<bool>("isWritten");
        for (const char *database : {"sqlite", "postgresql"}) {
            const auto row = [database](const char *name, const char *author, int score, bool team, bool written) {
                QTest::addRow("%s, %s", name, database) << QString::fromLatin1(database) << QString::fromLatin1(author) << score << team << written;
            };
            row("somebody else writes it down", "Ana", 5, false, true);
            row("who solved it does not ask the customer", "Luis", 5, false, false);
            row("nor rates it as the team", "luis", 4, true, false);
            row("without a score", "Ana", 0, false, false);
            row("with too high a score", "Ana", 6, false, false);
        }
    }
    void refused()
    {
        QFETCH(QString, author);
        QFETCH(int, score);
        QFETCH(bool, team);
        QFETCH(bool, isWritten);
        GIVEN(given);
        const Result<Entry> written = given.opinion(answer(score, team ? FeedbackFrom::Team : FeedbackFrom::Customer), author);
        QCOMPARE(written.has_value(), isWritten);
        QCOMPARE(given.matters().opinions.size(), size_t(isWritten ? 1 : 0));
    }

    void aReviewAndItsMeasuresAreOne_data() { bothDatabases(); }
    void aReviewAndItsMeasuresAreOne()
    {
        GIVEN(given);
        Entry review;
        review.incident = given.incident.id;
        review.kind = EntryKind::Review;
        review.audience = Audience::Customer;
        review.customerText = {LocalText::of(u"A valve was set wrong"_s)};
        review.teamText = {LocalText::of(u"Nobody read the label"_s)};
        review.aftersales = ReviewAct{{u"the label is on the back"_s}, u"the log"_s, {}};
        Entry measure;
        measure.incident = given.incident.id;
        measure.kind = EntryKind::Work;
        const MeasureId id = MeasureId::make();
        measure.aftersales = MeasureAct{id, MeasureAct::Act::Set, u"Label the valves"_s, {}, u"Luis"_s, given.now + 48h};
        Entry broken = measure;
        broken.occurredAt = given.now + 24h; // in the future
        QVERIFY(!DeskFixture::wait(given.desk->aftersales().recordTogether({review, measure, broken})));
        QVERIFY(given.matters().measures.empty());
        const auto all = DeskFixture::wait(given.desk->aftersales().recordTogether({review, measure}));
        QVERIFY_RESULT(all);
        QCOMPARE(all->size(), size_t(2));
        QCOMPARE(given.owed(u"measure"_s), QStringList{u"Label the valves (Luis)"_s});
        QVERIFY(given.owed(u"feedback-team"_s).isEmpty()); // it was reviewed
        measure.aftersales = MeasureAct{id, MeasureAct::Act::Done, {}, {}, {}, {}};
        measure.teamText = {LocalText::of(u"With a new plate"_s)};
        QVERIFY_RESULT(given.record(measure));
        QVERIFY(given.owed(u"measure"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(OpinionsTest)
#include "tst_opinions.moc"
