// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/records.h"
#include "support/twodatabases.h"

#include <QTest>

#include <map>

using namespace Qt::StringLiterals;

/// What others wrote since somebody left.
class TestChanges : public QObject
{
    Q_OBJECT
private:
    struct Log
    {
        Incident incident;
        std::vector<Entry> entries;
    };
    /// Forty incidents to which two people, a machine and a stranger write, in the order of the clock.
    static Result<std::vector<Log>> written(Store &store)
    {
        static const QString authors[] = {u"Ana"_s, u"Luis"_s, u"ana"_s, u""_s};
        AnyValue any(7);
        std::vector<Log> logs;
        for (int i = 0; i < 40; ++i)
            logs.push_back({savedIncident(store, any).value(), {}});
        for (int minute = 0; minute < 400; ++minute) {
            Log &log = logs[static_cast<size_t>(any.below(40))];
            Entry entry = someEntry(any, log.incident.id);
            entry.author = authors[any.below(4)];
            entry.recordedAt.ms = minute * 60'000;
            if (Result<void> ok = store.appendEntry(entry); !ok)
                return tl::unexpected(ok.error());
            log.entries.push_back(entry);
        }
        return logs;
    }
    /// The oracle: all logs read, and counted.
    static std::vector<IncidentChange> counted(const std::vector<Log> &logs, Instant since, const QString &besides)
    {
        std::vector<IncidentChange> all;
        for (const Log &log : logs) {
            IncidentChange change;
            for (const Entry &entry : log.entries) {
                if (entry.recordedAt <= since || entry.author == besides)
                    continue;
                change = {log.incident.id, log.incident.number, log.incident.title, {}, change.entries + 1, entry.kind, entry.direction, entry.channel, entry.author, entry.recordedAt};
            }
            if (change.entries > 0)
                all.push_back(change);
        }
        std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.recordedAt > b.recordedAt; });
        return all;
    }

private Q_SLOTS:
    void theNewsAreTheOthers_data() { bothDatabases(); }
    void theNewsAreTheOthers()
    {
        OPEN_DATABASE(test, database);
        const Result<std::vector<Log>> logs = waitFor(db, [](Store &store) { return written(store); });
        QVERIFY_RESULT(logs);
        for (const qint64 minute : {-1, 0, 100, 255, 398, 399, 1000}) {
            for (const QString &besides : {u"Ana"_s, u"Luis"_s, u"Nobody"_s}) {
                const Instant since{minute * 60'000};
                std::vector<IncidentChange> wanted = counted(*logs, since, besides);
                auto found = waitFor(db, [=](Store &store) { return store.changedSince(since, besides, 1000); });
                QVERIFY_RESULT(found);
                for (IncidentChange &change : *found)
                    change.customer.clear(); // random names
                QVERIFY(*found == wanted);
                // The newest of them when there is no room for all
                wanted.resize(std::min(wanted.size(), size_t(3)));
                QCOMPARE(waitFor(db, [=](Store &store) { return store.changedSince(since, besides, 3); }).value().size(), wanted.size());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
