// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/deskfixture.h"

using namespace Qt::StringLiterals;

/// Saved views as a person at the desk has them.
class SavedViewsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aViewIsSavedShownAndDropped()
    {
        DeskFixture fixture(Instant{1'790'000'000'000});
        Desk &desk = *fixture.desk;
        QSignalSpy changed(&desk, &Desk::viewsChanged);
        SavedView view;
        view.name = u"  Madrid   sur "_s, view.owner = desk.user(), view.filter = u"estado:abierta"_s;
        const Result<SavedView> saved = fixture.wait(desk.views().save(view));
        QVERIFY(saved);
        QCOMPARE(saved->name, u"Madrid sur"_s);
        QCOMPARE(saved->filter, u"state:open"_s);
        QCOMPARE(changed.size(), 1);
        QVERIFY(fixture.wait(desk.views().all()).value() == std::vector({*saved}));
        QVERIFY(fixture.wait(desk.views().drop(*saved)));
        QCOMPARE(changed.size(), 2);
        QVERIFY(fixture.wait(desk.views().all())->empty());
    }

    void whatCannotBeSavedIsSaid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QString>("filter");
        QTest::newRow("no name") << u" \t"_s << QString() << QString();
        QTest::newRow("a long name") << QString(101, u'x') << QString() << QString();
        QTest::newRow("a long filter") << u"x"_s << QString() << QString(5001, u'x');
        QTest::newRow("somebody else's") << u"x"_s << u"Luis"_s << QString();
    }
    void whatCannotBeSavedIsSaid()
    {
        QFETCH(QString, name);
        QFETCH(QString, owner);
        QFETCH(QString, filter);
        DeskFixture fixture(Instant{1'790'000'000'000});
        QSignalSpy changed(fixture.desk.get(), &Desk::viewsChanged);
        SavedView view;
        view.name = name, view.owner = owner, view.filter = filter;
        const Result<SavedView> refused = fixture.wait(fixture.desk->views().save(view));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::InvalidInput);
        QVERIFY(changed.isEmpty());
        QVERIFY(fixture.wait(fixture.desk->views().all())->empty());
    }
};

QTEST_GUILESS_MAIN(SavedViewsTest)
#include "tst_savedviews.moc"
