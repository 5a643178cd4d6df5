// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tags.h"

#include "core/model/searchwords.h"
#include "core/storage/searchindex.h"
#include "core/storage/store.h"
#include "core/storage/tables.h"

#include <set>

using namespace Qt::StringLiterals;

namespace {

std::set<QString> keysOf(const QStringList &tags)
{
    std::set<QString> keys;
    for (const QString &tag : tags)
        keys.insert(tagKey(tag));
    keys.erase(QString());
    return keys;
}

/// All incidents that bear tags; one whose tags cannot be read has none.
Result<std::vector<std::pair<IncidentId, QStringList>>> tagged(Connection &connection)
{
    Query query(connection, u"select id, tags from incident where tags <> '[]' order by id"_s);
    if (Result<void> ok = query.exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<std::pair<IncidentId, QStringList>> all;
    while (query.next()) {
        QStringList tags;
        if (Stored<QStringList>::read(query.value(1), tags))
            all.emplace_back(IncidentId::parse(query.text(0)), tags);
    }
    return all;
}

}

QString tagKey(const QString &tag)
{
    return searchText(tag).replace(u' ', u'-').left(longestSearchWord);
}

const QStringList &tagColumns()
{
    static const QStringList columns{u"open"_s, u"number"_s, u"due_order"_s, u"priority"_s, u"silent_since"_s, u"waiting_since"_s, u"last_activity"_s, u"customer"_s, u"owner"_s};
    return columns;
}

Result<void> keepTags(Connection &connection, const IncidentId &incident, const QStringList &tags)
{
    static const QString sql = u"insert into incident_tag (incident, tag, %1) select id, :tag, %1 from incident where id = :id"_s.arg(tagColumns().join(u", "_s));
    Query drop(connection, u"delete from incident_tag where incident = :id"_s);
    if (Result<void> ok = drop.bindAt(0, incident.toString()).exec(); !ok)
        return ok;
    for (const QString &key : keysOf(tags)) {
        Query add(connection, sql);
        if (Result<void> ok = add.bindAt(0, key).bindAt(1, incident.toString()).exec(); !ok)
            return ok;
    }
    return {};
}

Result<void> moveTags(Connection &connection, const IncidentId &incident)
{
    static const QString columns = tagColumns().join(u", "_s);
    static const QString sql = u"update incident_tag set (%1) = (select %1 from incident where id = :id) where incident = :same"_s.arg(columns);
    Query query(connection, sql);
    return query.bindAt(0, incident.toString()).bindAt(1, incident.toString()).exec();
}

Result<bool> areTagsKept(Connection &connection, const Incident &incident)
{
    QStringList same;
    for (const QString &column : tagColumns())
        same << u"(t.%1 = i.%1 or (t.%1 is null and i.%1 is null))"_s.arg(column);
    Query query(connection, u"select t.tag, case when %1 then 1 else 0 end from incident_tag t join incident i on i.id = t.incident where t.incident = :id"_s.arg(same.join(u" and "_s)));
    if (Result<void> ok = query.bind("id", incident.id.toString()).exec(); !ok)
        return tl::unexpected(ok.error());
    std::set<QString> stored;
    bool isSame = true;
    while (query.next()) {
        stored.insert(query.text(0));
        isSame = isSame && query.integer(1) == 1;
    }
    return isSame && stored == keysOf(incident.tags);
}

Result<void> fillTags(Connection &connection)
{
    const auto all = tagged(connection);
    if (!all)
        return tl::unexpected(all.error());
    for (const auto &[id, tags] : *all) {
        if (Result<void> ok = keepTags(connection, id, tags).and_then([&, id = id] { return indexIncident(connection, id); }); !ok)
            return ok;
    }
    return {};
}

Result<QStringList> Store::tags(int most)
{
    const QString among = m_connection->dialect().isSqlite() ? u" indexed by incident_open_tags"_s : QString(); // no row need be read
    Query query(*m_connection, u"select distinct i.tags from incident i%1 where i.open = true and i.tags <> '[]' limit :limit"_s.arg(among));
    query.bind("limit", most);
    if (Result<void> ok = query.exec(); !ok)
        return tl::unexpected(ok.error());
    std::set<QString> all;
    while (query.next()) {
        QStringList some;
        if (!Stored<QStringList>::read(query.value(0), some))
            continue; // a damaged one is told where its incident is opened; the others are offered
        all.insert(some.begin(), some.end());
    }
    return QStringList(all.begin(), all.end());
}
