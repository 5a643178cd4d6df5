// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/zone.h"
#include "core/desk/visiting.h"
#include "support/deskfixture.h"
#include "support/twodatabases.h"

// A desk of two technicians with an incident that somebody must go to, on either database.

namespace visits_test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline const QTimeZone madrid("Europe/Madrid");

inline Instant at(int day, int hour, int minute = 0)
{
    return instantOf(QDate(2026, 3, day), QTime(hour, minute), madrid);
}

/// A desk of two technicians, on a Tuesday at nine, with an incident at a hotel.
struct Given
{
    TestDatabase test;
    Instant now = at(10, 9);
    std::unique_ptr<Desk> desk;
    Incident incident;
    Technician luis, marta;

    explicit Given(const QString &kind) : test(kind)
    {
        if (test.isMissing())
            return;
        Desk::Options options;
        options.clock = [this] { return now; };
        options.zone = madrid;
        options.user = u"Luis"_s;
        desk = std::make_unique<Desk>(options);
        if (const Result<void> ok = DeskFixture::wait(desk->open(test.url(), Desk::Mode::CreateIfMissing)); !ok)
            qFatal("%s", qPrintable(ok.error().text));
        luis = person(u"Luis"_s, {u"cooling:3"_s}), marta = person(u"Marta"_s, {u"boilers:2"_s});
        NewIncident call;
        call.title = LocalText::of(u"Cold room at 9 degrees"_s, u"en"_s);
        call.customer = u"Hotel Mirador"_s;
        call.contact = u"Carmen"_s;
        call.calendar = u"24x7"_s;
        incident = DeskFixture::wait(desk->timeline().create(call)).value();
    }
    Technician person(const QString &name, const QStringList &skills)
    {
        Technician one;
        one.id = TechnicianId::make(), one.name = name, one.skills = skills;
        if (!DeskFixture::wait(desk->people().save(one)))
            qFatal("no technician");
        return one;
    }
    Visiting &visiting() { return desk->visiting(); }
    VisitPlan plan(Instant from, const Technician &who) const { return {.incident = incident.id, .technicians = {who.id}, .from = from, .to = from + 1h}; }
    VisitWritten agreed(Instant from)
    {
        const Result<VisitWritten> written = DeskFixture::wait(visiting().agree(plan(from, luis), {}));
        if (!written)
            qFatal("%s", qPrintable(written.error().text));
        return *written;
    }
    Dossier dossier() { return DeskFixture::wait(desk->timeline().dossier(incident.id)).value(); }
    std::vector<Commitment> promises(Commitment::Status status)
    {
        std::vector<Commitment> all = dossier().commitments;
        std::erase_if(all, [&](const Commitment &one) { return one.rule != u"promise"_s || one.status != status; });
        return all;
    }
    /// Replaying the incident gives what living it gave, and its chain holds.
    bool isSound()
    {
        const auto findings = DeskFixture::wait(desk->reporting().verify());
        return findings && findings->empty();
    }
};

#define GIVEN(given) \
    QFETCH(QString, database); \
    Given given(database); \
    if (!given.desk) \
        QSKIP("PostgreSQL is not installed")

template<typename T>
T done(const QFuture<Result<T>> &future)
{
    const Result<T> answer = DeskFixture::wait(future);
    if (!answer)
        qFatal("%s | %s", qPrintable(answer.error().text), qPrintable(answer.error().detail));
    return *answer;
}

}
