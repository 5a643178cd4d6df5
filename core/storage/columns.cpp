// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/columns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isStorable(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isNull() || c.isLowSurrogate())
            return false;
        if (c.isHighSurrogate() && (++i == text.size() || !text[i].isLowSurrogate()))
            return false;
    }
    return true;
}

QJsonValue cleaned(const QJsonValue &json)
{
    if (json.isString())
        return storable(json.toString());
    if (json.isArray()) {
        QJsonArray array;
        for (const QJsonValue &element : json.toArray())
            array.append(cleaned(element));
        return array;
    }
    if (json.isObject()) {
        QJsonObject object;
        const QJsonObject old = json.toObject();
        for (auto field = old.begin(); field != old.end(); ++field)
            object.insert(storable(field.key()), cleaned(field.value()));
        return object;
    }
    return json;
}

QByteArray compact(const QJsonValue &json)
{
    const QJsonDocument document = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    return document.toJson(QJsonDocument::Compact);
}

} // namespace

QString storable(const QString &text)
{
    if (isStorable(text))
        return text.isNull() ? u""_s : text;
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isNull())
            continue;
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            clean.append(c).append(text[++i]);
        else
            clean.append(c.isSurrogate() ? QChar(QChar::ReplacementCharacter) : c);
    }
    return clean;
}

QString storableJson(const QJsonValue &json)
{
    QByteArray text = compact(json);
    if (text.contains("\\u")) // how JSON writes what may not be stored, among other things
        text = compact(cleaned(json));
    return QString::fromUtf8(text);
}

QJsonValue parsedJson(const QString &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        return QJsonValue(QJsonValue::Undefined);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

void Columns::add(const QString &name, ColumnType type)
{
    m_names.append(name);
    m_types.push_back(type);
}

QString Columns::list(const QString &alias) const
{
    return alias.isEmpty() ? m_names.join(u", "_s) : alias + u'.' + m_names.join(u", %1."_s.arg(alias));
}

QString Columns::insert(const QStringList &extra) const
{
    const QStringList all = m_names + extra;
    return u"insert into %1 (%2) values (:%3)"_s.arg(m_table, all.join(u", "_s), all.join(u", :"_s));
}

QString Columns::upsert(const QStringList &extra, const QStringList &keep) const
{
    QStringList taken;
    for (const QString &name : m_names + extra) {
        if (name != "id"_L1 && !keep.contains(name))
            taken.append(name + u" = excluded."_s + name);
    }
    return insert(extra) + u" on conflict (id) do update set "_s + taken.join(u", "_s);
}

void bindRow(Query &query, std::vector<QVariant> row)
{
    int place = 0;
    for (const QVariant &value : row)
        query.bindAt(place++, value);
}

tl::unexpected<Error> damagedColumn(const QString &table, const char *column, const QVariant &found)
{
    return fail(Error::Kind::Damaged,
                QCoreApplication::translate("Storage", "The database holds something in %1.%2 that Aviso never writes: \"%3\". Restore a backup.")
                    .arg(table, QLatin1String(column), found.toString().left(80)));
}
