// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/attachments.h"
#include "ui/viewpoint.h"

#include <QWidget>

#include <functional>

class QMimeData;
class QPlainTextEdit;
class QVBoxLayout;

/// The files of what is being written: each with its size, a caption for a picture, and a button that takes it off again. Files come by
/// drop, from the clipboard, or chosen.
class AttachmentStrip : public QWidget
{
    Q_OBJECT
public:
    explicit AttachmentStrip(const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Where files are kept, and to what a new one belongs; `target` gives the draft its identity.
    void setFiles(Attachments *files, std::function<NewAttachment()> target);
    /// Shows those of a draft.
    void show(const std::vector<Attachment> &attachments);
    const std::vector<Attachment> &attachments() const { return m_attachments; }
    /// Is a file still being stored?
    bool isBusy() const { return m_running > 0; }
    /// Attaches files of this computer; a folder is refused with a reason. One text file alone asks for an excerpt first.
    void take(const QStringList &paths);
    /// As take(), without the question.
    void attach(const QString &path);
    /// Attaches a picture, named after the moment.
    void takeImage(const QImage &image);
    /// Lets the person choose files.
    void choose();
    /// Takes files and pictures that are dropped on, or pasted into, this widget. Words stay the widget's own.
    void watch(QWidget *widget);
    /// Does the drop or the clipboard hold something to attach?
    static bool holdsFiles(const QMimeData *mime);
    void takeMime(const QMimeData *mime);

Q_SIGNALS:
    /// One more is stored; it belongs to the draft that it names.
    void added(const Attachment &attachment);
    /// The person changed the list that is shown: a caption, or one less.
    void changed();
    void failed(const QString &sentence);
    /// A log was dropped: which lines of it?
    void excerptRequested(const QString &path);
    void busyChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QStringList &paths, const NewAttachment &target);
    void attach(const QString &path, const NewAttachment &target);
    void store(const QFuture<Result<Attachment>> &future, const QString &name);
    void addRow(const Attachment &attachment);
    void setCaption(AttachmentId id, const QString &caption);
    void remove(AttachmentId id);
    void dress();

    Viewpoint m_viewpoint;
    Attachments *m_files = nullptr;
    std::function<NewAttachment()> m_target;
    std::vector<Attachment> m_attachments;
    QVBoxLayout *m_rows;
    class TextLabel *m_storing;
    int m_running = 0;
    QStringList m_names; ///< of what is being stored
};

/// Does a text to the customer speak of something that is attached?
bool speaksOfAttachment(const QString &text);
