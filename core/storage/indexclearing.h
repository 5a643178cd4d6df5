// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

class Store;

// What was forgotten is out of the search at once, but SQLite's index keeps its words until the parts of the index are joined. With 200,000
// incidents that takes seconds, so it is done in pieces, between which others are answered.

/// How far the index is cleared.
struct IndexClearing
{
    int table = 0;
    bool isBegun = false; ///< of this table
};

/// Notes, within the transaction that forgets, that the index is to be cleared still.
Result<void> markUncleared(Store &);
/// Clears one piece more; true: there is more to clear. A server clears by itself what nobody sees any more.
Result<bool> clearPiece(Store &, IndexClearing &);
/// Ends it: what the pieces left, the log of the file, and the note.
Result<void> endClearing(Store &);
/// Clears what a program left that ended in between.
Result<void> clearLeftOver(Store &);
