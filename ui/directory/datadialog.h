// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/directory.h"

#include <QDialog>

class MessageBar;
class QProgressBar;
class QCheckBox;
class QPushButton;
class TextLabel;

/// Writes everything about a customer into a folder: says what it holds, how far it is, and where it lies; can be stopped.
class DataDialog : public QDialog
{
    Q_OBJECT
public:
    /// Destroys itself when it is closed.
    DataDialog(Directory &directory, CustomerId customer, const QString &name, const QString &language, QWidget *parent);

    /// Writes below this folder.
    void write(const QString &folder);
    QCheckBox *archive() const { return m_archive; }
    MessageBar *message() const { return m_message; }
    bool isRunning() const { return m_running; }

public Q_SLOTS:
    void reject() override;

Q_SIGNALS:
    void ended();

private:
    void chooseFolder();
    void came(const Result<CustomerDataWritten> &written);
    void refresh();

    Directory &m_directory;
    CustomerId m_customer;
    QString m_language;
    QString m_written; ///< the folder, once it is there
    bool m_running = false;
    bool m_stops = false;
    bool m_closes = false; ///< once it has stopped
    MessageBar *m_message;
    QProgressBar *m_bar;
    QCheckBox *m_archive; ///< as one file too
    QPushButton *m_choose, *m_stop, *m_close;
};
