// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/link.h"
#include "ui/viewpoint.h"

#include <QWidget>

class QPushButton;
class TextLabel;

/// At the head of an incident that was merged: into which one, and the way there and back.
class MergedBar : public QWidget
{
    Q_OBJECT
public:
    explicit MergedBar(const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// The links of the incident that is shown; hidden where it is not merged.
    void show(const std::vector<LinkedIncident> &links);
    QString text() const;

Q_SIGNALS:
    void openRequested(IncidentId incident);
    void undoRequested(IncidentId merged);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Viewpoint m_viewpoint;
    Link m_link;
    TextLabel *m_text;
    QPushButton *m_open;
    QPushButton *m_undo;
};
