// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/savedview.h"
#include "core/result.h"

#include <QFuture>

struct DeskParts;

/// Saved views of the queue: those of the person at the desk, and everybody's.
class Views
{
public:
    explicit Views(DeskParts &parts) : m_parts(parts) {}

    /// The pinned ones first, then by name.
    QFuture<Result<std::vector<SavedView>>> all();
    /// Saves a new view, without an id, or a changed one, and answers it as it is kept. The owner is who sits here, or nobody: everybody's.
    /// Conflict when another desktop changed it meanwhile, or when its name is taken; Desk::viewsChanged follows.
    QFuture<Result<SavedView>> save(SavedView);
    /// Conflict when another desktop changed it meanwhile; Desk::viewsChanged follows. Saving it again with version 0 undoes it.
    QFuture<Result<void>> drop(const SavedView &);

private:
    DeskParts &m_parts;
};
