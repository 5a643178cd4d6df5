// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <array>
#include <optional>
#include <utility>

/// One table per enum: its values and the one word that stands for each in SQL, JSON and rules.
/// Specialised next to the enum; the words are part of the file formats and never change.
template<typename E>
struct Names; // every enum that is stored has one

template<typename E, size_t N>
struct NameTable
{
    std::array<std::pair<E, const char *>, N> rows;
};

template<typename E, size_t N>
constexpr NameTable<E, N> nameTable(const std::pair<E, const char *> (&rows)[N])
{
    NameTable<E, N> table{};
    for (size_t i = 0; i < N; ++i)
        table.rows[i] = rows[i];
    return table;
}

/// The stored word of a value.
template<typename E>
QString nameOf(E value)
{
    for (const auto &[candidate, word] : Names<E>::table.rows) {
        if (candidate == value)
            return QString::fromLatin1(word);
    }
    return {};
}

/// The value that a stored word stands for, or nothing when the word is unknown.
template<typename E>
std::optional<E> valueOf(const QString &word)
{
    for (const auto &[candidate, name] : Names<E>::table.rows) {
        if (word == QLatin1String(name))
            return candidate;
    }
    return {};
}

/// All words of an enum, for an error message that says what was expected.
template<typename E>
QString allNames()
{
    QString words;
    for (const auto &row : Names<E>::table.rows)
        words += (words.isEmpty() ? QString() : QStringLiteral(", ")) + QString::fromLatin1(row.second);
    return words;
}
