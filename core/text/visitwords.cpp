// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/visitwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QString windowWords(Instant from, Instant to, const Language &language, const QTimeZone &zone, std::optional<Instant> now)
{
    const QDateTime begins = from.in(zone), ends = to.in(zone);
    const QString end = begins.date() == ends.date() ? ends.time().toString(u"HH:mm"_s) : language.moment(to, zone, now);
    return u"%1–%2"_s.arg(language.moment(from, zone, now), end);
}

QString visitStateWord(VisitState state, const Language &language)
{
    switch (state) {
    case VisitState::Proposed: return language.text(QT_TRANSLATE_NOOP("Aviso", "Visit proposed"));
    case VisitState::Confirmed: return language.text(QT_TRANSLATE_NOOP("Aviso", "Visit agreed"));
    case VisitState::OnTheWay: return language.text(QT_TRANSLATE_NOOP("Aviso", "On the way"));
    case VisitState::OnSite: return language.text(QT_TRANSLATE_NOOP("Aviso", "On site"));
    case VisitState::Done: return language.text(QT_TRANSLATE_NOOP("Aviso", "Visit done"));
    case VisitState::Partial: return language.text(QT_TRANSLATE_NOOP("Aviso", "Visit done in part"));
    case VisitState::Failed: return language.text(QT_TRANSLATE_NOOP("Aviso", "Visit failed"));
    case VisitState::Cancelled: return language.text(QT_TRANSLATE_NOOP("Aviso", "Visit cancelled"));
    }
    return {};
}

QString visitCauseWord(VisitCause cause, const Language &language)
{
    switch (cause) {
    case VisitCause::NobodyThere: return language.text(QT_TRANSLATE_NOOP("Aviso", "Nobody was there"));
    case VisitCause::NoAccess: return language.text(QT_TRANSLATE_NOOP("Aviso", "No way in"));
    case VisitCause::PartMissing: return language.text(QT_TRANSLATE_NOOP("Aviso", "A part was missing"));
    case VisitCause::SkillMissing: return language.text(QT_TRANSLATE_NOOP("Aviso", "Another skill was needed"));
    case VisitCause::CalledOff: return language.text(QT_TRANSLATE_NOOP("Aviso", "The customer called it off"));
    case VisitCause::Other: return language.text(QT_TRANSLATE_NOOP("Aviso", "Another cause"));
    }
    return {};
}

QString objectionWords(const VisitObjection &one, const Language &language, const QTimeZone &zone)
{
    const auto clock = [&zone](const std::optional<Instant> &at) { return at ? at->in(zone).time().toString(u"HH:mm"_s) : QString(); };
    switch (one.what) {
    case VisitConflict::Overlap:
        return language.text(QT_TRANSLATE_NOOP("Aviso", "Overlaps with another visit, %1–%2.")).arg(clock(one.from), clock(one.to));
    case VisitConflict::Absent:
        return one.about.isEmpty() ? language.text(QT_TRANSLATE_NOOP("Aviso", "Is absent that day; nobody stands in."))
                                   : language.text(QT_TRANSLATE_NOOP("Aviso", "Is absent that day; %1 stands in.")).arg(one.about);
    case VisitConflict::Holiday:
        return language.text(QT_TRANSLATE_NOOP("Aviso", "It is a holiday: %1.")).arg(one.holiday.in(language.code()));
    case VisitConflict::OutsideHours:
        return language.text(QT_TRANSLATE_NOOP("Aviso", "Lies outside of their working hours."));
    case VisitConflict::OutsideAccess:
        return language.text(QT_TRANSLATE_NOOP("Aviso", "The site is closed at that time."));
    case VisitConflict::TravelTooLong:
        return language.text(QT_TRANSLATE_NOOP("Aviso", "The way from or to the visit of %1–%2 takes %3 more than there is.")).arg(clock(one.from), clock(one.to), language.duration(one.missing));
    case VisitConflict::SkillMissing:
        return language.text(QT_TRANSLATE_NOOP("Aviso", "Lacks the skill %1.")).arg(one.about);
    case VisitConflict::CertificateMissing:
        return language.text(QT_TRANSLATE_NOOP("Aviso", "Is not certified for %1.")).arg(one.about);
    }
    return {};
}

QString slotReasons(const VisitSlot &slot, const Language &language)
{
    QStringList reasons;
    const QString way = language.duration(slot.travel);
    if (!slot.km && !slot.fromVisit)
        reasons << language.text(QT_TRANSLATE_NOOP("Aviso", "%1 for the way, as far as one knows")).arg(way);
    else
        reasons << (slot.fromVisit ? language.text(QT_TRANSLATE_NOOP("Aviso", "%1 from the visit before")) : language.text(QT_TRANSLATE_NOOP("Aviso", "%1 from their base"))).arg(way);
    if (slot.km)
        reasons << language.text(QT_TRANSLATE_NOOP("Aviso", "%1 km")).arg(language.locale().toString(*slot.km, 'f', 0));
    reasons << language.text(QT_TRANSLATE_N_NOOP("Aviso", "follows %n incident(s)"), slot.openIncidents);
    if (slot.visitsToEquipment > 0)
        reasons << language.text(QT_TRANSLATE_N_NOOP("Aviso", "was at this unit %n time(s)"), slot.visitsToEquipment);
    return reasons.join(u"  ·  "_s);
}

QString partWords(const VisitPart &part, const Language &language)
{
    const QString what = part.code.isEmpty() || part.what.isEmpty() ? part.what + part.code : u"%1 (%2)"_s.arg(part.what, part.code);
    return u"%1 × %2"_s.arg(language.locale().toString(part.quantity, 'f', QLocale::FloatingPointShortest), what);
}

QString neededWords(const std::vector<NeededPart> &parts, const Language &language)
{
    QStringList words;
    for (const NeededPart &part : parts)
        words << (part.ready ? language.text(QT_TRANSLATE_NOOP("Aviso", "%1 (ready)")) : language.text(QT_TRANSLATE_NOOP("Aviso", "%1 (awaited)"))).arg(part.what);
    return words.join(u", "_s);
}
