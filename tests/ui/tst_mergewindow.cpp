// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/merging.h"
#include "ui/commands/incidentdeeds.h"
#include "ui/commands/toast.h"
#include "ui/incident/commitmentspanel.h"
#include "ui/incident/incidentpage.h"
#include "ui/incident/neighbourlist.h"
#include "ui/merging/incidentpicker.h"
#include "ui/merging/linklist.h"
#include "ui/merging/linkwindow.h"
#include "ui/merging/mergedbar.h"
#include "ui/merging/mergewindow.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowlist.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// Incidents made one, and linked, from the window.
class MergeWindowTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<WindowFixture> m_given;

    MainWindow &window() { return *m_given->window; }
    MergeWindow *mergeWindow() { return window().findChild<MergeWindow *>(); }
    QPushButton *mergeButton() { return mergeWindow() ? mergeWindow()->findChild<QPushButton *>(u"mergeDo"_s) : nullptr; }
    bool mayMerge() { return mergeButton() && mergeButton()->isEnabled(); }
    State stateOf(const Incident &incident) { return m_given->dossier(incident.id).incident.state; }
    void open(const Incident &incident)
    {
        window().openIncident(incident.id);
        QTRY_COMPARE(window().incident()->dossier().incident.id, incident.id);
    }

private Q_SLOTS:
    void init() { m_given = std::make_unique<WindowFixture>(); }
    void cleanup() { m_given.reset(); }

    void theLetterMergesAndUndoParts()
    {
        const Incident old = m_given->call(u"No hot water"_s, u"Muñoz, S.L."_s, 60), twin = m_given->call(u"Boiler E05"_s, u"Muñoz, S.L."_s, 10);
        m_given->showQueue(2);
        window().queue()->setCurrent(twin.id);
        QTest::keyClick(m_given->list(), Qt::Key_M);
        QTRY_VERIFY(mergeWindow() && mergeWindow()->picker()->list()->count() == 1); // of the same customer
        QVERIFY(!mayMerge());
        QTest::keyClick(mergeWindow()->picker()->words(), Qt::Key_Down);
        QTRY_VERIFY(mayMerge());
        QCOMPARE(mergeWindow()->kept(), old.id);
        QSignalSpy finished(&window().deeds(), &IncidentDeeds::finished);
        QTest::keyClick(mergeWindow()->picker()->words(), Qt::Key_Return);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(window().deeds().toast()->text(), u"Merged %1 into %2."_s.arg(twin.number, old.number));
        QCOMPARE(stateOf(twin), State::Closed);
        QVERIFY(m_given->action(ActionId::Undo)->text().contains(u"merging %1 into %2"_s.arg(twin.number, old.number)));
        m_given->action(ActionId::Undo)->trigger();
        QTRY_COMPARE(finished.size(), 2);
        QCOMPARE(stateOf(twin), State::New);
        m_given->action(ActionId::Redo)->trigger();
        QTRY_COMPARE(finished.size(), 3);
        QCOMPARE(stateOf(twin), State::Closed);
        // The stack outlives its window.
        const DeedsDone kept = window().deeds().kept();
        m_given->rebuild();
        window().deeds().takeUp(kept);
        QSignalSpy again(&window().deeds(), &IncidentDeeds::finished);
        m_given->action(ActionId::Undo)->trigger();
        QTRY_COMPARE(again.size(), 1);
        QCOMPARE(stateOf(twin), State::New);
    }

    void whatAnotherPartedIsNotPartedTwice()
    {
        const Incident old = m_given->call(u"No hot water"_s, u"Muñoz, S.L."_s, 60), twin = m_given->call(u"Boiler E05"_s);
        QSignalSpy finished(&window().deeds(), &IncidentDeeds::finished);
        window().deeds().takeMerge(m_given->wait(m_given->desk->merging().merge({twin.id}, old.id)).value());
        QVERIFY(m_given->wait(m_given->desk->merging().unmerge({twin.id})));
        m_given->action(ActionId::Undo)->trigger();
        QTRY_COMPARE(finished.size(), 2);
        QVERIFY(window().deeds().toast()->text().contains(u"not merged into another incident any more"_s));
        QVERIFY(!m_given->action(ActionId::Undo)->isEnabled());
    }

    void ofAChoiceTheOldestStays()
    {
        const Incident young = m_given->call(u"Boiler E05"_s, u"Muñoz, S.L."_s, 10), old = m_given->call(u"No hot water"_s, u"Muñoz, S.L."_s, 60), third = m_given->call(u"Cold"_s, u"Muñoz, S.L."_s, 30);
        window().openMerge({young.id, old.id, third.id});
        QTRY_VERIFY(mayMerge());
        QCOMPARE(mergeWindow()->kept(), old.id);
        auto *kept = mergeWindow()->findChild<QComboBox *>(u"mergeKept"_s);
        QCOMPARE(kept->count(), 3);
        QCOMPARE(kept->currentIndex(), 0);
        kept->setCurrentIndex(2); // the youngest
        QTRY_VERIFY(mayMerge());
        QCOMPARE(mergeWindow()->kept(), young.id);
        QVERIFY(mergeWindow()->findChild<RowList *>(u"mergeDuties"_s)->count() > 0);
        mergeWindow()->merge();
        QTRY_COMPARE(stateOf(old), State::Closed);
        QCOMPARE(stateOf(third), State::Closed);
        QVERIFY(stateOf(young) != State::Closed);
    }

    void acrossCustomersALinkIsOffered()
    {
        const Incident ours = m_given->call(u"No hot water"_s), theirs = m_given->call(u"Boiler E05"_s, u"Núñez"_s);
        window().openMerge({ours.id});
        QTRY_VERIFY(mergeWindow()->picker()->findChild<QLabel *>(u"pickerNone"_s)->isVisible()); // nothing of this customer: it says what to do
        mergeWindow()->picker()->words()->setText(theirs.number);
        QTRY_VERIFY(mergeWindow()->message()->isVisible());
        QVERIFY(mergeWindow()->message()->text().contains(u"different customers"_s));
        QVERIFY(!mayMerge());
        QTest::mouseClick(mergeWindow()->message()->findChild<QPushButton *>(u"messageAction"_s), Qt::LeftButton);
        LinkWindow *link = nullptr;
        QTRY_VERIFY((link = window().findChild<LinkWindow *>()));
        link->picker()->words()->setText(theirs.number);
        QTRY_VERIFY(link->picker()->chosen());
        QTest::keyClick(link->picker()->words(), Qt::Key_Return);
        QTRY_COMPARE(m_given->wait(m_given->desk->merging().linksOf(theirs.id))->size(), size_t(1));
    }

    void thePageOfAMergedOneSaysSo()
    {
        const Incident old = m_given->call(u"No hot water"_s, u"Muñoz, S.L."_s, 60), twin = m_given->call(u"Boiler E05"_s);
        open(twin);
        MergedBar *bar = window().incident()->merged();
        QVERIFY(!bar->isVisible());
        QVERIFY(m_given->wait(m_given->desk->merging().merge({twin.id}, old.id)));
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(bar->text().contains(old.number));
        QTest::mouseClick(bar->findChild<QPushButton *>(u"mergedOpen"_s), Qt::LeftButton);
        QTRY_COMPARE(window().incident()->dossier().incident.id, old.id);
        QTRY_VERIFY(!bar->isVisible());
        QTRY_COMPARE(window().incident()->links()->count(), 1);
        // Its entries carry their number in words.
        const QList<Badge *> badges = window().incident()->findChildren<Badge *>();
        QVERIFY(std::any_of(badges.begin(), badges.end(), [&](const Badge *one) { return one->content().text == u"from %1"_s.arg(twin.number); }));
        open(twin);
        QTRY_VERIFY(bar->isVisible());
        QTest::mouseClick(bar->findChild<QPushButton *>(u"mergedUndo"_s), Qt::LeftButton);
        QTRY_COMPARE(stateOf(twin), State::New);
        QTRY_VERIFY(!bar->isVisible());
    }

    void linksAreShownAndTakenAway()
    {
        const Incident one = m_given->call(u"No hot water"_s), other = m_given->call(u"Boiler E05"_s, u"Núñez"_s);
        open(one);
        LinkList *links = window().incident()->links();
        QTRY_VERIFY(links->findChild<QLabel *>(u"noLinks"_s)); // it says what to do
        QVERIFY(m_given->wait(m_given->desk->merging().link(other.id, one.id, LinkKind::ChildOf)));
        QTRY_COMPARE(links->count(), 1);
        QVERIFY(links->findChild<NeighbourRow *>()->accessibleName().contains(other.number));
        QTest::mouseClick(links->findChild<QToolButton *>(u"unlink"_s), Qt::LeftButton);
        QTRY_COMPARE(links->count(), 0);
    }

    void aNeighbourOffersToMerge()
    {
        const Incident one = m_given->call(u"No hot water"_s), other = m_given->call(u"Boiler E05"_s);
        open(one);
        QToolButton *merge = nullptr;
        QTRY_VERIFY((merge = window().incident()->commitments()->ofCustomer()->findChild<QToolButton *>(u"mergeWith"_s)));
        QVERIFY(merge->accessibleName().contains(other.number));
        QTest::mouseClick(merge, Qt::LeftButton);
        QTRY_VERIFY(mayMerge());
        QCOMPARE(mergeWindow()->kept(), other.id);
    }

    void draftsGoAlong()
    {
        const Incident old = m_given->call(u"No hot water"_s, u"Muñoz, S.L."_s, 60), twin = m_given->call(u"Boiler E05"_s);
        Draft draft;
        draft.kind = Draft::Kind::Note;
        draft.teamWords = u"half a thought"_s;
        m_given->drafts.put(twin.id, draft);
        window().openMerge({twin.id}, old.id);
        QTRY_VERIFY(mayMerge());
        mergeWindow()->merge();
        QTRY_VERIFY(m_given->drafts.find(old.id));
        QCOMPARE(m_given->drafts.find(old.id)->teamWords, u"half a thought"_s);
        QVERIFY(!m_given->drafts.find(twin.id));
    }
};

QTEST_MAIN(MergeWindowTest)
#include "tst_mergewindow.moc"
