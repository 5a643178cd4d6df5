// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/finding.h"

namespace {

/// A text without case and accents, and for each of its units where it came from.
struct Plain
{
    QString text;
    std::vector<qsizetype> origin;
};

Plain plainOf(const QString &text)
{
    Plain plain;
    plain.text.reserve(text.size());
    plain.origin.reserve(static_cast<size_t>(text.size()) + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
        const char16_t unit = text[i].unicode();
        const QString parts = unit < 0x80 ? QString(text[i].toLower()) : text.sliced(i, pair ? 2 : 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const QChar c : parts) {
            if (c.isMark())
                continue;
            plain.text.append(c.isSpace() ? QChar(u' ') : c);
            plain.origin.push_back(i);
        }
        i += pair ? 1 : 0;
    }
    plain.origin.push_back(text.size());
    return plain;
}

}

std::vector<TextHit> findIn(const QString &text, const QString &words)
{
    std::vector<TextHit> hits;
    const QString wanted = plainOf(words).text;
    if (wanted.trimmed().isEmpty())
        return hits;
    const Plain plain = plainOf(text);
    for (qsizetype at = plain.text.indexOf(wanted); at >= 0; at = plain.text.indexOf(wanted, at + wanted.size())) {
        const qsizetype start = plain.origin[static_cast<size_t>(at)];
        qsizetype end = plain.origin[static_cast<size_t>(at + wanted.size())];
        if (end == start) // the end lies within what one character became
            end = start + 1;
        hits.push_back({start, end - start});
    }
    return hits;
}
