// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "questions.h"

#include <QElapsedTimer>

#include <algorithm>
#include <functional>

// What the store answers to the questions that a window asks, and the bare SQL of the same questions, in turns on one connection.

/// Milliseconds of many runs.
class Times
{
public:
    void add(double ms) { m_all.push_back(ms); }
    bool isEmpty() const { return m_all.empty(); }
    double at(int percent) const
    {
        std::vector<double> sorted = m_all;
        std::sort(sorted.begin(), sorted.end());
        return sorted.empty() ? 0 : sorted[std::min(sorted.size() - 1, sorted.size() * static_cast<size_t>(percent) / 100)];
    }

private:
    std::vector<double> m_all;
};

inline double taken(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Our answer and the bare one.
struct Answered
{
    Times ours, bare;
    double worst = 0; ///< of all questions: how many times as long the median of ours takes
};

template<typename Answer>
void checked(const Answer &answer)
{
    if (!answer)
        stop(answer.error());
}

/// Asks the town without a window.
class Answers
{
public:
    explicit Answers(std::unique_ptr<Connection> connection) : m_bare(connection.get()), m_store(std::move(connection)) {}
    Store &store() { return m_store; }

    /// The n-th run asks the n-th of them, in a circle.
    Answered pages(const std::vector<Page> &asked, int limit, int rounds)
    {
        const auto at = [&asked](int n) -> const Page & { return asked[static_cast<size_t>(n) % asked.size()]; };
        return turns(static_cast<int>(asked.size()), rounds, [&](int n) { page(at(n), {}, limit); }, [&](int n) { barePage(at(n), {}, limit); });
    }
    /// One page after the other down the list.
    Answered down(const Page &asked, int limit, int rounds)
    {
        QString place, from;
        return turns(1, rounds, [&](int) { place = page(asked, place, limit); }, [&](int) { from = barePage(asked, from, limit); });
    }
    Answered searches(const QStringList &typed, int limit, int rounds)
    {
        const auto at = [&typed](int n) { return typed[n % typed.size()]; };
        return turns(static_cast<int>(typed.size()), rounds, [&](int n) { checked(m_store.search({at(n), {}, limit})); },
                     [&](int n) {
                         for (const QString &sql : searchQuestions(at(n), limit, m_bare->dialect()))
                             rows(sql);
                     });
    }
    Answered incident(const IncidentId &id, int rounds)
    {
        const QString one = id.toString();
        return turns(1, rounds, [&](int) { checked(m_store.dossier(id)); },
                     [&](int) { rows(u"select * from incident where id = '%1'"_s.arg(one)), rows(u"select * from entry where incident = '%1' order by seq"_s.arg(one)); });
    }

private:
    /// In turns, so that whatever else the machine does is shared by both; the first round finds nothing at hand and is left out. The n-th
    /// turn asks the n-th of so many questions, in a circle.
    static Answered turns(int questions, int rounds, const std::function<void(int)> &ours, const std::function<void(int)> &bare)
    {
        Answered all;
        std::vector<Answered> each(static_cast<size_t>(questions));
        for (int n = 0; n < questions * (rounds + 1); ++n) {
            const double our = taken([&] { ours(n); }), their = taken([&] { bare(n); });
            if (n < questions)
                continue;
            Answered &one = each[static_cast<size_t>(n % questions)];
            all.ours.add(our), one.ours.add(our), all.bare.add(their), one.bare.add(their);
        }
        for (const Answered &one : each)
            all.worst = std::max(all.worst, one.ours.at(50) / one.bare.at(50));
        return all;
    }
    QString page(const Page &what, const QString &place, int limit)
    {
        Result<QueuePage> page = m_store.queue(filterOf(what), place, limit, townMoment);
        checked(page);
        checked(m_store.addDetails(page->rows, townNow));
        return page->next;
    }
    /// Answers the condition with which the next page begins.
    QString barePage(const Page &what, const QString &from, int limit)
    {
        Query query(*m_bare, bareSql(pageQuestion(what, from, limit), m_bare->dialect()));
        checked(query.exec());
        QString number, key;
        while (query.next())
            number = query.text(1), key = query.text(18);
        return number.isEmpty() ? QString() : u" and (%1, i.number) > (%2, '%3')"_s.arg(QLatin1String(what.key), key, number);
    }
    void rows(const QString &sql)
    {
        Query query(*m_bare, sql);
        checked(query.exec());
        while (query.next())
            m_seen += query.text(1).size();
    }

    Connection *m_bare;
    Store m_store;
    qsizetype m_seen = 0; ///< so that what is read is read
};
