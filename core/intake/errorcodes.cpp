// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/errorcodes.h"

#include "core/model/searchwords.h"

#include <algorithm>

namespace {

constexpr qsizetype longestCode = 8;

/// Letters first, as on displays: "E05", "F28", "AL32"; "24h", "3kW" and "2x" are amounts.
bool isCode(const QString &word)
{
    const auto isDigit = [](QChar one) { return one.isDigit(); };
    return word.size() >= 2 && word.size() <= longestCode && word.front().isLetter() && std::any_of(word.begin(), word.end(), isDigit);
}

}

QStringList errorCodesIn(const QString &text, const QString &without)
{
    QStringList others{joinedWord(without)};
    for (const SearchWord &word : searchWords(without))
        others << word.folded;
    QStringList codes;
    for (const SearchWord &word : searchWords(text)) {
        if (isCode(word.folded) && !others.contains(word.folded) && !codes.contains(word.folded))
            codes << word.folded;
    }
    return codes;
}
