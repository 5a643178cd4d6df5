// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/codec.h"
#include "core/report/communiquepaper.h"
#include "core/report/sheet.h"
#include "core/storage/communiques.h"
#include "core/text/placeholders.h"
#include "support/fulldesk.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

/// What leaves the house, or stays in it.
struct Output
{
    QString name;
    QString text;
};
using Outputs = std::vector<Output>;

QString textOf(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"paper.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("cannot write");
    file.close();
    QProcess process;
    process.start(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, file.fileName(), u"-"_s});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("pdftotext: %s", process.readAllStandardError().constData());
    static const QRegularExpression broken(u"[\\s\\x{200b}\\x{ad}-]+"_s); // lines break where they like
    return QString::fromUtf8(process.readAllStandardOutput()).remove(broken) + QString::fromLatin1(pdf);
}

QString contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not there", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

template<typename T>
QString jsonOf(const std::vector<T> &all)
{
    return QString::fromUtf8(QJsonDocument(toJson(all).toArray()).toJson());
}

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// What papers and programs make of a full database.
class Papers
{
public:
    explicit Papers(FullDesk &full) : m_full(full) {}

    Outputs customers(const QString &language)
    {
        Desk &desk = m_full.desk();
        const IncidentId incident = m_full.incident().id;
        m_all.clear();
        add(u"incident report"_s, textOf(take(desk.reporting().incidentReport(incident, ReportReader::Customer, language))));
        add(u"case in one paragraph"_s, take(desk.reporting().caseParagraph(incident, ReportReader::Customer, language)));
        for (const VisitId &visit : m_full.visits())
            add(u"visit report"_s, textOf(report::pdfOf(*take(desk.visiting().report(visit, false, language)))));
        add(u"what is owed, as a calendar file"_s, QString::fromUtf8(take(desk.reminders().calendar(u"Luis Sanz"_s, language))));
        addCommunique(language);
        addReplies(language);
        addEverything(language, u"summary.html"_s);
        return std::move(m_all);
    }
    /// As a script asks for them; the file belongs to one program at a time.
    Outputs fromTheCommandLine(const QString &language)
    {
        const QTemporaryDir folder;
        const QString pdf = folder.filePath(u"report.pdf"_s), number = m_full.incident().number;
        m_full.close();
        m_all.clear();
        const QString cli = QStringLiteral(AVISO_BIN "/aviso-cli");
        run(cli, {u"--db"_s, m_full.url(), u"--lang"_s, language, u"report"_s, number, u"--for"_s, u"customer"_s, u"--out"_s, pdf});
        QFile file(pdf);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no report");
        add(u"aviso-cli report"_s, textOf(file.readAll()));
        add(u"aviso-cli export"_s, run(cli, {u"--db"_s, m_full.url(), u"export"_s, u"--format"_s, u"ics"_s, u"--owner"_s, u"Luis Sanz"_s}));
        return std::move(m_all);
    }
    /// What the team reads, on paper and in its windows.
    Outputs teams(const QString &language)
    {
        Desk &desk = m_full.desk();
        const IncidentId incident = m_full.incident().id;
        m_all.clear();
        add(u"incident report for the team"_s, textOf(take(desk.reporting().incidentReport(incident, ReportReader::Team, language))));
        add(u"case in one paragraph for the team"_s, take(desk.reporting().caseParagraph(incident, ReportReader::Team, language)));
        for (const VisitId &visit : m_full.visits())
            add(u"visit report for the team"_s, textOf(report::pdfOf(*take(desk.visiting().report(visit, true, language)))));
        add(u"day sheet"_s, textOf(report::pdfOf(*take(desk.visiting().daySheet(m_full.technician(), QDate(2026, 3, 10), language)))));
        add(u"calendar of a technician"_s, QString::fromUtf8(take(desk.visiting().calendarOf(m_full.technician(), language))).remove(u"\r\n "_s));
        addEverything(language, u"customer.json"_s);
        add(u"technicians"_s, jsonOf(take(desk.people().technicians())));
        const CommuniqueFile file = take(desk.aftersales().communiques().file(m_full.communique()));
        add(u"communiqué"_s, jsonOf(file.versions) + jsonOf(std::vector{file.communique}) + jsonOf(std::vector{file.recipients.front().recipient}));
        for (const SavedView &view : take(desk.views().all()))
            add(u"saved list"_s, view.name + view.filter);
        add(u"saved replies"_s, jsonOf(take(desk.replies().all())));
        add(u"protocols"_s, jsonOf(take(desk.protocols().all())));
        return std::move(m_all);
    }

private:
    template<typename T>
    static T take(const QFuture<Result<T>> &future) { return FullDesk::take(future); }
    void add(const QString &name, const QString &text) { m_all.push_back({name, text}); }

    void addCommunique(const QString &code)
    {
        Communiques &all = m_full.desk().aftersales().communiques();
        const CommuniqueFile file = take(all.file(m_full.communique()));
        const report::Letter letter = report::letterOf(file.communique, file.versions.back());
        const Language language(code);
        add(u"communiqué as text"_s, report::wordsOf(letter, language, m_full.desk().zone()).words.in(code) + report::subjectOf(letter, language));
        add(u"sentence for a call"_s, report::spokenWords(letter, language, m_full.desk().zone()));
        add(u"mail merge file"_s, QString::fromUtf8(take(all.mergeFile(m_full.communique(), code))));
        add(u"communiqué on paper"_s, textOf(report::pdfOf(*take(all.paper(m_full.communique(), code)))));
    }
    void addReplies(const QString &code)
    {
        PlaceholderTerms terms;
        terms.me = u"Ana"_s, terms.language = Language(code), terms.zone = m_full.desk().zone(), terms.now = m_full.now();
        const PlaceholderValues values = placeholderValues(take(m_full.desk().timeline().dossier(m_full.incident().id)), terms);
        for (const SavedReply &reply : take(m_full.desk().replies().all()))
            add(u"saved reply"_s, filledIn(reply.body.in(code), values));
    }
    void addEverything(const QString &code, const QString &file)
    {
        const QTemporaryDir folder;
        const CustomerDataWritten written = take(m_full.desk().directory().writeEverything(m_full.file().customer.id, folder.path(), code));
        add(file, contentOf(written.folder + u'/' + file));
        if (file == u"summary.html"_s)
            return;
        QDirIterator files(written.folder + u"/files"_s, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            add(u"a file"_s, contentOf(files.next()));
    }

    FullDesk &m_full;
    Outputs m_all;
};

/// What a customer's paper shows of the team's fields after all, and why it may.
bool mayShow(const QString &output, const QString &field)
{
    // How one gets in to their place is theirs to know when they ask for all that is kept of them.
    return output == u"summary.html"_s && field == u"site.access"_s;
}

}

/// No path leads from what the team writes to what a customer reads: looked for in a full database, field by field and paper by paper.
class CanaryTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<FullDesk> m_full;

    void verifyNone(const Outputs &outputs)
    {
        QVERIFY(!outputs.empty());
        for (const Output &output : outputs) {
            QVERIFY2(!output.text.isEmpty(), qPrintable(output.name));
            for (auto canary = m_full->walk().canaries().begin(); canary != m_full->walk().canaries().end(); ++canary)
                QVERIFY2(!output.text.contains(*canary, Qt::CaseInsensitive) || mayShow(output.name, canary.key()), qPrintable(output.name + u" shows "_s + canary.key()));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QFontDatabase::families().isEmpty())
            QSKIP("no font is installed");
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
    }
    void cleanup() { m_full.reset(); }

    void noWordOfTheTeamsLeavesTheHouse_data() { bothDatabases(); }
    void noWordOfTheTeamsLeavesTheHouse()
    {
        QFETCH(QString, database);
        m_full = std::make_unique<FullDesk>(database);
        if (m_full->isMissing())
            QSKIP("PostgreSQL is not installed");
        QVERIFY2(m_full->walk().unknown().isEmpty(), qPrintable(u"say in tests/support/fieldclasses.h whose these are: "_s + m_full->walk().unknown().join(u", "_s)));
        QVERIFY2(m_full->walk().bare().isEmpty(), qPrintable(u"tests/support/fulldesk.cpp fills no row of: "_s + m_full->walk().bare().join(u", "_s)));
        Papers papers(*m_full);
        for (const QString &language : {u"en"_s, u"es"_s})
            verifyNone(papers.customers(language));
        // The net does catch: each word is in what the team reads.
        QString team;
        for (const QString &language : {u"en"_s, u"es"_s}) {
            for (const Output &output : papers.teams(language))
                team += output.text;
        }
        for (auto canary = m_full->walk().canaries().begin(); canary != m_full->walk().canaries().end(); ++canary)
            QVERIFY2(team.contains(*canary, Qt::CaseInsensitive), qPrintable(u"nothing of the team's shows "_s + canary.key()));
        if (m_full->isSqlite())
            verifyNone(papers.fromTheCommandLine(u"es"_s));
    }

    /// Papers that say nothing would hold no word of the team's either.
    void theCustomerReadsWhatIsTheirs()
    {
        m_full = std::make_unique<FullDesk>(u"sqlite"_s);
        QString all;
        for (const Output &output : Papers(*m_full).customers(u"en"_s))
            all += QString(output.text).remove(u' ');
        for (const char *words : {"Nohotwater", "HotelMirador", "Whattheymayread", "Anewvalve", "Thevalveisnew", "Powercut", "Thereisnopower", "somebodycomestoday", "Weareonourway", "CX24"})
            QVERIFY2(all.contains(QLatin1String(words)), words);
    }
};

QTEST_MAIN(CanaryTest)
#include "tst_canary.moc"
