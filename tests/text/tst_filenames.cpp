// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/filenames.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Names of files from elsewhere.
class FileNamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreCleaned_data();
    void namesAreCleaned();
    void cleaningTwiceChangesNothing_data() { namesAreCleaned_data(); }
    void cleaningTwiceChangesNothing();
    void aTakenNameGetsANumber();
    void onlyWhatIsLookedAtIsOpened_data();
    void onlyWhatIsLookedAtIsOpened();
};

void FileNamesTest::namesAreCleaned_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("clean");
    QTest::newRow("plain") << u"foto caldera.png"_s << u"foto caldera.png"_s;
    QTest::newRow("accents") << u"avería.log"_s << u"avería.log"_s;
    QTest::newRow("traversal") << u"../../../.config/autostart/x.desktop"_s << u"x.desktop"_s;
    QTest::newRow("windows traversal") << u"..\\..\\x.exe"_s << u"x.exe"_s;
    QTest::newRow("drive") << u"C:\\x"_s << u"x"_s;
    QTest::newRow("zero width hides a dot") << u"\u200b.htaccess"_s << u"htaccess"_s;
    QTest::newRow("dot file") << u".desktop"_s << u"desktop"_s;
    QTest::newRow("direction override") << u"invoice\u202efdp.exe"_s << u"invoicefdp.exe"_s;
    QTest::newRow("device") << u"CON"_s << u"_CON"_s;
    QTest::newRow("device with ending") << u"NUL.txt"_s << u"_NUL.txt"_s;
    QTest::newRow("trailing dot") << u"aux."_s << u"_aux"_s;
    QTest::newRow("trailing space") << u"name "_s << u"name"_s;
    QTest::newRow("dash") << u"-rf"_s << u"rf"_s;
    QTest::newRow("shell") << u"$(id);\"x\".txt"_s << u"$(id);_x_.txt"_s;
    QTest::newRow("new line") << u"a\nb.txt"_s << u"ab.txt"_s;
    QTest::newRow("hidden ending") << u"scan.pdf                .exe"_s << u"scan.pdf.exe"_s;
    QTest::newRow("nothing left") << u"..."_s << u"file"_s;
    QTest::newRow("empty") << u""_s << u"file"_s;
    QTest::newRow("long in bytes") << u"東"_s.repeated(110) + u".png"_s << u"東"_s.repeated(65) + u".png"_s;
    QTest::newRow("long pairs") << u"x"_s + u"😀"_s.repeated(59) + u".png"_s << u"x"_s + u"😀"_s.repeated(48) + u".png"_s;
    QTest::newRow("device with spaces") << u"CON .txt"_s << u"_CON.txt"_s;
    QTest::newRow("long device") << u"nul."_s + u"x"_s.repeated(300) + u".png"_s << u"_nul."_s + u"x"_s.repeated(111) + u".png"_s;
    QTest::newRow("long") << u"x"_s.repeated(400) + u".png"_s << u"x"_s.repeated(116) + u".png"_s;
}

void FileNamesTest::namesAreCleaned()
{
    QFETCH(QString, name);
    QTEST(files::cleanName(name), "clean");
}

void FileNamesTest::cleaningTwiceChangesNothing()
{
    QFETCH(QString, name);
    QCOMPARE(files::cleanName(files::cleanName(name)), files::cleanName(name));
}

void FileNamesTest::aTakenNameGetsANumber()
{
    const QStringList taken{u"a.txt"_s, u"a (2).txt"_s};
    QCOMPARE(files::freeName(u"a.txt"_s, [&](const QString &name) { return taken.contains(name); }), u"a (3).txt"_s);
    QCOMPARE(files::freeName(u"b"_s, [&](const QString &name) { return taken.contains(name); }), u"b"_s);
}

void FileNamesTest::onlyWhatIsLookedAtIsOpened_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("opens");
    QTest::newRow("picture") << u"a.PNG"_s << u"image/png"_s << true;
    QTest::newRow("document") << u"a.pdf"_s << u"application/pdf"_s << true;
    QTest::newRow("log") << u"burner.log"_s << u"text/x-log"_s << true;
    QTest::newRow("program") << u"a.exe"_s << u"application/x-ms-dos-executable"_s << false;
    QTest::newRow("two endings") << u"invoice.pdf.exe"_s << u"application/pdf"_s << false;
    QTest::newRow("program under another name") << u"photo.png"_s << u"application/x-executable"_s << false;
    QTest::newRow("script under another name") << u"notes.txt"_s << u"application/x-shellscript"_s << false;
    QTest::newRow("page with scripts") << u"a.html"_s << u"text/html"_s << false;
    QTest::newRow("drawing with scripts") << u"a.svg"_s << u"image/svg+xml"_s << false;
    QTest::newRow("shortcut") << u"a.desktop"_s << u"application/x-desktop"_s << false;
    QTest::newRow("macros") << u"a.docm"_s << u"application/vnd.ms-word.document.macroEnabled.12"_s << false;
    QTest::newRow("no ending") << u"README"_s << u"text/plain"_s << false;
}

void FileNamesTest::onlyWhatIsLookedAtIsOpened()
{
    QFETCH(QString, name);
    QFETCH(QString, type);
    QTEST(files::mayBeOpened(name, type), "opens");
}

QTEST_GUILESS_MAIN(FileNamesTest)
#include "tst_filenames.moc"
