// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/placefields.h"

#include "core/async.h"
#include "core/desk/calendarchoice.h"
#include "core/text/hours.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

PlaceFields::PlaceFields(People &people, const Calendars &calendars, const Viewpoint &viewpoint, QObject *parent)
    : QObject(parent), m_people(people), m_calendars(calendars), m_viewpoint(viewpoint), m_site(new QComboBox), m_calendar(new QComboBox)
{
    m_site->setObjectName(u"site"_s);
    m_site->setAccessibleName(tr("Site"));
    m_calendar->setObjectName(u"calendar"_s);
    m_calendar->setAccessibleName(tr("Calendar"));
    m_calendar->setToolTip(tr("The working hours by which this incident is counted; another one can be chosen for it alone"));
    m_calendar->addItem(QString(), QString());
    for (const auto &[id, calendar] : m_calendars.byId)
        m_calendar->addItem(calendarName(calendar, m_viewpoint.language), id);
    // A long name must not widen the window.
    for (QComboBox *field : {m_site, m_calendar})
        field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_site, &QComboBox::currentIndexChanged, this, &PlaceFields::sayWhich);
    takeSites({});
}

void PlaceFields::setCustomer(const std::optional<Customer> &customer)
{
    if (m_customer == customer)
        return; // the site that was chosen stays
    m_customer = customer;
    takeSites({});
    if (!customer)
        return;
    whenDone(m_people.sitesOf(customer->id), this, [this, id = customer->id](const Result<std::vector<Site>> &sites) {
        if (sites && m_customer && m_customer->id == id)
            takeSites(*sites);
    });
}

void PlaceFields::takeSites(const std::vector<Site> &sites)
{
    m_sites = sites;
    m_site->clear();
    m_site->addItem(sites.empty() ? tr("No site is known") : tr("No site"), QString());
    for (const Site &site : sites)
        m_site->addItem(site.name, site.id.toString());
    m_site->setEnabled(!sites.empty());
    m_site->setToolTip(sites.empty() ? tr("This customer has no site yet") : tr("Where it is"));
    sayWhich();
}

void PlaceFields::sayWhich()
{
    const auto index = static_cast<size_t>(std::max(m_site->currentIndex() - 1, 0));
    const bool at = m_site->currentIndex() > 0 && index < m_sites.size();
    const CalendarChoice choice = chosenCalendar({}, m_customer ? m_customer->calendar : QString(), at ? m_sites[index].calendar : QString(), m_calendars);
    const WorkingCalendar *calendar = m_calendars.find(choice.calendar);
    m_calendar->setItemText(0, u"%1 (%2)"_s.arg(calendar ? calendarName(*calendar, m_viewpoint.language) : choice.calendar, m_viewpoint.language.word(choice.source)));
}

void PlaceFields::read(NewIncident &call) const
{
    if (const QString site = m_site->currentData().toString(); !site.isEmpty())
        call.site = SiteId::parse(site);
    call.calendar = m_calendar->currentData().toString();
}
