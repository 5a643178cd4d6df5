// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pseudolocale.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr double growth = 1.4;
constexpr QStringView vowels = u"aeiouAEIOU", accented = u"áéíóúÁÉÍÓÚ";

/// What a program reads in a text, not a person: places for values and markup.
const QRegularExpression &untouched()
{
    static const QRegularExpression pattern(u"%L?\\d+|%n|<[^>]*>|&[a-z]+;|\\(\\*[^)]*\\)|\\{[^}]*\\}"_s);
    return pattern;
}

QString stretched(QStringView words)
{
    QString text;
    for (const QChar letter : words) {
        const qsizetype at = vowels.indexOf(letter);
        // The mnemonic stays the letter after its mark; the doubled one stands behind it.
        text += letter;
        if (at >= 0)
            text += accented[at];
    }
    return text;
}

}

PseudoLocale::PseudoLocale(QObject *parent) : QTranslator(parent)
{
    (void)m_plurals.load(u":/i18n/aviso_en"_s); // without it, plurals are as in the source
}

QString PseudoLocale::translate(const char *context, const char *sourceText, const char *disambiguation, int n) const
{
    const bool isQt = context && context[0] == 'Q' && qstrlen(context) > 1 && context[1] >= 'A' && context[1] <= 'Z';
    if (isQt || !sourceText)
        return {}; // names of keys, and the dialogs of the platform
    const QString english = m_plurals.translate(context, sourceText, disambiguation, n);
    return longer(english.isEmpty() ? QString::fromUtf8(sourceText) : english);
}

QString PseudoLocale::longer(const QString &text)
{
    const qsizetype key = text.indexOf(u'\t');
    const QString words = key < 0 ? text : text.left(key);
    if (words.trimmed().isEmpty())
        return text;
    QString result;
    qsizetype from = 0;
    for (auto places = untouched().globalMatch(words); places.hasNext();) {
        const QRegularExpressionMatch place = places.next();
        result += stretched(QStringView(words).mid(from, place.capturedStart() - from)) + place.captured();
        from = place.capturedEnd();
    }
    result += stretched(QStringView(words).mid(from));
    while (static_cast<double>(result.size() + 2) < static_cast<double>(words.size()) * growth)
        result += u'~';
    return u'[' + result + u']' + (key < 0 ? QString() : text.mid(key));
}
