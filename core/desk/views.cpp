// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/views.h"

#include "core/async.h"
#include "core/desk/deskparts.h"
#include "core/storage/tables.h"

#include <QCoreApplication>

namespace {

constexpr qsizetype longestName = 100, longestFilter = 5'000;

tl::unexpected<Error> refused(const char *reason)
{
    return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Views", reason));
}

Result<SavedView> checked(SavedView view, const QString &person)
{
    view.name = view.name.simplified();
    if (view.name.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Views", "Give the view a name."));
    if (view.name.size() > longestName || view.filter.size() > longestFilter)
        return refused(QT_TRANSLATE_NOOP("Views", "The name or the filter of the view is too long. Shorten it."));
    if (!view.isShared() && folded(view.owner) != folded(person))
        return refused(QT_TRANSLATE_NOOP("Views", "This view belongs to somebody else. Save one of your own."));
    if (view.id.isNull())
        view.id = ViewId::make();
    view.filter = canonicalFilter(view.filter);
    return view;
}

/// Answers on the desk's thread, and tells that the views are others now.
template<typename T>
QFuture<Result<T>> told(DeskParts &parts, const QFuture<Result<T>> &written)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    whenDone(written, parts.desk, [&parts, promise](const Result<T> &result) {
        if (result && parts.viewsWritten)
            parts.viewsWritten();
        promise->addResult(result);
        promise->finish();
    });
    return promise->future();
}

}

QFuture<Result<std::vector<SavedView>>> Views::all()
{
    return m_parts.database.run([person = m_parts.user](Store &store) { return store.views(person); });
}

QFuture<Result<SavedView>> Views::save(SavedView view)
{
    return told(m_parts, m_parts.database.run([view = checked(std::move(view), m_parts.user)](Store &store) -> Result<SavedView> {
        return view ? store.save(*view) : view;
    }));
}

QFuture<Result<void>> Views::drop(const SavedView &view)
{
    return told(m_parts, m_parts.database.run([id = view.id, version = view.version](Store &store) { return store.dropView(id, version); }));
}
