// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// How a long text is shown at first.
struct FoldedText
{
    QString head; ///< what is shown; the whole text when nothing is folded
    int lines = 0; ///< of the whole text, without what it quotes
    bool isFolded = false;
    QString quoted; ///< the history that a mail carries at its end, apart; empty: there is none
    int quotedLines = 0;
};

/// Parts a Markdown text into what is shown at first, at most `most` lines, and the rest; a fenced block is one line, since it scrolls by
/// itself, and is never cut. With `mail`, a quotation at the end is taken off first.
FoldedText foldText(const QString &text, int most, bool mail);
