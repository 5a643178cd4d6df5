// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/views.h"

#include <QDialog>

class MessageBar;
class QCheckBox;
class QLineEdit;
class QPushButton;
class SegmentedControl;

/// Asks under which name a list is saved, for whom, and whether it stands in the sidebar. It stays open until the list is saved.
class ViewDialog : public QDialog
{
    Q_OBJECT
public:
    /// A view without an id is a new one.
    ViewDialog(Views &views, const SavedView &view, const QString &user, QWidget *parent = nullptr);

    MessageBar *message() const { return m_message; }
    void save();

Q_SIGNALS:
    void saved(const SavedView &view);

private:
    Views &m_views;
    SavedView m_view;
    QString m_user;
    MessageBar *m_message;
    QLineEdit *m_name;
    SegmentedControl *m_whose;
    QCheckBox *m_pinned;
    QPushButton *m_save = nullptr;
};
