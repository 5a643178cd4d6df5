// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/typed.h"

#include <QRegularExpression>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

std::optional<Milliseconds> typed::duration(const QString &text)
{
    static const QRegularExpression whole(u"^(?:\\s*\\d{1,5}\\s*(?:d|h|min|m))+\\s*$"_s), part(u"(\\d{1,5})\\s*(d|h|min|m)"_s);
    if (!whole.match(text.toLower()).hasMatch())
        return {};
    Milliseconds sum{};
    for (const QRegularExpressionMatch &match : part.globalMatch(text.toLower())) {
        const Milliseconds unit = match.captured(2) == u"d"_s ? 24h : match.captured(2) == u"h"_s ? 1h : 1min;
        sum += unit * match.captured(1).toInt();
    }
    return sum > 0ms ? std::optional(sum) : std::nullopt;
}

QString typed::text(Milliseconds span)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(span).count();
    QStringList parts;
    if (minutes >= 60)
        parts << u"%1 h"_s.arg(minutes / 60);
    if (minutes % 60 || minutes == 0)
        parts << u"%1 min"_s.arg(minutes % 60);
    return parts.join(u' ');
}

QStringList typed::list(const QString &text)
{
    QStringList parts{QString()};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            parts << QString();
        else
            parts.last() += c;
    }
    for (QString &part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    return parts;
}

QString typed::joined(const QStringList &parts)
{
    QStringList shown;
    for (const QString &part : parts)
        shown << (part.contains(u',') ? u'"' + part + u'"' : part);
    return shown.join(QStringLiteral(", "));
}
