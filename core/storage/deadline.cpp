// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/deadline.h"

#include <QLibrary>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace {

/// Both directions: whoever waits for an answer gets the end of the stream at once.
void shutDown(int socket)
{
#ifdef Q_OS_WIN
    ::shutdown(static_cast<SOCKET>(socket), SD_BOTH);
#else
    ::shutdown(socket, SHUT_RDWR);
#endif
}

}

Deadline::Deadline(Milliseconds limit)
    : m_limit(limit)
    , m_thread(&Deadline::watch, this)
{
}

Deadline::~Deadline()
{
    {
        const std::lock_guard lock(m_mutex);
        m_over = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void Deadline::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_over) {
        if (!m_expires) {
            m_sleeps = true;
            m_changed.wait(lock, [this] { return m_over || m_expires; });
            m_sleeps = false;
            continue;
        }
        // Calls that end in time wake nobody: this sleeps on, and looks then which call is under way.
        const Clock::time_point until = *m_expires;
        m_changed.wait_until(lock, until, [this] { return m_over; });
        if (!m_over && m_expires && *m_expires <= Clock::now()) {
            shutDown(m_socket);
            m_expires.reset();
        }
    }
}

void Deadline::begin(int socket)
{
    bool wake = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_depth++ > 0 || socket < 0)
            return;
        m_socket = socket;
        m_expires = Clock::now() + m_limit;
        wake = m_sleeps;
    }
    if (wake)
        m_changed.notify_one();
}

void Deadline::end()
{
    const std::lock_guard lock(m_mutex);
    if (--m_depth == 0)
        m_expires.reset();
}

Deadline::Call::Call(Deadline *deadline, int socket)
    : m_deadline(deadline)
{
    if (m_deadline)
        m_deadline->begin(socket);
}

Deadline::Call::~Call()
{
    if (m_deadline)
        m_deadline->end();
}

int socketOf(void *connection)
{
    // Qt's driver has loaded the library; asking it by name needs no headers and no dependency of our own.
    static const auto ask = reinterpret_cast<int (*)(const void *)>([] {
#ifdef Q_OS_WIN
        return QLibrary(QStringLiteral("libpq")).resolve("PQsocket");
#else
        return QLibrary(QStringLiteral("pq"), 5).resolve("PQsocket");
#endif
    }());
    return ask && connection ? ask(connection) : -1;
}
