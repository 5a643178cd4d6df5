// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/likeness.h"

#include "core/intake/phone.h"
#include "core/model/searchwords.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// What agreeing to a degree says; the steps fall.
struct Step
{
    double from; ///< likeness
    double weight; ///< bits
};

// Each weight is log2(m / u): m, how often records of the same agree so, counted on records with typing errors made as in tst_likeness;
// u, how often strangers do, by what names, streets and numbers repeat in a service area.
constexpr Step nameSteps[] = {{0.97, 6}, {0.86, 4.5}, {0.74, 2}, {0.6, -1}, {0, -5}};
constexpr Step personSteps[] = {{0.95, 3.5}, {0.8, 2}, {0.65, 0}, {0, -1.5}};
constexpr Step phoneSteps[] = {{1, 8}, {0.85, 3.5}, {0, -2}};
constexpr Step mailSteps[] = {{1, 8}, {0.9, 4}, {0, -1}};
constexpr Step addressSteps[] = {{0.9, 4}, {0.8, 2.5}, {0.65, 0}, {0, -3}};
constexpr Step postalSteps[] = {{1, 2.5}, {0.8, 0.5}, {0, -2.5}};
constexpr Step serialSteps[] = {{1, 10}, {0.85, 5}, {0, -4}};
constexpr Step modelSteps[] = {{0.9, 2}, {0.7, 1}, {0, -2.5}};
constexpr Step wordsSteps[] = {{0.8, 4}, {0.5, 2}, {0.3, 0.5}, {0, -2}};
constexpr Step errorSteps[] = {{1, 3}, {0, -3}};

QString foldedOf(const QString &text)
{
    return joinedWord(text).isEmpty() ? searchText(text) : joinedWord(text);
}

QStringList wordsOf(const QString &text, const QSet<QString> &without = {})
{
    QStringList words;
    for (const SearchWord &word : searchWords(text)) {
        if (!without.contains(word.folded))
            words << word.folded;
    }
    return words;
}

/// What companies are, and what streets are called, tells none from another.
const QSet<QString> &fillers()
{
    static const QSet<QString> all{u"sl"_s,  u"slu"_s,     u"sa"_s,  u"sau"_s, u"sc"_s,  u"cb"_s,   u"s"_s,  u"l"_s,  u"a"_s,
                                   u"ltd"_s, u"limited"_s, u"inc"_s, u"llc"_s, u"plc"_s, u"gmbh"_s, u"co"_s, u"de"_s, u"del"_s,
                                   u"la"_s,  u"el"_s,      u"los"_s, u"las"_s, u"y"_s,   u"the"_s,  u"and"_s};
    return all;
}

const QSet<QString> &wayWords()
{
    static const QSet<QString> all{u"c"_s,   u"calle"_s, u"cl"_s, u"avda"_s,   u"av"_s, u"avenida"_s, u"plaza"_s, u"pl"_s,
                                   u"pza"_s, u"paseo"_s, u"ps"_s, u"street"_s, u"st"_s, u"road"_s,    u"rd"_s,    u"de"_s,
                                   u"del"_s, u"la"_s,    u"el"_s, u"n"_s,      u"no"_s, u"num"_s,     u"numero"_s};
    return all;
}

/// Every word of `a` with its nearest of `b`, by length; words that `b` has more count half.
double pairedLikeness(const QStringList &a, QStringList b)
{
    double alike = 0, letters = 0;
    for (const QString &word : a) {
        qsizetype best = 0;
        double most = -1;
        for (qsizetype i = 0; i < b.size(); ++i) {
            if (const double one = wordLikeness(word, b[i]); one > most) {
                most = one;
                best = i;
            }
        }
        const double length = double(std::max(word.size(), b[best].size()));
        alike += most * length;
        letters += length;
        b.removeAt(best);
        if (b.isEmpty())
            break;
    }
    for (const QString &more : b)
        letters += double(more.size()) / 2;
    return letters > 0 ? alike / letters : 0;
}

/// The words of the shorter text with those of the longer, and the same whichever comes first.
double phraseLikeness(const QStringList &a, const QStringList &b)
{
    if (a.isEmpty() || b.isEmpty())
        return a.isEmpty() && b.isEmpty() ? 1 : 0;
    if (a.size() == b.size())
        return (pairedLikeness(a, b) + pairedLikeness(b, a)) / 2;
    return a.size() < b.size() ? pairedLikeness(a, b) : pairedLikeness(b, a);
}

/// The street by its words, the number by itself: number 3 is not number 8.
double addressLikeness(const QString &a, const QString &b)
{
    const auto parted = [](const QString &address) {
        std::pair<QStringList, QStringList> both;
        for (const QString &word : wordsOf(address, wayWords()))
            (word.front().isDigit() ? both.second : both.first) << word;
        return both;
    };
    const auto [streetA, numberA] = parted(a);
    const auto [streetB, numberB] = parted(b);
    const double street = phraseLikeness(streetA, streetB);
    if (numberA.isEmpty() || numberB.isEmpty())
        return street * 0.85;
    return numberA.front() == numberB.front() ? street : street * 0.7;
}

double bestOf(const QStringList &a, const QStringList &b, double (*like)(const QString &, const QString &))
{
    double best = 0;
    for (const QString &one : a) {
        for (const QString &other : b)
            best = std::max(best, like(one, other));
    }
    return best;
}

double phoneLikeness(const QString &a, const QString &b)
{
    const QString one = lastNine(a), other = lastNine(b);
    return one.isEmpty() || other.isEmpty() ? 0 : wordLikeness(one, other);
}

double mailLikeness(const QString &a, const QString &b)
{
    return wordLikeness(a.trimmed().toCaseFolded(), b.trimmed().toCaseFolded());
}

double serialLikeness(const QString &a, const QString &b)
{
    return wordLikeness(foldedOf(a).remove(u' '), foldedOf(b).remove(u' '));
}

double weightOf(std::span<const Step> steps, double likeness)
{
    for (const Step &step : steps) {
        if (likeness >= step.from - 1e-9)
            return step.weight;
    }
    return 0;
}

/// Adds what a field says, if both know it.
class Sum
{
public:
    void add(Trait trait, bool bothKnow, std::span<const Step> steps, auto &&like)
    {
        if (!bothKnow)
            return;
        const double likeness = like();
        const double weight = weightOf(steps, likeness);
        m_sum.weight += weight;
        m_sum.traits.push_back({trait, likeness, weight});
    }

    Likeness done()
    {
        std::stable_sort(m_sum.traits.begin(), m_sum.traits.end(),
                         [](const TraitLikeness &a, const TraitLikeness &b) { return a.weight > b.weight; });
        return std::move(m_sum);
    }

private:
    Likeness m_sum;
};

bool know(const QString &a, const QString &b)
{
    return !searchText(a).isEmpty() && !searchText(b).isEmpty();
}

bool know(const QStringList &a, const QStringList &b)
{
    return !a.isEmpty() && !b.isEmpty();
}

void addParty(Sum &sum, const Traits &a, const Traits &b)
{
    sum.add(Trait::Name, know(a.name, b.name), nameSteps,
            [&] { return phraseLikeness(wordsOf(a.name, fillers()), wordsOf(b.name, fillers())); });
    sum.add(Trait::Person, know(a.person, b.person), personSteps, [&] { return phraseLikeness(wordsOf(a.person), wordsOf(b.person)); });
    sum.add(Trait::Phone, know(a.phones, b.phones), phoneSteps, [&] { return bestOf(a.phones, b.phones, phoneLikeness); });
    sum.add(Trait::Mail, know(a.mails, b.mails), mailSteps, [&] { return bestOf(a.mails, b.mails, mailLikeness); });
    sum.add(Trait::Address, know(a.address, b.address), addressSteps, [&] { return addressLikeness(a.address, b.address); });
    sum.add(Trait::PostalCode, know(a.postalCode, b.postalCode), postalSteps,
            [&] { return wordLikeness(foldedOf(a.postalCode), foldedOf(b.postalCode)); });
}

}

double wordLikeness(const QString &a, const QString &b)
{
    const qsizetype n = std::min<qsizetype>(a.size(), longestSearchWord), m = std::min<qsizetype>(b.size(), longestSearchWord);
    if (n == 0 || m == 0)
        return n == m ? 1 : 0;
    // Optimal string alignment, three rows.
    std::array<int, longestSearchWord + 1> before{}, last{}, row{};
    for (qsizetype j = 0; j <= m; ++j)
        last[size_t(j)] = int(j);
    for (qsizetype i = 1; i <= n; ++i) {
        row[0] = int(i);
        for (qsizetype j = 1; j <= m; ++j) {
            const size_t at = size_t(j);
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
        before = last;
        last = row;
    }
    return 1 - double(last[size_t(m)]) / double(std::max(n, m));
}

Likeness partyLikeness(const Traits &a, const Traits &b)
{
    Sum sum;
    addParty(sum, a, b);
    return sum.done();
}

Likeness callLikeness(const Traits &a, const Traits &b)
{
    Sum sum;
    addParty(sum, a, b);
    sum.add(Trait::Serial, know(a.serials, b.serials), serialSteps, [&] { return bestOf(a.serials, b.serials, serialLikeness); });
    sum.add(Trait::Model, know(a.model, b.model), modelSteps, [&] { return phraseLikeness(wordsOf(a.model), wordsOf(b.model)); });
    sum.add(Trait::ErrorCode, know(a.errorCode, b.errorCode), errorSteps,
            [&] { return foldedOf(a.errorCode) == foldedOf(b.errorCode) ? 1.0 : 0.0; });
    sum.add(Trait::Words, know(a.words, b.words), wordsSteps,
            [&] { return phraseLikeness(wordsOf(a.words, fillers()), wordsOf(b.words, fillers())); });
    return sum.done();
}
