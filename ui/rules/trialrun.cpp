// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/trialrun.h"

#include "core/async.h"

#include <algorithm>

namespace {
constexpr size_t portion = 50; ///< incidents; well below a tenth of a second
}

TrialRun::TrialRun(Lawmaking &law, LawDraft draft, QObject *parent) : QObject(parent), m_law(law), m_draft(std::move(draft)) {}

void TrialRun::start(Instant from, Instant to)
{
    whenDone(m_law.incidentsOf(from, to), this, [this](const Result<std::vector<IncidentId>> &ids) {
        if (ids)
            start(*ids);
        else
            Q_EMIT finished(ids.error().text);
    });
}

void TrialRun::start(std::vector<IncidentId> incidents)
{
    m_ids = std::move(incidents);
    next();
}

void TrialRun::next()
{
    Q_EMIT progress(static_cast<int>(m_done), static_cast<int>(m_ids.size()));
    const int room = atMost - static_cast<int>(m_lines.size());
    if (m_stopped || m_done == m_ids.size() || room <= 0) {
        Q_EMIT finished({});
        return;
    }
    const size_t count = std::min(portion, m_ids.size() - m_done);
    const auto first = m_ids.begin() + static_cast<std::ptrdiff_t>(m_done);
    whenDone(m_law.dryRun(m_draft, std::vector(first, first + static_cast<std::ptrdiff_t>(count)), room), this,
             [this, count](const Result<std::vector<DryRunLine>> &lines) {
                 if (!lines) {
                     Q_EMIT finished(lines.error().text);
                     return;
                 }
                 m_lines.insert(m_lines.end(), lines->begin(), lines->end());
                 m_done += count;
                 next();
             });
}
