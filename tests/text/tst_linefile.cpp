// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/linefile.h"
#include "core/text/language.h"
#include "core/text/markdown.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QString written(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file(folder.filePath(u"burner.log"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room");
    return file.fileName();
}

const std::atomic<bool> goOn = false;

}

/// Lines of files, and excerpts of them.
class LineFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesAreFound_data();
    void linesAreFound();
    void manyLinesAreFound_data();
    void manyLinesAreFound();
    void bytesAreNoText();
    void linesAreFoundByWords();
    void languagesAreRecognised_data();
    void languagesAreRecognised();
    void anExcerptSaysWhereItIsFrom_data();
    void anExcerptSaysWhereItIsFrom();
};

void LineFileTest::linesAreFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("unix") << QByteArray("a\nb\n") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("windows") << QByteArray("a\r\nb\r\n") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("no last ending") << QByteArray("a\nb") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("empty lines") << QByteArray("\n\nb\n") << QStringList{u""_s, u""_s, u"b"_s};
    QTest::newRow("indented") << QByteArray("    at x\n") << QStringList{u"    at x"_s};
    QTest::newRow("utf-8") << QByteArray("avería\n") << QStringList{u"avería"_s};
    QTest::newRow("latin-1") << QByteArray("aver\xed" "a\n") << QStringList{u"avería"_s};
    QTest::newRow("cut within a letter") << "x" + QByteArray("é").repeated(9000) + "\nend\n" << QStringList{u"x"_s + u"é"_s.repeated(3999), u"end"_s};
    QTest::newRow("cut within a wide letter") << "xx" + QByteArray("😀").repeated(5000) + "\nend" << QStringList{u"xx"_s + u"😀"_s.repeated(1999), u"end"_s};
    QTest::newRow("across chunks") << QByteArray("x").repeated(1024 * 1024 - 1) + "\nend\n" << QStringList{u"x"_s.repeated(4000), u"end"_s};
}

void LineFileTest::linesAreFound()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, lines);
    const QTemporaryDir folder;
    const auto index = LineIndex::of(written(folder, bytes), goOn);
    QVERIFY(index);
    QCOMPARE((*index)->lines(), static_cast<int>(lines.size()));
    LineReader reader(*index);
    for (int i = 0; i < lines.size(); ++i)
        QCOMPARE(reader.line(i).left(900), lines[i].left(900));
    QCOMPARE(reader.line(static_cast<int>(lines.size())), QString());
}

void LineFileTest::manyLinesAreFound_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("ends");
    for (const int count : {63, 64, 65, 127, 128, 129, 5000}) {
        QTest::addRow("%d", count) << count << true;
        QTest::addRow("%d without the last ending", count) << count << false;
    }
}

void LineFileTest::manyLinesAreFound()
{
    QFETCH(int, count);
    QFETCH(bool, ends);
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes += "line " + QByteArray::number(i) + (i + 1 < count || ends ? "\n" : "");
    const QTemporaryDir folder;
    const auto index = LineIndex::of(written(folder, bytes), goOn);
    QVERIFY(index);
    QCOMPARE((*index)->lines(), count);
    LineReader reader(*index);
    for (int i = count - 1; i >= 0; --i)
        QCOMPARE(reader.line(i), u"line %1"_s.arg(i));
    for (int i = 0; i < count; ++i)
        QCOMPARE(reader.line(i), u"line %1"_s.arg(i));
    QCOMPARE(reader.line(count), QString());
}

void LineFileTest::bytesAreNoText()
{
    const QTemporaryDir folder;
    QCOMPARE(LineIndex::of(written(folder, QByteArray("a\0b", 3)), goOn).error().kind, Error::Kind::InvalidInput);
    QCOMPARE(LineIndex::of(folder.filePath(u"nothing"_s), goOn).error().kind, Error::Kind::Environment);
    QCOMPARE(LineIndex::of(written(folder, "a"), std::atomic<bool>(true)).error().kind, Error::Kind::Cancelled);
}

void LineFileTest::linesAreFoundByWords()
{
    const QTemporaryDir folder;
    LineReader reader(*LineIndex::of(written(folder, "uno\nAvería 1\ndos\navería 2\n"), goOn));
    QCOMPARE(reader.find(u"averia"_s, 0, true, goOn), 1);
    QCOMPARE(reader.find(u"averia"_s, 2, true, goOn), 3);
    QCOMPARE(reader.find(u"averia"_s, 4, true, goOn), 1); // from the top again
    QCOMPARE(reader.find(u"averia"_s, 2, false, goOn), 1);
    QCOMPARE(reader.find(u"tres"_s, 0, true, goOn), -1);
}

void LineFileTest::languagesAreRecognised_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    QTest::newRow("by its ending") << QStringList{u"x"_s} << u"a.log"_s << u"log"_s;
    QTest::newRow("by its lines") << QStringList{u"10:42:07 start"_s, u"ERROR off"_s, u"  at x"_s} << u"a.txt"_s << u"log"_s;
    QTest::newRow("prose") << QStringList{u"Dear Ana,"_s, u"it is broken."_s} << u"a.txt"_s << u""_s;
    QTest::newRow("code") << QStringList{u"x = 1"_s} << u"a.py"_s << u"py"_s;
}

void LineFileTest::languagesAreRecognised()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, name);
    QTEST(languageOfLines(lines, name), "language");
}

void LineFileTest::anExcerptSaysWhereItIsFrom_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QStringList{u"one"_s, u"two"_s} << u"burner.log"_s;
    QTest::newRow("spaces in the name") << QStringList{u"one"_s} << u"the 2-3 burner.log"_s;
    QTest::newRow("a fence in the lines") << QStringList{u"```"_s, u"````"_s, u"two"_s} << u"burner.log"_s;
    QTest::newRow("markup in the lines") << QStringList{u"# <b>no</b>"_s, u""_s, u"> x"_s} << u"burner.log"_s;
}

void LineFileTest::anExcerptSaysWhereItIsFrom()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, name);
    const QString text = u"Before.\n\n"_s + excerptMarkdown(lines, u"log"_s, name, 12, 3402) + u"\n\nBehind."_s;
    const std::vector<markdown::Part> parts = markdown::parts(markdown::parse(text), Language(u"en"_s));
    QCOMPARE(parts.size(), size_t(3));
    QVERIFY(parts[1].isCode);
    QCOMPARE(parts[1].language, u"log"_s);
    QCOMPARE(parts[1].code.trimmed(), lines.join(u'\n').trimmed());
    const Excerpt excerpt = excerptOf(parts[1].info);
    QVERIFY2(excerpt == (Excerpt{name, 12, 11 + static_cast<int>(lines.size()), 3402}), qPrintable(parts[1].info));
    for (const QString &other : {u"log"_s, u""_s, u"log a.log 5-3/9"_s, u"log a.log 0-3/9"_s, u"cpp main.cpp"_s})
        QVERIFY(!excerptOf(other).isValid());
}

QTEST_GUILESS_MAIN(LineFileTest)
#include "tst_linefile.moc"
