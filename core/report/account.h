// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/story.h"
#include "core/rules/rule.h"
#include "core/text/language.h"

#include <QImage>

namespace report {

/// How a line is coloured, always beside a word that says the same.
enum class Tone { Plain, Muted, Good, Late, Bad };

/// A story in the words of one language, ready to be set: nothing in it needs to be looked up any more.
struct Account
{
    struct Pair { QString label, value; };
    struct Moment
    {
        QDate date;
        QString time;
        QString who;
        QString how; ///< direction, channel, kind: "To the customer · Phone"
        QString words; ///< Markdown
        QString teamWords; ///< Markdown; empty for the customer
        QString state = {}; ///< "State: Waiting (Customer)", or what was done about a commitment; empty for the customer
        QString promise; ///< "Promise: technician on site, by Sat 7 Mar, 10:00"
        bool internal = false;
        bool corrected = false;
    };
    struct Statement { QString caption; QString words; bool internal = false; };
    struct PromiseLine { QString what; QStringList dues; QString end; Tone tone = Tone::Plain; };
    /// A part of a paper that is no incident's story: what it holds is set in this order.
    struct Section
    {
        QString title = {};
        std::vector<Pair> pairs = {};
        std::vector<Statement> statements = {};
        QStringList columns = {}; ///< of a table
        std::vector<QStringList> lines = {};
        bool signs = false; ///< a place for a signature
        QImage picture = {}; ///< the signature; null: it is signed by hand
        QString caption = {}; ///< who signs
    };
    struct DutyLine { QString what, since, due, end; Tone tone = Tone::Plain; };

    QString kicker; ///< "Incident report"
    QString reader; ///< "For the customer", "Internal: for the team only"
    QString number;
    QString title;
    QString date; ///< of printing
    std::vector<Pair> particulars;
    QString summary;
    std::vector<Pair> figures;
    std::vector<Moment> moments;
    std::vector<Statement> diagnosis;
    std::vector<Statement> plan;
    std::vector<PromiseLine> promises;
    std::vector<DutyLine> duties;
    QString dutiesSummary;
    QString dutiesHours; ///< "Calendar: Office (the team's own)"
    std::vector<Statement> solution;
    std::vector<Section> sections = {}; ///< the paper holds these alone below its head, where there are any
    bool forTeam = false;
};

/// For whom, where and when a story is told.
struct Telling
{
    const Language &language;
    const QTimeZone &zone;
    Instant now;
};

Account account(const CustomerStory &, const Telling &);
/// `hours`: the calendar by which the duties are counted, in words.
Account account(const TeamStory &, const RuleSet &, const QString &hours, const Telling &);

/// What both accounts share: head, figures, promises.
Account commonAccount(const Particulars &, const std::vector<PromiseStory> &, const Telling &);
/// "Promise: technician on site, by Sat 7 Mar, 10:00".
QString promiseLine(const PromiseAct &, const LocalText &what, const Telling &);

} // namespace report
