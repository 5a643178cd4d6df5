// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

/// Calls `done` with the future's value on the receiver's thread, once; never when the receiver has died before.
/// QFuture::then(context, ...) aborts in debug builds in that last case, hence this.
template<typename T, typename Done>
void whenDone(const QFuture<T> &future, QObject *receiver, Done done)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
            done(watcher->future().result());
    });
    watcher->setFuture(future);
}
