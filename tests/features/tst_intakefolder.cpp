// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/deskfixture.h"
#include "support/twodatabases.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

const Instant monday{1'796'000'000'000};

QByteArray callFile(int n)
{
    return uR"({"schema":"aviso-intake/1","id":"c%1","call":{"number":"6%2"},"who":{"customer":"Cliente %3"},"what":{"title":"Avería %1"}})"_s.arg(n)
        .arg(n, 8, 10, QChar(u'0'))
        .arg(n % 50)
        .toUtf8();
}

void put(const QDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("not written");
}

/// Every tenth is damaged, in one of several ways.
int fill(const QDir &folder, int count)
{
    int damaged = 0;
    for (int n = 0; n < count; ++n) {
        QByteArray json = callFile(n);
        if (n % 10 == 3) {
            ++damaged;
            switch (damaged % 4) {
            case 0: json.truncate(json.size() / 2); break;
            case 1: json.replace("title", "titel"); break;
            case 2: json = QByteArray(64, '\0'); break;
            case 3: json.replace("aviso-intake/1", "aviso-intake/9"); break;
            }
        }
        put(folder, u"call-%1.json"_s.arg(n, 5, 10, QChar(u'0')), json);
    }
    return damaged;
}

QStringList filesIn(const QDir &folder, const QString &below = {})
{
    return QDir(folder.filePath(below)).entryList({u"*.json"_s}, QDir::Files);
}

int incidents(Desk &desk)
{
    return DeskFixture::wait(desk.queue().count({}, 100'000)).value();
}

}

/// Calls that others leave as files: each once, and none is lost.
class IntakeFolderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachIsTakenOnceOrSetAside_data() { bothDatabases(); }
    void eachIsTakenOnceOrSetAside()
    {
        QFETCH(QString, database);
        const TestDatabase test(database);
        if (test.isMissing())
            QSKIP("PostgreSQL is not installed");
        Desk::Options options;
        options.clock = [] { return monday; };
        options.zone = QTimeZone("Europe/Madrid");
        options.user = u"Ana"_s;
        Desk desk(options);
        QVERIFY_RESULT(DeskFixture::wait(desk.open(test.url(), Desk::Mode::CreateIfMissing)));
        QTemporaryDir temporary;
        const QDir folder(temporary.path());
        const int damaged = fill(folder, 60);
        const IntakeReport report = DeskFixture::wait(desk.intakeFolder().takeFolder(folder.path())).value();
        QVERIFY2(!report.failure, report.failure ? qPrintable(report.failure->text) : "");
        QCOMPARE(report.taken, 60 - damaged);
        QCOMPARE(report.refused, damaged);
        QCOMPARE(incidents(desk), 60 - damaged);
        QVERIFY(filesIn(folder).isEmpty());
        QCOMPARE(filesIn(folder, u"taken"_s).size(), 60 - damaged);
        const QStringList aside = filesIn(folder, u"set-aside"_s);
        QCOMPARE(aside.size(), damaged);
        for (const QString &name : aside)
            QVERIFY2(QFile::exists(folder.filePath(u"set-aside/%1.reason.txt"_s.arg(name))), qPrintable(name));
        // The same come again, under other names: known.
        fill(folder, 60);
        const IntakeReport again = DeskFixture::wait(desk.intakeFolder().takeFolder(folder.path())).value();
        QCOMPARE(again.taken, 0);
        QCOMPARE(again.known, 60 - damaged);
        QCOMPARE(incidents(desk), 60 - damaged);
        QCOMPARE(filesIn(folder, u"taken"_s).size(), 2 * (60 - damaged));
    }

    void killedInBetweenNoneIsTakenTwice()
    {
        QTemporaryDir temporary;
        const QDir folder(temporary.path());
        QVERIFY(folder.mkdir(u"calls"_s));
        const QDir calls(folder.filePath(u"calls"_s));
        const int damaged = fill(calls, 200);
        const QString database = folder.filePath(u"desk.db"_s);
        const auto run = [&](const QStringList &arguments) {
            auto process = std::make_unique<QProcess>();
            process->start(QStringLiteral(AVISO_BIN "/aviso-cli"), QStringList{u"--db"_s, database} + arguments);
            if (!process->waitForStarted())
                qFatal("not started");
            return process;
        };
        QVERIFY(run({u"init"_s})->waitForFinished());
        // The program ends wherever it happens to be: in a file, between database and folder, in a move.
        int kills = 0;
        while (kills < 12 && filesIn(calls).size() > 10) {
            const qsizetype before = filesIn(calls).size();
            const auto process = run({u"intake"_s, calls.path()});
            QTRY_VERIFY_WITH_TIMEOUT(filesIn(calls).size() < before - kills % 5 || process->state() == QProcess::NotRunning, 20'000);
            process->kill();
            QVERIFY(process->waitForFinished());
            ++kills;
        }
        QVERIFY(kills > 3);
        QVERIFY(run({u"intake"_s, calls.path()})->waitForFinished());
        QVERIFY(filesIn(calls).isEmpty());
        QCOMPARE(filesIn(calls, u"taken"_s).size(), 200 - damaged);
        QCOMPARE(filesIn(calls, u"set-aside"_s).size(), damaged);
        DeskFixture given(monday);
        Desk::Options options;
        options.user = u"Ana"_s;
        Desk desk(options);
        QVERIFY_RESULT(DeskFixture::wait(desk.open(database, Desk::Mode::Existing)));
        QCOMPARE(incidents(desk), 200 - damaged);
        const auto findings = DeskFixture::wait(desk.reporting().verify());
        QVERIFY(findings && findings->empty());
    }

    void aWatchedFolderIsTakenByItself()
    {
        DeskFixture given(monday);
        QTemporaryDir temporary;
        const QDir folder(temporary.path());
        put(folder, u"first.json"_s, callFile(1)); // lay there before
        QSignalSpy taken(&given.desk->intakeFolder(), &IntakeFolder::taken);
        given.desk->intakeFolder().watch(folder.path());
        QTRY_COMPARE(filesIn(folder, u"taken"_s).size(), 1);
        put(folder, u"second.json"_s, callFile(2));
        put(folder, u"unfinished.json.part"_s, callFile(3));
        QTRY_COMPARE(filesIn(folder, u"taken"_s).size(), 2);
        QCOMPARE(incidents(*given.desk), 2);
        QVERIFY(folder.exists(u"unfinished.json.part"_s));
    }

    void aFolderThatCannotBeWrittenLosesNothing()
    {
#ifdef Q_OS_UNIX
        if (::geteuid() == 0)
            QSKIP("root may write everywhere");
#endif
        DeskFixture given(monday);
        QTemporaryDir temporary;
        const QDir folder(temporary.path());
        put(folder, u"first.json"_s, callFile(1));
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
        const IntakeReport report = DeskFixture::wait(given.desk->intakeFolder().takeFolder(folder.path())).value();
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(report.failure);
        QCOMPARE(report.taken, 1); // in the database, and known when the folder can be written again
        QCOMPARE(filesIn(folder).size(), 1);
        const IntakeReport again = DeskFixture::wait(given.desk->intakeFolder().takeFolder(folder.path())).value();
        QCOMPARE(again.known, 1);
    }
};

QTEST_GUILESS_MAIN(IntakeFolderTest)
#include "tst_intakefolder.moc"
