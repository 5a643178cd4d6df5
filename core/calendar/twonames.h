// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A name in both languages of the program; whoever gave one alone meant it for both.
struct TwoNames
{
    QString es = {};
    QString en = {};

    bool operator==(const TwoNames &) const = default;
    bool isEmpty() const { return es.isEmpty() && en.isEmpty(); }
    /// In "es" or "en"; in the other one when it has none in that.
    QString in(const QString &language) const
    {
        const bool spanish = language.startsWith(QLatin1String("es"));
        const QString &first = spanish ? es : en;
        return !first.isEmpty() ? first : spanish ? en : es;
    }
    /// The same word in both.
    static TwoNames both(const QString &name) { return {name, name}; }
};
