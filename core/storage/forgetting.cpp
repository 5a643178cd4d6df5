// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/phone.h"
#include "core/storage/incidentlog.h"
#include "core/storage/redactions.h"
#include "core/storage/searchindex.h"
#include "core/storage/store.h"
#include "core/storage/tables.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// A customer who asks for it is forgotten: their words go, and that something happened stays. An entry keeps its place, its moment and what
// rules read of it; its old hash stays too, for the next entry's is over it.

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

const QStringList logs{u"entry"_s, u"former_facts"_s, u"field_change"_s};

Result<int> counted(Connection &connection, const QString &sql, const QString &id)
{
    Query query(connection, sql);
    const Result<void> ok = query.bind("id", id).exec();
    return ok.map([&query] { return query.next() ? static_cast<int>(query.integer(0)) : 0; });
}

Result<void> runAll(Connection &connection, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (Result<void> ok = connection.run(statement); !ok)
            return ok;
    }
    return {};
}

/// Drafts about them: of an incident of theirs, or of a call or an incident in which they were chosen.
const QString theirDrafts = u"from draft where (incident in (select i.id from incident i where i.customer = :id) or body like :pattern)"_s;

/// The work of one forgetting, inside its transaction.
class Forgetting
{
public:
    Forgetting(Store &store, const CustomerFile &file, const QString &by, Instant now) : m_store(store), m_connection(store.connection()), m_file(file), m_id(file.customer.id.toString()), m_by(by), m_now(now)
    {
        m_names << file.customer.name;
        for (const Contact &contact : file.contacts) {
            m_names << contact.name;
            m_phones += contact.phones;
        }
    }

    Result<void> run(const std::vector<IncidentId> &incidents)
    {
        for (const QString &table : logs) {
            if (Result<void> ok = runAll(m_connection, m_connection.dialect().allowRemoval(table)); !ok)
                return ok;
        }
        Result<void> ok = forgetDrafts().and_then([&] { return forgetCalls(); });
        for (size_t i = 0; ok && i < incidents.size(); ++i)
            ok = forgetIncident(incidents[i]);
        ok = ok.and_then([&] { return forgetFiles(); }).and_then([&] { return forgetParty(); }).and_then([&] { return writeDown(); });
        for (qsizetype i = 0; ok && i < logs.size(); ++i)
            ok = runAll(m_connection, m_connection.dialect().appendOnly(logs[i]));
        return ok;
    }

private:
    Result<void> forgetDrafts()
    {
        for (const QString &sql : {u"insert into forgotten_draft (draft) select id %1 on conflict (draft) do nothing"_s, u"delete %1"_s}) {
            Query query(m_connection, sql.arg(theirDrafts));
            if (Result<void> ok = query.bind("id", m_id).bind("pattern", QString(u'%' + m_id + u'%')).exec(); !ok)
                return ok;
        }
        return {};
    }

    /// Those that were known to be theirs, and those from their numbers of which nobody knew it.
    Result<void> forgetCalls()
    {
        const QString empty = u"update call set number = '', e164 = '', last_nine = '', caller = '', call_back_to = '', notes = '%1' where "_s.arg(storableJson(toJson(TeamText())));
        if (Result<void> ok = changed(m_connection, empty + u"customer = :id or incident in (select i.id from incident i where i.customer = :same)"_s, m_id, true); !ok)
            return ok;
        for (const QString &phone : std::as_const(m_phones)) {
            const QString last = lastNine(phone);
            if (Result<void> ok = last.isEmpty() ? Result<void>() : changed(m_connection, empty + u"last_nine = :id and customer is null"_s, last); !ok)
                return ok;
        }
        return {};
    }

    Result<void> forgetIncident(const IncidentId &id)
    {
        const Result<std::vector<Entry>> entries = ownEntriesAsStored(m_store, id);
        if (!entries)
            return tl::unexpected(entries.error());
        // Files first: what is left of an entry has none.
        const QString key = id.toString();
        if (Result<void> ok = gatherContents(key); !ok)
            return ok;
        for (const QString &sql : {u"delete from attachment where incident = :id"_s, u"delete from attachment where entry in (select e.id from entry e where e.incident = :id)"_s,
                                   u"delete from field_change where incident = :id"_s,
                                   u"delete from search_entry where doc between (select doc * 65536 from search_incident where incident = :id) and "
                                   "(select doc * 65536 + 65535 from search_incident where incident = :same)"_s}) {
            if (Result<void> ok = changed(m_connection, sql, key, sql.contains(":same"_L1)); !ok)
                return ok;
        }
        Query visits(m_connection, u"update visit set access = '', receiver_words = '', signed_by = '', signature = null, cause_words = '', found = :found, done = :done, "
                                   "parts = '[]', version = version + 1 where incident = :id"_s);
        visits.bind("found", storableJson(toJson(TeamText()))).bind("done", storableJson(toJson(CustomerText()))).bind("id", key);
        if (Result<void> ok = visits.exec(); !ok)
            return ok;
        for (const Entry &entry : *entries) {
            if (Result<void> ok = forgetEntry(entry); !ok)
                return ok;
        }
        Query facts(m_connection, u"update former_facts set customer = :name where incident = :id and customer <> ''"_s);
        if (Result<void> ok = facts.bind("name", newName()).bind("id", key).exec(); !ok)
            return ok;
        return m_store.incident(id).and_then([&](Incident incident) {
            incident.title = forgottenText(incident.title);
            incident.solution.words = forgottenText(incident.solution.words);
            incident.cause.words = forgottenText(incident.cause.words);
            incident.priorityReason = incident.priorityReason.isEmpty() ? QString() : forgottenWord();
            incident.externalRef.clear();
            return m_store.updateIncident(incident, incident.version);
        });
    }

    Result<void> forgetEntry(const Entry &entry)
    {
        const QString id = entry.id.toString();
        Query stored(m_connection, u"select hash from entry where id = :id"_s);
        if (Result<void> ok = stored.bind("id", id).exec(); !ok)
            return ok;
        if (!stored.next())
            return {};
        const QString hash = stored.text(0);
        const Entry left = redacted(entry, m_names);
        const std::vector<QVariant> row = storedRow(left);
        QStringList sets;
        const QStringList &names = Columns::of<Entry>().names();
        std::vector<QVariant> values;
        for (const QString &name : {u"customer_text"_s, u"team_text"_s, u"promise"_s, u"state_change"_s, u"commitment_act"_s, u"settling"_s, u"author"_s, u"external_ref"_s}) {
            sets << name + u" = :"_s + name;
            values.push_back(row[static_cast<size_t>(names.indexOf(name))]);
        }
        Query update(m_connection, u"update entry set %1 where id = :key"_s.arg(sets.join(u", "_s)));
        values.push_back(id);
        bindRow(update, std::move(values));
        return update.exec()
            .and_then([&] { return addRedaction(m_connection, m_id, left, {hash, contentHash(hash, row)}, m_by, m_now); })
            .and_then([&] { return indexEntry(m_connection, left); });
    }

    /// A content that nobody else has goes at once, not in a month.
    Result<void> forgetFiles()
    {
        for (const QString &content : std::as_const(m_contents)) {
            const QString unused = u"sha256 = :id and not exists (select 1 from attachment a where a.sha256 = :same)"_s;
            for (const QString &table : {u"blob_piece"_s, u"blob"_s}) {
                if (Result<void> ok = changed(m_connection, u"delete from %1 where "_s.arg(table) + unused, content, true); !ok)
                    return ok;
            }
        }
        return {};
    }

    Result<void> gatherContents(const QString &incident)
    {
        Query query(m_connection, u"select distinct sha256 from attachment where incident = :id or entry in (select e.id from entry e where e.incident = :same)"_s);
        const Result<void> ok = query.bind("id", incident).bind("same", incident).exec();
        while (ok && query.next())
            m_contents << query.text(0);
        return ok;
    }

    QString newName() const { return u"%1 %2"_s.arg(forgottenWord(), m_id.left(8)); }

    Result<void> forgetParty()
    {
        for (Contact contact : m_file.contacts) {
            contact.name = forgottenWord();
            contact.role.clear(), contact.preferredChannel.clear(), contact.phones.clear(), contact.mails.clear();
            if (Result<void> ok = m_store.save(contact); !ok)
                return ok;
        }
        for (Site site : m_file.sites) {
            site.name = forgottenWord();
            site.address.clear(), site.postalCode.clear(), site.zone.clear(), site.access.clear();
            site.latitude.reset(), site.longitude.reset();
            if (Result<void> ok = m_store.save(site); !ok)
                return ok;
        }
        for (Equipment unit : m_file.equipment) { // what broke how often is worth knowing without knowing whose it was
            unit.serial.clear(), unit.warrantyBy.clear(), unit.warrantyExtendedBy.clear(), unit.maintenanceContract.clear();
            if (Result<void> ok = m_store.save(unit); !ok)
                return ok;
        }
        Customer customer = m_file.customer;
        customer.name = newName();
        customer.notes = {}, customer.taxNumber.clear(), customer.preferredChannel.clear(), customer.reachable.clear();
        return m_store.save(customer);
    }

    Result<void> writeDown()
    {
        Query query(m_connection, u"insert into forgotten_customer (customer, made_by, made_at) values (:id, :by, :at)"_s);
        return query.bind("id", m_id).bind("by", storable(m_by)).bind("at", m_now.ms).exec();
    }

    static Result<void> changed(Connection &connection, const QString &sql, const QString &id, bool twice = false)
    {
        Query query(connection, sql);
        query.bind("id", id);
        if (twice)
            query.bind("same", id);
        return query.exec();
    }

    Store &m_store;
    Connection &m_connection;
    const CustomerFile m_file;
    const QString m_id;
    const QString m_by;
    const Instant m_now;
    QStringList m_names;
    QStringList m_phones;
    QStringList m_contents; ///< of files that were attached
};

tl::unexpected<Error> refused(const ForgetPlan &plan)
{
    if (plan.isForgotten)
        return fail(Error::Kind::Conflict, translated(QT_TRANSLATE_NOOP("Storage", "This customer is forgotten already.")));
    if (plan.openCount > 0)
        return fail(Error::Kind::Conflict, translated(QT_TRANSLATE_NOOP("Storage", "Something is still open: %1. Close it first; what is owed to somebody cannot be forgotten.")).arg(plan.open.join(u", "_s)));
    return fail(Error::Kind::Conflict, translated(QT_TRANSLATE_NOOP("Storage", "A call is still to be returned. Call back, or say why none is needed, and repeat.")));
}

}

Result<ForgetPlan> Store::forgetPlan(CustomerId id)
{
    const Result<Customer> customer = this->customer(id);
    if (!customer)
        return tl::unexpected(customer.error());
    ForgetPlan plan;
    plan.name = customer->name;
    Query open(*m_connection, u"select number from incident where customer = :id and open = true order by number limit 20"_s);
    if (Result<void> ok = open.bind("id", id.toString()).exec(); !ok)
        return tl::unexpected(ok.error());
    while (open.next())
        plan.open << open.text(0);
    const QString theirs = u" in (select i.id from incident i where i.customer = :id)"_s;
    int forgotten = 0;
    const std::pair<int *, QString> counts[] = {{&forgotten, u"forgotten_customer where customer = :id"_s},
                                                {&plan.openCount, u"incident where customer = :id and open = true"_s},
                                                {&plan.owedCalls, u"call where customer = :id and call_back_by is not null and called_back_at is null"_s},
                                                {&plan.incidents, u"incident where customer = :id"_s},
                                                {&plan.entries, u"entry where incident"_s + theirs},
                                                {&plan.files, u"attachment where incident"_s + theirs},
                                                {&plan.calls, u"call where customer = :id"_s},
                                                {&plan.contacts, u"contact where customer = :id"_s},
                                                {&plan.sites, u"site where customer = :id"_s},
                                                {&plan.equipment, u"equipment where customer = :id"_s},
                                                {&plan.drafts, u"draft where incident"_s + theirs}};
    for (const auto &[place, what] : counts) {
        const Result<int> count = counted(*m_connection, u"select count(*) from "_s + what, id.toString());
        if (!count)
            return tl::unexpected(count.error());
        *place = *count;
    }
    plan.isForgotten = forgotten > 0;
    return plan;
}

Result<std::vector<IncidentId>> Store::forget(CustomerId id, const QString &by, Instant now)
{
    std::vector<IncidentId> incidents;
    const Result<void> done = transaction([&]() -> Result<void> {
        const Result<ForgetPlan> plan = forgetPlan(id);
        if (!plan)
            return tl::unexpected(plan.error());
        if (plan->isRefused())
            return refused(*plan);
        const Result<CustomerFile> file = customerFile(id, 0);
        const Result<std::vector<IncidentId>> theirs = file ? incidentsOf(id) : tl::unexpected(file.error());
        if (!theirs)
            return tl::unexpected(theirs.error());
        incidents = *theirs;
        return Forgetting(*this, *file, by, now).run(incidents).and_then([&] { return m_connection->tell({Heard::What::Many}); }).and_then([&] { return m_connection->tell({Heard::What::Calls}); });
    });
    m_rows.clear();
    return done.map([&incidents] { return incidents; });
}

Result<void> Store::beginForgetting()
{
    // What is freed is overwritten, from here on as long as the file is open: some builds of SQLite do so anyway, and are not to be told otherwise.
    return m_connection->dialect().isSqlite() ? m_connection->run(u"pragma secure_delete = on"_s) : Result<void>();
}

Result<void> Store::endForgetting()
{
    if (!m_connection->dialect().isSqlite())
        return {}; // a server clears what nobody sees any more by itself
    // The index keeps words that nothing holds any more until its parts are joined; the log, until it is written into the file.
    Result<void> ok;
    for (const QString &table : {u"search_entry"_s, u"search_incident"_s, u"search_party"_s})
        ok = ok.and_then([&] { return m_connection->run(u"insert into %1_fts (%1_fts) values ('optimize')"_s.arg(table)); });
    return ok.and_then([&] { return m_connection->run(u"pragma wal_checkpoint(truncate)"_s); });
}

Result<std::vector<Call>> Store::callsOf(CustomerId id)
{
    Query query(*m_connection, u"select %1 from call where customer = :id order by started_at, id"_s.arg(Columns::of<Call>().list()));
    query.bind("id", id.toString());
    return readAll<Call>(query);
}
