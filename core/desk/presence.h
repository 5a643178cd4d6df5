// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/model/presentperson.h"
#include "core/result.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <map>
#include <optional>

struct DeskParts;

/// Who else has an incident open, or writes on it, at the desks that share a database. Where nobody else writes there is nobody, and
/// nothing is written.
class Presence : public QObject
{
    Q_OBJECT
public:
    /// How long what a desk said is believed, and how often it says it again.
    static constexpr Milliseconds lives = std::chrono::seconds(45), renewed = std::chrono::seconds(20);

    explicit Presence(DeskParts &parts);
    /// Says that nobody is here any more.
    ~Presence() override;

    /// The database is open.
    void begin();
    /// The person at the desk has this incident before them, and writes on it or does not; a null one: none.
    void show(IncidentId incident, bool writes);
    /// The others who have an incident open, each person once on each: who writes before who views, then who was there earlier.
    std::vector<PresentPerson> others() const;
    std::vector<PresentPerson> othersOn(IncidentId incident) const;
    /// The words of what this person writes at the moment, as far as they are kept; NotFound when there are none, or they do not write now.
    QFuture<Result<OthersWords>> wordsOf(const QString &person, IncidentId incident);
    /// Says again that the person is here, and looks at the others; comes by itself.
    void beat();
    /// Reads what the others say.
    void look();
    /// Can there be others at all?
    bool isShared() const { return m_shared; }
    /// As which the others know this program.
    DeskId desk() const { return m_desk; }

Q_SIGNALS:
    /// Who is where is otherwise than before.
    void changed();

private:
    struct Heard
    {
        PresentPerson said;
        Instant at; ///< by the clock of this desk: another computer's may be wrong by more than a row lives
    };
    void say();
    void take(const Result<std::vector<PresentPerson>> &rows);
    void tell();
    bool isAlive(const Heard &heard, Instant now) const { return now - heard.at < lives; }
    std::vector<PresentPerson> gone() const;

    DeskParts &m_parts;
    const DeskId m_desk = DeskId::make();
    bool m_shared = false;
    bool m_saying = false;
    bool m_looking = false;
    bool m_lookAgain = false;
    std::optional<PresentPerson> m_mine; ///< where the person is
    std::optional<PresentPerson> m_said; ///< and what the database knows of it
    std::map<DeskId, Heard> m_heard;
    std::vector<PresentPerson> m_told;
    QTimer m_beat;
    QTimer m_end; ///< of the one that is believed no longer next
};
