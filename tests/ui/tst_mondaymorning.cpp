// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"
#include "ui/notices/delivery.h"
#include "ui/notices/duepanel.h"
#include "uifixture.h"

#include <QLabel>
#include <QListView>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

/// Counts what a desktop would be shown.
class Desktop : public Notifier
{
public:
    void show(const Notification &notification) override { shown.push_back(notification); }
    void withdraw() override {}
    bool isStanding() const override { return !shown.empty(); }

    std::vector<Notification> shown;
};

Instant inMadrid(int day, int hour, int minute)
{
    return instantOf(QDate(2026, 3, day), QTime(hour, minute), QTimeZone("Europe/Madrid"));
}

}

/// A weekend went by with the program closed: sixty things are overdue on Monday morning.
class TestMondayMorning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isOneNotificationAndAUsableList_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Appearance::Choice>("appearance");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("heading");
        QTest::newRow("english-light") << u"en"_s << Appearance::Choice::Light << u"60 commitments due"_s
                                       << u"While Aviso was closed (Fri 6 Mar, 22:10 – Mon 9 Mar, 08:55) these came due"_s;
        QTest::newRow("spanish-dark") << u"es"_s << Appearance::Choice::Dark << u"60 compromisos vencidos"_s
                                      << u"Mientras Aviso estuvo cerrado (vie 6 mar, 22:10 – lun 9 mar, 08:55) vencieron estos compromisos"_s;
    }
    void isOneNotificationAndAUsableList()
    {
        QFETCH(QString, language);
        QFETCH(Appearance::Choice, appearance);
        QFETCH(QString, title);
        QFETCH(QString, heading);
        QTranslator words;
        QVERIFY(words.load(u":/i18n/aviso_%1.qm"_s.arg(language)) && QCoreApplication::installTranslator(&words));
        // Given twenty incidents of Friday evening, three duties on each
        UiFixture given;
        given.now = inMadrid(6, 21, 0);
        given.reopen();
        for (int i = 0; i < 20; ++i)
            given.call(u"No hot water in building %1"_s.arg(i + 1), u"Residents of Calle Mayor, %1"_s.arg(i + 1), i);
        given.now = inMadrid(6, 22, 10);
        given.close();
        // When the program starts on Monday, and somebody works in another one
        given.now = inMadrid(9, 8, 55);
        Desk::Options options;
        options.clock = [&given] { return given.now; };
        options.zone = QTimeZone("Europe/Madrid");
        options.user = u"Ana"_s;
        given.desk = std::make_unique<Desk>(options);
        Viewpoint viewpoint = given.viewpoint();
        viewpoint.language = Language(language);
        Drafts drafts;
        Appearance look(*qApp, appearance);
        MainWindow window(*given.desk, drafts, look, viewpoint);
        window.resize(1280, 800);
        Desktop desktop;
        const Delivery delivery(*given.desk, desktop, window, viewpoint);
        window.show();
        QWidget elsewhere;
        elsewhere.show();
        elsewhere.activateWindow();
        QTRY_VERIFY(!window.isActiveWindow());
        QVERIFY(given.wait(given.desk->open(given.file(), Desk::Mode::Existing)));
        window.deskOpened();
        // Then there is one notification, and in the window one row for each incident
        QTRY_VERIFY(window.due()->isVisible());
        QTRY_COMPARE(desktop.shown.size(), size_t(1));
        QVERIFY(window.due()->batch().notices.size() >= 60);
        QTRY_COMPARE(window.due()->model().rowCount(), 20);
        if (const QString folder = qEnvironmentVariable("AVISO_PICTURES"); !folder.isEmpty()) {
            QTest::qWait(200); // the list below is read meanwhile
            QVERIFY(window.grab().save(u"%1/monday-%2.png"_s.arg(folder, QLatin1String(QTest::currentDataTag()))));
        }
        QCOMPARE(desktop.shown.front().title, title);
        QVERIFY(desktop.shown.front().body.startsWith(heading));
        QCOMPARE(window.due()->findChild<QLabel *>(u"dueHeading"_s)->text(), heading);
        // And it is worked through by keyboard alone
        window.activateWindow();
        window.due()->list()->setFocus();
        QTest::keyClick(window.due()->list(), Qt::Key_Down);
        QCOMPARE(window.due()->list()->currentIndex().row(), 1);
        QTest::keyClick(window.due()->list(), Qt::Key_End);
        QCOMPARE(window.due()->list()->currentIndex().row(), 19);
    }
};

QTEST_MAIN(TestMondayMorning)
#include "tst_mondaymorning.moc"
