// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk.h"

#include "core/async.h"
#include "core/desk/deskparts.h"
#include "core/rules/scheduler.h"

using namespace std::chrono_literals;

namespace {

/// How far ahead the scheduler knows the moments; what lies later is read in time.
constexpr Milliseconds horizon = 2h;
constexpr int atMost = 20'000; // moments read at once
constexpr int atOnce = 500; // commitments raised in one transaction

Instant machineClock()
{
    return Instant::of(QDateTime::currentDateTimeUtc());
}

}

struct Desk::Parts : DeskParts
{
    Parts(Desk &owner, Milliseconds look) : scheduler(owner.m_clock, look), timeline(*this), queue(*this), reminders(*this), reporting(*this), people(*this), importing(*this), lawmaking(*this), calendarmaking(*this), ledger(*this) {}

    Scheduler scheduler;
    Instant readUntil;
    Timeline timeline;
    Queue queue;
    Reminders reminders;
    Reporting reporting;
    People people;
    Importing importing;
    Lawmaking lawmaking;
    Calendarmaking calendarmaking;
    Ledger ledger;
};

Desk::Desk(Options options, QObject *parent)
    : QObject(parent), m_clock(options.clock ? options.clock : &machineClock), m_reminds(options.reminds), m_parts(std::make_unique<Parts>(*this, options.look))
{
    m_parts->clock = m_clock;
    m_parts->zone = options.zone;
    m_parts->user = options.user;
    m_parts->desk = this;
    m_parts->setLaw(std::make_shared<Law>());
    m_parts->written = [this](IncidentId incident, const std::vector<UpcomingStep> &ahead) {
        m_parts->scheduler.replace(incident, ahead);
        Q_EMIT changed(incident);
        Q_EMIT remindersChanged();
    };
    m_parts->manyWritten = [this] { readAhead(); };
    connect(&m_parts->scheduler, &Scheduler::due, this, &Desk::raise);
    connect(&m_parts->scheduler, &Scheduler::woke, this, [this](Instant now) {
        if (m_parts->readUntil != Instant{} && now + horizon / 2 > m_parts->readUntil)
            readAhead();
    });
}

Desk::~Desk() = default;

QFuture<Result<void>> Desk::open(const QString &url, Mode mode)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto answer = [promise](const Result<void> &result) {
        promise->addResult(result);
        promise->finish();
    };
    const auto opened = m_parts->database.open(url, mode == Mode::Existing ? Database::Mode::Existing : Database::Mode::CreateIfMissing);
    whenDone(opened, this, [this, answer](const Result<void> &ok) {
        if (!ok) {
            answer(ok);
            return;
        }
        const auto law = m_parts->database.run([zone = m_parts->zone](Store &store) { return loadLaw(store, zone); });
        whenDone(law, this, [this, answer](const Result<std::shared_ptr<const Law>> &read) {
            if (read) {
                m_parts->setLaw(*read);
                readAhead();
            }
            answer(read ? Result<void>() : Result<void>(tl::unexpected(read.error())));
        });
    });
    return promise->future();
}

/// Reads the moments of the next hours; those that passed while nobody looked are among them and are raised at once, together.
void Desk::readAhead()
{
    if (!m_reminds)
        return;
    const Instant until = now() + horizon;
    const auto steps = m_parts->database.run([until](Store &store) { return store.upcoming(until, atMost); });
    whenDone(steps, this, [this, until](const Result<std::vector<UpcomingStep>> &ahead) {
        if (!ahead) {
            Q_EMIT failed(ahead.error());
            return;
        }
        m_parts->readUntil = until;
        m_parts->scheduler.replaceAll(*ahead);
        Q_EMIT remindersChanged();
    });
}

void Desk::raise()
{
    if (!m_reminds)
        return;
    const auto write = m_parts->database.run([now = now()](Store &store) { return store.raise(now, atOnce); });
    whenDone(write, this, [this](const Result<Raised> &look) {
        if (!look) {
            Q_EMIT failed(look.error());
            return;
        }
        m_parts->scheduler.add(look->next);
        if (!look->shown.empty()) {
            Q_EMIT raised(look->shown);
            Q_EMIT remindersChanged();
        }
        if (look->more)
            raise();
    });
}

Timeline &Desk::timeline()
{
    return m_parts->timeline;
}

Queue &Desk::queue()
{
    return m_parts->queue;
}

Reminders &Desk::reminders()
{
    return m_parts->reminders;
}

Reporting &Desk::reporting()
{
    return m_parts->reporting;
}

People &Desk::people()
{
    return m_parts->people;
}

Importing &Desk::importing()
{
    return m_parts->importing;
}

Calendarmaking &Desk::calendarmaking()
{
    return m_parts->calendarmaking;
}

Lawmaking &Desk::lawmaking()
{
    return m_parts->lawmaking;
}

Ledger &Desk::ledger()
{
    return m_parts->ledger;
}

Instant Desk::now() const
{
    return m_clock();
}

QTimeZone Desk::zone() const
{
    return m_parts->zone;
}

QString Desk::user() const
{
    return m_parts->user;
}
