// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/query.h"
#include "core/storage/searchindex.h"
#include "core/storage/sqlite.h"
#include "core/storage/store.h"
#include "core/storage/tables.h"
#include "core/storage/tags.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <cmath>

// A database of 200,000 incidents (or AVISO_FIND_INCIDENTS) with five entries each, and one of 500. It is made once, into AVISO_FIND_FILE or
// beside the benchmark: delete the file to have it made anew.

inline constexpr Instant townNow{1'790'000'000'000};
inline constexpr int entriesEach = 5, entriesOfTheLongOne = 500, customerCount = 5'000, ownerCount = 20;

inline int incidentCount()
{
    const int given = qEnvironmentVariableIntValue("AVISO_FIND_INCIDENTS");
    return given > 0 ? given : 200'000;
}

[[noreturn]] inline void stop(const Error &error)
{
    qFatal("%s | %s", qPrintable(error.text), qPrintable(error.detail));
}

/// Words as often as in a language: the n-th about 1/n times as often as the first.
class Talk
{
public:
    Talk()
    {
        static const char *const usual[] = {"bomba", "agua", "caldera", "presion", "fuga", "tecnico", "visita", "boton", "borne", "bombilla", "calor", "cable", "correa"};
        for (const char *word : usual)
            m_words += QLatin1String(word);
        const QString consonants = QStringLiteral("bcdfglmnprst"), vowels = QStringLiteral("aeiou");
        while (m_words.size() < 20'000) {
            QString word;
            for (int n = 2 + m_random.bounded(3); n > 0; --n)
                word += QString(consonants[m_random.bounded(12)]) + vowels[m_random.bounded(5)];
            m_words += word;
        }
    }
    QString say(int count)
    {
        QString text;
        for (; count > 0; --count) {
            const double at = std::exp(m_random.generateDouble() * std::log(static_cast<double>(m_words.size()))) - 1;
            text += m_words[static_cast<qsizetype>(at)] + u' ';
        }
        return text.trimmed();
    }
    int below(int limit) { return m_random.bounded(limit); }

private:
    QRandomGenerator m_random{7};
    QStringList m_words;
};

/// Rows as they are stored; the search index is made behind them in one go.
class Town
{
public:
    explicit Town(Connection &connection) : m_connection(connection) {}

    Result<void> fill()
    {
        for (const char *table : {"search_entry", "search_incident", "search_party"}) {
            for (const QString &sql : m_connection.dialect().dropSearchIndex(QLatin1String(table)))
                (void)m_connection.run(sql);
        }
        people();
        for (int i = 0; i < incidentCount(); ++i)
            incident(i);
        return makeSearchIndex(m_connection);
    }

private:
    template<typename T>
    void insert(const T &value, const QStringList &extra, const std::vector<QVariant> &more)
    {
        Query query(m_connection, Columns::of<T>().insert(extra));
        std::vector<QVariant> row = storedRow(value);
        row.insert(row.end(), more.begin(), more.end());
        bindRow(query, std::move(row));
        if (Result<void> ok = query.exec(); !ok)
            stop(ok.error());
    }

    void people()
    {
        for (int i = 0; i < customerCount; ++i) {
            Customer customer;
            customer.id = m_customers.emplace_back(CustomerId::make());
            customer.name = m_talk.say(2);
            insert(customer, {QStringLiteral("search")}, {folded(customer.name)});
        }
        for (int i = 0; i < ownerCount; ++i) {
            Technician owner;
            owner.id = m_owners.emplace_back(TechnicianId::make());
            owner.name = QStringLiteral("Ana %1").arg(i);
            insert(owner, {QStringLiteral("search")}, {folded(owner.name)});
        }
    }

    Incident made(int i)
    {
        Incident incident;
        incident.id = IncidentId::make();
        incident.number = QStringLiteral("2026-%1").arg(i + 1, 6, 10, QLatin1Char('0'));
        incident.title = LocalText::of(m_talk.say(6), QStringLiteral("es"));
        incident.customer = m_customers[static_cast<size_t>(m_talk.below(customerCount))];
        incident.calendar = QStringLiteral("office");
        incident.occurredAt = incident.recordedAt = townNow - std::chrono::minutes((incidentCount() - i) * 5);
        incident.silentSince = incident.occurredAt + std::chrono::hours(m_talk.below(100));
        incident.state = m_talk.below(10) == 0 ? static_cast<State>(m_talk.below(4)) : State::Closed;
        incident.priority = static_cast<Level>(m_talk.below(4));
        incident.channel = static_cast<Channel>(m_talk.below(7));
        incident.tags = m_talk.below(50) ? QStringList() : QStringList{QStringLiteral("gas natural")};
        incident.lastActivity = incident.occurredAt + std::chrono::minutes(m_talk.below(30'000));
        incident.lastDirection = static_cast<Direction>(m_talk.below(3));
        if (m_talk.below(10))
            incident.owner = m_owners[static_cast<size_t>(m_talk.below(ownerCount))];
        if (incident.state != State::Closed)
            incident.nextDue = townNow + std::chrono::minutes(m_talk.below(20'000) - 5'000);
        if (incident.state != State::Closed && m_talk.below(4) == 0)
            incident.waitingSince = townNow - std::chrono::minutes(m_talk.below(5'000));
        return incident;
    }

    void incident(int i)
    {
        const Incident incident = made(i);
        const int count = i == 0 ? entriesOfTheLongOne : entriesEach;
        std::vector<QVariant> more = madeOf(incident);
        more.insert(more.end(), {count, QString(QLatin1String(""))});
        insert(incident, {QStringLiteral("open"), QStringLiteral("due_order"), QStringLiteral("search"), QStringLiteral("entry_count"), QStringLiteral("entry_head")}, more);
        if (Result<void> ok = keepTags(m_connection, incident.id, incident.tags); !ok)
            stop(ok.error());
        for (int n = 1; n <= count; ++n) {
            Entry entry;
            entry.id = EntryId::make(), entry.incident = incident.id, entry.seq = n, entry.occurredAt = entry.recordedAt = incident.occurredAt;
            entry.direction = n == 1 ? Direction::In : Direction::Out, entry.audience = Audience::Customer;
            entry.customerText.words = LocalText::of(m_talk.say(15), QStringLiteral("es"));
            insert(entry, {QStringLiteral("hash")}, {QString(QLatin1String(""))});
        }
    }

    Connection &m_connection;
    Talk m_talk;
    std::vector<CustomerId> m_customers;
    std::vector<TechnicianId> m_owners;
};

inline std::unique_ptr<Connection> opened(const QString &file)
{
    Result<std::unique_ptr<Connection>> connection = openSqlite(file, Database::Mode::CreateIfMissing, migrations());
    if (!connection)
        stop(connection.error());
    // Aviso never asks SQLite for statistics of its tables, so the town has none either: with them other indexes are chosen.
    const bool hasStatistics = [&] {
        Query statistics(**connection, QStringLiteral("select name from sqlite_master where name = 'sqlite_stat1'"));
        return statistics.exec() && statistics.next();
    }();
    if (!hasStatistics)
        return std::move(*connection);
    if (Result<void> ok = (*connection)->run(QStringLiteral("drop table sqlite_stat1")); !ok)
        stop(ok.error());
    connection->reset();
    return opened(file);
}

/// The town's file, made when it is not there.
inline QString townFile()
{
    const QString given = qEnvironmentVariable("AVISO_FIND_FILE");
    const QString file = given.isEmpty() ? QStringLiteral("%1/find-%2.db").arg(QCoreApplication::applicationDirPath()).arg(incidentCount()) : given;
    if (!QFile::exists(file)) {
        const std::unique_ptr<Connection> connection = opened(file + QStringLiteral(".part"));
        if (Result<void> ok = connection->transaction([&] { return Town(*connection).fill(); }); !ok)
            stop(ok.error());
    }
    QFile::rename(file + QStringLiteral(".part"), file);
    return file;
}
