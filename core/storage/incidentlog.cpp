// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/incidentlog.h"

#include "core/storage/links.h"
#include "core/storage/store.h"

Result<std::vector<Entry>> ownEntriesAsStored(Store &store, IncidentId incident)
{
    return store.entries(incident);
}

Result<std::vector<Entry>> incidentLog(Store &store, IncidentId incident)
{
    Result<std::vector<Entry>> log = ownEntriesAsStored(store, incident);
    const Result<std::vector<IncidentId>> all = log ? withMerged(store, incident) : tl::unexpected(log.error());
    if (!all)
        return tl::unexpected(all.error());
    for (const IncidentId &one : *all) {
        if (one == incident)
            continue;
        Result<std::vector<Entry>> theirs = ownEntriesAsStored(store, one);
        if (!theirs)
            return theirs;
        for (Entry &entry : *theirs) {
            if (entry.promise)
                entry.promise->key = promiseKeyWithin(entry.promise->key, one);
            log->push_back(std::move(entry));
        }
    }
    return log;
}
