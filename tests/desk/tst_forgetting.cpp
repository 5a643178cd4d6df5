// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/aftersales.h"
#include "core/desk/communiques.h"
#include "core/desk/merging.h"
#include "core/desk/views.h"
#include "core/exchange/eventlog.h"
#include "core/storage/forgetting.h"
#include "support/deskfixture.h"
#include "support/twodatabases.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

const Instant monday{1'796'000'000'000};

template<typename Answer>
Answer take(const QFuture<Result<Answer>> &answer)
{
    const Result<Answer> done = DeskFixture::wait(answer);
    if (!done)
        qFatal("%s | %s", qPrintable(done.error().text), qPrintable(done.error().detail));
    if constexpr (!std::is_void_v<Answer>)
        return *done;
}

/// Words that stand nowhere else, one for each place where a word of a customer may stand.
const QStringList canaries{u"zorzalname"_s, u"zorzaltax"_s, u"zorzalnotes"_s, u"zorzalreach"_s, u"zorzalcontact"_s, u"zorzalrole"_s, u"zorzalmail"_s, u"612987654"_s,
                           u"zorzaladdress"_s, u"zorzalzone"_s, u"zorzalaccess"_s, u"zorzalserial"_s, u"zorzaltitle"_s, u"zorzalwords"_s, u"zorzalteam"_s, u"zorzalpromise"_s,
                           u"zorzalreason"_s, u"zorzalcall"_s, u"zorzaldraft"_s, u"zorzalfile"_s, u"zorzalbytes"_s,
                           u"zorzalphoto"_s, u"zorzalcaption"_s, u"zorzalshot"_s, u"zorzaltag"_s, u"zorzalcontract"_s, u"zorzalview"_s, u"zorzalimport"_s,
                           u"zorzalunit"_s, u"zorzalcondition"_s, u"zorzalwhy"_s, u"zorzalmeasure"_s, u"zorzalsales"_s, u"zorzalsupplier"_s};

/// A desk with one customer of whom everything is known, and another of whom a little is.
struct Given
{
    Instant now = monday;
    TestDatabase test;
    std::unique_ptr<Desk> desk;
    CustomerFile file;
    Incident incident;

    explicit Given(const QString &database) : test(database)
    {
        if (test.isMissing())
            return;
        open();
        fill();
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
        take(desk->open(test.url(), Desk::Mode::CreateIfMissing));
    }
    Directory &directory() { return desk->directory(); }
    CustomerId id() const { return file.customer.id; }

    void fill()
    {
        file.customer.id = CustomerId::make(), file.customer.name = u"Zorzalname Hotel"_s, file.customer.taxNumber = u"zorzaltax"_s, file.customer.language = u"es"_s;
        file.customer.contract = u"zorzalcontract 17"_s;
        file.customer.notes = {LocalText::of(u"zorzalnotes"_s)}, file.customer.reachable = u"zorzalreach"_s;
        Contact contact;
        contact.id = ContactId::make(), contact.customer = id(), contact.name = u"zorzalcontact"_s, contact.role = u"zorzalrole"_s;
        contact.phones = {u"+34612987654"_s}, contact.mails = {u"zorzalmail@example.com"_s};
        Site site;
        site.id = SiteId::make(), site.customer = id(), site.name = u"Sede"_s, site.address = u"zorzaladdress 3"_s, site.zone = u"zorzalzone"_s, site.access = u"zorzalaccess"_s;
        Equipment unit;
        unit.id = EquipmentId::make(), unit.customer = id(), unit.site = site.id, unit.model = u"CX-24"_s, unit.serial = u"zorzalserial"_s;
        file.contacts = {contact}, file.sites = {site}, file.equipment = {unit};
        take(directory().restore(file));
        take(desk->calls().miss(take(desk->calls().ring(u"+34612987654"_s, u"912"_s)).id));
        const Call missed = take(desk->calls().owed()).count > 0 ? take(desk->calls().page(CallList::Owed)).rows.front().call : Call();
        take(desk->calls().settle(missed.id, u"zorzalcall"_s));
        traces();
        incident = writtenIncident();
        other();
    }
    /// What names them beside their own records.
    void traces()
    {
        NewAttachment photo;
        photo.unit = file.equipment.front().id, photo.name = u"zorzalphoto.log"_s, photo.caption = u"zorzalcaption"_s;
        take(desk->attachments().addBytes(photo, "zorzalshot"));
        SavedView view, others;
        view.id = ViewId::make(), view.name = u"zorzalview"_s, view.filter = u"customer:\"zorzalname hotel\""_s;
        others.id = ViewId::make(), others.name = u"Water"_s, others.filter = u"tag:water"_s;
        take(desk->views().save(view));
        take(desk->views().save(others));
        for (const QString &name : {u"zorzalname-zorzalimport.csv"_s, u"customers.csv"_s}) {
            CsvTable table;
            table.header = {u"Cliente"_s, u"Contacto"_s};
            table.rows = {{2, {file.customer.name, u"Persona "_s + name.left(3)}}};
            take(desk->directory().importCustomers(table, guessedMapping(table.header), name, true));
        }
    }
    Incident writtenIncident()
    {
        NewIncident call;
        call.customerId = id(), call.title = LocalText::of(u"zorzaltitle"_s), call.words.words = LocalText::of(u"zorzalwords of the customer"_s);
        call.site = file.sites.front().id, call.equipment = file.equipment.front().id, call.tags = {u"water"_s, u"Zorzalname zorzaltag"_s};
        call.promise = PromiseAct{{}, PromiseAct::Act::Made, LocalText::of(u"zorzalpromise"_s), monday + std::chrono::hours(4), {}};
        const Incident made = take(desk->timeline().create(call));
        now = now + std::chrono::minutes(10);
        Entry note;
        note.incident = made.id, note.id = EntryId::make(), note.kind = EntryKind::Note, note.teamText.words = LocalText::of(u"zorzalteam"_s);
        NewAttachment wanted{made.id, note.id};
        wanted.name = u"zorzalfile.log"_s;
        take(desk->attachments().addBytes(wanted, "zorzalbytes"));
        take(desk->timeline().record(note));
        matters(made.id);
        return made;
    }
    /// A loan that is back, a review and its measure, a complaint and an escalation, each with words.
    void matters(IncidentId of)
    {
        const LoanId loan = LoanId::make();
        const MeasureId measure = MeasureId::make();
        const ComplaintId complaint = ComplaintId::make();
        const EscalationId escalation = EscalationId::make();
        const std::vector<std::pair<EntryKind, AftersalesAct>> acts{
            {EntryKind::Loan, LoanAct{loan, LoanAct::Act::Out, {}, u"zorzalunit"_s, u"zorzalcondition"_s, {}, monday + std::chrono::hours(99)}},
            {EntryKind::Loan, LoanAct{loan, LoanAct::Act::Back, {}, {}, u"zorzalcondition again"_s, {}, {}}},
            {EntryKind::Review, ReviewAct{{u"zorzalwhy"_s}, {}, {}}},
            {EntryKind::Work, MeasureAct{measure, MeasureAct::Act::Set, u"zorzalmeasure"_s, {}, u"Luis"_s, monday + std::chrono::hours(99)}},
            {EntryKind::Work, MeasureAct{measure, MeasureAct::Act::Done, {}, {}, {}, {}}},
            {EntryKind::Note, ComplaintAct{complaint, ComplaintAct::Act::Received, u"zorzalsales"_s, {}}},
            {EntryKind::Note, ComplaintAct{complaint, ComplaintAct::Act::Answered, {}, {}}},
            {EntryKind::Escalation, EscalationAct{escalation, EscalationAct::Act::Opened, EscalatedTo::Supplier, u"zorzalsupplier"_s, {}, {}, monday + std::chrono::hours(99)}},
            {EntryKind::Escalation, EscalationAct{escalation, EscalationAct::Act::Closed, EscalatedTo::Supplier, {}, {}, {}, {}}}};
        for (const auto &[kind, act] : acts) {
            Entry entry;
            entry.incident = of, entry.kind = kind, entry.aftersales = act;
            entry.teamText.words = LocalText::of(u"x"_s);
            take(desk->timeline().record(entry));
        }
    }
    void close(IncidentId id)
    {
        now = now + std::chrono::minutes(10);
        Entry told;
        told.incident = id, told.kind = EntryKind::Solution, told.direction = Direction::Out, told.audience = Audience::Customer, told.channel = Channel::Phone, told.outcome = Outcome::Reached;
        told.tells = {Tell::Solution}, told.facts = {Fact{FactKind::Solution, 0}}, told.customerText.words = LocalText::of(u"zorzalwords again"_s);
        told.promise = PromiseAct{u"p1"_s, PromiseAct::Act::Kept, {}, {}, {}};
        take(desk->timeline().record(told));
        now = now + std::chrono::minutes(1);
        Entry closed;
        closed.incident = id, closed.kind = EntryKind::State;
        closed.stateChange = StateChange{StateChange::Act::Closed, State::Closed, WaitingOn::Nobody, {}, LocalText::of(u"zorzalreason"_s)};
        take(desk->timeline().record(closed));
        KeptDraft draft;
        draft.id = DraftId::make(), draft.incident = id, draft.body = u"{\"text\":\"zorzaldraft\"}"_s;
        QSignalSpy kept(&desk->drafting(), &Drafting::kept);
        desk->drafting().keep(draft);
        QTRY_VERIFY_WITH_TIMEOUT(!kept.isEmpty(), 20'000);
    }
    void other()
    {
        NewIncident call;
        call.tags = {u"water"_s};
        call.customer = u"Bar Sol"_s, call.title = LocalText::of(u"No heat"_s), call.words.words = LocalText::of(u"It is cold"_s);
        take(desk->timeline().create(call));
    }
    /// One of theirs that is over, as an import brings it.
    EventLog closedLog(int number) const
    {
        EventLog log;
        log.incident.id = IncidentId::make(), log.incident.externalRef = u"many-%1"_s.arg(number), log.incident.title = LocalText::of(u"zorzaltitle %1"_s.arg(number));
        log.incident.calendar = u"24x7"_s, log.incident.tags = {u"Zorzalname zorzaltag"_s};
        log.incident.occurredAt = log.incident.recordedAt = monday - std::chrono::hours(number + 2);
        log.customer = file.customer.name;
        for (const EntryKind kind : {EntryKind::Opened, EntryKind::State}) {
            Entry entry;
            entry.id = EntryId::make(), entry.incident = log.incident.id, entry.kind = kind, entry.author = u"Ana"_s;
            entry.occurredAt = entry.recordedAt = log.incident.occurredAt + std::chrono::minutes(log.entries.size());
            entry.teamText.words = LocalText::of(u"zorzalmany words"_s);
            if (kind == EntryKind::State)
                entry.stateChange = StateChange{StateChange::Act::Closed, State::Closed, WaitingOn::Nobody, {}, LocalText::of(u"zorzalreason"_s)};
            log.entries.push_back(entry);
        }
        return log;
    }
    std::vector<Finding> findings() { return take(desk->reporting().verify()); }
    /// What stands anywhere in the files of the database.
    QByteArray onDisk() const
    {
        QByteArray all;
        for (const char *ending : {"", "-wal"}) {
            QFile database(test.url() + QLatin1String(ending));
            if (database.open(QIODevice::ReadOnly))
                all += database.readAll();
        }
        return all;
    }
    QStringList left() const
    {
        const QByteArray all = onDisk().toLower();
        QStringList found;
        for (const QString &word : canaries) {
            if (all.contains(word.toUtf8()))
                found << word;
        }
        return found;
    }
};

}

#define GIVEN(given) \
    QFETCH(QString, database); \
    Given given(database); \
    if (given.test.isMissing()) \
        QSKIP("PostgreSQL is not installed")

/// What a company owes about a customer's data: all of it on request, and none of it on another.
class ForgettingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsOpenIsNotForgotten_data() { bothDatabases(); }
    void whatIsOpenIsNotForgotten()
    {
        GIVEN(given);
        const ForgetPlan plan = take(given.directory().forgetPlan(given.id()));
        QVERIFY(plan.isRefused());
        QCOMPARE(plan.open, QStringList{given.incident.number});
        QCOMPARE(plan.entries, 11);
        QCOMPARE(plan.files, 1);
        QCOMPARE(plan.calls, 1);
        const Result<void> refused = DeskFixture::wait(given.directory().forget(given.id(), given.file.customer.name));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY(refused.error().text.contains(given.incident.number));
        QCOMPARE(take(given.directory().file(given.id())).customer, given.file.customer);
    }

    void anotherNameForgetsNobody()
    {
        Given given(u"sqlite"_s);
        given.close(given.incident.id);
        const Result<void> refused = DeskFixture::wait(given.directory().forget(given.id(), u"Bar Sol"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::InvalidInput);
        QCOMPARE(take(given.directory().file(given.id())).customer, given.file.customer);
    }

    void nothingOfThemIsLeft_data() { bothDatabases(); }
    void nothingOfThemIsLeft()
    {
        GIVEN(given);
        given.close(given.incident.id);
        QVERIFY(given.findings().empty());
        take(given.directory().forget(given.id(), given.file.customer.name));
        QCOMPARE(given.findings(), std::vector<Finding>());
        const CustomerFile left = take(given.directory().file(given.id()));
        QVERIFY(left.customer.name.startsWith(u"[forgotten]"_s));
        QCOMPARE(left.incidentCount, 1); // that something happened stays
        QVERIFY(take(given.directory().callers(u"612987654"_s)).empty());
        for (const QString &word : canaries)
            QVERIFY2(take(given.desk->queue().search({word, {}, 10})).empty(), qPrintable(word));
        const Result<void> twice = DeskFixture::wait(given.directory().forget(given.id(), left.customer.name));
        QCOMPARE(twice.error().kind, Error::Kind::Conflict);
        // What others wrote is as it was, and what comes after stands on it.
        given.other();
        QVERIFY(given.findings().empty());
        given.desk.reset();
        if (given.test.isSqlite()) {
            QCOMPARE(given.left(), QStringList()); // before anything else cleans the file
            QCOMPARE(given.test.runRaw({u"vacuum"_s}), QString());
            QCOMPARE(given.left(), QStringList());
        }
    }

    void whatNamesThemElsewhereIsTold_data() { bothDatabases(); }
    void whatNamesThemElsewhereIsTold()
    {
        GIVEN(given);
        given.close(given.incident.id);
        const ForgetTraces traces = take(given.directory().forgetTraces(given.id()));
        QCOMPARE(traces.tags, QStringList{u"zorzalname-zorzaltag"_s}); // as tags are compared
        QCOMPARE(traces.views, QStringList{u"zorzalview"_s});
        QCOMPARE(traces.imports, QStringList{u"zorzalname-zorzalimport.csv"_s});
        QCOMPARE(traces.photographs, 1);
        QCOMPARE(traces.linked, 0);
        take(given.directory().forget(given.id(), given.file.customer.name));
        QCOMPARE(take(given.directory().forgetTraces(given.id())), ForgetTraces()); // nothing more to be found
        QCOMPARE(take(given.desk->timeline().dossier(given.incident.id)).incident.tags, QStringList{u"water"_s}); // others bear it
        QCOMPARE(take(given.directory().file(given.id())).customer.contract, u"[forgotten]"_s);
        QCOMPARE(take(given.desk->views().all()).size(), size_t(1));
        QStringList imports;
        for (const ImportBatch &one : take(given.directory().imports()))
            imports << one.file;
        imports.sort();
        QCOMPARE(imports, (QStringList{u"[forgotten]"_s, u"customers.csv"_s}));
        QVERIFY(given.findings().empty());
    }

    /// A customer with many incidents is forgotten some at a time; killed in between, it goes on where it was.
    void manyAreForgottenInParts_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<bool>("isKilled");
        for (const char *database : {"sqlite", "postgresql"}) {
            QTest::addRow("%s", database) << QString::fromLatin1(database) << false;
            QTest::addRow("%s, killed", database) << QString::fromLatin1(database) << true;
        }
    }
    void manyAreForgottenInParts()
    {
        GIVEN(given);
        QFETCH(bool, isKilled);
        given.close(given.incident.id);
        constexpr int many = 90; // more than two parts
        for (int i = 0; i < many; ++i)
            take(given.desk->importing().importLog(given.closedLog(i)));
        QVERIFY(given.findings().empty());
        int before = 0;
        if (isKilled) {
            given.desk.reset();
            {
                Database file;
                QVERIFY_RESULT(openNow(file, given.test.url(), Database::Mode::Existing));
                const auto some = waitFor(file, [&](Store &store) { return unforgottenOf(store, given.id(), 30); });
                QVERIFY_RESULT(some);
                before = int(some->size());
                QVERIFY_RESULT(waitFor(file, [&](Store &store) { return store.beginForgetting().and_then([&] { return forgetAhead(store, given.id(), *some, {u"Ana"_s, given.now}); }); }));
            }
            given.open();
            QVERIFY(!take(given.directory().forgetPlan(given.id())).isForgotten); // the customer stands until the end
        }
        const auto steps = std::make_shared<ForgetSteps>();
        take(given.directory().forget(given.id(), given.file.customer.name, steps));
        QCOMPARE(steps->of, 2 * (many + 1));
        QCOMPARE(steps->done, 2 * (many + 1) - before);
        QVERIFY(steps->isFinal);
        QCOMPARE(given.findings(), std::vector<Finding>());
        QVERIFY(take(given.directory().file(given.id())).customer.name.startsWith(u"[forgotten]"_s));
        for (const char *word : {"zorzaltitle", "zorzalwords", "zorzalmany", "zorzaltag"})
            QVERIFY2(take(given.desk->queue().search({QString::fromLatin1(word), {}, 10})).empty(), word);
        given.desk.reset();
        if (given.test.isSqlite())
            QCOMPARE(given.left(), QStringList());
    }

    /// That they got a communiqué stays; who got it for them, and why it did not arrive, goes.
    void whoGotACommuniqueIsForgotten_data() { bothDatabases(); }
    void whoGotACommuniqueIsForgotten()
    {
        GIVEN(given);
        given.close(given.incident.id);
        NewCommunique outage;
        outage.title = LocalText::of(u"Power cut"_s), outage.affected = {{u"zorzalzone"_s}, {}, {}, {}, false, {}};
        outage.first.what.words = LocalText::of(u"There is no power."_s), outage.first.why.words = LocalText::of(u"A line burnt."_s);
        outage.first.measures.words = LocalText::of(u"They lay another."_s), outage.first.nextUpdate = given.now + std::chrono::hours(2);
        for (const RecipientRow &row : take(given.desk->aftersales().communiques().preview(outage.affected)))
            outage.recipients.push_back(row.recipient);
        const CommuniqueId id = take(given.desk->aftersales().communiques().create(outage)).id;
        given.desk.reset();
        QCOMPARE(given.test.runRaw({u"update communique_recipient set problem = 'zorzalproblem', state = 'bounced'"_s}), QString());
        given.open();
        const auto recipients = [&] { return take(given.desk->aftersales().communiques().file(id)).recipients; };
        QCOMPARE(recipients().size(), size_t(1));
        QVERIFY(recipients()[0].recipient.contact && recipients()[0].recipient.problem == u"zorzalproblem"_s);
        take(given.directory().forget(given.id(), given.file.customer.name));
        const std::vector<RecipientRow> left = recipients();
        QCOMPARE(left.size(), size_t(1));
        QVERIFY(!left[0].recipient.contact && left[0].recipient.problem.isEmpty() && left[0].contact.isEmpty() && left[0].mails.isEmpty());
        QCOMPARE(left[0].recipient.state, RecipientState::Bounced);
        QVERIFY(given.findings().empty());
    }

    void whatOthersBearStays()
    {
        Given given(u"sqlite"_s);
        given.close(given.incident.id);
        NewIncident second; // another customer's bears it too
        second.customer = u"Bar Sol"_s, second.title = LocalText::of(u"Leak"_s), second.words.words = LocalText::of(u"It leaks"_s), second.tags = {u"Zorzalname zorzaltag"_s};
        const Incident other = take(given.desk->timeline().create(second));
        take(given.desk->merging().link(other.id, given.incident.id, LinkKind::Relates));
        const ForgetTraces traces = take(given.directory().forgetTraces(given.id()));
        QCOMPARE(traces.tags, QStringList());
        QCOMPARE(traces.linked, 1);
        take(given.directory().forget(given.id(), given.file.customer.name));
        QCOMPARE(take(given.desk->timeline().dossier(other.id)).incident.tags, second.tags);
        QVERIFY(given.findings().empty());
    }

    void itIsStoppedBeforeTheEnd_data() { bothDatabases(); }
    void itIsStoppedBeforeTheEnd()
    {
        GIVEN(given);
        given.close(given.incident.id);
        const auto steps = std::make_shared<ForgetSteps>();
        steps->stops = true;
        const Result<void> stopped = DeskFixture::wait(given.directory().forget(given.id(), given.file.customer.name, steps));
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QVERIFY(!steps->isFinal);
        QCOMPARE(take(given.directory().file(given.id())).customer, given.file.customer);
        QCOMPARE(take(given.desk->views().all()).size(), size_t(2));
        QVERIFY(given.findings().empty());
        steps->stops = false, steps->done = 0;
        take(given.directory().forget(given.id(), given.file.customer.name, steps));
        QVERIFY(steps->isFinal);
        QCOMPARE(steps->done, 2); // forgotten, and derived anew
        QCOMPARE(steps->of, 2);
    }

    void theCanariesWereThere()
    {
        Given given(u"sqlite"_s);
        given.close(given.incident.id);
        given.desk.reset();
        QCOMPARE(given.left().size(), canaries.size()); // else the test above would see nothing
    }

    void forgettingIsToldFromTampering_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("finding"); // the chain's own: other checks may find it too
        const QString entry = u"entry"_s, record = u"record of what was forgotten"_s;
        QTest::newRow("other words") << u"update entry set customer_text = '{\"\":\"We promised nothing\"}' where seq = 1 and customer_text like '%forgotten%'"_s << entry;
        QTest::newRow("another moment") << u"update entry set occurred_at = occurred_at - 1 where customer_text like '%forgotten%'"_s << entry;
        QTest::newRow("another hash") << u"update entry set hash = '2:' || substr(hash, 4) || '0' where customer_text like '%forgotten%'"_s << entry;
        QTest::newRow("without its record") << u"delete from redaction"_s << entry;
        QTest::newRow("another record") << u"update redaction set made_by = 'Luis'"_s << record;
        QTest::newRow("a word of another") << u"update entry set customer_text = '{\"en\":\"[forgotten]\",\"es\":\"[olvidado]\"}' where customer_text like '%cold%'"_s << entry;
    }
    void forgettingIsToldFromTampering()
    {
        QFETCH(QString, statement);
        QFETCH(QString, finding);
        Given given(u"sqlite"_s);
        given.close(given.incident.id);
        take(given.directory().forget(given.id(), given.file.customer.name));
        QVERIFY(given.findings().empty());
        given.desk.reset();
        QStringList statements;
        for (const char *trigger : {"entry_no_update", "entry_no_delete", "redaction_no_update", "redaction_no_delete"})
            statements << u"drop trigger "_s + QString::fromLatin1(trigger);
        QCOMPARE(given.test.runRaw(statements << statement), QString());
        given.open();
        const std::vector<Finding> found = given.findings();
        QVERIFY(std::any_of(found.begin(), found.end(), [&](const Finding &one) {
            return finding == u"entry"_s ? one.seq > 0 && one.what.contains(u"changed after it was written"_s) : one.what.contains(finding);
        }));
    }

    void aDraftOfBeforeDoesNotComeBack()
    {
        Given given(u"sqlite"_s);
        given.close(given.incident.id);
        const std::vector<KeptDraft> drafts = take(given.desk->drafting().read());
        QCOMPARE(drafts.size(), size_t(1));
        take(given.directory().forget(given.id(), given.file.customer.name));
        QVERIFY(take(given.desk->drafting().read()).empty());
        given.desk.reset();
        Database database;
        QVERIFY_RESULT(openNow(database, given.test.url()));
        QVERIFY_RESULT(waitFor(database, [&](Store &store) { return store.keepDraft(drafts.front()); })); // by a desk that still has it in a file
        QVERIFY(waitFor(database, [&](Store &store) { return store.drafts(u"Ana"_s); })->empty());
    }

    void allOfItIsWritten_data() { bothDatabases(); }
    void allOfItIsWritten()
    {
        GIVEN(given);
        given.close(given.incident.id);
        QTemporaryDir folder;
        QList<int> told;
        const CustomerDataWritten written = take(given.directory().writeEverything(given.id(), folder.path(), u"en"_s, [&](int done, int of) {
            told << done;
            return done <= of;
        }));
        QVERIFY(!written.cancelled);
        QCOMPARE(written.folder, folder.filePath(u"Zorzalname Hotel"_s));
        QCOMPARE(written.files, 4);
        QVERIFY(told.size() > 2);
        QFile json(written.folder + u"/customer.json"_s);
        QVERIFY(json.open(QIODevice::ReadOnly));
        const QByteArray bytes = json.readAll();
        const QJsonObject all = QJsonDocument::fromJson(bytes).object();
        QCOMPARE(all[u"customer"_s][u"name"_s].toString(), given.file.customer.name);
        QCOMPARE(all[u"incidents"_s][0][u"entries"_s].toArray().size(), 13);
        const QString path = all[u"incidents"_s][0][u"files"_s][0][u"path"_s].toString();
        QFile attached(written.folder + u'/' + path);
        QVERIFY2(attached.open(QIODevice::ReadOnly), qPrintable(path));
        QCOMPARE(attached.readAll(), QByteArray("zorzalbytes"));
        for (const QString &word : canaries) {
            if (!QStringList{u"zorzalbytes"_s, u"zorzalshot"_s, u"zorzalview"_s, u"zorzalimport"_s}.contains(word))
                QVERIFY2(QString::fromUtf8(bytes).contains(word, Qt::CaseInsensitive), qPrintable(word));
        }
        QFile photograph(written.folder + u'/' + all[u"equipment_files"_s][0][u"path"_s].toString());
        QVERIFY2(photograph.open(QIODevice::ReadOnly), qPrintable(photograph.fileName()));
        QCOMPARE(photograph.readAll(), QByteArray("zorzalshot"));
        QCOMPARE(all[u"drafts"_s].toArray().size(), 1);
        QFile page(written.folder + u"/summary.html"_s);
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(page.readAll());
        QVERIFY(html.contains(u"zorzalwords of the customer"_s));
        QVERIFY(!html.contains(u"zorzalteam"_s) && !html.contains(u"zorzalnotes"_s)); // the team's words are no letter to the customer
        QCOMPARE(QFile::permissions(json.fileName()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        // A second one stands beside the first.
        QCOMPARE(take(given.directory().writeEverything(given.id(), folder.path(), u"en"_s)).folder, folder.filePath(u"Zorzalname Hotel (2)"_s));
    }

    void theSameAsOneFile()
    {
        if (!Directory::canArchive())
            QSKIP("built without libzip");
        Given given(u"sqlite"_s);
        QTemporaryDir folder;
        const CustomerDataWritten written = take(given.directory().writeEverything(given.id(), folder.path(), u"en"_s, {}, true));
        QCOMPARE(written.archive, folder.filePath(u"Zorzalname Hotel.zip"_s));
        QFile archive(written.archive);
        QVERIFY(archive.open(QIODevice::ReadOnly));
        const QByteArray bytes = archive.readAll();
        QVERIFY(bytes.startsWith("PK"));
        for (const char *name : {"Zorzalname Hotel/customer.json", "Zorzalname Hotel/summary.html", "Zorzalname Hotel/equipment/zorzalserial/zorzalphoto.log"})
            QVERIFY2(bytes.contains(name), name);
        QCOMPARE(QFile::permissions(written.archive) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(QFile::exists(written.folder + u"/customer.json"_s)); // beside the folder, not in its place
        QVERIFY(take(given.directory().writeEverything(given.id(), folder.path(), u"en"_s)).archive.isEmpty());
    }

    void whatIsStoppedLeavesNothing()
    {
        Given given(u"sqlite"_s);
        QTemporaryDir folder;
        const CustomerDataWritten stopped = take(given.directory().writeEverything(given.id(), folder.path(), u"en"_s, [](int done, int) { return done < 1; }));
        QVERIFY(stopped.cancelled);
        QVERIFY(QDir(folder.path()).isEmpty());
        const Result<CustomerDataWritten> refused = DeskFixture::wait(given.directory().writeEverything(given.id(), u"/proc/nowhere"_s, u"en"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Environment);
    }
};

QTEST_GUILESS_MAIN(ForgettingTest)
#include "tst_forgetting.moc"
