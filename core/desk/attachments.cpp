// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/attachments.h" // keeping them; showing them is in attachmentsshown.cpp

#include "core/desk/deskparts.h"
#include "core/storage/unitfiles.h"
#include "core/text/filenames.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceSize = 512 * 1024;

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
            return store.transaction([&] { return (*isNew ? store.finishBlob(made.sha256, count) : Result<void>()).and_then([&] { return wanted.unit.isNull() ? store.attach(made) : unitfiles::add(store, wanted.unit, made); });
            });
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

QFuture<Result<std::vector<Attachment>>> Attachments::ofUnit(EquipmentId unit)
{
    return m_parts.database.run([unit](Store &store) { return unitfiles::of(store, unit); });
}

QFuture<Result<void>> Attachments::captionOfUnit(AttachmentId id, const QString &caption)
{
    return m_parts.database.run([id, caption](Store &store) { return unitfiles::setCaption(store, id, caption); });
}

QFuture<Result<void>> Attachments::removeOfUnit(AttachmentId id)
{
    return m_parts.database.run([id, now = m_parts.clock()](Store &store) { return unitfiles::remove(store, id, now); });
}

QFuture<Result<void>> Attachments::restoreOfUnit(AttachmentId id)
{
    return m_parts.database.run([id](Store &store) { return unitfiles::restore(store, id); });
}

Result<void> Attachments::forgetStray(Store &store, Instant now)
{
    return store.pruneAttachments(now - std::chrono::hours(24 * 30));
}
