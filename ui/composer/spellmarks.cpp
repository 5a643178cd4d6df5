// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/spellmarks.h"

#include "core/async.h"
#include "ui/theme/theme.h"

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

/// Is the paragraph inside a ``` block, or one of its fences? The state is carried from paragraph to paragraph.
enum Fence { Outside, Inside };

}

SpellMarks::SpellMarks(Spelling &spelling, QTextDocument *document) : QSyntaxHighlighter(document), m_spelling(spelling)
{
    m_known.setMaxCost(4'000'000); // characters
}

const std::vector<Misspelling> &SpellMarks::knownOf(const QString &text) const
{
    static const std::vector<Misspelling> none;
    const auto *known = m_known.object(text);
    return known ? *known : none;
}

void SpellMarks::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    ++m_round;
    m_known.clear();
    m_asked.clear();
    m_waiting = 0;
    rehighlight();
}

void SpellMarks::highlightBlock(const QString &text)
{
    const bool fence = text.trimmed().startsWith(u"```"_s), within = previousBlockState() == Inside;
    setCurrentBlockState(fence != within ? Inside : Outside);
    if (fence || within || m_language.isEmpty() || text.trimmed().isEmpty())
        return;
    const auto *known = m_known.object(text);
    if (!known) {
        ask(text, currentBlock().blockNumber());
        return;
    }
    QTextCharFormat wavy;
    wavy.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    wavy.setUnderlineColor(Theme::of(qApp->palette()).colors().overdue.ink);
    for (const Misspelling &word : *known)
        setFormat(word.at, word.length, wavy);
}

void SpellMarks::ask(const QString &text, int block)
{
    if (std::exchange(m_asked[text], true))
        return;
    ++m_waiting;
    whenDone(m_spelling.check(text, m_language), this, [this, text, block, language = m_language, round = m_round](const SpellingResult &result) {
        if (round == m_round)
            take(text, block, language, result);
    });
}

void SpellMarks::take(const QString &text, int block, const QString &language, const SpellingResult &result)
{
    --m_waiting;
    m_known.insert(text, new std::vector<Misspelling>(result.wrong), text.size() + 1);
    m_asked.remove(text);
    if (!result.wrong.empty()) {
        // Lines may have been put in before it meanwhile: it is looked for around where it was.
        const QTextBlock there = document()->findBlockByNumber(block);
        if (there.isValid() && there.text() == text) {
            rehighlightBlock(there);
        } else {
            for (QTextBlock one = document()->begin(); one.isValid(); one = one.next()) {
                if (one.text() == text)
                    rehighlightBlock(one);
            }
        }
    }
    if (!result.hasDictionary)
        Q_EMIT hasNoDictionary(language);
    if (m_waiting == 0)
        Q_EMIT checked();
}

Misspelling SpellMarks::at(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    for (const Misspelling &word : knownOf(block.text())) {
        const int begin = block.position() + word.at;
        if (position >= begin && position <= begin + word.length)
            return {begin, word.length};
    }
    return {};
}

Misspelling SpellMarks::next(int position) const
{
    Misspelling first;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (const Misspelling &word : knownOf(block.text())) {
            const Misspelling found{block.position() + word.at, word.length};
            if (found.at > position)
                return found;
            first = first.length == 0 ? found : first;
        }
    }
    return first;
}

void SpellMarks::learn(const QString &word)
{
    m_spelling.learn({word}, m_language);
    ++m_round;
    m_known.clear();
    m_asked.clear();
    m_waiting = 0;
    rehighlight();
}
