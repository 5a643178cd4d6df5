// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/backup.h"
#include "ui/viewpoint.h"

#include <vector>

class QTreeWidget;

/// A list of backups: when each was made, how many incidents are in it, its size; the newest that can be read is the current one.
QTreeWidget *makeBackupList();
void showBackups(QTreeWidget &list, const std::vector<Backup> &backups, const Viewpoint &viewpoint);
