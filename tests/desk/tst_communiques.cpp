// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/aftersales.h"
#include "core/desk/communiques.h"
#include "core/desk/queue.h"
#include "core/model/filter.h"
#include "support/communiquetown.h"
#include "support/deskfixture.h"
#include "support/twodatabases.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString canary = u"Kanarienvogel"_s; // in every word of the team's

CommuniqueVersion words(Instant next, const QString &what = u"The cold store of Madrid has no power."_s)
{
    CommuniqueVersion version;
    version.what = {LocalText::of(what, u"en"_s)};
    version.why = {LocalText::of(u"A transformer of the supplier burnt."_s, u"en"_s)};
    version.measures = {LocalText::of(u"They are laying a line around it."_s, u"en"_s)};
    version.technical = {LocalText::of(canary + u" in cabinet 4"_s, u"en"_s)};
    version.nextUpdate = next;
    return version;
}

struct Office
{
    TestDatabase test;
    Instant now{1'796'000'000'000};
    std::unique_ptr<Desk> desk;
    Communique communique;

    Office(const QString &kind, int customers)
        : test(kind)
    {
        if (test.isMissing())
            return;
        for (const auto &[count, code] : {std::pair(customers, u"28901"_s), std::pair(5, u"08001"_s)}) {
            if (const Result<void> ok = fillTown(test.url(), count, code); !ok)
                qFatal("%s", qPrintable(ok.error().text));
        }
        open();
    }
    void open()
    {
        desk.reset();
        Desk::Options options;
        options.clock = [this] { return now; };
        options.zone = QTimeZone("Europe/Madrid");
        options.user = u"Ana"_s;
        options.reminds = false;
        desk = std::make_unique<Desk>(options);
        if (const Result<void> ok = DeskFixture::wait(desk->open(test.url(), Desk::Mode::Existing)); !ok)
            qFatal("%s", qPrintable(ok.error().text));
    }
    Communiques &all() { return desk->aftersales().communiques(); }
    static Affected madrid() { return {{u"28"_s}, {}, {}, {}, false, {}}; }
    std::vector<RecipientRow> preview() { return DeskFixture::wait(all().preview(madrid())).value(); }
    Result<Communique> begin(const std::vector<RecipientRow> &rows)
    {
        NewCommunique made{LocalText::of(u"Power cut in Madrid"_s, u"en"_s), now - 20min, madrid(), words(now + 2h), {}};
        for (const RecipientRow &row : rows)
            made.recipients.push_back(row.recipient);
        const Result<Communique> begun = DeskFixture::wait(all().create(made));
        if (begun)
            communique = *begun;
        return begun;
    }
    Result<Communique> issue(const CommuniqueVersion &version, int seen) { return DeskFixture::wait(all().issue(communique.id, version, seen)); }
    CommuniqueFile file() { return DeskFixture::wait(all().file(communique.id)).value(); }
    RecipientCounts counts() { return DeskFixture::wait(all().list()).value().front().counts; }
    Result<SendReport> send(std::function<bool(int, int)> progress = {}) { return DeskFixture::wait(all().send(communique.id, std::move(progress))); }
    /// All who want a voice are rung, and answer.
    int ring()
    {
        int rung = 0;
        for (const RecipientRow &row : file().recipients) {
            if (row.recipient.state == RecipientState::Planned)
                rung += DeskFixture::wait(all().called(row.recipient.id, CommuniqueAnswer::Reached)).has_value();
        }
        return rung;
    }
    Dossier dossier(IncidentId incident) { return DeskFixture::wait(desk->timeline().dossier(incident)).value(); }
};

const Commitment *promiseOf(const Dossier &dossier, Instant due)
{
    for (const Commitment &one : dossier.commitments) {
        if (one.rule == u"promise"_s && one.due == due)
            return &one;
    }
    return nullptr;
}

CommuniqueVersion allClear()
{
    CommuniqueVersion version = words({}, u"Power is back."_s);
    version.allClear = true;
    version.nextUpdate.reset();
    return version;
}

}

/// An outage told to many: by versions, each promising the next, until the all-clear.
class CommuniquesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOutageFromFirstWordsToFeedback_data() { bothDatabases(); }
    void anOutageFromFirstWordsToFeedback()
    {
        QFETCH(QString, database);
        Office office(database, 200);
        if (!office.desk)
            QSKIP("PostgreSQL is not installed");
        // One of them has called already: that incident follows.
        const std::vector<RecipientRow> before = office.preview();
        QCOMPARE(before.size(), size_t(200));
        NewIncident call;
        call.title = LocalText::of(u"No power"_s, u"en"_s);
        call.customerId = before[0].recipient.customer;
        call.site = DeskFixture::wait(office.desk->people().sitesOf(before[0].recipient.customer)).value().front().id;
        const Incident called = DeskFixture::wait(office.desk->timeline().create(call)).value();
        office.now = office.now + 10min;
        std::vector<RecipientRow> chosen = office.preview();
        QCOMPARE(chosen[0].recipient.incident, std::optional(called.id));
        chosen.pop_back(); // one is taken out
        QVERIFY_RESULT(office.begin(chosen));
        QCOMPARE(office.counts(), (RecipientCounts{199, 0, 0, 0, 0}));
        const Instant first = office.now + 2h;

        Result<SendReport> report = office.send();
        QVERIFY_RESULT(report);
        QCOMPARE(report->written, 179);
        QCOMPARE(report->failed, 0);
        QCOMPARE(office.ring(), 20);
        QCOMPARE(office.counts(), (RecipientCounts{0, 179, 20, 0, 0}));
        int opened = 0;
        for (const RecipientRow &row : office.file().recipients) {
            const Dossier dossier = office.dossier(*row.recipient.incident);
            opened += dossier.incident.kind == IncidentKind::Outage;
            const Commitment *promise = promiseOf(dossier, first);
            QVERIFY(promise && promise->status == Commitment::Status::Open);
            QVERIFY(!dossier.entries.back().customerText.words.isEmpty());
            for (const Entry &entry : dossier.entries)
                QVERIFY(!entry.customerText.words.byLanguage.values().join(u' ').contains(canary));
        }
        QCOMPARE(opened, 198);

        // Three come back; they are rung instead.
        std::vector<QString> back;
        for (const RecipientRow &row : office.file().recipients) {
            if (row.recipient.state == RecipientState::Sent && back.size() < 3)
                back.push_back(row.recipient.id);
        }
        for (const QString &one : back)
            QVERIFY_RESULT(DeskFixture::wait(office.all().bounced(one)));
        QCOMPARE(office.counts().bounced, 3);
        QVERIFY(!DeskFixture::wait(office.all().bounced(back[0])));
        QVERIFY_RESULT(DeskFixture::wait(office.all().called(back[0], CommuniqueAnswer::NoAnswer)));
        QCOMPARE(office.counts().bounced, 3);
        QVERIFY_RESULT(DeskFixture::wait(office.all().called(back[0], CommuniqueAnswer::Reached)));
        QVERIFY(!DeskFixture::wait(office.all().called(back[0], CommuniqueAnswer::Reached))); // who knows is not told twice
        QCOMPARE(office.counts(), (RecipientCounts{0, 176, 21, 2, 0}));

        // Two updates: each keeps the word given before, and gives the next.
        for (int version = 2; version <= 3; ++version) {
            office.now = office.now + 90min;
            QVERIFY_RESULT(office.issue(words(office.now + 2h), version - 1));
            report = office.send();
            QVERIFY_RESULT(report);
            QCOMPARE(report->written + office.ring(), 199);
        }
        const Instant last = office.now + 2h;
        const IncidentId one = *office.file().recipients[40].recipient.incident;
        QCOMPARE(promiseOf(office.dossier(one), first)->status, Commitment::Status::Kept);
        QCOMPARE(promiseOf(office.dossier(one), last)->status, Commitment::Status::Open);

        office.now = office.now + 1h;
        QVERIFY_RESULT(office.issue(allClear(), 3));
        QVERIFY_RESULT(office.send());
        office.ring();
        QVERIFY(!office.issue(words(office.now + 2h), 4)); // nothing follows an all-clear
        QCOMPARE(office.file().communique.state, CommuniqueState::Ended);
        for (const RecipientRow &row : office.file().recipients) {
            const Dossier dossier = office.dossier(*row.recipient.incident);
            QCOMPARE(dossier.incident.state, State::Solved);
            QCOMPARE(promiseOf(dossier, last)->status, Commitment::Status::Kept);
        }
        QCOMPARE(DeskFixture::wait(office.desk->aftersales().list(u"feedback"_s, true)).value().size(), size_t(199));
        QVERIFY(DeskFixture::wait(office.desk->reporting().verify()).value().empty());
    }

    void aRunThatWasStoppedGoesOnWithoutADouble_data() { bothDatabases(); }
    void aRunThatWasStoppedGoesOnWithoutADouble()
    {
        QFETCH(QString, database);
        Office office(database, 350);
        if (!office.desk)
            QSKIP("PostgreSQL is not installed");
        QVERIFY_RESULT(office.begin(office.preview()));
        std::vector<std::pair<int, int>> steps;
        Result<SendReport> report = office.send([&](int done, int of) {
            steps.emplace_back(done, of);
            return steps.size() < 2;
        });
        QVERIFY_RESULT(report);
        QVERIFY(report->cancelled);
        QCOMPARE(steps, (std::vector<std::pair<int, int>>{{100, 315}, {200, 315}}));
        QCOMPARE(office.counts().sent, 200);
        office.open();
        // Two runs at once: what one took, the other leaves.
        const auto a = office.all().send(office.communique.id), b = office.all().send(office.communique.id);
        QCOMPARE(DeskFixture::wait(a).value().written + DeskFixture::wait(b).value().written, 115);
        for (const RecipientRow &row : office.file().recipients) {
            if (row.recipient.state == RecipientState::Sent)
                QCOMPARE(office.dossier(*row.recipient.incident).entries.size(), size_t(1));
        }
        QCOMPARE(office.counts(), (RecipientCounts{35, 315, 0, 0, 0}));
    }

    void aCallAboutItIsKnownAndTheCallerAdded_data() { bothDatabases(); }
    void aCallAboutItIsKnownAndTheCallerAdded()
    {
        QFETCH(QString, database);
        Office office(database, 3);
        if (!office.desk)
            QSKIP("PostgreSQL is not installed");
        std::vector<RecipientRow> chosen = office.preview();
        const CustomerId left = chosen.back().recipient.customer;
        chosen.pop_back();
        QVERIFY_RESULT(office.begin(chosen));
        CallTyped typed;
        typed.postalCode = u"08001"_s;
        QVERIFY(DeskFixture::wait(office.all().matching(typed)).value().empty());
        typed.postalCode = u"28005"_s;
        QCOMPARE(DeskFixture::wait(office.all().matching(typed)).value().size(), size_t(1));
        CallTyped known;
        known.customerId = left;
        QVERIFY(!DeskFixture::wait(office.all().matching(known)).value().front().isRecipient);
        NewIncident call;
        call.title = LocalText::of(u"No power here"_s, u"en"_s);
        call.customerId = left;
        const Incident incident = DeskFixture::wait(office.desk->timeline().create(call)).value();
        QVERIFY_RESULT(DeskFixture::wait(office.all().addCaller(office.communique.id, incident.id)));
        QVERIFY_RESULT(DeskFixture::wait(office.all().addCaller(office.communique.id, incident.id))); // again: they know
        QCOMPARE(office.counts().reached, 1);
        QCOMPARE(office.dossier(incident.id).entries.size(), size_t(2));
        QVERIFY(promiseOf(office.dossier(incident.id), *office.communique.nextUpdate));
        const CommuniqueMatch match = DeskFixture::wait(office.all().matching(known)).value().front();
        QVERIFY(match.isRecipient);
        QCOMPARE(match.incident, std::optional(incident.id));
        QCOMPARE(match.letter.what.words.in(u"en"_s), u"The cold store of Madrid has no power."_s);
        QCOMPARE(DeskFixture::wait(office.all().followedBy(incident.id)).value().front().id, office.communique.id);
    }

    void anUpdateThatCameBackKeptNoWord_data() { bothDatabases(); }
    void anUpdateThatCameBackKeptNoWord()
    {
        QFETCH(QString, database);
        Office office(database, 3);
        if (!office.desk)
            QSKIP("PostgreSQL is not installed");
        QVERIFY_RESULT(office.begin(office.preview()));
        QVERIFY_RESULT(office.send());
        const Instant first = office.now + 2h, second = first + 90min;
        const std::vector<RecipientRow> rows = office.file().recipients;
        const auto statusOf = [&](size_t at, Instant due) -> std::optional<Commitment::Status> {
            const Dossier dossier = office.dossier(*rows[at].recipient.incident);
            const Commitment *promise = promiseOf(dossier, due);
            return promise ? std::optional(promise->status) : std::nullopt;
        };
        const auto comesBack = [&](size_t at) { return DeskFixture::wait(office.all().bounced(rows[at].recipient.id)); };
        const auto isRung = [&](size_t at) { return DeskFixture::wait(office.all().called(rows[at].recipient.id, CommuniqueAnswer::Reached)); };
        using Status = Commitment::Status;
        // The first words come back: the word that they gave holds, and is neither kept nor given twice by saying them again
        QVERIFY_RESULT(comesBack(0));
        QVERIFY_RESULT(isRung(0));
        QCOMPARE(statusOf(0, first), Status::Open);
        // The update comes back: the first word holds, since the next one was not heard
        office.now = office.now + 90min;
        QVERIFY_RESULT(office.issue(words(second), 1));
        QVERIFY_RESULT(office.send());
        QCOMPARE(statusOf(1, first), Status::Kept);
        QCOMPARE(statusOf(1, second), Status::Open);
        QVERIFY_RESULT(comesBack(1));
        QCOMPARE(statusOf(1, first), Status::Open);
        QVERIFY(!statusOf(1, second));
        office.now = office.now + 1h;
        QVERIFY_RESULT(isRung(1)); // too late
        QCOMPARE(statusOf(1, first), Status::KeptLate);
        QCOMPARE(statusOf(1, second), Status::Open);
        // The all-clear comes back
        QVERIFY_RESULT(office.issue(allClear(), 2));
        QVERIFY_RESULT(office.send());
        QCOMPARE(statusOf(2, second), Status::Kept);
        QVERIFY_RESULT(comesBack(2));
        QCOMPARE(statusOf(2, second), Status::Open);
        QVERIFY_RESULT(isRung(2));
        QCOMPARE(statusOf(2, second), Status::Kept);
        QVERIFY(DeskFixture::wait(office.desk->reporting().verify()).value().empty());
    }

    void whoHearsOnlyOfTheEndHasNothingLeftToSolve_data() { bothDatabases(); }
    void whoHearsOnlyOfTheEndHasNothingLeftToSolve()
    {
        QFETCH(QString, database);
        Office office(database, 2);
        if (!office.desk)
            QSKIP("PostgreSQL is not installed");
        std::vector<RecipientRow> chosen = office.preview();
        const CustomerId late = chosen.back().recipient.customer;
        chosen.pop_back();
        QVERIFY_RESULT(office.begin(chosen));
        QVERIFY_RESULT(office.send());
        office.now = office.now + 1h;
        QVERIFY_RESULT(office.issue(allClear(), 1));
        QVERIFY_RESULT(DeskFixture::wait(office.all().add(office.communique.id, late)));
        QCOMPARE(office.send().value().written, 2);
        for (const RecipientRow &row : office.file().recipients) {
            const Dossier dossier = office.dossier(*row.recipient.incident);
            QCOMPARE(dossier.incident.state, State::Solved);
            for (const Commitment &one : dossier.commitments)
                QVERIFY2(one.status != Commitment::Status::Open || one.rule == u"confirm-solution"_s || one.rule == u"feedback-team"_s, qPrintable(one.rule));
        }
        QCOMPARE(DeskFixture::wait(office.desk->aftersales().list(u"feedback"_s, true)).value().size(), size_t(2));
        QVERIFY(DeskFixture::wait(office.desk->reporting().verify()).value().empty());
    }

    void theQueueFindsWhatFollowsOne_data() { bothDatabases(); }
    void theQueueFindsWhatFollowsOne()
    {
        QFETCH(QString, database);
        Office office(database, 3);
        if (!office.desk)
            QSKIP("PostgreSQL is not installed");
        NewIncident call;
        call.title = LocalText::of(u"Noise in the pump"_s, u"en"_s);
        call.customer = u"Hotel Sol"_s;
        const IncidentId other = DeskFixture::wait(office.desk->timeline().create(call)).value().id;
        QVERIFY_RESULT(office.begin(office.preview()));
        QVERIFY_RESULT(office.send());
        const auto found = [&](const QString &typed) {
            QueueFilter filter;
            filter.filter = parseFilter(typed).filter;
            QSet<IncidentId> ids;
            const QueuePage page = DeskFixture::wait(office.desk->queue().page(filter, {}, 50)).value();
            for (const QueueRow &row : page.rows)
                ids << row.id;
            return ids;
        };
        QSet<IncidentId> follow;
        for (const RecipientRow &row : office.file().recipients)
            follow << *row.recipient.incident;
        QCOMPARE(follow.size(), 3);
        QCOMPARE(found(u"communique:\"power CUT in mad\""_s), follow);
        QCOMPARE(found(u"comunicado:alguno"_s), follow);
        QCOMPARE(found(u"communique:none"_s), QSet{other});
        QCOMPARE(found(u"-communique:power"_s), QSet{other});
        QVERIFY(found(u"communique:flood"_s).isEmpty());
        QCOMPARE(DeskFixture::wait(office.desk->queue().communiqueTitles(u"en"_s)).value(), QStringList{u"Power cut in Madrid"_s});
    }

    void aCustomerIsFoundByName_data() { bothDatabases(); }
    void aCustomerIsFoundByName()
    {
        QFETCH(QString, database);
        Office office(database, 3);
        if (!office.desk)
            QSKIP("PostgreSQL is not installed");
        const auto rows = DeskFixture::wait(office.all().customersLike(u"00001 OF 0800"_s)).value();
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows.front().recipient.source, RecipientSource::Hand);
        QVERIFY(!rows.front().mails.isEmpty());
        QCOMPARE(DeskFixture::wait(office.all().customersLike(u"customer"_s, 4)).value().size(), size_t(4));
        QVERIFY(DeskFixture::wait(office.all().customersLike(u"100%"_s)).value().empty());
    }

    void whoRefusesIsLeftInPeace()
    {
        Office office(u"sqlite"_s, 4);
        QVERIFY_RESULT(office.begin(office.preview()));
        QVERIFY_RESULT(office.send());
        const RecipientRow row = office.file().recipients.front();
        QVERIFY_RESULT(DeskFixture::wait(office.all().called(row.recipient.id, CommuniqueAnswer::Refused)));
        QCOMPARE(promiseOf(office.dossier(*row.recipient.incident), *office.communique.nextUpdate)->status, Commitment::Status::Cancelled);
        QVERIFY_RESULT(office.issue(words(office.now + 3h), 1));
        QCOMPARE(office.counts(), (RecipientCounts{3, 0, 0, 0, 1}));
        QVERIFY(!DeskFixture::wait(office.all().remove(row.recipient.id))); // told once
    }

    void whatIsMissingIsSaid_data()
    {
        QTest::addColumn<QString>("lacks");
        QTest::addColumn<QString>("says");
        QTest::newRow("title") << "title" << "in one line";
        QTest::newRow("what") << "what" << "Say what happened";
        QTest::newRow("next update") << "next" << "by when";
        QTest::newRow("next update behind") << "behind" << "lies behind";
        QTest::newRow("recipients") << "recipients" << "Nobody would get it";
    }
    void whatIsMissingIsSaid()
    {
        QFETCH(QString, lacks);
        QFETCH(QString, says);
        Office office(u"sqlite"_s, 1);
        NewCommunique made{LocalText::of(u"Power cut"_s, u"en"_s), office.now, {}, words(office.now + 2h), {office.preview().front().recipient}};
        if (lacks == u"title"_s)
            made.title = {};
        if (lacks == u"what"_s)
            made.first.what = {};
        if (lacks == u"next"_s)
            made.first.nextUpdate.reset();
        if (lacks == u"behind"_s)
            made.first.nextUpdate = office.now;
        if (lacks == u"recipients"_s)
            made.recipients.clear();
        const Result<Communique> refused = DeskFixture::wait(office.all().create(made));
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(says), qPrintable(refused.error().text));
        QVERIFY(DeskFixture::wait(office.all().list()).value().empty());
    }

    void ofTwoNextVersionsOneIsRefused()
    {
        Office office(u"sqlite"_s, 2);
        QVERIFY_RESULT(office.begin(office.preview()));
        QVERIFY_RESULT(office.issue(words(office.now + 2h), 1));
        const Result<Communique> late = office.issue(words(office.now + 3h), 1);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
        QCOMPARE(office.file().versions.size(), size_t(2));
    }

    void noWordOfTheTeamsLeavesTheHouse()
    {
        Office office(u"sqlite"_s, 20);
        QVERIFY_RESULT(office.begin(office.preview()));
        const Result<QByteArray> merge = DeskFixture::wait(office.all().mergeFile(office.communique.id, u"en"_s));
        QVERIFY_RESULT(merge);
        QCOMPARE(QString::fromUtf8(*merge).count(u"@example.org"_s), 18); // two want a voice
        QVERIFY(merge->contains("transformer") && !merge->contains(canary.toUtf8()));
        const CommuniqueFile file = office.file();
        QCOMPARE(file.versions.front().technical.words.in(u"en"_s), canary + u" in cabinet 4"_s);
        const report::Letter letter = report::letterOf(file.communique, file.versions.front());
        const Language english(u"en"_s);
        const QString all = report::wordsOf(letter, english, office.desk->zone()).words.in(u"en"_s) + report::subjectOf(letter, english) + report::spokenWords(letter, english, office.desk->zone());
        // Who reads Spanish gets one language too, where nobody wrote theirs
        QCOMPARE(report::spokenWords(letter, Language(u"es"_s), office.desk->zone()), report::spokenWords(letter, english, office.desk->zone()));
        QVERIFY2(all.contains(u"We will tell you more by"_s) && !all.contains(canary), qPrintable(all));
    }
};

QTEST_GUILESS_MAIN(CommuniquesTest)
#include "tst_communiques.moc"
