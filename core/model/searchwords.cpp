// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/searchwords.h"

#include <QMap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t parts = 0; ///< stands between words
constexpr size_t mostTerms = 32;

/// Letters that Unicode does not take apart and people do.
QString spelledOut(const QString &letter)
{
    static const QMap<QString, QString> table{{u"ß"_s, u"ss"_s}, {u"æ"_s, u"ae"_s}, {u"œ"_s, u"oe"_s}, {u"ø"_s, u"o"_s}, {u"ł"_s, u"l"_s}, {u"đ"_s, u"d"_s}};
    return table.value(letter, letter);
}

/// A character as it is compared: nothing for what is passed over, zeros where it parts words.
std::u32string foldedAlone(char32_t c)
{
    if (QChar::isSurrogate(c))
        return {parts};
    const QString plain = spelledOut(QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD).toCaseFolded().normalized(QString::NormalizationForm_KD));
    std::u32string folded;
    for (const uint part : plain.toUcs4()) {
        const QChar::Category category = QChar::category(part);
        const bool unseen = QChar::isMark(part) || category == QChar::Other_Format || part == 0;
        if (QChar::isLetterOrNumber(part))
            folded += static_cast<char32_t>(part);
        else if (!unseen)
            folded += parts;
    }
    return folded;
}

/// As above; what most texts are made of is looked up.
const std::u32string &folded(char32_t c, std::u32string &other)
{
    static const auto common = [] {
        std::array<std::u32string, 0x250> table;
        for (size_t i = 0; i < table.size(); ++i)
            table[i] = foldedAlone(static_cast<char32_t>(i));
        return table;
    }();
    if (c < common.size())
        return common[c];
    other = foldedAlone(c);
    return other;
}

/// Scripts that put no spaces between words.
bool standsAlone(char32_t c)
{
    const QChar::Script script = QChar::script(c);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

class Reader
{
public:
    explicit Reader(const QString &text) : m_text(text) {}

    std::vector<SearchWord> read()
    {
        std::u32string other;
        for (qsizetype at = 0; at < m_text.size();) {
            const bool pair = m_text[at].isHighSurrogate() && at + 1 < m_text.size() && m_text[at + 1].isLowSurrogate();
            const char32_t c = pair ? QChar::surrogateToUcs4(m_text[at], m_text[at + 1]) : m_text[at].unicode();
            const qsizetype next = at + (pair ? 2 : 1);
            for (const char32_t part : folded(c, other))
                take(part, at, next);
            if (m_total > longestSearchText)
                break;
            at = next;
        }
        end();
        return std::move(m_words);
    }

private:
    void take(char32_t c, qsizetype at, qsizetype next)
    {
        const bool alone = c != parts && c >= 0x2e80 && standsAlone(c);
        if (c == parts || alone)
            end();
        if (c == parts)
            return;
        if (m_word.folded.isEmpty())
            m_word.at = at;
        if (m_word.folded.size() + QChar::requiresSurrogates(c) < longestSearchWord)
            m_word.folded += QStringView(QChar::fromUcs4(c));
        m_word.length = next - m_word.at;
        if (alone)
            end();
    }

    void end()
    {
        if (m_word.folded.isEmpty())
            return;
        m_total += m_word.folded.size() + 1;
        m_words.push_back(std::exchange(m_word, {}));
    }

    const QString &m_text;
    std::vector<SearchWord> m_words;
    SearchWord m_word;
    qsizetype m_total = 0;
};

QStringList plainWords(const QString &text)
{
    QStringList words;
    for (const SearchWord &word : searchWords(text))
        words += word.folded;
    return words;
}

/// A phone is written in groups and stored in one: nine digits or more with nothing else are one word.
bool isSpacedNumber(const QString &text)
{
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return digits >= 9 && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || c.isSpace() || u"+-()./"_s.contains(c); });
}

}

std::vector<SearchWord> searchWords(const QString &text)
{
    return Reader(text).read();
}

QString searchText(const QString &text)
{
    QString all = u""_s; // a column holds text, never nothing
    for (const SearchWord &word : searchWords(text))
        all += all.isEmpty() ? word.folded : u' ' + word.folded;
    return all;
}

QString joinedWord(const QString &text)
{
    const QStringList words = plainWords(text);
    return words.size() > 1 ? words.join(QString()).left(longestSearchWord) : QString();
}

SearchPattern searchPattern(const QString &typed)
{
    if (isSpacedNumber(typed))
        return {{{{plainWords(typed).join(QString()).left(longestSearchWord)}, true}}};
    SearchPattern pattern;
    const QStringList pieces = typed.left(10'000).split(u'"');
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const QStringList words = plainWords(pieces[i]);
        const bool isPhrase = i % 2 == 1 && i + 1 < pieces.size(); // a quote that nobody closed is none
        if (isPhrase && !words.isEmpty())
            pattern.terms.push_back({words.mid(0, mostTerms), false});
        for (qsizetype w = 0; !isPhrase && w < words.size(); ++w)
            pattern.terms.push_back({{words[w]}, i + 1 == pieces.size() && w + 1 == words.size()});
    }
    if (pattern.terms.size() > mostTerms)
        pattern.terms.resize(mostTerms);
    return pattern;
}

bool holdsAll(const QString &text, const SearchPattern &pattern)
{
    const QString spaced = u' ' + text + u' ';
    return std::all_of(pattern.terms.begin(), pattern.terms.end(), [&](const SearchTerm &term) {
        return spaced.contains(u' ' + term.words.join(u' ') + (term.begun ? QString() : u" "_s));
    });
}
