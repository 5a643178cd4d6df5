// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker.h"

Worker::Worker(const QString &name)
    : m_place(std::make_unique<QObject>())
{
    m_thread.setObjectName(name);
    m_place->moveToThread(&m_thread);
    m_thread.start();
}

Worker::~Worker()
{
    // The last job ends the thread, so that those queued before it are done.
    QMetaObject::invokeMethod(m_place.get(), [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}
