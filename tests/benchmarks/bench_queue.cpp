// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk.h"
#include "crowd.h"
#include "ui/queue/queuetable.h"
#include "ui/queue/queueview.h"
#include "ui/theme/theme.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QMainWindow>
#include <QTableView>
#include <QTemporaryDir>

// How long until the queue of 100,000 incidents is on the screen, against an empty main window.

namespace {

/// Runs the event loop until something holds.
template<typename Condition>
void until(Condition condition)
{
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
}

/// Counts what is painted into a widget.
class Paints : public QObject
{
public:
    explicit Paints(QWidget *watched) { watched->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
};

void emptyWindow(benchmark::State &state)
{
    for (auto _ : state) {
        QMainWindow window;
        window.resize(1280, 800);
        Paints paints(&window);
        window.show();
        until([&] { return paints.count > 0; });
    }
}
BENCHMARK(emptyWindow)->Unit(benchmark::kMillisecond)->Iterations(10)->Repetitions(5)->ReportAggregatesOnly()->UseRealTime();

/// A desk on the file of a crowd of 100,000; it ends with main(), since threads need the application object to end as well.
struct BigDesk
{
    QTemporaryDir folder;
    std::unique_ptr<Desk> desk;
};
BigDesk *big = nullptr;

Desk &bigDesk()
{
    std::unique_ptr<Desk> &desk = big->desk;
    if (desk)
        return *desk;
    const QString file = big->folder.filePath(QStringLiteral("big.db"));
    Crowd(file, 100'000); // filled and closed
    Desk::Options options;
    options.clock = [] { return start; };
    options.zone = QTimeZone("Europe/Madrid");
    desk = std::make_unique<Desk>(options);
    const auto opened = desk->open(file, Desk::Mode::Existing);
    until([&] { return opened.isFinished(); });
    return *desk;
}

void queueOf100000(benchmark::State &state)
{
    Desk &desk = bigDesk();
    Viewpoint viewpoint;
    viewpoint.now = [] { return start; };
    viewpoint.zone = QTimeZone("Europe/Madrid");
    for (auto _ : state) {
        QMainWindow window;
        auto *queue = new QueueView({desk.queue(), desk.reminders(), desk.timeline(), desk.people()}, viewpoint);
        window.setCentralWidget(queue);
        window.resize(1280, 800);
        Paints paints(queue->table()->viewport());
        int before = -1; // paints until there were rows; set when they come, since the paint may follow in the same round of events
        QObject::connect(&queue->model(), &QAbstractItemModel::modelReset, &window, [&] { before = paints.count; });
        QObject::connect(&queue->model(), &QAbstractItemModel::rowsInserted, &window, [&] { before = paints.count; });
        window.show();
        queue->reload();
        until([&] { return queue->model().rowCount() > 0 && before >= 0 && paints.count > before; });
    }
}
BENCHMARK(queueOf100000)->Unit(benchmark::kMillisecond)->Iterations(10)->Repetitions(5)->ReportAggregatesOnly()->UseRealTime();

}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    applyTheme(app, Scheme::Light);
    BigDesk made;
    big = &made;
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
