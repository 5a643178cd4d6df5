// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/ledger.h"

#include "core/async.h"
#include "core/calendar/week.h"
#include "core/desk/deskparts.h"
#include "core/desk/ledgerorder.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <map>
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

/// Sums in the making: touched by one job after the other, and by nobody meanwhile.
struct Summing
{
    LedgerBy by;
    LedgerFilter filter; ///< from where to go on
    Instant now;
    QTimeZone zone;
    std::optional<Instant> end = filter.to;
    std::map<QString, LedgerSum> sums = {};
    QPromise<Result<std::vector<LedgerSum>>> promise = {};
};

/// How long one job may keep the database from others.
constexpr qint64 patienceMs = 50;

/// Adds week after week, as long as patience lasts; true: that was the last. Small groups are also sorted sooner than large ones:
/// two million commitments by rule take 2 s in weeks, 6 s at once.
Result<bool> addWeeks(Store &store, Summing &summing)
{
    QElapsedTimer timer;
    timer.start();
    do {
        LedgerFilter &filter = summing.filter;
        filter.to = summing.end;
        const Result<std::optional<Instant>> first = store.ledgerBegins(filter, summing.now);
        if (!first)
            return tl::unexpected(first.error());
        if (!*first || summing.promise.isCanceled())
            return true;
        const Instant next = isoWeekOf(**first, summing.zone).to;
        filter.from = **first;
        filter.to = summing.end ? std::min(*summing.end, next) : next;
        const Result<std::vector<LedgerSum>> sums = store.ledger(summing.by, filter, summing.now, summing.zone);
        if (!sums)
            return tl::unexpected(sums.error());
        for (const LedgerSum &sum : *sums) {
            if (const auto [there, isNew] = summing.sums.try_emplace(sum.key, sum); !isNew)
                there->second.counts += sum.counts;
        }
        filter.from = next;
    } while (timer.elapsed() < patienceMs);
    return false;
}

Result<std::vector<LedgerSum>> inOrder(const Summing &summing)
{
    std::vector<LedgerSum> sums;
    for (const auto &[key, sum] : summing.sums)
        sums.push_back(sum);
    if (summing.by != LedgerBy::Week)
        sortByNeed(sums);
    return sums;
}

/// One job after the other, so that others come in between.
void goOn(DeskParts &parts, const std::shared_ptr<Summing> &summing)
{
    whenDone(parts.database.run([summing](Store &store) { return addWeeks(store, *summing); }), parts.desk, [&parts, summing](const Result<bool> &done) {
        if (done && !*done) {
            goOn(parts, summing);
            return;
        }
        summing->promise.addResult(done ? inOrder(*summing) : Result<std::vector<LedgerSum>>(tl::unexpected(done.error())));
        summing->promise.finish();
    });
}

}

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

QFuture<Result<std::vector<LedgerSum>>> Ledger::sums(LedgerBy by, const LedgerFilter &filter)
{
    const auto summing = std::make_shared<Summing>(Summing{by, filter, m_parts.clock(), m_parts.zone});
    summing->promise.start();
    goOn(m_parts, summing);
    return summing->promise.future();
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
