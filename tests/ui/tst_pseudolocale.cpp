// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pseudolocale.h"
#include "everywindow.h"
#include "walk.h"

using namespace Qt::StringLiterals;

/// Words that are 40 % longer have room in every window.
class PseudoLocaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsGrow_data();
    void textsGrow();
    void everyWindowHasRoom();
};

void PseudoLocaleTest::textsGrow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("longer");
    QTest::newRow("words") << u"Queue"_s << u"[Quúeéuúeé]"_s;
    QTest::newRow("values stay") << u"Saved to %1"_s << u"[Saáveéd toó %1]"_s;
    QTest::newRow("counts stay") << u"%n due"_s << u"[%n duúeé]"_s;
    QTest::newRow("mnemonic stays before its letter") << u"&File"_s << u"[&Fiíleé]"_s;
    QTest::newRow("keys stay") << u"&Open\tEnter"_s << u"[&OÓpeén]\tEnter"_s;
    QTest::newRow("markup stays") << u"<b>x</b> &amp; y"_s << u"[<b>x</b> &amp; y~~~~~]"_s;
    QTest::newRow("nothing stays nothing") << QString() << QString();
}

void PseudoLocaleTest::textsGrow()
{
    QFETCH(QString, text);
    QFETCH(QString, longer);
    QCOMPARE(PseudoLocale::longer(text), longer);
    const qsizetype before = text.left(text.indexOf(u'\t')).size(), after = longer.left(longer.indexOf(u'\t')).size();
    QVERIFY(static_cast<double>(after) >= static_cast<double>(before) * 1.4);
}

void PseudoLocaleTest::everyWindowHasRoom()
{
    TourPlan plan = everywindow::once();
    plan.pseudo = true;
    const QStringList faults = everywindow::faults(plan, &walk::room);
    for (const QString &fault : faults)
        qWarning("%s", qUtf8Printable(fault));
    QVERIFY2(faults.isEmpty(), qPrintable(u"%1 faults, see above"_s.arg(faults.size())));
}

QTEST_MAIN(PseudoLocaleTest)
#include "tst_pseudolocale.moc"
