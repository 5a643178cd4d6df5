// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/searchsnippet.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostGroups = 12; ///< into which a phone or a serial number is parted

/// A place of one term in the words of a text.
struct Hit
{
    size_t term;
    size_t first, last; ///< words
};

bool hasDigit(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

/// How many words from there on are the term's, which stands in one word and may be written in several; 0: they are not.
size_t groupsAt(const std::vector<SearchWord> &words, size_t at, const QString &term, bool begun)
{
    QString joined;
    for (size_t count = 1; count <= mostGroups && at + count <= words.size(); ++count) {
        joined += words[at + count - 1].folded;
        if (joined == term || (begun && joined.startsWith(term)))
            return count;
        if (!hasDigit(term) || !term.startsWith(joined))
            return 0;
    }
    return 0;
}

size_t wordsAt(const std::vector<SearchWord> &words, size_t at, const SearchTerm &term)
{
    if (term.words.size() == 1)
        return groupsAt(words, at, term.words.front(), term.begun);
    const auto count = static_cast<size_t>(term.words.size());
    for (size_t i = 0; i < count; ++i) {
        const bool mayGoOn = term.begun && i + 1 == count;
        const QString &wanted = term.words[static_cast<qsizetype>(i)];
        if (at + i >= words.size() || (mayGoOn ? !words[at + i].folded.startsWith(wanted) : words[at + i].folded != wanted))
            return 0;
    }
    return count;
}

std::vector<Hit> hitsIn(const std::vector<SearchWord> &words, const SearchPattern &pattern)
{
    std::vector<Hit> hits;
    for (size_t at = 0; at < words.size(); ++at) {
        for (size_t term = 0; term < pattern.terms.size(); ++term) {
            if (const size_t count = wordsAt(words, at, pattern.terms[term]))
                hits.push_back({term, at, at + count - 1});
        }
    }
    return hits;
}

qsizetype endOf(const SearchWord &word)
{
    return word.at + word.length;
}

std::vector<TextRange> rangesOf(const std::vector<SearchWord> &words, const std::vector<Hit> &hits)
{
    std::vector<TextRange> ranges;
    for (const Hit &hit : hits) {
        const qsizetype at = words[hit.first].at, end = endOf(words[hit.last]);
        if (!ranges.empty() && at < ranges.back().at + ranges.back().length) // two terms find the same word
            ranges.back().length = std::max(ranges.back().length, end - ranges.back().at);
        else
            ranges.push_back({at, end - at});
    }
    return ranges;
}

/// The hit from which on the most terms stand within so many characters; the first of several.
const Hit *bestOf(const std::vector<SearchWord> &words, const std::vector<Hit> &hits, qsizetype most)
{
    const Hit *best = nullptr;
    size_t bestTerms = 0, end = 0;
    std::multiset<size_t> terms;
    for (size_t begin = 0; begin < hits.size(); ++begin) {
        for (; end < hits.size() && endOf(words[hits[end].last]) <= words[hits[begin].first].at + most; ++end)
            terms.insert(hits[end].term);
        const size_t different = std::set<size_t>(terms.begin(), terms.end()).size();
        if (!best || different > bestTerms)
            best = &hits[begin], bestTerms = different;
        if (const auto one = terms.find(hits[begin].term); one != terms.end())
            terms.erase(one);
        end = std::max(end, begin + 1);
    }
    return best;
}

/// What is shown: from a word on, up to one; the whole text when it is short.
TextRange windowIn(const QString &text, const std::vector<SearchWord> &words, const Hit *hit, qsizetype most)
{
    if (text.size() <= most)
        return {0, text.size()};
    const qsizetype wanted = hit ? words[hit->first].at - most / 4 : 0;
    TextRange window{0, most};
    if (wanted > 0) {
        const auto first = std::find_if(words.begin(), words.end(), [&](const SearchWord &word) { return word.at >= wanted; });
        window.at = first == words.begin() ? 0 : first->at;
    }
    if (window.at + most >= text.size()) {
        window.length = text.size() - window.at;
        return window;
    }
    const auto past = std::find_if(words.begin(), words.end(), [&](const SearchWord &word) { return endOf(word) > window.at + most; });
    if (past != words.begin() && past != words.end() && endOf(*std::prev(past)) > window.at)
        window.length = endOf(*std::prev(past)) - window.at;
    if (text[window.at + window.length - 1].isHighSurrogate())
        --window.length;
    return window;
}

/// The window in one line, and the ranges as they stand in it.
SearchSnippet snippetOf(const QString &text, const TextRange &window, const std::vector<TextRange> &ranges)
{
    SearchSnippet snippet;
    const qsizetype end = window.at + window.length;
    if (window.at > 0)
        snippet.text = u"…"_s;
    auto range = std::find_if(ranges.begin(), ranges.end(), [&](const TextRange &one) { return one.at >= window.at; });
    for (qsizetype at = window.at; at < end; ++at) {
        if (range != ranges.end() && at == range->at)
            snippet.found.push_back({snippet.text.size(), 0});
        const QChar c = text[at].isSpace() || text[at].category() == QChar::Other_Control ? QChar(u' ') : text[at];
        if (c != u' ' || (!snippet.text.isEmpty() && !snippet.text.endsWith(u' ')))
            snippet.text += c;
        if (range != ranges.end() && at + 1 == std::min(range->at + range->length, end) && at >= range->at) {
            snippet.found.back().length = snippet.text.size() - snippet.found.back().at;
            ++range;
        }
    }
    while (snippet.text.endsWith(u' '))
        snippet.text.chop(1);
    if (end < text.size())
        snippet.text += u"…"_s;
    return snippet;
}

}

std::vector<TextRange> foundWords(const QString &text, const SearchPattern &pattern)
{
    const std::vector<SearchWord> words = searchWords(text);
    return rangesOf(words, hitsIn(words, pattern));
}

SearchSnippet searchSnippet(const LocalText &text, const SearchRequest &request, const QString &language, qsizetype most)
{
    const SearchPattern pattern = searchPattern(request.text);
    QString chosen = text.in(language);
    std::vector<SearchWord> words = searchWords(chosen);
    std::vector<Hit> hits = hitsIn(words, pattern);
    const auto termsOf = [](const std::vector<Hit> &all) {
        std::set<size_t> terms;
        for (const Hit &hit : all)
            terms.insert(hit.term);
        return terms.size();
    };
    for (const QString &other : text.byLanguage) {
        std::vector<SearchWord> theirs = searchWords(other);
        std::vector<Hit> found = hitsIn(theirs, pattern);
        if (termsOf(found) > termsOf(hits))
            chosen = other, words = std::move(theirs), hits = std::move(found);
    }
    most = std::max<qsizetype>(most, 1);
    return snippetOf(chosen, windowIn(chosen, words, bestOf(words, hits, most * 3 / 4), most), rangesOf(words, hits));
}
