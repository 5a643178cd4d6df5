// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/jsonnode.h"

#include <QCoreApplication>

namespace {
QString shown(const QJsonValue &value)
{
    if (value.isObject() || value.isArray()) {
        const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
        return QString::fromUtf8(document.toJson(QJsonDocument::Compact)).left(60);
    }
    return value.isString() ? QLatin1Char('"') + value.toString().left(60) + QLatin1Char('"') : value.toVariant().toString();
}
}

JsonNode JsonNode::operator[](const QString &name) const
{
    return {m_value.toObject().value(name), m_path.isEmpty() ? name : m_path + QLatin1Char('.') + name, *m_error};
}

JsonNode JsonNode::given(const char *field) const
{
    JsonNode node = (*this)[field];
    if (node.isNull())
        node.m_value = QJsonValue(QJsonValue::Undefined);
    return node;
}

std::vector<JsonNode> JsonNode::items() const
{
    std::vector<JsonNode> nodes;
    if (present() && !isArray())
        expected(QCoreApplication::translate("JsonNode", "a list"));
    const QJsonArray array = m_value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        nodes.push_back({array[i], QStringLiteral("%1[%2]").arg(m_path).arg(i), *m_error});
    return nodes;
}

std::vector<JsonNode> JsonNode::oneOrMore() const
{
    if (!present() || isArray())
        return items();
    return {*this};
}

void JsonNode::expectOnly(std::initializer_list<const char *> fields) const
{
    if (!isObject()) {
        expected(QCoreApplication::translate("JsonNode", "an object"));
        return;
    }
    QStringList known;
    for (const char *field : fields)
        known += QLatin1String(field);
    const QStringList found = m_value.toObject().keys();
    for (const QString &name : found) {
        if (!known.contains(name) && !*m_error) {
            const QString where = m_path.isEmpty() ? name : m_path + QLatin1Char('.') + name;
            *m_error = Error{Error::Kind::InvalidInput, QCoreApplication::translate("JsonNode", "%1: unknown field; expected one of %2")
                                                            .arg(where, known.join(QStringLiteral(", ")))};
        }
    }
}

QString JsonNode::text(const QString &otherwise) const
{
    if (present() && !isText())
        expected(QCoreApplication::translate("JsonNode", "a text"));
    return m_value.toString(otherwise);
}

qint64 JsonNode::number(qint64 otherwise) const
{
    if (present() && (!m_value.isDouble() || m_value.toDouble() != static_cast<double>(m_value.toInteger())))
        expected(QCoreApplication::translate("JsonNode", "a whole number"));
    return m_value.toInteger(otherwise);
}

bool JsonNode::flag(bool otherwise) const
{
    if (present() && !m_value.isBool())
        expected(QCoreApplication::translate("JsonNode", "true or false"));
    return m_value.toBool(otherwise);
}

QStringList JsonNode::texts() const
{
    QStringList texts;
    for (const JsonNode &item : oneOrMore())
        texts += item.text();
    return texts;
}

LocalText JsonNode::localText() const
{
    LocalText text;
    if (present() && !fromJson(m_value, text))
        expected(QCoreApplication::translate("JsonNode", "a text, or an object of texts by language"));
    return text;
}

void JsonNode::expected(const QString &what) const
{
    if (*m_error)
        return;
    const QString where = m_path.isEmpty() ? QCoreApplication::translate("JsonNode", "the document") : m_path;
    *m_error = Error{Error::Kind::InvalidInput,
                     present() ? QCoreApplication::translate("JsonNode", "%1: expected %2, found %3").arg(where, what, shown(m_value))
                               : QCoreApplication::translate("JsonNode", "%1: expected %2, found nothing").arg(where, what)};
}

void JsonNode::fail(const QString &problem) const
{
    if (!*m_error)
        *m_error = Error{Error::Kind::InvalidInput, m_path + QLatin1Char('.') + problem};
}
