// SPDX-License-Identifier: GPL-3.0-or-later
// A visit on the road: on the way, on site, its report; and what ends it before.
#include "core/desk/triagewords.h"
#include "core/desk/visitwriter.h"
#include "core/text/visitwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refused(const char *reason, Error::Kind kind = Error::Kind::InvalidInput)
{
    return fail(kind, QCoreApplication::translate("Visits", reason));
}

}

Result<void> VisitWriter::step(VisitDeed deed)
{
    Entry entry;
    if (deed == VisitDeed::SetOut) {
        entry = entryOf(forTeam([&](const Language &language) { return language.text(QT_TRANSLATE_NOOP("Aviso", "**On the way**: %1")).arg(names()); }), visit.state);
    } else {
        visit.arrivedAt = m_now;
        entry = entryOf(forTeam([&](const Language &language) { return language.text(QT_TRANSLATE_NOOP("Aviso", "**On site**: %1")).arg(names()); }), visit.state);
        if (promiseStands())
            entry.promise = PromiseAct{promiseKey(), PromiseAct::Act::Kept, {}, {}, {}};
        if (m_incident->state == State::Waiting && m_incident->waitingOn == WaitingOn::Visit) // it has come
            entry.stateChange = StateChange{StateChange::Act::Changed, State::Active, WaitingOn::Nobody, {}, {}};
    }
    const bool arrives = deed != VisitDeed::SetOut;
    return write(std::move(entry)).and_then([&] { return arrives ? settleElsewhere(PromiseAct::Act::Kept) : Result<void>(); }).and_then([this] { return keep(); });
}

std::vector<NeededPart> VisitWriter::namedParts(std::vector<NeededPart> parts)
{
    for (NeededPart &part : parts)
        part.what = part.what.simplified();
    std::erase_if(parts, [](const NeededPart &part) { return part.what.isEmpty(); });
    return parts;
}

QString VisitWriter::partsLine(const Language &language) const
{
    if (visit.neededParts.empty())
        return {};
    return u"\n\n"_s + language.text(QT_TRANSLATE_NOOP("Aviso", "Parts needed: %1")).arg(neededWords(visit.neededParts, language));
}

Result<void> VisitWriter::setParts(const std::vector<NeededPart> &parts)
{
    if (!isAhead(visit.state))
        return refused(QT_TRANSLATE_NOOP("Visits", "The visit is over: name the parts that were used in its report."));
    visit.neededParts = namedParts(parts);
    const TeamText words = forTeam([&](const Language &language) {
        return visit.neededParts.empty() ? language.text(QT_TRANSLATE_NOOP("Aviso", "**Visit**: it needs no parts.")) : language.text(QT_TRANSLATE_NOOP("Aviso", "**Visit**: %1")).arg(window(language)) + partsLine(language);
    });
    return write(entryOf(words, visit.state)).and_then([this] { return keep(); });
}

Result<void> VisitWriter::finish(const VisitOutcome &outcome)
{
    const bool failed = outcome.deed == VisitDeed::Fail;
    if (failed && !outcome.cause)
        return refused(QT_TRANSLATE_NOOP("Visits", "Say why the visit came to nothing."));
    if (failed && outcome.cause == VisitCause::Other && outcome.causeWords.trimmed().isEmpty())
        return refused(QT_TRANSLATE_NOOP("Visits", "Say in words what the other cause was."));
    if (!failed && outcome.done.trimmed().isEmpty() && outcome.found.trimmed().isEmpty())
        return refused(QT_TRANSLATE_NOOP("Visits", "Say what was found, or what was done: a report of nothing helps nobody."));
    const Result<Customer> customer = m_store.customer(m_incident->customer);
    if (!customer)
        return tl::unexpected(customer.error());
    const QString spoken = QLocale().name().left(2);
    const QString found = outcome.found.trimmed(), done = outcome.done.trimmed();
    if (!found.isEmpty())
        visit.found.words = LocalText::of(found, spoken);
    if (!done.isEmpty())
        visit.done.words = LocalText::of(done, customer->language.isEmpty() ? spoken : customer->language);
    visit.leftAt = visit.arrivedAt ? std::optional(m_now) : std::nullopt;
    visit.parts = outcome.parts;
    visit.minutes = outcome.minutes;
    visit.kilometres = outcome.kilometres;
    visit.signedBy = outcome.signedBy.trimmed();
    visit.signature = outcome.attached;
    visit.followUp = outcome.followUp;
    visit.cause = failed ? outcome.cause : std::nullopt;
    visit.causeWords = failed ? outcome.causeWords.trimmed() : QString();
    const TeamText words = forTeam([&](const Language &language) {
        QStringList lines{u"**%1**: %2"_s.arg(visitStateWord(visit.state, language), names())};
        if (visit.cause)
            lines << language.text(QT_TRANSLATE_NOOP("Aviso", "Cause: %1")).arg(visitCauseWord(*visit.cause, language) + (visit.causeWords.isEmpty() ? QString() : u". "_s + visit.causeWords));
        if (!found.isEmpty())
            lines << found;
        if (!done.isEmpty() && !outcome.told)
            lines << language.text(QT_TRANSLATE_NOOP("Aviso", "Done, and not yet told to the customer: %1")).arg(done);
        for (const VisitPart &part : visit.parts)
            lines << u"- "_s + partWords(part, language);
        if (visit.kilometres > 0)
            lines << language.text(QT_TRANSLATE_NOOP("Aviso", "%1 km")).arg(visit.kilometres);
        if (visit.followUp)
            lines << language.text(QT_TRANSLATE_NOOP("Aviso", "Another visit is needed."));
        return lines.join(u"\n\n"_s);
    });
    Entry entry = entryOf(words, visit.state);
    entry.id = outcome.entry;
    entry.durationMs = qint64(visit.minutes) * 60'000;
    if (outcome.told && !done.isEmpty() && visit.arrivedAt) {
        entry.audience = Audience::Customer;
        entry.direction = Direction::Out;
        entry.channel = Channel::InPerson;
        entry.outcome = Outcome::Reached;
        entry.contact = visit.receiver;
        entry.tells = {Tell::Progress};
        entry.customerText = visit.done;
    }
    return write(std::move(entry)).and_then([this] { return keep(); });
}

Result<void> VisitWriter::cancel(const QString &why, const std::optional<CustomerTold> &told)
{
    if (why.trimmed().isEmpty())
        return refused(QT_TRANSLATE_NOOP("Visits", "Say why the visit is cancelled; it stays in the timeline."));
    const bool stands = promiseStands();
    if ((stands || !m_elsewhere.empty()) && !told)
        return refused(QT_TRANSLATE_NOOP("Visits", "The customer expects this visit. Tell them first, and say here how."));
    const TeamText words = forTeam([&](const Language &language) { return u"**%1**: %2, %3. %4"_s.arg(visitStateWord(VisitState::Cancelled, language), window(language), names(), why.trimmed()); });
    Entry entry = entryOf(words, VisitState::Cancelled);
    if (told) {
        Result<void> ok = tell(entry, *told, [&](const Language &language) { return language.text(QT_TRANSLATE_NOOP("Aviso", "The visit of %1 does not take place.")).arg(window(language)); });
        if (!ok)
            return ok;
    }
    if (stands)
        entry.promise = PromiseAct{promiseKey(), PromiseAct::Act::Withdrawn, {}, {}, {}};
    return write(std::move(entry)).and_then([this] { return settleElsewhere(PromiseAct::Act::Withdrawn); }).and_then([this] { return keep(); });
}

Result<void> VisitWriter::takeBack(const VisitBack &back)
{
    const Visit now = visit;
    const TeamText words = forTeam([&](const Language &language) {
        return back.before ? language.text(QT_TRANSLATE_NOOP("Aviso", "**Visit back** at %1: the move was taken back.")).arg(windowWords(back.before->scheduledFrom, back.before->scheduledTo, language, m_zone, m_now))
                           : language.text(QT_TRANSLATE_NOOP("Aviso", "**Visit cancelled**: the proposal was taken back."));
    });
    if (back.before) {
        visit.technicians = back.before->technicians;
        visit.scheduledFrom = back.before->scheduledFrom;
        visit.scheduledTo = back.before->scheduledTo;
        VisitPlan plan = asScheduled();
        plan.accepted = back.accepted;
        if (Result<void> ok = judge(plan, visit.id); !ok) // another visit may have taken its place
            return ok;
    } else {
        visit.state = VisitState::Cancelled;
    }
    return write(entryOf(words, visit.state)).and_then([this] { return keep(); });
}
