// SPDX-License-Identifier: GPL-3.0-or-later
// The company's table of states: kept with its versions, and asked at each move.
#include "core/desk/aftersales.h"
#include "core/desk/documentversions.h"
#include "core/desk/recording.h"
#include "core/desk/statetable.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

const QString statesDocument = u"states"_s;

Result<StateTable> keptStates(Store &store)
{
    const Result<std::optional<QByteArray>> kept = store.document(statesDocument);
    if (!kept)
        return tl::unexpected(kept.error());
    return *kept ? statesFromJson(**kept) : defaultStates();
}

}

Result<void> checkedState(Store &store, const Incident &incident, const Entry &entry)
{
    const std::optional<State> to = movedTo(entry, incident.state);
    if (!to)
        return {};
    return keptStates(store).and_then([&](const StateTable &table) { return checkedMove(table, incident.state, *to, QLocale().name().left(2)); });
}

QFuture<Result<StateTable>> Aftersales::states()
{
    return m_parts.database.run([](Store &store) { return keptStates(store); });
}

QFuture<Result<void>> Aftersales::saveStates(const StateTable &table, const std::optional<StateTable> &known)
{
    return m_parts.database.run([table, known, by = m_parts.user, now = m_parts.clock()](Store &store) -> Result<void> {
        if (Result<void> good = checkedStates(table); !good)
            return good;
        return store.transaction([&]() -> Result<void> {
            const Result<StateTable> before = keptStates(store);
            if (!before)
                return tl::unexpected(before.error());
            if (known && *before != *known)
                return fail(Error::Kind::Conflict, QCoreApplication::translate("States", "Another person changed the states meanwhile. Look at theirs, and repeat what is still missing."));
            return table == *before ? Result<void>() : keepVersion(store, statesDocument, statesToJson(*before), statesToJson(table), by, now);
        });
    });
}

QFuture<Result<std::vector<DocumentVersion>>> Aftersales::stateVersions()
{
    return m_parts.database.run([](Store &store) { return versionsOf(store, statesDocument); });
}
