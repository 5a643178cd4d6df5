// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What is shown of one text at most, in characters.
constexpr qsizetype shownTextLimit = 256 * 1024;

/// The text as it may be painted: no control characters or direction overrides, no half surrogates, at most 8 combining marks in a
/// row, words of at most 1,000 characters, and no more than `limit` characters. New lines and tabs stay.
QString displayable(const QString &text, qsizetype limit = shownTextLimit);
/// The same in one line.
QString displayableLine(const QString &text, qsizetype limit = 1000);
