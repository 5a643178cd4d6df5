// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"
#include "support/twodatabases.h"

using namespace Qt::StringLiterals;

/// Saved replies and taught words, on both databases.
class RepliesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMostUsedStandsFirst_data() { bothDatabases(); }
    void theMostUsedStandsFirst();
    void ownOnesAreSeenByTheirPersonAlone_data() { bothDatabases(); }
    void ownOnesAreSeenByTheirPersonAlone();
    void changingItKeepsItsCount_data() { bothDatabases(); }
    void changingItKeepsItsCount();
    void anotherDesksChangeIsNotLost_data() { bothDatabases(); }
    void anotherDesksChangeIsNotLost();
    void wordsAreTaughtOnce_data() { bothDatabases(); }
    void wordsAreTaughtOnce();
};

namespace {

SavedReply reply(const QString &title, const QString &person = {})
{
    SavedReply made{ReplyId::make(), title, LocalText::of(u"Buenos días, {{contact.name}}."_s, u"es"_s), person, 0, Instant{1'700'000'000'000}};
    made.body.byLanguage[u"en"_s] = u"Good morning, {{contact.name}}."_s;
    return made;
}

QStringList titlesOf(const std::vector<SavedReply> &all)
{
    QStringList titles;
    for (const SavedReply &one : all)
        titles += one.title;
    return titles;
}

}

void RepliesTest::theMostUsedStandsFirst()
{
    OPEN_DATABASE(test, database);
    const SavedReply a = reply(u"A"_s), b = reply(u"B"_s), c = reply(u"C"_s);
    const auto titles = waitFor(db, [=](Store &store) -> Result<std::vector<SavedReply>> {
        for (const SavedReply &one : {c, b, a}) {
            if (Result<void> ok = store.save(one); !ok)
                return tl::unexpected(ok.error());
        }
        if (Result<void> ok = store.countUse(b.id); !ok)
            return tl::unexpected(ok.error());
        return store.savedReplies(u"Ana"_s);
    });
    QVERIFY_RESULT(titles);
    QCOMPARE(titlesOf(*titles), QStringList({u"B"_s, u"A"_s, u"C"_s}));
    QCOMPARE(titles->front().uses, 1);
    SavedReply kept = a;
    kept.version = 1;
    QVERIFY((*titles)[1] == kept);
}

void RepliesTest::ownOnesAreSeenByTheirPersonAlone()
{
    OPEN_DATABASE(test, database);
    const auto of = [&db](const QString &person) { return waitFor(db, [person](Store &store) { return store.savedReplies(person); }); };
    QVERIFY_RESULT(waitFor(db, [](Store &store) { return store.save(reply(u"Shared"_s)); }));
    QVERIFY_RESULT(waitFor(db, [](Store &store) { return store.save(reply(u"Ana's"_s, u"Ana"_s)); }));
    QCOMPARE(titlesOf(*of(u"Ana"_s)), QStringList({u"Ana's"_s, u"Shared"_s}));
    QCOMPARE(titlesOf(*of(u"Luis"_s)), QStringList({u"Shared"_s}));
}

void RepliesTest::changingItKeepsItsCount()
{
    OPEN_DATABASE(test, database);
    SavedReply one = reply(u"Part ordered"_s);
    QVERIFY_RESULT(waitFor(db, [one](Store &store) { return store.save(one); }));
    QVERIFY_RESULT(waitFor(db, [one](Store &store) { return store.countUse(one.id); }));
    one.title = u"Part has come"_s;
    one.version = 1;
    QVERIFY_RESULT(waitFor(db, [one](Store &store) { return store.save(one); }));
    const auto all = waitFor(db, [](Store &store) { return store.savedReplies({}); });
    QVERIFY_RESULT(all);
    QCOMPARE(titlesOf(*all), QStringList({u"Part has come"_s}));
    QCOMPARE(all->front().uses, 1);
    QVERIFY(waitFor(db, [one](Store &store) { return store.dropReply(one); }).error().kind == Error::Kind::Conflict); // it is at 2 by now
    one.version = 2;
    QVERIFY_RESULT(waitFor(db, [one](Store &store) { return store.dropReply(one); }));
    QVERIFY_RESULT(waitFor(db, [one](Store &store) { return store.dropReply(one); })); // once more after a connection was lost
    QVERIFY(waitFor(db, [](Store &store) { return store.savedReplies({}); })->empty());
}

void RepliesTest::anotherDesksChangeIsNotLost()
{
    OPEN_DATABASE(test, database);
    const auto save = [&db](const SavedReply &one) { return waitFor(db, [one](Store &store) { return store.save(one); }); };
    SavedReply one = reply(u"Part ordered"_s);
    QVERIFY_RESULT(save(one));
    one.version = 1;
    SavedReply theirs = one, mine = one;
    theirs.title = u"Theirs"_s;
    mine.title = u"Mine"_s;
    QVERIFY_RESULT(save(theirs));
    QVERIFY_RESULT(save(theirs)); // once more after a connection was lost
    QCOMPARE(save(mine).error().kind, Error::Kind::Conflict);
    QCOMPARE(titlesOf(*waitFor(db, [](Store &store) { return store.savedReplies({}); })), QStringList({u"Theirs"_s}));
    QCOMPARE(waitFor(db, [mine](Store &store) { return store.dropReply(mine); }).error().kind, Error::Kind::Conflict);
    theirs.version = 2;
    QVERIFY_RESULT(waitFor(db, [theirs](Store &store) { return store.dropReply(theirs); }));
    QVERIFY_RESULT(save(mine)); // brought back
}

void RepliesTest::wordsAreTaughtOnce()
{
    OPEN_DATABASE(test, database);
    for (const QString &word : {u"Arganzuela"_s, u"presostato"_s, u"presostato"_s})
        QVERIFY_RESULT(waitFor(db, [word](Store &store) { return store.addOwnWord(u"Ana"_s, u"es"_s, word); }));
    const auto words = [&db](const QString &person, const QString &language) { return *waitFor(db, [=](Store &store) { return store.ownWords(person, language); }); };
    QCOMPARE(words(u"Ana"_s, u"es"_s), QStringList({u"Arganzuela"_s, u"presostato"_s}));
    QVERIFY(words(u"Ana"_s, u"en"_s).isEmpty());
    QVERIFY(words(u"Luis"_s, u"es"_s).isEmpty());
}

QTEST_GUILESS_MAIN(RepliesTest)
#include "tst_replies.moc"
