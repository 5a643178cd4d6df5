// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/savedview.h"
#include "support/twodatabases.h"

using namespace Qt::StringLiterals;

namespace {

SavedView viewOf(const QString &name, const QString &owner = u"Ana"_s)
{
    SavedView view;
    view.id = ViewId::make(), view.name = name, view.owner = owner;
    view.filter = u"state:open tag:\"gas, agua\""_s;
    view.sort = QueueSort::Waiting, view.descending = true, view.columns = {u"number"_s, u"customer"_s};
    return view;
}

Result<SavedView> saved(Database &db, const SavedView &view)
{
    return waitFor(db, [view](Store &store) { return store.save(view); });
}

std::vector<SavedView> viewsOf(Database &db, const QString &person)
{
    return waitFor(db, [person](Store &store) { return store.views(person); }).value();
}

QStringList namesOf(const std::vector<SavedView> &views)
{
    QStringList names;
    for (const SavedView &view : views)
        names += view.name;
    return names;
}

}

/// Saved views as rows.
class ViewsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aViewComesBackAsItWasSaved_data() { bothDatabases(); }
    void aViewComesBackAsItWasSaved()
    {
        OPEN_DATABASE(test, database);
        SavedView view = viewOf(u"Mañana 😀"_s);
        const Result<SavedView> first = saved(db, view);
        QVERIFY_RESULT(first);
        view.version = 1;
        QVERIFY(*first == view);
        QVERIFY(viewsOf(db, u"Ana"_s) == std::vector({view}));
        view.sort = QueueSort::Activity, view.descending = false, view.columns.clear(), view.pinned = true, view.owner.clear();
        QVERIFY_RESULT(saved(db, view));
        view.version = 2;
        QVERIFY(viewsOf(db, u"Luis"_s) == std::vector({view}));
        QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.dropView(view.id, 2); }));
        QVERIFY(viewsOf(db, u"Ana"_s).empty());
        QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.dropView(view.id, 2); }));
        view.version = 0;
        QVERIFY_RESULT(saved(db, view)); // undone
        QCOMPARE(viewsOf(db, u"Ana"_s).size(), size_t(1));
    }

    void everybodySeesTheirOwnAndTheSharedOnes_data() { bothDatabases(); }
    void everybodySeesTheirOwnAndTheSharedOnes()
    {
        OPEN_DATABASE(test, database);
        SavedView pinned = viewOf(u"Zona sur"_s);
        pinned.pinned = true;
        for (const SavedView &view : {viewOf(u"Óptica"_s), viewOf(u"nuevas"_s, {}), viewOf(u"De Luis"_s, u"Luis"_s), pinned})
            QVERIFY_RESULT(saved(db, view));
        QCOMPARE(namesOf(viewsOf(db, u"ANA"_s)), (QStringList{u"Zona sur"_s, u"nuevas"_s, u"Óptica"_s}));
        QCOMPARE(namesOf(viewsOf(db, u"Luis"_s)), (QStringList{u"De Luis"_s, u"nuevas"_s}));
        QCOMPARE(namesOf(viewsOf(db, {})), QStringList{u"nuevas"_s});
    }

    void aNameIsGivenOnceByAnOwner_data() { bothDatabases(); }
    void aNameIsGivenOnceByAnOwner()
    {
        OPEN_DATABASE(test, database);
        const SavedView first = saved(db, viewOf(u"Óptica"_s)).value();
        QVERIFY_RESULT(saved(db, viewOf(u"optica"_s, u"Luis"_s)));
        QVERIFY_RESULT(saved(db, viewOf(u"optica"_s, {})));
        for (const QString &owner : {u"Ana"_s, u"ÁNA"_s}) {
            const Result<SavedView> second = saved(db, viewOf(u"OPTICA"_s, owner));
            QVERIFY(!second);
            QCOMPARE(second.error().kind, Error::Kind::Conflict);
        }
        SavedView other = saved(db, viewOf(u"otra"_s)).value();
        other.name = u"Óptica"_s;
        QVERIFY(!saved(db, other));
        SavedView same = first;
        same.name = u"ÓPTICA"_s; // its own name, written otherwise
        QVERIFY_RESULT(saved(db, same));
    }

    void aLostRaceIsSaid_data() { bothDatabases(); }
    void aLostRaceIsSaid()
    {
        OPEN_DATABASE(test, database);
        const SavedView first = saved(db, viewOf(u"a"_s)).value();
        SavedView mine = first, theirs = first;
        mine.filter = u"state:new"_s, theirs.filter = u"state:closed"_s;
        QVERIFY_RESULT(saved(db, theirs));
        const auto isConflict = [](const auto &result) { return !result && result.error().kind == Error::Kind::Conflict; };
        QVERIFY(isConflict(saved(db, mine)));
        QVERIFY(isConflict(waitFor(db, [&](Store &store) { return store.dropView(first.id, first.version); })));
        QVERIFY_RESULT(saved(db, theirs)); // the same write again, as after a lost connection
        QCOMPARE(viewsOf(db, u"Ana"_s).at(0).filter, theirs.filter);
        QCOMPARE(viewsOf(db, u"Ana"_s).at(0).version, 2);
        QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.dropView(first.id, 2); }));
        QVERIFY(isConflict(saved(db, mine))); // dropped meanwhile
    }

    void whatIsNotKnownHereIsShownAndKept_data() { bothDatabases(); }
    void whatIsNotKnownHereIsShownAndKept()
    {
        QFETCH(QString, database);
        const TestDatabase test(database);
        if (test.isMissing())
            QSKIP("PostgreSQL is not installed");
        SavedView view = viewOf(u"rara"_s);
        {
            Database db;
            QVERIFY_RESULT(openNow(db, test.url()));
            QVERIFY_RESULT(saved(db, view));
        }
        QCOMPARE(test.runRaw({u"update saved_view set sort = 'by_moon', columns = 'oops', filter = 'moon:full state:\"; drop table entry; --\" agua'"_s}), QString());
        Database db;
        QVERIFY_RESULT(openNow(db, test.url()));
        view = viewsOf(db, u"Ana"_s).at(0);
        QCOMPARE(view.unread, (QStringList{u"sort"_s, u"columns"_s}));
        const ViewQuestion question = questionOf(view, u"en"_s);
        QCOMPARE(question.problems.size(), 4); // two of the filter, one each of order and columns
        QCOMPARE(question.queue.filter.tests.size(), size_t(1));
        QVERIFY_RESULT(waitFor(db, [&](Store &store) { return store.queue(question.queue, {}, 5); }));
        view.pinned = true;
        QVERIFY_RESULT(saved(db, view));
        view.version = 2;
        QVERIFY(viewsOf(db, u"Ana"_s) == std::vector({view})); // still unread, as it was
        view.sort = QueueSort::Number, view.columns = {u"number"_s};
        QVERIFY_RESULT(saved(db, view));
        QVERIFY(viewsOf(db, u"Ana"_s).at(0).unread.isEmpty());
    }

    void filtersAreKeptInOneLanguage_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("Spanish") << u"estado:abierta  espera:>4h -etiqueta:\"gas natural\""_s << u"state:open waiting:>4h -tag:\"gas natural\""_s;
        QTest::newRow("words") << u"bomba \"la turbina\" -agua"_s << u"bomba \"la turbina\" -agua"_s;
        QTest::newRow("not understood") << u"estado:rota agua"_s << u"estado:rota agua"_s;
    }
    void filtersAreKeptInOneLanguage()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        QCOMPARE(canonicalFilter(typed), kept);
    }
};

QTEST_GUILESS_MAIN(ViewsTest)
#include "tst_views.moc"
