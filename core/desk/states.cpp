// SPDX-License-Identifier: GPL-3.0-or-later
// The company's table of states: kept with its versions, and asked at each move.
#include "core/desk/aftersales.h"
#include "core/desk/documentversions.h"
#include "core/desk/recording.h"
#include "core/desk/statetable.h"
#include "core/storage/connection.h"

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

Result<void> checkedState(Store &store, const Incident &incident, Entry &entry)
{
    const StatePlace from{incident.state, incident.stateName};
    const bool isNamed = entry.stateChange && !entry.stateChange->named.isEmpty();
    if (!isNamed && !movedTo(entry, from))
        return {};
    return keptStates(store).and_then([&](const StateTable &table) -> Result<void> {
        const QString language = QLocale().name().left(2);
        if (isNamed) {
            using enum StateChange::Act;
            StateChange &change = *entry.stateChange;
            const State category = change.act == Closed || change.act == Merged ? State::Closed : change.act == Reopened ? State::Active : change.state;
            const Result<QString> name = checkedName(table, category, change.named, from, language);
            if (!name)
                return tl::unexpected(name.error());
            change.named = *name;
        }
        const std::optional<StatePlace> to = movedTo(entry, from);
        return to ? checkedMove(table, from, *to, language) : Result<void>();
    });
}

Result<void> showStates(Store &store)
{
    return store.document(statesDocument).and_then([](const std::optional<QByteArray> &kept) -> Result<void> {
        if (!kept)
            setShownStates(nullptr);
        return !kept ? Result<void>() : statesFromJson(*kept).map([](const StateTable &table) { setShownStates(std::make_shared<const StateTable>(table)); });
    });
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
            const Result<QStringList> inUse = store.stateNamesInUse();
            const Result<void> keeps = inUse ? checkedEdit(*before, table, *inUse) : tl::unexpected(inUse.error());
            if (!keeps || table == *before)
                return keeps;
            return keepVersion(store, statesDocument, statesToJson(*before), statesToJson(table), by, now).and_then([&] { return store.connection().tell({Heard::What::Many}); });
        }).and_then([&] { return showStates(store); });
    });
}

QFuture<Result<std::vector<DocumentVersion>>> Aftersales::stateVersions()
{
    return m_parts.database.run([](Store &store) { return versionsOf(store, statesDocument); });
}
