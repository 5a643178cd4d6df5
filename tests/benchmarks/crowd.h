// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/recording.h"

// A desk with many open incidents, for measuring.

inline constexpr Instant start{1'772'800'000'000}; // a Friday in March 2026

inline Entry contact(const IncidentId &incident, Instant at)
{
    Entry entry;
    entry.incident = incident;
    entry.kind = EntryKind::Contact;
    entry.direction = Direction::Out;
    entry.audience = Audience::Customer;
    entry.channel = Channel::Phone;
    entry.tells = {Tell::Progress};
    entry.occurredAt = at;
    entry.customerText = {LocalText::of(QStringLiteral("Seguimos con la avería: mañana llega la pieza y le llamamos con la hora."), QStringLiteral("es"))};
    return entry;
}

/// A desk of its own with so many open incidents, each with a first call.
struct Crowd
{
    DeskParts parts;
    std::vector<IncidentId> incidents;
    Instant now = start;
    bool odd = false; ///< by turns, for edits

    Crowd(const QString &file, int size)
    {
        parts.zone = QTimeZone("Europe/Madrid");
        parts.database.open(file, Database::Mode::CreateIfMissing).waitForFinished();
        const auto filled = parts.database.run([this, size](Store &store) { return fill(store, size); });
        if (const Result<void> ok = filled.result(); !ok)
            qFatal("%s", qPrintable(ok.error().text));
    }

    Result<void> fill(Store &store, int size)
    {
        const auto law = loadLaw(store, parts.zone);
        if (!law)
            return tl::unexpected(law.error());
        parts.setLaw(*law);
        return store.transaction([&]() -> Result<void> {
            Customer customer;
            customer.id = CustomerId::make();
            customer.name = QStringLiteral("Muñoz");
            Result<void> ok = store.save(customer);
            for (int i = 0; ok && i < size; ++i)
                ok = add(store, **law, customer, start - std::chrono::minutes(size - i));
            return ok;
        });
    }

    Result<void> add(Store &store, const Law &law, const Customer &customer, Instant at)
    {
        Incident incident;
        incident.id = IncidentId::make();
        incident.title = LocalText::of(QStringLiteral("Sin agua caliente"), QStringLiteral("es"));
        incident.customer = customer.id;
        incident.occurredAt = incident.recordedAt = at;
        incident.calendar = QStringLiteral("24x7");
        Entry first = contact(incident.id, at);
        first.id = EntryId::make();
        first.kind = EntryKind::Opened;
        first.direction = Direction::In;
        std::vector<Entry> log{first};
        incidents.push_back(incident.id);
        return writeLog(store, law, incident, log, parts.zone);
    }
};
