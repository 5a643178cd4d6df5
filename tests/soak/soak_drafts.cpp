// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/deskfixture.h"
#include "ui/composer/composer.h"
#include "ui/incident/incidentpage.h"
#include "ui/mainwindow.h"
#include "ui/theme/appearance.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRandomGenerator>
#include <QTextStream>

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

// Nothing typed is lost. One process is the main window, in which a driver types letter by letter into the composers of several incidents,
// and writes down each letter and its moment; the other kills it with SIGKILL at a random moment and starts it again. What comes back may
// lack the letters of the last 400 ms before the kill, and nothing else.
//
// soak_drafts [KILLS] [SEED]: ends with one line of figures; exit status 1 when a draft was lost, or more of one than that.

namespace {

constexpr int incidents = 4;
constexpr qint64 mostLost = 400; ///< ms of typing

qint64 realTime()
{
    return QDateTime::currentMSecsSinceEpoch();
}

void say(int fd, const QString &line)
{
    const QByteArray text = line.toUtf8() + '\n';
    if (write(fd, text.constData(), static_cast<size_t>(text.size())) != text.size())
        qFatal("cannot write the journal");
}

QString titleOf(int n)
{
    return QStringLiteral("soak %1").arg(n);
}

std::vector<IncidentId> incidentsIn(Desk &desk)
{
    std::vector<IncidentId> all(incidents);
    const Result<QueuePage> page = DeskFixture::wait(desk.queue().page({}));
    for (const QueueRow &row : page->rows)
        all[static_cast<size_t>(row.title.in("en").section(' ', 1).toInt())] = row.id;
    for (int n = 0; n < incidents; ++n) {
        if (!all[static_cast<size_t>(n)].isNull())
            continue;
        NewIncident call;
        call.customer = "Soak";
        call.title = LocalText::of(titleOf(n), "en");
        all[static_cast<size_t>(n)] = DeskFixture::wait(desk.timeline().create(call))->id;
    }
    return all;
}

/// The window: says what came back, and types until it is killed.
int runWindow(const QString &folder, quint32 seed)
{
    const int journal = open(qPrintable(folder + "/journal"), O_WRONLY | O_APPEND | O_CREAT, 0600);
    Desk::Options options;
    options.zone = QTimeZone("Europe/Madrid");
    options.user = "soak";
    options.drafts = folder + "/drafts";
    Desk desk(options);
    if (!DeskFixture::wait(desk.open(folder + "/desk.db", Desk::Mode::CreateIfMissing)))
        return 2;
    Drafts drafts;
    QSignalSpy loaded(&drafts, &Drafts::loaded);
    drafts.keepIn(desk.drafting());
    if (!loaded.wait(20'000))
        return 3;
    Appearance appearance(*qApp, Appearance::Choice::Light);
    MainWindow window(desk, drafts, appearance, {Language("en"), options.zone, [&desk] { return desk.now(); }});
    window.show();
    window.deskOpened();
    const std::vector<IncidentId> all = incidentsIn(desk);
    for (int n = 0; n < incidents; ++n) {
        const Draft *draft = drafts.find(all[static_cast<size_t>(n)]);
        say(journal, QString("back %1 %2").arg(n).arg(draft ? draft->teamWords.size() : 0));
    }
    QRandomGenerator random(seed);
    for (;;) {
        const int n = random.bounded(incidents);
        QSignalSpy shown(window.incident(), &IncidentPage::loaded);
        window.openIncident(all[static_cast<size_t>(n)]);
        if (shown.isEmpty() && !shown.wait(20'000))
            return 4;
        Composer *composer = window.incident()->composer();
        composer->start(random.bounded(2) ? Draft::Kind::Note : Draft::Kind::Diagnosis);
        auto *words = composer->findChild<QPlainTextEdit *>("teamWords");
        words->moveCursor(QTextCursor::End);
        for (int letters = random.bounded(5, 60); letters > 0; --letters) {
            QTest::keyClick(words, Qt::Key_A);
            say(journal, QString("typed %1 %2 %3").arg(n).arg(words->toPlainText().size()).arg(realTime()));
            QTest::qWait(random.bounded(5, 60));
        }
        if (random.bounded(3) == 0)
            QTest::keyClick(composer, Qt::Key_Escape); // folds
    }
}

/// What the other process wrote down, read line by line.
struct Journal
{
    std::array<std::vector<std::pair<qsizetype, qint64>>, incidents> typed; ///< length, moment; since it last came back
    std::array<qsizetype, incidents> before{}; ///< length that came back
    qint64 killed = 0;
    int lost = 0, checked = 0, kills = 0;
    qint64 worst = 0;

    void take(const QStringList &words)
    {
        const auto n = static_cast<size_t>(words[1].toInt());
        const qsizetype length = words[2].toLongLong();
        if (words[0] == "typed") {
            typed[n].emplace_back(length, words[3].toLongLong());
            return;
        }
        ++checked;
        if (length < before[n])
            ++lost;
        for (const auto &[reached, at] : typed[n]) {
            if (reached > length)
                worst = std::max(worst, killed - at); // the oldest letter that is gone
        }
        before[n] = length;
        typed[n].clear();
    }
};

int runFate(const QString &self, int kills, quint32 seed)
{
    QTemporaryDir folder;
    QRandomGenerator random(seed);
    Journal journal;
    qint64 read = 0;
    for (; journal.kills <= kills; ++journal.kills) {
        QProcess window;
        window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        window.start(self, {"window", folder.path(), QString::number(random.generate())});
        const int lived = journal.kills == kills ? 2000 : random.bounded(600, 2500);
        if (window.waitForFinished(lived)) {
            QTextStream(stderr) << "the window ended by itself: " << window.exitCode() << '\n';
            return 1;
        }
        ::kill(static_cast<pid_t>(window.processId()), SIGKILL);
        const qint64 killed = realTime();
        window.waitForFinished(-1);
        QFile file(folder.filePath("journal"));
        if (file.open(QIODevice::ReadOnly)) {
            file.seek(read);
            const QByteArray all = file.readAll();
            const qsizetype whole = all.lastIndexOf('\n') + 1;
            read += whole;
            for (const QString &line : QString::fromUtf8(all.left(whole)).split('\n', Qt::SkipEmptyParts))
                journal.take(line.split(' '));
        }
        journal.killed = killed;
    }
    QTextStream(stdout) << "kills " << kills << ", drafts looked at " << journal.checked << ", lost " << journal.lost << ", most typing lost " << journal.worst
                        << " ms (may be " << mostLost << ")\n";
    return journal.lost == 0 && journal.worst <= mostLost && journal.checked > kills ? 0 : 1;
}

}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "window")
        return runWindow(arguments.value(2), arguments.value(3).toUInt());
    const int kills = arguments.value(1, "100").toInt();
    const quint32 seed = arguments.size() > 2 ? arguments[2].toUInt() : QRandomGenerator::global()->generate();
    QTextStream(stdout) << "seed " << seed << Qt::endl;
    return runFate(arguments[0], kills, seed);
}
