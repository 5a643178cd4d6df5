// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    int code = -1;
    QString out;
};

Answer run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(AVISO_BIN "/aviso"), arguments);
    process.waitForFinished(60'000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
}

}

/// What the desktop answers on the command line.
class DesktopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVersionNamesItsParts();
    void whatIsAskedOfItselfNeedsNoDisplay_data();
    void whatIsAskedOfItselfNeedsNoDisplay();
    void wrongUse_data();
    void wrongUse();
};

void DesktopTest::theVersionNamesItsParts()
{
    const Answer bare = run({u"--version"_s});
    QCOMPARE(bare.code, 0);
    QCOMPARE(bare.out, u"aviso %1\n"_s.arg(QLatin1String(AVISO_VERSION)));
    const Answer all = run({u"--version"_s, u"--verbose"_s});
    QCOMPARE(all.code, 0);
    QVERIFY(all.out.startsWith(bare.out));
    for (const QString &part : {u"Qt %1 – LGPL-3.0-only"_s.arg(QLatin1String(qVersion())), u"SQLite 3."_s, u"PostgreSQL (libpq)"_s, u"md4c"_s, u"tl::expected"_s})
        QVERIFY2(all.out.contains(part), qPrintable(all.out));
}

void DesktopTest::whatIsAskedOfItselfNeedsNoDisplay_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("holds");
    QTest::newRow("version") << u"--version"_s << u"aviso %1\n"_s.arg(QLatin1String(AVISO_VERSION));
    QTest::newRow("help") << u"--help"_s << u"--sample"_s;
    QTest::newRow("in short") << u"-h"_s << u"--sample"_s;
}

void DesktopTest::whatIsAskedOfItselfNeedsNoDisplay()
{
    QFETCH(QString, option);
    QFETCH(QString, holds);
    const QByteArray before = qgetenv("QT_QPA_PLATFORM");
    qputenv("QT_QPA_PLATFORM", "there-is-none");
    const Answer answer = run({option});
    qputenv("QT_QPA_PLATFORM", before);
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.out.contains(holds), qPrintable(answer.out));
}

void DesktopTest::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("longer words without a tour") << QStringList{u"--pseudo"_s};
    QTest::newRow("another language") << QStringList{u"--lang"_s, u"fr"_s};
    QTest::newRow("no option") << QStringList{u"--nothing"_s};
}

void DesktopTest::wrongUse()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(arguments).code, 2);
}

QTEST_GUILESS_MAIN(DesktopTest)
#include "tst_desktop.moc"
