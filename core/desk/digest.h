// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/notices.h"
#include "core/rules/rule.h"
#include "core/text/language.h"

/// What came due on one incident: one call settles it all, so it must be by the strictest channel that is asked for. Or a missed call.
struct NoticeCard
{
    IncidentId incident;
    QString number;
    QString title;
    QString customer;
    QString owner; ///< empty: nobody follows it
    std::vector<Commitment> commitments; ///< by their moment
    QStringList what; ///< their names, each once, in that order
    ChannelNeed channel = ChannelNeed::Any; ///< the strictest
    Instant at; ///< the earliest moment
    QString standsFor; ///< "for Ana, away until Mon 9 Mar"; empty when it goes to whom it is owed
    std::optional<Call> call = {}; ///< to be called back; then there are no commitments, and `number` is the telephone's

    bool operator==(const NoticeCard &) const = default;
};

/// A batch as it is told: one notification, and one card for each incident.
struct Digest
{
    QString title; ///< names incident and duty when there is one, else says how many
    QStringList lines; ///< one for each card, at most `mostLines` and one that counts the rest
    std::vector<NoticeCard> cards; ///< by their moment
    int commitments = 0;
    int calls = 0; ///< missed ones

    static constexpr size_t mostLines = 5;
};

/// Puts a batch together; a commitment with several notices counts once. Wall times are those of the zone.
Digest digestOf(const NoticeBatch &, const RuleSet &, const Language &, const QTimeZone &, Instant now);
/// "While Aviso was closed (Fri 6 Mar, 22:10 – Mon 9 Mar, 08:55) these came due:"
QString inWords(const Away &, const Language &, const QTimeZone &);
/// What a card says in one line below the title: to whom, by when, how.
QString lineOf(const NoticeCard &, const Language &, const QTimeZone &, Instant now);
/// The later batch on top of the earlier one: what stands in both is told as it is now.
NoticeBatch joined(const NoticeBatch &earlier, const NoticeBatch &later);

/// How often somebody is disturbed: of what comes within five minutes, at most three batches alone, then all of it as one.
class NoticePace
{
public:
    static constexpr Milliseconds within = std::chrono::minutes(5);
    static constexpr size_t mostAlone = 3;

    /// What to show now that a batch has come; `standing`: the notification before it is still there, and will be replaced.
    NoticeBatch next(const NoticeBatch &, Instant now, bool standing);
    void clear() { m_recent.clear(); }

private:
    struct Shown
    {
        Instant at;
        NoticeBatch batch;
    };
    std::vector<Shown> m_recent;
};
