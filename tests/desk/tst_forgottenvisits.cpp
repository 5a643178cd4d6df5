// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/visiting.h"
#include "core/model/codec.h"
#include "support/mergingoffice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace std::chrono_literals;

namespace {

constexpr const char *canary = "zorzal"; // begins each word that is to go

/// A customer whose two incidents were made one, with a visit of each kind that keeps words.
struct Visited
{
    MergingOffice &office;
    TechnicianId luis;
    Incident kept, twin;
    Visit made, failed, moved;
    Visit before; ///< as `moved` was before that

    explicit Visited(MergingOffice &there) : office(there)
    {
        Technician one;
        one.id = luis = TechnicianId::make(), one.name = "Luis";
        done(office.desk->people().save(one));
        kept = office.call("Muñoz", "zorzaltitle"), twin = office.call("Muñoz", "zorzalother");
        made = agreed(twin.id, 2h), failed = agreed(kept.id, 4h);
        before = done(visiting().propose(accepted(plan(kept.id, 30h)))).visit;
        moved = done(visiting().move({.visit = before.id, .version = before.version, .technicians = {luis}, .from = office.now + 40h, .to = office.now + 41h,
                                      .accepted = done(visiting().objections(plan(kept.id, 40h), before.id))})).visit;
        report();
    }
    Visiting &visiting() { return office.desk->visiting(); }
    template<typename T>
    static T done(const QFuture<Result<T>> &future)
    {
        const Result<T> answer = DeskFixture::wait(future);
        if (!answer)
            qFatal("%s | %s", qPrintable(answer.error().text), qPrintable(answer.error().detail));
        if constexpr (!std::is_void_v<T>)
            return *answer;
    }
    VisitPlan plan(IncidentId incident, std::chrono::hours in) const
    {
        return {.incident = incident, .technicians = {luis}, .from = office.now + in, .to = office.now + in + 1h, .receiverWords = "zorzalreceiver", .access = "zorzalaccess 4321"};
    }
    /// What speaks against the moment is another matter here.
    VisitPlan accepted(VisitPlan plan)
    {
        plan.accepted = done(visiting().objections(plan));
        return plan;
    }
    Visit agreed(IncidentId incident, std::chrono::hours in) { return done(visiting().agree(accepted(plan(incident, in)), CustomerTold{.words = "zorzaltold"})).visit; }
    void report()
    {
        office.now = office.now + 3h;
        const Visit there = done(visiting().arrive(made.id, made.version)).visit;
        VisitOutcome outcome{.visit = made.id, .version = there.version, .found = "zorzalfound", .done = "zorzaldone", .parts = {{"F-12", "zorzalpart", 1}}, .minutes = 30, .signedBy = "zorzalsigned"};
        outcome.entry = EntryId::make();
        outcome.attached = done(office.desk->attachments().addBytes({twin.id, outcome.entry, "zorzalsignature.png"}, "zorzalpicture")).id;
        made = done(visiting().finish(outcome)).visit;
        failed = done(visiting().finish({.visit = failed.id, .version = failed.version, .deed = VisitDeed::Fail, .found = "zorzalnobody", .cause = VisitCause::Other, .causeWords = "zorzalcause"})).visit;
    }
    void close()
    {
        const Result<MergeDone> merged = office.merge({twin.id}, kept.id);
        if (!merged)
            qFatal("%s", qPrintable(merged.error().text));
        Entry end = office.noteOn(kept.id, "zorzalend");
        end.kind = EntryKind::State;
        end.stateChange = StateChange{StateChange::Act::Closed, State::Closed, WaitingOn::Nobody, {}, LocalText::of("zorzalreason")};
        if (const Result<Entry> closed = office.record(end); !closed)
            qFatal("%s", qPrintable(closed.error().text));
    }
    Result<void> forget(Desk &desk) { return DeskFixture::wait(desk.directory().forget(kept.customer, "Muñoz")); }
    std::vector<Visit> visits()
    {
        std::vector<Visit> all;
        for (const VisitRow &row : done(visiting().ofIncident(kept.id)))
            all.push_back(row.visit);
        return all;
    }
    /// All that a page, a board or an export could show of both.
    QByteArray readable()
    {
        QJsonArray all;
        for (const Visit &visit : visits())
            all.append(toJson(visit));
        for (const IncidentId &id : {kept.id, twin.id}) {
            const Dossier one = office.dossier(id);
            all.append(toJson(one.incident));
            all.append(toJson(one.entries));
            all.append(toJson(one.commitments));
            all.append(toJson(one.changes));
        }
        return QJsonDocument(all).toJson();
    }
};

}

/// What was written about the visits of a customer who is forgotten, and what other desks still remember of it.
class TestForgottenVisits : public QObject
{
    Q_OBJECT

    static QStringList onDisk(const QString &file)
    {
        QStringList found;
        for (const char *ending : {"", "-wal"}) {
            QFile database(file + QLatin1String(ending));
            if (!database.open(QIODevice::ReadOnly))
                continue;
            const QByteArray all = database.readAll();
            for (qsizetype at = all.indexOf(canary); at >= 0; at = all.indexOf(canary, at + 1))
                found << QString::fromLatin1(all.mid(at, 20));
        }
        return found;
    }

private Q_SLOTS:
    void noWordOfThemIsLeft_data() { bothDatabases(); }
    void noWordOfThemIsLeft()
    {
        OPEN_OFFICE(office);
        Visited given(office);
        given.close();
        for (const char *word : {"zorzalaccess", "zorzalreceiver", "zorzalfound", "zorzaldone", "zorzalpart", "zorzalsigned", "zorzalcause", "zorzaltold", "zorzalend"})
            QVERIFY2(given.readable().contains(word), word); // else what follows would prove nothing
        QVERIFY_RESULT(given.forget(*office.desk));
        QVERIFY2(!given.readable().contains(canary), given.readable().mid(given.readable().indexOf(canary) - 80, 160).constData());
        const std::vector<Visit> visits = given.visits();
        QCOMPARE(visits.size(), size_t(3)); // that somebody was there stays
        for (const Visit &visit : visits) {
            QVERIFY(!visit.signature);
            QCOMPARE(visit.technicians, std::vector{given.luis});
        }
        QVERIFY(DeskFixture::wait(office.desk->attachments().of(given.kept.id))->empty());
        QCOMPARE(office.findings(), QString());
        office.desk.reset();
        if (place.isSqlite())
            QCOMPARE(onDisk(place.url()), QStringList());
    }

    /// The person at the desk, or at another, undoes or goes on with what they had before them.
    void whatOthersRememberIsNotWrittenBack_data() { bothDatabases(); }
    void whatOthersRememberIsNotWrittenBack()
    {
        OPEN_OFFICE(office);
        Visited given(office);
        given.close();
        QVERIFY_RESULT(given.forget(*office.desk));
        const std::vector<Visit> after = given.visits();
        const auto isRefused = [](const Result<VisitWritten> &answer) { return !answer && answer.error().kind == Error::Kind::Conflict; };
        Visiting &visiting = given.visiting();
        QVERIFY(isRefused(DeskFixture::wait(visiting.takeBack({given.moved.id, given.moved.version, given.before}))));
        QVERIFY(isRefused(DeskFixture::wait(visiting.takeBack({given.moved.id, given.moved.version, {}}))));
        QVERIFY(isRefused(DeskFixture::wait(visiting.move({.visit = given.moved.id, .version = given.moved.version, .technicians = {given.luis}, .from = office.now + 50h, .to = office.now + 51h}))));
        QVERIFY(isRefused(DeskFixture::wait(visiting.confirm(given.moved.id, given.moved.version, {.words = "zorzalagain"}))));
        QVERIFY(isRefused(DeskFixture::wait(visiting.cancel(given.moved.id, given.moved.version, "zorzalagain", CustomerTold{}))));
        QCOMPARE(given.visits(), after);
        QVERIFY(!given.readable().contains(canary));
        QCOMPARE(office.findings(), QString());
    }

    /// Another desk has the incident's log, its commitments and a deed to undo in memory.
    void anotherDeskWritesFromWhatIsThereNow_data()
    {
        QTest::addColumn<bool>("undoes");
        QTest::newRow("it writes a note") << false;
        QTest::newRow("it undoes a deed") << true;
    }
    void anotherDeskWritesFromWhatIsThereNow()
    {
        QFETCH(bool, undoes);
        const TestDatabase place("postgresql");
        if (place.isMissing())
            QSKIP("PostgreSQL is not installed");
        MergingOffice office(place.url());
        Visited given(office);
        Desk other({.clock = [&office] { return office.now; }, .zone = QTimeZone("Europe/Madrid"), .user = "Luis", .reminds = false});
        QVERIFY_RESULT(DeskFixture::wait(other.open(place.url(), Desk::Mode::Existing)));
        const auto priority = [&](Level level, const QString &words) { return Visited::done(other.triage().perform({given.kept.id}, {.what = TriageDeed::What::Priority, .priority = level, .words = words})); };
        priority(Level::High, "zorzalwhy");
        const BulkOutcome deed = priority(Level::Low, "zorzalbecause");
        QVERIFY(deed.failures.empty());
        given.close();
        office.now = office.now + 1min;
        QVERIFY_RESULT(DeskFixture::wait(other.timeline().record(office.noteOn(given.kept.id, "zorzalnote")))); // it knows all of it from here on
        QVERIFY_RESULT(given.forget(*office.desk));
        office.now = office.now + 1min;
        if (undoes)
            (void)Visited::done(other.triage().takeBack(deed.undo));
        else
            QVERIFY_RESULT(DeskFixture::wait(other.timeline().record(office.noteOn(given.kept.id, "after"))));
        QVERIFY2(!given.readable().contains(canary), given.readable().mid(given.readable().indexOf(canary) - 80, 160).constData());
        QCOMPARE(office.findings(), QString());
    }

    /// A deed without a reason, after one that had a reason of the customer's, has that reason to give back.
    void aReasonIsNotGivenBack_data() { bothDatabases(); }
    void aReasonIsNotGivenBack()
    {
        OPEN_OFFICE(office);
        Visited given(office);
        const auto priority = [&](Level level, const QString &words) { return Visited::done(office.desk->triage().perform({given.kept.id}, {.what = TriageDeed::What::Priority, .priority = level, .words = words})); };
        priority(Level::High, "zorzalwhy");
        const BulkOutcome deed = priority(Level::Low, {});
        given.close();
        QVERIFY_RESULT(given.forget(*office.desk));
        office.now = office.now + 1min;
        (void)Visited::done(office.desk->triage().takeBack(deed.undo));
        QVERIFY2(!given.readable().contains(canary), given.readable().mid(given.readable().indexOf(canary) - 80, 160).constData());
        QCOMPARE(office.findings(), QString());
    }
};

QTEST_GUILESS_MAIN(TestForgottenVisits)
#include "tst_forgottenvisits.moc"
