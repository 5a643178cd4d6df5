// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/deskfixture.h"
#include "support/twodatabases.h"

using namespace Qt::StringLiterals;

namespace {

template<typename Answer>
Answer take(const QFuture<Result<Answer>> &answer)
{
    const Result<Answer> done = DeskFixture::wait(answer);
    if (!done)
        qFatal("%s | %s", qPrintable(done.error().text), qPrintable(done.error().detail));
    if constexpr (!std::is_void_v<Answer>)
        return *done;
}

/// A desk with one customer that has one unit.
struct Given
{
    Instant now{1'796'000'000'000};
    TestDatabase test;
    std::unique_ptr<Desk> desk;
    Customer customer;
    Equipment unit;

    explicit Given(const QString &database) : test(database)
    {
        if (test.isMissing())
            return;
        open();
        customer.id = CustomerId::make(), customer.name = u"Hotel Mirador"_s;
        unit.id = EquipmentId::make(), unit.customer = customer.id, unit.model = u"CX-24"_s, unit.serial = u"SN 8841"_s;
        take(desk->directory().save(std::optional<Customer>(), customer));
        take(desk->directory().save(std::optional<Equipment>(), unit));
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
    Attachments &files() { return desk->attachments(); }
    Result<Attachment> add(const QString &name, const QByteArray &bytes = "bytes")
    {
        NewAttachment wanted;
        wanted.unit = unit.id, wanted.name = name;
        now = now + std::chrono::minutes(1);
        return DeskFixture::wait(files().addBytes(wanted, bytes));
    }
    QStringList names()
    {
        QStringList all;
        for (const Attachment &one : take(files().ofUnit(unit.id)))
            all << one.name;
        return all;
    }
    std::vector<Finding> findings() { return take(desk->reporting().verify()); }
};

}

#define GIVEN(given) \
    QFETCH(QString, database); \
    Given given(database); \
    if (given.test.isMissing()) \
        QSKIP("PostgreSQL is not installed")

/// Photographs of a unit of equipment, kept as files of entries are.
class UnitFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theyAreKept_data() { bothDatabases(); }
    void theyAreKept()
    {
        GIVEN(given);
        QSignalSpy told(given.desk.get(), &Desk::directoryChanged);
        const Result<Attachment> plate = given.add(u"plate.log"_s), same = given.add(u"again.log"_s);
        QVERIFY_RESULT(plate);
        QVERIFY_RESULT(same);
        QCOMPARE(given.names(), (QStringList{u"plate.log"_s, u"again.log"_s}));
        QTRY_VERIFY(!told.isEmpty()); // lists of the directory look again
        take(given.files().captionOfUnit(plate->id, u"  The plate  of it "_s));
        const std::vector<Attachment> all = take(given.files().ofUnit(given.unit.id));
        QCOMPARE(all.front().caption, u"The plate of it"_s);
        QCOMPARE(all.front().addedBy, u"Ana"_s);
        QTemporaryDir folder;
        take(given.files().saveAs(all.front(), folder.filePath(u"out"_s)));
        QFile out(folder.filePath(u"out"_s));
        QVERIFY(out.open(QIODevice::ReadOnly));
        QCOMPARE(out.readAll(), QByteArray("bytes"));
        QCOMPARE(given.findings(), std::vector<Finding>());
    }

    void removingIsTakenBack_data() { bothDatabases(); }
    void removingIsTakenBack()
    {
        GIVEN(given);
        const Attachment one = given.add(u"plate.log"_s).value();
        take(given.files().removeOfUnit(one.id));
        QVERIFY(given.names().isEmpty());
        take(given.files().restoreOfUnit(one.id));
        QCOMPARE(given.names(), QStringList{u"plate.log"_s});
        // A unit that was removed comes back with them.
        take(given.desk->directory().remove(given.unit.id));
        QVERIFY(!given.add(u"late.log"_s));
        take(given.desk->directory().save(std::optional<Equipment>(), given.unit));
        QCOMPARE(given.names(), QStringList{u"plate.log"_s});
        QCOMPARE(given.findings(), std::vector<Finding>());
    }

    void afterAMonthTheyAreGone_data() { bothDatabases(); }
    void afterAMonthTheyAreGone()
    {
        GIVEN(given);
        const Attachment gone = given.add(u"gone.log"_s, "gone").value(), kept = given.add(u"kept.log"_s, "kept").value();
        take(given.files().removeOfUnit(gone.id));
        given.desk.reset();
        Database stored;
        QVERIFY_RESULT(openNow(stored, given.test.url()));
        const auto prune = [&](std::chrono::hours after) { return waitFor(stored, [&](Store &store) { return Attachments::forgetStray(store, given.now + after); }); };
        QVERIFY_RESULT(prune(std::chrono::hours(24 * 29)));
        QVERIFY_RESULT(waitFor(stored, [&](Store &store) { return store.piece(gone.sha256, 0); }));
        QVERIFY_RESULT(prune(std::chrono::hours(24 * 31)));
        QVERIFY(!waitFor(stored, [&](Store &store) { return store.piece(gone.sha256, 0); }));
        QVERIFY_RESULT(waitFor(stored, [&](Store &store) { return store.piece(kept.sha256, 0); }));
    }

    void whatWasChangedIsFound_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("statement");
        for (const QString &database : {u"sqlite"_s, u"postgresql"_s}) {
            const auto row = [&](const char *name, const QString &statement) { QTest::addRow("%s %s", qPrintable(database), name) << database << statement; };
            row("its name", u"update unit_file set name = 'other.log'"_s);
            row("its caption", u"update unit_file set caption = 'another'"_s);
            row("its unit", u"update unit_file set equipment = 'x'"_s);
            row("a piece", u"delete from blob_piece"_s);
        }
    }
    void whatWasChangedIsFound()
    {
        QFETCH(QString, statement);
        GIVEN(given);
        QVERIFY_RESULT(given.add(u"plate.log"_s));
        QVERIFY(given.findings().empty());
        given.desk.reset();
        QCOMPARE(given.test.runRaw({statement}), QString());
        given.open();
        const std::vector<Finding> found = given.findings();
        QVERIFY(!found.empty());
        QVERIFY2(found.front().what.contains(statement.contains(u"'other.log'"_s) ? u"other.log"_s : statement.contains(u"'x'"_s) ? u"a unit"_s : u"plate.log"_s), qPrintable(found.front().what));
    }

    void aFileOfCustomersLeavesAUnitWithPhotographs_data() { bothDatabases(); }
    void aFileOfCustomersLeavesAUnitWithPhotographs()
    {
        GIVEN(given);
        CsvTable table;
        table.header = {u"Cliente"_s, u"Modelo"_s, u"Nº serie"_s};
        table.rows = {{2, {given.customer.name, u"CX-30"_s, u"SN 1"_s}}, {3, {given.customer.name, u"CX-30"_s, u"SN 2"_s}}};
        const CustomerImport brought = take(given.desk->directory().importCustomers(table, guessedMapping(table.header), u"units.csv"_s, true));
        QCOMPARE(brought.equipment, 2);
        for (const Equipment &unit : take(given.desk->directory().file(given.customer.id)).equipment) {
            if (unit.serial == u"SN 1"_s)
                given.unit = unit;
        }
        QVERIFY_RESULT(given.add(u"plate.log"_s));
        const ImportUndone undone = take(given.desk->directory().undoImport(brought.batch));
        QCOMPARE(undone.dropped, 1);
        QCOMPARE(undone.kept, 1);
        QCOMPARE(given.names(), QStringList{u"plate.log"_s});
    }
};

QTEST_GUILESS_MAIN(UnitFilesTest)
#include "tst_unitfiles.moc"
