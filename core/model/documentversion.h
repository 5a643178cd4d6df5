// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <QString>

/// A state of what a company edits as a whole, such as its protocols, as it was kept at a moment.
struct DocumentVersion
{
    int number = 0;
    Instant at;
    QString by;
    QString json; ///< as its file is written

    bool operator==(const DocumentVersion &) const = default;
    static void describe(auto &self, auto &&visit) { visit("number", self.number), visit("at", self.at), visit("by", self.by), visit("json", self.json); }
};
