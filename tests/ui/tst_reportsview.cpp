// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/aftersales.h"
#include "core/exchange/csv.h"
#include "ui/ledger/rowstable.h"
#include "ui/reports/figuremodel.h"
#include "ui/reports/ratesdialog.h"
#include "ui/reports/reportfilters.h"
#include "ui/reports/reportrows.h"
#include "ui/reports/reportsview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/navigation.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using report::FigureTopic;

/// Reports in the window: a period, the incidents behind a number, what goes into a file; and that a keyboard is enough.
class ReportsViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_given = std::make_unique<WindowFixture>(); }
    void cleanup() { m_given.reset(); }

    void aPeriodANumberAndAFile()
    {
        const Incident cold = m_given->call(u"No hot water"_s, u"Muñoz, S.L."_s, 180), old = m_given->call(u"Leak"_s, u"Bar Sol"_s, 60 * 24 * 20);
        reach();
        QCOMPARE(m_given->window->place().view, Sidebar::reports());
        QCOMPARE(cell(0, 1), u"1"_s); // March alone
        // Own days reach back to the other one.
        QSignalSpy loaded(&view(), &ReportsView::loaded);
        view().filters()->setDays({2026, 2, 1}, {2026, 3, 10});
        Q_EMIT view().filters()->changed();
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(cell(0, 1), u"2"_s);
        // Enter opens exactly those behind the number, the newest first.
        QSignalSpy listed(view().rows(), &ReportRows::loaded);
        view().table()->setCurrentIndex(view().model().index(0, 1));
        QTest::keyClick(view().table(), Qt::Key_Return);
        QTRY_COMPARE(listed.size(), 1);
        QCOMPARE(view().rows()->model().rowCount(), 2);
        QVERIFY(view().rows()->model().rows().front().id == cold.id);
        QVERIFY(view().rows()->model().rows().back().id == old.id);
        QCOMPARE(view().currentNumber(), cold.number);
        QTest::keyClick(view().rows()->table(), Qt::Key_Return);
        QVERIFY(m_given->window->place().incident == cold.id);
        m_given->action(ActionId::Back)->trigger();
        QTest::keyClick(view().rows()->table(), Qt::Key_Escape);
        QVERIFY(view().table()->isVisible());
        // The table, and all of it on paper.
        QSignalSpy written(&view(), &ReportsView::written);
        const QString csv = m_given->folder.filePath(u"overview.csv"_s), pdf = m_given->folder.filePath(u"figures.pdf"_s);
        view().saveTable(csv);
        QTRY_COMPARE(written.size(), 1);
        QFile table(csv), paper(pdf);
        QVERIFY(table.open(QIODevice::ReadOnly));
        const Result<CsvTable> read = readCsv(table.readAll());
        QVERIFY(read.has_value());
        QCOMPARE(read->rows.front().cells, (QStringList{u"Incidents that began"_s, u"2"_s}));
        view().savePaper(pdf);
        QTRY_COMPARE(written.size(), 2);
        QVERIFY(paper.open(QIODevice::ReadOnly));
        QVERIFY(paper.readAll().startsWith("%PDF"));
        QCOMPARE(view().message()->kind(), MessageBar::Kind::Success);
    }

    void aCustomerAlone()
    {
        m_given->call(u"No hot water"_s, u"Muñoz, S.L."_s, 180);
        m_given->call(u"Leak"_s, u"Bar Sol"_s, 60);
        reach();
        QCOMPARE(cell(0, 1), u"2"_s);
        auto *customers = view().findChild<QComboBox *>(u"reportCustomer"_s);
        QTRY_COMPARE(customers->count(), 3);
        QSignalSpy loaded(&view(), &ReportsView::loaded);
        customers->setCurrentIndex(customers->findText(u"Bar Sol"_s));
        Q_EMIT customers->activated(customers->currentIndex());
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(cell(0, 1), u"1"_s);
        QCOMPARE(view().filters()->about(), u"Bar Sol"_s);
    }

    void everyTableHasANameAndSaysWhatIsEmpty()
    {
        reach();
        QCOMPARE(view().findChild<NavigationList *>(u"reportTopics"_s)->findChildren<NavigationButton *>().size(), 15);
        for (const auto &[topic, word] : Names<FigureTopic>::table.rows) {
            view().show(topic);
            QCOMPARE(view().model().table().topic, topic);
            QVERIFY(!view().table()->accessibleName().isEmpty());
            QVERIFY2(view().model().rowCount() > 0 || view().findChild<EmptyState *>()->isVisible(), word);
        }
        QTRY_VERIFY(!view().findChild<NavigationList *>(u"reportTopics"_s)->current().isEmpty());
    }

    void ratesAreKept()
    {
        reach();
        view().findChild<QPushButton *>(u"reportRates"_s)->click();
        QTRY_VERIFY(view().ratesDialog());
        view().ratesDialog()->findChild<QDoubleSpinBox *>(u"rateHour"_s)->setValue(42.5);
        QSignalSpy loaded(&view(), &ReportsView::loaded);
        view().ratesDialog()->doIt()->click();
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(WindowFixture::wait(m_given->desk->aftersales().figuring().rates())->centsAnHour, 4250);
    }

private:
    ReportsView &view() { return *m_given->window->reports(); }
    QString cell(int row, int column) { return view().model().index(row, column).data().toString(); }
    /// By its key, as a person comes.
    void reach()
    {
        QSignalSpy loaded(&view(), &ReportsView::loaded);
        m_given->action(ActionId::Reports)->trigger();
        QTRY_VERIFY(!loaded.isEmpty());
    }

    std::unique_ptr<WindowFixture> m_given;
};

QTEST_MAIN(ReportsViewTest)
#include "tst_reportsview.moc"
