// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

/// Ends calls to a server that does not answer in time. A stalled path (a proxy, a firewall that forgot us) acknowledges what we send
/// and never answers, which the client library's own time-outs do not notice: the socket is shut down, and the call returns an error.
class Deadline
{
public:
    explicit Deadline(Milliseconds limit);
    ~Deadline();
    Deadline(const Deadline &) = delete;
    Deadline &operator=(const Deadline &) = delete;

    /// One call; over when it is destroyed.
    class Call
    {
    public:
        Call(Deadline *deadline, int socket);
        ~Call();
        Call(const Call &) = delete;
        Call &operator=(const Call &) = delete;

    private:
        Deadline *m_deadline;
    };

private:
    using Clock = std::chrono::steady_clock;
    void watch();
    void begin(int socket);
    void end();

    const Milliseconds m_limit;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<Clock::time_point> m_expires; ///< of the call under way
    int m_socket = -1;
    int m_depth = 0; ///< a call may be part of another
    bool m_over = false;
    bool m_sleeps = true; ///< the thread sleeps until it is woken: nothing to watch for
    std::thread m_thread;
};

/// The socket of a libpq connection, as QSqlDriver::handle() gives it; -1 when the library is not to be found.
int socketOf(void *connection);
