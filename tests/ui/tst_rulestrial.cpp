// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowlist.h"
#include "ui/rules/ruleswindow.h"
#include "ui/rules/trialpage.h"
#include "ui/rules/trialrun.h"
#include "ui/widgets/messagebar.h"
#include "uifixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTranslator>

using namespace Qt::StringLiterals;

/// Rules tried on the past, with the keyboard.
class RulesTrialTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_words.load(u":/i18n/aviso_en.qm"_s)); // for the plurals
        QVERIFY(QCoreApplication::installTranslator(&m_words));
    }
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

    void nothingHappenedSaysSo()
    {
        toTrial();
        tryIt();
        QCOMPARE(m_window->trial()->lines()->count(), 0);
        QVERIFY(m_window->trial()->lines()->isHidden());
        QVERIFY(says(u"No incident began in this period. Choose a longer one."_s));
    }

    void whatIsShownAndCopied()
    {
        m_given->call(u"Boiler E05"_s, u"Muñoz, S.L."_s, 150);
        toTrial();
        tryIt();
        QCOMPARE(label("trialCount"), u"1 incident tried, 1 would have come due."_s);
        const int shown = m_window->trial()->lines()->count();
        tabTo("trialAll");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(m_window->trial()->lines()->count() > shown);
        tabTo("trialLines");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_C, Qt::ControlModifier);
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied.count(u'\n') + 1, m_window->trial()->lines()->count());
        QVERIFY2(copied.contains(u"2026-03-10 09:30\t2026-0001\tdue\tShort plan for the next hours\tBoiler E05"_s), qPrintable(copied));
    }

    void unsavedRulesAreTried()
    {
        m_given->call(u"Boiler E05"_s, u"Muñoz, S.L."_s, 90); // 08:30
        QTest::keyClick(m_window->list(), Qt::Key_Home);
        for (int row = 0; row < 3; ++row)
            QTest::keyClick(m_window->list(), Qt::Key_Down); // the short plan, due after two hours
        type("ruleAmount", u"1 h"_s);
        toTrial();
        tryIt();
        QCOMPARE(raised(), QStringList(u"2026-03-10 09:30 due Short plan for the next hours"_s));
        choose("trialSource", 1); // those in force
        tryIt();
        QVERIFY(m_window->trial()->asText().isEmpty());
        QVERIFY(says(u"These rules would have raised nothing here."_s));
        QVERIFY(m_window->isChanged());
    }

    void rulesOfAFileAreTried()
    {
        m_given->call(u"Boiler E05"_s, u"Muñoz, S.L."_s, 90);
        const QByteArray json = m_window->exported();
        toTrial();
        m_window->trial()->useFile(u"late.json"_s, QByteArray(json).replace("PT2H", "in a while"));
        QVERIFY2(m_window->message()->text().startsWith(u"late.json cannot be tried. rules[3].due.after"_s), qPrintable(m_window->message()->text()));
        QCOMPARE(m_window->findChild<QComboBox *>(u"trialSource"_s)->currentIndex(), 0);
        m_window->trial()->useFile(u"late.json"_s, QByteArray(json).replace("PT2H", "PT1H"));
        QCOMPARE(m_window->findChild<QComboBox *>(u"trialSource"_s)->currentText(), u"Rules from late.json…"_s);
        tryIt();
        QCOMPARE(raised(), QStringList(u"2026-03-10 09:30 due Short plan for the next hours"_s));
        QVERIFY(!m_window->isChanged());
    }

    void oneIncidentByItsNumber()
    {
        m_given->call(u"Boiler E05"_s, u"Muñoz, S.L."_s, 150);
        m_given->call(u"Printer"_s, u"Clínica Sol"_s, 150);
        toTrial();
        choose("trialPeriod", 5);
        type("trialNumber", u"2026-0099"_s);
        tryIt(Qt::Key_Return);
        QCOMPARE(label("trialError"), u"Number of the incident: there is no incident “2026-0099” here."_s);
        QCOMPARE(edit("trialNumber")->text(), u"2026-0099"_s);
        QVERIFY(edit("trialNumber")->hasFocus());
        type("trialNumber", u"2026-0002"_s);
        tryIt(Qt::Key_Return);
        QVERIFY(label("trialError").isEmpty());
        QVERIFY(m_window->trial()->lines()->count() > 0);
        for (int row = 0; row < m_window->trial()->lines()->count(); ++row)
            QCOMPARE(m_window->trial()->lines()->at(row).subtitle, u"Printer"_s);
    }

    void betweenTwoDays()
    {
        m_given->call(u"Boiler E05"_s, u"Muñoz, S.L."_s, 60 * 24 * 5); // 5 March
        m_given->call(u"Printer"_s, u"Clínica Sol"_s, 60 * 24 * 2);
        toTrial();
        choose("trialPeriod", 4);
        auto *from = m_window->findChild<QDateEdit *>(u"trialFrom"_s), *to = m_window->findChild<QDateEdit *>(u"trialTo"_s);
        QVERIFY(from->isVisible() && to->isVisible());
        from->setDate(QDate(2026, 3, 6));
        to->setDate(QDate(2026, 3, 5));
        tryIt();
        QCOMPARE(label("trialError"), u"To: the last day lies before the first one. Choose a later one."_s);
        QVERIFY(from->date() == QDate(2026, 3, 6) && to->date() == QDate(2026, 3, 5) && to->hasFocus());
        from->setDate(QDate(2026, 3, 5));
        tryIt();
        QVERIFY(m_window->trial()->asText().contains(u"Boiler E05"_s) && !m_window->trial()->asText().contains(u"Printer"_s));
    }

    void aLongRunGoesInPortionsAndCanBeStopped()
    {
        for (int i = 0; i < 60; ++i)
            m_given->call(u"Call %1"_s.arg(i), u"Muñoz, S.L."_s, 90);
        Lawmaking &law = m_given->desk->lawmaking();
        const LawDraft draft{law.rules(), law.calendars(), {}};
        TrialRun whole(law, draft, nullptr), stopped(law, draft, nullptr);
        QSignalSpy progress(&whole, &TrialRun::progress), finished(&whole, &TrialRun::finished), ended(&stopped, &TrialRun::finished);
        whole.start(m_given->now - std::chrono::hours(24), m_given->now);
        QVERIFY(finished.wait());
        QVERIFY(whole.isComplete());
        QCOMPARE(whole.incidents(), 60);
        QCOMPARE(progress.count(), 3); // none, the first portion, all
        connect(&stopped, &TrialRun::progress, &stopped, [&stopped](int done) {
            if (done > 0)
                stopped.stop();
        });
        stopped.start(m_given->now - std::chrono::hours(24), m_given->now);
        QVERIFY(ended.wait());
        QVERIFY(!stopped.isComplete() && stopped.incidents() == 50);
        const auto all = *DeskFixture::wait(law.dryRun(draft, m_given->now - std::chrono::hours(24), m_given->now));
        QCOMPARE(whole.lines().size(), all.size());
    }

private:
    QLineEdit *edit(const char *name) { return m_window->findChild<QLineEdit *>(QLatin1String(name)); }
    QString label(const char *name) { return m_window->findChild<QLabel *>(QLatin1String(name))->text(); }
    bool says(const QString &sentence)
    {
        const QList<QLabel *> labels = m_window->trial()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *one) { return one->isVisible() && one->text() == sentence; });
    }
    void tabTo(const char *name)
    {
        const QString wanted = QLatin1String(name);
        for (int i = 0; i < 90 && QApplication::focusWidget()->objectName() != wanted; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), wanted);
    }
    void type(const char *field, const QString &text)
    {
        tabTo(field);
        QTest::keyClick(edit(field), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit(field), text);
    }
    void choose(const char *box, int index)
    {
        tabTo(box);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    }
    void toTrial()
    {
        tabTo("rules");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QVERIFY(m_window->trial()->isVisible());
    }
    void tryIt(Qt::Key key = Qt::Key_Space)
    {
        QSignalSpy finished(m_window->trial(), &TrialPage::finished);
        if (key == Qt::Key_Space)
            tabTo("trialRun");
        QTest::keyClick(QApplication::focusWidget(), key);
        QVERIFY(finished.count() > 0 || finished.wait());
    }
    /// What is shown: moment, what, rule.
    QStringList raised()
    {
        QStringList lines;
        for (const QString &line : m_window->trial()->asText().split(u'\n')) {
            const QStringList parts = line.split(u'\t');
            lines << QStringList{parts.value(0), parts.value(2), parts.value(3)}.join(u' ');
        }
        return lines;
    }

    QTranslator m_words;
    std::unique_ptr<UiFixture> m_given;
    std::unique_ptr<RulesWindow> m_window;
};

QTEST_MAIN(RulesTrialTest)
#include "tst_rulestrial.moc"
