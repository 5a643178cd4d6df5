// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/codec.h"


#include <algorithm>
bool Json<QString>::read(const QJsonValue &json, QString &value)
{
    value = json.toString();
    return json.isString();
}

bool Json<bool>::read(const QJsonValue &json, bool &value)
{
    value = json.toBool();
    return json.isBool();
}

bool Json<double>::read(const QJsonValue &json, double &value)
{
    value = json.toDouble();
    return json.isDouble();
}

QJsonValue Json<Instant>::write(const Instant &value)
{
    return value.utc().toUTC().toString(Qt::ISODateWithMs); // Qt 6.4 writes +00:00 for a zone that is UTC, Z for UTC
}

bool Json<Instant>::read(const QJsonValue &json, Instant &value)
{
    const QDateTime moment = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
    value = Instant::of(moment);
    return moment.isValid() && moment.timeSpec() == Qt::UTC;
}

QJsonValue Json<QDate>::write(const QDate &value)
{
    return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

bool Json<QDate>::read(const QJsonValue &json, QDate &value)
{
    value = QDate::fromString(json.toString(), Qt::ISODate);
    return value.isValid() || json.isNull();
}

bool Json<QStringList>::read(const QJsonValue &json, QStringList &value)
{
    value.clear();
    const QJsonArray array = json.toArray();
    for (const QJsonValue &element : array)
        value.append(element.toString());
    return json.isArray() && std::all_of(array.begin(), array.end(), [](const QJsonValue &element) { return element.isString(); });
}

QJsonValue Json<LocalText>::write(const LocalText &value)
{
    QJsonObject object;
    for (auto text = value.byLanguage.begin(); text != value.byLanguage.end(); ++text)
        object.insert(text.key(), text.value());
    return object;
}

bool Json<LocalText>::read(const QJsonValue &json, LocalText &value)
{
    value.byLanguage.clear();
    if (json.isString()) {
        value = LocalText::of(json.toString());
        return true;
    }
    const QJsonObject object = json.toObject();
    bool ok = json.isObject();
    for (auto text = object.begin(); text != object.end(); ++text) {
        ok = ok && text->isString();
        value.byLanguage.insert(text.key(), text->toString());
    }
    return ok;
}
