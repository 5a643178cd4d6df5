// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// What a list looks like on this computer, from one start of the program to the next.
struct QueueMemory
{
    bool preview = false;
    int previewWidth = 0; ///< pixels; 0: never drawn otherwise

    bool operator==(const QueueMemory &) const = default;
};
QueueMemory readQueueMemory();
void writeQueueMemory(const QueueMemory &);

/// Do rows show the last words that were said?
bool areRowsComfortable();
void rememberRowsComfortable(bool on);
/// Is the sidebar as narrow as its icons?
bool isSidebarCompact();
void rememberSidebarCompact(bool on);

/// The columns that a person chose for a list, by its id; empty: the usual ones.
QStringList rememberedColumns(const QString &list);
void rememberColumns(const QString &list, const QStringList &columns);
