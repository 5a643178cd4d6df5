// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tables.h"

using namespace Qt::StringLiterals;

std::vector<QVariant> madeOf(const Incident &incident)
{
    return {incident.state != State::Closed, dueOrder(incident.nextDue), folded(incident.number) + u' ' + folded(incident.title)};
}

std::vector<QVariant> madeOf(const Commitment &commitment)
{
    const bool silent = commitment.steps.empty();
    const auto moment = [silent](const auto &step) { return silent ? QVariant(QMetaType(QMetaType::LongLong)) : QVariant(step->at.ms); };
    return {dueOrder(commitment.due), moment(commitment.steps.begin()), moment(commitment.steps.rbegin())};
}

QString folded(const QString &text)
{
    const QString parts = text.normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(parts.size());
    for (const QChar c : parts) {
        if (!c.isMark())
            plain.append(c);
    }
    return storable(plain.toCaseFolded().simplified());
}

QString folded(const LocalText &text)
{
    return folded(QStringList(text.byLanguage.values()).join(u' '));
}

QString likePattern(const QString &text)
{
    QString pattern = folded(text);
    pattern.replace(u'!', "!!"_L1).replace(u'%', "!%"_L1).replace(u'_', "!_"_L1);
    return u'%' + pattern + u'%';
}
