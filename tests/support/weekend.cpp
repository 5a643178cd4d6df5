// SPDX-License-Identifier: GPL-3.0-or-later
#include "weekend.h"

#include "testdata.h"

#include "core/exchange/eventlog.h"

using namespace Qt::StringLiterals;

Instant afterTheWeekend()
{
    return Instant::of(QDateTime::fromString(u"2026-03-09T09:00:00Z"_s, Qt::ISODate));
}

static Equipment unit()
{
    Equipment unit;
    unit.kind = u"Cold store"_s;
    unit.brand = u"Frigo"_s;
    unit.model = u"CX-24"_s;
    unit.serial = u"SN-8841"_s;
    unit.warrantyFrom = QDate(2025, 4, 1);
    unit.warrantyTo = QDate(2027, 3, 31);
    return unit;
}

Dossier weekendDossier()
{
    const Result<EventLog> log = parseEventLog(readTestData(testDataPath("AVISO_WEEKEND_LOG", u"weekend_incident.json"_s)));
    if (!log)
        qFatal("%s", qPrintable(log.error().text));
    Dossier dossier;
    dossier.incident = log->incident;
    dossier.incident.number = u"2026-0412"_s;
    dossier.incident.state = State::Solved;
    dossier.customer.name = u"Hotel Miramar, S.L."_s;
    dossier.contacts.emplace_back().name = u"Carmen Muñoz"_s;
    dossier.site.emplace().name = u"Kitchen"_s;
    dossier.site->address = u"C/ Sol 3, Getafe"_s;
    dossier.site->postalCode = u"28901"_s;
    dossier.equipment = unit();
    dossier.owner.emplace().name = u"Ana Ruiz"_s;
    dossier.entries = log->entries;
    const rules::World world{defaultRules(), log->calendars};
    dossier.commitments = rules::replay(log->entries, caseFacts(dossier.incident, dossier.customer, dossier.owner), world).commitments;
    return dossier;
}
