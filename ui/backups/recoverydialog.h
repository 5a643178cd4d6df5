// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/backup.h"
#include "ui/viewpoint.h"

#include <QDialog>

#include <vector>

class MessageBar;
class QPushButton;
class QTreeWidget;

/// The database cannot be opened: shows its backups, and restores the one that is chosen.
class RecoveryDialog : public QDialog
{
    Q_OBJECT
public:
    /// `problem`: what went wrong, in words.
    RecoveryDialog(const QString &problem, const std::vector<Backup> &backups, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Restoring failed; another one can be chosen.
    void sayError(const QString &text);
    /// The file is missing, not damaged: an empty database in its place is a choice too.
    void offerEmpty();
    QTreeWidget *list() const { return m_list; }

Q_SIGNALS:
    void restoreRequested(const QString &file);
    void retryRequested();
    /// Goes on with an empty database; only where that was offered.
    void emptyRequested();

private:
    QWidget *buildButtons();
    void restore();

    MessageBar *m_message;
    QTreeWidget *m_list;
    class TextLabel *m_title;
    QPushButton *m_empty;
    QPushButton *m_restore;
};
