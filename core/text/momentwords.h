// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What single words of a typed moment say, in Spanish and English alike; see momentparts.h.

/// 1 to 12; 0: no month.
int monthOf(const QString &word);
/// 1 is Monday; 0: no day of the week.
int weekdayOf(const QString &word);
/// A number in digits or as a word, up to ten; 0: none.
int numberOf(const QString &word);
/// Lower case, without accents, one space between words, and one writing for dashes and halves of the day.
QString plainMoment(const QString &text);
