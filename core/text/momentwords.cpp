// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/momentwords.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

int monthOf(const QString &word)
{
    static const QStringList begins{u"ene jan"_s, u"feb"_s, u"mar"_s, u"abr apr"_s, u"may"_s, u"jun"_s, u"jul"_s, u"ago aug"_s, u"sep set"_s, u"oct"_s, u"nov"_s, u"dic dec"_s};
    for (int month = 0; month < begins.size(); ++month) {
        if (begins[month].contains(word.left(3)))
            return month + 1;
    }
    return 0;
}

int weekdayOf(const QString &word)
{
    static const QStringList begins{u"lun mon"_s, u"mar tue"_s, u"mie wed"_s, u"jue thu"_s, u"vie fri"_s, u"sab sat"_s, u"dom sun"_s};
    for (int day = 0; day < begins.size(); ++day) {
        if (begins[day].contains(word.left(3)))
            return day + 1;
    }
    return 0;
}

int numberOf(const QString &word)
{
    static const QStringList words{u"a an one un una"_s, u"two dos"_s, u"three tres"_s, u"four cuatro"_s, u"five cinco"_s, u"six seis"_s, u"seven siete"_s, u"eight ocho"_s, u"nine nueve"_s, u"ten diez"_s};
    for (int n = 0; n < words.size(); ++n) {
        if (words[n].split(u' ').contains(word))
            return n + 1;
    }
    return word.toInt();
}

QString plainMoment(const QString &text)
{
    QString folded;
    for (const QChar letter : text.left(200).normalized(QString::NormalizationForm_KD).toLower()) {
        if (letter.isMark())
            continue;
        const bool dash = letter == QChar(0x2013) || letter == QChar(0x2014) || letter == QChar(0x2012) || letter == QChar(0x2212);
        const bool gap = letter == u',' || letter == u'(' || letter == u')' || letter == u';';
        folded += dash ? QChar(u'-') : letter == QChar(0x2019) ? QChar(u'\'') : gap ? QChar(u' ') : letter;
    }
    static const QRegularExpression half(u"\\b([ap]) ?\\.? ?m\\b\\.?"_s), halfOfHour(u"(?<=\\d)([ap])\\.? ?m\\b\\.?"_s), dots(u"\\.(?!\\d)"_s);
    folded.replace(half, u"\\1m"_s).replace(halfOfHour, u"\\1m"_s).remove(dots);
    return folded.simplified();
}
