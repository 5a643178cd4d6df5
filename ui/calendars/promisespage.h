// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/people.h"
#include "core/rules/engine.h"
#include "ui/viewpoint.h"
#include "ui/widgets/card.h"

class EmptyState;
class MessageBar;
class QLineEdit;
class QStackedWidget;
class QStandardItemModel;
class RowsTable;
class TextLabel;

/// To whom a calendar is promised: customers by their contract, and sites. Enter promises it, or takes the promise back; incidents taken
/// from then on go by it.
class PromisesPage : public Pane
{
    Q_OBJECT
public:
    PromisesPage(People &people, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Shows who goes by a calendar; only one that is in force can be promised.
    void show(const QString &calendar, const Calendars &inForce);
    RowsTable *customers() const { return m_customerTable; }
    RowsTable *sites() const { return m_siteTable; }

Q_SIGNALS:
    /// Customers, or the sites of one, are shown as they are stored.
    void loaded();

private:
    QWidget *buildColumn(const QString &title, RowsTable *table, QStandardItemModel *model, TextLabel *nothing);
    void readCustomers();
    void readSites();
    void fillCustomers();
    void fillSites();
    void toggleCustomer(const QModelIndex &index);
    void toggleSite(const QModelIndex &index);
    /// "This calendar", the name of another, or a dash.
    void fillRow(QStandardItemModel *model, size_t place, const QString &name, const QString &detail, const QString &calendar);
    void said(const Result<void> &saved, const QString &what, bool promised);
    const Customer *currentCustomer() const;

    People &m_people;
    Viewpoint m_viewpoint;
    QString m_calendar;
    Calendars m_inForce;
    std::vector<Customer> m_customers;
    std::vector<Site> m_sites;
    MessageBar *m_message;
    TextLabel *m_hint;
    QLineEdit *m_filter;
    QStandardItemModel *m_customerModel;
    QStandardItemModel *m_siteModel;
    RowsTable *m_customerTable;
    RowsTable *m_siteTable;
    TextLabel *m_noMatch;
    TextLabel *m_noSites;
    EmptyState *m_empty;
    QWidget *m_tables;
    QStackedWidget *m_stack;
    int m_asked = 0;
};
