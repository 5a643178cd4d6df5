// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/folding.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

constexpr int lineLength = 100; ///< about what fits into a line of the page
constexpr int leastQuoted = 3; ///< a shorter quotation is read faster than unfolded

bool isQuoted(const QString &line)
{
    return line.startsWith(u'>');
}

/// "On Friday Ana wrote:", "El viernes Ana escribió:": the line that leads a quotation.
bool leads(const QString &line)
{
    static const QRegularExpression pattern(u"^(on|el|em|am|le)\\b.*\\b(wrote|escribió|escribio|a écrit|schrieb)\\s*:$|^-+ ?(original message|mensaje original) ?-+$"_s,
                                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return line.size() < 200 && pattern.match(line.trimmed()).hasMatch();
}

/// Where the quotation at the end begins; the number of lines when there is none.
qsizetype quotationOf(const QStringList &lines)
{
    qsizetype begin = lines.size();
    while (begin > 0 && (isQuoted(lines[begin - 1]) || lines[begin - 1].trimmed().isEmpty()))
        --begin;
    while (begin < lines.size() && lines[begin].trimmed().isEmpty())
        ++begin;
    if (lines.size() - begin < leastQuoted)
        return lines.size();
    qsizetype before = begin - 1;
    while (before > 0 && lines[before].trimmed().isEmpty())
        --before;
    return before > 0 && leads(lines[before]) ? before : begin;
}

/// The mark that opens a fenced block, or empty.
QString fenceOf(const QString &line)
{
    const QString text = line.trimmed();
    const QChar mark = text.isEmpty() ? QChar() : text.front();
    if (mark != u'`' && mark != u'~')
        return {};
    qsizetype length = 0;
    while (length < text.size() && text[length] == mark)
        ++length;
    return length >= 3 ? text.left(length) : QString();
}

}

FoldedText foldText(const QString &text, int most, bool mail)
{
    FoldedText folded;
    QStringList lines = text.split(u'\n');
    if (const qsizetype at = mail ? quotationOf(lines) : lines.size(); at > 0 && at < lines.size()) {
        const QStringList quoted = lines.mid(at);
        folded.quoted = quoted.join(u'\n');
        folded.quotedLines = static_cast<int>(quoted.size());
        lines = lines.mid(0, at);
    }
    while (lines.size() > 1 && lines.last().trimmed().isEmpty())
        lines.removeLast();
    QStringList head;
    QString fence;
    bool full = false;
    for (const QString &line : lines) {
        const QString mark = fenceOf(line);
        const bool opens = fence.isEmpty() && !mark.isEmpty(), closes = !fence.isEmpty() && mark.startsWith(fence);
        const int height = !fence.isEmpty() ? 0 : std::max(1, static_cast<int>((line.size() + lineLength - 1) / lineLength));
        const int room = most - folded.lines;
        folded.lines += height;
        if (opens)
            fence = mark;
        else if (closes)
            fence.clear();
        if (full)
            continue;
        if (height <= room || height == 0) {
            head << line;
            continue;
        }
        full = true;
        if (room > 0 && height > 1) // one paragraph longer than the page
            head << line.left(static_cast<qsizetype>(room) * lineLength).section(u' ', 0, -2) + u"…"_s;
    }
    folded.isFolded = full;
    folded.head = full ? head.join(u'\n') : lines.join(u'\n');
    return folded;
}
