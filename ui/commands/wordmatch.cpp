// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/wordmatch.h"

#include "core/model/searchwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Where in the text the first `letters` characters of a word are shown: accents that were folded away may lengthen it.
TextRange markOf(const QString &text, const SearchWord &word, qsizetype letters)
{
    if (word.folded.size() == letters)
        return {word.at, word.length};
    for (qsizetype length = 1; length < word.length; ++length) {
        const std::vector<SearchWord> part = searchWords(text.mid(word.at, length));
        if (!part.empty() && part.front().folded.size() >= letters)
            return {word.at, length};
    }
    return {word.at, word.length};
}

/// Begins of words from `from` on that together give what was typed; the longest beginnings first.
bool parted(QStringView typed, const std::vector<SearchWord> &words, size_t from, std::vector<std::pair<size_t, qsizetype>> &found)
{
    if (typed.isEmpty())
        return true;
    for (size_t i = from; i < words.size(); ++i) {
        const QStringView word = words[i].folded;
        qsizetype common = 0;
        while (common < std::min(word.size(), typed.size()) && word[common] == typed[common])
            ++common;
        for (; common > 0; --common) {
            found.emplace_back(i, common);
            if (parted(typed.mid(common), words, i + 1, found))
                return true;
            found.pop_back();
        }
    }
    return false;
}

}

std::optional<WordMatch> matchWords(const QString &typed, const QString &text)
{
    WordMatch match;
    const std::vector<SearchWord> words = searchWords(text);
    for (const SearchWord &asked : searchWords(typed)) {
        std::vector<std::pair<size_t, qsizetype>> found;
        if (!parted(asked.folded, words, 0, found))
            return std::nullopt;
        match.score += static_cast<int>(found.front().first) + 10 * static_cast<int>(found.size() - 1);
        for (const auto &[word, letters] : found)
            match.marks.push_back(markOf(text, words[word], letters));
    }
    std::sort(match.marks.begin(), match.marks.end(), [](const TextRange &a, const TextRange &b) { return a.at < b.at; });
    match.marks.erase(std::unique(match.marks.begin(), match.marks.end(), [](const TextRange &a, const TextRange &b) { return a.at == b.at; }), match.marks.end());
    return match;
}
