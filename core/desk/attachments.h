// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/privatecopies.h"
#include "core/model/attachment.h"
#include "core/model/equipment.h"
#include "core/result.h"
#include "core/worker.h"

#include <QFuture>
#include <QImage>

struct DeskParts;
class Store;

/// A file that is to belong to an entry, or to a draft of one; or to a unit of equipment.
struct NewAttachment
{
    IncidentId incident;
    EntryId entry;
    QString name = {}; ///< empty: that of the file
    QString caption = {};
    EquipmentId unit = {}; ///< then neither incident nor entry
};

/// Files of entries and of units: kept in the database with their hash, read and shown again. All of it away from the window's thread.
class Attachments
{
public:
    explicit Attachments(DeskParts &parts) : m_parts(parts) {}
    /// Takes away what an earlier run left of private copies, in the background.
    void begin();

    /// Keeps a copy of a file of this computer. InvalidInput for a folder, what is no file, and above Attachment::most; Environment when
    /// it cannot be read or changes meanwhile.
    QFuture<Result<Attachment>> addFile(const NewAttachment &, const QString &path);
    /// Keeps bytes that are no file, such as a picture from the clipboard.
    QFuture<Result<Attachment>> addBytes(const NewAttachment &, const QByteArray &bytes);
    /// Keeps a picture from the clipboard, as PNG.
    QFuture<Result<Attachment>> addImage(const NewAttachment &, const QImage &image);
    /// Writes another caption, as long as the entry is a draft.
    QFuture<Result<void>> update(const Attachment &);
    /// Takes it off its draft.
    QFuture<Result<void>> remove(AttachmentId);
    /// Those of an incident's recorded entries.
    QFuture<Result<std::vector<Attachment>>> of(IncidentId);
    /// Those of a unit of equipment, in the order in which they were added; they name neither incident nor entry.
    QFuture<Result<std::vector<Attachment>>> ofUnit(EquipmentId);
    /// Writes another caption of one of a unit's.
    QFuture<Result<void>> captionOfUnit(AttachmentId, const QString &caption);
    /// Takes it off its unit; for a month it can be brought back.
    QFuture<Result<void>> removeOfUnit(AttachmentId);
    /// NotFound when it is gone for good.
    QFuture<Result<void>> restoreOfUnit(AttachmentId);
    /// The picture, no larger than `most`; InvalidInput when it is none, is damaged or has more than 40 million pixels.
    QFuture<Result<QImage>> picture(const Attachment &, QSize most);
    /// Writes it to that file; what was there stays until all of it is written and its hash holds.
    QFuture<Result<void>> saveAs(const Attachment &, const QString &path);
    /// A copy that nobody else can read and nothing can change, for a program that shows it; it goes when the desk closes. Permission for
    /// what is never opened (files::mayBeOpened), unless `toRead`: then Aviso itself reads it as text.
    QFuture<Result<QString>> privateCopy(const Attachment &, bool toRead = false);

    /// Housekeeping of the database thread: what nobody uses since a month.
    static Result<void> forgetStray(Store &, Instant now);

private:
    /// Stores so many bytes from here on as that content; answers in how many pieces.
    Result<int> stored(class QIODevice &from, const QString &sha256, qint64 size, const QString &name);
    Result<Attachment> keep(const NewAttachment &, QIODevice &from, const QString &name, Instant now);
    Result<void> copy(const Attachment &, QIODevice &to);
    Result<QString> privatePath(const Attachment &);

    DeskParts &m_parts;
    PrivateCopies m_copies; ///< on the thread of m_reading alone
    Worker m_reading{QStringLiteral("attachments read")}; ///< what is shown need not wait for what is being stored
    Worker m_writing{QStringLiteral("attachments")};
};
