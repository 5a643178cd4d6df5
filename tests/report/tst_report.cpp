// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testdata.h"
#include "support/weekend.h"

#include "core/report/communiquepaper.h"
#include "core/report/paper.h"
#include "core/report/reports.h"
#include "core/report/sheet.h"

#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

class TestReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void teamReadsAllMomentsInOrder_data();
    void teamReadsAllMomentsInOrder();
    void customerReadsWhatTheyLived_data();
    void customerReadsWhatTheyLived();
    void noCanaryReachesTheCustomer();
    void noCanaryStandsInACommunique_data();
    void noCanaryStandsInACommunique();
    void aPromiseAmongTheTeamIsNotTheCustomers();
    void correctedEntriesAreLeftOutForTheCustomer();
    void datesAreThoseOfTheLanguage();
    void pagesAreNumbered();
    void logIsShownWithLineNumbers();
    void hostileTexts_data();
    void hostileTexts();
    void longTitleStaysInTheRunningHead();
    void documentNamesItself();
    void onAnyThread();
};

static const QTimeZone madrid("Europe/Madrid");

static QByteArray pdfOf(const Dossier &dossier, ReportReader reader, const QString &language)
{
    const Result<QByteArray> pdf = incidentReport(dossier, defaultRules(), u"Oficina Sur"_s, reader, language, madrid, afterTheWeekend());
    if (!pdf)
        qFatal("%s", qPrintable(pdf.error().text));
    return *pdf;
}

static QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

static QString textOf(const QByteArray &pdf, const QStringList &options = {u"-raw"_s})
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"report.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("cannot write");
    file.close();
    return run(u"pdftotext"_s, QStringList(options) << u"-enc"_s << u"UTF-8"_s << file.fileName() << u"-"_s);
}

/// Words alone, since a page breaks lines where it likes.
static QString flat(QString text)
{
    return text.remove(QRegularExpression(u"[\\s\\x{200b}\\x{ad}-]+"_s));
}

static QJsonArray events()
{
    return readTestData(testDataPath("AVISO_WEEKEND_LOG", u"weekend_incident.json"_s)).value(u"events"_s).toArray();
}

static QString summary(const QJsonValue &event, const QString &language)
{
    return event.toObject().value(u"summary"_s).toObject().value(language).toString();
}

static bool isInternal(const QJsonValue &event)
{
    return event.toObject().value(u"direction"_s).toString() == u"internal"_s;
}

void TestReport::initTestCase()
{
    if (QFontDatabase::families().isEmpty())
        QSKIP("no font is installed");
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    // To look at: AVISO_KEEP_REPORTS=folder keeps the weekend's four papers.
    const QString keep = qEnvironmentVariable("AVISO_KEEP_REPORTS");
    for (const QString &language : {u"en"_s, u"es"_s}) {
        for (const ReportReader reader : {ReportReader::Team, ReportReader::Customer}) {
            QFile file(keep + u"/weekend_"_s + (reader == ReportReader::Team ? u"team_"_s : u"customer_"_s) + language + u".pdf"_s);
            if (!keep.isEmpty() && file.open(QIODevice::WriteOnly))
                file.write(pdfOf(weekendDossier(), reader, language));
        }
    }
}

static void languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("es") << u"es"_s;
}

void TestReport::teamReadsAllMomentsInOrder_data()
{
    languages();
}

void TestReport::teamReadsAllMomentsInOrder()
{
    QFETCH(QString, language);
    const QByteArray pdf = pdfOf(weekendDossier(), ReportReader::Team, language);
    Dossier sent = weekendDossier();
    sent.technicians.emplace_back().name = u"Begoña Lasa"_s;
    QVERIFY(flat(textOf(pdfOf(sent, ReportReader::Team, language))).contains(u"BegoñaLasa"_s));
    QVERIFY(!flat(textOf(pdfOf(sent, ReportReader::Customer, language))).contains(u"BegoñaLasa"_s));
    for (const QStringList &options : {QStringList{u"-raw"_s}, QStringList{u"-layout"_s}, QStringList{}}) {
        const QString text = flat(textOf(pdf, options));
        qsizetype at = 0;
        for (const QJsonValue &event : events()) {
            const QString words = flat(summary(event, language));
            const qsizetype found = text.indexOf(words, at);
            QVERIFY2(found >= 0, qPrintable(summary(event, language)));
            at = found + words.size();
        }
    }
}

void TestReport::customerReadsWhatTheyLived_data()
{
    languages();
}

void TestReport::customerReadsWhatTheyLived()
{
    QFETCH(QString, language);
    const QString text = flat(textOf(pdfOf(weekendDossier(), ReportReader::Customer, language)));
    QString lived = u"technician specialist saturday sábado equipment equipo "_s; // who came, days, labels
    for (const QJsonValue &event : events()) {
        if (isInternal(event)) {
            QVERIFY2(!text.contains(flat(summary(event, language))), qPrintable(summary(event, language)));
        } else {
            QVERIFY2(text.contains(flat(summary(event, language))), qPrintable(summary(event, language)));
            lived += summary(event, language) + u' ';
        }
        const QJsonObject promise = event.toObject().value(u"promise"_s).toObject();
        QVERIFY(text.contains(flat(promise.value(u"what"_s).toObject().value(language).toString())));
        lived += promise.value(u"what"_s).toObject().value(language).toString() + u' ';
    }
    // Nor a word that only the team wrote.
    const QString words = textOf(pdfOf(weekendDossier(), ReportReader::Customer, language)).toLower();
    const QRegularExpression nonWord(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QStringList known = lived.toLower().split(nonWord);
    const QStringList shown = words.split(nonWord);
    for (const QJsonValue &event : events()) {
        if (!isInternal(event))
            continue;
        for (const QString &word : summary(event, language).toLower().split(nonWord)) {
            if (word.size() > 5 && !known.contains(word))
                QVERIFY2(!shown.contains(word), qPrintable(word));
        }
    }
}

/// Puts words that occur nowhere else into every text that is for the team.
struct Canaries
{
    QStringList planted;

    QString next()
    {
        planted << u"canary%1zq"_s.arg(planted.size());
        return planted.last();
    }
    LocalText text() { return LocalText{{{u"en"_s, next()}, {u"es"_s, next()}, {QString(), next()}}}; }
};

static Dossier dossierWithCanaries(Canaries &canaries)
{
    Dossier dossier = weekendDossier();
    dossier.customer.notes.words = canaries.text();
    dossier.incident.cause.words = canaries.text();
    dossier.incident.priorityReason = canaries.next();
    dossier.incident.tags << canaries.next();
    dossier.incident.nextRule = canaries.next();
    dossier.site->access = canaries.next();
    dossier.owner->phone = canaries.next();
    dossier.owner->skills << canaries.next();
    dossier.technicians.emplace_back().name = canaries.next();
    for (Entry &entry : dossier.entries) {
        entry.teamText.words = canaries.text();
        entry.externalRef = canaries.next();
        entry.stateChange.emplace().reason = canaries.text();
    }
    for (Commitment &commitment : dossier.commitments) {
        commitment.rule = canaries.next();
        commitment.what = canaries.text();
    }
    // What an entry does to each kind of matter; a review is for the customer to read, by its own words.
    const auto plant = [&](AftersalesAct act, Audience audience) {
        Entry &entry = dossier.entries.emplace_back();
        entry.id = EntryId::make();
        entry.kind = EntryKind::Review;
        entry.occurredAt = afterTheWeekend() - std::chrono::hours(3);
        entry.author = u"Ana"_s;
        entry.audience = audience;
        entry.teamText.words = canaries.text();
        entry.aftersales = std::move(act);
    };
    for (const Audience audience : {Audience::Team, Audience::Customer}) {
        plant(ReviewAct{{canaries.next(), canaries.next()}, canaries.next(), canaries.next()}, audience);
        plant(MeasureAct{MeasureId::make(), MeasureAct::Act::Set, canaries.next(), {}, canaries.next(), {}}, audience);
        plant(ComplaintAct{ComplaintId::make(), ComplaintAct::Act::Received, canaries.next(), {}}, audience);
        plant(EscalationAct{EscalationId::make(), EscalationAct::Act::Opened, EscalatedTo::Supplier, canaries.next(), canaries.next(), canaries.next(), {}}, audience);
        plant(LoanAct{LoanId::make(), LoanAct::Act::Out, {}, u"Heater"_s, canaries.next(), {}, {}}, audience);
        plant(ReopeningAct{ReopenedBy::Customer, ReopeningCause::NotFixed, true, canaries.next(), 3}, audience);
    }
    // An entry of each kind, for the team alone.
    for (int kind = 0; kind <= static_cast<int>(EntryKind::Correction); ++kind) {
        Entry &entry = dossier.entries.emplace_back();
        entry.id = EntryId::make();
        entry.kind = static_cast<EntryKind>(kind);
        entry.occurredAt = afterTheWeekend() - std::chrono::hours(2);
        entry.author = u"Ana"_s;
        entry.teamText.words = canaries.text();
        entry.facts = {{FactKind::Diagnosis, 9}, {FactKind::Plan, 9}, {FactKind::Solution, 9}};
        entry.tells = {Tell::Diagnosis, Tell::Plan, Tell::Solution};
    }
    return dossier;
}

void TestReport::noCanaryReachesTheCustomer()
{
    Canaries canaries;
    const Dossier dossier = dossierWithCanaries(canaries);
    QVERIFY(canaries.planted.size() > 150);
    for (const QString &language : {u"en"_s, u"es"_s}) {
        const QByteArray pdf = pdfOf(dossier, ReportReader::Customer, language);
        QVERIFY(!pdf.contains("canary"));
        QVERIFY(!flat(textOf(pdf)).contains(u"OficinaSur"_s)); // by which hours the team counts is its own business
        QVERIFY(flat(textOf(pdfOf(dossier, ReportReader::Team, language))).contains(u"OficinaSur"_s));
        QVERIFY(!flat(textOf(pdf)).contains(u"canary"_s));
        QVERIFY(flat(textOf(pdfOf(dossier, ReportReader::Team, language))).contains(u"canary"_s)); // the net does catch
    }
}

void TestReport::noCanaryStandsInACommunique_data()
{
    languages();
}

/// Of first words, an update and the all-clear: as a PDF, as a mail, and as it is said on the telephone.
void TestReport::noCanaryStandsInACommunique()
{
    QFETCH(QString, language);
    const QTimeZone zone("Europe/Madrid");
    const auto both = [](const QString &words) { return LocalText{{{u"en"_s, words}, {u"es"_s, words}}}; };
    for (int number = 1; number <= 3; ++number) {
        Canaries canaries;
        Communique communique;
        communique.title = both(u"Powercut"_s);
        communique.author = canaries.next();
        CommuniqueVersion version;
        version.number = number;
        version.allClear = number == 3;
        version.what = {both(u"Whathappened"_s)};
        version.why = {both(u"Whyithappens"_s)};
        version.measures = {both(u"Whatisdone"_s)};
        version.technical = {canaries.text()};
        version.author = canaries.next();
        const report::Letter letter = report::letterOf(communique, version);
        const auto paper = report::communiquePaper(letter, u"Calor, S.L."_s, language, zone, Instant{1'796'000'000'000});
        QVERIFY(paper);
        const QByteArray pdf = report::pdfOf(**paper);
        const QString text = flat(textOf(pdf));
        for (const QString &word : {u"Powercut"_s, u"Whathappened"_s, u"Whyithappens"_s, u"Whatisdone"_s})
            QVERIFY2(text.contains(word), qPrintable(word));
        QVERIFY(!text.contains(u"canary"_s) && !pdf.contains("canary"));
        const Language reader(language);
        const QString said = report::wordsOf(letter, reader, zone).words.in(language) + report::subjectOf(letter, reader) + report::spokenWords(letter, reader, zone);
        QVERIFY(said.contains(u"Whatisdone"_s) && !said.contains(u"canary"_s));
    }
}

void TestReport::aPromiseAmongTheTeamIsNotTheCustomers()
{
    Dossier dossier = weekendDossier();
    const auto add = [&dossier](PromiseAct::Act act, const QString &key, EntryKind kind = EntryKind::Promise) {
        Entry entry;
        entry.id = EntryId::make();
        entry.kind = kind;
        entry.author = u"lead"_s;
        entry.occurredAt = dossier.entries.back().occurredAt + Milliseconds(60'000);
        entry.promise = PromiseAct{.key = key, .act = act, .what = LocalText::of(u"canaryrefund"_s), .due = entry.occurredAt + Milliseconds(60'000), .from = {}};
        dossier.entries.push_back(entry);
    };
    add(PromiseAct::Act::Made, u"t1"_s);
    add(PromiseAct::Act::Made, u"t2"_s, EntryKind::Visit);
    add(PromiseAct::Act::Kept, u"t1"_s);
    add(PromiseAct::Act::Kept, u"p1"_s); // one of theirs, in the team's words
    const QString theirs = flat(textOf(pdfOf(dossier, ReportReader::Customer, u"en"_s)));
    QVERIFY(theirs.contains(flat(u"technician on site"_s)));
    QVERIFY(!theirs.contains(u"canary"_s));
    QVERIFY(flat(textOf(pdfOf(dossier, ReportReader::Team, u"en"_s))).contains(u"canaryrefund"_s));
}

void TestReport::correctedEntriesAreLeftOutForTheCustomer()
{
    Dossier dossier = weekendDossier();
    const auto isOut = [](const Entry &entry) { return entry.direction == Direction::Out; };
    const auto contact = std::find_if(dossier.entries.begin(), dossier.entries.end(), isOut);
    contact->customerText.words = LocalText::of(u"wronglytold"_s);
    Entry correction = *contact;
    correction.id = EntryId::make();
    correction.kind = EntryKind::Correction;
    correction.supersedes = contact->id;
    correction.customerText.words = LocalText::of(u"rightlytold"_s);
    dossier.entries.push_back(correction);
    const QString customer = textOf(pdfOf(dossier, ReportReader::Customer, u"en"_s));
    QVERIFY(customer.contains(u"rightlytold"_s));
    QVERIFY(!customer.contains(u"wronglytold"_s));
    const QString team = textOf(pdfOf(dossier, ReportReader::Team, u"en"_s));
    QVERIFY(team.contains(u"wronglytold"_s));
    QVERIFY(team.contains(u"Corrected"_s));
}

void TestReport::datesAreThoseOfTheLanguage()
{
    const QString en = flat(textOf(pdfOf(weekendDossier(), ReportReader::Customer, u"en"_s)));
    const QString es = flat(textOf(pdfOf(weekendDossier(), ReportReader::Customer, u"es"_s)));
    QVERIFY(en.contains(u"Friday6March2026"_s));
    QVERIFY(en.contains(u"Fri6Mar2026,18:20"_s));
    QVERIFY(es.contains(u"Viernes,6demarzode2026"_s));
    QVERIFY(es.contains(u"vie6mar2026,18:20"_s));
}

static Dossier longDossier(int copies)
{
    Dossier dossier = weekendDossier();
    const std::vector<Entry> once = dossier.entries;
    const std::vector<Commitment> commitments = dossier.commitments;
    for (int i = 1; i < copies; ++i) {
        dossier.entries.insert(dossier.entries.end(), once.begin(), once.end());
        dossier.commitments.insert(dossier.commitments.end(), commitments.begin(), commitments.end());
    }
    return dossier;
}

void TestReport::pagesAreNumbered()
{
    const QStringList pages = textOf(pdfOf(longDossier(12), ReportReader::Team, u"en"_s)).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 10);
    int headers = 0;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QVERIFY2(pages[i].contains(u"%1/%2"_s.arg(i + 1).arg(pages.size())), qPrintable(pages[i]));
        QVERIFY(i == 0 || pages[i].contains(u"2026-0412"_s));
        headers += pages[i].contains(u"What was owed"_s) ? 1 : 0;
    }
    QVERIFY2(headers > 3, "the table's head comes again on each page");
}

void TestReport::logIsShownWithLineNumbers()
{
    Dossier dossier = weekendDossier();
    QString log;
    for (int i = 1; i <= 60; ++i)
        log += u"2026-03-07 09:28:%1 ERROR ign: flame not detected (E05) try=%1 "_s.arg(i % 60, 2, 10, QChar(u'0'))
            + QString(i % 9 == 0 ? 300 : 0, u'x') + u'\n';
    dossier.entries[8].teamText.words = LocalText::of(u"Found it:\n\n```log\n"_s + log + u"```\n\nbelow the log"_s);
    const QByteArray pdf = pdfOf(dossier, ReportReader::Team, u"en"_s);
    const QString text = textOf(pdf);
    QVERIFY(text.contains(u"Excerpt 1"_s));
    QVERIFY(text.contains(u"1 2026-03-07 09:28:01 ERROR ign: flame not detected (E05) try=01"_s));
    QVERIFY(flat(text).contains(flat(u"40 2026-03-07 09:28:40 ERROR"_s)));
    QVERIFY(!text.contains(u"09:28:41 ERROR"_s));
    QVERIFY(text.contains(u"More lines not shown: 20"_s));
    QCOMPARE(text.count(u"try=05"_s), 1);
    const QString keep = qEnvironmentVariable("AVISO_KEEP_REPORTS");
    QFile file(keep + u"/log_team_en.pdf"_s);
    if (!keep.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(pdf);
}

void TestReport::hostileTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("html") << u"<b>bold</b><script>x</script>"_s << u"<b>bold</b><script>x</script>"_s;
    QTest::newRow("image") << u"<img src=file:///dev/zero> ![pic](file:///dev/zero)"_s << u"[imagen:pic]"_s;
    QTest::newRow("long word") << QString(10'000, u'W') << QString(900, u'W');
    QTest::newRow("long text") << u"many words "_s.repeated(6000) << u"manywords"_s.repeated(100);
    QTest::newRow("right to left") << u"שלום עולם مرحبا"_s << QString();
    QTest::newRow("control") << u"a\x01\x1b[31m\x202e evil"_s << u"a[31mevil"_s;
    QTest::newRow("marks") << u"a"_s + QString(5000, QChar(0x301)) << QString();
    QTest::newRow("emoji") << u"👩‍🔧🔥"_s << QString();
    QTest::newRow("quotes") << QString(5000, u'>') + u" x"_s << QString();
    QTest::newRow("table") << u"|a|b|\n|---|---|\n|c|d|"_s << u"a|bc|d"_s;
    QTest::newRow("lists") << u"- a\n  - b\n    1. c"_s << u"–a–b1.c"_s;
    QTest::newRow("unclosed fence") << u"```cpp\nint x"_s << u"intx"_s;
}

void TestReport::hostileTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    Dossier dossier = weekendDossier();
    dossier.incident.title = LocalText::of(text);
    dossier.incident.number = text.left(200);
    dossier.customer.name = text.left(2000);
    dossier.equipment->serial = text;
    for (size_t i = 0; i < 4; ++i) {
        dossier.entries[i].customerText.words = dossier.entries[i].audience == Audience::Customer ? LocalText::of(text) : LocalText();
        dossier.entries[i].teamText.words = LocalText::of(text);
        dossier.entries[i].author = text.left(300);
    }
    for (const ReportReader reader : {ReportReader::Team, ReportReader::Customer}) {
        const QString found = flat(textOf(pdfOf(dossier, reader, u"es"_s)));
        QVERIFY2(found.contains(shown), qPrintable(found.left(2000)));
    }
}

void TestReport::longTitleStaysInTheRunningHead()
{
    Dossier dossier = weekendDossier();
    dossier.incident.title = LocalText::of(u"WWWWWWWWW "_s.repeated(7) + u"wwwwwwww"_s);
    const QString page = textOf(pdfOf(dossier, ReportReader::Team, u"en"_s), {u"-f"_s, u"2"_s, u"-l"_s, u"2"_s, u"-layout"_s});
    const QStringList lines = page.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY2(lines.first().contains(u'…'), qPrintable(lines.first()));
    QVERIFY2(!lines.at(1).contains(u"wwww"_s, Qt::CaseInsensitive), qPrintable(lines.at(1)));
}

void TestReport::documentNamesItself()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"report.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pdfOf(weekendDossier(), ReportReader::Customer, u"en"_s));
    file.close();
    const QString info = run(u"pdfinfo"_s, {u"-enc"_s, u"UTF-8"_s, file.fileName()});
    QVERIFY(info.contains(QRegularExpression(u"Title: +2026-0412"_s)));
    QVERIFY(info.contains(QRegularExpression(u"Creator: +Aviso"_s)));
    QVERIFY(info.contains(u"A4"_s));
    // Each font is embedded and maps back to characters.
    const QStringList fonts = run(u"pdffonts"_s, {file.fileName()}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts)
        QVERIFY2(font.contains(QRegularExpression(u"yes +(yes|no) +yes"_s)), qPrintable(font));
}

void TestReport::onAnyThread()
{
    std::vector<QByteArray> pdfs(3);
    std::vector<std::unique_ptr<QThread>> threads;
    for (QByteArray &pdf : pdfs) {
        threads.emplace_back(QThread::create([&pdf] { pdf = pdfOf(weekendDossier(), ReportReader::Team, u"es"_s); }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(60'000));
    const QString expected = textOf(pdfOf(weekendDossier(), ReportReader::Team, u"es"_s));
    for (const QByteArray &pdf : pdfs)
        QCOMPARE(textOf(pdf), expected);
}

QTEST_MAIN(TestReport)
#include "tst_report.moc"
