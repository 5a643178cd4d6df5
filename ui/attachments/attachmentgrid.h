// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attachments/attachmentmodel.h"

#include <QListView>

/// Files as a grid of thumbnails with their names; arrows move, Enter opens, the menu key tells what else can be done.
class AttachmentGrid : public QListView
{
    Q_OBJECT
public:
    explicit AttachmentGrid(QWidget *parent = nullptr);

    /// Where they are read; without it nothing can be opened.
    void setFiles(Attachments *files);
    using QWidget::show;
    void show(const std::vector<Attachment> &attachments);
    const AttachmentModel &files() const { return m_model; }
    /// Opens it: a picture in a window of its own, other kinds by the program that shows them, and what could run not at all.
    void open(int row);
    void saveAs(int row);
    /// Puts a picture, or the words of a text, into the clipboard.
    void copy(int row);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// It could not be done; a sentence for the page.
    void failed(const QString &sentence);
    /// It was done; a sentence for the status bar.
    void said(const QString &sentence);
    /// The person wants lines of this file in an entry.
    void excerptRequested(const Attachment &attachment);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    /// Whether a file was saved, said by the grid, or by the window once the grid is gone.
    static void sayWhatCame(AttachmentGrid *grid, QWidget *window, const Result<void> &ok, const QString &name);
    QSize tile() const;
    void fitHeight();

    Attachments *m_files = nullptr;
    AttachmentModel m_model;
};
