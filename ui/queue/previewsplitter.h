// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

/// A list with a preview beside it: whether it is shown, and how wide, lasts from one start of the program to the next.
class PreviewSplitter : public QSplitter
{
    Q_OBJECT
public:
    PreviewSplitter(QWidget *list, QWidget *preview);

    bool isPreviewShown() const { return !m_preview->isHidden(); }
    void showPreview(bool on);

Q_SIGNALS:
    void previewShown(bool on);

private:
    void keep();

    QWidget *m_preview;
};
