// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/lists.h"
#include "ui/widgets/card.h"

class NavigationButton;
class NavigationList;

/// One list of the queue that the sidebar offers.
struct QueueList
{
    QString id; ///< stable: an objectName
    QString icon;
    QString text;
    QueueFilter filter;
    QStringList columns = {}; ///< empty: the usual ones
    bool isSaved = false; ///< a person made it, and may change it
    bool isShared = false; ///< everybody has it
    bool isPinned = true; ///< it stands in the sidebar, not only while it is shown
};

/// The places of the program: Today, the queue by its built-in lists and those that people saved, silent customers, reports and the ledger.
class Sidebar : public Pane
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    static QString today() { return QStringLiteral("today"); }
    static QString calls() { return QStringLiteral("calls-page"); }
    static QString communiques() { return QStringLiteral("communiques-page"); }
    static QString visits() { return QStringLiteral("visits-page"); }
    static QString silent() { return QStringLiteral("silent-customers"); }
    static QString reports() { return QStringLiteral("reports-page"); }
    static QString ledger() { return QStringLiteral("ledger-page"); }
    static QString customers() { return QStringLiteral("customers-page"); }
    static QString equipment() { return QStringLiteral("equipment-page"); }
    static QString loans() { return QStringLiteral("loans-page"); }
    static QString replacements() { return QStringLiteral("replacements-page"); }
    static QString escalations() { return QStringLiteral("escalations-page"); }
    static QString allOpen() { return QStringLiteral("queue-open"); }
    static QString unassigned() { return QStringLiteral("queue-unassigned"); }
    static QString mine() { return QStringLiteral("queue-mine"); }
    static QString forCustomer() { return QStringLiteral("queue-customer"); }
    static QString snoozed() { return QStringLiteral("queue-snoozed"); }
    static QString solvedThisWeek() { return QStringLiteral("queue-solved"); }
    static QString forOthers() { return QStringLiteral("queue-others"); }
    /// Those that are closed too.
    static QString all() { return QStringLiteral("queue-all"); }
    const QueueList *list(const QString &id) const;
    const std::vector<QueueList> &lists() const { return m_lists; }
    /// The lists that people saved, in the order in which they stand.
    void setSaved(const std::vector<QueueList> &saved);
    QString current() const;
    /// Chooses without a signal.
    void setCurrent(const QString &id);
    /// As narrow as its icons; names and counts are in the tool tips, and where they are read aloud.
    void setCompact(bool on);
    bool isCompact() const { return m_compact; }
    NavigationList &places() const { return *m_places; }
    /// How much Today holds: overdue first, else what is due soon.
    void setCounts(int overdue, int soon);
    /// Missed calls that are owed an answer; `late`: how many of them should have had it.
    void setCalls(int owed, int late);
    /// Visits that wait for their outcome or for a word to the customer; `late`: how many of them should have it by now.
    void setVisits(int owed, int late);
    /// How many of a place are open; `late`: how many of them should have been done by now.
    void setOwed(const QString &id, int open, int late);
    /// How many of a list can be acted on, counted up to `most`.
    void setCount(const QString &id, int count, int most);

Q_SIGNALS:
    void chosen(const QString &id);
    /// The person wants a saved list called otherwise, or gone.
    void editWanted(const QString &id);
    void dropWanted(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void addSaved(const QueueList &list, const QString &after);
    void showMenu(const QString &id, const QPoint &at);

    void fitWidth();

    std::vector<QueueList> m_lists;
    NavigationList *m_places;
    QWidget *m_brand = nullptr;
    QWidget *m_scroll = nullptr;
    bool m_compact = false;
};
