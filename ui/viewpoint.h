// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workingage.h"
#include "core/text/language.h"
#include "ui/theme/urgency.h"

#include <QCoreApplication>

#include <functional>

/// How soon something is owed, as the eye sorts it.
enum class Horizon { Overdue, Soon, Today, Later, Never };

/// From where a person looks at the desk: their language, their zone, and what time it is for them.
struct Viewpoint
{
    Q_DECLARE_TR_FUNCTIONS(Viewpoint)

public:
    Language language{QStringLiteral("en")};
    QTimeZone zone = QTimeZone::utc();
    std::function<Instant()> now;

    /// A wall time as short as it can be understood: "13:00" today, "tomorrow 09:00", "Tue 16:30", "Tue 24 Nov, 16:30".
    QString clock(Instant) const;
    /// A day for a heading: "Today", "Yesterday", "Friday, 6 March 2026".
    QString day(const QDate &) const;
    /// The same without "Today": "Friday, 6 March".
    QString date(const QDate &) const;
    /// "in 25 min", "now", "25 min late".
    QString remaining(Instant due) const;
    /// How long ago: "2 h 10 min"; "now" below a minute.
    QString age(Instant since) const;
    /// How long somebody waits: in working time, "12 h" and never days, where a calendar says which time that is; else as age().
    QString waited(Instant since, const std::optional<WorkingAge> &working) const;
    /// The same as a sentence: since which moment, and how long by the clock on the wall.
    QString waitingWords(Instant since, const std::optional<WorkingAge> &working) const;

    Horizon horizon(const std::optional<Instant> &due) const;
    /// The word that goes with it: "Overdue", "Due soon", "Later today", "Next days", "Never due".
    static QString word(Horizon);
    /// What it looks like.
    static UrgencyLook look(Horizon);
    /// The words of a text in this language.
    QString in(const LocalText &text) const { return text.in(language.code()); }
};
