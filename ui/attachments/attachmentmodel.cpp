// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/attachmentmodel.h"

#include "core/async.h"
#include "core/text/filenames.h"
#include "ui/widgets/textlabel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

void AttachmentModel::show(const std::vector<Attachment> &attachments)
{
    if (attachments == m_attachments)
        return;
    beginResetModel();
    m_attachments = attachments;
    endResetModel();
}

int AttachmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_attachments.size());
}

QString AttachmentModel::sizeText(const Attachment &attachment)
{
    return QLocale().formattedDataSize(attachment.size, attachment.size < 1024 * 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

QString AttachmentModel::iconOf(const Attachment &attachment)
{
    if (attachment.mediaType == "application/pdf"_L1)
        return u"pdf"_s;
    if (files::isText(attachment.mediaType))
        return u"log"_s;
    return u"attachment"_s;
}

void AttachmentModel::askThumbnail(int row, QSize size) const
{
    const Attachment &attachment = at(row);
    if (!m_files || !files::isPicture(attachment.mediaType) || m_pictures.contains(attachment.sha256))
        return;
    m_pictures[attachment.sha256] = {};
    auto *self = const_cast<AttachmentModel *>(this); // NOLINT: what a row shows is read when it is first painted
    whenDone(m_files->picture(attachment, size), self, [self, hash = attachment.sha256](const Result<QImage> &picture) {
        if (!picture)
            return; // the icon stands for it
        self->m_pictures[hash] = *picture;
        for (int i = 0; i < self->rowCount(); ++i) {
            if (self->at(i).sha256 == hash)
                Q_EMIT self->dataChanged(self->index(i), self->index(i), {Qt::DecorationRole});
        }
    });
}

QVariant AttachmentModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Attachment &attachment = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return attachment.name;
    case Qt::DecorationRole: {
        const auto found = m_pictures.find(attachment.sha256);
        return found == m_pictures.end() ? QImage() : found->second;
    }
    case Qt::AccessibleTextRole: {
        QStringList words{attachment.name, attachment.caption, sizeText(attachment), tr("added by %1").arg(attachment.addedBy)};
        words.removeAll(QString());
        return words.join(u", "_s);
    }
    case Qt::ToolTipRole:
        return plainToolTip(attachment.caption.isEmpty() ? attachment.name : u"%1\n%2"_s.arg(attachment.name, attachment.caption));
    default:
        return {};
    }
}
