// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crashmark.h"
#include "core/desk/desk.h"
#include "core/programlog.h"
#include "support/deskfixture.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace {

const QString canary = u"canary Muñoz +34600000001"_s;

QByteArray contentOf(const QString &folder)
{
    QByteArray all;
    const QFileInfoList files = QDir(folder).entryInfoList({u"aviso.log*"_s}, QDir::Files);
    for (const QFileInfo &info : files) {
        QFile file(info.absoluteFilePath());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

}

/// The program's log holds no word of a person, and a crash is noticed.
class ProgramLogTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

private Q_SLOTS:
    void cleanup() { closeProgramLog(); }
    void linesAreTimedAndWritten();
    void nothingOfAPersonGetsIn();
    void itNeverGrowsBeyondFiveFiles();
    void aCrashIsNoticedAndACleanEndIsNot();
};

void ProgramLogTest::linesAreTimedAndWritten()
{
    const QString folder = m_folder.filePath(u"lines"_s);
    openProgramLog(folder, [] { return Instant{0}; });
    const IncidentId id = IncidentId::make();
    LogLine("opened").with("incident", id).with("schema", 7);
    LogLine("failed").with(Error{Error::Kind::Environment, canary, canary + u" [53100]"_s});
    QCOMPARE(QString::fromUtf8(contentOf(folder)),
             u"1970-01-01T00:00:00.000Z opened incident=%1 schema=7\n1970-01-01T00:00:00.000Z failed kind=environment code=53100\n"_s.arg(id.toString()));
    QVERIFY(!(QFileInfo(programLogFile()).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
}

void ProgramLogTest::nothingOfAPersonGetsIn()
{
    const QString folder = m_folder.filePath(u"canary"_s);
    const QtMessageHandler quiet = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    openProgramLog(folder, [] { return Instant{0}; });
    qWarning("%s", qPrintable(canary));
    QMessageLogger(nullptr, 0, nullptr, "qt.sql").critical("%s", qPrintable(canary));
    {
        DeskFixture desk(Instant{1'772'000'000'000});
        NewIncident call;
        call.title = LocalText::of(canary, u"en"_s);
        call.customer = canary;
        call.contact = canary;
        const Result<Incident> incident = DeskFixture::wait(desk.desk->timeline().create(call));
        QVERIFY(incident);
        Entry entry; // refused: the error quotes nothing either
        entry.incident = incident->id;
        entry.occurredAt = desk.now + std::chrono::hours(1);
        entry.teamText.words = LocalText::of(canary, u"en"_s);
        const Result<Entry> refused = DeskFixture::wait(desk.desk->timeline().record(entry));
        QVERIFY(!refused);
        LogLine("refused").with(refused.error());
    }
    closeProgramLog();
    qInstallMessageHandler(quiet);
    const QByteArray all = contentOf(folder);
    QVERIFY(all.contains("warning of default") && all.contains("critical of qt.sql") && all.contains("refused kind=invalid-input"));
    for (const QString &word : canary.split(u' '))
        QVERIFY2(!all.contains(word.toUtf8()), all.constData());
}

void ProgramLogTest::itNeverGrowsBeyondFiveFiles()
{
    const QString folder = m_folder.filePath(u"long"_s);
    openProgramLog(folder, [] { return Instant{0}; });
    for (int i = 0; i < 80'000; ++i)
        LogLine("a line that is written again and again").with("number", i);
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 5);
    for (const QFileInfo &file : files)
        QVERIFY(file.size() <= 512 * 1024);
    QVERIFY(contentOf(folder).contains("number=79999\n"));
}

void ProgramLogTest::aCrashIsNoticedAndACleanEndIsNot()
{
    const QString folder = m_folder.filePath(u"mark"_s);
    {
        const CrashMark first(folder);
        QVERIFY(!first.found());
        const CrashMark besides(folder); // another window of a program that lives
        QVERIFY(!besides.found());
    }
    QVERIFY(!CrashMark(folder).found());
    QFile mark(folder + u"/running"_s); // left by a program that is gone: no process has this number
    QVERIFY(mark.open(QIODevice::WriteOnly));
    mark.write(u"%1\naviso\n%2\n"_s.arg(0x7ffffff0).arg(QSysInfo::machineHostName()).toUtf8());
    mark.close();
    QVERIFY(CrashMark(folder).found());
    QVERIFY(!CrashMark(folder).found());
}

QTEST_MAIN(ProgramLogTest)
#include "tst_programlog.moc"
