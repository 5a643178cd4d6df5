// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tabs/middleclick.h"

#include <QAbstractItemView>
#include <QMouseEvent>

MiddleClick::MiddleClick(QAbstractItemView *list) : QObject(list), m_list(list)
{
    list->viewport()->installEventFilter(this);
}

bool MiddleClick::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QModelIndex row = m_list->indexAt(mouse->position().toPoint());
    if (mouse->button() != Qt::MiddleButton || !row.isValid())
        return false;
    m_list->setCurrentIndex(row);
    Q_EMIT clicked();
    return true;
}
