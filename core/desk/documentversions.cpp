// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/documentversions.h"

#include "core/model/codec.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t most = 100;

QString historyOf(const QString &name)
{
    return name + u".versions"_s;
}

}

Result<std::vector<DocumentVersion>> versionsOf(Store &store, const QString &name)
{
    const Result<std::optional<QByteArray>> kept = store.document(historyOf(name));
    if (!kept)
        return tl::unexpected(kept.error());
    std::vector<DocumentVersion> all;
    if (*kept && !fromJson(QJsonDocument::fromJson(**kept).array(), all))
        return fail(Error::Kind::Damaged, QCoreApplication::translate("Storage", "The earlier versions cannot be read. Restore a backup to see them; what is in force is not touched."));
    std::reverse(all.begin(), all.end());
    return all;
}

Result<void> keepVersion(Store &store, const QString &name, const QByteArray &before, const QByteArray &json, const QString &by, Instant now)
{
    return store.transaction([&]() -> Result<void> {
        Result<std::vector<DocumentVersion>> all = versionsOf(store, name);
        if (!all)
            return tl::unexpected(all.error());
        if (all->empty())
            all->push_back(DocumentVersion{1, now, u"–"_s, QString::fromUtf8(before)});
        all->insert(all->begin(), DocumentVersion{all->front().number + 1, now, by, QString::fromUtf8(json)});
        all->resize(std::min(all->size(), most));
        std::reverse(all->begin(), all->end());
        return store.saveDocument(historyOf(name), QJsonDocument(toJson(*all).toArray()).toJson(QJsonDocument::Compact)).and_then([&] { return store.saveDocument(name, json); });
    });
}
