// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"
#include "ui/commands/palette.h"
#include "ui/composer/drafts.h"
#include "ui/incident/incidentpage.h"
#include "ui/mainwindow.h"
#include "ui/queue/queuemodel.h"
#include "ui/queue/queuereader.h"
#include "ui/queue/queuetable.h"
#include "ui/queue/queueview.h"
#include "ui/sidebar.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The main window over the town of town.h, as one table: from what a person does to what they see, painted, and beside it what the store
// answers to the same question without a window, the bare SQL of it, and how many times as long our answer takes (of several questions, the worst). `block` is the longest time
// in which the event loop answered nothing. A name as argument measures that row alone.

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

std::unique_ptr<Scene> kept; ///< ends with main(), since windows need the application object to end as well

/// The database belongs to one program, and to one desk of it: the starts are measured before this one is made.
Scene &theScene()
{
    if (!kept)
        kept = std::make_unique<Scene>();
    return *kept;
}

/// Sees when a widget is painted.
class Paints : public QObject
{
public:
    explicit Paints(QWidget *watched) { watched->installEventFilter(this); }
    bool any = false;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        any = any || event->type() == QEvent::Paint;
        return false;
    }
};

/// Runs the event loop until all of the window that changed is painted.
void painted(QWidget *window)
{
    Paints paints(window);
    window->update(0, 0, 1, 1); // the window is painted in one go: with this, all of it
    while (!paints.any)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Does it, waits until it is told, and until that is painted.
template<typename Sender, typename Signal>
void awaited(Sender *sender, Signal signal, QWidget *seen, const std::function<void()> &deed)
{
    bool told = false;
    const auto connection = QObject::connect(sender, signal, sender, [&told] { told = true; });
    deed();
    while (!told)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QObject::disconnect(connection);
    painted(seen);
}

/// What a window took for one thing, done often.
struct Seen
{
    Times wall, busy; ///< until it was painted, and what of that the processor worked, in all threads
    double block = 0;
};

Seen measured(int rounds, const std::function<void(int)> &deed)
{
    Seen seen;
    Pulse pulse;
    for (int n = 0; n < rounds; ++n) {
        for (int i = 0; i < 20; ++i) // what the last one left behind
            QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
        pulse.forget();
        const std::clock_t before = std::clock();
        seen.wall.add(taken([&] { deed(n); }));
        seen.busy.add(static_cast<double>(std::clock() - before) * 1000 / CLOCKS_PER_SEC);
        seen.block = std::max(seen.block, pulse.longest());
    }
    return seen;
}

Seen startsToAUsableQueue()
{
    return measured(10, [](int) {
        Scene fresh;
        awaited(&fresh.queue(), &QueueView::loaded, fresh.window.get(), [&] { fresh.window->go({Sidebar::allOpen(), {}}); });
    });
}

constexpr int usual = 60;

Seen switchesTheView()
{
    static const QString views[] = {Sidebar::unassigned(), Sidebar::mine(), Sidebar::allOpen(), Sidebar::forCustomer()};
    return measured(usual, [](int n) { awaited(&theScene().queue(), &QueueView::loaded, theScene().window.get(), [&] { theScene().window->go({views[n % 4], {}}); }); });
}

Seen filters()
{
    static const QString texts[] = {u"state:open waiting:>4h"_s, u"state:open owner:me"_s, u"bomba"_s, u"due:overdue"_s, u"tag:\"gas natural\""_s};
    return measured(usual, [](int n) { awaited(&theScene().queue(), &QueueView::loaded, theScene().window.get(), [&] { theScene().window->showInQueue(texts[n % 5]); }); });
}

Seen sorts()
{
    static const QueueSort sorts[] = {QueueSort::Number, QueueSort::Waiting, QueueSort::Priority, QueueSort::Customer, QueueSort::Silent, QueueSort::NextDue};
    return measured(usual, [](int n) {
        QueueFilter filter;
        filter.sort = sorts[n % 6];
        awaited(&theScene().queue(), &QueueView::loaded, theScene().window.get(), [&] { theScene().queue().setFilter(filter, u"Todas"_s); });
    });
}

/// Down the list of all 200,000 by PageDown; where the next rows are not there yet, until they are.
Seen pagesThrough()
{
    QueueFilter all;
    all.open = false;
    QueueView &queue = theScene().queue();
    theScene().window->go({Sidebar::allOpen(), {}});
    awaited(&queue, &QueueView::loaded, theScene().window.get(), [&] { queue.setFilter(all, u"Todas"_s); });
    QueueTable *table = queue.table();
    table->setFocus();
    return measured(200, [table](int) {
        const QModelIndex before = table->currentIndex();
        const QString number = before.siblingAtColumn(QueueModel::NumberColumn).data().toString();
        do {
            QTest::keyClick(table, Qt::Key_PageDown);
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        } while (table->currentIndex().siblingAtColumn(QueueModel::NumberColumn).data().toString() == number);
        painted(theScene().window.get());
    });
}

Seen opensTheLongIncident(const IncidentId &id)
{
    const Seen seen = measured(usual, [id](int) {
        theScene().window->go({Sidebar::allOpen(), {}});
        awaited(theScene().window->incident(), &IncidentPage::loaded, theScene().window.get(), [&] { theScene().window->openIncident(id); });
    });
    return seen;
}

/// With the long incident in it.
Seen resizes(const IncidentId &id)
{
    awaited(theScene().window->incident(), &IncidentPage::loaded, theScene().window.get(), [&] { theScene().window->openIncident(id); });
    const Seen seen = measured(usual, [](int n) {
        theScene().window->resize(n % 2 ? QSize(1400, 900) : QSize(1150 + n, 800));
        painted(theScene().window.get());
    });
    theScene().window->resize(1400, 900);
    theScene().window->go({Sidebar::allOpen(), {}});
    return seen;
}

const QString typedWord = u"bombilla"_s;

/// Opens, and types one letter after the other; the pause before the database is asked is part of it.
Seen searchesInThePalette()
{
    Palette *palette = theScene().window->openPalette();
    const Seen seen = measured(usual, [palette](int n) {
        const qsizetype letter = n % typedWord.size();
        if (letter == 0)
            palette->field()->clear();
        awaited(palette, &Palette::answered, palette, [&] { QTest::keyClick(palette->field(), typedWord[letter].toLatin1()); });
    });
    palette->reject();
    return seen;
}

Seen opensThePalette()
{
    return measured(usual, [](int) {
        Palette *palette = theScene().window->openPalette();
        painted(palette);
        palette->reject();
    });
}

/// One line of the table, with what the database is asked for it; measured in two goes, since the database has one owner at a time.
struct Line
{
    const char *name;
    std::function<Seen()> seen;
    std::function<Answered(Answers &)> answers;
};

const Page &named(const char *name)
{
    return *std::find_if(std::begin(pages), std::end(pages), [name](const Page &page) { return QLatin1String(page.name) == QLatin1String(name); });
}

std::vector<Line> lines(const IncidentId &longOne)
{
    QStringList typed;
    for (qsizetype letters = 1; letters <= typedWord.size(); ++letters)
        typed += typedWord.left(letters);
    const auto asked = [](std::initializer_list<const char *> names) {
        std::vector<Page> all;
        for (const char *name : names)
            all.push_back(named(name));
        return [all](Answers &answers) { return answers.pages(all, QueueReader::firstRows, 8); };
    };
    return {{"start to a usable queue", startsToAUsableQueue, asked({"due"})},
            {"switch view", switchesTheView, asked({"nobodys_due", "mine", "due", "for_customer"})},
            {"filter", filters, asked({"waiting_4h", "mine", "all_word", "all_overdue", "all_tag"})},
            {"sort", sorts, asked({"number", "waiting", "priority", "customer", "silent", "due"})},
            {"search a letter (60 ms pause)", searchesInThePalette, [typed](Answers &answers) { return answers.searches(typed, 8, 8); }},
            {"open 500 entries", [longOne] { return opensTheLongIncident(longOne); }, [longOne](Answers &answers) { return answers.incident(longOne, 20); }},
            {"palette", opensThePalette, {}},
            {"resize at 500 entries", [longOne] { return resizes(longOne); }, {}},
            {"page down through 200,000", pagesThrough, [](Answers &answers) { return answers.down(named("all_due"), QueueModel::pageSize, 20); }}};
}

void print(const Line &line, const Seen &seen, const Answered &answered)
{
    std::printf("%-30s %7.1f %7.1f %7.1f", line.name, seen.wall.at(50), seen.wall.at(95), seen.busy.at(95));
    if (answered.ours.isEmpty())
        std::printf(" %7s %7s %7s %7s %6s", "-", "-", "-", "-", "-");
    else
        std::printf(" %7.2f %7.2f %7.2f %7.2f %6.2f", answered.ours.at(50), answered.ours.at(95), answered.bare.at(50), answered.bare.at(95), answered.worst);
    std::printf(" %7.1f %7.0f\n", seen.block, residentMegabytes());
    std::fflush(stdout);
}

}

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    applyTheme(app, Scheme::Light);
    const QString only = argc > 1 && argv[1][0] != '-' ? QString::fromLocal8Bit(argv[1]) : QString();
    auto answers = std::make_unique<Answers>(opened(townFile())); // and the town is made, where it was not
    std::vector<Line> all = lines(answers->store().incidentByNumber(u"2026-000001"_s).value().id);
    std::erase_if(all, [&only](const Line &line) { return !QLatin1String(line.name).contains(only); });
    std::vector<Answered> answered;
    for (const Line &line : all)
        answered.push_back(line.answers ? line.answers(*answers) : Answered());
    answers.reset();
    std::printf("%-30s %23s %15s %15s\n", "milliseconds", "painted", "answer", "bare SQL");
    std::printf("%-30s %7s %7s %7s %7s %7s %7s %7s %6s %7s %7s\n", "", "median", "p95", "p95 cpu", "median", "p95", "median", "p95", "times", "block", "MB");
    for (size_t i = 0; i < all.size(); ++i)
        print(all[i], all[i].seen(), answered[i]);
    kept.reset();
}
