// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/communique.h"
#include "core/result.h"
#include "core/text/language.h"

#include <QTimeZone>

#include <memory>

namespace report {

class Paper;

/// A version of a communiqué as customers read it: it holds no word of the team's, and has no place for one.
struct Letter
{
    LocalText title;
    int number = 0;
    bool allClear = false;
    CustomerText what;
    CustomerText why;
    CustomerText measures;
    std::optional<Instant> nextUpdate;
    Instant startedAt;
    Instant at;
};

Letter letterOf(const Communique &, const CommuniqueVersion &);
/// The language wanted if the words are written in it, else one in which they are: captions and words of one letter are of one language.
Language writtenIn(const Letter &, const Language &wanted);
/// The letter as Markdown, in one language: what, why, what is done, and when they hear more; after the all-clear it asks whether it works.
CustomerText wordsOf(const Letter &, const Language &, const QTimeZone &);
/// "Updated information" and the title: the subject of a mail.
QString subjectOf(const Letter &, const Language &);
/// What to say on the telephone, in plain words.
QString spokenWords(const Letter &, const Language &, const QTimeZone &);
/// The letter on paper; Environment when no font is installed. May be called on any thread.
Result<std::shared_ptr<const Paper>> communiquePaper(const Letter &, const QString &company, const QString &language, const QTimeZone &, Instant now);

}
