// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agendadelegate.h"
#include "ui/agenda/todaypage.h"
#include "ui/incident/whyview.h"
#include "uifixture.h"

#include <QListView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList headings(const AgendaModel &model)
{
    QStringList words;
    for (int i = 0; i < model.rowCount(); ++i) {
        if (model.isHeading(i))
            words << model.index(i).data().toString();
    }
    return words;
}

AgendaRow rowDue(const QString &rule, std::optional<Instant> due)
{
    AgendaRow row;
    row.commitment.id = CommitmentId::make();
    row.commitment.rule = rule;
    row.commitment.due = due;
    row.customer = u"Muñoz, S.L."_s;
    return row;
}

}

/// Today, on rows built by hand and on a real desk.
class TodayPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsStandUnderTheirHeading();
    void exactlyAtDueIsNotOverdue();
    void timeMovesARowToAnotherHeading();
    void aRealCommitmentIsShownExplainedAndOpened();
    void nothingOwedIsSaid();
    void theKeysOfTheList();
    void theNumberToCallIsNeverCut();
};

void TodayPageTest::rowsStandUnderTheirHeading()
{
    UiFixture desk;
    AgendaModel model(desk.viewpoint());
    const Instant now = desk.now;
    model.setRows({rowDue(u"a"_s, now - 1h), rowDue(u"b"_s, now + 1h), rowDue(u"c"_s, now + 5h), rowDue(u"d"_s, now + 30h), rowDue(u"e"_s, {})}, {});
    QCOMPARE(headings(model), (QStringList{u"Overdue"_s, u"Due soon"_s, u"Later today"_s, u"Next days"_s, u"Never due"_s}));
    QCOMPARE(model.rowCount(), 10);
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(u"1 h late"_s));
}

void TodayPageTest::exactlyAtDueIsNotOverdue()
{
    UiFixture desk;
    AgendaModel model(desk.viewpoint());
    model.setRows({rowDue(u"a"_s, desk.now)}, {});
    QCOMPARE(headings(model), QStringList{u"Due soon"_s});
}

void TodayPageTest::timeMovesARowToAnotherHeading()
{
    UiFixture desk;
    AgendaModel model(desk.viewpoint());
    model.setRows({rowDue(u"a"_s, desk.now + 30min)}, {});
    const CommitmentId id = model.rows().front().commitment.id;
    desk.now = desk.now + 31min;
    model.tick();
    QCOMPARE(headings(model), QStringList{u"Overdue"_s});
    QCOMPARE(model.at(model.indexOf(id))->commitment.id, id);
}

void TodayPageTest::aRealCommitmentIsShownExplainedAndOpened()
{
    UiFixture desk;
    const Incident incident = desk.call(u"No hot water"_s);
    TodayPage page(*desk.desk, desk.viewpoint());
    page.show();
    page.reload();
    QTRY_VERIFY(page.current() || page.model().rowCount() > 0);
    page.list()->setCurrentIndex(page.model().index(1));
    QVERIFY(page.current());
    QCOMPARE(page.current()->customer, u"Muñoz, S.L."_s);
    QCOMPARE(page.current()->contact, u"Carmen Muñoz"_s);
    QSignalSpy explained(page.why(), &WhyPane::explained);
    page.showWhy();
    QTRY_COMPARE(explained.size(), 1);
    QVERIFY(page.why()->isVisible());
    QVERIFY(!page.why()->view()->text().isEmpty());
    QSignalSpy opened(&page, &TodayPage::openRequested);
    QTest::keyClick(page.list(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<IncidentId>(), incident.id);
}

void TodayPageTest::nothingOwedIsSaid()
{
    UiFixture desk;
    TodayPage page(*desk.desk, desk.viewpoint());
    QSignalSpy loaded(&page, &TodayPage::loaded);
    page.show();
    page.reload();
    QTRY_COMPARE(loaded.size(), 1);
    QVERIFY(!page.list()->isVisible());
}

void TodayPageTest::theKeysOfTheList()
{
    UiFixture desk;
    desk.call(u"No hot water"_s);
    TodayPage page(*desk.desk, desk.viewpoint());
    page.show();
    page.reload();
    QTRY_VERIFY(page.model().rowCount() > 0);
    page.list()->setCurrentIndex(page.model().index(1));
    QSignalSpy log(&page, &TodayPage::logRequested);
    QTest::keyClick(page.list(), Qt::Key_L);
    QCOMPARE(log.size(), 1);
    QTest::keyClick(page.list(), Qt::Key_W);
    QVERIFY(page.why()->isVisible());
    QTest::keyClick(page.list(), Qt::Key_Escape);
    QVERIFY(!page.why()->isVisible());
}

void TodayPageTest::theNumberToCallIsNeverCut()
{
    UiFixture desk;
    AgendaModel model(desk.viewpoint());
    AgendaRow row = rowDue(u"a"_s, desk.now);
    row.customer = u"Comunidad de propietarios Muñoz Torrero 4"_s;
    row.contact = u"Pilar Robles"_s;
    row.phone = u"+34910555205"_s;
    const AgendaDelegate delegate(model);
    const QFont font = QApplication::font();
    const QFontMetrics metrics(font);
    for (const int width : {150, 200, 300, 600}) {
        const QString text = delegate.who(row, font, width);
        QVERIFY2(text.endsWith(row.phone), qPrintable(text));
        QVERIFY2(metrics.horizontalAdvance(text) <= width, qPrintable(text));
    }
    QCOMPARE(delegate.who(row, font, 2000), u"Comunidad de propietarios Muñoz Torrero 4  ·  Pilar Robles  ·  +34910555205"_s);
}

QTEST_MAIN(TodayPageTest)
#include "tst_todaypage.moc"
