// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/plain.h"

#include <QStringView>

namespace {

constexpr int longestWord = 1000;
constexpr int mostMarks = 8;
constexpr QChar wordBreak(0x200b);

/// Overrides, embeddings and isolates reorder what stands around them, which forges what a reader sees.
bool forgesDirection(char32_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f || c == 0x061c;
}

bool isUnwanted(char32_t c)
{
    if (c == U'\n' || c == U'\t')
        return false;
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0xfeff || c == 0xfffc || forgesDirection(c) || QChar::isNonCharacter(c);
}

/// Builds the shown text character by character.
class Painterly
{
public:
    void add(char32_t c)
    {
        if (isUnwanted(c) || (isMark(c) && ++m_marks > mostMarks))
            return;
        if (!isMark(c))
            m_marks = 0;
        m_word = QChar::isSpace(c) || c == wordBreak.unicode() ? 0 : m_word + 1;
        if (m_word > longestWord && !isMark(c)) {
            m_text += wordBreak;
            m_word = 1;
        }
        m_text += QStringView(QChar::fromUcs4(c));
    }
    QString take() { return std::move(m_text); }

private:
    static bool isMark(char32_t c)
    {
        const QChar::Category category = QChar::category(c);
        return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
    }

    QString m_text;
    int m_word = 0;
    int m_marks = 0;
};

} // namespace

QString displayable(const QString &text, qsizetype limit)
{
    Painterly shown;
    const QStringView view = QStringView(text).left(limit);
    for (qsizetype i = 0; i < view.size(); ++i) {
        const QChar c = view[i];
        if (!c.isSurrogate()) {
            // Old line ends and the separators of Unicode count as a new line.
            const bool newLine = c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
            if (!(c == u'\r' && i + 1 < view.size() && view[i + 1] == u'\n'))
                shown.add(newLine ? U'\n' : char32_t(c.unicode()));
        } else if (c.isHighSurrogate() && i + 1 < view.size() && view[i + 1].isLowSurrogate()) {
            shown.add(QChar::surrogateToUcs4(c, view[++i]));
        } else {
            shown.add(QChar::ReplacementCharacter);
        }
    }
    return shown.take();
}

QString displayableLine(const QString &text, qsizetype limit)
{
    return displayable(text.size() > limit ? text.left(limit) + QChar(0x2026) : text, limit + 1).simplified();
}
