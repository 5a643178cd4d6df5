// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/forgetting.h"

#include "core/intake/phone.h"
#include "core/storage/incidentlog.h"
#include "core/storage/redactions.h"
#include "core/storage/searchindex.h"
#include "core/storage/store.h"
#include "core/storage/tables.h"
#include "core/storage/unitfiles.h"

#include <QCoreApplication>

#include <functional>

using namespace Qt::StringLiterals;

// A customer who asks for it is forgotten: their words go, and that something happened stays. An entry keeps its place, its moment and what
// rules read of it; its old hash stays too, for the next entry's is over it.

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

const QStringList logs{u"entry"_s, u"former_facts"_s, u"field_change"_s};

Result<void> runAll(Connection &connection, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (Result<void> ok = connection.run(statement); !ok)
            return ok;
    }
    return {};
}

/// The work of one forgetting, inside its transaction.
class Forgetting
{
public:
    Forgetting(Store &store, const CustomerFile &file, const ForgetTerms &terms)
        : m_store(store), m_connection(store.connection()), m_file(file), m_id(file.customer.id.toString()), m_terms(terms)
    {
        m_names << file.customer.name;
        for (const Contact &contact : file.contacts) {
            m_names << contact.name;
            m_phones += contact.phones;
        }
    }

    Result<void> run(const std::vector<IncidentId> &incidents)
    {
        return whileRemoving([&] {
            const Result<void> ok = dropTraces(m_store, m_file, incidents, m_terms).and_then([&] { return forgetDrafts(); }).and_then([&] { return forgetCalls(); });
            return ok.and_then([&] { return forgetRecipients(); }).and_then([&] { return forgetUnitFiles(); }).and_then([&] { return forgetThese(incidents); })
                .and_then([&] { return forgetFiles(); }).and_then([&] { return forgetParty(); }).and_then([&] { return writeDown(); });
        });
    }
    /// Some of their incidents, and nothing else of theirs.
    Result<void> runAhead(const std::vector<IncidentId> &incidents)
    {
        return whileRemoving([&] {
            return dropTraces(m_store, m_file, incidents, m_terms).and_then([&] { return forgetThese(incidents); }).and_then([&] { return forgetFiles(); });
        });
    }

private:
    /// The logs let their rows be changed meanwhile.
    Result<void> whileRemoving(const std::function<Result<void>()> &work)
    {
        for (const QString &table : logs) {
            if (Result<void> ok = runAll(m_connection, m_connection.dialect().allowRemoval(table)); !ok)
                return ok;
        }
        Result<void> ok = work();
        for (qsizetype i = 0; ok && i < logs.size(); ++i)
            ok = runAll(m_connection, m_connection.dialect().appendOnly(logs[i]));
        return ok;
    }
    Result<void> forgetThese(const std::vector<IncidentId> &incidents)
    {
        Result<void> ok;
        for (size_t i = 0; ok && i < incidents.size(); ++i)
            ok = m_terms.goesOn().and_then([&] { return forgetIncident(incidents[i]); });
        return ok;
    }
    Result<void> forgetDrafts()
    {
        for (const QString &sql : {u"insert into forgotten_draft (draft) select id %1 on conflict (draft) do nothing"_s, u"delete %1"_s}) {
            Query query(m_connection, sql.arg(u"from draft where "_s + draftsAboutThem()));
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

    /// That they got a communiqué stays; why one did not reach them may name an address.
    Result<void> forgetRecipients()
    {
        return changed(m_connection, u"update communique_recipient set contact = null, problem = '' where customer = :id"_s, m_id);
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
                                   "parts = '[]', needed_parts = '[]', version = version + 1 where incident = :id"_s);
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
        // What is forgotten already has another hash by now.
        Query stored(m_connection, u"select hash from entry where id = :id and not exists (select 1 from redaction r where r.entry = entry.id)"_s);
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
        for (const QString &name : {u"customer_text"_s, u"team_text"_s, u"promise"_s, u"state_change"_s, u"commitment_act"_s, u"settling"_s, u"aftersales"_s, u"author"_s, u"external_ref"_s}) {
            sets << name + u" = :"_s + name;
            values.push_back(row[static_cast<size_t>(names.indexOf(name))]);
        }
        Query update(m_connection, u"update entry set %1 where id = :key"_s.arg(sets.join(u", "_s)));
        values.push_back(id);
        bindRow(update, std::move(values));
        return update.exec()
            .and_then([&] { return addRedaction(m_connection, m_id, left, {hash, contentHash(hash, row)}, m_terms.by, m_terms.now); })
            .and_then([&] { return indexEntry(m_connection, left); });
    }

    Result<void> forgetUnitFiles()
    {
        const Result<std::vector<UnitFile>> files = unitfiles::ofCustomer(m_store, m_file.customer.id);
        if (!files)
            return tl::unexpected(files.error());
        for (const UnitFile &file : *files) {
            m_contents << file.sha256;
            if (Result<void> ok = changed(m_connection, u"delete from unit_file where id = :id"_s, file.id.toString()); !ok)
                return ok;
        }
        return {};
    }

    /// A content that nobody else has goes at once, not in a month.
    Result<void> forgetFiles()
    {
        for (const QString &content : std::as_const(m_contents)) {
            const QString unused = u"sha256 = :id and not exists (select 1 from attachment a where a.sha256 = :same) "
                                   "and not exists (select 1 from unit_file u where u.sha256 = %1.sha256)"_s;
            for (const QString &table : {u"blob_piece"_s, u"blob"_s}) {
                if (Result<void> ok = changed(m_connection, (u"delete from %1 where "_s + unused).arg(table), content, true); !ok)
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
        const Result<bool> alone = isTheirContractAlone(m_store, customer, m_terms.asked);
        if (!alone)
            return tl::unexpected(alone.error());
        if (*alone)
            customer.contract = forgottenWord();
        customer.name = newName();
        customer.notes = {}, customer.taxNumber.clear(), customer.preferredChannel.clear(), customer.reachable.clear();
        return m_store.save(customer);
    }

    Result<void> writeDown()
    {
        Query query(m_connection, u"insert into forgotten_customer (customer, made_by, made_at) values (:id, :by, :at)"_s);
        return query.bind("id", m_id).bind("by", storable(m_terms.by)).bind("at", m_terms.now.ms).exec();
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
    const ForgetTerms &m_terms;
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

namespace {

const QString hasWords = u"exists (select 1 from entry e where e.incident = i.id and not exists (select 1 from redaction r where r.entry = e.id))"_s;

/// All that is to be done still; an incident without an entry, as none should be, has a title at least.
Result<std::vector<IncidentId>> restOf(Store &store, CustomerId id)
{
    Query query(store.connection(), u"select i.id from incident i where i.customer = :id and (%1 or not exists (select 1 from redaction r where r.incident = i.id)) order by i.id"_s.arg(hasWords));
    query.bind("id", id.toString());
    return readColumn<IncidentId>(query);
}

}

Result<std::vector<IncidentId>> unforgottenOf(Store &store, CustomerId id, int most)
{
    Query query(store.connection(), u"select i.id from incident i where i.customer = :id and %1 order by i.id limit :most"_s.arg(hasWords));
    query.bind("id", id.toString()).bind("most", most);
    return readColumn<IncidentId>(query);
}

Result<void> forgetAhead(Store &store, CustomerId id, const std::vector<IncidentId> &incidents, const ForgetTerms &terms)
{
    const Result<void> done = store.transaction([&]() -> Result<void> {
        const Result<ForgetPlan> plan = store.forgetPlan(id);
        if (!plan)
            return tl::unexpected(plan.error());
        if (plan->isRefused())
            return refused(*plan);
        const Result<CustomerFile> file = store.customerFile(id, 0);
        if (!file)
            return tl::unexpected(file.error());
        return Forgetting(store, *file, terms).runAhead(incidents).and_then([&] { return store.connection().tell({Heard::What::Many}); });
    });
    store.forgetRows();
    return done;
}

Result<std::vector<IncidentId>> forgetCustomer(Store &store, CustomerId id, const ForgetTerms &terms)
{
    std::vector<IncidentId> incidents;
    const Result<void> done = store.transaction([&]() -> Result<void> {
        const Result<ForgetPlan> plan = store.forgetPlan(id);
        if (!plan)
            return tl::unexpected(plan.error());
        if (plan->isRefused())
            return refused(*plan);
        const Result<CustomerFile> file = store.customerFile(id, 0);
        const Result<std::vector<IncidentId>> theirs = file ? restOf(store, id) : tl::unexpected(file.error());
        if (!theirs)
            return tl::unexpected(theirs.error());
        incidents = *theirs;
        Connection &connection = store.connection();
        if (terms.steps && terms.steps->of == 0)
            terms.steps->of = 2 * static_cast<int>(incidents.size()); // each is derived anew, too
        return Forgetting(store, *file, terms).run(incidents)
            .and_then([&] { return connection.tell({Heard::What::Many}); })
            .and_then([&] { return connection.tell({Heard::What::Calls}); })
            .and_then([&] { return connection.tell({Heard::What::Views}); });
    });
    store.forgetRows();
    return done.map([&incidents] { return incidents; });
}

Result<std::vector<IncidentId>> Store::forget(CustomerId id, const QString &by, Instant now)
{
    return forgetCustomer(*this, id, {by, now});
}
