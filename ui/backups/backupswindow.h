// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/backups.h"
#include "ui/viewpoint.h"

#include <QDialog>

class EmptyState;
class MessageBar;
class TextLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

/// The copies of the database that there are, and one more when it is asked for. Of a server it says who makes them.
class BackupsWindow : public QDialog
{
    Q_OBJECT
public:
    BackupsWindow(Backups &backups, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    QTreeWidget *list() const { return m_list; }
    EmptyState *empty() const { return m_empty; }
    MessageBar *message() const { return m_message; }

private:
    QWidget *buildProgress();
    QWidget *buildButtons();
    void reload();
    void take(const Result<std::vector<Backup>> &all);
    void make();
    void follow(const BackupProgress &progress);
    void end();

    Backups &m_backups;
    Viewpoint m_viewpoint;
    MessageBar *m_message;
    QTreeWidget *m_list;
    EmptyState *m_empty;
    QWidget *m_progress;
    QProgressBar *m_bar;
    TextLabel *m_stage;
    QPushButton *m_cancel;
    QPushButton *m_make;
};
