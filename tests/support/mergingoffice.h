// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/zone.h"
#include "core/desk/merging.h"
#include "core/exchange/eventlog.h"
#include "support/deskfixture.h"
#include "support/twodatabases.h"

/// A desk on either database, with a clock that the test holds, for incidents that are merged.
struct MergingOffice
{
    Instant now = instantOf(QDate(2026, 3, 10), QTime(10, 0), QTimeZone("Europe/Madrid"));
    std::unique_ptr<Desk> desk;

    explicit MergingOffice(const QString &url, bool reminds = false)
    {
        Desk::Options options;
        options.clock = [this] { return now; };
        options.zone = QTimeZone("Europe/Madrid");
        options.user = "Ana";
        options.reminds = reminds;
        desk = std::make_unique<Desk>(options);
        if (const Result<void> ok = DeskFixture::wait(desk->open(url, Desk::Mode::CreateIfMissing)); !ok)
            qFatal("%s", qPrintable(ok.error().text));
    }
    Incident call(const QString &customer = "Muñoz", const QString &title = "No hot water", std::vector<Tell> tells = {})
    {
        now = now + std::chrono::minutes(1);
        NewIncident call;
        call.title = LocalText::of(title);
        call.customer = customer;
        call.tells = std::move(tells);
        const Result<Incident> incident = DeskFixture::wait(desk->timeline().create(call));
        if (!incident)
            qFatal("%s", qPrintable(incident.error().text));
        return *incident;
    }
    /// One of 500 entries, as an import brings it.
    Incident longOne(const QString &name)
    {
        EventLog log;
        log.incident.id = IncidentId::make();
        log.incident.externalRef = name;
        log.incident.title = LocalText::of(name);
        log.incident.calendar = "24x7";
        log.incident.occurredAt = log.incident.recordedAt = now - std::chrono::hours(501);
        log.customer = "Muñoz";
        for (int i = 0; i < 500; ++i) {
            Entry entry = i % 5 ? noteOn(log.incident.id, "words") : contact(log.incident.id, {Tell::Progress});
            entry.kind = i == 0 ? EntryKind::Opened : entry.kind;
            entry.id = EntryId::make();
            entry.author = "Ana";
            entry.occurredAt = entry.recordedAt = log.incident.occurredAt + std::chrono::hours(i);
            log.entries.push_back(entry);
        }
        const Result<Incident> incident = DeskFixture::wait(desk->importing().importLog(log));
        if (!incident)
            qFatal("%s", qPrintable(incident.error().text));
        return *incident;
    }
    Result<Entry> record(Entry entry)
    {
        now = now + std::chrono::minutes(1);
        return DeskFixture::wait(desk->timeline().record(entry));
    }
    static Entry contact(IncidentId id, std::vector<Tell> tells, Direction direction = Direction::Out)
    {
        Entry entry;
        entry.incident = id;
        entry.kind = EntryKind::Contact;
        entry.direction = direction;
        entry.audience = Audience::Customer;
        entry.channel = Channel::Phone;
        entry.outcome = Outcome::Reached;
        entry.tells = std::move(tells);
        entry.customerText = {LocalText::of("words")};
        return entry;
    }
    static Entry noteOn(IncidentId id, const QString &words)
    {
        Entry entry;
        entry.incident = id;
        entry.kind = EntryKind::Note;
        entry.teamText = {LocalText::of(words)};
        return entry;
    }
    Entry promise(IncidentId id, std::chrono::hours in)
    {
        Entry entry = contact(id, {Tell::Forecast});
        entry.promise = PromiseAct{{}, PromiseAct::Act::Made, LocalText::of("a visit"), now + in, {}};
        return entry;
    }
    Dossier dossier(IncidentId id) { return DeskFixture::wait(desk->timeline().dossier(id)).value(); }
    Result<MergeDone> merge(const std::vector<IncidentId> &from, IncidentId into)
    {
        now = now + std::chrono::minutes(1);
        return DeskFixture::wait(desk->merging().merge(from, into));
    }
    Result<MergeDone> unmerge(const std::vector<IncidentId> &from)
    {
        now = now + std::chrono::minutes(1);
        return DeskFixture::wait(desk->merging().unmerge(from));
    }
    QStringList open(IncidentId id)
    {
        QStringList rules;
        for (const Commitment &one : dossier(id).commitments) {
            if (one.status == Commitment::Status::Open)
                rules << one.rule;
        }
        rules.sort();
        return rules;
    }
    QString findings()
    {
        const auto found = DeskFixture::wait(desk->reporting().verify());
        return !found ? found.error().text : found->empty() ? QString() : found->front().what;
    }
};

// The desk of this row; the test is skipped when PostgreSQL is not installed.
#define OPEN_OFFICE(office, ...) \
    QFETCH(QString, database); \
    const TestDatabase place(database); \
    if (place.isMissing()) \
        QSKIP("PostgreSQL is not installed"); \
    MergingOffice office(place.url() __VA_OPT__(, ) __VA_ARGS__)
