// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/attachments.h"

#include <QAbstractListModel>
#include <QPixmap>

#include <map>

/// Files as a list, with their thumbnails; each is read when it is first painted.
class AttachmentModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit AttachmentModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    /// From where thumbnails come; without it there are icons alone.
    void setFiles(Attachments *files) { m_files = files; }
    void show(const std::vector<Attachment> &attachments);
    const Attachment &at(int row) const { return m_attachments[static_cast<size_t>(row)]; }
    const std::vector<Attachment> &all() const { return m_attachments; }
    /// Reads the thumbnail unless it is there, was asked for, or cannot be had.
    void askThumbnail(int row, QSize size) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// "310 KB", in the user's language.
    static QString sizeText(const Attachment &attachment);
    /// The icon that stands for a file that has no picture.
    static QString iconOf(const Attachment &attachment);

private:
    Attachments *m_files = nullptr;
    std::vector<Attachment> m_attachments;
    mutable std::map<QString, QImage> m_pictures; ///< by hash; null: asked for, or there is none
};
