// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window does not answer while an incident with many entries is opened, and while it grows or is made narrower.
#include "ui/incident/timelineview.h"
#include "ui/theme/theme.h"

#include <QApplication>

#include <benchmark/benchmark.h>

#include <ctime>

using namespace Qt::StringLiterals;

namespace {

constexpr Instant start{1'772'800'000'000};

Entry entryOf(int i)
{
    Entry entry;
    entry.id = EntryId::make();
    entry.seq = i + 1;
    entry.occurredAt = start + std::chrono::minutes(37 * i);
    entry.author = u"Ana"_s;
    const QString words = u"Seguimos con la **avería** de la caldera: presión 1,2 bar, llama inestable. Mañana llega la pieza y le llamamos con la hora. "_s;
    if (i % 5 == 4) {
        entry.kind = EntryKind::State;
        entry.stateChange = StateChange{};
    } else if (i % 3 == 0) {
        entry.kind = EntryKind::Contact;
        entry.audience = Audience::Customer;
        entry.direction = Direction::Out;
        entry.channel = Channel::Phone;
        entry.tells = {Tell::Progress};
        entry.customerText.words = LocalText::of(words.repeated(1 + i % 4), u"es"_s);
    } else {
        entry.teamText.words = LocalText::of(words + (i % 7 == 1 ? u"\n\n```log\n10:02 WARN low\n10:03 ERROR off\n```\n"_s : u""_s) + (i % 11 == 2 ? u"\n\nlínea"_s.repeated(40) : u""_s), u"es"_s);
    }
    return entry;
}

Dossier dossierOf(int entries)
{
    Dossier dossier;
    dossier.incident.id = IncidentId::make();
    for (int i = 0; i < entries; ++i)
        dossier.entries.push_back(entryOf(i));
    return dossier;
}

Viewpoint viewpoint()
{
    return {Language(u"es"_s), QTimeZone("Europe/Madrid"), [] { return start + std::chrono::hours(24 * 30); }};
}

/// Seconds of work done by this program: what a busy machine makes of them is not the timeline's doing.
double worked()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// The longest time, in seconds, that the event loop was held up by `begin` and what follows from it, until `done`.
double longestStall(const std::function<void()> &begin, const std::function<bool()> &done)
{
    double turn = worked();
    begin();
    double longest = worked() - turn;
    for (int idle = 0; idle < 3;) {
        turn = worked();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 0);
        longest = std::max(longest, worked() - turn);
        idle = done() ? idle + 1 : 0;
    }
    return longest;
}

/// From another incident to one with so many entries.
void opening(benchmark::State &state)
{
    const Dossier dossier = dossierOf(static_cast<int>(state.range(0))), small = dossierOf(3);
    TimelineView view(viewpoint());
    view.resize(900, 700);
    view.show();
    for ([[maybe_unused]] auto _ : state) {
        longestStall([&] { view.setDossier(small, {}); }, [&] { return view.isComplete(); });
        state.SetIterationTime(longestStall([&] { view.setDossier(dossier, {}); }, [&] { return view.isComplete(); }));
    }
}
BENCHMARK(opening)->Name("longest stall: open")->Arg(50)->Arg(500)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(3);

/// One more entry at the end of so many.
void growing(benchmark::State &state)
{
    Dossier dossier = dossierOf(static_cast<int>(state.range(0)));
    TimelineView view(viewpoint());
    view.resize(900, 700);
    view.show();
    longestStall([&] { view.setDossier(dossier, {}); }, [&] { return view.isComplete(); });
    for ([[maybe_unused]] auto _ : state) {
        dossier.entries.push_back(entryOf(static_cast<int>(dossier.entries.size())));
        state.SetIterationTime(longestStall([&] { view.setDossier(dossier, {}); }, [&] { return view.isComplete(); }));
    }
}
BENCHMARK(growing)->Name("longest stall: one more entry")->Arg(500)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(3);

/// The window gets another width.
void resizing(benchmark::State &state)
{
    const Dossier dossier = dossierOf(static_cast<int>(state.range(0)));
    TimelineView view(viewpoint());
    view.resize(900, 700);
    view.show();
    longestStall([&] { view.setDossier(dossier, {}); }, [&] { return view.isComplete(); });
    int width = 900;
    for ([[maybe_unused]] auto _ : state)
        state.SetIterationTime(longestStall([&] { view.resize(width = width == 900 ? 820 : 900, 700); }, [&] { return view.isComplete(); }));
}
BENCHMARK(resizing)->Name("longest stall: another width")->Arg(500)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(3);

/// A word that stands in most of so many.
void finding(benchmark::State &state)
{
    const Dossier dossier = dossierOf(static_cast<int>(state.range(0)));
    TimelineView view(viewpoint());
    view.resize(900, 700);
    view.show();
    longestStall([&] { view.setDossier(dossier, {}); }, [&] { return view.isComplete(); });
    for ([[maybe_unused]] auto _ : state)
        state.SetIterationTime(longestStall([&] { view.find(u"averia"_s); }, [] { return true; }));
}
BENCHMARK(finding)->Name("longest stall: find")->Arg(500)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(3);

}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    applyTheme(app, Scheme::Light);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
