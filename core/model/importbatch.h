// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/instant.h"

#include <QStringList>

#include <optional>
#include <vector>

using ImportBatchId = Id<struct ImportBatchTag>;

/// A file of customers that was brought in, and can be taken back.
struct ImportBatch
{
    ImportBatchId id;
    QString file;
    Instant madeAt;
    QString madeBy;
    std::optional<Instant> undoneAt; ///< taken back, as far as nobody used it
    int records = 0; ///< customers, contacts, sites and units that are still as it brought them

    bool operator==(const ImportBatch &) const = default;
};

/// One record that a file brought.
struct ImportRecord
{
    QString kind; ///< "customer", "contact", "site" or "equipment"
    QString id;

    bool operator==(const ImportRecord &) const = default;
};
