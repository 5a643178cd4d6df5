// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/aftersales.h"
#include "support/deskondatabase.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Given : DeskOnDatabase
{
    Incident incident;

    explicit Given(const QString &kind)
        : DeskOnDatabase(kind, Instant{1'796'000'000'000})
    {
        if (!desk)
            return;
        NewIncident call;
        call.title = LocalText::of(u"Cold room at 9 degrees"_s, u"en"_s);
        call.customer = u"Hotel Mirador"_s;
        incident = DeskFixture::wait(desk->timeline().create(call)).value();
    }
    Result<Entry> record(EntryKind kind, std::optional<AftersalesAct> act, std::optional<StateChange> state = {})
    {
        now = now + 5min;
        Entry entry;
        entry.incident = incident.id;
        entry.kind = kind;
        entry.aftersales = std::move(act);
        entry.stateChange = std::move(state);
        return DeskFixture::wait(desk->timeline().record(entry));
    }
    Result<Entry> close(const QString &reason = {})
    {
        return record(EntryKind::State, {}, StateChange{StateChange::Act::Closed, State::Closed, WaitingOn::Nobody, {}, reason.isEmpty() ? LocalText() : LocalText::of(reason)});
    }
    std::vector<MatterRow> list(const QString &kind, bool openOnly = true) { return DeskFixture::wait(desk->aftersales().list(kind, openOnly)).value(); }
};

}

/// Matters of an incident as a desk lives them: kept in lists, and in the way of closing.
class AftersalesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLoanStandsInTheWayOfClosing_data() { bothDatabases(); }
    void aLoanStandsInTheWayOfClosing()
    {
        QFETCH(QString, database);
        Given given(database);
        if (!given.desk)
            QSKIP("PostgreSQL is not installed");
        const LoanId loan = LoanId::make();
        const Instant due = given.now + 72h;
        QVERIFY_RESULT(given.record(EntryKind::Loan, LoanAct{loan, LoanAct::Act::Out, {}, u"Heater 2"_s, u"no scratch"_s, {}, due}));
        std::vector<MatterRow> rows = given.list(u"loan"_s);
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows[0].customer, u"Hotel Mirador"_s);
        QCOMPARE(rows[0].due, std::optional(due));
        const Result<Entry> refused = given.close(u"they moved away"_s);
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(u"Heater 2"_s) && !refused.error().text.contains(u"confirmed"_s), qPrintable(refused.error().text));
        QVERIFY_RESULT(given.record(EntryKind::Loan, LoanAct{loan, LoanAct::Act::Back, {}, {}, u"as it left"_s, {}, {}}));
        QVERIFY(given.list(u"loan"_s).empty());
        QCOMPARE(given.list(u"loan"_s, false).size(), size_t(1));
        const Result<Entry> unsure = given.close();
        QVERIFY(!unsure);
        QVERIFY2(unsure.error().text.contains(u"has not confirmed"_s), qPrintable(unsure.error().text));
        QVERIFY_RESULT(given.close(u"they moved away"_s));
    }

    void aCorrectionChangesHowItStands_data() { bothDatabases(); }
    void aCorrectionChangesHowItStands()
    {
        QFETCH(QString, database);
        Given given(database);
        if (!given.desk)
            QSKIP("PostgreSQL is not installed");
        const Result<Entry> out = given.record(EntryKind::Loan, LoanAct{LoanId::make(), LoanAct::Act::Out, {}, u"Heater 2"_s, {}, {}, given.now + 72h});
        QVERIFY_RESULT(out);
        Entry correction = *out;
        correction.id = {};
        correction.supersedes = out->id;
        std::get<LoanAct>(*correction.aftersales).unitWords = u"Heater 3"_s;
        QVERIFY_RESULT(DeskFixture::wait(given.desk->timeline().record(correction)));
        const Matters matters = DeskFixture::wait(given.desk->aftersales().matters(given.incident.id)).value();
        QCOMPARE(matters.loans.size(), size_t(1));
        QCOMPARE(matters.loans[0].unitWords, u"Heater 3"_s);
        QVERIFY(given.list(u"loan"_s)[0].standing.contains(u"Heater 3"_s));
    }

    void whatClosingNeedsIsTold_data() { bothDatabases(); }
    void whatClosingNeedsIsTold()
    {
        QFETCH(QString, database);
        Given given(database);
        if (!given.desk)
            QSKIP("PostgreSQL is not installed");
        const auto conditions = DeskFixture::wait(given.desk->aftersales().closing(given.incident.id)).value();
        QCOMPARE(conditions.size(), size_t(5));
        QCOMPARE(conditions[0].need, ClosingNeed::SolutionTold);
        QVERIFY(!conditions[0].met && conditions[2].met);
    }
};

QTEST_GUILESS_MAIN(AftersalesTest)
#include "tst_aftersales.moc"
