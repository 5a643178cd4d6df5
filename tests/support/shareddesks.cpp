// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shareddesks.h"

#include "support/looking.h"
#include "support/postgresserver.h"
#include "support/twodatabases.h"

#include <QRegularExpression>

SharedDesks::SharedDesks(Instant start) : now(start), m_url(PostgresServer::instance()->newDatabase())
{
    if (const Result<void> ok = openNow(m_eye, m_url); !ok)
        qFatal("%s", qPrintable(ok.error().text));
}

std::unique_ptr<Desk> SharedDesks::open(const QString &user, const char *zone)
{
    Desk::Options options;
    options.clock = [this] { return now; };
    options.zone = QTimeZone(zone);
    options.user = user;
    options.look = std::chrono::milliseconds(1);
    auto made = std::make_unique<Desk>(options);
    listen(*made, user);
    if (const Result<void> ok = DeskFixture::wait(made->open(m_url, Desk::Mode::CreateIfMissing)); !ok)
        qFatal("%s", qPrintable(ok.error().text));
    m_open.push_back(made.get());
    settle();
    return made;
}

void SharedDesks::listen(Desk &desk, const QString &user)
{
    QObject::connect(&desk, &Desk::raised, &desk, [this, user](const std::vector<Reminder> &notices) {
        for (const Reminder &notice : notices)
            told += QStringList{user, notice.recipient, notice.person, notice.standsFor}.join('/');
        written.insert(written.end(), notices.begin(), notices.end());
    });
    QObject::connect(&desk, &Desk::notified, &desk, [this, user](const NoticeBatch &batch) { batches.push_back({user, batch}); });
    QObject::connect(&desk, &Desk::failed, &desk, [this, user](const Error &error) { failures += user + ": " + error.text + ' ' + error.detail; });
}

bool SharedDesks::areAllSeen()
{
    const Result<std::vector<SeenDesk>> seen = waitFor(m_eye, [](Store &store) { return store.seenDesks(); });
    std::erase_if(m_open, [](const QPointer<Desk> &desk) { return desk.isNull(); });
    return seen && std::all_of(m_open.begin(), m_open.end(), [&](const QPointer<Desk> &desk) {
        return std::any_of(seen->begin(), seen->end(), [&](const SeenDesk &one) { return one.at == now && one.desk.endsWith('/' + desk->user()); });
    });
}

void SharedDesks::settle()
{
    // A desk writes that it was seen when it wakes, before it looks: what it asks in that moment, and in answer to that, is taken behind.
    loopUntil("every desk looks at the clock", [this] { return areAllSeen(); });
    for (int round = 0; round < 3; ++round) {
        for (const QPointer<Desk> &desk : m_open)
            answersTaken(*desk);
    }
}

void SharedDesks::pass(int minutes)
{
    for (int i = 0; i < minutes; ++i) {
        now = now + std::chrono::minutes(1);
        settle();
    }
}

TechnicianId SharedDesks::technician(Desk &desk, const QString &name)
{
    Technician person;
    person.id = TechnicianId::make();
    person.name = name;
    if (const Result<void> ok = DeskFixture::wait(desk.people().save(person)); !ok)
        qFatal("%s", qPrintable(ok.error().text));
    return person.id;
}

NewIncident SharedDesks::newCall(std::optional<TechnicianId> owner)
{
    NewIncident call;
    call.customer = "Muñoz";
    call.title = LocalText::of("No hot water", "en");
    call.calendar = "24x7";
    call.owner = owner;
    return call;
}

Incident SharedDesks::call(Desk &desk, std::optional<TechnicianId> owner)
{
    return DeskFixture::wait(desk.timeline().create(newCall(owner))).value();
}

QStringList SharedDesks::toldAt(const QString &desk) const
{
    return told.filter(QRegularExpression('^' + desk + '/'));
}

QStringList SharedDesks::toldTo(const QString &role) const
{
    return told.filter(QRegularExpression("^[^/]*/" + role + '/'));
}

std::vector<IncidentId> SharedDesks::shownAt(const QString &desk) const
{
    std::vector<IncidentId> all;
    for (const Batch &batch : batches) {
        for (const RaisedNotice &raised : batch.shown.notices) {
            if (batch.desk == desk && std::find(all.begin(), all.end(), raised.notice.incident) == all.end())
                all.push_back(raised.notice.incident);
        }
    }
    return all;
}

std::vector<Reminder> SharedDesks::kept(IncidentId incident)
{
    const Result<std::vector<Reminder>> all = waitFor(m_eye, [incident](Store &store) { return store.notices(incident); });
    if (!all)
        qFatal("%s", qPrintable(all.error().text));
    return *all;
}
