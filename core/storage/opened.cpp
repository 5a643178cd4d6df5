// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"
#include "core/storage/tables.h"

using namespace Qt::StringLiterals;

Result<std::vector<OpenedCommitment>> Store::openedSince(Instant since, int most)
{
    // A promise is what a person gave: its rule only keeps the date.
    Query query(*m_connection, u"select %1, i.number, i.title, cu.name from commitment c join incident i on i.id = c.incident join customer cu on cu.id = i.customer "
                               "where c.since >= :since and c.subject not like 'promise/%' order by c.since desc, c.id limit :most"_s.arg(Columns::of<Commitment>().list(u"c"_s)));
    if (Result<void> ok = query.bind("since", since.ms).bind("most", most).exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<OpenedCommitment> all;
    const int at = Columns::of<Commitment>().size();
    while (query.next()) {
        Result<Commitment> commitment = readRow<Commitment>(query);
        if (!commitment)
            return tl::unexpected(commitment.error());
        OpenedCommitment opened{std::move(*commitment), query.text(at), {}, query.text(at + 2)};
        if (!Stored<LocalText>::read(query.value(at + 1), opened.title))
            return damagedColumn(u"incident"_s, "title", query.value(at + 1));
        all.push_back(std::move(opened));
    }
    return all;
}
