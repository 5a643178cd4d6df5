// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <concepts>
#include <type_traits>
#include <variant>

/// A struct whose fields are named once by describe(); SQL, JSON, hashes and comparisons are made from it.
template<typename T>
concept Described = std::is_class_v<T> && requires(T &value) { T::describe(value, [](const char *, auto &) {}); };

/// An enum with its table of words.
template<typename T>
concept Named = std::is_enum_v<T> && requires { Names<T>::table; };

/// How a value is written as JSON; `read` answers false when the JSON is of another kind.
template<typename T>
struct Json;

template<typename T>
QJsonValue toJson(const T &value)
{
    return Json<T>::write(value);
}

template<typename T>
bool fromJson(const QJsonValue &json, T &value)
{
    return Json<T>::read(json, value);
}

template<>
struct Json<QString>
{
    static QJsonValue write(const QString &value) { return value; }
    static bool read(const QJsonValue &json, QString &value);
};
template<>
struct Json<bool>
{
    static QJsonValue write(bool value) { return value; }
    static bool read(const QJsonValue &json, bool &value);
};
template<std::integral T>
struct Json<T>
{
    static QJsonValue write(T value) { return static_cast<qint64>(value); }
    static bool read(const QJsonValue &json, T &value)
    {
        value = static_cast<T>(json.toInteger());
        return json.isDouble();
    }
};
template<>
struct Json<double>
{
    static QJsonValue write(double value) { return value; }
    static bool read(const QJsonValue &json, double &value);
};
/// UTC, ISO 8601 with milliseconds.
template<>
struct Json<Instant>
{
    static QJsonValue write(const Instant &value);
    static bool read(const QJsonValue &json, Instant &value);
};
template<>
struct Json<QDate>
{
    static QJsonValue write(const QDate &value);
    static bool read(const QJsonValue &json, QDate &value);
};
template<>
struct Json<QStringList>
{
    static QJsonValue write(const QStringList &value) { return QJsonArray::fromStringList(value); }
    static bool read(const QJsonValue &json, QStringList &value);
};
/// An object by language, as {"es": "...", "en": "..."}.
template<>
struct Json<LocalText>
{
    static QJsonValue write(const LocalText &value);
    static bool read(const QJsonValue &json, LocalText &value);
};
template<>
struct Json<CustomerText>
{
    static QJsonValue write(const CustomerText &value) { return toJson(value.words); }
    static bool read(const QJsonValue &json, CustomerText &value) { return fromJson(json, value.words); }
};
template<>
struct Json<TeamText>
{
    static QJsonValue write(const TeamText &value) { return toJson(value.words); }
    static bool read(const QJsonValue &json, TeamText &value) { return fromJson(json, value.words); }
};
template<typename Tag>
struct Json<Id<Tag>>
{
    static QJsonValue write(const Id<Tag> &value) { return value.toString(); }
    static bool read(const QJsonValue &json, Id<Tag> &value)
    {
        value = Id<Tag>::parse(json.toString());
        return !value.isNull();
    }
};
template<Named T>
struct Json<T>
{
    static QJsonValue write(T value) { return nameOf(value); }
    static bool read(const QJsonValue &json, T &value)
    {
        const std::optional<T> known = valueOf<T>(json.toString());
        value = known.value_or(value);
        return known.has_value();
    }
};
template<typename T>
struct Json<std::optional<T>>
{
    static QJsonValue write(const std::optional<T> &value) { return value ? toJson(*value) : QJsonValue(QJsonValue::Null); }
    static bool read(const QJsonValue &json, std::optional<T> &value)
    {
        value.reset();
        return json.isNull() || json.isUndefined() || fromJson(json, value.emplace());
    }
};
template<typename T>
struct Json<std::vector<T>>
{
    static QJsonValue write(const std::vector<T> &values)
    {
        QJsonArray array;
        for (const T &value : values)
            array.append(toJson(value));
        return array;
    }
    static bool read(const QJsonValue &json, std::vector<T> &values)
    {
        const QJsonArray array = json.toArray();
        values.clear();
        values.reserve(static_cast<size_t>(array.size()));
        for (const QJsonValue &element : array) {
            if (!fromJson(element, values.emplace_back()))
                return false;
        }
        return json.isArray();
    }
};
/// One of several kinds, under the word of its kind: {"loan": {...}}.
template<typename... T>
    requires (requires { T::matter; } && ...)
struct Json<std::variant<T...>>
{
    static QJsonValue write(const std::variant<T...> &value)
    {
        return std::visit([]<typename One>(const One &one) { return QJsonObject{{QLatin1String(One::matter), toJson(one)}}; }, value);
    }
    static bool read(const QJsonValue &json, std::variant<T...> &value)
    {
        const QJsonObject object = json.toObject();
        return object.size() == 1 && (readOne<T>(object, value) || ...);
    }

private:
    template<typename One>
    static bool readOne(const QJsonObject &object, std::variant<T...> &value)
    {
        const auto found = object.find(QLatin1String(One::matter));
        return found != object.end() && fromJson(QJsonValue(*found), value.template emplace<One>());
    }
};
template<Described T>
struct Json<T>
{
    static QJsonValue write(const T &value)
    {
        QJsonObject object;
        T::describe(value, [&object](const char *name, const auto &field) { object.insert(QLatin1String(name), toJson(field)); });
        return object;
    }
    /// Fields that are missing keep their default; a field of the wrong kind makes the answer false.
    static bool read(const QJsonValue &json, T &value)
    {
        const QJsonObject object = json.toObject();
        bool ok = json.isObject();
        T::describe(value, [&](const char *name, auto &field) {
            if (const auto found = object.find(QLatin1String(name)); found != object.end())
                ok = fromJson(QJsonValue(*found), field) && ok;
        });
        return ok;
    }
};

/// JSON without spaces, keys sorted: the same value is the same text on every machine.
template<typename T>
QString toJsonText(const T &value)
{
    const QJsonValue json = toJson(value);
    const QJsonDocument document = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}
