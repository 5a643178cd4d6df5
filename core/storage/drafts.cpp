// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"
#include "core/storage/tables.h"

using namespace Qt::StringLiterals;

Result<bool> Store::isRecorded(DraftId id)
{
    static const QString sql = u"select id from entry where id = :id union all select id from incident where id = :same "
                               "union all select draft from forgotten_draft where draft = :gone"_s;
    Query query(*m_connection, sql);
    const Result<void> ok = query.bind("id", id.toString()).bind("same", id.toString()).bind("gone", id.toString()).exec();
    return ok.map([&query] { return query.next(); });
}

Result<void> Store::keepDraft(const KeptDraft &draft)
{
    return transaction([&]() -> Result<void> {
        const Result<bool> recorded = isRecorded(draft.id);
        if (!recorded || *recorded) // written by one who did not know yet that it was saved
            return recorded.map([](bool) {});
        static const QString sql = Columns::of<KeptDraft>().upsert() + u" where draft.at <= excluded.at"_s;
        Query query(*m_connection, sql);
        bindRow(query, storedRow(draft));
        return query.exec();
    });
}

Result<void> Store::dropDraft(DraftId id)
{
    static const QString sql = u"delete from draft where id = :id"_s;
    Query query(*m_connection, sql);
    return query.bind("id", id.toString()).exec();
}

Result<std::vector<KeptDraft>> Store::drafts(const QString &person)
{
    static const QString sql = u"select %1 from draft where person = :person order by at desc, id"_s.arg(Columns::of<KeptDraft>().list());
    Query query(*m_connection, sql);
    query.bind("person", storable(person));
    return readAll<KeptDraft>(query);
}
