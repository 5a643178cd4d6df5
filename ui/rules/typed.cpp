// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/typed.h"

#include <QRegularExpression>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

std::optional<Milliseconds> typed::duration(const QString &text)
{
    static const QRegularExpression whole(u"^(?:\\s*\\d{1,5}\\s*(?:d|h|min|m|s))+\\s*$"_s), part(u"(\\d{1,5})\\s*(d|h|min|m|s)"_s);
    if (!whole.match(text.toLower()).hasMatch())
        return {};
    Milliseconds sum{};
    for (const QRegularExpressionMatch &match : part.globalMatch(text.toLower())) {
        const Milliseconds unit = match.captured(2) == u"d"_s ? 24h : match.captured(2) == u"h"_s ? 1h : match.captured(2) == u"s"_s ? 1s : Milliseconds(1min);
        sum += unit * match.captured(1).toInt();
    }
    return sum > 0ms ? std::optional(sum) : std::nullopt;
}

QString typed::text(Milliseconds span)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(span).count();
    QStringList parts;
    if (seconds >= 3600)
        parts << u"%1 h"_s.arg(seconds / 3600);
    if (seconds % 3600 >= 60 || seconds == 0)
        parts << u"%1 min"_s.arg(seconds % 3600 / 60);
    if (seconds % 60)
        parts << u"%1 s"_s.arg(seconds % 60);
    return parts.join(u' ');
}

/// A quote at the beginning of a part opens it, two within stand for one.
QStringList typed::list(const QString &text)
{
    QStringList parts{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool quote = c == u'"';
        if (quoted && quote && text.mid(i + 1, 1) == u"\""_s) {
            parts.last() += text[++i];
        } else if (quote && (quoted || parts.last().trimmed().isEmpty())) {
            quoted = !quoted;
            parts.last() = quoted ? QString() : parts.last();
        } else if (c == u',' && !quoted) {
            parts << QString();
        } else {
            parts.last() += c;
        }
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
        shown << (part.contains(u',') || part.startsWith(u'"') ? u'"' + QString(part).replace(u'"', u"\"\""_s) + u'"' : part);
    return shown.join(u", "_s);
}
