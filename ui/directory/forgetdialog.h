// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/directory.h"

#include <QDialog>
#include <QTimer>

class MessageBar;
class QLabel;
class QLineEdit;
class QProgressBar;
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
    /// How far it is, while it is being done; nothing before and after.
    const std::shared_ptr<ForgetSteps> &steps() const { return m_steps; }

public Q_SLOTS:
    /// While it is being done: stops it, as long as nothing is final.
    void reject() override;

Q_SIGNALS:
    /// What would go is shown.
    void loaded();
    void forgotten(const QString &name);
    /// The person wants to see what others wrote about them.
    void searchRequested(const QString &words);

private:
    void build();
    void read();
    void fill(const Result<ForgetPlan> &plan);
    QString elsewhere() const;
    void came(const Result<void> &ok);
    void showSteps();
    QString goes() const;
    void fit();
    void forget();
    void refresh();

    Directory &m_directory;
    CustomerId m_customer;
    ForgetPlan m_plan;
    ForgetTraces m_traces;
    std::shared_ptr<ForgetSteps> m_steps;
    QTimer m_tick; ///< looks how far it is
    MessageBar *m_message;
    TextLabel *m_goes, *m_stays, *m_elsewhere, *m_backups, *m_caption;
    QProgressBar *m_bar;
    QLineEdit *m_typed;
    QPushButton *m_search, *m_leave, *m_forget;
};
