// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/records.h"
#include "support/twodatabases.h"

#include <QTimeZone>

// A town to search: what the tests of finding and of its index ask about.

namespace searchtown {

using namespace Qt::StringLiterals;

inline const QTimeZone madrid("Europe/Madrid");

inline Result<void> put(Store &store, Incident incident, const QStringList &said)
{
    Result<void> ok = store.insertIncident(incident, madrid);
    for (qsizetype i = 0; ok && i < said.size(); ++i) {
        Entry entry;
        entry.id = EntryId::make();
        entry.incident = incident.id;
        entry.occurredAt = incident.occurredAt;
        (i % 2 == 0 ? entry.customerText.words : entry.teamText.words) = LocalText::of(said[i], u"es"_s);
        ok = store.appendEntry(entry);
    }
    return ok;
}

inline Incident anIncident(const CustomerId &customer, const QString &number, const QString &title, const QStringList &tags = {})
{
    Incident incident;
    incident.id = IncidentId::make();
    incident.number = number;
    incident.title = LocalText::of(title, u"es"_s);
    incident.customer = customer;
    incident.tags = tags;
    incident.calendar = u"office"_s;
    incident.occurredAt.ms = incident.recordedAt.ms = 1790000000000;
    return incident;
}

/// Two customers with what they have, and what was said about it.
inline Result<void> fillTown(Store &store)
{
    Customer bakery, optics;
    bakery.id = CustomerId::make(), optics.id = CustomerId::make();
    bakery.name = u"Panadería Muñoz"_s, optics.name = u"Óptica Núñez"_s;
    Contact carmen;
    carmen.id = ContactId::make(), carmen.customer = bakery.id, carmen.name = u"Carmen Muñoz"_s;
    carmen.phones = QStringList{u"+34 612 345 678"_s}, carmen.mails = QStringList{u"carmen@panaderia.example"_s};
    Site shop;
    shop.id = SiteId::make(), shop.customer = optics.id, shop.name = u"Tienda"_s, shop.address = u"Calle Sol 3, Getafe"_s, shop.postalCode = u"28901"_s;
    Equipment boiler;
    boiler.id = EquipmentId::make(), boiler.customer = bakery.id, boiler.serial = u"SN-8841/X"_s, boiler.brand = u"Calor"_s, boiler.model = u"CX-24"_s;
    Result<void> ok = store.save(bakery);
    ok = ok ? store.save(optics) : ok;
    ok = ok ? store.save(carmen) : ok;
    ok = ok ? store.save(shop) : ok;
    ok = ok ? store.save(boiler) : ok;
    ok = ok ? put(store, anIncident(bakery.id, u"2026-0412"_s, u"Caldera E05, sin agua caliente"_s, {u"agua"_s}),
                  {u"La bomba hace ruido"_s, u"Probado el electrodo; código E05"_s}) : ok;
    ok = ok ? put(store, anIncident(optics.id, u"2026-0413"_s, u"La bomba de calor gotea"_s), {u"Gotea desde el martes"_s}) : ok;
    ok = ok ? put(store, anIncident(bakery.id, u"2027-0007"_s, u"Ruido en el horno"_s), {u"100 % páginas 東京 😀"_s}) : ok;
    return ok;
}

inline const char *wordOf(SearchKind kind)
{
    static const char *const words[] = {"incident", "customer", "contact", "site", "equipment", "entry"};
    return words[static_cast<int>(kind)];
}

inline QString shown(const std::vector<SearchMatch> &found)
{
    QStringList all;
    for (const SearchMatch &match : found)
        all += QLatin1String(wordOf(match.kind)) + u':' + (match.number.isEmpty() ? match.title.in(u"es"_s) : match.number);
    return all.join(u", "_s);
}

inline Result<std::vector<SearchMatch>> asked(Database &db, const QString &text, std::vector<SearchKind> kinds = {}, int limit = 20)
{
    return waitFor(db, [=](Store &store) { return store.search({text, kinds, limit}); });
}

}
