// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/keptdraft.h"
#include "core/result.h"

// Drafts as files of this computer: there at once, whatever the database is doing, and there after a crash.

/// What a file tells: a draft, or that one was discarded while the database did not know it yet.
struct DraftFile
{
    KeptDraft draft;
    bool discarded = false;
};

/// The folder below `base` that holds the drafts of one database; no name or password of a server shows in it.
QString draftFolder(const QString &base, const QString &url);
/// Writes the whole file anew, or leaves the one before as it was. Environment when the disk is full or does not take it.
Result<void> writeDraftFile(const QString &folder, const KeptDraft &draft);
/// Writes in its place that the draft was discarded.
Result<void> markDiscarded(const QString &folder, DraftId id, Instant at);
/// Waits until the disk has it: for a draft that the database has not.
void bringDraftToDisk(const QString &folder, DraftId id);
void removeDraftFile(const QString &folder, DraftId id);
/// Removes the mark of a discarded draft, and never a draft.
void removeMark(const QString &folder, DraftId id);
/// What is there; a file that cannot be read as one is left aside as *.unread, and never removed.
std::vector<DraftFile> readDraftFiles(const QString &folder);
