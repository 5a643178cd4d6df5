// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/livecopy.h"

#include "core/storage/connection.h"
#include "core/storage/query.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qint64 pieceSize = 1 << 20; // some milliseconds, for which whoever asks something waits
constexpr qint64 lockedPage = 1 << 30; // holds locks and no data; on Windows it cannot even be read (sqlite.org, "The Lock-Byte Page")

Result<qint64> numberOf(Connection &connection, const QString &sql)
{
    Query query(connection, sql);
    return query.exec().map([&query] { return query.next() ? query.integer(0) : 0; });
}

/// Everything that the log holds comes into the file.
Result<void> emptyLog(Connection &connection)
{
    Query query(connection, u"pragma wal_checkpoint(truncate)"_s);
    const Result<void> ok = query.exec();
    if (ok && query.next() && query.integer(0) != 0)
        return fail(Error::Kind::Conflict, QCoreApplication::translate("Backups", "The database is in use at this moment. Repeat the backup."));
    return ok;
}

/// The header says that there is no log: the copy is whole without one.
void withoutLog(QByteArray &firstPiece)
{
    constexpr qsizetype writeVersion = 18, readVersion = 19;
    if (firstPiece.size() > readVersion)
        firstPiece[writeVersion] = firstPiece[readVersion] = 1;
}

}

LiveCopy::LiveCopy(const QString &database) : m_database(database)
{
}

LiveCopy::~LiveCopy()
{
    if (m_isCopying)
        m_copy.remove();
}

tl::unexpected<Error> LiveCopy::notWritten(const QString &detail) const
{
    const QString folder = QDir::toNativeSeparators(QFileInfo(m_copy.fileName()).absolutePath());
    return fail(Error::Kind::Environment,
                QCoreApplication::translate("Backups", "The backup cannot be written to %1: the disk is full, or the folder is gone or cannot be written. It is tried again.").arg(folder), detail);
}

Result<qint64> LiveCopy::begin(Connection &connection, const QString &file)
{
    if (m_isCopying)
        return fail(Error::Kind::Conflict, QCoreApplication::translate("Backups", "A backup is being made already."));
    m_copy.setFileName(file);
    const QString folder = QFileInfo(file).absolutePath();
    QDir().mkpath(folder);
    QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner);
    QFile::remove(file);
    if (!m_copy.open(QIODevice::WriteOnly | QIODevice::Unbuffered, ownerOnly))
        return notWritten(m_copy.errorString());
    if (!m_database.isOpen() && !m_database.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(Error::Kind::Permission, QCoreApplication::translate("Storage", "%1 cannot be read.").arg(m_database.fileName()), m_database.errorString());
    m_isCopying = true;
    m_done = 0;
    const Result<qint64> page = numberOf(connection, u"pragma page_size"_s);
    const Result<qint64> held = page ? numberOf(connection, u"pragma wal_autocheckpoint = 0"_s) : page;
    const Result<void> whole = held ? emptyLog(connection) : Result<void>(tl::unexpected(held.error()));
    if (!whole)
        return tl::unexpected(whole.error());
    m_page = *page;
    m_size = m_database.size();
    return m_size;
}

Result<void> LiveCopy::writeOn(const QByteArray &bytes)
{
    return m_copy.write(bytes) == bytes.size() ? Result<void>() : Result<void>(notWritten(m_copy.errorString()));
}

Result<qint64> LiveCopy::piece()
{
    if (!m_isCopying)
        return fail(Error::Kind::Internal, u"no copy was begun"_s);
    if (m_done == lockedPage) {
        m_done = std::min(m_size, m_done + m_page);
        if (Result<void> ok = writeOn(QByteArray(m_done - lockedPage, '\0')); !ok)
            return tl::unexpected(ok.error());
        return m_done;
    }
    const qint64 until = std::min({m_size, m_done + pieceSize, m_done < lockedPage ? lockedPage : m_size});
    QByteArray bytes = m_database.seek(m_done) ? m_database.read(until - m_done) : QByteArray();
    if (bytes.size() != until - m_done)
        return fail(Error::Kind::Damaged, QCoreApplication::translate("Backups", "%1 could not be read to its end.").arg(m_database.fileName()), m_database.errorString());
    if (m_done == 0)
        withoutLog(bytes);
    if (Result<void> ok = writeOn(bytes); !ok)
        return tl::unexpected(ok.error());
    m_done = until;
    return m_done;
}

Result<void> LiveCopy::end(Connection &connection)
{
    const bool isWhole = m_isCopying && m_done == m_size;
    m_isCopying = false;
    m_copy.close();
    if (!isWhole)
        m_copy.remove();
    return numberOf(connection, u"pragma wal_autocheckpoint = 1000"_s).map([](qint64) {});
}

Result<qint64> Store::beginCopy(const QString &file)
{
    if (!m_copy)
        m_copy = std::make_unique<LiveCopy>(m_connection->name());
    const bool another = m_copy->isCopying();
    Result<qint64> size = m_copy->begin(*m_connection, file);
    if (!size && !another)
        endCopy();
    return size;
}

Result<qint64> Store::copyPiece()
{
    return m_copy ? m_copy->piece() : fail(Error::Kind::Internal, u"no copy was begun"_s);
}

Result<void> Store::endCopy()
{
    return m_copy ? m_copy->end(*m_connection) : Result<void>();
}

Result<void> Store::copyTo(const QString &file)
{
    const Result<qint64> size = beginCopy(file);
    Result<qint64> done = size.map([](qint64) { return qint64(0); });
    while (done && *done < *size)
        done = copyPiece();
    if (size)
        endCopy();
    return done.map([](qint64) {});
}
