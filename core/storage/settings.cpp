// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"
#include "core/storage/tables.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

Result<std::optional<QByteArray>> Store::document(const QString &name)
{
    Query query(*m_connection, u"select json from document where name = :name"_s);
    if (Result<void> ok = query.bind("name", storable(name)).exec(); !ok)
        return tl::unexpected(ok.error());
    return query.next() ? std::optional(query.text(0).toUtf8()) : std::nullopt;
}

Result<void> Store::saveDocument(const QString &name, const QByteArray &json)
{
    Query query(*m_connection,
                u"insert into document (name, json) values (:name, :json) on conflict (name) do update set json = excluded.json"_s);
    return query.bind("name", storable(name)).bind("json", storable(QString::fromUtf8(json))).exec();
}

Result<QString> Store::lead()
{
    return document(u"notices"_s).map([](const std::optional<QByteArray> &json) {
        return json ? QJsonDocument::fromJson(*json).object()[u"lead"_s].toString() : QString();
    });
}

Result<void> Store::saveLead(const QString &name)
{
    return saveDocument(u"notices"_s, QJsonDocument(QJsonObject{{u"lead"_s, name}}).toJson(QJsonDocument::Compact));
}

Result<QString> Store::company()
{
    return document(u"company"_s).map([](const std::optional<QByteArray> &json) {
        return json ? QJsonDocument::fromJson(*json).object()[u"name"_s].toString() : QString();
    });
}

Result<void> Store::saveCompany(const QString &name)
{
    return saveDocument(u"company"_s, QJsonDocument(QJsonObject{{u"name"_s, name}}).toJson(QJsonDocument::Compact));
}

Result<std::vector<LawVersion>> Store::lawVersions()
{
    Query query(*m_connection, u"select %1 from law order by version"_s.arg(Columns::of<LawVersion>().list()));
    return readAll<LawVersion>(query);
}

Result<void> Store::addLawVersion(const LawVersion &law)
{
    Query query(*m_connection, Columns::of<LawVersion>().insert());
    bindRow(query, storedRow(law));
    return query.exec();
}

bool Store::isShared() const
{
    return !m_connection->dialect().isSqlite();
}

Result<int> Store::schema()
{
    static const QString sql = u"select coalesce(max(version), 0) from schema_version"_s;
    Query query(*m_connection, sql);
    const Result<void> ok = query.exec();
    return ok.map([&query] { return query.next() ? static_cast<int>(query.integer(0)) : 0; });
}

Result<int> Store::newestLaw()
{
    static const QString sql = u"select coalesce(max(version), 0) from law"_s;
    Query query(*m_connection, sql);
    const Result<void> ok = query.exec();
    return ok.map([&query] { return query.next() ? static_cast<int>(query.integer(0)) : 0; });
}
