// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/importing.h"

#include <QDialog>

class MessageBar;
class QPushButton;

/// Says what of the sample company would go and what stays, asks once, and takes it away.
class RemoveSampleDialog : public QDialog
{
    Q_OBJECT
public:
    /// Destroys itself when it is closed.
    RemoveSampleDialog(Importing &importing, QWidget *parent);

Q_SIGNALS:
    /// What would go is shown.
    void loaded();
    void removed();

private:
    void fill(const Result<SampleLeft> &left);
    void fit();
    void remove();
    void taken(const Result<SampleLeft> &gone);

    Importing &m_importing;
    MessageBar *m_message;
    class TextLabel *m_goes;
    class TextLabel *m_stays;
    class QListWidget *m_kept;
    QPushButton *m_leave;
    QPushButton *m_remove;
};
