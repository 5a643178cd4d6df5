// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dossier.h"
#include "core/rules/rule.h"
#include "ui/viewpoint.h"

#include <QScrollArea>

class EntryView;

/// The entries of an incident by day, oldest first; arrows go from one to the next.
class TimelineView : public QScrollArea
{
    Q_OBJECT
public:
    explicit TimelineView(const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Shows the entries; goes to the newest when another incident is shown, an entry was added, or the newest was in view.
    void setDossier(const Dossier &dossier, const RuleSet &rules);
    void showNewest();
    /// Brings an entry into view and gives it the focus.
    void reveal(EntryId entry);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QList<EntryView *> entries() const;

    Viewpoint m_viewpoint;
    IncidentId m_incident;
    size_t m_count = 0;
    bool m_atNewest = true;
};
