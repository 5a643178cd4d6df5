// SPDX-License-Identifier: GPL-3.0-or-later
// Outside of transactions: who looks at what must not wait for its turn behind what is being written.
#include "core/storage/store.h"
#include "core/storage/tables.h"

using namespace Qt::StringLiterals;

Result<void> Store::savePresence(const PresentPerson &present, bool tells)
{
    static const QString sql = Columns::of<PresentPerson>().insert()
        + u" on conflict (desk) do update set person = excluded.person, incident = excluded.incident, doing = excluded.doing, since = excluded.since, seen_at = excluded.seen_at"_s;
    Query query(*m_connection, sql);
    bindRow(query, storedRow(present));
    return query.exec().and_then([&] { return tells ? m_connection->tell({Heard::What::Presence}) : Result<void>(); });
}

Result<void> Store::dropPresence(DeskId desk)
{
    static const QString sql = u"delete from presence where desk = :desk"_s;
    Query query(*m_connection, sql);
    return query.bind("desk", desk.toString()).exec().and_then([&] { return m_connection->tell({Heard::What::Presence}); });
}

Result<void> Store::sweepPresence(const std::vector<PresentPerson> &gone)
{
    static const QString sql = u"delete from presence where desk = :desk and seen_at = :seen"_s;
    for (const PresentPerson &one : gone) {
        Query query(*m_connection, sql);
        if (Result<void> ok = query.bind("desk", one.desk.toString()).bind("seen", one.seenAt.ms).exec(); !ok)
            return ok;
    }
    return {};
}

Result<std::vector<PresentPerson>> Store::present()
{
    static const QString sql = u"select %1 from presence order by since, desk"_s.arg(Columns::of<PresentPerson>().list());
    Query query(*m_connection, sql);
    return readAll<PresentPerson>(query);
}
