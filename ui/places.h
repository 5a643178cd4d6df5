// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/incident.h"

#include <map>
#include <optional>
#include <vector>

/// What a person opened in a timeline: entries whose long texts show more than their beginning, by which of them do (see
/// EntryView::unfolded()), and the changes of groups that are open.
using Unfolded = std::map<EntryId, int>;

/// Where a person can be: a view of the sidebar, and the incident or the customer opened from it.
struct Place
{
    QString view;
    std::optional<IncidentId> incident;
    std::optional<CustomerId> customer = {}; ///< whose page is open; an incident opened from it lies above
    std::optional<EquipmentId> unit = {}; ///< at which of their units

    bool operator==(const Place &) const = default;
};

/// The way a person came, for back and forward.
class Places
{
public:
    /// Goes to a new place; what lay ahead is forgotten.
    void visit(const Place &place)
    {
        if (!m_places.empty() && here() == place)
            return;
        m_places.resize(m_places.empty() ? 0 : m_at + 1);
        m_places.push_back(place);
        m_at = m_places.size() - 1;
    }
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    Place back() { return m_places[m_at = canGoBack() ? m_at - 1 : m_at]; }
    Place forward() { return m_places[m_at = canGoForward() ? m_at + 1 : m_at]; }
    const Place &here() const { return m_places[m_at]; }
    bool isEmpty() const { return m_places.empty(); }

private:
    std::vector<Place> m_places;
    size_t m_at = 0;
};
