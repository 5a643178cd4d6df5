// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/previewsplitter.h"

#include "ui/queue/queuememory.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

PreviewSplitter::PreviewSplitter(QWidget *list, QWidget *preview) : m_preview(preview)
{
    setObjectName(u"queueSplitter"_s);
    const Theme theme = Theme::of(this);
    addWidget(list);
    addWidget(preview);
    setStretchFactor(0, 1);
    setChildrenCollapsible(false);
    setHandleWidth(theme.space(1));
    const QueueMemory memory = readQueueMemory();
    m_preview->setVisible(memory.preview);
    const int width = memory.previewWidth > 0 ? memory.previewWidth : theme.space(88);
    setSizes({width * 3, width});
    connect(this, &QSplitter::splitterMoved, this, &PreviewSplitter::keep);
}

void PreviewSplitter::showPreview(bool on)
{
    if (on == isPreviewShown())
        return;
    m_preview->setVisible(on);
    keep();
    Q_EMIT previewShown(on);
}

void PreviewSplitter::keep()
{
    QueueMemory memory = readQueueMemory();
    memory.preview = isPreviewShown();
    if (isPreviewShown() && m_preview->isVisible())
        memory.previewWidth = m_preview->width();
    writeQueueMemory(memory);
}
