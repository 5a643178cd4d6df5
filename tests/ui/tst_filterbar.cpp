// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/filterbar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"

#include <QAbstractItemView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// The filter as it is typed: chips, completion, problems; by keyboard alone.
class FilterBarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void tokensBecomeChips_data();
    void tokensBecomeChips();
    void wordsStayUntilEnter();
    void aProblemIsSaidAndNothingIsLost();
    void keysAndValuesAreCompleted();
    void valuesOfTheDataAreCompleted();
    void anArrowChoosesWhatIsOffered();
    void chipsAreRemovedAndChangedByKeyboard();
    void backspaceTakesTheLastChip();
    void escapeLeaves();
    void anotherFilterIsShownWithoutASignal();
};

void FilterBarTest::tokensBecomeChips_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("chips");
    QTest::newRow("a key") << u"en"_s << u"state:open "_s << QStringList{u"state:open"_s};
    QTest::newRow("in Spanish") << u"es"_s << u"estado:abierta "_s << QStringList{u"estado:abierta"_s};
    QTest::newRow("the other language's words too") << u"es"_s << u"state:open "_s << QStringList{u"estado:abierta"_s};
    QTest::newRow("two") << u"en"_s << u"owner:me waiting:>4h "_s << QStringList{u"owner:me"_s, u"waiting:>4h"_s};
    QTest::newRow("the same one twice") << u"en"_s << u"ball:us ball:us "_s << QStringList{u"ball:us"_s};
    QTest::newRow("excluding") << u"en"_s << u"-tag:water "_s << QStringList{u"-tag:water"_s};
    QTest::newRow("quoted") << u"en"_s << u"customer:\"acme ltd\" "_s << QStringList{u"customer:\"acme ltd\""_s};
    QTest::newRow("not yet ended") << u"en"_s << u"state:open"_s << QStringList{};
    QTest::newRow("an open quote") << u"en"_s << u"customer:\"acme "_s << QStringList{};
}

void FilterBarTest::tokensBecomeChips()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    QFETCH(QStringList, chips);
    FilterBar bar(language);
    QTest::keyClicks(bar.field(), typed);
    QStringList shown;
    for (const Chip *chip : bar.chips())
        shown << chip->text();
    QCOMPARE(shown, chips);
    QVERIFY(bar.filter() == parseFilter(typed, language).filter || chips.size() == 1);
}

void FilterBarTest::wordsStayUntilEnter()
{
    FilterBar bar(u"en"_s);
    QSignalSpy changed(&bar, &FilterBar::changed), left(&bar, &FilterBar::left);
    QTest::keyClicks(bar.field(), u"boiler noise state:open "_s);
    QCOMPARE(bar.field()->text(), u"boiler noise "_s);
    QCOMPARE(bar.chips().size(), 1);
    QTRY_COMPARE(changed.size(), 1); // once one pauses, not at each key
    QCOMPARE(bar.filter().tests.size(), size_t(3));
    QTest::keyClick(bar.field(), Qt::Key_Return);
    QCOMPARE(bar.chips().size(), 3);
    QCOMPARE(bar.field()->text(), QString());
    QCOMPARE(left.size(), 1);
    QCOMPARE(changed.size(), 1); // the filter is the same as chips
}

void FilterBarTest::aProblemIsSaidAndNothingIsLost()
{
    FilterBar bar(u"en"_s);
    QSignalSpy left(&bar, &FilterBar::left);
    QTest::keyClicks(bar.field(), u"colour:red"_s);
    QCOMPARE(bar.problem(), QString()); // it is still being typed
    QTest::keyClicks(bar.field(), u" owner:me "_s);
    QVERIFY2(bar.problem().contains(u"colour"_s), qPrintable(bar.problem()));
    QCOMPARE(bar.field()->text(), u"colour:red "_s);
    QCOMPARE(bar.chips().size(), 1);
    QTest::keyClick(bar.field(), Qt::Key_Return);
    QCOMPARE(bar.field()->text().trimmed(), u"colour:red"_s);
    QCOMPARE(left.size(), 0); // what is not understood keeps the keyboard
    QCOMPARE(bar.field()->accessibleDescription(), bar.problem());
    bar.field()->clear();
    QTest::keyClick(bar.field(), Qt::Key_Return);
    QCOMPARE(bar.problem(), QString());
    QCOMPARE(left.size(), 1);
}

void FilterBarTest::keysAndValuesAreCompleted()
{
    FilterBar bar(u"en"_s);
    bar.show();
    QTest::keyClicks(bar.field(), u"sta"_s);
    QCOMPARE(bar.field()->offered(), QStringList{u"state:"_s});
    QTest::keyClick(bar.field(), Qt::Key_Tab);
    QCOMPARE(bar.field()->text(), u"state:"_s);
    QVERIFY(bar.field()->offered().contains(u"waiting"_s)); // the values follow at once
    QTest::keyClicks(bar.field(), u"w"_s);
    QTest::keyClick(bar.field(), Qt::Key_Tab);
    QCOMPARE(bar.chips().size(), 1);
    QCOMPARE(bar.chips().first()->text(), u"state:waiting"_s);
    QCOMPARE(bar.field()->text(), QString());
}

void FilterBarTest::valuesOfTheDataAreCompleted()
{
    FilterBar bar(u"es"_s);
    bar.show();
    bar.field()->setKnown(FilterKey::Customer, {u"Muñoz, S.L."_s, u"Clínica Sol"_s, u"Talleres Muñoz"_s});
    QTest::keyClicks(bar.field(), u"cliente:mun"_s);
    QCOMPARE(bar.field()->offered(), (QStringList{u"\"Muñoz, S.L.\""_s, u"\"Talleres Muñoz\""_s}));
    QTest::keyClick(bar.field(), Qt::Key_Tab);
    QCOMPARE(bar.chips().size(), 1);
    QCOMPARE(bar.filter().tests.front().values, QStringList{u"Muñoz, S.L."_s});
}

void FilterBarTest::anArrowChoosesWhatIsOffered()
{
    FilterBar bar(u"en"_s);
    bar.show();
    QTest::keyClicks(bar.field(), u"ball:"_s);
    QTest::keyClick(bar.field()->popup(), Qt::Key_Down);
    QTest::keyClick(bar.field()->popup(), Qt::Key_Down);
    QTest::keyClick(bar.field()->popup(), Qt::Key_Return);
    QCOMPARE(bar.chips().size(), 1);
    QCOMPARE(bar.chips().first()->text(), u"ball:customer"_s);
    // On an empty line, an arrow shows by what one may filter.
    QTest::keyClick(bar.field(), Qt::Key_Down);
    QVERIFY(bar.field()->offered().contains(u"owner:"_s));
}

void FilterBarTest::chipsAreRemovedAndChangedByKeyboard()
{
    FilterBar bar(u"en"_s);
    bar.show();
    bar.setFilter(parseFilter(u"state:open owner:me ball:us"_s).filter);
    QSignalSpy changed(&bar, &FilterBar::changed);
    QTest::keyClick(bar.chips()[1], Qt::Key_Delete);
    QCOMPARE(bar.chips().size(), 2);
    QCOMPARE(changed.size(), 1);
    QTRY_COMPARE(bar.focusWidget(), bar.chips()[1]);
    QTest::keyClick(bar.chips()[1], Qt::Key_Space); // pressed: it goes back into the line
    QCOMPARE(bar.field()->text(), u"ball:us"_s);
    QCOMPARE(bar.chips().size(), 1);
    QCOMPARE(bar.filter().tests.size(), size_t(2));
}

void FilterBarTest::backspaceTakesTheLastChip()
{
    FilterBar bar(u"en"_s);
    bar.setFilter(parseFilter(u"state:open owner:me"_s).filter);
    QTest::keyClick(bar.field(), Qt::Key_Backspace);
    QCOMPARE(bar.field()->text(), u"owner:me"_s);
    QCOMPARE(bar.chips().size(), 1);
    QTest::keyClick(bar.field(), Qt::Key_Backspace);
    QCOMPARE(bar.field()->text(), u"owner:m"_s);
}

void FilterBarTest::escapeLeaves()
{
    FilterBar bar(u"en"_s);
    QSignalSpy left(&bar, &FilterBar::left);
    QTest::keyClicks(bar.field(), u"pump"_s);
    QTest::keyClick(bar.field(), Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
    QCOMPARE(bar.field()->text(), u"pump"_s);
}

void FilterBarTest::anotherFilterIsShownWithoutASignal()
{
    FilterBar bar(u"en"_s);
    QSignalSpy changed(&bar, &FilterBar::changed);
    QTest::keyClicks(bar.field(), u"pump"_s);
    bar.setFilter(parseFilter(u"state:open"_s).filter);
    QCOMPARE(bar.field()->text(), QString());
    QVERIFY(bar.filter() == parseFilter(u"state:open"_s).filter);
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 0);
    bar.clear();
    QCOMPARE(changed.size(), 1);
}

QTEST_MAIN(FilterBarTest)
#include "tst_filterbar.moc"
