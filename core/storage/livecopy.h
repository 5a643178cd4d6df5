// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFile>

class Connection;

/// Copies the file of an SQLite database while it is written to: all that is written from the beginning on stays in the log beside it, so
/// that the file can be read piece by piece. It belongs to one program and to one connection, which another could not read it through.
class LiveCopy
{
public:
    /// `database` is read here for as long as this lives. It must live longer than the connection: to close a file gives away the locks
    /// that the program holds on it (POSIX), and another program could get in.
    explicit LiveCopy(const QString &database);
    /// Removes what is not whole.
    ~LiveCopy();

    bool isCopying() const { return m_isCopying; }
    Result<qint64> begin(Connection &, const QString &file);
    Result<qint64> piece();
    Result<void> end(Connection &);

private:
    Result<void> writeOn(const QByteArray &bytes);
    tl::unexpected<Error> notWritten(const QString &detail) const;

    QFile m_database;
    QFile m_copy;
    qint64 m_size = 0; ///< of the copy, when it is whole
    qint64 m_done = 0;
    qint64 m_page = 0; ///< the size of one
    bool m_isCopying = false;
};
