// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/figuring.h"
#include "ui/ledger/pagedmodel.h"
#include "ui/viewpoint.h"
#include "ui/widgets/card.h"

class MessageBar;
class QPushButton;
class RowsTable;
class TextLabel;

/// The incidents behind a number, a page at a time.
class ReportRowsModel : public PagedRows<FigureIncident>
{
    Q_OBJECT
public:
    enum Column { NumberColumn, IncidentColumn, StateColumn, OwnerColumn, BeganColumn, ColumnCount };

    explicit ReportRowsModel(const Viewpoint &viewpoint, QObject *parent = nullptr) : PagedRows(parent), m_viewpoint(viewpoint) {}

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Viewpoint m_viewpoint;
};

/// The list of those incidents under a title, with a way back.
class ReportRows : public Pane
{
    Q_OBJECT
public:
    ReportRows(Figuring &figuring, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Reads exactly those behind the number.
    void show(const FigureFilter &filter, const FigureNumber &number, const QString &title);
    RowsTable *table() const { return m_table; }
    ReportRowsModel &model() { return *m_model; }
    const FigureIncident *current() const { return m_model->at(currentIndex()); }

Q_SIGNALS:
    void openRequested(IncidentId incident);
    void closed();
    void loaded();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QModelIndex currentIndex() const;
    void read(const QString &after);
    void say(const Error &error);

    Figuring &m_figuring;
    FigureFilter m_filter;
    FigureNumber m_number;
    QString m_name;
    std::vector<IncidentId> m_ids; ///< all of them, those that began last first
    ReportRowsModel *m_model;
    TextLabel *m_title;
    QPushButton *m_back;
    RowsTable *m_table;
    MessageBar *m_message;
    int m_asked = 0;
};
