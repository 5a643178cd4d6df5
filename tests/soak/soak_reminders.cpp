// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk.h"
#include "core/storage/database.h"
#include "core/storage/store.h"
#include "support/deskfixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTextStream>

#include <csignal>
#include <cstring>
#include <map>
#include <set>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

// A reminder stays until a person acts: none is lost and none doubled, whatever becomes of program and clock. One process is the desk; the
// other sets its clock, stops it (a sleep), kills it and starts it again. What must have been shown is told by arithmetic alone: each
// promise warns an hour before, comes due, and comes again after 15 minutes and an hour. How late each was shown is the real time since
// it could be: promise saved, desk open, clock past the moment. The desk looks at its clock every 20 ms here instead of every 60 s, so
// that a lateness of the program is this one and up to 60 s.
//
// soak_reminders [SECONDS] [SEED]: ends with one line of figures; exit status 1 when something was lost, doubled or late.

namespace {

constexpr qint64 minute = 60'000, hour = 60 * minute, day = 24 * hour;
constexpr Milliseconds look{20}; // stands for the 60 s of the program
constexpr qint64 mostLate = 2'000; ///< ms of real time on a busy machine; a moment forgotten until something else wakes the desk takes longer

/// The clock that both processes share.
struct Shared
{
    std::atomic<qint64> now;
    std::atomic<qint64> looks; ///< grows while the desk lives
    std::atomic<bool> quiet; ///< nobody writes anything: only its own timer wakes the desk
};

Shared *shared(const QString &file)
{
    const int fd = open(qPrintable(file), O_RDWR | O_CREAT, 0600);
    if (fd < 0 || ftruncate(fd, sizeof(Shared)) != 0)
        qFatal("no clock file");
    void *memory = mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    return static_cast<Shared *>(memory);
}

qint64 realTime()
{
    return QDateTime::currentMSecsSinceEpoch();
}

/// A line that outlives the process.
void say(int fd, const QString &line)
{
    const QByteArray text = line.toUtf8() + '\n';
    if (write(fd, text.constData(), static_cast<size_t>(text.size())) != text.size())
        qFatal("cannot write the journal");
}

RuleSet onlyPromises()
{
    return parseRules(R"({"schema":"aviso-rules/1","rules":[{"id":"promise","per":"promise","start":{"kind":"promise_made"},
        "until":[{"kind":"promise_kept"}],"due":{"at":"promise.due"},"calendar":"24x7","warn":["PT1H"],"again":["PT15M","PT1H"]}]})").value();
}

Entry promise(IncidentId incident, const QString &key, Instant at, Instant due)
{
    Entry entry;
    entry.incident = incident;
    entry.kind = EntryKind::Contact;
    entry.direction = Direction::Out;
    entry.audience = Audience::Customer;
    entry.channel = Channel::Phone;
    entry.tells = {Tell::Progress};
    entry.occurredAt = at;
    entry.customerText = {LocalText::of("We call you.", "en")};
    entry.promise = PromiseAct{key, PromiseAct::Act::Made, LocalText::of("a call", "en"), due, {}};
    return entry;
}

/// The desk: promises something every few moments, and writes down what was saved and what was raised.
int runDesk(const QString &folder, quint32 seed)
{
    Shared *clock = shared(folder + "/clock");
    const int journal = open(qPrintable(folder + "/journal"), O_WRONLY | O_APPEND | O_CREAT, 0600);
    Desk::Options options;
    options.clock = [clock] { return Instant{clock->now}; };
    options.zone = QTimeZone("Europe/Madrid");
    options.user = "soak";
    options.look = look;
    Desk desk(options);
    QObject::connect(&desk, &Desk::raised, &desk, [&](const std::vector<Reminder> &notices) {
        for (const Reminder &notice : notices)
            say(journal, QString("raised %1 %2 %3").arg(notice.commitment.toString()).arg(notice.at.ms).arg(realTime()));
    });
    // Fate sets the clock to the year 2039 in the end: whoever sits here would say that it is right.
    QObject::connect(&desk, &Desk::clockDoubted, &desk, &Desk::trustClock, Qt::QueuedConnection);
    if (!DeskFixture::wait(desk.open(folder + "/desk.db", Desk::Mode::CreateIfMissing)))
        return 2;
    if (desk.lawmaking().rules().rules.size() > 1 && !DeskFixture::wait(desk.lawmaking().enact({onlyPromises(), desk.lawmaking().calendars(), {}})))
        return 2;
    say(journal, QString("open - 0 %1").arg(realTime()));
    QRandomGenerator random(seed);
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &desk, [clock] { ++clock->looks; });
    beat.start(look);
    for (;;) {
        NewIncident call;
        call.customer = "Soak";
        call.title = LocalText::of("soak", "en");
        const Result<Incident> incident = DeskFixture::wait(desk.timeline().create(call));
        if (!incident)
            QTest::qWait(1); // in doubt about the clock it refuses at once: the answer to that doubt must come through
        for (int n = 0; incident && n < 25; ++n) {
            const Instant now{clock->now};
            const Instant due = now + Milliseconds(random.bounded(10 * 24 * 60) * minute + 1);
            const QString key = QString("p%1").arg(n);
            const Result<Entry> saved = DeskFixture::wait(desk.timeline().record(promise(incident->id, key, now, due)));
            if (!saved)
                continue; // the clock was set back before the first call: that is refused
            const CommitmentId id = CommitmentId::derive(incident->id.value, "promise\npromise/" + key + '\n' + saved->id.toString());
            say(journal, QString("saved %1 %2 %3 %4").arg(id.toString()).arg(saved->occurredAt.ms).arg(realTime()).arg(due.ms));
            do {
                QTest::qWait(static_cast<int>(random.bounded(6)));
            } while (clock->quiet);
        }
    }
}

/// The other side: clock, sleeps and kills.
class Fate
{
public:
    Fate(const QString &folder, quint32 seed) : m_folder(folder), m_random(seed), m_clock(shared(folder + "/clock")) { set(1'772'784'000'000); }

    void start()
    {
        m_process = std::make_unique<QProcess>();
        m_process->setProcessChannelMode(QProcess::ForwardedChannels);
        m_process->start(QCoreApplication::applicationFilePath(), {"--desk", m_folder, QString::number(m_random.generate())});
        m_process->waitForStarted();
        alive(3);
    }
    void kill()
    {
        ::kill(static_cast<pid_t>(m_process->processId()), SIGKILL);
        m_process->waitForFinished();
        ++kills;
    }
    void something()
    {
        if (m_random.bounded(150) == 0)
            return quiet();
        switch (m_random.bounded(20)) {
        case 0: kill(), jump(m_random.bounded(2) ? 0 : m_random.bounded(3 * 24) * hour), start(); return;
        case 1: sleep(m_random.bounded(60) * hour); return;
        case 2: jump(3 * day); return;
        case 3: if (m_random.bounded(4) == 0) jump(-30 * day); return;
        default: jump(m_random.bounded(40) * minute); alive(2);
        }
    }
    /// To the end of everything, over the changes of clocks and the year 2038.
    void finish()
    {
        set(std::max<qint64>(m_clock->now, 2'200'000'000'000));
        qint64 size = -1;
        for (int quiet = 0; quiet < 3; ++quiet) { // until nothing more is raised; what is promised now comes due later
            alive(50);
            const qint64 raised = linesRaised();
            if (raised != std::exchange(size, raised))
                quiet = 0;
        }
        kill();
    }
    qint64 end() const { return m_clock->now; }
    /// Since when, at that real time, the clock has stood past the moment.
    qint64 passedSince(qint64 moment, qint64 real) const
    {
        qint64 since = real;
        for (auto one = m_set.rbegin(); one != m_set.rend(); ++one) {
            if (one->real > real)
                continue;
            if (one->clock < moment)
                break;
            since = one->real;
        }
        return since;
    }
    int kills = 0, sleeps = 0, jumps = 0;

private:
    qint64 linesRaised() const
    {
        QFile journal(m_folder + "/journal");
        return journal.open(QIODevice::ReadOnly) ? journal.readAll().count("raised ") : 0;
    }
    void set(qint64 clock)
    {
        m_set.push_back({realTime(), clock});
        m_clock->now = clock;
    }
    void jump(qint64 by) { set(m_clock->now + by), ++jumps; }
    /// The clock is set while nothing else happens; had the desk not looked by itself, what came due would be shown when this ends.
    void quiet()
    {
        m_clock->quiet = true;
        alive(3);
        jump(5 * hour);
        QThread::msleep(mostLate + 1'000);
        m_clock->quiet = false;
    }
    void sleep(qint64 by)
    {
        ::kill(static_cast<pid_t>(m_process->processId()), SIGSTOP);
        set(m_clock->now + by);
        ::kill(static_cast<pid_t>(m_process->processId()), SIGCONT);
        ++sleeps;
        alive(2);
    }
    void alive(int looks)
    {
        const qint64 before = m_clock->looks;
        QElapsedTimer patience;
        patience.start();
        while (m_clock->looks < before + looks && patience.elapsed() < 60'000)
            QThread::msleep(5);
    }

    const QString m_folder;
    QRandomGenerator m_random;
    Shared *m_clock;
    struct Setting
    {
        qint64 real, clock;
    };
    std::vector<Setting> m_set;
    std::unique_ptr<QProcess> m_process;
};

/// What must have been shown of the promise in the end: by arithmetic, not by the engine.
std::set<qint64> wanted(qint64 since, qint64 due)
{
    std::set<qint64> moments{due, due + 15 * minute, due + hour};
    if (due - hour > since)
        moments.insert(due - hour);
    return moments;
}

/// What the desk wrote down.
struct Journal
{
    std::map<QString, std::set<qint64>> promised; ///< the moments wanted of each
    std::map<std::pair<QString, qint64>, int> raised;
    std::vector<qint64> lateness; ///< ms of real time, of each that was raised
};

Journal readJournal(const QString &folder, const Fate &fate)
{
    Journal all;
    std::map<QString, qint64> savedAt;
    qint64 openSince = 0;
    QFile file(folder + "/journal");
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no journal");
    while (!file.atEnd()) {
        const QList<QByteArray> words = file.readLine().trimmed().split(' ');
        const QString id = words[1];
        const qint64 moment = words[2].toLongLong(), real = words[3].toLongLong();
        if (words[0] == "open") {
            openSince = real;
        } else if (words[0] == "saved") {
            all.promised[id] = wanted(moment, words[4].toLongLong());
            savedAt[id] = real;
        } else {
            ++all.raised[{id, moment}];
            if (savedAt.contains(id)) // else it was killed between saving and writing so down
                all.lateness.push_back(real - std::max({openSince, savedAt[id], fate.passedSince(moment, real)}));
        }
    }
    std::sort(all.lateness.begin(), all.lateness.end());
    return all;
}

int judge(const QString &folder, const Fate &fate)
{
    const Journal journal = readJournal(folder, fate);
    const auto &[promised, raised, lateness] = journal;
    Database database;
    database.open(folder + "/desk.db", Database::Mode::Existing).waitForFinished();
    auto read = database.run([](Store &store) -> Result<std::map<QString, std::set<qint64>>> {
        std::map<QString, std::set<qint64>> shown;
        const auto ids = store.incidentIds();
        for (const IncidentId &id : *ids) {
            const auto notices = store.notices(id);
            for (const Reminder &notice : *notices)
                shown[notice.commitment.toString()].insert(notice.at.ms);
        }
        return shown;
    });
    const auto shown = read.result().value();
    int lost = 0, doubled = 0, total = 0;
    for (const auto &[id, moments] : promised) {
        const auto found = shown.find(id);
        for (const qint64 at : moments) {
            if (at > fate.end())
                continue;
            ++total;
            lost += found == shown.end() || !found->second.contains(at);
        }
    }
    for (const auto &[key, times] : raised)
        doubled += times > 1;
    QTextStream(stdout) << promised.size() << " promises, " << total << " reminders; " << fate.kills << " kills, " << fate.sleeps << " sleeps, " << fate.jumps
                        << " clock jumps; lost " << lost << ", doubled " << doubled << "; shown after " << lateness[lateness.size() / 2] << " ms (median), "
                        << lateness[lateness.size() * 99 / 100] << " ms (99 %), " << lateness.back() << " ms at most\n";
    return lost == 0 && doubled == 0 && total > 0 && lateness.back() < mostLate ? 0 : 1;
}

}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = app.arguments();
    if (words.value(1) == "--desk")
        return runDesk(words.value(2), words.value(3).toUInt());
    const QTemporaryDir folder;
    const quint32 seed = words.size() > 2 ? words[2].toUInt() : QRandomGenerator::global()->generate();
    QTextStream(stdout) << "seed " << seed << Qt::endl;
    Fate fate(folder.path(), seed);
    QElapsedTimer time;
    time.start();
    fate.start();
    while (time.elapsed() < words.value(1, "110").toLongLong() * 1000)
        fate.something();
    fate.finish();
    return judge(folder.path(), fate);
}
