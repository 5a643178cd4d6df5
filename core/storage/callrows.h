// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/tables.h"

/// The columns of a row in the list of calls, for `from call` with the joins below.
inline QString callRowColumns()
{
    return Columns::of<Call>().list(QStringLiteral("call")) + QStringLiteral(", cu.name, co.name, i.number, i.title");
}
/// What they are read from besides the call.
inline QString callRowJoins()
{
    return QStringLiteral("left join customer cu on cu.id = call.customer left join contact co on co.id = call.contact left join incident i on i.id = call.incident");
}
/// How many columns they are.
inline int callRowWidth()
{
    return int(Columns::of<Call>().size()) + 4;
}

/// A row of the list of calls.
inline Result<CallRow> readCallRow(const Query &query)
{
    Result<Call> call = readRow<Call>(query);
    if (!call)
        return tl::unexpected(call.error());
    const int width = int(Columns::of<Call>().size());
    CallRow row{std::move(*call), query.text(width), query.text(width + 1), query.text(width + 2), {}};
    if (!query.value(width + 3).isNull() && !Stored<LocalText>::read(query.value(width + 3), row.title))
        return damagedColumn(QStringLiteral("incident"), "title", query.value(width + 3));
    return row;
}
