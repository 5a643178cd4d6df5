// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/filter.h"

#include "core/model/filterwords.h"
#include "core/model/searchwords.h"
#include "core/model/statetable.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A run of characters without spaces outside of quotes; a quote that nobody closes goes on to the end.
std::vector<FilterToken> tokensOf(const QString &text)
{
    std::vector<FilterToken> tokens;
    bool quoted = false;
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool ends = i == text.size() || (!quoted && text[i].isSpace());
        if (!ends && begin < 0)
            begin = i;
        if (ends && begin >= 0) {
            tokens.push_back({begin, i - begin, {}});
            begin = -1;
        }
        if (!ends && text[i] == u'"')
            quoted = !quoted;
    }
    return tokens;
}

/// Values behind a key: parted by commas, quotes away.
QStringList valuesIn(const QString &text)
{
    QStringList values{QString()};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            values += QString();
        else
            values.back() += c;
    }
    for (QString &value : values)
        value = value.simplified();
    values.removeAll(QString());
    return values;
}

const FilterVocabulary *keyCalled(const QString &name)
{
    const auto &all = filterVocabulary();
    const auto found = std::find_if(all.begin(), all.end(), [&](const FilterVocabulary &one) { return one.name.isCalled(filterFolded(name)); });
    return found == all.end() ? nullptr : &*found;
}

QString spanText(const FilterSpan &span)
{
    struct Unit { const char *letter; Milliseconds length; };
    static constexpr Unit units[] = {{"w", std::chrono::hours(168)}, {"d", std::chrono::hours(24)}, {"h", std::chrono::hours(1)}, {"m", std::chrono::minutes(1)}};
    for (const Unit &unit : units) {
        if (span.length.count() % unit.length.count() == 0 && span.length.count() > 0)
            return (span.more ? u">"_s : u"<"_s) + QString::number(span.length / unit.length) + QLatin1String(unit.letter);
    }
    return (span.more ? u">"_s : u"<"_s) + u"0m"_s;
}

/// The company's own states are kept as "active/workshop": category and id, so that a list still asks for the same when it is called
/// otherwise. What another desk kept so is read without knowing its name.
std::optional<QString> keptState(const QString &value)
{
    if (const auto table = shownStates()) {
        if (const NamedState *one = table->called(value))
            return nameOf(one->category) + u'/' + table->keptName(*one);
    }
    return valueOf<State>(value.section(u'/', 0, 0)) && value.contains(u'/') ? std::optional(value) : std::nullopt;
}

QString stateText(const QString &value, const QString &language)
{
    const std::optional<State> category = valueOf<State>(value.section(u'/', 0, 0));
    const auto table = shownStates();
    const NamedState *one = table && category && value.contains(u'/') ? table->at(*category, value.section(u'/', 1)) : nullptr;
    // One that is gone keeps its id: the list is empty, and not another.
    return one && table->keptName(*one) == value.section(u'/', 1) ? one->name.in(language) : value;
}

QStringList ownStates(const QString &language)
{
    QStringList names;
    if (const auto table = shownStates()) {
        for (const NamedState &one : table->states)
            names += one.name.in(language).toLower().replace(u' ', u'-');
    }
    return names;
}

/// The value as it is kept; nothing when it may not stand behind the key.
std::optional<QString> kept(const FilterVocabulary &key, const QString &value)
{
    const auto known = std::find_if(key.values.begin(), key.values.end(), [&](const FilterWord &word) { return word.isCalled(filterFolded(value)); });
    if (known != key.values.end())
        return QLatin1String(known->word);
    if (const std::optional<FilterSpan> span = key.spans ? filterSpan(value) : std::nullopt)
        return spanText(*span);
    if (key.key == FilterKey::State)
        return keptState(value);
    return key.texts && !searchText(value).isEmpty() ? std::optional(value) : std::nullopt;
}

QStringList keyNames(const QString &language)
{
    QStringList names;
    for (const FilterVocabulary &one : filterVocabulary())
        names += one.name.in(language) + u':';
    return names;
}

QStringList allowedBehind(const FilterVocabulary &key, const QString &language)
{
    QStringList words;
    for (const FilterWord &word : key.values)
        words += word.in(language);
    if (key.spans)
        words << u">4h"_s << u"<30m"_s << u">2d"_s;
    if (key.key == FilterKey::State) {
        for (const QString &name : ownStates(language)) {
            if (!words.contains(name))
                words += name;
        }
    }
    return words;
}

class Parser
{
public:
    Parser(const QString &text, const QString &language) : m_text(text), m_language(language) { m_parsed.tokens = tokensOf(text); }

    ParsedFilter parse()
    {
        for (m_token = 0; m_token < m_parsed.tokens.size(); ++m_token)
            read(m_text.mid(m_parsed.tokens[m_token].at, m_parsed.tokens[m_token].length));
        return std::move(m_parsed);
    }

private:
    void read(QString text)
    {
        const bool excludes = text.size() > 1 && text.startsWith(u'-');
        if (excludes)
            text.remove(0, 1);
        const qsizetype colon = text.indexOf(u':'), quote = text.indexOf(u'"');
        if (colon > 0 && (quote < 0 || colon < quote))
            readKey(text.left(colon), text.mid(colon + 1), excludes);
        else
            readWords(text, quote >= 0, excludes);
    }

    void readWords(QString text, bool isPhrase, bool excludes)
    {
        text = text.remove(u'"').simplified();
        if (!searchText(text).isEmpty()) // signs alone ask for nothing
            add({isPhrase ? FilterKey::Phrase : FilterKey::Word, excludes, {text}});
    }

    void readKey(const QString &name, const QString &rest, bool excludes)
    {
        const FilterVocabulary *key = keyCalled(name);
        if (!key)
            return problem({FilterProblem::What::UnknownKey, m_token, name, {}, keyNames(m_language)});
        FilterTest test{key->key, excludes, {}};
        const QStringList given = valuesIn(rest);
        if (given.isEmpty())
            return problem({FilterProblem::What::NoValue, m_token, {}, key->key, allowedBehind(*key, m_language)});
        for (const QString &value : given) {
            const std::optional<QString> known = kept(*key, value);
            if (!known)
                return problem({FilterProblem::What::UnknownValue, m_token, value, key->key, allowedBehind(*key, m_language)});
            if (!test.values.contains(*known))
                test.values += *known;
        }
        add(std::move(test));
    }

    void add(FilterTest test)
    {
        m_parsed.tokens[m_token].test = m_parsed.filter.tests.size();
        m_parsed.filter.tests.push_back(std::move(test));
    }
    void problem(FilterProblem found) { m_parsed.problems.push_back(std::move(found)); }

    const QString &m_text;
    const QString &m_language;
    ParsedFilter m_parsed;
    size_t m_token = 0;
};

QString valueText(const FilterVocabulary &key, const QString &value, const QString &language)
{
    const auto known = std::find_if(key.values.begin(), key.values.end(), [&](const FilterWord &word) { return value == QLatin1String(word.word); });
    const QString own = key.key == FilterKey::State ? stateText(value, language) : value;
    const QString shown = known == key.values.end() ? own : known->in(language);
    const bool quotes = std::any_of(shown.begin(), shown.end(), [](QChar c) { return c.isSpace() || c == u','; });
    return quotes ? u'"' + shown + u'"' : shown;
}

}

std::optional<FilterSpan> filterSpan(const QString &value)
{
    QString text = value;
    FilterSpan span;
    if (text.startsWith(u'<') || text.startsWith(u'>'))
        span.more = text[0] == u'>', text.remove(0, 1);
    if (text.size() < 2 || text.size() > 7)
        return {};
    bool isNumber = false;
    const int count = text.chopped(1).toInt(&isNumber);
    static const std::map<QChar, Milliseconds> units{{u'm', std::chrono::minutes(1)}, {u'h', std::chrono::hours(1)}, {u'd', std::chrono::hours(24)},
                                                     {u'w', std::chrono::hours(168)}, {u's', std::chrono::hours(168)}}; // "s" is a week in Spanish
    const auto unit = units.find(text.back().toLower());
    if (!isNumber || count < 0 || !text[0].isDigit() || unit == units.end())
        return {};
    span.length = unit->second * count;
    return span;
}

ParsedFilter parseFilter(const QString &text, const QString &language)
{
    return Parser(text, language).parse();
}

QString filterText(const Filter &filter, const QString &language)
{
    QStringList all;
    for (const FilterTest &test : filter.tests) {
        const QString sign = test.excludes ? u"-"_s : QString();
        const FilterVocabulary *key = vocabularyOf(test.key);
        QStringList values;
        for (const QString &value : test.values)
            values += key ? valueText(*key, value, language) : test.key == FilterKey::Phrase ? u'"' + value + u'"' : value;
        all += sign + (key ? key->name.in(language) + u':' : QString()) + values.join(u',');
    }
    return all.join(u' ');
}

QString filterProblemText(const FilterProblem &problem)
{
    const QString allowed = problem.allowed.join(u", "_s);
    switch (problem.what) {
    case FilterProblem::What::UnknownKey:
        return QCoreApplication::translate("Filter", "\"%1\" is nothing to filter by. Use one of %2, or put it in quotes to search for it.").arg(problem.found, allowed);
    case FilterProblem::What::UnknownValue:
        return allowed.isEmpty() ? QCoreApplication::translate("Filter", "\"%1\" holds no word to look for.").arg(problem.found)
                                 : QCoreApplication::translate("Filter", "\"%1\" is not known here. Use one of %2.").arg(problem.found, allowed);
    case FilterProblem::What::NoValue:
        return allowed.isEmpty() ? QCoreApplication::translate("Filter", "Write behind the colon what to look for.")
                                 : QCoreApplication::translate("Filter", "Write behind the colon one of %1.").arg(allowed);
    }
    return {};
}

FilterCompletion filterCompletion(const QString &text, qsizetype cursor, const QString &language)
{
    cursor = std::clamp(cursor, qsizetype(0), text.size());
    FilterCompletion completion{cursor, 0, {}, {}, {}};
    for (const FilterToken &token : tokensOf(text)) {
        if (token.at <= cursor && cursor <= token.at + token.length)
            completion.at = token.at, completion.length = token.length;
    }
    QString begun = text.mid(completion.at, cursor - completion.at);
    if (begun.startsWith(u'-')) {
        begun.remove(0, 1);
        ++completion.at, --completion.length;
    }
    QStringList candidates = keyNames(language);
    if (const qsizetype colon = begun.indexOf(u':'); colon > 0) {
        const FilterVocabulary *key = keyCalled(begun.left(colon));
        const qsizetype past = std::max(colon, begun.lastIndexOf(u',')) + 1; // an alternative is completed alone
        begun.remove(0, past);
        completion.at += past, completion.length = begun.size();
        candidates = key ? allowedBehind(*key, language) : QStringList();
        completion.key = key ? std::optional(key->key) : std::nullopt;
    }
    completion.begun = filterFolded(QString(begun).remove(u'"'));
    std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(completion.words),
                 [&](const QString &word) { return filterFolded(word).startsWith(completion.begun); });
    return completion;
}
