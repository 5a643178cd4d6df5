// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/acts/deed.h"

#include <QWidget>

/// What can be done about a commitment that was just explained: tell the customer, or say why it is not owed.
class WhyActs : public QWidget
{
    Q_OBJECT
public:
    explicit WhyActs(QWidget *parent = nullptr);

    /// Shows what this one admits; nothing for one that is settled.
    void setCommitment(const Commitment &commitment, const QString &what);

Q_SIGNALS:
    void logRequested();
    void deedChosen(Deed deed);

private:
    class QPushButton *m_log;
    QPushButton *m_newDate;
    QPushButton *m_notApplicable;
    QPushButton *m_waive;
};
