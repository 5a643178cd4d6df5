// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/logs.h"
#include "support/looking.h"
#include "support/postgresserver.h"
#include "support/shareddesks.h"

using namespace std::chrono_literals;
using What = TriageDeed::What;

namespace {

TriageDeed assign(TechnicianId to) { return {.what = What::Assign, .to = to}; }
TriageDeed priority(Level level) { return {.what = What::Priority, .priority = level, .words = "because"}; }
TriageDeed wait(WaitingOn on) { return {.what = What::Wait, .waitingOn = on, .until = at("2026-03-07 10:00"), .words = "because"}; }

}

/// Two people at two desks of one PostgreSQL, who set something on the same incident without having seen what the other did.
class TestTriageConflict : public QObject
{
    Q_OBJECT
    Instant m_now;
    QString m_url;
    std::unique_ptr<Desk> m_anas, m_luiss;
    TechnicianId m_ana, m_luis, m_marta;
    IncidentId m_incident;

    std::unique_ptr<Desk> open(const QString &user)
    {
        Desk::Options options;
        options.clock = [this] { return m_now; };
        options.zone = QTimeZone("Europe/Madrid");
        options.user = user;
        auto desk = std::make_unique<Desk>(options);
        if (const Result<void> ok = DeskFixture::wait(desk->open(m_url, Desk::Mode::CreateIfMissing)); !ok)
            qFatal("%s", qPrintable(ok.error().text));
        return desk;
    }
    Dossier dossier() { return DeskFixture::wait(m_luiss->timeline().dossier(m_incident)).value(); }
    TriageSeen seen()
    {
        const Dossier now = dossier();
        return TriageSeen::of(now.incident, static_cast<int>(now.entries.size()));
    }
    BulkOutcome perform(Desk &desk, TriageDeed deed, const std::optional<TriageSeen> &seen)
    {
        deed.seen = seen;
        return DeskFixture::wait(desk.triage().perform({m_incident}, deed)).value();
    }

private Q_SLOTS:
    void init()
    {
        if (!PostgresServer::instance())
            QSKIP("PostgreSQL is not installed");
        m_url = PostgresServer::instance()->newDatabase();
        m_now = at("2026-03-06 10:00");
        m_anas = open("Ana");
        m_luiss = open("Luis");
        m_ana = SharedDesks::technician(*m_anas, "Ana");
        m_luis = SharedDesks::technician(*m_anas, "Luis");
        m_marta = SharedDesks::technician(*m_anas, "Marta");
        m_incident = SharedDesks::call(*m_anas).id;
    }
    void cleanup()
    {
        m_anas.reset();
        m_luiss.reset();
    }

    void differentFieldsAreNoConflict_data()
    {
        QTest::addColumn<TriageDeed>("hers");
        QTest::addColumn<TriageDeed>("his");
        const std::pair<const char *, TriageDeed> all[] = {{"owner", {.what = What::Take}}, {"priority", priority(Level::Urgent)}, {"state", wait(WaitingOn::Part)}, {"tags", {.what = What::Tags, .add = {"gas"}}}};
        for (const auto &[hers, one] : all) {
            for (const auto &[his, other] : all) {
                if (one.what != other.what)
                    QTest::addRow("%s and %s", hers, his) << one << other;
            }
        }
    }
    void differentFieldsAreNoConflict()
    {
        QFETCH(TriageDeed, hers);
        QFETCH(TriageDeed, his);
        const TriageSeen both = seen();
        QCOMPARE(perform(*m_anas, hers, both).done.size(), size_t(1));
        m_now = m_now + 12s;
        QCOMPARE(perform(*m_luiss, his, both).done.size(), size_t(1));
        // Nothing of the one is lost by the other.
        const Incident now = dossier().incident;
        for (const auto &[deed, who] : {std::pair(hers, m_ana), std::pair(his, m_luis)}) {
            QVERIFY(deed.what != What::Take || now.owner == who);
            QVERIFY(deed.what != What::Priority || now.priority == Level::Urgent);
            QVERIFY(deed.what != What::Wait || now.state == State::Waiting);
            QVERIFY(deed.what != What::Tags || now.tags == QStringList{"gas"});
        }
    }

    void theSameFieldIsAConflict_data()
    {
        QTest::addColumn<int>("field");
        QTest::newRow("owner") << 0;
        QTest::newRow("priority") << 1;
        QTest::newRow("state") << 2;
        QTest::newRow("state, solved against waiting") << 3;
    }
    void theSameFieldIsAConflict()
    {
        QFETCH(int, field);
        const TriageDeed hers[] = {assign(m_marta), priority(Level::Urgent), wait(WaitingOn::Part), wait(WaitingOn::Part)};
        const TriageDeed his[] = {{.what = What::Take}, priority(Level::Low), wait(WaitingOn::Customer), {.what = What::Resolve, .words = "Valve"}};
        const TriageSeen both = seen();
        QCOMPARE(perform(*m_anas, hers[field], both).done.size(), size_t(1));
        // What Luis writes meanwhile is not what set the field.
        m_now = m_now + 5s;
        Entry note;
        note.incident = m_incident, note.kind = EntryKind::Note, note.teamText.words = LocalText::of("Ask Marta");
        QVERIFY(DeskFixture::wait(m_luiss->timeline().record(note)));
        m_now = m_now + 7s;
        const Incident before = dossier().incident;
        const BulkOutcome refused = perform(*m_luiss, his[field], both);
        QVERIFY(refused.done.empty() && refused.undo.incidents.empty());
        QCOMPARE(refused.failures.size(), size_t(1));
        QCOMPARE(refused.failures.front().error.kind, Error::Kind::Conflict);
        const std::optional<TriageConflict> conflict = refused.failures.front().conflict;
        QVERIFY(conflict);
        QCOMPARE(conflict->by, QString("Ana"));
        QCOMPARE((m_now - conflict->at).count(), 12'000);
        QVERIFY(conflict->now == seen());
        QCOMPARE(conflict->owner, QString(field == 0 ? "Marta" : ""));
        QVERIFY(dossier().incident == before);
        // Use mine.
        QCOMPARE(perform(*m_luiss, his[field], conflict->now).done.size(), size_t(1));
    }

    void aThirdChangeIsAskedAboutAgain()
    {
        const TriageSeen both = seen();
        perform(*m_anas, assign(m_marta), both);
        const std::optional<TriageConflict> first = perform(*m_luiss, {.what = What::Take}, both).failures.front().conflict;
        m_now = m_now + 3s;
        perform(*m_anas, assign(m_ana), {});
        const std::optional<TriageConflict> second = perform(*m_luiss, {.what = What::Take}, first->now).failures.front().conflict;
        QVERIFY(second);
        QCOMPARE(second->owner, QString("Ana"));
        QCOMPARE((m_now - second->at).count(), 0);
    }

    void theSameValueIsNoConflict()
    {
        const TriageSeen both = seen();
        perform(*m_anas, assign(m_marta), both);
        const BulkOutcome same = perform(*m_luiss, assign(m_marta), both);
        QVERIFY(same.failures.empty());
        QCOMPARE(same.already, 1);
    }

    void whatOneDidOneselfIsNoConflict()
    {
        const TriageSeen before = seen();
        perform(*m_luiss, assign(m_marta), before); // at another window
        QVERIFY(perform(*m_luiss, {.what = What::Take}, before).failures.empty());
    }

    void tagsMeet()
    {
        const TriageSeen both = seen();
        perform(*m_anas, {.what = What::Tags, .add = {"gas", "north"}}, both);
        QVERIFY(perform(*m_luiss, {.what = What::Tags, .add = {"urgent"}, .remove = {"north"}}, both).failures.empty());
        QCOMPARE(dossier().incident.tags, (QStringList{"gas", "urgent"}));
    }

    void whoSaysNothingOfWhatTheySawIsNotAsked()
    {
        perform(*m_anas, assign(m_marta), {});
        QVERIFY(perform(*m_luiss, {.what = What::Take}, {}).failures.empty());
    }

    void doingItAgainIsNotAskedAbout()
    {
        const BulkOutcome done = perform(*m_luiss, {.what = What::Take}, seen());
        QVERIFY(!done.undo.deed.seen);
        const BulkOutcome back = DeskFixture::wait(m_luiss->triage().takeBack(done.undo)).value();
        QVERIFY(back.failures.empty());
        QVERIFY(perform(*m_luiss, done.undo.deed, {}).failures.empty());
    }

    /// What was taken back changed the field too.
    void anUndoIsSeen()
    {
        const BulkOutcome hers = perform(*m_anas, assign(m_marta), {});
        const TriageSeen his = seen();
        m_now = m_now + 2s;
        QVERIFY(DeskFixture::wait(m_anas->triage().takeBack(hers.undo)).value().failures.empty());
        const BulkOutcome refused = perform(*m_luiss, {.what = What::Take}, his);
        QCOMPARE(refused.failures.size(), size_t(1));
        QVERIFY(refused.failures.front().conflict);
        QCOMPARE(refused.failures.front().conflict->by, QString("Ana"));
        QCOMPARE(refused.failures.front().conflict->owner, QString());
    }
};

QTEST_GUILESS_MAIN(TestTriageConflict)
#include "tst_triageconflict.moc"
