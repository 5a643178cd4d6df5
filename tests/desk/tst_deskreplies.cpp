// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/deskfixture.h"

using namespace Qt::StringLiterals;

/// Saved replies as a person at the desk has them.
class TestDeskReplies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsEverybodysIsNotTakenFromThem()
    {
        DeskFixture given(Instant{1'772'000'000'000});
        Replies &replies = given.desk->replies();
        const auto all = [&] { return DeskFixture::wait(replies.all()).value(); };
        SavedReply made;
        made.title = u"Part ordered"_s;
        made.body = LocalText::of("Good morning.", "en");
        QVERIFY(DeskFixture::wait(replies.save(made, false)));
        SavedReply shared = all().front();
        shared.title = u"Part ordered, mine"_s;
        QVERIFY(DeskFixture::wait(replies.save(shared, true)));
        QCOMPARE(all().size(), size_t(2));
        for (const SavedReply &one : all())
            QCOMPARE(one.title, one.person.isEmpty() ? u"Part ordered"_s : u"Part ordered, mine"_s);
        // The other way round it is the same reply.
        const auto list = all();
        const auto own = std::find_if(list.begin(), list.end(), [](const SavedReply &one) { return one.person == "Ana"; });
        QVERIFY(own != list.end());
        QVERIFY(DeskFixture::wait(replies.save(*own, false)));
        QCOMPARE(all().size(), size_t(2));
        QVERIFY(all()[0].person.isEmpty() && all()[1].person.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDeskReplies)
#include "tst_deskreplies.moc"
