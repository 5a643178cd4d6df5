// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"
#include "core/storage/tables.h"

#include <set>

using namespace Qt::StringLiterals;

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
