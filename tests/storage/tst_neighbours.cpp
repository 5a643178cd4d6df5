// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/records.h"
#include "support/twodatabases.h"

using namespace Qt::StringLiterals;

/// What the page of an incident reads of the others.
class NeighboursStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void othersOfTheCustomerOpenOnesFirst_data() { bothDatabases(); }
    void othersOfTheCustomerOpenOnesFirst();
    void othersOfTheUnit_data() { bothDatabases(); }
    void othersOfTheUnit();
    void whatWasSaidLast_data() { bothDatabases(); }
    void whatWasSaidLast();

private:
    /// An incident of that age in days, saved.
    static Result<Incident> saved(Store &store, AnyValue &any, CustomerId customer, int age, State state, std::optional<EquipmentId> unit = {})
    {
        Incident incident = someIncident(any, customer);
        incident.occurredAt.ms = 1'790'000'000'000 - age * 86'400'000LL;
        incident.state = state;
        incident.equipment = unit;
        incident.title = LocalText::of(u"%1 days old"_s.arg(age));
        return store.insertIncident(incident, QTimeZone("Europe/Madrid")).map([&] { return incident; });
    }
    static QStringList titles(const std::vector<Neighbour> &all)
    {
        QStringList texts;
        for (const Neighbour &one : all)
            texts << one.title.in(u"en"_s).section(u' ', 0, 0);
        return texts;
    }
};

void NeighboursStoreTest::othersOfTheCustomerOpenOnesFirst()
{
    OPEN_DATABASE(test, database);
    int count = 0;
    const Result<std::vector<Neighbour>> beside = waitFor(db, [&](Store &store) -> Result<std::vector<Neighbour>> {
        AnyValue any(21);
        const Customer muñoz = someCustomer(store, any), other = someCustomer(store, any);
        const Result<Incident> itself = saved(store, any, muñoz.id, 0, State::Active);
        for (const auto &[age, state] : std::vector<std::pair<int, State>>{{1, State::Closed}, {9, State::Solved}, {3, State::New}, {2, State::Closed}, {40, State::Closed}})
            if (const Result<Incident> one = saved(store, any, muñoz.id, age, state); !one)
                return tl::unexpected(one.error());
        if (const Result<Incident> one = saved(store, any, other.id, 1, State::New); !itself || !one)
            return tl::unexpected(itself ? one.error() : itself.error());
        const Result<int> all = store.countBesidesOfCustomer(*itself);
        count = all ? *all : -1;
        return store.besidesOfCustomer(*itself, 4);
    });
    QVERIFY_RESULT(beside);
    QCOMPARE(count, 5);
    QCOMPARE(titles(*beside), (QStringList{u"3"_s, u"9"_s, u"1"_s, u"2"_s})); // solved is our claim alone: it is open
    QCOMPARE(beside->front().state, State::New);
}

void NeighboursStoreTest::othersOfTheUnit()
{
    OPEN_DATABASE(test, database);
    Equipment unit;
    const Result<std::vector<Neighbour>> beside = waitFor(db, [&](Store &store) -> Result<std::vector<Neighbour>> {
        AnyValue any(22);
        const Customer customer = someCustomer(store, any);
        unit.id = EquipmentId::make(), unit.customer = customer.id, unit.brand = u"Saunier"_s, unit.model = u"CX-24"_s, unit.serial = u"8841"_s;
        if (const Result<void> ok = store.save(unit); !ok)
            return tl::unexpected(ok.error());
        const Result<Incident> itself = saved(store, any, customer.id, 0, State::Active, unit.id);
        const Result<Incident> old = saved(store, any, customer.id, 300, State::Closed, unit.id), none = saved(store, any, customer.id, 1, State::New);
        if (!itself || !old || !none)
            return tl::unexpected(Error{Error::Kind::Damaged, u"not saved"_s, {}});
        return store.besidesOfUnit(*itself, 10);
    });
    QVERIFY_RESULT(beside);
    QCOMPARE(titles(*beside), QStringList{u"300"_s});
    QCOMPARE(beside->front().equipment, std::optional(unit.id));
    QCOMPARE(beside->front().model, u"Saunier CX-24"_s);
    QCOMPARE(beside->front().serial, u"8841"_s);
}

void NeighboursStoreTest::whatWasSaidLast()
{
    OPEN_DATABASE(test, database);
    QString opened;
    const Result<std::vector<Neighbour>> beside = waitFor(db, [&](Store &store) -> Result<std::vector<Neighbour>> {
        AnyValue any(23);
        const Customer customer = someCustomer(store, any);
        const Result<Incident> one = saved(store, any, customer.id, 1, State::Active), silent = saved(store, any, customer.id, 2, State::Active);
        if (!one || !silent)
            return tl::unexpected(Error{Error::Kind::Damaged, u"not saved"_s, {}});
        const auto append = [&](Audience audience, Direction direction, const QString &customerWords, const QString &teamWords, std::optional<EntryId> supersedes = {}) {
            Entry entry;
            entry.id = EntryId::make(), entry.incident = one->id, entry.kind = EntryKind::Contact;
            entry.audience = audience, entry.direction = direction, entry.supersedes = supersedes;
            entry.customerText = {LocalText::of(customerWords)}, entry.teamText = {LocalText::of(teamWords)};
            const Result<void> ok = store.appendEntry(entry);
            return ok ? entry.id : EntryId();
        };
        append(Audience::Customer, Direction::In, u"It smells of gas, E05"_s, {});
        append(Audience::Customer, Direction::Out, u"We come at five"_s, {});
        const EntryId wrong = append(Audience::Customer, Direction::Out, u"We come at six"_s, {});
        append(Audience::Team, Direction::Internal, {}, u"They did not say six"_s, wrong);
        const Result<QString> words = store.openingWords(one->id);
        opened = words ? *words : QString();
        Result<std::vector<Neighbour>> all = store.neighbours({one->id, IncidentId::make(), silent->id});
        if (const Result<void> ok = all ? store.addLastWords(*all) : Result<void>(); !ok)
            return tl::unexpected(ok.error());
        return all;
    });
    QVERIFY_RESULT(beside);
    QCOMPARE(opened, u"It smells of gas, E05"_s);
    QCOMPARE(beside->size(), size_t(2)); // the one that is not there is left out
    QCOMPARE(beside->front().lastWords.words.in(u"en"_s), u"We come at five"_s); // what was taken back was not said
    QVERIFY(beside->back().lastWords.words.isEmpty());
}

QTEST_GUILESS_MAIN(NeighboursStoreTest)
#include "tst_neighbours.moc"
