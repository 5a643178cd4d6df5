// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/money.h"

#include "core/text/unitwords.h"

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace {

/// Papers are made on threads of their own, so the three letters are kept in one number.
quint32 packed(const QString &code)
{
    quint32 number = 0;
    for (const QChar letter : code)
        number = number * 256 + letter.cell();
    return number;
}

std::atomic<quint32> currency{0}; // euros

}

QString companyCurrency()
{
    const quint32 number = currency;
    if (number == 0)
        return u"EUR"_s;
    return QString(QChar(ushort(number >> 16 & 0xff))) + QChar(ushort(number >> 8 & 0xff)) + QChar(ushort(number & 0xff));
}

void setCompanyCurrency(const QString &code)
{
    if (isCurrencyCode(code))
        currency = packed(code);
}

bool isCurrencyCode(const QString &code)
{
    return code.size() == 3 && std::all_of(code.begin(), code.end(), [](QChar letter) { return letter >= u'A' && letter <= u'Z'; });
}

QString currencySign()
{
    const QString code = companyCurrency();
    return code == u"EUR"_s ? u"€"_s : code == u"GBP"_s ? u"£"_s : code; // a dollar or a peso is many countries'
}

QString moneyWords(qint64 cents, const Language &language)
{
    const QString sign = currencySign();
    const QString words = language.locale().toCurrencyString(double(cents) / 100, sign);
    return sign.size() == 3 && words.startsWith(sign) && words.size() > 3 && !words[3].isSpace() ? sign + QChar::Nbsp + words.mid(3) : words;
}
