// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/spelling.h"

#include <QCache>
#include <QHash>
#include <QSyntaxHighlighter>

/// Underlines in an editor the words that no dictionary knows. Paragraphs are checked one by one on the spelling's own thread, and what was
/// found is remembered by its text: typing asks about the paragraph at hand alone.
class SpellMarks : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    SpellMarks(Spelling &spelling, QTextDocument *document);

    /// "es" or "en"; empty: nothing is marked.
    void setLanguage(const QString &language);
    QString language() const { return m_language; }
    /// The marked word at a place of the document; a length of 0: none.
    Misspelling at(int position) const;
    /// The first marked word behind a place, then from the beginning again.
    Misspelling next(int position) const;
    /// Knows the word from now on.
    void learn(const QString &word);
    /// How many paragraphs are still being looked at.
    int waiting() const { return m_waiting; }

Q_SIGNALS:
    /// This machine has none for the language.
    void hasNoDictionary(const QString &language);
    /// Everything that was asked has been answered.
    void checked();

protected:
    void highlightBlock(const QString &text) override;

private:
    const std::vector<Misspelling> &knownOf(const QString &text) const;
    void ask(const QString &text, int block);
    void take(const QString &text, int block, const QString &language, const SpellingResult &result);

    Spelling &m_spelling;
    QString m_language;
    QCache<QString, std::vector<Misspelling>> m_known; ///< by paragraph; a long one that is being typed has many states
    QHash<QString, bool> m_asked;
    int m_waiting = 0;
    int m_round = 0; ///< answers of an earlier language, or from before a word was learnt, do not count
};
