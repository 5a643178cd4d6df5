// SPDX-License-Identifier: GPL-3.0-or-later
// What is taken out of the database: the sample alone. What people wrote is never removed, and its tables refuse it.
#include "core/storage/store.h"
#include "core/storage/tables.h"

using namespace Qt::StringLiterals;

namespace {

/// Runs each with the id in every place that it has.
Result<void> runEach(Connection &connection, const QStringList &statements, const QString &id)
{
    for (const QString &statement : statements) {
        Query query(connection, statement);
        for (int place = 0; place < statement.count(u':'); ++place)
            query.bindAt(place, id);
        if (Result<void> ok = query.exec(); !ok)
            return ok;
    }
    return {};
}

Result<void> runAll(Connection &connection, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (Result<void> ok = connection.run(statement); !ok)
            return ok;
    }
    return {};
}

}

Result<void> Store::removeIncidents(const std::vector<IncidentId> &incidents)
{
    const Dialect &dialect = m_connection->dialect();
    const QStringList logs{u"entry"_s, u"former_facts"_s, u"field_change"_s};
    return transaction([&]() -> Result<void> {
        for (const QString &table : logs) {
            if (Result<void> ok = runAll(*m_connection, dialect.allowRemoval(table)); !ok)
                return ok;
        }
        for (const IncidentId &incident : incidents) {
            const QStringList statements{u"delete from link where from_incident = :from or to_incident = :to"_s,
                                         u"delete from draft where incident = :id"_s,
                                         u"delete from notice where incident = :id"_s,
                                         u"delete from commitment where incident = :id"_s,
                                         u"delete from former_facts where incident = :id"_s,
                                         u"delete from field_change where incident = :id"_s,
                                         u"delete from search_entry where doc between (select doc * 65536 from search_incident where incident = :first) and "
                                          "(select doc * 65536 + 65535 from search_incident where incident = :last)"_s,
                                         u"delete from search_incident where incident = :id"_s,
                                         u"delete from incident_tag where incident = :id"_s,
                                         u"delete from visit where incident = :id"_s,
                                         u"delete from matter where incident = :id"_s,
                                         u"delete from reopening where incident = :id"_s,
                                         u"delete from attachment where incident = :id"_s, // the content goes when nobody has used it for a month
                                         u"delete from entry where incident = :id"_s,
                                         u"delete from incident where id = :id"_s};
            if (Result<void> ok = runEach(*m_connection, statements, incident.toString()); !ok)
                return ok;
        }
        if (Result<void> ok = m_connection->tell({Heard::What::Many}); !ok)
            return ok;
        for (const QString &table : logs) {
            if (Result<void> ok = runAll(*m_connection, dialect.appendOnly(table)); !ok)
                return ok;
        }
        return {};
    });
}

Result<void> Store::remove(CustomerId customer)
{
    return tellingDirectory([&] {
        return runEach(*m_connection,
                       {u"delete from search_party where customer = :id"_s, u"delete from equipment where customer = :id"_s, u"delete from site where customer = :id"_s,
                        u"delete from phone where customer = :id"_s, u"delete from contact where customer = :id"_s, u"delete from customer where id = :id"_s},
                       customer.toString());
    });
}

Result<void> Store::remove(TechnicianId technician)
{
    return tellingDirectory([&] { return runEach(*m_connection, {u"delete from technician where id = :id"_s}, technician.toString()); });
}

Result<void> Store::removeDocument(const QString &name)
{
    Query query(*m_connection, u"delete from document where name = :name"_s);
    return query.bind("name", storable(name)).exec();
}

Result<qint64> Store::entryCount(IncidentId incident)
{
    Query query(*m_connection, u"select count(*) from entry where incident = :id"_s);
    const Result<void> ok = query.bind("id", incident.toString()).exec();
    return ok.map([&query] { return query.next() ? query.integer(0) : 0; });
}

Result<bool> Store::isBeingWritten(IncidentId incident)
{
    Query query(*m_connection, u"select count(*) from draft where incident = :id"_s);
    const Result<void> ok = query.bind("id", incident.toString()).exec();
    return ok.map([&query] { return query.next() && query.integer(0) > 0; });
}
