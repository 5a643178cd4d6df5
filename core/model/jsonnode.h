// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codec.h"
#include "core/result.h"

#include <initializer_list>

/// A place in a JSON document that knows its path. The first thing that is not as expected is remembered as the document's error,
/// with path and what was expected; reading goes on with defaults, so that a parser is a plain list of fields.
class JsonNode
{
public:
    /// The root of a document; `error` outlives all nodes and stays empty while everything is as expected.
    JsonNode(QJsonValue value, std::optional<Error> &error) : JsonNode(std::move(value), {}, error) {}

    bool present() const { return !m_value.isUndefined(); }
    bool isNull() const { return m_value.isNull(); }
    bool isText() const { return m_value.isString(); }
    bool isObject() const { return m_value.isObject(); }
    bool isArray() const { return m_value.isArray(); }
    const QJsonValue &value() const { return m_value; }
    const QString &path() const { return m_path; }

    /// A field; not present when there is none.
    JsonNode operator[](const char *field) const { return (*this)[QString::fromUtf8(field)]; }
    JsonNode operator[](const QString &field) const;
    /// A field, as if there were none when it is null.
    JsonNode given(const char *field) const;
    /// The elements of an array; nothing when the node is not present.
    std::vector<JsonNode> items() const;
    /// The elements of an array, or the node itself when it is anything else.
    std::vector<JsonNode> oneOrMore() const;
    /// Expects an object with no other fields than these.
    void expectOnly(std::initializer_list<const char *> fields) const;

    QString text(const QString &otherwise = {}) const;
    qint64 number(qint64 otherwise = 0) const;
    bool flag(bool otherwise = false) const;
    QStringList texts() const;
    LocalText localText() const;
    /// A word of an enum; the error lists the known ones.
    template<Named E>
    E word(E otherwise = {}) const
    {
        if (!present())
            return otherwise;
        const std::optional<E> known = valueOf<E>(m_value.toString());
        if (!known)
            expected(allNames<E>());
        return known.value_or(otherwise);
    }
    /// Says what should have stood here.
    void expected(const QString &what) const;
    /// Says what is wrong below here, in words that begin with a path below this one.
    void fail(const QString &problem) const;

private:
    JsonNode(QJsonValue value, QString path, std::optional<Error> &error)
        : m_value(std::move(value)), m_path(std::move(path)), m_error(&error) {}

    QJsonValue m_value;
    QString m_path;
    std::optional<Error> *m_error;
};
