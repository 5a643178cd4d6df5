// SPDX-License-Identifier: GPL-3.0-or-later
#include "town.h"
#include "ui/commands/palette.h"
#include "ui/composer/drafts.h"
#include "ui/incident/incidentpage.h"
#include "ui/mainwindow.h"
#include "ui/queue/queuetable.h"
#include "ui/queue/queueview.h"
#include "ui/sidebar.h"
#include "ui/theme/theme.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The main window over the town of town.h: from what a person does to what they see, painted. `block_ms` is the longest time in which the
// event loop answered nothing; pauses for typing are counted in, and named.

namespace {

/// Ticks as often as it can, and knows the longest time between two ticks.
class Pulse : public QObject
{
public:
    Pulse()
    {
        m_timer.setInterval(1ms);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { beat(); });
        m_timer.start();
    }
    void forget() { m_since.start(), m_longest = 0; }
    double longest()
    {
        beat();
        return m_longest;
    }

private:
    void beat()
    {
        m_longest = std::max(m_longest, static_cast<double>(m_since.nsecsElapsed()) / 1e6);
        m_since.start();
    }
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// A window over the town, with what it stands on.
struct Scene
{
    Desk desk{{[] { return townNow; }, QTimeZone("Europe/Madrid"), u"Ana 3"_s, 60s, false}};
    Drafts drafts;
    Appearance appearance{*qApp, Appearance::Choice::Light};
    std::unique_ptr<MainWindow> window;

    Scene()
    {
        const Viewpoint viewpoint{Language(u"es"_s), QTimeZone("Europe/Madrid"), [] { return townNow; }};
        window = std::make_unique<MainWindow>(desk, drafts, appearance, viewpoint);
        window->resize(1400, 900);
        window->show();
        const QFuture<Result<void>> opened = desk.open(townFile(), Desk::Mode::Existing);
        while (!opened.isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (!opened.result())
            stop(opened.result().error());
        window->deskOpened();
    }
    QueueView &queue() { return *window->queue(); }
};

IncidentId longIncident;

/// Read before a desk has the database.
IncidentId longOne()
{
    const std::unique_ptr<Connection> connection = opened(townFile());
    Query query(*connection, u"select id from incident order by entry_count desc limit 1"_s);
    (void)query.exec();
    query.next();
    return IncidentId{QUuid(query.text(0))};
}

/// The database belongs to one program, and to one desk of it: the starts are measured before this one is made.
Scene &theScene()
{
    static Scene scene;
    return scene;
}

/// Does it, waits until it is told, and paints what is seen.
template<typename Sender, typename Signal>
void awaited(Sender *sender, Signal signal, QWidget *seen, const std::function<void()> &deed)
{
    bool told = false;
    const auto connection = QObject::connect(sender, signal, sender, [&told] { told = true; });
    deed();
    while (!told)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QObject::disconnect(connection);
    seen->repaint();
}

template<typename Work>
void measured(benchmark::State &state, Work work)
{
    std::vector<double> times;
    Pulse pulse;
    double blocked = 0;
    for (auto _ : state) {
        for (int i = 0; i < 20; ++i) // what the last one left behind
            QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
        pulse.forget();
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        state.SetIterationTime(times.back() / 1e3);
        blocked = std::max(blocked, pulse.longest());
    }
    std::sort(times.begin(), times.end());
    state.counters["median_ms"] = times[times.size() / 2];
    state.counters["p95_ms"] = times[times.size() * 95 / 100];
    state.counters["block_ms"] = blocked;
    state.counters["memory_MB"] = residentMegabytes();
}

void startsToAUsableQueue(benchmark::State &state)
{
    measured(state, [] {
        Scene fresh;
        awaited(&fresh.queue(), &QueueView::loaded, fresh.window.get(), [&] { fresh.window->go({Sidebar::allOpen(), {}}); });
    });
}

void switchesTheView(benchmark::State &state)
{
    static const QString views[] = {Sidebar::unassigned(), Sidebar::mine(), Sidebar::allOpen(), Sidebar::forCustomer()};
    size_t next = 0;
    measured(state, [&] { awaited(&theScene().queue(), &QueueView::loaded, theScene().window.get(), [&] { theScene().window->go({views[next++ % 4], {}}); }); });
}

void filters(benchmark::State &state)
{
    static const QString texts[] = {u"state:open waiting:>4h"_s, u"state:open owner:me"_s, u"bomba"_s, u"due:overdue"_s, u"tag:\"gas natural\""_s};
    size_t next = 0;
    measured(state, [&] { awaited(&theScene().queue(), &QueueView::loaded, theScene().window.get(), [&] { theScene().window->showInQueue(texts[next++ % 5]); }); });
}

void sorts(benchmark::State &state)
{
    static const QueueSort sorts[] = {QueueSort::Number, QueueSort::Waiting, QueueSort::Priority, QueueSort::Customer, QueueSort::Silent, QueueSort::NextDue};
    size_t next = 0;
    measured(state, [&] {
        QueueFilter filter;
        filter.sort = sorts[next++ % 6];
        awaited(&theScene().queue(), &QueueView::loaded, theScene().window.get(), [&] { theScene().queue().setFilter(filter, u"Todas"_s); });
    });
}

void opensTheLongIncident(benchmark::State &state)
{
    const IncidentId id = longIncident;
    measured(state, [&] {
        theScene().window->go({Sidebar::allOpen(), {}});
        awaited(theScene().window->incident(), &IncidentPage::loaded, theScene().window.get(), [&] { theScene().window->openIncident(id); });
    });
    theScene().window->go({Sidebar::allOpen(), {}});
}

/// Opens, and types one letter after the other; the pause before the database is asked is part of it.
void searchesInThePalette(benchmark::State &state)
{
    Palette *palette = theScene().window->openPalette();
    const QString word = u"bombilla"_s;
    qsizetype typed = 0;
    measured(state, [&] {
        if (typed == word.size()) {
            palette->field()->clear();
            typed = 0;
        }
        awaited(palette, &Palette::answered, palette, [&] { QTest::keyClick(palette->field(), word[typed++].toLatin1()); });
    });
    state.SetLabel("of these 60 ms are the pause in typing");
    palette->reject();
}

void opensThePalette(benchmark::State &state)
{
    measured(state, [&] {
        Palette *palette = theScene().window->openPalette();
        palette->repaint();
        palette->reject();
    });
}

}

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    applyTheme(app, Scheme::Light);
    benchmark::Initialize(&argc, argv);
    longIncident = longOne(); // and the town is made, where it was not
    benchmark::RegisterBenchmark("start_to_a_usable_queue", startsToAUsableQueue)->Iterations(10)->UseManualTime()->Unit(benchmark::kMillisecond);
    const std::pair<const char *, void (*)(benchmark::State &)> rest[] = {{"switch_view", switchesTheView}, {"filter", filters}, {"sort", sorts}, {"open_500_entries", opensTheLongIncident},
                                                                         {"open_palette", opensThePalette}, {"search_a_letter", searchesInThePalette}};
    for (const auto &[name, run] : rest)
        benchmark::RegisterBenchmark(name, run)->Iterations(60)->UseManualTime()->Unit(benchmark::kMillisecond);
    benchmark::RunSpecifiedBenchmarks();
}
