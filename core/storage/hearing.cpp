// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/hearing.h"

#include "core/storage/deadline.h"

#include <QSqlDriver>

using namespace Qt::StringLiterals;

namespace {

const QString channel = u"aviso"_s;
const QString incidentPrefix = u"incident/"_s;

}

QString Heard::payload() const
{
    switch (what) {
    case What::Incident: return incidentPrefix + incident.toString();
    case What::Many: return u"many"_s;
    case What::Views: return u"views"_s;
    case What::Missed: return {}; // is found out here, and told by nobody
    }
    return {};
}

std::optional<Heard> Heard::read(const QString &payload)
{
    if (payload.startsWith(incidentPrefix)) {
        const IncidentId incident = IncidentId::parse(payload.mid(incidentPrefix.size()));
        return incident.isNull() ? std::nullopt : std::optional(Heard{What::Incident, incident});
    }
    for (const What what : {What::Many, What::Views}) {
        if (payload == Heard{what}.payload())
            return Heard{what};
    }
    return {};
}

Hearing::Hearing(const QSqlDatabase &database, Hear hear) : m_driver(database.driver()), m_hear(std::move(hear))
{
    connect(m_driver, &QSqlDriver::notification, this, &Hearing::take);
}

void Hearing::subscribe()
{
    if (!m_driver || !m_driver->subscribeToNotification(channel))
        return; // a pooler in between, say: the look of each minute finds what was written
    m_watched = m_driver->findChild<QSocketNotifier *>();
    if (m_watched)
        connect(m_watched, &QSocketNotifier::activated, this, &Hearing::notice, Qt::QueuedConnection); // behind the driver, which reads first
}

QString Hearing::telling(const Heard &heard)
{
    return u"select pg_notify('%1', '%2')"_s.arg(channel, heard.payload()); // both are ours: ids and words
}

void Hearing::take(const QString &, QSqlDriver::NotificationSource source, const QVariant &payload)
{
    if (source == QSqlDriver::SelfSource)
        return;
    if (const std::optional<Heard> heard = Heard::read(payload.toString()))
        m_hear(*heard);
}

void Hearing::notice()
{
    const QVariant handle = m_driver ? m_driver->handle() : QVariant();
    if (!m_watched || !m_watched->isEnabled() || (handle.isValid() && socketOf(*static_cast<void *const *>(handle.constData())) >= 0))
        return;
    m_watched->setEnabled(false); // its number may be another file's soon
    missed();
}
