// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testdata.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace {

const QString program = QStringLiteral(AVISO_BIN "/aviso-cli");
const QString weekend = QStringLiteral(AVISO_TESTDATA "/weekend_incident.json");

struct Answer
{
    int code = -1;
    QByteArray out;
    QString err;

    QJsonValue json() const
    {
        const QJsonDocument document = QJsonDocument::fromJson(out);
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(path));
}

QJsonObject lineOf(const QString &id)
{
    QJsonObject log = readTestData(weekend);
    QJsonObject incident = log[QStringLiteral("case")].toObject();
    incident.insert(QStringLiteral("id"), id);
    log.insert(QStringLiteral("case"), incident);
    return log;
}

QByteArray oneLine(const QJsonObject &log)
{
    return QJsonDocument(log).toJson(QJsonDocument::Compact) + '\n';
}

}

/// The real program, from one end to the other.
class TestCli : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_db;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// `environment`: variables that are other than the test's own; an empty value takes one away.
    Answer run(const QStringList &arguments, const QMap<QString, QString> &environment = {}, const QString &input = {}) const
    {
        QProcess process;
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        for (auto variable = environment.begin(); variable != environment.end(); ++variable)
            variable->isEmpty() ? variables.remove(variable.key()) : variables.insert(variable.key(), *variable);
        process.setProcessEnvironment(variables);
        process.setWorkingDirectory(m_folder.path());
        if (!input.isEmpty())
            process.setStandardInputFile(input);
        process.start(program, QStringList{QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--db"), m_db} + arguments);
        if (!process.waitForFinished(60'000))
            qFatal("no end: %s", qPrintable(arguments.join(u' ')));
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                QString::fromUtf8(process.readAllStandardError())};
    }
    /// Runs and expects this exit code.
    Answer expect(int code, const QStringList &arguments) const
    {
        Answer answer = run(arguments);
        if (answer.code != code)
            qWarning("%s: exit %d\n%s%s", qPrintable(arguments.join(u' ')), answer.code, answer.out.constData(), qPrintable(answer.err));
        return answer.code == code ? answer : Answer{};
    }
    /// Runs a statement past the program; answers the error.
    QString burgled(const QString &sql, const std::function<void(const QSqlQuery &)> &look = {}) const
    {
        QString error;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("burglar"));
            database.setDatabaseName(m_db);
            QSqlQuery query(database.open() ? database : QSqlDatabase());
            if (!query.exec(sql))
                error = query.lastError().text();
            else if (look && query.next())
                look(query);
        }
        QSqlDatabase::removeDatabase(QStringLiteral("burglar"));
        return error;
    }
    void freshDatabase()
    {
        static int n = 0;
        m_db = path(QStringLiteral("db%1/aviso.db").arg(++n));
        QCOMPARE(expect(0, {"init"}).code, 0);
    }

private Q_SLOTS:
    void initTestCase();
    void helpsAndRefusesWrongUse_data();
    void helpsAndRefusesWrongUse();
    void livesTheWeekend();
    void reportsForBothReaders();
    void takesASiteByItsName();
    void exportsACustomer();
    void exportsACalendar();
    void derivesTheSameInEveryZone();
    void listsAsDocumented();
    void looksAtTheAgenda();
    void sumsUpTheLedger();
    void listsSilentCustomers();
    void actsOnACommitmentAndExplainsIt();
    void recordsWhatHappened();
    void aPersonsWordAboutWhatIsSettled();
    void refusesWhatSaysNothing_data();
    void refusesWhatSaysNothing();
    void opensAnIncident();
    void namesStatesAsTheCompanyDoes();
    void replaysAsExpected();
    void refusesABadLog();
    void refusesBadRules();
    void importsLinesAroundABadOne();
    void importsAroundAMissingFile();
    void importsAList();
    void importsFromAPipe();
    void holdsImportsToTheRulesOfRecording_data();
    void holdsImportsToTheRulesOfRecording();
    void doesNotImportTwice();
    void stopsWhenAsked();
    void findsAChangedByte();
    void findsWhatWasDerivedAndChanged_data();
    void findsWhatWasDerivedAndChanged();
    void findsADamagedPage();
    void refusesAForeignDatabase();
    void saysWhoHasTheDatabase();
    void answersErrorsAsJson();
    void saysWhenTheOutputIsFull();
    void letsNoTextCommandTheTerminal();
    void takesAFileByItsName();
    void knowsWhoIsAtTheMachine();
    void dropsTheWordsOfQt();
    void fillsTheSample();
    void speaksSpanish();
};

void TestCli::initTestCase()
{
    QVERIFY2(QFile::exists(program), qPrintable(program));
    QVERIFY(m_folder.isValid());
}

void TestCli::helpsAndRefusesWrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QStringList &arguments, int code, const char *said) {
        QTest::newRow(name) << arguments << code << QString::fromLatin1(said);
    };
    row("help", {"--help"}, 0, "import-log");
    row("version", {"--version"}, 0, "aviso-cli " AVISO_VERSION);
    row("help of a command", {"record", "--help"}, 0, "--team-text");
    row("help before a command", {"--help", "record"}, 0, "--team-text");
    row("nothing", {}, 2, "Say what to do");
    row("unknown command", {"dance"}, 2, "no command \"dance\"");
    row("unknown option", {"list", "--dance"}, 2, "dance");
    row("unknown global option", {"--dance", "list"}, 2, "dance");
    row("argument missing", {"show"}, 2, "show NUMBER");
    row("argument too many", {"show", "7", "8"}, 2, "Expected");
    row("wrong filter", {"list", "state:opne"}, 2, "state:opne");
    row("unknown key", {"list", "--filter=-moon:full"}, 2, "moon");
    row("wrong order", {"list", "--sort", "luck"}, 2, "--sort");
    row("wrong word", {"list", "--waiting", "godot"}, 2, "one of nobody, customer");
    row("wrong limit", {"list", "--limit", "few"}, 2, "--limit");
    row("wrong moment", {"agenda", "--now", "soon"}, 2, "2026-03-06T18:20");
    row("wrong language", {"--lang", "xx", "list"}, 2, "es, en");
    row("report without file", {"report", "1"}, 2, "--out");
    row("report for nobody", {"report", "1", "--out", "x.pdf", "--for", "me"}, 2, "customer, team");
    row("value missing", {"new", "--customer"}, 2, "customer");
    row("customer of spaces", {"new", "--customer", " ", "--title", "x"}, 2, "--customer");
    row("empty title", {"new", "--customer", "Alba", "--title", ""}, 2, "--title");
    row("site of a new customer", {"new", "--customer", "Nobody yet", "--title", "x", "--site", "Here"}, 2, "--site: Nobody yet has no site yet");
    row("wrong moment of a call", {"new", "--customer", "Alba", "--title", "x", "--at", "soon"}, 2, "--at: expected a moment");
    row("wrong channel of a call", {"new", "--customer", "Alba", "--title", "x", "--channel", "smoke"}, 2, "--channel: expected one of");
    row("wrong day of the ledger", {"ledger", "--from", "soon"}, 2, "--from");
    row("unknown grouping of the ledger", {"ledger", "--by", "moon"}, 2, "--by");
    row("figures without days", {"figures"}, 2, "--from");
    row("figures of nobody", {"figures", "--from", "2026-03-01", "--to", "2026-03-31", "--person", "Nobody"}, 2, "--person");
    row("wrong entry kind", {"record", "1", "--kind", "dance"}, 3, ""); // the incident is looked for first
    row("no such incident", {"show", "4711"}, 3, "");
    row("replay without file", {"replay", "/nowhere.json"}, 7, "/nowhere.json");
    row("no database", {"--db", "/nowhere/x.db", "list"}, 5, "");
    row("unknown kind of database", {"--db", "mysql://me@host/x", "init"}, 7, "of the kind mysql");
    row("short name of PostgreSQL", {"--db", "postgres://me:secret@127.0.0.1:1/none", "init"}, 5, "postgres://me@127.0.0.1:1/none");
    row("device as database", {"--db", "/dev/null", "init"}, 5, "a device");
}

void TestCli::helpsAndRefusesWrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, said);
    if (m_db.isEmpty())
        freshDatabase();
    const Answer answer = expect(code, arguments);
    QCOMPARE(answer.code, code);
    QVERIFY2((QString::fromUtf8(answer.out) + answer.err).contains(said), qPrintable(QString::fromUtf8(answer.out) + answer.err));
    QVERIFY(code == 0 || answer.out.isEmpty());
}

void TestCli::livesTheWeekend()
{
    freshDatabase();
    const Answer imported = expect(0, {"import-log", weekend});
    QVERIFY2(imported.out.startsWith("1 incident(s) imported, 14 entries") || imported.out.startsWith("1 incident imported, 14 entries"), imported.out);
    const QJsonObject shown = expect(0, {"--json", "show", "1"}).json().toObject();
    QCOMPARE(shown[u"entries"].toArray().size(), qsizetype(14));
    QCOMPARE(shown[u"incident"][u"external_ref"].toString(), QStringLiteral("WE-1"));
    QVERIFY(shown[u"commitments"].toArray().size() > 15);
    const QByteArray text = expect(0, {"show", "2026-0001"}).out;
    QVERIFY2(text.contains("The technician finds the fault but is not qualified"), text);
    QVERIFY(text.indexOf("18:20") < text.indexOf("10:10"));
    QCOMPARE(expect(0, {"verify"}).code, 0);
}

void TestCli::takesASiteByItsName()
{
    const QString db = path("sites.db");
    QCOMPARE(expect(0, {"--db", db, "init", "--sample"}).code, 0);
    QJsonObject shown;
    for (int number = 1; number <= 40 && shown[u"site"][u"name"].toString().isEmpty(); ++number)
        shown = expect(0, {"--db", db, "--json", "show", QString::number(number)}).json().toObject();
    const QString customer = shown[u"customer"][u"name"].toString(), site = shown[u"site"][u"name"].toString();
    QVERIFY(!site.isEmpty());
    const Answer wrong = run({"--db", db, "new", "--customer", customer, "--title", "x", "--site", "The moon"});
    QCOMPARE(wrong.code, 2);
    QVERIFY2(wrong.err.contains(site), qPrintable(wrong.err)); // it tells which there are
    const QStringList right{"--db", db, "--json", "new", "--customer", customer, "--title", "x", "--site", site.toUpper()};
    QCOMPARE(expect(0, right).json().toObject()[u"site"].toString(), shown[u"site"][u"id"].toString());
}

void TestCli::exportsACustomer()
{
    freshDatabase();
    QCOMPARE(expect(0, {"new", "--customer", "Hotel Mirador", "--title", "No hot water", "--text", "Since this morning"}).code, 0);
    const Answer done = expect(0, {"--json", "customer", "export", "hotel mirador", "--out", path("data")});
    QCOMPARE(done.json()["folder"].toString(), path("data/Hotel Mirador"));
    QCOMPARE(done.json()["files"].toInt(), 2);
    const QJsonObject all = QJsonDocument::fromJson(contentOf(path("data/Hotel Mirador/customer.json"))).object();
    QCOMPARE(all["incidents"][0]["incident"]["number"].toString().size(), 9);
    QVERIFY(contentOf(path("data/Hotel Mirador/summary.html")).contains("Since this morning"));
    QCOMPARE(run({"customer", "export", "Nobody"}).code, 3);
    QCOMPARE(run({"customer", "burn", "Hotel Mirador"}).code, 2);
    QCOMPARE(run({"customer", "export", "Hotel Mirador", "--out", "/proc/nowhere"}).code, 9);
}

void TestCli::exportsACalendar()
{
    freshDatabase();
    QCOMPARE(expect(0, {"new", "--customer", "Muñoz", "--title", "Sin agua, ni caliente"}).code, 0);
    const Answer missing = run({"export", "--format", "csv"});
    QCOMPARE(missing.code, 2);
    Answer calendar = run({"export", "--format", "ics"});
    if (calendar.code == 9)
        QSKIP("built without libical");
    QCOMPARE(calendar.code, 0);
    QVERIFY(calendar.out.startsWith("BEGIN:VCALENDAR"));
    QVERIFY2(calendar.out.replace("\r\n ", "").contains("Sin agua\\, ni caliente"), calendar.out.constData());
    QCOMPARE(run({"export", "--format", "ics", "--owner", "Nobody"}).code, 3);
    QCOMPARE(expect(0, {"export", "--format", "ics", "--out", path("own.ics")}).out.trimmed(), path("own.ics").toUtf8());
    QVERIFY(contentOf(path("own.ics")).contains("END:VCALENDAR"));
}

void TestCli::reportsForBothReaders()
{
    freshDatabase();
    QCOMPARE(expect(0, {"import-log", weekend}).code, 0);
    for (const char *reader : {"customer", "team"}) {
        for (const char *language : {"es", "en"}) {
            const QString file = path(QStringLiteral("%1-%2.pdf").arg(QLatin1String(reader), QLatin1String(language)));
            QCOMPARE(expect(0, {"report", "1", "--for", QString::fromLatin1(reader), "--lang", QString::fromLatin1(language), "--out", file}).code, 0);
            const QByteArray pdf = contentOf(file);
            QVERIFY(pdf.startsWith("%PDF-") && pdf.size() > 5000);
        }
    }
    QVERIFY(expect(0, {"report", "1", "--for", "team", "--out", "-"}).out.startsWith("%PDF-"));
    QCOMPARE(expect(9, {"report", "1", "--for", "team", "--out", "/nowhere/x.pdf"}).code, 9);
}

void TestCli::derivesTheSameInEveryZone()
{
    m_db = path("zones.db");
    QCOMPARE(run({"init", "--sample"}, {{"TZ", "Europe/Madrid"}}).code, 0);
    const Answer elsewhere = run({"verify"}, {{"TZ", "America/Bogota"}});
    QVERIFY2(elsewhere.code == 0, elsewhere.out.left(500));
}

void TestCli::listsAsDocumented()
{
    freshDatabase();
    QCOMPARE(expect(0, {"--json", "list"}).json().toArray().size(), qsizetype(0));
    QCOMPARE(expect(0, {"import-log", weekend}).code, 0);
    const QJsonArray rows = expect(0, {"list", "--json"}).json().toArray();
    QCOMPARE(rows.size(), qsizetype(1));
    const QJsonObject row = rows[0].toObject();
    const QStringList documented{"ball", "customer", "id", "last_activity", "next_due", "next_rule", "number", "occurred_at", "owner", "priority", "silent_since", "state", "title",
                                 "waiting_on", "waiting_since", "waiting_until"};
    QCOMPARE(row.keys(), documented);
    QCOMPARE(row[u"number"].toString(), QStringLiteral("2026-0001"));
    QCOMPARE(row[u"customer"].toString(), QStringLiteral("customer organisation (unnamed)"));
    QCOMPARE(row[u"priority"].toString(), QStringLiteral("urgent"));
    QCOMPARE(row[u"state"].toString(), QStringLiteral("solved"));
    QCOMPARE(row[u"occurred_at"].toString(), QStringLiteral("2026-03-06T17:20:00.000Z"));
    QCOMPARE(row[u"silent_since"].toString(), QStringLiteral("2026-03-08T09:30:00.000Z"));
    QCOMPARE(row[u"next_due"].toString(), QStringLiteral("2026-03-10T17:00:00.000Z"));
    QCOMPARE(row[u"next_rule"].toString(), QStringLiteral("feedback-customer"));
    QCOMPARE(expect(0, {"--json", "list", "--text", "nobody of this name"}).json().toArray().size(), qsizetype(0));
    const auto listed = [this](const QStringList &words) { return expect(0, QStringList{"--json", "list"} + words).json().toArray().size(); };
    QCOMPARE(listed({"estado:resuelta", "--lang", "es"}), qsizetype(1));
    QCOMPARE(listed({"state:solved", "priority:urgent"}), qsizetype(1));
    QCOMPARE(listed({"--filter=-state:solved"}), qsizetype(0));
    QCOMPARE(listed({"state:closed", "--sort", "number", "--descending"}), qsizetype(0));
    const QJsonArray found = expect(0, {"--json", "search", "CUSTOMER", "organis"}).json().toArray();
    QVERIFY(!found.isEmpty());
    QCOMPARE(found[0].toObject().keys(), (QStringList{"at", "customer", "id", "kind", "number", "text", "title"}));
    QCOMPARE(expect(0, {"--json", "search", "((("}).json().toArray().size(), qsizetype(0));
    const QByteArray plain = expect(0, {"list"}).out;
    QCOMPARE(plain.count('\n'), qsizetype(1));
    QCOMPARE(plain.count('\t'), qsizetype(7));
}

void TestCli::looksAtTheAgenda()
{
    freshDatabase();
    QCOMPARE(expect(0, {"import-log", weekend}).code, 0);
    const auto agenda = [&](int code, const QStringList &more) { return expect(code, QStringList{"--json", "agenda"} + more).json().toArray(); };
    const QJsonArray before = agenda(0, {"--now", "2026-03-10T17:00"});
    QCOMPARE(before.size(), qsizetype(1));
    QCOMPARE(before[0][u"rule"].toString(), QStringLiteral("feedback-customer"));
    QCOMPARE(before[0][u"urgency"].toString(), QStringLiteral("soon"));
    QCOMPARE(before[0][u"what"].toString(), QStringLiteral("Ask the customer for feedback"));
    QCOMPARE(agenda(0, {"--now", "2026-03-10T18:00", "--overdue"}).size(), qsizetype(0)); // exactly at due is in time
    QCOMPARE(agenda(0, {"--now", "2026-03-10T18:01", "--overdue"}).size(), qsizetype(1));
    QCOMPARE(expect(1, {"agenda", "--now", "2026-03-10T18:01", "--overdue", "--exit-code"}).code, 1);
    QCOMPARE(expect(0, {"agenda", "--now", "2026-03-10T17:00", "--overdue", "--exit-code"}).code, 0);
}

void TestCli::sumsUpTheLedger()
{
    freshDatabase();
    QCOMPARE(expect(0, {"import-log", weekend}).code, 0);
    const auto ledger = [&](const QStringList &more) { return expect(0, QStringList{"--json", "ledger"} + more).json().toArray(); };
    qint64 kept = 0;
    const QJsonArray rules = ledger({});
    QVERIFY(!rules.isEmpty());
    for (const QJsonValue &rule : rules) {
        for (const char *field : {"key", "name", "from", "to", "kept", "late", "missed", "waived", "called_off", "overdue", "kept_rate"})
            QVERIFY2(rule.toObject().contains(QLatin1String(field)), field);
        kept += rule[u"kept"].toInteger();
    }
    QVERIFY(kept > 0);
    for (const char *by : {"person", "customer", "week"}) {
        qint64 same = 0;
        const QJsonArray sums = ledger({"--by", by});
        for (const QJsonValue &sum : sums)
            same += sum[u"kept"].toInteger();
        QCOMPARE(same, kept);
    }
    const QJsonArray weeks = ledger({"--by", "week"});
    QCOMPARE(weeks[0][u"key"].toString(), QStringLiteral("2026-W10"));
    QCOMPARE(weeks[0][u"from"].toString(), QStringLiteral("2026-03-01T23:00:00.000Z"));
    QCOMPARE(ledger({"--from", "2026-03-06", "--to", "2026-03-06", "--by", "week"}).size(), qsizetype(1)); // both days belong to it
    QCOMPARE(ledger({"--to", "2026-03-05"}).size(), qsizetype(0));
    QVERIFY(expect(0, {"ledger"}).out.contains("\u00a0%"));
    QVERIFY(expect(2, {"ledger", "--by", "moon"}).err.contains(QStringLiteral("rule, person, customer, week")));
    QVERIFY(expect(2, {"ledger", "--from", "yesterday"}).err.contains(QStringLiteral("--from")));
}

void TestCli::listsSilentCustomers()
{
    freshDatabase();
    QCOMPARE(expect(0, {"new", "--customer", "Muñoz", "--title", "No hot water", "--channel", "mail"}).code, 0);
    QCOMPARE(expect(0, {"new", "--customer", "Robles", "--title", "Printer"}).code, 0);
    const QJsonArray silent = expect(0, {"--json", "silent"}).json().toArray();
    QCOMPARE(silent.size(), qsizetype(2));
    QCOMPARE(silent[0][u"customer"].toString(), QStringLiteral("Muñoz"));
    QCOMPARE(silent[0][u"reached"].toBool(true), false);
    QCOMPARE(silent[1][u"reached"].toBool(false), true);
    for (const char *field : {"customer_id", "silent_since", "elapsed_minutes", "working_minutes", "open", "oldest", "title", "owner", "next_due", "incident"})
        QVERIFY2(silent[0].toObject().contains(QLatin1String(field)), field);
    QVERIFY(expect(0, {"silent"}).out.contains("never"));
}

void TestCli::actsOnACommitmentAndExplainsIt()
{
    freshDatabase();
    QCOMPARE(expect(0, {"new", "--customer", "Muñoz", "--title", "No hot water"}).code, 0);
    QCOMPARE(expect(2, {"act", "1", "--commitment", "plan-short"}).code, 2);
    QCOMPARE(expect(3, {"act", "1", "--commitment", "no-such", "--waive", "x"}).code, 3);
    const Answer put = expect(0, {"act", "1", "--commitment", "plan-short", "--snooze", "2150-01-01T10:00"});
    QVERIFY2(put.out.startsWith("Put off until "), put.out.constData());
    const QJsonArray why = expect(0, {"--json", "explain", "1", "--rule", "plan-short"}).json().toArray();
    QCOMPARE(why.size(), qsizetype(1));
    QCOMPARE(why[0][u"history"].toArray().size(), qsizetype(1));
    QCOMPARE(expect(0, {"act", "1", "--commitment", "plan-short", "--not-applicable", "only a question"}).code, 0);
    QCOMPARE(expect(3, {"act", "1", "--commitment", "plan-short", "--waive", "x"}).code, 3);
}

void TestCli::aPersonsWordAboutWhatIsSettled()
{
    freshDatabase(); // moments of their own: towards the end of a working day another duty would be due before the plan
    QCOMPARE(expect(0, {"new", "--customer", "Alba", "--title", "No light", "--at", "2026-03-02T09:00"}).code, 0);
    const QStringList call{"record", "1", "--at", "2026-03-02T09:30", "--kind", "contact", "--channel", "phone", "--outcome", "reached", "--tells", "progress", "--text", "Soon"};
    const QJsonObject dry = expect(0, QStringList{"--json"} + call + QStringList{"--dry-run"}).json().toObject();
    QCOMPARE(dry[u"not_settled"][0][u"commitment"][u"rule"].toString(), QStringLiteral("plan-short"));
    QCOMPARE(dry[u"not_settled"][0][u"why"].toString(), QStringLiteral("it does not tell: Plan, Solution"));
    QVERIFY(expect(0, call + QStringList{"--dry-run"}).out.contains("does not settle: Short plan"));
    QCOMPARE(expect(7, call + QStringList{"--told-too", "plan-short"}).code, 7); // without a reason
    QCOMPARE(expect(2, call + QStringList{"--keep-open", "nonsense"}).code, 2);
    QCOMPARE(expect(0, call + QStringList{"--told-too", "plan-short=read it on the portal", "--keep-open", "daily-update"}).code, 0);
    const QJsonArray commitments = expect(0, {"--json", "show", "1"}).json()[u"commitments"].toArray();
    for (const QJsonValue &commitment : commitments) {
        if (commitment[u"rule"] == QLatin1String("plan-short"))
            QCOMPARE(commitment[u"status"].toString(), QStringLiteral("kept"));
        if (commitment[u"rule"] == QLatin1String("daily-update"))
            QCOMPARE(commitment[u"status"].toString(), QStringLiteral("open"));
    }
    const QString shown = expect(0, {"show", "1"}).out;
    QVERIFY2(shown.contains("Settled too: Short plan for the next hours (read it on the portal)") && shown.contains("Stays open: Daily update"), qPrintable(shown));
    QVERIFY(expect(0, {"explain", "1", "--rule", "plan-short"}).out.contains("said that it settles this too: read it on the portal"));
    QCOMPARE(expect(0, {"verify"}).code, 0);
}

void TestCli::recordsWhatHappened()
{
    freshDatabase();
    QCOMPARE(expect(0, {"import-log", weekend}).code, 0);
    const QStringList asked{"record", "1", "--kind", "contact", "--direction", "out", "--channel", "mail", "--outcome", "sent", "--tells", "feedback_request",
                            "--text", "How did we do?", "--by", "Ana"};
    const QJsonObject dry = expect(0, QStringList{"--json"} + asked + QStringList{"--dry-run"}).json().toObject();
    QCOMPARE(dry[u"settles"][0][u"rule"].toString(), QStringLiteral("feedback-customer"));
    QVERIFY(!dry.contains(u"entry"));
    QCOMPARE(expect(0, {"--json", "show", "1"}).json()[u"entries"].toArray().size(), qsizetype(14));
    QVERIFY(expect(0, asked).out.contains("Ask the customer for feedback"));
    const QJsonValue after = expect(0, {"--json", "show", "1"}).json();
    QCOMPARE(after[u"entries"].toArray().size(), qsizetype(15));
    QCOMPARE(after[u"entries"][14][u"author"].toString(), QStringLiteral("Ana"));
    QCOMPARE(after[u"incident"][u"next_due"], QJsonValue(QJsonValue::Null));

    const QJsonObject facts = expect(0, {"--json", "record", "1", "--kind", "diagnosis", "--fact", "diagnosis", "--team-text", "Relay 4", "--duration", "PT20M"}).json().toObject();
    QCOMPARE(facts[u"entry"][u"facts"][0][u"version"].toInt(), 2);
    QCOMPARE(facts[u"entry"][u"duration_ms"].toInt(), 20 * 60 * 1000);
    const QJsonObject promised = expect(0, {"--json", "record", "1", "--kind", "contact", "--channel", "phone", "--outcome", "reached", "--tells", "plan", "--text", "Soon",
                                            "--promise", "a visit", "--due", "2199-01-01T10:00"}).json().toObject();
    QCOMPARE(promised[u"entry"][u"promise"][u"act"].toString(), QStringLiteral("made"));
    const QString key = promised[u"entry"][u"promise"][u"key"].toString();
    QCOMPARE(expect(0, {"record", "1", "--kind", "promise", "--kept", key, "--team-text", "There"}).code, 0);
    const auto waits = [](const QString &number) {
        return QStringList{"record", number, "--waiting", "part", "--until", "2199-01-01T10:00", "--reason", "ordered", "--team-text", "Waiting"};
    };
    QVERIFY(expect(7, waits("1")).err.contains("Open it again with its cause")); // it is solved,
    QVERIFY(expect(7, {"record", "1", "--state", "reopened", "--cause", "came_back", "--team-text", "Again"}).err.contains("new incident")); // and long ago
    const QString second = expect(0, {"--json", "new", "--customer", "Muñoz", "--title", "Wet again"}).json()[u"number"].toString();
    QCOMPARE(expect(0, waits(second)).code, 0);
    QCOMPARE(expect(0, {"--json", "list", "--waiting", "part"}).json().toArray().size(), qsizetype(1));
    for (const QString &number : {QString("1"), second})
        QCOMPARE(expect(0, {"record", number, "--state", "closed", "--team-text", "Done", "--reason", "confirmed"}).code, 0);
    QCOMPARE(expect(0, {"--json", "list"}).json().toArray().size(), qsizetype(0));
    QCOMPARE(expect(0, {"--json", "list", "--all"}).json()[0][u"state"].toString(), QStringLiteral("closed"));
    QCOMPARE(expect(7, {"record", "1", "--at", "2199-01-01T10:00", "--team-text", "future"}).code, 7);
    QCOMPARE(expect(7, {"record", "1", "--text", "to the customer", "--direction", "internal"}).code, 7);
    QCOMPARE(expect(2, {"record", "1", "--tells", "gossip"}).code, 2);
    QCOMPARE(expect(0, {"verify"}).code, 0);
}

void TestCli::refusesWhatSaysNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QStringList &arguments, int code, const char *said) {
        QTest::newRow(name) << arguments << code << QString::fromLatin1(said);
    };
    row("nothing", {}, 7, "says nothing");
    row("empty text", {"--text", " ", "--direction", "out"}, 7, "says nothing");
    row("empty contact", {"--kind", "contact"}, 7, "says nothing");
    row("two acts on promises", {"--kept", "p1", "--promise", "y", "--due", "2199-01-01T10:00", "--direction", "out", "--text", "x"}, 2, "one of --promise");
    row("promise among the team", {"--promise", "x", "--due", "2199-01-01T10:00"}, 7, "given to the customer");
    row("due without promise", {"--due", "2020", "--team-text", "x"}, 2, "--promise or --renegotiated");
    row("due of a promise that was kept", {"--kept", "p1", "--due", "2199-01-01T10:00", "--team-text", "x"}, 2, "--promise or --renegotiated");
    row("until without a wait", {"--until", "2199-01-01T10:00", "--team-text", "x"}, 2, "--waiting");
    row("reason without a state", {"--reason", "why", "--team-text", "x"}, 2, "--state or --waiting");
    row("nobody until", {"--waiting", "nobody", "--until", "2199-01-01T10:00", "--reason", "x", "--team-text", "x"}, 2, "--waiting customer");
    row("active and waiting", {"--state", "active", "--waiting", "part", "--until", "2199-01-01T10:00", "--reason", "x"}, 2, "not both");
    row("waiting for nobody", {"--state", "waiting", "--reason", "x"}, 7, "what is waited for");
    row("reopened without its cause", {"--state", "reopened", "--reason", "x"}, 2, "--cause with one of not_fixed");
    row("a cause of nothing", {"--cause", "came_back", "--team-text", "x"}, 2, "--state reopened");
    row("a cause that there is not", {"--state", "reopened", "--cause", "rain"}, 2, "not_fixed");
    row("a state that there is not", {"--state", "parked", "--reason", "x"}, 2, "reopened");
    row("opened again", {"--kind", "opened", "--team-text", "x"}, 7, "open already");
}

void TestCli::refusesWhatSaysNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, said);
    freshDatabase();
    QCOMPARE(expect(0, {"import-log", weekend}).code, 0);
    const Answer answer = expect(code, QStringList{"record", "1"} + arguments);
    QCOMPARE(answer.code, code);
    QVERIFY2(answer.err.contains(said), qPrintable(answer.err));
    QCOMPARE(expect(0, {"--json", "show", "1"}).json()[u"entries"].toArray().size(), qsizetype(14));
}

void TestCli::opensAnIncident()
{
    freshDatabase();
    QVERIFY(expect(7, {"new", "--customer", "Muñoz", "--title", "x", "--calendar", "nocal"}).err.contains("24x7, office, oncall"));
    QVERIFY(expect(7, {"new", "--customer", "Muñoz", "--title", "  "}).err.contains("one line"));
    QVERIFY(expect(7, {"new", "--customer", "Muñoz", "--title", QString(501, 'x')}).err.contains("500"));
    QCOMPARE(expect(2, {"new", "--title", "No heat"}).code, 2);
    const Answer made = expect(0, {"new", "--customer", "Muñoz", "--title", "Boiler E05", "--contact", "Ana Muñoz", "--phone", "+34910000000", "--calendar", "24x7"});
    const QJsonArray rows = expect(0, {"--json", "list"}).json().toArray();
    QCOMPARE(rows[0][u"number"].toString(), QString::fromUtf8(made.out).trimmed());
    QCOMPARE(rows[0][u"customer"].toString(), QStringLiteral("Muñoz"));
    QCOMPARE(expect(0, {"--json", "agenda"}).json()[0][u"phone"].toString(), QStringLiteral("+34910000000"));
}

void TestCli::namesStatesAsTheCompanyDoes()
{
    freshDatabase();
    const QString number = QString::fromUtf8(expect(0, {"new", "--customer", "Muñoz", "--title", "Boiler E05"}).out).trimmed();
    QCOMPARE(expect(0, {"--json", "states"}).json()[u"states"].toArray().size(), qsizetype(5));
    const auto state = [](const char *id, const char *category, const char *en, const char *es, const char *next) {
        return QStringLiteral("{\"id\": \"%1\", \"category\": \"%2\", \"name\": {\"en\": \"%3\", \"es\": \"%4\"}, \"next\": [%5]}").arg(QLatin1String(id), QLatin1String(category), QString::fromUtf8(en), QString::fromUtf8(es), QLatin1String(next));
    };
    const QStringList all{state("new", "new", "Unread", "Sin leer", "\"active\""), state("active", "active", "In progress", "En curso", "\"bench\", \"solved\", \"waiting\""),
                          state("bench", "active", "In the workshop", "En el taller", "\"active\""), state("waiting", "waiting", "Waiting", "En espera", "\"active\""),
                          state("solved", "solved", "Solved", "Resuelta", "\"closed\", \"active\", \"bench\""), state("closed", "closed", "Closed", "Cerrada", "\"active\"")};
    QCOMPARE(burgled(QStringLiteral("insert into document (name, json) values ('states', '{\"states\": [%1]}')").arg(all.join(QStringLiteral(", ")))), QString());
    const Answer listed = expect(0, {"--lang", "es", "states"});
    QVERIFY2(QString::fromUtf8(listed.out).contains(QStringLiteral("En el taller")), listed.out);
    const Answer refused = expect(7, {"record", number, "--state", "en el taller", "--team-text", "x"});
    QVERIFY2(refused.err.contains(QStringLiteral("what may follow is “In progress”")), qPrintable(refused.err));
    QCOMPARE(expect(0, {"record", number, "--state", "active", "--team-text", "x"}).code, 0);
    QCOMPARE(expect(0, {"record", number, "--state", "In the workshop", "--team-text", "x"}).code, 0);
    QVERIFY(expect(0, {"list", "state:en-el-taller"}).out.contains("In the workshop"));
    QCOMPARE(expect(0, {"--json", "show", number}).json()[u"incident"][u"state_name"].toString(), QStringLiteral("bench"));
    QCOMPARE(expect(0, {"record", number, "--state", "active", "--team-text", "x"}).code, 0);
    QCOMPARE(expect(0, {"record", number, "--state", "solved", "--team-text", "x"}).code, 0);
    QCOMPARE(expect(7, {"record", number, "--state", "bench", "--team-text", "x"}).code, 7); // by the one door alone
    QCOMPARE(expect(0, {"record", number, "--state", "bench", "--cause", "came_back", "--team-text", "x"}).code, 0);
    QCOMPARE(expect(0, {"--json", "show", number}).json()[u"incident"][u"state_name"].toString(), QStringLiteral("bench"));
    QCOMPARE(expect(0, {"verify"}).code, 0);
}

void TestCli::replaysAsExpected()
{
    const QString log = testDataPath("AVISO_WEEKEND_LOG", QStringLiteral("weekend_incident.json"));
    const QJsonObject expected = readTestData(testDataPath("AVISO_WEEKEND_EXPECTED", QStringLiteral("weekend_expected.json")));
    const QJsonObject run = expect(0, {"replay", log, "--until", "2026-03-12T00:00"}).json().toObject();
    QCOMPARE(run[u"schema"], expected[u"schema"]);
    QCOMPARE(run[u"runs"], expected[u"runs"]);
    write(path("none.json"), R"({"schema":"aviso-rules/1","rules":[]})");
    QCOMPARE(expect(0, {"replay", weekend, "--rules", path("none.json")}).json()[u"runs"][u"oncall"].toArray().size(), qsizetype(0));
}

void TestCli::refusesABadLog()
{
    freshDatabase();
    QByteArray text = contentOf(weekend);
    write(path("bad.json"), text.replace("\"kind\":\"meeting\"", "\"kind\":\"party\""));
    for (const QStringList &arguments : {QStringList{"import-log", path("bad.json")}, QStringList{"replay", path("bad.json")}}) {
        const Answer answer = expect(7, arguments);
        QVERIFY2(answer.err.contains(path("bad.json") + ": events[5].kind: expected one of case_opened, "), qPrintable(answer.err));
        QVERIFY(answer.err.contains("found \"party\""));
    }
    write(path("broken.json"), "{\n \"schema\": oops\n}");
    QVERIFY(expect(7, {"import-log", path("broken.json")}).err.contains("line 2"));
    QCOMPARE(expect(0, {"--json", "list", "--all"}).json().toArray().size(), qsizetype(0));
}

void TestCli::refusesBadRules()
{
    write(path("rules.json"), R"({"schema":"aviso-rules/1","rules":[{"id":"x","name":{"en":"x"},"per":"case","start":{"kind":"case_opened"},"until":[],"due":{"after":"soon"}}]})");
    const Answer answer = expect(7, {"replay", weekend, "--rules", path("rules.json")});
    QVERIFY2(answer.err.contains(path("rules.json") + ": rules[0].due.after"), qPrintable(answer.err));
}

void TestCli::importsLinesAroundABadOne()
{
    freshDatabase();
    QByteArray lines;
    for (int i = 1; i <= 5; ++i)
        lines += i == 3 ? oneLine(lineOf(QStringLiteral("L-3"))).replace("\"due\":\"2026-03-07T10:00\"", "\"due\":\"tomorrow\"") : oneLine(lineOf(QStringLiteral("L-%1").arg(i)));
    lines += "\n{\"half\":\n";
    write(path("lines.json"), lines);
    const Answer answer = expect(7, {"--json", "import-log", path("lines.json")});
    QCOMPARE(answer.json()[u"incidents"].toInt(), 4);
    QCOMPARE(answer.json()[u"entries"].toInt(), 4 * 14);
    QCOMPARE(answer.json()[u"refused"].toInt(), 2);
    QVERIFY2(answer.err.contains(path("lines.json") + ":3: events[6].promise.due: expected a moment"), qPrintable(answer.err));
    QVERIFY2(answer.err.contains(path("lines.json") + ":7: "), qPrintable(answer.err));
    QCOMPARE(expect(0, {"--json", "list"}).json().toArray().size(), qsizetype(4));
    QCOMPARE(expect(0, {"verify"}).code, 0);
}

void TestCli::importsAroundAMissingFile()
{
    freshDatabase();
    const Answer answer = expect(7, {"--json", "import-log", "/nowhere.json", weekend});
    QCOMPARE(answer.json()[u"incidents"].toInt(), 1);
    QCOMPARE(answer.json()[u"refused"].toInt(), 1);
    QVERIFY2(answer.err.contains("/nowhere.json"), qPrintable(answer.err));
}

void TestCli::importsAList()
{
    for (const char *name : {"list.json", "list.jsonl"}) {
        freshDatabase();
        write(path(name), "\n[\n" + oneLine(lineOf("A-1")).trimmed() + ",\n" + QJsonDocument(lineOf("A-2")).toJson() + "]\n");
        QCOMPARE(expect(0, {"--json", "import-log", path(name)}).json()[u"incidents"].toInt(), 2);
    }
    freshDatabase();
    write(path("half.json"), "[\n" + oneLine(lineOf("A-1")) + ",\n" + oneLine(lineOf("A-2")));
    const Answer answer = expect(7, {"--json", "import-log", path("half.json")});
    QCOMPARE(answer.json()[u"incidents"].toInt(), 0);
    QCOMPARE(answer.json()[u"refused"].toInt(), 1);
}

void TestCli::importsFromAPipe()
{
#ifdef Q_OS_UNIX
    for (const char *name : {"-", "/dev/stdin"}) {
        freshDatabase();
        QProcess process;
        process.start("sh", {"-c", QStringLiteral("cat '%1' | '%2' --db '%3' import-log %4").arg(weekend, program, m_db, QString::fromLatin1(name))});
        QVERIFY(process.waitForFinished(20'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
    }
    freshDatabase();
    QCOMPARE(run({"import-log", "-"}, {}, weekend).code, 0);
#endif
}

void TestCli::holdsImportsToTheRulesOfRecording_data()
{
    QTest::addColumn<int>("event");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](int event, const char *field, const QJsonValue &value) { QTest::newRow(field) << event << QString::fromLatin1(field) << value; };
    row(13, "at", "2199-01-01T10:00");
    row(6, "promise.due", QJsonObject{{"id", "p1"}, {"what", "x"}, {"due", "2026-03-07T08:00"}});
    row(3, "waiting_until", "2026-03-06T19:00");
    row(8, "facts", QJsonObject{{"plan", 1}});
}

void TestCli::holdsImportsToTheRulesOfRecording()
{
    QFETCH(int, event);
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    freshDatabase();
    QJsonObject log = lineOf("R-1");
    QJsonArray events = log[u"events"].toArray();
    QJsonObject changed = events[event].toObject();
    changed.insert(field.section(u'.', 0, 0), value);
    events[event] = changed;
    log.insert("events", events);
    write(path("rules-of-recording.json"), oneLine(log));
    const Answer answer = expect(7, {"import-log", path("rules-of-recording.json")});
    QVERIFY2(answer.err.contains(QStringLiteral("rules-of-recording.json:1: events[%1].%2: expected").arg(event).arg(field)), qPrintable(answer.err));
    QCOMPARE(expect(0, {"replay", path("rules-of-recording.json")}).code, 0);
}

void TestCli::doesNotImportTwice()
{
    freshDatabase();
    QCOMPARE(expect(0, {"import-log", weekend}).code, 0);
    const Answer again = expect(7, {"import-log", weekend});
    QVERIFY2(again.err.contains("WE-1 is here already, as incident 2026-0001"), qPrintable(again.err));
    QCOMPARE(expect(0, {"--json", "list"}).json().toArray().size(), qsizetype(1));
}

void TestCli::stopsWhenAsked()
{
#ifdef Q_OS_UNIX
    freshDatabase();
    QFile file(path("many.jsonl"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 20'000; ++i)
        file.write(oneLine(lineOf(QStringLiteral("M-%1").arg(i))));
    file.close();
    QProcess process;
    process.start(program, {"--db", m_db, "--json", "import-log", path("many.jsonl")});
    QVERIFY(process.waitForStarted());
    QTest::qWait(1500);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    const int imported = QJsonDocument::fromJson(process.readAllStandardOutput()).object()[u"incidents"].toInt();
    QVERIFY(imported < 20'000);
    QCOMPARE(expect(0, {"--json", "list"}).json().toArray().size(), qsizetype(imported));
#endif
}

void TestCli::findsAChangedByte()
{
    freshDatabase();
    QCOMPARE(expect(0, {"import-log", weekend}).code, 0);
    QCOMPARE(expect(0, {"--json", "verify"}).json()[u"findings"].toArray().size(), qsizetype(0));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("burglar"));
        database.setDatabaseName(m_db);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral("select name from sqlite_master where type = 'trigger' and tbl_name = 'entry'")));
        QStringList triggers;
        while (query.next())
            triggers += query.value(0).toString();
        QVERIFY2(!query.exec(QStringLiteral("update entry set team_text = 'x' where seq = 6")), "the timeline is append-only");
        for (const QString &trigger : triggers)
            QVERIFY(query.exec(QStringLiteral("drop trigger ") + trigger));
        QVERIFY2(query.exec(QStringLiteral("update entry set team_text = replace(team_text, 'Online', 'online') where seq = 6")), qPrintable(query.lastError().text()));
        QCOMPARE(query.numRowsAffected(), 1);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("burglar"));
    const Answer answer = expect(1, {"--json", "verify"});
    const QJsonArray findings = answer.json()[u"findings"].toArray();
    QVERIFY(!findings.isEmpty());
    QCOMPARE(findings[0][u"number"].toString(), QStringLiteral("2026-0001"));
    QCOMPARE(findings[0][u"entry"].toInt(), 6);
    QCOMPARE(expect(1, {"verify"}).code, 1);
}

void TestCli::findsWhatWasDerivedAndChanged_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *sql) { QTest::newRow(sql) << QString::fromLatin1(sql); };
    row("update incident set state = 'active'");
    row("update incident set open = not open");
    row("update incident set state_name = 'bench'");
    row("update incident set afterword_since = 1");
    row("update incident set next_due = null");
    row("update incident set next_rule = 'x'");
    row("update incident set silent_since = silent_since + 1");
    row("update incident set ball = 'supplier'");
    row("update incident set version = version + 1");
    row("update incident set due_order = due_order + 1");
    row("update incident set search = 'x'");
    row("insert into incident_tag (incident, tag, open, number, due_order, priority, customer) select id, 'x', open, number, due_order, priority, customer from incident");
    row("update incident set id = id || ' '");
    row("update commitment set due_order = due_order + 1 where place = 1");
    row("update commitment set next_at = next_at + 1 where status = 'open'");
    row("update commitment set next_at = null where status = 'open'");
    row("update commitment set place = place - 1 where place = 2");
    row("update commitment set opened_by = opened_by || 'x' where place = 1");
}

void TestCli::findsWhatWasDerivedAndChanged()
{
    QFETCH(QString, sql);
    freshDatabase();
    QCOMPARE(expect(0, {"import-log", weekend}).code, 0);
    QCOMPARE(burgled(sql), QString());
    QCOMPARE(expect(1, {"verify"}).code, 1);
}

void TestCli::findsADamagedPage()
{
    m_db = path("damaged.db");
    QCOMPARE(expect(0, {"init", "--sample"}).code, 0);
    QByteArray content = contentOf(m_db);
    // The page of an index that no check of entries or commitments reads.
    qsizetype page = 0;
    QCOMPARE(burgled("select rootpage from sqlite_master where name = 'equipment_customer'", [&page](const QSqlQuery &query) { page = query.value(0).toInt(); }), QString());
    QVERIFY(page > 1);
    content.replace((page - 1) * 4096, 64, QByteArray(64, '\xff'));
    write(m_db, content);
    const Answer answer = expect(1, {"verify"});
    QVERIFY2(answer.out.contains("damaged"), answer.out);
}

void TestCli::refusesAForeignDatabase()
{
    m_db = path("foreign.db");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("foreign"));
        database.setDatabaseName(m_db);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral("create table incident (a text)")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("foreign"));
    const QByteArray before = QCryptographicHash::hash(contentOf(m_db), QCryptographicHash::Sha256);
    for (const QStringList &arguments : {QStringList{"init"}, QStringList{"list"}, QStringList{"import-log", weekend}})
        QVERIFY(!expect(5, arguments).err.isEmpty());
    QCOMPARE(QCryptographicHash::hash(contentOf(m_db), QCryptographicHash::Sha256), before);
}

void TestCli::saysWhoHasTheDatabase()
{
    freshDatabase();
    QFile file(path("slow.jsonl"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 20'000; ++i)
        file.write(oneLine(lineOf(QStringLiteral("S-%1").arg(i))));
    file.close();
    QProcess first;
    first.start(program, {"--db", m_db, "import-log", path("slow.jsonl")});
    QVERIFY(first.waitForStarted());
    QTest::qWait(1000);
    const Answer second = run({"list"});
    QCOMPARE(second.code, 4);
    QVERIFY2(second.err.contains(QString::number(first.processId())), qPrintable(second.err));
    first.terminate();
    QVERIFY(first.waitForFinished(20'000));
    QCOMPARE(first.exitCode(), 143);
    QCOMPARE(expect(0, {"list", "--limit", "1"}).code, 0);
}

void TestCli::answersErrorsAsJson()
{
    freshDatabase();
    const Answer answer = expect(3, {"--json", "show", "4711"});
    QCOMPARE(answer.json()[u"error"][u"kind"].toString(), QStringLiteral("not_found"));
    QVERIFY(answer.err.startsWith("aviso-cli: "));
    QVERIFY(answer.err.contains(answer.json()[u"error"][u"text"].toString()));
    for (const QStringList &arguments : {QStringList{"--json"}, {"--json", "dance"}, {"list", "--json", "--dance"}, {"new", "--json"}})
        QCOMPARE(expect(2, arguments).json()[u"error"][u"kind"].toString(), QStringLiteral("usage"));
}

void TestCli::saysWhenTheOutputIsFull()
{
    if (!QFile::exists("/dev/full"))
        QSKIP("this machine has no full device");
    freshDatabase();
    QCOMPARE(expect(0, {"import-log", weekend}).code, 0);
    QProcess process;
    process.setStandardOutputFile("/dev/full");
    process.start(program, {"--lang", "en", "--db", m_db, "list"});
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 9);
    QVERIFY(process.readAllStandardError().contains("could not be written"));
    process.start("bash", {"-c", QStringLiteral("trap '' PIPE; { '%1' --db '%2' show 1; echo $? >&2; } | true").arg(program, m_db)});
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.readAllStandardError().trimmed(), QByteArray("0"));
}

void TestCli::letsNoTextCommandTheTerminal()
{
    freshDatabase();
    const QString evil = QString::fromUtf8("red \x1b[31m \u202e \u009b left");
    QCOMPARE(expect(0, {"new", "--customer", evil, "--title", evil, "--text", evil}).code, 0);
    for (const QStringList &arguments : {QStringList{"list"}, {"show", "1"}, {"agenda"}, {"--json", "list"}}) {
        const Answer answer = expect(0, arguments);
        const QString said = QString::fromUtf8(answer.out);
        QVERIFY2(!said.isEmpty() && !said.contains(u'\x1b') && !said.contains(QChar(0x202e)) && !said.contains(QChar(0x9b)), answer.out);
    }
    QCOMPARE(expect(0, {"--json", "list"}).json()[0][u"title"].toString(), evil);
    QVERIFY(!expect(3, {"show", evil}).err.contains(u'\x1b'));
}

void TestCli::takesAFileByItsName()
{
    m_db = "file:memory.db?mode=memory";
    QCOMPARE(expect(0, {"init"}).code, 0);
    QVERIFY(QFileInfo(path(m_db)).size() > 0);
    QCOMPARE(expect(0, {"list"}).code, 0);
}

void TestCli::knowsWhoIsAtTheMachine()
{
#ifdef Q_OS_UNIX
    freshDatabase();
    QCOMPARE(run({"new", "--customer", "Muñoz", "--title", "x"}, {{"USER", ""}, {"USERNAME", ""}}).code, 0);
    QVERIFY(!expect(0, {"--json", "show", "1"}).json()[u"entries"][0][u"author"].toString().isEmpty());
#endif
}

void TestCli::dropsTheWordsOfQt()
{
    const QMap<QString, QString> strange{{"QT_LOGGING_RULES", "qt.core.library*=true"}, {"QT_DEBUG_PLUGINS", "1"}}; // makes Qt talk
    freshDatabase();
    QCOMPARE(run({"list"}, strange).err, QString());
    QVERIFY(!run({"list", "--verbose"}, strange).err.isEmpty());
}

void TestCli::fillsTheSample()
{
    m_db = path("sample.db");
    QCOMPARE(expect(0, {"--json", "init", "--sample"}).json()[u"incidents"].toInt(), 40);
    const QJsonArray rows = expect(0, {"--json", "list", "--all"}).json().toArray();
    QCOMPARE(rows.size(), qsizetype(40));
    QVERIFY(expect(0, {"--json", "agenda", "--overdue"}).json().toArray().size() >= 6);
    QCOMPARE(expect(0, {"verify"}).code, 0);
    QCOMPARE(expect(0, {"import-log", weekend}).code, 0);
    QCOMPARE(expect(7, {"init", "--sample"}).code, 7); // it is there already
}

void TestCli::speaksSpanish()
{
    if (!QFile::exists(QStringLiteral(AVISO_TESTDATA "/../../translations/aviso_es.ts")))
        QSKIP("no translations yet");
    freshDatabase();
    QCOMPARE(expect(0, {"import-log", weekend}).code, 0);
    const QByteArray shown = expect(0, {"--lang", "es", "show", "1"}).out;
    QVERIFY2(shown.contains("El técnico localiza el fallo"), shown);
    QVERIFY2(shown.contains("Compromisos"), shown);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
