// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rowlist.h"
#include "ui/rules/ruleswindow.h"
#include "ui/rules/trialpage.h"
#include "ui/widgets/messagebar.h"
#include "uifixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// The rules as a support lead edits them.
class RulesWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_given = std::make_unique<UiFixture>();
        m_window = std::make_unique<RulesWindow>(*m_given->desk, m_given->viewpoint());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_given.reset();
    }

    void aWholeEditWithTheKeyboard()
    {
        m_given->call(u"Boiler E05"_s, u"Muñoz, S.L."_s, 90);
        QTest::keyClick(m_window->list(), Qt::Key_Home);
        for (int row = 0; row < 3; ++row)
            QTest::keyClick(m_window->list(), Qt::Key_Down); // the short plan, due after two hours
        for (int i = 0; i < 60 && !field("ruleAmount")->hasFocus(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(field("ruleAmount")->hasFocus());
        QTest::keyClick(field("ruleAmount"), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field("ruleAmount"), u"1 h"_s);
        QVERIFY(m_window->isChanged());
        QSignalSpy reviewed(m_window.get(), &RulesWindow::reviewed), saved(m_window.get(), &RulesWindow::saved);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(reviewed.wait());
        QCOMPARE(m_window->findChild<QLabel *>(u"effect"_s)->text(), u"1 open commitment moves, 1 becomes overdue."_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Plans sooner"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(saved.wait());
        QVERIFY(!m_window->isChanged());
        const auto versions = *DeskFixture::wait(m_given->desk->lawmaking().versions());
        QCOMPARE(versions.back().note, u"Plans sooner"_s);
        QVERIFY(m_given->desk->lawmaking().rules().find(u"plan-short"_s)->due == Due(DueAfter{std::chrono::hours(1), false}));
    }

    void aWrongFieldIsNamedAndKept()
    {
        field("ruleAmount")->setFocus();
        field("ruleAmount")->selectAll();
        QTest::keyClicks(field("ruleAmount"), u"soon"_s);
        QVERIFY(m_window->findChild<QLabel *>(u"ruleError"_s)->text().startsWith(u"How long: “soon”"_s));
        QVERIFY(!m_window->findChild<QPushButton *>(u"saveRules"_s)->isEnabled());
        m_window->list()->setCurrentRow(2);
        QCOMPARE(m_window->list()->currentRow(), 0);
        QCOMPARE(field("ruleAmount")->text(), u"soon"_s);
        QVERIFY(m_window->message()->isVisible());
    }

    void atMostFiveNotices()
    {
        field("ruleWarn")->setFocus();
        QTest::keyClicks(field("ruleWarn"), u"1 h, 2 h, 3 h, 4 h, 5 h, 6 h"_s);
        QVERIFY(m_window->findChild<QLabel *>(u"ruleError"_s)->text().contains(u"five"_s));
    }

    void spaceSwitchesARuleOffAndOwnRulesCanGo()
    {
        m_window->list()->setFocus();
        QTest::keyClick(m_window->list(), Qt::Key_Space);
        QVERIFY(!m_window->draft().rules.rules.front().enabled);
        QVERIFY(!m_window->findChild<QPushButton *>(u"removeRule"_s)->isEnabled());
        const size_t before = m_window->draft().rules.rules.size();
        m_window->findChild<QPushButton *>(u"addRule"_s)->click();
        QCOMPARE(m_window->draft().rules.rules.size(), before + 1);
        QCOMPARE(m_window->draft().rules.rules.back().changedBy, u"Ana"_s);
        m_window->findChild<QPushButton *>(u"removeRule"_s)->click();
        QCOMPARE(m_window->draft().rules.rules.size(), before);
    }

    void whatIsExportedCanBeImportedAndErrorsChangeNothing()
    {
        const QByteArray json = m_window->exported();
        m_window->importFrom(QByteArray(json).replace("PT30M", "half an hour"));
        QVERIFY(m_window->message()->text().contains(u"rules[0].due.after"_s));
        QVERIFY(!m_window->isChanged());
        m_window->importFrom(QByteArray(json).replace("PT30M", "PT45M"));
        QVERIFY(m_window->isChanged());
    }

    void theTrialSaysWhatWouldHaveBeenRaised()
    {
        m_window->showPage(u"trial"_s);
        QSignalSpy finished(m_window->trial(), &TrialPage::finished);
        m_window->trial()->run();
        QVERIFY(finished.wait());
        QCOMPARE(m_window->trial()->lines()->count(), 0);
        m_given->call(u"Boiler E05"_s, u"Muñoz, S.L."_s, 90);
        m_window->trial()->run();
        QVERIFY(finished.wait());
        QVERIFY(m_window->trial()->lines()->count() > 0);
    }

private:
    QLineEdit *field(const char *name) { return m_window->findChild<QLineEdit *>(QLatin1String(name)); }

    std::unique_ptr<UiFixture> m_given;
    std::unique_ptr<RulesWindow> m_window;
};

QTEST_MAIN(RulesWindowTest)
#include "tst_ruleswindow.moc"
