// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/merging.h"
#include "ui/viewpoint.h"

#include <QDialog>

class IncidentPicker;
class MessageBar;
class QComboBox;
class QPushButton;

/// Links an incident with another: what it is to the other, and which one.
class LinkWindow : public QDialog
{
    Q_OBJECT
public:
    LinkWindow(Merging &merging, const Viewpoint &viewpoint, IncidentId incident, QWidget *parent = nullptr);

    /// Proposes the other one.
    void prefer(IncidentId other, LinkKind kind, const QString &number = {});
    IncidentPicker *picker() const { return m_picker; }

Q_SIGNALS:
    void linked(const Link &link, const QString &other);

private:
    void link();

    Merging &m_merging;
    IncidentId m_incident;
    MessageBar *m_message;
    QComboBox *m_kind;
    IncidentPicker *m_picker;
    QPushButton *m_do;
};
