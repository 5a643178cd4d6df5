// SPDX-License-Identifier: GPL-3.0-or-later
// What dispatch keeps as documents: what counts how much, and which skills a kind of equipment asks for.
#include "core/desk/currency.h"
#include "core/desk/dispatchjobs.h"
#include "core/model/codec.h"
#include "core/text/money.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

const QString weightsDocument = u"dispatch_weights"_s;
const QString skillsDocument = u"dispatch_skills"_s; ///< by kind of equipment

double sumOf(const DispatchWeights &weights)
{
    return weights.distance + weights.skill + weights.free + weights.load + weights.known;
}

QString skillText(const Skill &skill)
{
    return u"%1:%2"_s.arg(skill.name).arg(skill.level);
}

/// Which skills this kind of equipment asked for last time.
Result<std::vector<Skill>> keptSkills(Store &store, const QString &kind)
{
    const Result<std::optional<QByteArray>> kept = store.document(skillsDocument);
    if (!kept)
        return tl::unexpected(kept.error());
    std::vector<Skill> skills;
    const QJsonArray written = QJsonDocument::fromJson(kept->value_or(QByteArray())).object().value(kind.simplified().toLower()).toArray();
    for (const QJsonValue &one : written)
        skills.push_back(skillOf(one.toString()));
    return skills;
}

Result<void> keepSkills(Store &store, const QString &kind, const std::vector<Skill> &skills)
{
    return store.transaction([&]() -> Result<void> {
        const Result<std::optional<QByteArray>> kept = store.document(skillsDocument);
        if (!kept)
            return tl::unexpected(kept.error());
        QJsonObject all = QJsonDocument::fromJson(kept->value_or(QByteArray())).object();
        QJsonArray written;
        for (const Skill &skill : skills)
            written.append(skillText(skill));
        if (all.value(kind.simplified().toLower()).toArray() == written)
            return {};
        all.insert(kind.simplified().toLower(), written);
        return store.saveDocument(skillsDocument, QJsonDocument(all).toJson(QJsonDocument::Compact));
    });
}

Result<void> checkedWeights(const DispatchWeights &weights)
{
    bool good = true;
    DispatchWeights::describe(weights, [&good](const char *, double weight) { good = good && weight >= 0 && weight <= 100; });
    if (!good)
        return refusedDispatch(QT_TRANSLATE_NOOP("Dispatching", "A weight is a number from 0 to 100."));
    if (sumOf(weights) <= 0)
        return refusedDispatch(QT_TRANSLATE_NOOP("Dispatching", "Something must count: give at least one of them a weight."));
    return {};
}

}

Result<DispatchWeights> keptWeights(Store &store)
{
    const Result<std::optional<QByteArray>> kept = store.document(weightsDocument);
    if (!kept)
        return tl::unexpected(kept.error());
    DispatchWeights weights;
    if (*kept)
        fromJson(QJsonDocument::fromJson(**kept).object(), weights);
    return weights;
}

Result<std::vector<Skill>> skillsFor(Store &store, const QString &kind, const DispatchWishes &wishes)
{
    if (!wishes.skills)
        return kind.isEmpty() ? Result<std::vector<Skill>>(std::vector<Skill>()) : keptSkills(store, kind);
    const Result<void> kept = kind.isEmpty() ? Result<void>() : keepSkills(store, kind, *wishes.skills);
    return kept.map([&] { return *wishes.skills; });
}

QFuture<Result<DispatchWeights>> Dispatching::weights()
{
    return m_parts.database.run([](Store &store) { return keptWeights(store); });
}

QFuture<Result<void>> Dispatching::saveWeights(const DispatchWeights &weights)
{
    return m_parts.database.run([weights](Store &store) -> Result<void> {
        if (Result<void> good = checkedWeights(weights); !good)
            return good;
        return store.saveDocument(weightsDocument, QJsonDocument(toJson(weights).toObject()).toJson(QJsonDocument::Compact));
    });
}

QFuture<Result<QString>> Dispatching::currency()
{
    return m_parts.database.run([](Store &store) { return keptCurrency(store); });
}

QFuture<Result<void>> Dispatching::saveCurrency(const QString &code)
{
    return m_parts.database.run([code = code.trimmed().toUpper()](Store &store) { return keepCurrency(store, code).map([&] { setCompanyCurrency(code); }); });
}
