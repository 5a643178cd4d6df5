// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/changes.h"
#include "core/storage/store.h"
#include "core/storage/tables.h"

using namespace Qt::StringLiterals;

Result<std::vector<IncidentChange>> Store::changedSince(Instant since, const QString &besides, int limit)
{
    static const QString sql =
        u"select i.id, i.number, i.title, cu.name, c.entries, e.kind, e.direction, e.channel, e.author, e.recorded_at from "
        "(select incident, count(*) as entries, max(seq) as last, max(recorded_at) as at from entry where recorded_at > :since and author <> :besides "
        "group by incident order by 4 desc, 1 limit :limit) c "
        "join incident i on i.id = c.incident join customer cu on cu.id = i.customer join entry e on e.incident = c.incident and e.seq = c.last "
        "order by c.at desc, i.number"_s;
    Query query(*m_connection, sql);
    if (Result<void> ok = query.bind("since", since.ms).bind("besides", storable(besides)).bind("limit", limit).exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<IncidentChange> all;
    while (query.next()) {
        IncidentChange change;
        const char *wrong = nullptr;
        int at = 0;
        const auto read = [&]<typename F>(const char *name, F &field) {
            if (!Stored<F>::read(query.value(at++), field) && !wrong)
                wrong = name;
        };
        read("id", change.incident), read("number", change.number), read("title", change.title), read("name", change.customer), read("entries", change.entries);
        read("kind", change.kind), read("direction", change.direction), read("channel", change.channel), read("author", change.author);
        read("recorded_at", change.recordedAt);
        if (wrong)
            return damagedColumn(u"entry"_s, wrong, query.value(0));
        all.push_back(std::move(change));
    }
    return all;
}
