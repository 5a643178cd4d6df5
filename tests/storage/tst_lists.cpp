// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/records.h"
#include "support/twodatabases.h"

#include <QTest>

#include <map>
#include <set>
#include <tuple>

#include <tuple>

using namespace Qt::StringLiterals;

namespace {

const QTimeZone madrid("Europe/Madrid");

template<typename Set>
QueueFilter filtered(Set set)
{
    QueueFilter filter;
    set(filter);
    return filter;
}

/// All pages one after the other.
Result<QStringList> pagedThrough(Store &store, const QueueFilter &filter, int limit)
{
    QStringList all;
    QString after;
    do {
        const Result<QueuePage> page = store.queue(filter, after, limit);
        if (!page)
            return tl::unexpected(page.error());
        for (const QueueRow &row : page->rows)
            all.append(row.number);
        after = page->next;
    } while (!after.isEmpty());
    return all;
}

template<typename Accept>
QStringList expected(std::vector<Incident> incidents, Accept accept)
{
    const auto due = [](const Incident &i) { return i.nextDue ? i.nextDue->ms : std::numeric_limits<qint64>::max(); };
    std::sort(incidents.begin(), incidents.end(), [&](const Incident &a, const Incident &b) {
        return std::pair(due(a), a.number) < std::pair(due(b), b.number);
    });
    QStringList numbers;
    for (const Incident &incident : incidents) {
        if (accept(incident))
            numbers.append(incident.number);
    }
    return numbers;
}

/// A thousand incidents of one customer and three owners; many are due at the same moment or never.
std::vector<Incident> aThousand(Store &store, std::vector<Technician> &owners)
{
    AnyValue any(21);
    const Customer customer = someCustomer(store, any);
    for (int i = 0; i < 3; ++i) {
        owners.push_back(any.make<Technician>());
        (void)store.save(owners.back());
    }
    std::vector<Incident> all;
    (void)store.transaction([&]() -> Result<void> {
        for (int i = 0; i < 1000; ++i) {
            Incident incident = someIncident(any, customer.id);
            if (incident.nextDue)
                incident.nextDue->ms = any.below(50);
            if (any.below(4) > 0)
                incident.owner = owners[static_cast<size_t>(any.below(3))].id;
            if (Result<void> ok = store.insertIncident(incident, madrid); !ok)
                return ok;
            all.push_back(incident);
        }
        return {};
    });
    return all;
}

Commitment openCommitment(AnyValue &any, IncidentId incident)
{
    Commitment commitment = someCommitment(any, incident);
    commitment.status = any.below(3) == 0 ? Commitment::Status::Kept : Commitment::Status::Open;
    if (commitment.due)
        commitment.due->ms = any.below(300);
    for (ReminderStep &step : commitment.steps)
        step.at.ms = any.below(300);
    std::sort(commitment.steps.begin(), commitment.steps.end(), [](const ReminderStep &a, const ReminderStep &b) { return a.at < b.at; });
    return commitment;
}

std::vector<Commitment> someCommitments(Store &store, AnyValue &any, int count)
{
    std::vector<Commitment> all;
    const Incident incident = savedIncident(store, any).value();
    for (int i = 0; i < count; ++i)
        all.push_back(openCommitment(any, incident.id));
    (void)store.replaceCommitments(incident.id, all);
    return all;
}

} // namespace

/// Lists are read a page at a time and lose nothing.
class TestLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theQueueIsPagedWithoutLossOrDouble_data() { bothDatabases(); }
    void theQueueIsPagedWithoutLossOrDouble()
    {
        OPEN_DATABASE(test, database);
        std::vector<Technician> owners;
        const std::vector<Incident> all = waitFor(db, [&](Store &store) { return Result<std::vector<Incident>>(aThousand(store, owners)); }).value();
        QCOMPARE(all.size(), size_t(1000));
        const auto isOpen = [](const Incident &i) { return i.state != State::Closed; };
        const auto ask = [&](const QueueFilter &filter, int limit) {
            return waitFor(db, [=](Store &store) { return pagedThrough(store, filter, limit); }).value();
        };
        const QStringList open = expected(all, isOpen);
        QCOMPARE(ask({}, 1000), open);
        QCOMPARE(ask({}, 7), open);
        QCOMPARE(ask({}, static_cast<int>(open.size())), open);
        QCOMPARE(ask(filtered([](auto &f) { f.open = false; }), 31), expected(all, [](const Incident &) { return true; }));
        QCOMPARE(ask(filtered([&](auto &f) { f.owner = owners[1].id; }), 10), expected(all, [&](const Incident &i) { return isOpen(i) && i.owner == owners[1].id; }));
        QCOMPARE(ask(filtered([](auto &f) { f.unassigned = true; }), 10), expected(all, [&](const Incident &i) { return isOpen(i) && !i.owner; }));
        QCOMPARE(ask(filtered([](auto &f) { f.waitingOn = WaitingOn::Part; }), 10),
                 expected(all, [&](const Incident &i) { return isOpen(i) && i.waitingOn == WaitingOn::Part; }));
        QVERIFY(!waitFor(db, [](Store &store) { return store.queue({}, u"nonsense"_s, 5); }));
    }

    void openIncidentsAreCountedByCalendar_data() { bothDatabases(); }
    void openIncidentsAreCountedByCalendar()
    {
        OPEN_DATABASE(test, database);
        QVERIFY(waitFor(db, [](Store &store) { return store.openByCalendar(); }).value().empty());
        std::map<QString, int> expected;
        const auto fill = [&](Store &store) {
            AnyValue any(5);
            const Customer customer = someCustomer(store, any);
            for (int i = 0; i < 60; ++i) {
                Incident incident = someIncident(any, customer.id);
                incident.calendar = u"calendar-%1"_s.arg(any.below(3));
                if (!store.insertIncident(incident, madrid))
                    qFatal("not written");
                if (incident.state != State::Closed)
                    ++expected[incident.calendar];
            }
            return Result<void>();
        };
        QVERIFY(waitFor(db, fill));
        QVERIFY(expected.size() == 3);
        QVERIFY(waitFor(db, [](Store &store) { return store.openByCalendar(); }).value() == expected);
    }

    void aQueueRowTellsItsIncident_data() { bothDatabases(); }
    void aQueueRowTellsItsIncident()
    {
        OPEN_DATABASE(test, database);
        AnyValue any(13);
        const Technician owner = any.make<Technician>();
        const Customer customer = any.make<Customer>();
        Incident incident = someIncident(any, customer.id);
        incident.owner = owner.id;
        incident.state = State::Waiting;
        QVERIFY_RESULT(waitFor(db, [&](Store &store) {
            return store.save(owner).and_then([&] { return store.save(customer); }).and_then([&] { return store.insertIncident(incident, madrid); });
        }));
        const QueueRow row = waitFor(db, [](Store &store) { return store.queue({}, {}, 5); }).value().rows.at(0);
        const QueueRow wanted{incident.id, incident.number, incident.title, customer.id, customer.name, incident.state, incident.waitingOn,
                              incident.waitingUntil, incident.priority, owner.name, incident.ball, incident.nextDue, incident.nextRule,
                              incident.silentSince, incident.occurredAt, incident.waitingSince, incident.lastActivity, incident.lastDirection,
                              {}, {}, incident.stateName, incident.afterwordSince};
        QVERIFY(row == wanted);
    }

    void theQueueIsSearchedWithoutCaseAndAccents_data() { bothDatabases(); }
    void theQueueIsSearchedWithoutCaseAndAccents()
    {
        OPEN_DATABASE(test, database);
        AnyValue any(17);
        Customer customer = any.make<Customer>();
        customer.name = u"Óptica Núñez"_s;
        Incident incident = someIncident(any, customer.id);
        incident.state = State::New;
        incident.title = LocalText::of(u"La impresora imprime al 100% páginas_en blanco!"_s, u"es"_s);
        QVERIFY_RESULT(waitFor(db, [&](Store &store) {
            return store.save(customer).and_then([&] { return store.insertIncident(incident, madrid); });
        }));
        const auto finds = [&db](const QString &text) {
            return waitFor(db, [text](Store &store) { return store.queue(filtered([&](auto &f) { f.text = text; }), {}, 5); }).value().rows.size() == 1;
        };
        for (const QString &text : {u"IMPRÉSORA"_s, u"paginas"_s, u"optica nun"_s, u"100%"_s, u"s_e"_s, u"blanco!"_s, incident.number, u"  "_s})
            QVERIFY2(finds(text), qPrintable(text));
        for (const QString &text : {u"1%0"_s, u"i_presora"_s, u"fax"_s, u"'"_s, u"\\"_s})
            QVERIFY2(!finds(text), qPrintable(text));
    }

    void theAgendaIsPagedInOrder_data() { bothDatabases(); }
    void theAgendaIsPagedInOrder()
    {
        OPEN_DATABASE(test, database);
        AnyValue any(19);
        std::vector<Commitment> all = waitFor(db, [&](Store &store) { return Result<std::vector<Commitment>>(someCommitments(store, any, 200)); }).value();
        std::erase_if(all, [](const Commitment &c) { return c.status != Commitment::Status::Open; });
        const auto key = [](const Commitment &c) { return std::pair(c.due ? c.due->ms : std::numeric_limits<qint64>::max(), c.id.toString()); };
        std::sort(all.begin(), all.end(), [&](const Commitment &a, const Commitment &b) { return key(a) < key(b); });
        const auto paged = [&](std::optional<Instant> until, int limit) {
            std::vector<Commitment> read;
            QString after;
            do {
                const AgendaPage page = waitFor(db, [=](Store &store) { return store.agenda(until, after, limit); }).value();
                for (const AgendaRow &row : page.rows)
                    read.push_back(row.commitment);
                after = page.next;
            } while (!after.isEmpty());
            return read;
        };
        QVERIFY(paged({}, 7) == all);
        std::erase_if(all, [](const Commitment &c) { return !c.due || c.due->ms >= 100; });
        QVERIFY(paged(Instant{100}, 9) == all);
    }

    void anAgendaRowSaysWhomToCall_data() { bothDatabases(); }
    void anAgendaRowSaysWhomToCall()
    {
        OPEN_DATABASE(test, database);
        AnyValue any(23);
        const AgendaRow row = waitFor(db, [&](Store &store) -> Result<AgendaRow> {
            const Customer customer = someCustomer(store, any);
            Contact contact = any.make<Contact>();
            contact.customer = customer.id;
            contact.name = u"Marta"_s;
            contact.phones = QStringList{u"+34600111222"_s, u"+34600"_s};
            Incident incident = someIncident(any, customer.id);
            incident.contacts = {contact.id};
            Commitment commitment = openCommitment(any, incident.id);
            commitment.status = Commitment::Status::Open;
            if (!store.save(contact) || !store.insertIncident(incident, madrid) || !store.replaceCommitments(incident.id, {&commitment, 1}))
                return fail(Error::Kind::Internal, u"writing"_s);
            const Result<Dossier> dossier = store.dossier(incident.id);
            if (!dossier || dossier->contacts != std::vector<Contact>{contact} || dossier->customer != customer)
                return fail(Error::Kind::Internal, u"dossier"_s);
            return store.agenda({}, {}, 10).map([](const AgendaPage &page) { return page.rows.at(0); });
        }).value();
        QCOMPARE(row.contact, u"Marta"_s);
        QCOMPARE(row.phone, u"+34600111222"_s);
    }

    void noticesAreRaisedOnceAndInTime_data() { bothDatabases(); }
    void noticesAreRaisedOnceAndInTime()
    {
        OPEN_DATABASE(test, database);
        AnyValue any(29);
        const std::vector<Commitment> all =
            waitFor(db, [&](Store &store) { return Result<std::vector<Commitment>>(someCommitments(store, any, 150)); }).value();
        // An oracle of its own: every step that is not held, once for each moment and recipient, at most five of "again".
        using Key = std::tuple<CommitmentId, qint64, QString>;
        std::set<Key> wanted;
        for (const Commitment &c : all) {
            int again = 0;
            for (const ReminderStep &step : c.steps) {
                const bool isAgain = step.kind == ReminderStep::Kind::Again;
                if (c.status == Commitment::Status::Open && !isHeld(c, step) && !(isAgain && again++ >= 5))
                    wanted.emplace(c.id, step.at.ms, step.kind == ReminderStep::Kind::ToLead ? u"lead"_s : u"owner"_s);
            }
        }
        std::set<Key> shown;
        for (const qint64 now : {50, 50, 120, 299, 1000}) {
            bool more = true;
            while (more) {
                const Raised raised = waitFor(db, [now](Store &store) { return store.raise({now}, {7, {}, {}}); }).value();
                for (const Reminder &notice : raised.shown) {
                    QVERIFY(notice.at.ms <= now && notice.shownAt.ms == now);
                    QVERIFY(shown.emplace(notice.commitment, notice.at.ms, notice.recipient).second);
                }
                for (const UpcomingStep &next : raised.next)
                    QVERIFY(next.at.ms > now);
                more = raised.more;
            }
            QVERIFY(waitFor(db, [now](Store &store) { return store.upcoming({now}, 1000); }).value().empty());
        }
        QVERIFY(wanted.size() > 50);
        QVERIFY(shown == wanted);
    }

    void aLostRaceIsAConflict_data() { bothDatabases(); }
    void aLostRaceIsAConflict()
    {
        OPEN_DATABASE(test, database);
        AnyValue any(31);
        Incident incident = waitFor(db, [&](Store &store) { return savedIncident(store, any); }).value();
        const auto update = [&](const Incident &value, int version) {
            return waitFor(db, [=](Store &store) { return store.updateIncident(value, version); });
        };
        for (int i = 0; i < 40; ++i) { // any field may change
            Incident changed = someIncident(any, incident.customer);
            changed.id = incident.id;
            changed.number = incident.number;
            changed.version = incident.version + 1;
            QVERIFY_RESULT(update(changed, incident.version));
            QVERIFY_RESULT(update(changed, incident.version)); // the same again: it is there
            QCOMPARE(waitFor(db, [&](Store &store) { return store.incident(changed.id); }).value(), changed);
            const auto open = waitFor(db, [](Store &store) { return store.queue({}, {}, 5); }).value().rows.size();
            QCOMPARE(open, changed.state == State::Closed ? size_t(0) : size_t(1));
            Incident late = changed;
            late.assistance += u"!"_s;
            const Result<void> refused = update(late, incident.version);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::Conflict);
            QVERIFY(refused.error().text.contains(incident.number));
            incident = changed;
        }
        Incident nobody = someIncident(any, incident.customer);
        QCOMPARE(update(nobody, 1).error().kind, Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestLists)
#include "tst_lists.moc"
