// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/storage/hearing.h"
#include "core/worker.h"

class Store;

/// A database and the one thread that may touch it. Everything that reads or writes is a function run there with the Store.
class Database
{
public:
    enum class Mode { Existing, CreateIfMissing };

    Database();
    ~Database();

    /// Called on the database thread with what other programs write into a database on a server; to be set before it is opened.
    void listen(Hear hear) { m_hear = std::move(hear); }
    /// Called on the database thread when the directory was written here, by whatever theme; to be set before it is opened.
    void listenHere(Hear echo) { m_echo = std::move(echo); }
    /// `url` is a file path (SQLite) or postgresql://user@host:port/name. A newer or foreign database is refused untouched
    /// (Unavailable); a file that another program holds says who has it (Conflict). Migrates an older one.
    QFuture<Result<void>> open(const QString &url, Mode mode);

    /// Lets go of the file or the server, after the jobs that were asked for.
    void close();
    /// Runs `job(Store &)`, which answers a Result, on the database thread; Unavailable when nothing is open.
    template<typename Job>
    auto run(Job job) -> QFuture<std::invoke_result_t<Job, Store &>>
    {
        using Answer = std::invoke_result_t<Job, Store &>;
        return m_worker->run([this, job = std::move(job)]() mutable -> Answer {
            if (!m_store)
                return notOpen();
            return job(*m_store);
        });
    }

private:
    static tl::unexpected<Error> notOpen();

    Hear m_hear;
    Hear m_echo;
    std::unique_ptr<Store> m_store; ///< made, used and destroyed on the worker's thread
    std::unique_ptr<Worker> m_worker;
};
