// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/errorcodes.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// What counts as an error code in a title or a first call.
class ErrorCodesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void codesAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("without");
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("none") << u"No hot water"_s << u""_s << QStringList();
        QTest::newRow("one") << u"Boiler E05, no hot water"_s << u""_s << QStringList{u"e05"_s};
        QTest::newRow("two, each once") << u"F28 then E05, and F28 again"_s << u""_s << QStringList{u"f28"_s, u"e05"_s};
        QTest::newRow("case and punctuation") << u"«al32»: fallo"_s << u""_s << QStringList{u"al32"_s};
        QTest::newRow("amounts are none") << u"24h without 3kW, 2 bar"_s << u""_s << QStringList();
        QTest::newRow("a long word is none") << u"serial SN88412345X"_s << u""_s << QStringList();
        QTest::newRow("nor is the model") << u"CX24 shows E05"_s << u"Saunier CX24 8841"_s << QStringList{u"e05"_s};
        QTest::newRow("nor the joined model") << u"CX24 shows E05"_s << u"CX-24"_s << QStringList{u"e05"_s};
    }
    void codesAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, without);
        QFETCH(QStringList, codes);
        QCOMPARE(errorCodesIn(text, without), codes);
    }
};

QTEST_GUILESS_MAIN(ErrorCodesTest)
#include "tst_errorcodes.moc"
