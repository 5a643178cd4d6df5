// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/ledger.h"

#include "core/desk/deskparts.h"

#include <algorithm>
#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

/// The incident's calendar; one that is no longer there gives way to the office's.
const WorkingCalendar *calendarOf(const Calendars &calendars, const QString &id)
{
    const WorkingCalendar *own = calendars.find(id);
    return own ? own : calendars.find(calendars.office);
}

void measure(SilentCustomer &row, const Law &law, Instant now)
{
    const WorkingCalendar *calendar = calendarOf(law.calendars, row.calendar);
    row.elapsed = std::max(Milliseconds(0), now - row.since);
    row.working = calendar ? calendar->elapsed(row.since, now) : row.elapsed;
}

/// Where to look first: most that was not kept in time.
void sortByNeed(std::vector<LedgerSum> &sums)
{
    const auto place = [](const LedgerSum &sum) {
        const LedgerCounts &c = sum.counts;
        return std::tuple(-(c.late + c.missed), -c.overdue, -c.kept);
    };
    std::stable_sort(sums.begin(), sums.end(), [&](const LedgerSum &a, const LedgerSum &b) {
        const auto left = place(a), right = place(b);
        return left == right ? QString::localeAwareCompare(a.name, b.name) < 0 : left < right;
    });
}

}

QFuture<Result<std::vector<LedgerSum>>> Ledger::sums(LedgerBy by, const LedgerFilter &filter)
{
    return m_parts.database.run([by, filter, now = m_parts.clock(), zone = m_parts.zone](Store &store) {
        Result<std::vector<LedgerSum>> sums = store.ledger(by, filter, now, zone);
        if (sums && by != LedgerBy::Week)
            sortByNeed(*sums);
        return sums;
    });
}

QFuture<Result<LedgerPage>> Ledger::page(const LedgerFilter &filter, const QString &after, int limit)
{
    return m_parts.database.run([=, now = m_parts.clock()](Store &store) { return store.ledgerPage(filter, now, after, limit); });
}

QFuture<Result<SilentPage>> Ledger::silent(const QString &after, int limit)
{
    return m_parts.database.run([=, now = m_parts.clock(), law = m_parts.law()](Store &store) {
        Result<SilentPage> page = store.silentCustomers(after, limit);
        if (page) {
            for (SilentCustomer &row : page->rows)
                measure(row, *law, now);
        }
        return page;
    });
}

RuleSet Ledger::rules() const
{
    return m_parts.law()->rules;
}

QString keptRate(const LedgerCounts &counts, const Language &language)
{
    const qint64 of = counts.judged();
    if (of == 0)
        return u"–"_s;
    qint64 percent = std::llround(100.0 * static_cast<double>(counts.kept) / static_cast<double>(of));
    if (counts.kept < of)
        percent = std::min<qint64>(percent, 99);
    if (counts.kept > 0)
        percent = std::max<qint64>(percent, 1);
    const QLocale locale = language.locale();
    return u"%1\u00a0% (%2/%3)"_s.arg(locale.toString(percent), locale.toString(counts.kept), locale.toString(of));
}

QString verdictWord(Verdict verdict, const Language &language)
{
    switch (verdict) {
    case Verdict::Kept:
        return language.text(QT_TRANSLATE_NOOP("Aviso", "Kept"));
    case Verdict::Late:
        return language.text(QT_TRANSLATE_NOOP("Aviso", "Late"));
    case Verdict::Missed:
        return language.text(QT_TRANSLATE_NOOP("Aviso", "Missed"));
    case Verdict::Waived:
        return language.text(QT_TRANSLATE_NOOP("Aviso", "Waived"));
    case Verdict::CalledOff:
        return language.text(QT_TRANSLATE_NOOP("Aviso", "Called off"));
    case Verdict::Overdue:
        return language.text(QT_TRANSLATE_NOOP("Aviso", "Overdue"));
    }
    return {};
}
