// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/directory.h"

#include <QDialog>

class MessageBar;
class QLabel;
class QLineEdit;
class QPushButton;
class TextLabel;

/// Forgets a customer for ever: says what goes, what stays and what speaks against it, and asks for the name to be typed.
class ForgetDialog : public QDialog
{
    Q_OBJECT
public:
    /// Destroys itself when it is closed.
    ForgetDialog(Directory &directory, CustomerId customer, QWidget *parent);

    QLineEdit *typed() const { return m_typed; }
    MessageBar *message() const { return m_message; }

Q_SIGNALS:
    /// What would go is shown.
    void loaded();
    void forgotten(const QString &name);

private:
    void build();
    void fill(const Result<ForgetPlan> &plan);
    QString goes() const;
    void fit();
    void forget();
    void refresh();

    Directory &m_directory;
    CustomerId m_customer;
    ForgetPlan m_plan;
    bool m_forgets = false; ///< it is being done
    MessageBar *m_message;
    TextLabel *m_goes, *m_stays, *m_backups, *m_caption;
    QLineEdit *m_typed;
    QPushButton *m_leave, *m_forget;
};
