// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/listening.h"

#include <algorithm>

using namespace std::chrono_literals;

Listening::Listening()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(20ms);
    connect(&m_soon, &QTimer::timeout, this, &Listening::tell);
}

void Listening::take(const Heard &heard)
{
    QMetaObject::invokeMethod(this, [this, heard] { gather(heard); }, Qt::QueuedConnection);
}

void Listening::gather(const Heard &heard)
{
    using enum Heard::What;
    if (heard.what == Incident && std::find(m_incidents.begin(), m_incidents.end(), heard.incident) == m_incidents.end())
        m_incidents.push_back(heard.incident);
    m_many = m_many || heard.what == Many || heard.what == Missed;
    m_presence = m_presence || heard.what == Presence || heard.what == Missed;
    m_calls = m_calls || heard.what == Calls || heard.what == Missed;
    m_directory = m_directory || heard.what == Directory || heard.what == Missed;
    m_visits = m_visits || heard.what == Visits || heard.what == Missed;
    m_views = m_views || heard.what == Views || heard.what == Missed;
    if (!m_soon.isActive())
        m_soon.start();
}

void Listening::tell()
{
    const std::vector<IncidentId> incidents = std::exchange(m_incidents, {});
    const bool many = std::exchange(m_many, false);
    if (std::exchange(m_presence, false))
        Q_EMIT presenceWritten();
    if (std::exchange(m_views, false))
        Q_EMIT viewsWritten();
    if (std::exchange(m_calls, false))
        Q_EMIT callsWritten();
    if (std::exchange(m_directory, false))
        Q_EMIT directoryWritten();
    if (std::exchange(m_visits, false))
        Q_EMIT visitsWritten();
    if (!incidents.empty())
        Q_EMIT incidentsWritten(incidents);
    if (many)
        Q_EMIT manyWritten();
}
