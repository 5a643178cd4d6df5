// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/phone.h"

#ifdef AVISO_PHONENUMBER
#include <phonenumbers/phonenumberutil.h>
#endif

using namespace Qt::StringLiterals;

namespace {

QString digitsOf(const QString &typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (const int value = c.digitValue(); value >= 0) // also those of other scripts
            digits += QChar(u'0' + value);
    }
    return digits;
}

#ifdef AVISO_PHONENUMBER

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

std::optional<PhoneNumber> parsed(const QString &typed, const QString &region)
{
    if (typed.size() > 64)
        return {};
    PhoneNumber number;
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    if (util.Parse(typed.toStdString(), region.toStdString(), &number) != PhoneNumberUtil::NO_PARSING_ERROR
        || !util.IsPossibleNumber(number))
        return {};
    return number;
}

#else

struct Plan
{
    QLatin1StringView region;
    QLatin1StringView code;
    int least; ///< digits of a national number
    int most;
    bool trunk; ///< a leading 0 is dialled within the country alone
};

// ITU-T E.164 country codes and lengths of the places Aviso's first users serve; another number needs its "+".
constexpr Plan plans[] = {{"ES"_L1, "34"_L1, 9, 9, false},  {"PT"_L1, "351"_L1, 9, 9, false},  {"FR"_L1, "33"_L1, 9, 9, true},
                          {"GB"_L1, "44"_L1, 9, 10, true},  {"IE"_L1, "353"_L1, 7, 9, true},   {"DE"_L1, "49"_L1, 6, 11, true},
                          {"IT"_L1, "39"_L1, 8, 11, false}, {"CO"_L1, "57"_L1, 10, 10, false}, {"MX"_L1, "52"_L1, 10, 10, false}};

const Plan *planOf(const QString &region)
{
    for (const Plan &plan : plans) {
        if (region == plan.region)
            return &plan;
    }
    return nullptr;
}

bool fits(const Plan &plan, const QString &national)
{
    return national.size() >= plan.least && national.size() <= plan.most;
}

bool holdsLetters(const QString &typed)
{
    return std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isLetter(); });
}

#endif

}

QString e164(const QString &typed, const QString &region)
{
#ifdef AVISO_PHONENUMBER
    const std::optional<PhoneNumber> number = parsed(typed, region);
    if (!number)
        return {};
    std::string written;
    PhoneNumberUtil::GetInstance()->Format(*number, PhoneNumberUtil::E164, &written);
    return QString::fromStdString(written);
#else
    const QString trimmed = typed.trimmed();
    QString digits = digitsOf(trimmed);
    if (holdsLetters(trimmed) || digits.isEmpty())
        return {};
    bool international = trimmed.startsWith(u'+');
    if (!international && digits.startsWith("00"_L1)) {
        digits.remove(0, 2);
        international = true;
    }
    const Plan *home = planOf(region);
    if (international) {
        for (const Plan &plan : plans) {
            if (digits.startsWith(plan.code) && !fits(plan, digits.sliced(plan.code.size())))
                return {};
        }
        return digits.size() >= 8 && digits.size() <= 15 ? u'+' + digits : QString();
    }
    if (home && home->trunk && digits.startsWith(u'0'))
        digits.remove(0, 1);
    return home && fits(*home, digits) ? u'+' + home->code + digits : QString();
#endif
}

QString lastNine(const QString &typed)
{
    const QString digits = digitsOf(typed);
    return digits.size() < 6 ? QString() : digits.last(std::min<qsizetype>(9, digits.size()));
}

QString spokenPhone(const QString &number, const QString &region)
{
#ifdef AVISO_PHONENUMBER
    const std::optional<PhoneNumber> known = parsed(number, region);
    if (!known)
        return number;
    std::string own, written;
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    util.GetRegionCodeForNumber(*known, &own);
    util.Format(*known, own == region.toStdString() ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL, &written);
    return QString::fromStdString(written);
#else
    const Plan *home = planOf(region);
    const QString prefix = home ? u'+' + home->code : QString();
    if (!home || !number.startsWith(prefix) || number.size() != prefix.size() + 9)
        return number;
    const QString n = number.sliced(prefix.size());
    return u"%1 %2 %3 %4"_s.arg(n.first(3), n.sliced(3, 2), n.sliced(5, 2), n.sliced(7));
#endif
}
