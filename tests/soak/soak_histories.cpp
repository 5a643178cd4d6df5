// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/factchanges.h"
#include "core/desk/lawmaking.h"
#include "core/desk/recording.h"
#include "core/desk/reporting.h"
#include "support/deskfixture.h"
#include "support/histories.h"
#include "support/logs.h"
#include "support/twodatabases.h"

#include <QCoreApplication>
#include <QTextStream>

// Replaying equals having lived it, on a real database: random histories are written event by event, many incidents at a time, while
// rules and calendars are edited under them; then everything stored is held against a replay of what was recorded.
//
// soak_histories [COUNT] [sqlite|postgresql] [SEED]: ends with one line of figures; exit status 1 when anything differs. Without a
// database both are taken, in turn.

namespace {

constexpr int atATime = 100; ///< incidents that share a database and its edits

struct Figures
{
    int histories = 0, entries = 0, refused = 0, late = 0, corrections = 0, bounces = 0, acts = 0, edits = 0, people = 0, moved = 0, commitments = 0, differences = 0;
};

QString oneLine(const Figures &f)
{
    return QString("%1 histories: %2 entries (%3 refused), %4 late, %5 corrections, %6 bounces, %7 acts, %8 edits that moved %9 commitments, ")
               .arg(f.histories).arg(f.entries).arg(f.refused).arg(f.late).arg(f.corrections).arg(f.bounces).arg(f.acts).arg(f.edits).arg(f.moved)
        + QString("%1 changes of people; %2 commitments, %3 differences").arg(f.people).arg(f.commitments).arg(f.differences);
}

/// Some incidents that live at the same time on one database.
class Lives
{
    template<typename T>
    T must(const Result<T> &result)
    {
        if (!result)
            qFatal("%s | %s", qPrintable(result.error().text), qPrintable(result.error().detail));
        if constexpr (!std::is_void_v<T>)
            return *result;
    }
    template<typename Job>
    auto inDatabase(Job job) { return waitFor(m_parts.database, job); }

public:
    Lives(const QString &kind, quint32 seed, Figures &figures) : m_database(kind), m_random(seed), m_figures(figures)
    {
        m_parts.zone = QTimeZone("Europe/Madrid");
        m_parts.user = "Ana";
        m_parts.desk = &m_receiver;
        m_parts.clock = [this] { return m_now; };
        m_parts.written = [](IncidentId, const std::vector<UpcomingStep> &) {};
        m_parts.manyWritten = [] {};
        must(openNow(m_parts.database, m_database.url()));
        must(inDatabase([this](Store &store) -> Result<void> {
            return loadLaw(store, m_parts.zone).map([this](const std::shared_ptr<const Law> &law) { m_parts.setLaw(law); });
        }));
        Calendars calendars = m_parts.law()->calendars;
        for (const auto &[id, calendar] : testCalendars().byId) {
            if (id != "never") // which the desk refuses
                calendars.byId.insert_or_assign(id, calendar);
        }
        m_owner.id = TechnicianId::make();
        m_owner.name = "Luis";
        must(inDatabase([this](Store &store) { return savePerson(store, m_parts, m_owner, m_now); }));
        m_law = {m_now, rulesWithEverything(), calendars};
        enact();
    }

    void live(int incidents)
    {
        for (int i = 0; i < incidents; ++i)
            open();
        for (int left = incidents * 16; left > 0; --left) {
            m_now = m_now + std::chrono::minutes(m_random.bounded(12));
            if (m_random.bounded(60) == 0)
                change();
            if (m_random.bounded(400) == 0)
                m_now = m_now - std::chrono::minutes(m_random.bounded(90)); // the clock is set back
            if (m_random.bounded(90) == 0) {
                m_now = m_now + Milliseconds(5);
                m_law = edited(m_law, m_now, m_random);
                enact();
                m_now = m_now + Milliseconds(5);
            }
            happen(m_incidents[static_cast<size_t>(m_random.bounded(incidents))]);
        }
        m_figures.histories += incidents;
    }

    bool isAsReplayed()
    {
        auto future = Reporting(m_parts).verify();
        future.waitForFinished();
        const std::vector<Finding> findings = must(future.result());
        for (const Finding &finding : findings)
            QTextStream(stderr) << finding.number << ' ' << finding.what << '\n';
        m_figures.differences += static_cast<int>(findings.size());
        return findings.empty();
    }

private:
    void enact()
    {
        const LawEffect effect = must(DeskFixture::wait(Lawmaking(m_parts).enact({m_law.rules, m_law.calendars, "an edit"})));
        m_law.rules = m_parts.law()->rules;
        ++m_figures.edits;
        m_figures.moved += effect.moved + effect.calledOff;
    }

    /// The customer's hours, contract or name, or the owner's hours are others from now on.
    void change()
    {
        static const char *const calendars[] = {"", "office", "oncall", "24x7"};
        const QString calendar = QLatin1String(calendars[m_random.bounded(4)]);
        Customer customer = must(inDatabase([&](Store &store) { return store.customers(); })).front();
        switch (m_random.bounded(4)) {
        case 0: customer.calendar = calendar; break;
        case 1: customer.contract = customer.contract.isEmpty() ? "Oro" : ""; break;
        case 2: customer.language = "en"; break; // no rule asks
        case 3: m_owner.calendar = calendar; break;
        }
        must(inDatabase([&](Store &store) {
            return savePerson(store, m_parts, customer, m_now).and_then([&] { return savePerson(store, m_parts, m_owner, m_now); });
        }));
        ++m_figures.people;
    }

    void open()
    {
        static const char *const calendars[] = {"office", "oncall", "24x7"};
        NewIncident call;
        call.customer = "Muñoz";
        call.title = LocalText::of("Sin agua caliente", "es");
        call.calendar = QLatin1String(calendars[m_random.bounded(3)]);
        if (m_random.bounded(2))
            call.owner = m_owner.id;
        call.tells = m_random.bounded(3) ? std::vector<Tell>{Tell::Received} : std::vector<Tell>{};
        m_now = m_now + std::chrono::minutes(1);
        m_incidents.push_back(must(inDatabase([&](Store &store) { return writeIncident(store, m_parts, call, m_now); })).incident.id);
    }

    void happen(const IncidentId &incident)
    {
        const auto [log, owed] = must(inDatabase([&](Store &store) -> Result<std::pair<std::vector<Entry>, std::vector<Commitment>>> {
            return std::pair(store.entries(incident).value(), store.commitments(incident).value());
        }));
        Entry entry = randomEvent(m_random, m_now);
        entry.incident = incident;
        complete(entry, log, owed);
        const Result<Written> written = inDatabase([&](Store &store) { return writeEntry(store, m_parts, entry, m_now); });
        if (!written) {
            if (written.error().kind != Error::Kind::InvalidInput && written.error().kind != Error::Kind::Conflict)
                must(written);
            ++m_figures.refused;
            return;
        }
        ++m_figures.entries;
        m_figures.late += written->entry.occurredAt < log.back().occurredAt;
        m_figures.corrections += entry.supersedes.has_value();
        m_figures.bounces += entry.refersTo.has_value();
        m_figures.acts += entry.commitmentAct.has_value();
        m_figures.commitments += entry.commitmentAct ? 0 : static_cast<int>(must(inDatabase([&](Store &store) { return store.commitments(incident); })).size() - owed.size());
    }

    /// What the desk asks for besides, and what the event may be about.
    void complete(Entry &entry, const std::vector<Entry> &log, const std::vector<Commitment> &owed)
    {
        const auto any = [&](const auto &all) -> const auto & { return all[static_cast<size_t>(m_random.bounded(static_cast<int>(all.size())))]; };
        entry.recordedAt = {};
        entry.teamText.words = LocalText::of("what happened", "en");
        if (m_random.bounded(9) == 0)
            entry.supersedes = any(log).id;
        else if (m_random.bounded(12) == 0)
            entry.refersTo = any(log).id, entry.outcome = Outcome::Bounced;
        if (entry.settling) { // about what is owed: another word is refused
            std::erase_if(entry.settling->choices, [&](const SettlingChoice &choice) {
                return std::none_of(owed.begin(), owed.end(), [&](const Commitment &one) {
                    return one.status == Commitment::Status::Open && one.rule == choice.rule && one.subject == choice.subject;
                });
            });
            if (entry.settling->choices.empty())
                entry.settling.reset();
        }
        for (Fact &fact : entry.facts)
            fact.version = entry.supersedes ? fact.version : 0;
        if (entry.promise) {
            entry.promise->what = LocalText::of("a visit", "en");
            if (entry.promise->act == PromiseAct::Act::Made)
                entry.promise->key.clear();
        }
        if (entry.stateChange) {
            entry.stateChange->reason = LocalText::of("a reason", "en");
            entry.stateChange->until = m_now + std::chrono::minutes(1 + m_random.bounded(2000));
        }
        if (!owed.empty() && m_random.bounded(5) == 0)
            entry.commitmentAct = CommitmentAct{any(owed).id, static_cast<CommitmentAct::Act>(m_random.bounded(4)), m_now + std::chrono::minutes(m_random.bounded(900)), LocalText::of("why", "en")};
    }

    QObject m_receiver;
    TestDatabase m_database;
    QRandomGenerator m_random;
    Figures &m_figures;
    Instant m_now = at("2026-03-02 08:00");
    DeskParts m_parts;
    rules::Epoch m_law;
    Technician m_owner;
    std::vector<IncidentId> m_incidents;
};

bool soak(int count, const QString &kind, quint32 seed)
{
    Figures figures;
    for (quint32 batch = seed; figures.histories < count; ++batch) {
        Lives lives(kind, batch, figures);
        lives.live(std::min(atATime, count - figures.histories));
        if (!lives.isAsReplayed())
            QTextStream(stderr) << kind << ": differs with seed " << batch << Qt::endl;
    }
    QTextStream(stdout) << kind << ", seeds from " << seed << ": " << oneLine(figures) << Qt::endl;
    return figures.differences == 0 && figures.entries > count;
}

}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = app.arguments();
    const int count = words.value(1, "300").toInt();
    const quint32 seed = words.size() > 3 ? words[3].toUInt() : 1;
    bool good = true;
    for (const QString &kind : {QString("sqlite"), QString("postgresql")}) {
        if (words.size() < 3 || words[2] == kind)
            good = soak(count, kind, seed) && good;
    }
    return good ? 0 : 1;
}
