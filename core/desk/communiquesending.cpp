// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async.h"
#include "core/desk/clockdoubt.h"
#include "core/desk/communiquewriter.h"
#include "core/storage/communiques.h"

// A communiqué is written into many incidents: part by part, each a transaction that also marks whom it told.

namespace {

using Ahead = std::vector<std::pair<IncidentId, std::vector<UpcomingStep>>>;

constexpr int partSize = 100;

/// What one transaction of a run did.
struct Part
{
    int written = 0;
    int failed = 0;
    int of = 0; ///< how many were left before it
    QString after; ///< the last recipient; empty: none is left
    Ahead ahead;
};

/// One recipient; what cannot be written in their incident is said in the list, and the others go on.
Result<void> writeOne(Store &store, CommuniqueWriter &writer, const CommuniqueRecipient &recipient, Part &part)
{
    bool done = false;
    const Result<void> ok = store.transaction([&]() -> Result<void> {
        const Result<bool> told = writer.tell(recipient, {recipient.channel, Outcome::Sent, RecipientState::Sent});
        done = told.value_or(false);
        return told.map([](bool) {});
    });
    part.written += ok && done;
    if (ok)
        return {};
    const bool theirs = ok.error().kind == Error::Kind::InvalidInput || ok.error().kind == Error::Kind::Conflict || ok.error().kind == Error::Kind::NotFound;
    if (!theirs)
        return ok;
    ++part.failed;
    CommuniqueRecipient failed = recipient;
    failed.problem = ok.error().text;
    return communiques::update(store, failed);
}

Result<Part> writePart(Store &store, DeskParts &parts, CommuniqueId id, const QString &after, Instant now)
{
    Part part;
    const Result<void> ok = store.transaction([&]() -> Result<void> {
        Result<CommuniqueWriter> writer = writerOf(store, parts, id, now);
        const Result<int> left = writer ? communiques::countPlannedWritten(store, id) : tl::unexpected(writer.error());
        const auto recipients = left ? communiques::plannedWritten(store, id, after, partSize) : tl::unexpected(left.error());
        if (!recipients)
            return tl::unexpected(recipients.error());
        part.of = *left;
        Result<void> one;
        for (size_t i = 0; one && i < recipients->size(); ++i)
            one = writeOne(store, *writer, (*recipients)[i], part);
        part.after = recipients->empty() ? QString() : recipients->back().id;
        part.ahead = writer->takeAhead();
        return one;
    });
    if (!ok) {
        parts.known.clear();
        return tl::unexpected(ok.error());
    }
    return part;
}

/// A run over all that are left, part by part: between them the desk does what else it is asked.
class Sending : public QObject
{
public:
    Sending(DeskParts &parts, CommuniqueId id, std::function<bool(int, int)> progress, std::function<void()> told)
        : QObject(parts.desk), m_parts(parts), m_id(id), m_progress(std::move(progress)), m_told(std::move(told))
    {
        m_promise.start();
    }
    QFuture<Result<SendReport>> future() { return m_promise.future(); }
    void next()
    {
        const auto job = [&parts = m_parts, id = m_id, after = m_after, now = m_parts.clock()](Store &store) { return writePart(store, parts, id, after, now); };
        whenDone(m_parts.database.run(job), this, [this](const Result<Part> &part) { take(part); });
    }

private:
    void take(const Result<Part> &part)
    {
        if (!part)
            return end(tl::unexpected(part.error()));
        if (!part->ahead.empty())
            m_parts.writtenTogether(part->ahead);
        m_of = std::max(m_of, m_report.written + part->of);
        m_report.written += part->written;
        m_report.failed += part->failed;
        m_after = part->after;
        if (m_after.isEmpty())
            return end(m_report);
        m_told();
        m_report.cancelled = m_progress && !m_progress(m_report.written + m_report.failed, m_of);
        m_report.cancelled ? end(m_report) : next();
    }
    void end(const Result<SendReport> &report)
    {
        m_told();
        m_promise.addResult(report);
        m_promise.finish();
        deleteLater();
    }

    DeskParts &m_parts;
    CommuniqueId m_id;
    std::function<bool(int, int)> m_progress;
    std::function<void()> m_told;
    QPromise<Result<SendReport>> m_promise;
    SendReport m_report;
    QString m_after;
    int m_of = 0;
};

}

QFuture<Result<SendReport>> Communiques::send(CommuniqueId id, std::function<bool(int, int)> progress)
{
    if (isClockInDoubt(m_parts))
        return clockInDoubt<SendReport>();
    auto *sending = new Sending(m_parts, id, std::move(progress), [this] { Q_EMIT changed(); });
    QFuture<Result<SendReport>> future = sending->future();
    sending->next();
    return future;
}
