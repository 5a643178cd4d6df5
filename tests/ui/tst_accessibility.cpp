// SPDX-License-Identifier: GPL-3.0-or-later
#include "everywindow.h"
#include "walk.h"

using namespace Qt::StringLiterals;

/// Every window for who does not see, has no mouse, or needs large letters.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { setTextSize(100); }
    void everyControlHasItsName();
    void tabReachesEverythingAndComesBack();
    void theInkStandsOut_data();
    void theInkStandsOut();
    void nothingIsCut_data();
    void nothingIsCut();
    void theWalkFindsFaults();
};

namespace {

enum class Look { Names, Contrast, Room, Keyboard };

/// One walk for all that is to be seen in English by day; the keyboard comes last, since it leaves the focus elsewhere.
QStringList inEnglish(Look look)
{
    static const auto all = everywindow::faults(everywindow::once(), {&walk::names, &walk::contrasts, &walk::room, &walk::keyboard});
    return all[static_cast<size_t>(look)];
}

/// One in Spanish by night.
QStringList inSpanish(Look look)
{
    static const auto all = everywindow::faults(everywindow::once(u"es"_s, true), {&walk::names, &walk::contrasts, &walk::room});
    return all[static_cast<size_t>(look)];
}

void tell(const QStringList &faults)
{
    for (const QString &fault : faults)
        qWarning("%s", qUtf8Printable(fault));
    QVERIFY2(faults.isEmpty(), qPrintable(u"%1 faults, see above"_s.arg(faults.size())));
}

}

void AccessibilityTest::everyControlHasItsName()
{
    tell(inEnglish(Look::Names));
}

void AccessibilityTest::tabReachesEverythingAndComesBack()
{
    tell(inEnglish(Look::Keyboard));
}

void AccessibilityTest::theInkStandsOut_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void AccessibilityTest::theInkStandsOut()
{
    QFETCH(bool, dark);
    tell(dark ? inSpanish(Look::Contrast) : inEnglish(Look::Contrast));
}

void AccessibilityTest::nothingIsCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("size"); // of the text, percent
    QTest::newRow("English") << u"en"_s << 100;
    QTest::newRow("Spanish") << u"es"_s << 100;
    QTest::newRow("English, letters twice as large") << u"en"_s << 200;
    QTest::newRow("Spanish, letters of 14 points") << u"es"_s << 140;
}

void AccessibilityTest::nothingIsCut()
{
    QFETCH(QString, language);
    QFETCH(int, size);
    if (size == 100) {
        tell(language == u"en"_s ? inEnglish(Look::Room) : inSpanish(Look::Room));
        return;
    }
    setTextSize(size);
    TourPlan plan = everywindow::once(language);
    plan.enlarged = size / 100.0;
    tell(everywindow::faults(plan, &walk::room));
}

void AccessibilityTest::theWalkFindsFaults()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *nameless = new QLineEdit;
    auto *first = new QPushButton(u"Remove"_s), *second = new QPushButton(u"Remove"_s);
    auto *narrow = new QLabel(u"much more than there is room for"_s);
    narrow->setFixedWidth(20);
    auto *pale = new QLabel(u"pale"_s);
    pale->setStyleSheet(u"color: #dddddd; background: #ffffff"_s);
    auto *trap = new QTextEdit;
    trap->setAccessibleName(u"Text"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{nameless, first, second, narrow, pale, trap})
        column->addWidget(widget);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(walk::names(&window).size(), 2);
    QCOMPARE(walk::room(&window).size(), 1);
    QCOMPARE(walk::contrasts(&window).size(), 1);
    QVERIFY(!walk::keyboard(&window).filter(u"keeps Tab"_s).isEmpty());
}

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
