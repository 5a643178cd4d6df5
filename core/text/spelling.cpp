// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/spelling.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStringConverter>

#ifdef AVISO_HUNSPELL
#include <hunspell.hxx>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWord = 60; ///< what is longer is no word of a language

/// The dictionary files of a language: the usual country's first, else any that there is.
QString fileFor(const QString &language, const QStringList &folders)
{
    const QStringList usual = language == u"es"_s ? QStringList{u"es_ES"_s, u"es"_s} : QStringList{u"en_GB"_s, u"en_US"_s, u"en"_s};
    for (const QString &name : usual) {
        for (const QString &folder : folders) {
            if (QFile::exists(folder + u'/' + name + u".aff"_s) && QFile::exists(folder + u'/' + name + u".dic"_s))
                return folder + u'/' + name;
        }
    }
    for (const QString &folder : folders) {
        const QStringList any = QDir(folder).entryList({language + u"_*.dic"_s}, QDir::Files, QDir::Name);
        if (!any.isEmpty() && QFile::exists(folder + u'/' + any.first().chopped(4) + u".aff"_s))
            return folder + u'/' + any.first().chopped(4);
    }
    return {};
}

} // namespace

#ifdef AVISO_HUNSPELL
struct Spelling::Dictionary
{
    explicit Dictionary(const QString &file)
        : hunspell(QFile::encodeName(file + u".aff"_s).constData(), QFile::encodeName(file + u".dic"_s).constData()), encoder(hunspell.get_dict_encoding().c_str()),
          decoder(hunspell.get_dict_encoding().c_str())
    {
    }
    std::string coded(const QString &word)
    {
        return encoder.isValid() ? QByteArray(encoder(word)).toStdString() : word.toUtf8().toStdString();
    }
    QString decoded(const std::string &word)
    {
        const QByteArray bytes = QByteArray::fromStdString(word);
        return decoder.isValid() ? QString(decoder(bytes)) : QString::fromUtf8(bytes);
    }
    bool knows(const QString &word)
    {
        auto known = asked.find(word);
        if (known == asked.end())
            known = asked.emplace(word, hunspell.spell(coded(word))).first;
        return known->second;
    }

    Hunspell hunspell;
    QStringEncoder encoder;
    QStringDecoder decoder;
    std::map<QString, bool> asked; ///< most words of a text come again
};
#else
struct Spelling::Dictionary
{
};
#endif

Spelling::Spelling(QStringList folders) : m_folders(folders.isEmpty() ? systemFolders() : std::move(folders)), m_thread(u"spelling"_s) {}

Spelling::~Spelling() = default;

QStringList Spelling::systemFolders()
{
    QStringList folders = QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"hunspell"_s, QStandardPaths::LocateDirectory);
    folders += {QCoreApplication::applicationDirPath() + u"/hunspell"_s, u"/usr/share/hunspell"_s, u"/usr/share/myspell"_s, QDir::homePath() + u"/Library/Spelling"_s, u"/Library/Spelling"_s};
    folders.removeDuplicates();
    return folders;
}

Spelling::Dictionary *Spelling::dictionary(const QString &language)
{
    const auto known = m_dictionaries.find(language);
    if (known != m_dictionaries.end())
        return known->second.get();
    std::unique_ptr<Dictionary> &made = m_dictionaries[language];
#ifdef AVISO_HUNSPELL
    if (const QString file = fileFor(language, m_folders); !file.isEmpty()) {
        made = std::make_unique<Dictionary>(file);
        for (const QString &word : m_learned[language])
            made->hunspell.add(made->coded(word));
    }
#else
    (void)fileFor;
#endif
    return made.get();
}

QFuture<SpellingResult> Spelling::check(const QString &paragraph, const QString &language)
{
    return m_thread.run([this, paragraph, language] {
        SpellingResult result;
        Dictionary *words = dictionary(language);
        result.hasDictionary = words;
#ifdef AVISO_HUNSPELL
        for (const Misspelling &word : words ? proseWords(paragraph) : std::vector<Misspelling>()) {
            if (!words->knows(paragraph.mid(word.at, word.length)))
                result.wrong.push_back(word);
        }
#endif
        return result;
    });
}

QFuture<QStringList> Spelling::suggestions(const QString &word, const QString &language)
{
    return m_thread.run([this, word, language] {
        QStringList all;
#ifdef AVISO_HUNSPELL
        if (Dictionary *words = dictionary(language)) {
            for (const std::string &one : words->hunspell.suggest(words->coded(word)))
                all += words->decoded(one);
        }
#else
        (void)this;
#endif
        return all;
    });
}

void Spelling::learn(const QStringList &words, const QString &language)
{
    m_thread.run([this, words, language] {
        m_learned[language] += words;
#ifdef AVISO_HUNSPELL
        const auto open = m_dictionaries.find(language);
        if (open != m_dictionaries.end() && open->second) {
            for (const QString &word : words)
                open->second->hunspell.add(open->second->coded(word));
            open->second->asked.clear();
        }
#endif
        return true;
    });
}

std::vector<Misspelling> proseWords(const QString &paragraph)
{
    static const QRegularExpression noProse(u"`[^`]*`|\\{\\{[^}]*\\}\\}|\\b(?:https?|ftp|file)://\\S+|\\bwww\\.\\S+|\\S+@\\S+|[/\\\\]\\S*[/\\\\]\\S*|\\S*[\\d_]\\S*"_s);
    static const QRegularExpression word(u"[\\p{L}\\p{M}]+(?:['\\x{2019}\\-][\\p{L}\\p{M}]+)*"_s);
    QString prose = paragraph;
    for (auto matches = noProse.globalMatch(paragraph); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        prose.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u' '));
    }
    std::vector<Misspelling> words;
    for (auto matches = word.globalMatch(prose); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString text = match.captured();
        const bool isSign = text.size() < 2 || text.size() > longestWord || text == text.toUpper(); // abbreviations: SL, IVA
        if (!isSign)
            words.push_back({static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength())});
    }
    return words;
}
