// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/misswording.h"

#include "core/model/words.h"
#include "core/rules/settling.h"

#include <QCoreApplication>

namespace {

void collectTold(const Language &language, const std::vector<Pattern> &patterns, QStringList &told)
{
    for (const Pattern &pattern : patterns) {
        if (pattern.toldAnything)
            told += pattern.afterDue ? language.text(QT_TRANSLATE_NOOP("Aviso", "any news once it is late")) : language.text(QT_TRANSLATE_NOOP("Aviso", "any news"));
        for (const Tell tell : pattern.told)
            told += language.word(tell);
        for (const EventKind &kind : pattern.kinds) {
            if (std::holds_alternative<EntryKind>(kind.value))
                told += language.word(std::get<EntryKind>(kind.value));
            else if (kind.value == std::variant<EventKind::Point, EntryKind>(EventKind::Point::PromiseKept))
                told += language.text(QT_TRANSLATE_NOOP("Aviso", "doing what was promised"));
            else if (kind.value == std::variant<EventKind::Point, EntryKind>(EventKind::Point::PromiseRenegotiated))
                told += language.text(QT_TRANSLATE_NOOP("Aviso", "agreeing a new date with the customer"));
            else if (kind.value == std::variant<EventKind::Point, EntryKind>(EventKind::Point::TeamReview))
                told += language.text(QT_TRANSLATE_NOOP("Aviso", "a review with the team"));
            else if (kind.value == std::variant<EventKind::Point, EntryKind>(EventKind::Point::HandoverAccepted))
                told += language.text(QT_TRANSLATE_NOOP("Aviso", "an answer to the hand-over"));
        }
        collectTold(language, pattern.alternatives, told);
    }
}

const SettlingChoice *choiceOf(const Entry &entry, const Commitment &commitment)
{
    if (!entry.settling)
        return nullptr;
    for (const SettlingChoice &choice : entry.settling->choices) {
        if (choice.rule == commitment.rule && choice.subject == commitment.subject)
            return &choice;
    }
    return nullptr;
}

QString wrongChannel(const Entry &entry, ChannelNeed need, const Language &language)
{
    if (need == ChannelNeed::Any || !entry.channel)
        return language.text(QT_TRANSLATE_NOOP("Aviso", "not by a channel that counts"));
    const char *form = need == ChannelNeed::Live ? QT_TRANSLATE_NOOP("Aviso", "it needs a voice: %1 does not count")
                                                 : QT_TRANSLATE_NOOP("Aviso", "it has to be in writing: %1 does not count");
    return language.text(form).arg(language.word(*entry.channel).toLower());
}

QString beforeOpening(const Commitment &commitment, const Language &language)
{
    const QString subject = commitment.subject.section(QLatin1Char('/'), 0, 0);
    if (subject == QLatin1String("promise"))
        return language.text(QT_TRANSLATE_NOOP("Aviso", "it happened before the promise"));
    const std::optional<FactKind> fact = valueOf<FactKind>(subject);
    if (!fact)
        return language.text(QT_TRANSLATE_NOOP("Aviso", "it was said before this was owed"));
    switch (*fact) {
    case FactKind::Diagnosis: return language.text(QT_TRANSLATE_NOOP("Aviso", "it was said before the diagnosis"));
    case FactKind::Plan: return language.text(QT_TRANSLATE_NOOP("Aviso", "it was said before this plan"));
    case FactKind::Forecast: return language.text(QT_TRANSLATE_NOOP("Aviso", "it was said before this forecast"));
    case FactKind::Escalation: return language.text(QT_TRANSLATE_NOOP("Aviso", "it was said before the escalation"));
    case FactKind::Solution: return language.text(QT_TRANSLATE_NOOP("Aviso", "it was said before the solution"));
    }
    return {};
}

QString keptOpen(const Entry &entry, const Commitment &commitment, const Language &language)
{
    const QString line = language.text(QT_TRANSLATE_NOOP("Aviso", "%1 said that this does not settle it")).arg(entry.author);
    const SettlingChoice *choice = choiceOf(entry, commitment);
    const QString reason = choice ? choice->reason.in(language.code()) : QString();
    return reason.isEmpty() ? line : QStringLiteral("%1 (%2)").arg(line, reason);
}

/// The reasons that need no more than their words.
const char *plainReason(NearMiss::Why why)
{
    using enum NearMiss::Why;
    switch (why) {
    case NoAnswer: return QT_TRANSLATE_NOOP("Aviso", "no answer does not tell anybody");
    case LeftMessage: return QT_TRANSLATE_NOOP("Aviso", "a message left is not told yet");
    case WrongNumber: return QT_TRANSLATE_NOOP("Aviso", "wrong number");
    case Bounced: return QT_TRANSLATE_NOOP("Aviso", "it bounced");
    case Automatic: return QT_TRANSLATE_NOOP("Aviso", "it was automatic");
    case Internal: return QT_TRANSLATE_NOOP("Aviso", "it is internal: the customer does not hear of it");
    case ToSomeoneElse: return QT_TRANSLATE_NOOP("Aviso", "it went to someone else");
    case BeforeDue: return QT_TRANSLATE_NOOP("Aviso", "it counts only once it is late");
    case WrongChannel:
    case NotTold:
    case BeforeOpening:
    case NotDone:
    case KeptOpen: break;
    }
    return "";
}

}

QStringList acceptedInWords(const Rule &rule, const Language &language)
{
    QStringList told;
    collectTold(language, rule.until, told);
    told.removeDuplicates();
    return told;
}

QString triedInWords(const Entry &entry, const Language &language)
{
    return QStringLiteral("%1 (%2)").arg(entry.channel ? language.word(*entry.channel) : language.word(entry.kind), entry.author);
}

QString toldInWords(const Entry &entry, const Commitment &commitment, const Language &language)
{
    const SettlingChoice *choice = choiceOf(entry, commitment);
    if (!choice || choice->what != SettlingChoice::What::Told)
        return {};
    return language.text(QT_TRANSLATE_NOOP("Aviso", "%1 said that it settles this too: %2")).arg(entry.author, choice->reason.in(language.code()));
}

QString whyNotInWords(const std::vector<NearMiss::Why> &why, const Entry &entry, const Commitment &commitment, const Rule &rule, const Language &language)
{
    const QString accepted = acceptedInWords(rule, language).join(QStringLiteral(", "));
    QStringList reasons;
    for (const NearMiss::Why reason : why) {
        switch (reason) {
        case NearMiss::Why::WrongChannel: reasons += wrongChannel(entry, commitment.channel, language); break;
        case NearMiss::Why::NotTold: reasons += language.text(QT_TRANSLATE_NOOP("Aviso", "it does not tell: %1")).arg(accepted); break;
        case NearMiss::Why::BeforeOpening: reasons += beforeOpening(commitment, language); break;
        case NearMiss::Why::NotDone: reasons += language.text(QT_TRANSLATE_NOOP("Aviso", "it needs: %1")).arg(accepted); break;
        case NearMiss::Why::KeptOpen: reasons += keptOpen(entry, commitment, language); break;
        default: reasons += language.text(plainReason(reason));
        }
    }
    return reasons.join(QStringLiteral(", "));
}
