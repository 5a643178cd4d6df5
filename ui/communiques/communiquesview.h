// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/communiques.h"
#include "ui/viewpoint.h"
#include "ui/widgets/card.h"

#include <QTimer>

class CommuniquePage;
class EmptyState;
class MessageBar;
class QStackedWidget;
class RowList;

/// Communiqués: all of them at the left, and the one that is chosen at the right.
class CommuniquesView : public Pane
{
    Q_OBJECT
public:
    CommuniquesView(Communiques &communiques, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Reads again, soon; nothing while the page is not seen.
    void refresh();
    void reload();
    /// Shows this one.
    void show(CommuniqueId communique);
    /// Begins a new one, for these incidents among others.
    void begin(const std::vector<IncidentId> &incidents = {});
    CommuniquePage *page() const { return m_page; }
    RowList *rows() const { return m_list; }

Q_SIGNALS:
    void openRequested(IncidentId incident);
    void queueRequested(const QString &title);
    void said(const QString &sentence);
    void loaded();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void show(const std::vector<CommuniqueRow> &rows);
    void choose(int row);

    Communiques &m_communiques;
    Viewpoint m_viewpoint;
    std::vector<CommuniqueRow> m_rows;
    CommuniqueId m_chosen;
    MessageBar *m_message;
    RowList *m_list;
    CommuniquePage *m_page;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QTimer m_soon;
};
