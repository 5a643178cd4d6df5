// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/hearing.h"

#include "core/storage/deadline.h"

#include <QSqlDriver>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

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
    case What::Calls: return u"calls"_s;
    case What::Directory: return u"directory"_s;
    case What::Visits: return u"visits"_s;
    case What::Presence: return u"presence"_s;
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
    for (const What what : {What::Many, What::Views, What::Calls, What::Directory, What::Visits, What::Presence}) {
        if (payload == Heard{what}.payload())
            return Heard{what};
    }
    return {};
}

Hearing::Hearing(const QSqlDatabase &database, Hear hear) : m_driver(database.driver()), m_hear(std::move(hear))
{
    connect(m_driver, &QSqlDriver::notification, this, &Hearing::take);
}

Hearing::~Hearing()
{
    leave();
}

void Hearing::subscribe()
{
    leave();
    if (m_driver && m_driver->subscribeToNotification(channel)) // not by a pooler in between, say: the look of each minute finds what was written
        watch();
}

void Hearing::leave()
{
#ifdef Q_OS_UNIX
    const int second = m_end ? static_cast<int>(m_end->socket()) : -1;
    m_end.reset(); // before its number is another file's
    if (second >= 0)
        ::close(second);
#endif
}

void Hearing::watch()
{
#ifdef Q_OS_UNIX // elsewhere the look of each minute finds it
    const QVariant handle = m_driver->handle();
    const int socket = handle.isValid() ? socketOf(*static_cast<void *const *>(handle.constData())) : -1;
    const int second = socket < 0 ? -1 : ::fcntl(socket, F_DUPFD_CLOEXEC, 0);
    if (second < 0)
        return;
    m_end = std::make_unique<QSocketNotifier>(second, QSocketNotifier::Read);
    connect(m_end.get(), &QSocketNotifier::activated, this, [this, second] {
        char any = 0;
        if (::recv(second, &any, 1, MSG_PEEK | MSG_DONTWAIT) != 0)
            return; // there is something to read, which is the driver's
        m_end->setEnabled(false);
        missed();
    });
#endif
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
