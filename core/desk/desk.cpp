// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk.h"

#include "core/async.h"
#include "core/desk/currency.h"
#include "core/desk/deskparts.h"
#include "core/desk/dispatching.h"
#include "core/desk/aftersales.h"
#include "core/desk/merging.h"
#include "core/desk/raising.h"
#include "core/desk/underived.h"
#include "core/desk/visiting.h"
#include "core/desk/zonerules.h"
#include "core/text/money.h"
#include "core/storage/indexclearing.h"
#include "core/programlog.h"

namespace {

Instant machineClock()
{
    return Instant::of(QDateTime::currentDateTimeUtc());
}

}

struct Desk::Parts : DeskParts
{
    Timeline timeline{*this};
    Queue queue{*this};
    Reminders reminders{*this};
    Reporting reporting{*this};
    People people{*this};
    Importing importing{*this};
    Lawmaking lawmaking{*this};
    Calendarmaking calendarmaking{*this};
    Ledger ledger{*this};
    Drafting drafting{*this};
    Presence presence{*this};
    Backups backups{*this};
    Views views{*this};
    Directory directory{*this};
    Calls calls{*this};
    Protocols protocols{*this};
    IntakeFolder intakeFolder{*this};
    Neighbours neighbours{*this};
    Triage triage{*this};
    Replies replies{*this};
    Attachments attachments{*this};
    Dispatching dispatching{*this};
    Visiting visiting{*this};
    Merging merging{*this};
    Aftersales aftersales{*this};
    std::unique_ptr<Raising> raising; ///< last, so that it ends first: it writes when the desk was last seen
};

Desk::Desk(Options options, QObject *parent)
    : QObject(parent), m_clock(options.clock ? options.clock : &machineClock), m_reminds(options.reminds), m_backsUp(options.backsUp), m_drafts(options.drafts), m_parts(std::make_unique<Parts>())
{
    m_parts->clock = m_clock;
    m_parts->zone = options.zone;
    m_parts->user = options.user;
    m_parts->desk = this;
    m_parts->setLaw(std::make_shared<Law>());
    m_parts->raising = std::make_unique<Raising>(*m_parts, options.look);
    Raising *raising = m_parts->raising.get();
    m_parts->written = [this, raising](IncidentId incident, const std::vector<UpcomingStep> &ahead) {
        raising->replace(incident, ahead);
        Q_EMIT changed(incident);
        Q_EMIT saved();
        Q_EMIT remindersChanged();
    };
    m_parts->viewsWritten = [this] { Q_EMIT viewsChanged(); };
    m_parts->callsWritten = [this] {
        Q_EMIT callsChanged();
        Q_EMIT saved();
    };
    m_parts->directoryWritten = [this] {
        Q_EMIT directoryChanged();
        Q_EMIT saved();
    };
    m_parts->visitsWritten = [this] {
        Q_EMIT visitsChanged();
        Q_EMIT saved();
    };
    m_parts->writtenTogether = [this, raising](const std::vector<std::pair<IncidentId, std::vector<UpcomingStep>>> &all) {
        for (const auto &[incident, ahead] : all) {
            raising->replace(incident, ahead);
            Q_EMIT changed(incident);
        }
        Q_EMIT saved();
        Q_EMIT remindersChanged();
    };
    m_parts->manyWritten = [raising] { raising->readAhead(); };
    m_parts->clockDoubt = [raising] { return raising->doubt(); };
    hearOthers();
    connect(raising, &Raising::raised, this, &Desk::raised);
    connect(raising, &Raising::notified, this, &Desk::notified);
    connect(raising, &Raising::changed, this, &Desk::remindersChanged);
    connect(raising, &Raising::failed, this, &Desk::failed);
    connect(raising, &Raising::clockDoubted, this, &Desk::clockDoubted);
    connect(raising, &Raising::clockTrusted, this, &Desk::clockTrusted);
    connect(raising, &Raising::clockTrusted, this, &Desk::tidy);
    connect(&m_parts->drafting, &Drafting::merged, this, &Desk::tidy);
}

Desk::~Desk() = default;

/// On a shared database the others tell what they write. The look of each minute is the net below: it finds what was not heard.
void Desk::hearOthers()
{
    Listening *listening = &m_parts->listening;
    Raising *raising = m_parts->raising.get();
    m_parts->database.listen([listening](const Heard &heard) { listening->take(heard); });
    // A call, an incident or a file may bring a customer: whoever writes one, the lists hear of it.
    m_parts->database.listenHere([this](const Heard &) { QMetaObject::invokeMethod(this, [this] { m_parts->directoryWritten(); }, Qt::QueuedConnection); });
    connect(listening, &Listening::viewsWritten, this, &Desk::viewsChanged);
    connect(listening, &Listening::callsWritten, this, &Desk::callsChanged);
    connect(listening, &Listening::directoryWritten, this, &Desk::directoryChanged);
    connect(listening, &Listening::visitsWritten, this, &Desk::visitsChanged);
    connect(listening, &Listening::presenceWritten, &m_parts->presence, &Presence::look);
    connect(listening, &Listening::incidentsWritten, this, [this, raising](const std::vector<IncidentId> &incidents) {
        for (const IncidentId &incident : incidents)
            Q_EMIT changed(incident);
        m_reminds ? raising->readAhead() : Q_EMIT remindersChanged();
    });
    connect(listening, &Listening::manyWritten, this, [this, raising] {
        // Among many things the company's states may be called otherwise: what is read anew is shown by their new names.
        whenDone(m_parts->database.run([](Store &store) { return showStates(store); }), this, [this, raising](const Result<void> &) {
            Q_EMIT changed(IncidentId());
            m_reminds ? raising->readAhead() : Q_EMIT remindersChanged();
        });
    });
}

namespace {

/// What the desk reads first of a database.
struct Opening
{
    std::shared_ptr<const Law> law;
    std::optional<Instant> lastLook;
};

Result<Opening> opening(Store &store, DeskParts &parts)
{
    Opening first;
    if (Result<std::shared_ptr<const Law>> law = loadLaw(store, parts.zone); law)
        first.law = std::move(*law);
    else
        return tl::unexpected(law.error());
    if (Result<void> ok = heedZoneRules(store, parts, first.law); !ok)
        return tl::unexpected(ok.error());
    if (Result<void> ok = deriveLeftOver(store, parts, first.law); !ok)
        return tl::unexpected(ok.error());
    if (Result<void> ok = showStates(store); !ok)
        LogLine("the company's states cannot be read").with(ok.error()); // the editor says so, and offers to save them anew
    if (const Result<QString> currency = keptCurrency(store); currency)
        setCompanyCurrency(*currency);
    if (Result<void> ok = clearLeftOver(store); !ok)
        LogLine("what was forgotten may lie in the file still").with(ok.error());
    return store.lastLook(Raising::deskName(parts.user)).map([&first](std::optional<Instant> last) {
        first.lastLook = last;
        return first;
    });
}

}

QFuture<Result<void>> Desk::open(const QString &url, Mode mode)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_parts->drafting.begin(url, m_drafts);
    m_parts->backups.begin(url);
    m_parts->attachments.begin();
    m_tidied = false;
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
        const auto read = [&parts = *m_parts](Store &store) { return opening(store, parts); };
        whenDone(m_parts->database.run(read), this, [this, answer](const Result<Opening> &first) {
            if (!first)
                m_parts->database.close(); // a backup may take its place
            if (first) {
                m_parts->setLaw(first->law);
                m_parts->lastSeen = first->lastLook;
                if (m_reminds) {
                    m_parts->raising->begin(first->lastLook);
                    m_parts->presence.begin();
                }
                if (m_backsUp)
                    m_parts->backups.keepDaily();
                tidy();
            }
            answer(first ? Result<void>() : Result<void>(tl::unexpected(first.error())));
        });
    });
    return promise->future();
}

/// What nobody uses since a month goes, once: by a clock that was judged by an earlier moment, and when every draft is known. Nobody waits
/// for it, and a database that refuses is asked again at the next start.
void Desk::tidy()
{
    const bool isJudged = m_parts->lastSeen && m_parts->raising->isBegun() && !m_parts->raising->doubt();
    if (m_tidied || !isJudged || !m_parts->drafting.isMerged())
        return;
    m_tidied = true;
    whenDone(m_parts->database.run([now = m_clock()](Store &store) { return Attachments::forgetStray(store, now); }), this, [](const Result<void> &ok) {
        if (!ok)
            LogLine("unused files stay").with(ok.error());
    });
}

std::optional<ClockJump> Desk::clockDoubt() const
{
    return m_parts->raising->doubt();
}

void Desk::trustClock()
{
    m_parts->raising->trustClock();
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

Drafting &Desk::drafting()
{
    return m_parts->drafting;
}

Presence &Desk::presence()
{
    return m_parts->presence;
}

Backups &Desk::backups()
{
    return m_parts->backups;
}

IntakeFolder &Desk::intakeFolder()
{
    return m_parts->intakeFolder;
}

Protocols &Desk::protocols()
{
    return m_parts->protocols;
}

Calls &Desk::calls()
{
    return m_parts->calls;
}

Directory &Desk::directory()
{
    return m_parts->directory;
}

Dispatching &Desk::dispatching()
{
    return m_parts->dispatching;
}

Visiting &Desk::visiting()
{
    return m_parts->visiting;
}

Aftersales &Desk::aftersales()
{
    return m_parts->aftersales;
}

Merging &Desk::merging()
{
    return m_parts->merging;
}

Neighbours &Desk::neighbours()
{
    return m_parts->neighbours;
}

Views &Desk::views()
{
    return m_parts->views;
}

Triage &Desk::triage()
{
    return m_parts->triage;
}

Replies &Desk::replies()
{
    return m_parts->replies;
}

Attachments &Desk::attachments()
{
    return m_parts->attachments;
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
