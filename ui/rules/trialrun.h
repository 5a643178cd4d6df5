// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/lawmaking.h"

#include <QObject>

/// Rules tried on many incidents, portion by portion, so that other work on the database comes in between and a person can stop it.
class TrialRun : public QObject
{
    Q_OBJECT
public:
    static constexpr int atMost = 2000; ///< lines; more nobody reads

    TrialRun(Lawmaking &law, LawDraft draft, QObject *parent);

    /// On the incidents whose first call lies in [from, to).
    void start(Instant from, Instant to);
    void start(std::vector<IncidentId> incidents);
    /// Ends it after the present portion: finished() follows with what there is.
    void stop() { m_stopped = true; }
    const std::vector<DryRunLine> &lines() const { return m_lines; }
    bool isComplete() const { return m_done == m_ids.size() && m_lines.size() < static_cast<size_t>(atMost); }
    int incidents() const { return static_cast<int>(m_done); }

Q_SIGNALS:
    void progress(int done, int of);
    /// Empty when nothing went wrong.
    void finished(const QString &error);

private:
    void next();

    Lawmaking &m_law;
    LawDraft m_draft;
    std::vector<IncidentId> m_ids;
    std::vector<DryRunLine> m_lines;
    size_t m_done = 0;
    bool m_stopped = false;
};
