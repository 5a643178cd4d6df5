// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/underived.h"

#include "core/desk/recording.h"

namespace {

Result<void> deriveOne(Store &store, DeskParts &parts, const std::shared_ptr<const Law> &law, IncidentId id)
{
    Result<Incident> incident = store.incident(id);
    const Result<Known *> knows = incident ? knownUnder(law, store, parts, *incident) : tl::unexpected(incident.error());
    if (!knows)
        return knows.error().kind == Error::Kind::Damaged ? Result<void>() : Result<void>(tl::unexpected(knows.error()));
    takeDerived(*incident, (*knows)->derivation);
    return store.updateIncident(*incident, incident->version);
}

}

Result<void> deriveLeftOver(Store &store, DeskParts &parts, const std::shared_ptr<const Law> &law)
{
    const Result<std::vector<IncidentId>> left = store.incidentsUnderived();
    if (!left || left->empty())
        return left.map([](const auto &) {});
    return store.transaction([&]() -> Result<void> {
        Result<void> ok;
        for (size_t i = 0; ok && i < left->size(); ++i)
            ok = deriveOne(store, parts, law, (*left)[i]);
        return ok;
    });
}
