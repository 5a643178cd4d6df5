// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/visiting.h"
#include "ui/commands/incidentdeeds.h"
#include "ui/commands/toast.h"
#include "ui/visits/visitdeeds.h"
#include "windowfixture.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using What = TriageDeed::What;

namespace {

Instant at(int hour, int minute = 0)
{
    return instantOf(QDate(2026, 3, 10), QTime(hour, minute), QTimeZone("Europe/Madrid"));
}

}

/// Deeds on visits among others on the stack of what can be undone.
class VisitUndoTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<WindowFixture> m_given;

    MainWindow &window() { return *m_given->window; }
    IncidentDeeds &deeds() { return window().deeds(); }
    Visiting &visiting() { return m_given->desk->visiting(); }
    template<typename T>
    static T done(const QFuture<Result<T>> &future)
    {
        const Result<T> answer = DeskFixture::wait(future);
        if (!answer)
            qFatal("%s", qPrintable(answer.error().text));
        return *answer;
    }
    TechnicianId person(const QString &name)
    {
        for (const Technician &one : done(m_given->desk->people().technicians())) {
            if (one.name == name)
                return one.id;
        }
        return {};
    }
    VisitRow proposed(IncidentId incident, Instant from)
    {
        done(visiting().propose({.incident = incident, .technicians = {person(u"Ana"_s)}, .from = from, .to = from + 1h}));
        return row(incident);
    }
    VisitRow row(IncidentId incident) { return done(visiting().ofIncident(incident)).back(); }
    Instant begins(IncidentId incident) { return row(incident).visit.scheduledFrom; }
    QString owner(const Incident &incident)
    {
        const Dossier dossier = m_given->dossier(incident.id);
        return dossier.owner ? dossier.owner->name : QString();
    }
    template<typename Press>
    void awaitingVisit(Press press)
    {
        QSignalSpy visits(&window().visitDeeds(), &VisitDeeds::done);
        press();
        QTRY_COMPARE(visits.size(), 1);
    }
    template<typename Press>
    void awaitingDeed(Press press)
    {
        QSignalSpy finished(&deeds(), &IncidentDeeds::finished);
        press();
        QTRY_COMPARE(finished.size(), 1);
    }
    void move(IncidentId incident, Instant to, const QString &who = u"Ana"_s)
    {
        const VisitRow seen = row(incident);
        awaitingVisit([&] { window().visitDeeds().move(seen, seen.visit.technicians.front(), person(who), to); });
    }
    bool canUndo() { return m_given->action(ActionId::Undo)->isEnabled(); }
    bool canRedo() { return m_given->action(ActionId::Redo)->isEnabled(); }
    /// No entry of the incident can be written while the company has a certain name.
    void refuseWhileBlocked(const Incident &incident)
    {
        m_given->window.reset();
        m_given->close();
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            database.setDatabaseName(m_given->file());
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"create trigger blocked before insert on entry when new.incident = '%1' and exists (select 1 from document where json like '%blocked%') "
                               "begin select raise(abort, 'blocked'); end"_s.arg(incident.id.toString())));
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
        m_given->reopen();
        m_given->rebuild();
    }
    void block(bool blocked) { QVERIFY(UiFixture::wait(m_given->desk->people().saveCompany(blocked ? u"blocked"_s : u"free"_s))); }

private Q_SLOTS:
    void init() { m_given = std::make_unique<WindowFixture>(); }
    void cleanup() { m_given.reset(); }

    void allOfItGoesBackAndForth()
    {
        const Incident incident = m_given->call(u"Boiler E05"_s);
        proposed(incident.id, at(11));
        awaitingDeed([&] { deeds().perform({.what = What::Take}, {incident.id}); });
        move(incident.id, at(12));
        move(incident.id, at(14), u"Luis"_s);
        awaitingDeed([&] { deeds().perform({.what = What::Tags, .add = {u"gas"_s}}, {incident.id}); });
        for (int times = 0; times < 2; ++times) {
            awaitingDeed([&] { deeds().undo(); });
            QCOMPARE(m_given->dossier(incident.id).incident.tags, QStringList());
            awaitingVisit([&] { deeds().undo(); });
            QCOMPARE(begins(incident.id), at(12));
            QCOMPARE(row(incident.id).visit.technicians, std::vector{person(u"Ana"_s)});
            awaitingVisit([&] { deeds().undo(); }); // finds it as the step above it left it
            QCOMPARE(begins(incident.id), at(11));
            awaitingDeed([&] { deeds().undo(); });
            QCOMPARE(owner(incident), QString());
            QVERIFY(!canUndo());
            awaitingDeed([&] { deeds().redo(); });
            awaitingVisit([&] { deeds().redo(); });
            QCOMPARE(begins(incident.id), at(12));
            awaitingVisit([&] { deeds().redo(); });
            QCOMPARE(begins(incident.id), at(14));
            QCOMPARE(row(incident.id).visit.technicians, std::vector{person(u"Luis"_s)});
            awaitingDeed([&] { deeds().redo(); });
            QVERIFY(!canRedo());
        }
    }

    /// A part of a deed fails for now: the stack is made anew around the visit.
    void theStackIsMadeAnewAroundAVisit()
    {
        const Incident fine = m_given->call(u"No hot water"_s), ill = m_given->call(u"Noise"_s);
        refuseWhileBlocked(ill);
        proposed(fine.id, at(11));
        move(fine.id, at(12));
        awaitingDeed([&] { deeds().perform({.what = What::Take}, {fine.id, ill.id}); });
        move(fine.id, at(13));
        awaitingVisit([&] { deeds().undo(); });
        block(true);
        awaitingDeed([&] { deeds().undo(); }); // of one of both alone
        QCOMPARE(owner(fine), QString());
        QCOMPARE(owner(ill), u"Ana"_s);
        QCOMPARE(deeds().stack().count(), 4);
        block(false);
        awaitingDeed([&] { deeds().undo(); });
        QCOMPARE(owner(ill), QString());
        awaitingVisit([&] { deeds().undo(); });
        QCOMPARE(begins(fine.id), at(11));
        QVERIFY(!canUndo());
        awaitingVisit([&] { deeds().redo(); });
        QCOMPARE(begins(fine.id), at(12));
        while (canRedo() && deeds().stack().redoText() != u"visit moved"_s)
            awaitingDeed([&] { deeds().redo(); });
        QCOMPARE(owner(fine), u"Ana"_s);
        awaitingVisit([&] { deeds().redo(); });
        QCOMPARE(begins(fine.id), at(13));
    }

    void whatAnotherWentOnWithIsSteppedOver()
    {
        const Incident incident = m_given->call(u"Boiler E05"_s);
        proposed(incident.id, at(11));
        awaitingDeed([&] { deeds().perform({.what = What::Take}, {incident.id}); });
        move(incident.id, at(12));
        const Visit visit = row(incident.id).visit;
        done(visiting().move({.visit = visit.id, .version = visit.version, .technicians = visit.technicians, .from = at(16), .to = at(17)}));
        QSignalSpy failed(&window().visitDeeds(), &VisitDeeds::failed);
        deeds().undo();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(begins(incident.id), at(16)); // as they set it
        QVERIFY(canUndo());
        awaitingDeed([&] { deeds().undo(); });
        QCOMPARE(owner(incident), QString());
        QVERIFY(!canUndo());
    }

    /// The language changes: another window comes in its place, and takes all of it up.
    void anotherWindowComesInItsPlace()
    {
        const Incident incident = m_given->call(u"Boiler E05"_s);
        proposed(incident.id, at(11));
        move(incident.id, at(12));
        awaitingDeed([&] { deeds().perform({.what = What::Take}, {incident.id}); });
        move(incident.id, at(14));
        awaitingDeed([&] { deeds().perform({.what = What::Tags, .add = {u"gas"_s}}, {incident.id}); });
        awaitingDeed([&] { deeds().undo(); });
        const DeedsDone kept = deeds().kept();
        QCOMPARE(kept.deeds.size(), size_t(4));
        QCOMPARE(kept.standing, 3);
        m_given->rebuild();
        deeds().takeUp(kept);
        awaitingDeed([&] { deeds().redo(); });
        QCOMPARE(m_given->dossier(incident.id).incident.tags, QStringList(u"gas"_s));
        awaitingDeed([&] { deeds().undo(); });
        awaitingVisit([&] { deeds().undo(); });
        QCOMPARE(begins(incident.id), at(12));
        awaitingDeed([&] { deeds().undo(); });
        QCOMPARE(owner(incident), QString());
        awaitingVisit([&] { deeds().undo(); });
        QCOMPARE(begins(incident.id), at(11));
        QVERIFY(!canUndo());
    }

    void theWindowClosesWhileItIsAwaited_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"a move", "an undo", "a redo"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void theWindowClosesWhileItIsAwaited()
    {
        QFETCH(QString, what);
        const Incident incident = m_given->call(u"Boiler E05"_s);
        proposed(incident.id, at(11));
        move(incident.id, at(12));
        if (what == u"a redo"_s)
            awaitingVisit([&] { deeds().undo(); });
        const VisitRow seen = row(incident.id);
        if (what == u"a move"_s)
            window().visitDeeds().move(seen, person(u"Ana"_s), person(u"Ana"_s), at(15));
        else
            what == u"an undo"_s ? deeds().undo() : deeds().redo();
        m_given->window.reset();
        DeskFixture::wait(m_given->desk->people().technicians()); // behind it, on the database's thread
        QCoreApplication::processEvents();
        const Instant now = begins(incident.id);
        QVERIFY(now == (what == u"an undo"_s ? at(11) : at(12)) || (what == u"a move"_s && now == at(15)));
        m_given->rebuild();
        QVERIFY(!canUndo());
    }

    /// Whoever presses Ctrl+Z twice before the first answer undoes one deed, and not the one below it.
    void undoingWaitsForItsAnswer()
    {
        const Incident incident = m_given->call(u"Boiler E05"_s);
        proposed(incident.id, at(11));
        move(incident.id, at(12));
        move(incident.id, at(13));
        awaitingVisit([&] {
            deeds().undo();
            deeds().undo();
            deeds().redo();
        });
        QCOMPARE(begins(incident.id), at(12));
        QCOMPARE(deeds().stack().index(), 1);
        awaitingVisit([&] { deeds().undo(); });
        QCOMPARE(begins(incident.id), at(11));
    }
};

QTEST_MAIN(VisitUndoTest)
#include "tst_visitundo.moc"
