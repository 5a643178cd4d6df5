// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fieldwalk.h"

#include "support/fieldclasses.h"

#include "core/storage/columns.h"
#include "core/storage/store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Result<QMap<QString, QStringList>> textColumns(Connection &connection)
{
    Query query(connection, connection.dialect().isSqlite()
                    ? u"select m.name, p.name from sqlite_master m join pragma_table_info(m.name) p where m.type = 'table' and lower(p.type) = 'text' "
                      "and m.name not like 'sqlite!_%' escape '!' and m.name not like '%!_fts%' escape '!' order by 1, 2"_s
                    : u"select c.table_name, c.column_name from information_schema.columns c join information_schema.tables t on t.table_name = c.table_name "
                      "and t.table_schema = c.table_schema where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = 'text' order by 1, 2"_s);
    QMap<QString, QStringList> all;
    const Result<void> ok = query.exec();
    while (ok && query.next())
        all[query.text(0)] << query.text(1);
    return ok.map([&] { return all; });
}

bool isByLanguage(const QJsonObject &object)
{
    const QStringList keys = object.keys();
    return std::all_of(keys.begin(), keys.end(), [](const QString &key) { return key.isEmpty() || key == u"en"_s || key == u"es"_s; });
}

QJsonValue inBothLanguages(const QString &word)
{
    return QJsonObject{{u"en"_s, word}, {u"es"_s, word}};
}

}

FieldWalk::FieldWalk()
{
    for (const FieldClasses &one : fieldClasses()) {
        const QString place = QString::fromLatin1(one.place);
        m_places << place;
        for (const QString &field : QString::fromLatin1(one.fields).split(u' '))
            m_classes.insert(place + u'.' + field.mid(1), field.front());
        for (qsizetype at = place.indexOf(u'.'); at >= 0; at = place.indexOf(u'.', at + 1))
            m_places << place.left(place.indexOf(u'.', at + 1)); // a column whose JSON holds them
    }
}

QString FieldWalk::planted(const QString &place)
{
    QString &word = m_canaries[place];
    if (word.isEmpty())
        word = u"canary%1zq"_s.arg(m_canaries.size());
    return word;
}

QStringList FieldWalk::bare() const
{
    QStringList all;
    for (auto one = m_classes.begin(); one != m_classes.end(); ++one) {
        const bool isPlanted = m_canaries.contains(one.key()) || m_canaries.contains(one.key() + u" of the team's"_s);
        if ((*one == u'!' || *one == u'?') && !isPlanted)
            all << one.key();
    }
    return all;
}

Result<void> FieldWalk::plant(Store &store)
{
    return store.transaction([&]() -> Result<void> {
        Connection &connection = store.connection();
        Result<void> ok;
        for (const QString &table : {u"entry"_s, u"former_facts"_s, u"field_change"_s}) {
            for (const QString &statement : connection.dialect().allowRemoval(table))
                ok = ok.and_then([&] { return connection.run(statement); });
        }
        const Result<QMap<QString, QStringList>> tables = ok.and_then([&] { return textColumns(connection); });
        if (!tables)
            return tl::unexpected(tables.error());
        for (auto one = tables->begin(); one != tables->end(); ++one) {
            if (Result<void> done = plantTable(store, one.key(), *one); !done)
                return done;
        }
        return {};
    });
}

Result<void> FieldWalk::plantTable(Store &store, const QString &table, const QStringList &columns)
{
    for (const QString &column : columns) {
        const QString place = table + u'.' + column;
        if (classOf(place).isNull() && !hasFields(place))
            m_unknown << place;
    }
    Connection &connection = store.connection();
    const QString row = connection.dialect().isSqlite() ? u"rowid"_s : u"ctid"_s;
    Query query(connection, u"select cast(%1 as text), %2 from %3"_s.arg(row, columns.join(u", "_s), table));
    if (Result<void> ok = query.exec(); !ok)
        return ok;
    std::vector<QStringList> rows;
    while (query.next()) {
        QStringList values;
        for (int at = 0; at <= columns.size(); ++at)
            values << query.text(at); // null stays null
        rows.push_back(values);
    }
    QStringList sets;
    for (const QString &column : columns)
        sets << u"%1 = :%1"_s.arg(column);
    const QString sql = u"update %1 set %2 where %3 = %4"_s.arg(table, sets.join(u", "_s), row, connection.dialect().isSqlite() ? u":walked"_s : u"cast(:walked as tid)"_s);
    for (const QStringList &values : rows) {
        const Row of{.isForTeam = table == u"entry"_s && values.value(columns.indexOf(u"audience"_s) + 1) == u"team"_s};
        const QString base = table == u"document"_s && values.value(columns.indexOf(u"name"_s) + 1) == u"protocols"_s ? u"document(protocols)"_s : table;
        Query update(connection, sql);
        bool differs = false;
        for (int at = 0; at < columns.size(); ++at) {
            const QString was = values[at + 1];
            const QString becomes = was.isNull() ? was : plantText(base + u'.' + columns[at], was, of);
            differs = differs || becomes != was;
            update.bind(columns[at].toLatin1().constData(), was.isNull() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(becomes));
        }
        if (!differs)
            continue;
        if (Result<void> ok = update.bind("walked", values[0]).exec(); !ok)
            return ok;
    }
    return {};
}

QString FieldWalk::plantText(const QString &place, const QString &text, const Row &row)
{
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (json.isNull()) {
        const QJsonValue leaf = plantLeaf(place, text, row);
        return leaf.isString() ? leaf.toString() : text;
    }
    const QJsonValue planted = plantJson(place, json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), row);
    return storableJson(planted);
}

QJsonValue FieldWalk::plantJson(const QString &place, const QJsonValue &value, const Row &row)
{
    if (const QChar known = classOf(place); known == u'=' || known == u'-')
        return value;
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray was = value.toArray();
        for (const QJsonValue &one : was)
            array.append(plantJson(place, one, row));
        if (array.isEmpty() && classOf(place) == u'!')
            array.append(planted(place));
        return array;
    }
    if (!value.isObject())
        return plantLeaf(place, value, row);
    QJsonObject object = value.toObject();
    if (!hasFields(place) && isByLanguage(object)) {
        const QJsonValue word = plantLeaf(place, QString(), row);
        return word.toString().isEmpty() ? value : inBothLanguages(word.toString());
    }
    for (auto one = object.begin(); one != object.end(); ++one)
        *one = plantJson(place + u'.' + one.key(), *one, row);
    return object;
}

QJsonValue FieldWalk::plantLeaf(const QString &place, const QJsonValue &value, const Row &row)
{
    if (!value.isString())
        return value;
    const QChar known = classOf(place);
    if (known.isNull() && !m_unknown.contains(place))
        m_unknown << place;
    if (known == u'!')
        return planted(place);
    return known == u'?' && row.isForTeam ? QJsonValue(planted(place + u" of the team's"_s)) : value;
}
