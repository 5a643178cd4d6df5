// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/lists.h"
#include "ui/widgets/card.h"

class NavigationList;

/// One list of the queue that the sidebar offers.
struct QueueList
{
    QString id; ///< stable: an objectName
    QString icon;
    QString text;
    QueueFilter filter;
};

/// The places of the program: Today, the queue by its built-in filters, silent customers and the ledger.
class Sidebar : public Pane
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    static QString today() { return QStringLiteral("today"); }
    static QString silent() { return QStringLiteral("silent-customers"); }
    static QString ledger() { return QStringLiteral("ledger-page"); }
    static QString allOpen() { return QStringLiteral("queue-open"); }
    const QueueList *list(const QString &id) const;
    const std::vector<QueueList> &lists() const { return m_lists; }
    QString current() const;
    /// Chooses without a signal.
    void setCurrent(const QString &id);
    /// How much Today holds: overdue first, else what is due soon.
    void setCounts(int overdue, int soon);

Q_SIGNALS:
    void chosen(const QString &id);

private:
    std::vector<QueueList> m_lists;
    NavigationList *m_places;
};
