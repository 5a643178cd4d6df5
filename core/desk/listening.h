// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/hearing.h"

#include <QTimer>

#include <vector>

/// Gathers what other desks were heard to write, so that windows read once what was written together. Lives on the desk's thread.
class Listening : public QObject
{
    Q_OBJECT
public:
    Listening();

    /// From the database thread.
    void take(const Heard &heard);

Q_SIGNALS:
    void incidentsWritten(const std::vector<IncidentId> &incidents);
    /// Of what was written it is not known which incidents it is about.
    void manyWritten();
    void viewsWritten();
    void callsWritten();
    void directoryWritten();
    void visitsWritten();
    /// Somebody opened an incident, began to write on it, or left it: nothing of the incident itself changed.
    void presenceWritten();

private:
    void gather(const Heard &heard);
    void tell();

    QTimer m_soon;
    std::vector<IncidentId> m_incidents;
    bool m_many = false;
    bool m_views = false;
    bool m_calls = false;
    bool m_directory = false;
    bool m_visits = false;
    bool m_presence = false;
};
