// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/people.h"
#include "core/desk/timeline.h"
#include "core/rules/engine.h"
#include "ui/viewpoint.h"

#include <QObject>

class QComboBox;

/// Where a new incident is, and by which hours it will be counted: the fields say it, and why, before it is created.
class PlaceFields : public QObject
{
    Q_OBJECT
public:
    PlaceFields(People &people, const Calendars &calendars, const Viewpoint &viewpoint, QObject *parent);

    /// Takes the customer's sites and contract; nothing for one that is not known yet.
    void setCustomer(const std::optional<Customer> &customer);
    /// Writes what is chosen into the call.
    void read(NewIncident &call) const;
    QComboBox *site() const { return m_site; }
    QComboBox *calendar() const { return m_calendar; }

private:
    void takeSites(const std::vector<Site> &sites);
    void sayWhich();

    People &m_people;
    Calendars m_calendars;
    Viewpoint m_viewpoint;
    std::optional<Customer> m_customer;
    std::vector<Site> m_sites;
    QComboBox *m_site;
    QComboBox *m_calendar;
};
