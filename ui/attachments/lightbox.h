// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/attachments.h"

#include <QDialog>

class QLabel;
class TextLabel;

/// The pictures of a list one at a time, as large as there is room; the arrows go from one to the next.
class Lightbox : public QDialog
{
    Q_OBJECT
public:
    Lightbox(Attachments &files, const std::vector<Attachment> &attachments, int first, QWidget *parent = nullptr);

    const Attachment &current() const { return m_pictures[static_cast<size_t>(m_at)]; }
    bool isShown() const { return !m_picture.isNull(); }

Q_SIGNALS:
    void failed(const QString &sentence);
    /// The picture is there, or a sentence that says why not.
    void loaded();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void step(int by);
    void load();
    void fit();

    Attachments &m_files;
    std::vector<Attachment> m_pictures;
    int m_at = 0;
    int m_asked = 0;
    QImage m_picture;
    QLabel *m_view;
    TextLabel *m_name;
    TextLabel *m_caption;
};
