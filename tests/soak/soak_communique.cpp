// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/aftersales.h"
#include "core/desk/communiques.h"
#include "support/communiquetown.h"
#include "support/deskfixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTextStream>

#include <csignal>

// A communiqué to 10,000 customers: one process writes it, is killed with SIGKILL again and again, and goes on where it was. At the end each
// recipient has one incident with one entry. One process is stopped by its own progress instead, as a person does.
//
// soak_communique [RECIPIENTS]: ends with one line of figures; exit status 1 when one was written twice, or forgotten.

namespace {

using namespace std::chrono_literals;

constexpr Instant start{1'796'000'000'000};

std::unique_ptr<Desk> opened(const QString &file)
{
    Desk::Options options;
    options.clock = [] { return start; };
    options.zone = QTimeZone("Europe/Madrid");
    options.user = "Ana";
    options.reminds = false;
    auto desk = std::make_unique<Desk>(options);
    if (const Result<void> ok = DeskFixture::wait(desk->open(file, Desk::Mode::CreateIfMissing)); !ok)
        qFatal("%s", qPrintable(ok.error().text));
    return desk;
}

template<typename T>
T patient(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 1'800'000))
        qFatal("no answer in half an hour");
    return future.result();
}

CommuniqueId begun(const QString &file)
{
    const auto desk = opened(file);
    Communiques &all = desk->aftersales().communiques();
    NewCommunique made;
    made.title = LocalText::of("Power cut in Madrid", "en");
    made.affected.places = {"28"};
    made.first.what = {LocalText::of("The cold store has no power.", "en")};
    made.first.nextUpdate = start + 2h;
    const std::vector<RecipientRow> rows = patient(all.preview(made.affected)).value();
    for (RecipientRow row : rows) {
        row.recipient.channel = Channel::Mail;
        made.recipients.push_back(row.recipient);
    }
    return patient(all.create(made)).value().id;
}

/// Sends what is left, and says after each part how far it is.
int send(const QString &file, int parts)
{
    const auto desk = opened(file);
    Communiques &all = desk->aftersales().communiques();
    const CommuniqueId id = patient(all.list()).value().front().communique.id;
    const Result<SendReport> report = patient(all.send(id, [&](int done, int of) {
        QTextStream(stdout) << done << ' ' << of << Qt::endl;
        return --parts != 0;
    }));
    return report ? (report->cancelled ? 3 : 0) : 2;
}

/// How many recipients have other than one entry in one incident of their own.
int wrong(const QString &file)
{
    const auto answer = [](auto future) { // the database answers by itself: no loop is waited for, twenty thousand times
        future.waitForFinished();
        return future.result();
    };
    const auto desk = opened(file);
    Communiques &all = desk->aftersales().communiques();
    const CommuniqueFile now = patient(all.file(patient(all.list()).value().front().communique.id)).value();
    int bad = 0;
    for (const RecipientRow &row : now.recipients) {
        const bool told = row.recipient.state == RecipientState::Sent && row.recipient.incident;
        bad += !told || answer(desk->timeline().dossier(*row.recipient.incident)).value().entries.size() != 1;
        const auto customer = answer(desk->directory().file(row.recipient.customer));
        bad += !customer || customer->incidentCount != 1;
    }
    return bad;
}

}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--send")
        return send(arguments.value(2), arguments.value(3).toInt());
    const int recipients = arguments.value(1).isEmpty() ? 10'000 : arguments.value(1).toInt();
    const QTemporaryDir folder;
    const QString file = folder.filePath("desk.db");
    if (const Result<void> ok = fillTown(file, recipients, "28901"); !ok)
        qFatal("%s | %s", qPrintable(ok.error().text), qPrintable(ok.error().detail));
    begun(file);
    QElapsedTimer elapsed;
    elapsed.start();
    int kills = 0, cancels = 0;
    for (bool done = false; !done;) {
        QProcess desk;
        const bool kill = kills < 8, cancel = !kill && cancels == 0;
        desk.start(QCoreApplication::applicationFilePath(), {"--send", file, cancel ? "3" : "0"});
        for (int parts = 0; kill && parts < 2 && desk.waitForReadyRead(600'000);)
            parts += int(desk.readAllStandardOutput().count('\n'));
        if (kill) {
            QThread::msleep(ulong(7 * kills)); // somewhere within a part
            desk.kill();
        }
        desk.waitForFinished(-1);
        kills += kill;
        cancels += desk.exitStatus() == QProcess::NormalExit && desk.exitCode() == 3;
        done = desk.exitStatus() == QProcess::NormalExit && desk.exitCode() != 3;
    }
    const qint64 took = elapsed.elapsed();
    QTextStream(stdout) << "written in " << took << " ms" << Qt::endl;
    const int bad = wrong(file);
    QTextStream(stdout) << recipients << " recipients, " << kills << " kills, " << cancels << " cancelled, " << took << " ms, " << bad << " wrong" << Qt::endl;
    return bad == 0 ? 0 : 1;
}
