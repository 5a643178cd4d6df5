// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

#include <algorithm>
#include <compare>

/// The identity of one record, made by the program and so the same in every database; ids of different records do not mix.
template<typename Tag>
struct Id
{
    QUuid value;

    bool operator==(const Id &) const = default;
    bool operator<(const Id &other) const { return value < other.value; }
    bool isNull() const { return value.isNull(); }
    QString toString() const { return value.toString(QUuid::WithoutBraces); }

    static Id make() { return {QUuid::createUuid()}; }
    /// Null when the text is not a UUID as toString() writes it; Qt alone would overlook capitals, braces and what stands behind.
    static Id parse(const QString &text)
    {
        const bool plain = text.size() == 36 && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isUpper(); });
        return {plain ? QUuid::fromString(text) : QUuid()};
    }
    /// The same parts give the same id on every machine (UUID version 5): used where a replay must find what was lived.
    static Id derive(const QUuid &space, const QString &name) { return {QUuid::createUuidV5(space, name)}; }
};

template<typename Tag>
size_t qHash(const Id<Tag> &id, size_t seed = 0)
{
    return qHash(id.value, seed);
}
