// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/logcheck.h"

#include <QCoreApplication>

namespace {

tl::unexpected<Error> refused(size_t event, const char *field, const char *expected)
{
    return fail(Error::Kind::InvalidInput, QStringLiteral("events[%1].%2: %3").arg(event).arg(QLatin1String(field), QCoreApplication::translate("Importing", expected)));
}

Result<void> checkMoments(const Entry &entry, size_t i, Instant now)
{
    if (entry.occurredAt > now)
        return refused(i, "at", QT_TRANSLATE_NOOP("Importing", "expected a moment that is over, found one in the future"));
    if (entry.recordedAt > now)
        return refused(i, "recorded_at", QT_TRANSLATE_NOOP("Importing", "expected a moment that is over, found one in the future"));
    if (entry.promise && entry.promise->due && *entry.promise->due < entry.occurredAt)
        return refused(i, "promise.due", QT_TRANSLATE_NOOP("Importing", "expected a moment not before the event, in which the promise is given"));
    if (entry.stateChange && entry.stateChange->until && *entry.stateChange->until <= entry.occurredAt)
        return refused(i, "waiting_until", QT_TRANSLATE_NOOP("Importing", "expected a moment after the event, with which the wait begins"));
    return {};
}

/// A fact stated again keeps its version; one that had a higher version by then cannot fall back. A correction may.
Result<void> checkFacts(const std::vector<Entry> &entries, size_t i)
{
    for (const Fact &fact : entries[i].facts) {
        for (size_t before = 0; before < i && !entries[i].supersedes; ++before) {
            const bool isLater = entries[before].occurredAt > entries[i].occurredAt; // this one was written down late
            for (const Fact &known : entries[before].facts) {
                if (!isLater && known.kind == fact.kind && known.version > fact.version)
                    return refused(i, "facts", QT_TRANSLATE_NOOP("Importing", "expected versions not lower than those stated before"));
            }
        }
    }
    return {};
}

}

Result<void> checkedLog(const EventLog &log, Instant now)
{
    Result<void> ok;
    for (size_t i = 0; ok && i < log.entries.size(); ++i) {
        ok = checkMoments(log.entries[i], i, now);
        ok = ok ? checkFacts(log.entries, i) : ok;
    }
    return ok;
}
