// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worker.h"

#include <QFuture>
#include <QStringList>

#include <map>
#include <memory>
#include <vector>

/// Where in a text a word stands that no dictionary knows.
struct Misspelling
{
    int at = 0;
    int length = 0;

    bool operator==(const Misspelling &) const = default;
};

/// What a text was found to be; `hasDictionary` is false where the machine has none for the language: then nothing is marked.
struct SpellingResult
{
    bool hasDictionary = false;
    std::vector<Misspelling> wrong;
};

/// Checks words against the dictionaries of this machine, by Hunspell, on a thread of its own: no text is too long for the window.
class Spelling
{
public:
    /// `folders`: where dictionaries such as es_ES.aff lie; empty: where systems keep them.
    explicit Spelling(QStringList folders = {});
    ~Spelling();

    /// The words of one paragraph that are not known. Code between backticks, addresses, placeholders and words with digits are passed over.
    QFuture<SpellingResult> check(const QString &paragraph, const QString &language);
    /// What a word may have been meant as, the likeliest first.
    QFuture<QStringList> suggestions(const QString &word, const QString &language);
    /// Knows these too from now on.
    void learn(const QStringList &words, const QString &language);

    static QStringList systemFolders();

private:
    struct Dictionary;
    Dictionary *dictionary(const QString &language);

    QStringList m_folders;
    std::map<QString, std::unique_ptr<Dictionary>> m_dictionaries; ///< on the thread alone
    std::map<QString, QStringList> m_learned; ///< as above: taught before the dictionary was opened
    Worker m_thread; ///< last, so that it ends first
};

/// The words of a paragraph that a spelling is asked about, without what is no prose.
std::vector<Misspelling> proseWords(const QString &paragraph);
