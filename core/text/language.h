// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/commitment.h"
#include "core/model/incident.h"

#include <QLocale>

#include <memory>

class QTranslator;

/// The words of one language, which need not be the interface's: reports and letters speak the reader's. English is the source.
class Language
{
public:
    /// "es", "en"; another code gives English. Translations are read once per program and language.
    explicit Language(const QString &code);

    QString code() const { return m_code; }
    QLocale locale() const;
    /// The translation of a source text of QT_TRANSLATE_NOOP("Aviso", ...); `n` fills %n (mark it by QT_TRANSLATE_N_NOOP).
    QString text(const char *source, int n = -1) const;

    QString word(EntryKind) const;
    QString word(Direction) const;
    QString word(Channel) const;
    QString word(Outcome) const;
    QString word(FactKind) const;
    QString word(Tell) const;
    QString word(State) const;
    QString word(WaitingOn) const;
    QString word(IncidentKind) const;
    QString word(Level) const;
    QString word(Ball) const;
    /// "from the customer's contract": what promised an incident's calendar.
    QString word(CalendarSource) const;
    QString word(ChannelNeed) const;
    QString word(Commitment::Status) const;

    /// "Fri 6 Mar, 18:20": the wall time in the zone, without the year when it is that of `now`.
    QString moment(Instant, const QTimeZone &, std::optional<Instant> now = {}) const;
    /// "2 h 10 min", "3 d 4 h": real time, rounded down to the minute.
    QString duration(Milliseconds) const;

private:
    QString m_code;
    std::shared_ptr<QTranslator> m_translator;
};
