// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/attachments.h"

#include "core/desk/deskparts.h"
#include "core/text/filenames.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QLocale>
#include <QMimeDatabase>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceSize = 512 * 1024;
constexpr qint64 mostPixels = 40'000'000;

QString translated(const char *text)
{
    return QCoreApplication::translate("Attachments", text);
}

tl::unexpected<Error> unreadable(const QString &name, const QString &why)
{
    return fail(Error::Kind::Environment, translated(QT_TRANSLATE_NOOP("Attachments", "\"%1\" cannot be read. Check that it is still there and that you may read it.")).arg(name), why);
}

/// May it be attached, by what the disk says?
Result<void> checked(const QFileInfo &file)
{
    const QString name = files::cleanName(file.fileName());
    if (file.isDir())
        return fail(Error::Kind::InvalidInput, translated(QT_TRANSLATE_NOOP("Attachments", "\"%1\" is a folder. Choose the files in it, or pack it into one file first.")).arg(name));
    if (!file.exists())
        return unreadable(name, {});
    if (!file.isFile()) // a pipe would be waited for, a device never ends
        return fail(Error::Kind::InvalidInput, translated(QT_TRANSLATE_NOOP("Attachments", "\"%1\" is not a file that can be attached.")).arg(name));
    return {};
}

Result<void> fits(const QString &name, qint64 size)
{
    if (size <= Attachment::most)
        return {};
    const QLocale locale;
    return fail(Error::Kind::InvalidInput, translated(QT_TRANSLATE_NOOP("Attachments", "\"%1\" has %2; at most %3 can be attached. Attach a part of it, or take an excerpt of a log."))
                                               .arg(name, locale.formattedDataSize(size, 1), locale.formattedDataSize(Attachment::most, 0)));
}

/// The hash of everything from here to the end, and how much it was.
Result<std::pair<QString, qint64>> hashed(QIODevice &from, const QString &name)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray bytes(pieceSize, Qt::Uninitialized);
    qint64 size = 0, count = 0; // none is the end as it is now: a log may grow in the next moment
    while ((count = from.read(bytes.data(), pieceSize)) > 0) {
        hash.addData(QByteArrayView(bytes.constData(), count));
        size += count;
        if (const Result<void> ok = fits(name, size); !ok)
            return tl::unexpected(ok.error());
    }
    if (count < 0)
        return unreadable(name, from.errorString());
    return std::pair(QString::fromLatin1(hash.result().toHex()), size);
}

/// By the content; the name only says which of the kinds it is that look alike from within.
QString mediaTypeOf(QIODevice &from, const QString &name)
{
    const QMimeDatabase known;
    const QString content = known.mimeTypeForData(&from).name();
    from.seek(0);
    return files::isRunnable(content) ? content : known.mimeTypeForFileNameAndData(name, &from).name();
}

}

// Every function here runs on a thread of its own kind: it may wait for the database's, as the window never does.
namespace {

template<typename Job>
auto waited(Database &database, Job job)
{
    auto future = database.run(std::move(job));
    future.waitForFinished();
    return future.result();
}

}

Result<Attachment> Attachments::keep(const NewAttachment &wanted, QIODevice &from, const QString &name, Instant now)
{
    const Result<std::pair<QString, qint64>> content = hashed(from, name);
    if (!content)
        return tl::unexpected(content.error());
    from.seek(0);
    Attachment made{AttachmentId::make(), wanted.incident, wanted.entry, name, wanted.caption.simplified(), mediaTypeOf(from, name), content->first, content->second, m_parts.user, now};
    const Result<bool> isNew = waited(m_parts.database, [&](Store &store) { return store.beginBlob(made.sha256, made.size, now); });
    if (!isNew)
        return tl::unexpected(isNew.error());
    from.seek(0);
    const Result<int> pieces = *isNew ? stored(from, made.sha256, made.size, name) : Result<int>(0);
    const Result<void> ok = pieces.and_then([&](int count) {
        return waited(m_parts.database, [&](Store &store) {
            return store.transaction([&] { return (*isNew ? store.finishBlob(made.sha256, count) : Result<void>()).and_then([&] { return store.attach(made); }); });
        });
    });
    if (!ok && *isNew)
        waited(m_parts.database, [&](Store &store) { return store.dropUnfinished(made.sha256); }); // else it goes in a month
    return ok.map([&made] { return made; });
}

Result<int> Attachments::stored(QIODevice &from, const QString &sha256, qint64 size, const QString &name)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    int place = 0;
    for (qint64 left = size; left > 0; ++place) { // a log that is being written to is longer by now
        const QByteArray bytes = from.read(std::min(left, pieceSize));
        if (bytes.isEmpty())
            break;
        left -= bytes.size();
        hash.addData(bytes);
        if (const Result<void> ok = waited(m_parts.database, [&](Store &store) { return store.putPiece(sha256, place, bytes); }); !ok)
            return tl::unexpected(ok.error());
    }
    if (QString::fromLatin1(hash.result().toHex()) != sha256)
        return fail(Error::Kind::Environment, translated(QT_TRANSLATE_NOOP("Attachments", "\"%1\" changed while it was read. Attach it again.")).arg(name));
    return place;
}

void Attachments::begin()
{
    m_reading.run([] {
        PrivateCopies::clearLeftovers();
        return true;
    });
}

QFuture<Result<Attachment>> Attachments::addFile(const NewAttachment &wanted, const QString &path)
{
    return m_writing.run([this, wanted, path, now = m_parts.clock()]() -> Result<Attachment> {
        const QFileInfo info(path);
        const QString name = files::cleanName(wanted.name.isEmpty() ? info.fileName() : wanted.name);
        if (const Result<void> ok = checked(info).and_then([&] { return fits(name, info.size()); }); !ok)
            return tl::unexpected(ok.error());
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return unreadable(name, file.errorString());
        return keep(wanted, file, name, now);
    });
}

QFuture<Result<Attachment>> Attachments::addBytes(const NewAttachment &wanted, const QByteArray &bytes)
{
    return m_writing.run([this, wanted, bytes, now = m_parts.clock()]() -> Result<Attachment> {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        const QString name = files::cleanName(wanted.name);
        return fits(name, bytes.size()).and_then([&] { return keep(wanted, buffer, name, now); });
    });
}

QFuture<Result<Attachment>> Attachments::addImage(const NewAttachment &wanted, const QImage &image)
{
    return m_writing.run([this, wanted, image, now = m_parts.clock()]() -> Result<Attachment> {
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        if (!image.save(&buffer, "PNG"))
            return fail(Error::Kind::InvalidInput, translated(QT_TRANSLATE_NOOP("Attachments", "The picture in the clipboard cannot be read. Copy it again.")));
        buffer.seek(0);
        return keep(wanted, buffer, files::cleanName(wanted.name), now);
    });
}

QFuture<Result<void>> Attachments::update(const Attachment &attachment)
{
    return m_parts.database.run([attachment](Store &store) { return store.attach(attachment); });
}

QFuture<Result<void>> Attachments::remove(AttachmentId id)
{
    return m_parts.database.run([id](Store &store) { return store.detach(id); });
}

QFuture<Result<std::vector<Attachment>>> Attachments::of(IncidentId incident)
{
    return m_parts.database.run([incident](Store &store) { return store.attachments(incident); });
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

Result<void> Attachments::forgetStray(Store &store, Instant now)
{
    return store.pruneAttachments(now - std::chrono::hours(24 * 30));
}
