// SPDX-License-Identifier: GPL-3.0-or-later
// The call list: one after the other until somebody goes.
#include "core/desk/dispatchjobs.h"
#include "core/desk/triagewords.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

HandoverAct::Act actOf(TurnAnswer answer)
{
    return answer == TurnAnswer::CanGo ? HandoverAct::Act::CanGo : answer == TurnAnswer::CannotGo ? HandoverAct::Act::CannotGo : HandoverAct::Act::NotAsked;
}

Outcome outcomeOf(TurnAnswer answer)
{
    switch (answer) {
    case TurnAnswer::CanGo:
    case TurnAnswer::CannotGo: return Outcome::Reached;
    case TurnAnswer::NoAnswer: return Outcome::NoAnswer;
    case TurnAnswer::LeftMessage: return Outcome::LeftMessage;
    case TurnAnswer::WrongNumber: return Outcome::WrongNumber;
    }
    return Outcome::NoAnswer;
}

/// Internal work, not a contact: a call to a technician tells the customer nothing.
Entry callEntry(IncidentId id, const QString &name, const TechnicianCall &call)
{
    Entry entry = teamEntry(id, EntryKind::Work, forTeam([&](const Language &language) {
                                const QString line = language.text(QT_TRANSLATE_NOOP("Aviso", "Call to %1: %2.")).arg(name, nameOfAnswer(call.answer, language));
                                return call.words.trimmed().isEmpty() ? line : line + u' ' + call.words.trimmed();
                            }));
    entry.channel = Channel::Phone;
    entry.outcome = outcomeOf(call.answer);
    entry.handoverAct = HandoverAct{call.to, actOf(call.answer)};
    return entry;
}

}

QString nameOfAnswer(TurnAnswer answer, const Language &language)
{
    switch (answer) {
    case TurnAnswer::CanGo: return language.text(QT_TRANSLATE_NOOP("Aviso", "goes"));
    case TurnAnswer::CannotGo: return language.text(QT_TRANSLATE_NOOP("Aviso", "cannot go"));
    case TurnAnswer::NoAnswer: return language.text(QT_TRANSLATE_NOOP("Aviso", "no answer"));
    case TurnAnswer::LeftMessage: return language.text(QT_TRANSLATE_NOOP("Aviso", "message left"));
    case TurnAnswer::WrongNumber: return language.text(QT_TRANSLATE_NOOP("Aviso", "wrong number"));
    }
    return {};
}

QString callOrderDocument(IncidentId id)
{
    return u"call_list/"_s + id.toString();
}

Result<std::vector<TechnicianId>> keptCallOrder(Store &store, IncidentId id)
{
    return store.document(callOrderDocument(id)).map([](const std::optional<QByteArray> &kept) {
        std::vector<TechnicianId> order;
        const QJsonArray written = QJsonDocument::fromJson(kept.value_or(QByteArray())).array();
        for (const QJsonValue &one : written)
            order.push_back(TechnicianId::parse(one.toString()));
        return order;
    });
}

QFuture<Result<void>> Dispatching::saveOrder(IncidentId id, const std::vector<TechnicianId> &order)
{
    QJsonArray written;
    for (const TechnicianId &one : order)
        written.append(one.toString());
    return m_parts.database.run([id, json = QJsonDocument(written).toJson(QJsonDocument::Compact)](Store &store) { return store.saveDocument(callOrderDocument(id), json); });
}

QFuture<Result<Entry>> Dispatching::logCall(IncidentId id, const TechnicianCall &call)
{
    return writtenEntry(m_parts, [id, call, &parts = m_parts](Store &store, Instant now) -> Result<Written> {
        if (call.answer == TurnAnswer::CannotGo && call.words.trimmed().isEmpty())
            return refusedDispatch(QT_TRANSLATE_NOOP("Dispatching", "Say why they cannot go: whoever looks for somebody later must not ask the same again."));
        const Result<Technician> who = store.technician(call.to);
        if (!who)
            return tl::unexpected(who.error());
        return writeEntry(store, parts, callEntry(id, who->name, call), now);
    });
}
