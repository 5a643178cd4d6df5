// SPDX-License-Identifier: GPL-3.0-or-later
// How files are read and shown again; what keeps them is in attachments.cpp.
#include "core/desk/attachments.h"

#include "core/desk/deskparts.h"
#include "core/text/filenames.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostPixels = 40'000'000;

QString translated(const char *text)
{
    return QCoreApplication::translate("Attachments", text);
}

/// On a thread that may wait for the database's, as the window never does.
template<typename Job>
auto waited(Database &database, Job job)
{
    auto future = database.run(std::move(job));
    future.waitForFinished();
    return future.result();
}

}

Result<void> Attachments::copy(const Attachment &attachment, QIODevice &to)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 left = attachment.size;
    for (int place = 0; left > 0; ++place) {
        const Result<QByteArray> bytes = waited(m_parts.database, [&](Store &store) { return store.piece(attachment.sha256, place); });
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (bytes->isEmpty())
            break;
        hash.addData(*bytes);
        left -= bytes->size();
        if (to.write(*bytes) != bytes->size())
            return fail(Error::Kind::Environment, translated(QT_TRANSLATE_NOOP("Attachments", "\"%1\" cannot be written there. Free some space, or choose another folder.")).arg(attachment.name), to.errorString());
    }
    if (left != 0 || QString::fromLatin1(hash.result().toHex()) != attachment.sha256)
        return fail(Error::Kind::Damaged, translated(QT_TRANSLATE_NOOP("Attachments", "\"%1\" is not what was attached: the database was damaged. Restore a backup.")).arg(attachment.name));
    return {};
}

QFuture<Result<QImage>> Attachments::picture(const Attachment &attachment, QSize most)
{
    return m_reading.run([this, attachment, most]() -> Result<QImage> {
        const auto refused = [&] { return fail(Error::Kind::InvalidInput, translated(QT_TRANSLATE_NOOP("Attachments", "\"%1\" cannot be shown as a picture. Save it to look at it.")).arg(attachment.name)); };
        if (!files::isPicture(attachment.mediaType))
            return refused();
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        if (const Result<void> ok = copy(attachment, buffer); !ok)
            return tl::unexpected(ok.error());
        buffer.seek(0);
        QImageReader::setAllocationLimit(static_cast<int>(mostPixels * 4 / (1024 * 1024)) + 1);
        // The content says which of the three it is, and nothing else is tried: no other reader meets bytes from outside.
        QImageReader reader(&buffer, attachment.mediaType.section(u'/', 1).toLatin1());
        reader.setAutoDetectImageFormat(false);
        reader.setAutoTransform(true);
        const QSize size = reader.size();
        if (!size.isValid() || static_cast<qint64>(size.width()) * size.height() > mostPixels)
            return refused();
        const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
        if (const QSize room = turned ? most.transposed() : most; size.width() > room.width() || size.height() > room.height())
            reader.setScaledSize(size.scaled(room, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
        const QImage image = reader.read();
        return image.isNull() ? refused() : Result<QImage>(image);
    });
}

QFuture<Result<void>> Attachments::saveAs(const Attachment &attachment, const QString &path)
{
    return m_reading.run([this, attachment, path]() -> Result<void> {
        QSaveFile file(path);
        const auto refused = [&] { return fail(Error::Kind::Environment, translated(QT_TRANSLATE_NOOP("Attachments", "\"%1\" cannot be written there. Free some space, or choose another folder.")).arg(attachment.name), file.errorString()); };
        if (!file.open(QIODevice::WriteOnly))
            return refused();
        if (const Result<void> ok = copy(attachment, file); !ok)
            return ok;
        return file.commit() ? Result<void>() : Result<void>(refused());
    });
}

Result<QString> Attachments::privatePath(const Attachment &attachment)
{
    const QString own = m_copies.folder();
    // One folder for each content: two files may have one name.
    const QString folder = own + u'/' + attachment.sha256.left(16);
    if (own.isEmpty() || !QDir().mkpath(folder))
        return fail(Error::Kind::Environment, translated(QT_TRANSLATE_NOOP("Attachments", "There is no room for a copy to open. Free some space, or save the file elsewhere.")), m_copies.errorString());
    return QDir(folder).filePath(files::cleanName(attachment.name));
}

QFuture<Result<QString>> Attachments::privateCopy(const Attachment &attachment, bool toRead)
{
    return m_reading.run([this, attachment, toRead]() -> Result<QString> {
        if (!toRead && !files::mayBeOpened(files::cleanName(attachment.name), attachment.mediaType))
            return fail(Error::Kind::Permission, translated(QT_TRANSLATE_NOOP("Attachments", "\"%1\" could run by itself, so Aviso does not open it. Save it if you trust whoever sent it.")).arg(attachment.name));
        const Result<QString> path = privatePath(attachment);
        if (!path || QFileInfo::exists(*path))
            return path;
        QSaveFile file(*path);
        if (!file.open(QIODevice::WriteOnly))
            return fail(Error::Kind::Environment, translated(QT_TRANSLATE_NOOP("Attachments", "There is no room for a copy to open. Free some space, or save the file elsewhere.")), file.errorString());
        file.setPermissions(QFileDevice::ReadOwner);
        if (const Result<void> ok = copy(attachment, file); !ok)
            return tl::unexpected(ok.error());
        if (!file.commit())
            return fail(Error::Kind::Environment, translated(QT_TRANSLATE_NOOP("Attachments", "There is no room for a copy to open. Free some space, or save the file elsewhere.")), file.errorString());
        return path;
    });
}
