// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/hourstext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds minute{60'000};
constexpr Milliseconds day{86'400'000};

QString translated(const char *text)
{
    return QCoreApplication::translate("WorkingCalendar", text);
}

/// "9", "9:30", "09.30", "24:00".
std::optional<Milliseconds> wallFrom(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,2})(?:[:.](\\d{2}))?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || match.captured(2).toInt() > 59)
        return std::nullopt;
    const Milliseconds wall = minute * (match.captured(1).toInt() * 60 + match.captured(2).toInt());
    return wall <= day ? std::optional(wall) : std::nullopt;
}

tl::unexpected<Error> wrong(const QString &part)
{
    return fail(Error::Kind::InvalidInput,
                translated(QT_TRANSLATE_NOOP("WorkingCalendar", "\"%1\" is not a pair of times: write it as 9:00-14:00, with a comma before the next pair.")).arg(part));
}

Result<Window> windowFrom(const QString &part)
{
    static const QRegularExpression between(u"\\s*[-–—]\\s*"_s);
    const QStringList ends = part.split(between);
    if (ends.size() != 2)
        return wrong(part);
    const auto from = wallFrom(ends[0]);
    const auto to = wallFrom(ends[1]);
    if (!from || !to || *from == day)
        return wrong(part);
    if (*from == *to)
        return fail(Error::Kind::InvalidInput, translated(QT_TRANSLATE_NOOP("WorkingCalendar", "\"%1\" begins and ends at the same time: write 0:00-24:00 for a whole day.")).arg(part));
    return Window{*from, *to > *from ? *to : *to + day};
}

QString wallText(Milliseconds wall)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(wall).count();
    return u"%1:%2"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

Result<Windows> windowsFromText(const QString &text)
{
    static const QRegularExpression separators(u"\\s*[,;]\\s*"_s);
    const QString plain = text.trimmed();
    Windows windows;
    for (const QString &closed : {u"closed"_s, u"cerrado"_s, u"-"_s}) {
        if (plain.compare(closed, Qt::CaseInsensitive) == 0)
            return windows;
    }
    for (const QString &part : plain.split(separators, Qt::SkipEmptyParts)) {
        const Result<Window> window = windowFrom(part);
        if (!window)
            return tl::unexpected(window.error());
        windows.push_back(*window);
    }
    return windows;
}

QString windowsText(const Windows &windows)
{
    QStringList parts;
    for (const Window &window : windows)
        parts += wallText(window.from) + u'-' + wallText(window.to > day ? window.to - day : window.to);
    return parts.join(u", "_s);
}

Result<Milliseconds> spanFromText(const QString &text)
{
    static const QRegularExpression form(u"^(?:(\\d{1,5})\\s*h?)?\\s*(?:(\\d{1,6})\\s*(?:min|m))?$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression minutes(u"^(\\d{1,6})\\s*(?:min|m)$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression clock(u"^(\\d{1,5}):(\\d{2})$"_s);
    const QString plain = text.trimmed();
    for (const QRegularExpression &one : {clock, form}) {
        const QRegularExpressionMatch match = one.match(plain);
        if (!plain.isEmpty() && match.hasMatch() && !minutes.match(plain).hasMatch())
            return minute * (match.captured(1).toInt() * 60 + match.captured(2).toInt());
    }
    if (const QRegularExpressionMatch match = minutes.match(plain); match.hasMatch())
        return minute * match.captured(1).toInt();
    return fail(Error::Kind::InvalidInput, translated(QT_TRANSLATE_NOOP("WorkingCalendar", "\"%1\" is not a duration: write it as 4 h 30 min.")).arg(plain));
}

Windows united(const Windows &windows)
{
    Windows sorted = windows;
    std::sort(sorted.begin(), sorted.end(), [](const Window &a, const Window &b) { return a.from < b.from; });
    Windows result;
    for (const Window &window : sorted) {
        if (!result.empty() && window.from <= result.back().to)
            result.back().to = std::max(result.back().to, window.to);
        else
            result.push_back(window);
    }
    // A pair of times is at most a day long: two shifts that join into more are left as they were written.
    const auto tooLong = [](const Window &window) { return window.to - window.from > day; };
    return std::any_of(result.begin(), result.end(), tooLong) ? sorted : result;
}
