// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/zone.h"
#include "support/deskfixture.h"
#include "ui/theme/theme.h"
#include "ui/viewpoint.h"

/// A desk on a fresh file, seen in English from Madrid on a Tuesday at ten.
struct UiFixture : DeskFixture
{
    UiFixture() : DeskFixture(instantOf(QDate(2026, 3, 10), QTime(10, 0), QTimeZone("Europe/Madrid"))) { applyTheme(*qApp, Scheme::Light); }

    Viewpoint viewpoint()
    {
        return {Language(QStringLiteral("en")), QTimeZone("Europe/Madrid"), [this] { return now; }};
    }
    /// An incident that began some minutes ago.
    Incident call(const QString &title, const QString &customer = QStringLiteral("Muñoz, S.L."), int minutesAgo = 0, Channel channel = Channel::Phone)
    {
        NewIncident call;
        call.title = LocalText::of(title, QStringLiteral("en"));
        call.customer = customer;
        call.contact = QStringLiteral("Carmen Muñoz");
        call.phone = QStringLiteral("+34600000001");
        call.channel = channel;
        call.occurredAt = now - std::chrono::minutes(minutesAgo);
        call.calendar = QStringLiteral("24x7");
        const Result<Incident> incident = wait(desk->timeline().create(call));
        if (!incident)
            qFatal("%s", qPrintable(incident.error().text));
        return *incident;
    }
    Entry record(const Entry &entry)
    {
        const Result<Entry> recorded = wait(desk->timeline().record(entry));
        if (!recorded)
            qFatal("%s", qPrintable(recorded.error().text));
        return *recorded;
    }
    Dossier dossier(IncidentId incident) { return *wait(desk->timeline().dossier(incident)); }
};
