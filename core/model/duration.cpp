// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/duration.h"

#include <QRegularExpression>

using namespace std::chrono;

std::optional<Milliseconds> parseDuration(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^P(?:(\\d{1,5})D)?(?:T(?=\\d)(?:(\\d{1,6})H)?(?:(\\d{1,7})M)?(?:(\\d{1,9})S)?)?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || text == QLatin1String("P"))
        return {};
    return hours(24 * match.captured(1).toLongLong()) + hours(match.captured(2).toLongLong()) + minutes(match.captured(3).toLongLong())
        + seconds(match.captured(4).toLongLong());
}

QString durationText(Milliseconds duration)
{
    const qint64 total = duration_cast<seconds>(duration).count();
    const auto part = [](qint64 n, char unit) { return n ? QString::number(n) + QLatin1Char(unit) : QString(); };
    const QString time = part(total % 86400 / 3600, 'H') + part(total % 3600 / 60, 'M') + part(total % 60, 'S');
    const QString days = part(total / 86400, 'D');
    if (days.isEmpty() && time.isEmpty())
        return QStringLiteral("PT0S");
    return QLatin1Char('P') + days + (time.isEmpty() ? QString() : QLatin1Char('T') + time);
}
