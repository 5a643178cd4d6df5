// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ics.h"

#include <QCoreApplication>

#ifdef AVISO_ICAL
#include <libical/ical.h>

#include <memory>

namespace {

icaltimetype timeOf(Instant at)
{
    return icaltime_from_timet_with_zone(static_cast<time_t>(at.ms / 1000), 0, icaltimezone_get_utc_timezone());
}

/// Calendar programs stumble over control characters that the escapes of the format do not cover.
QByteArray textOf(const QString &text)
{
    QString plain;
    for (const QChar c : text)
        plain += c.category() == QChar::Other_Control && c != u'\n' ? QChar(u' ') : c;
    return plain.toUtf8();
}

icalcomponent *alarmOf(const QByteArray &summary, Instant at)
{
    icaltriggertype trigger{};
    trigger.time = timeOf(at);
    icalproperty *when = icalproperty_new_trigger(trigger);
    icalproperty_set_parameter(when, icalparameter_new_value(ICAL_VALUE_DATETIME));
    icalcomponent *alarm = icalcomponent_new_valarm();
    icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    icalcomponent_add_property(alarm, icalproperty_new_description(summary.constData()));
    icalcomponent_add_property(alarm, when);
    return alarm;
}

icalcomponent *eventOf(const ics::Item &item, Instant now)
{
    const QByteArray summary = textOf(item.summary);
    icalcomponent *event = icalcomponent_new_vevent();
    icalcomponent_add_property(event, icalproperty_new_uid(textOf(item.uid).constData()));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(timeOf(now)));
    icalcomponent_add_property(event, icalproperty_new_sequence(item.sequence));
    icalcomponent_add_property(event, icalproperty_new_dtstart(timeOf(item.at)));
    icalcomponent_add_property(event, icalproperty_new_summary(summary.constData()));
    if (item.to)
        icalcomponent_add_property(event, icalproperty_new_dtend(timeOf(*item.to)));
    else
        icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT)); // a deadline takes nobody's time
    if (!item.place.isEmpty())
        icalcomponent_add_property(event, icalproperty_new_location(textOf(item.place).constData()));
    if (!item.about.isEmpty())
        icalcomponent_add_property(event, icalproperty_new_description(textOf(item.about).constData()));
    for (const Instant at : item.alarms)
        icalcomponent_add_component(event, alarmOf(summary, at));
    return event;
}

icalproperty *named(const char *name, const QByteArray &text)
{
    icalproperty *property = icalproperty_new_x(text.constData());
    icalproperty_set_x_name(property, name);
    return property;
}

}

bool ics::isAvailable()
{
    return true;
}

Result<QByteArray> ics::written(const std::vector<Item> &items, const QString &name, Instant now)
{
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar(icalcomponent_new_vcalendar(), &icalcomponent_free);
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Aviso//Aviso " AVISO_VERSION "//EN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    icalcomponent_add_property(calendar.get(), named("X-WR-CALNAME", textOf(name)));
    for (const Item &item : items)
        icalcomponent_add_component(calendar.get(), eventOf(item, now));
    const std::unique_ptr<char, void (*)(void *)> text(icalcomponent_as_ical_string_r(calendar.get()), &icalmemory_free_buffer);
    return QByteArray(text.get());
}

#else

bool ics::isAvailable()
{
    return false;
}

Result<QByteArray> ics::written(const std::vector<Item> &, const QString &, Instant)
{
    return fail(Error::Kind::Environment, QCoreApplication::translate("Calendar", "This Aviso was built without libical: it writes no calendar files."));
}

#endif
