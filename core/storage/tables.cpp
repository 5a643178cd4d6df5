// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tables.h"

using namespace Qt::StringLiterals;

std::vector<QVariant> madeOf(const Incident &incident)
{
    return {incident.state != State::Closed, dueOrder(incident.nextDue), folded(incident.number) + u' ' + folded(incident.title)};
}

std::vector<QVariant> madeOf(const Commitment &commitment, const ShownNotices &shown)
{
    return {dueOrder(commitment.due), Stored<std::optional<Instant>>::write(nextNotice(commitment, shown))};
}

Result<ShownNotices> shownOf(Connection &connection, const CommitmentId &id, Instant until)
{
    static const QString sql = u"select max(case when recipient <> 'lead' then at end), count(case when kind = 'again' and recipient <> 'lead' then 1 end), "
                               "max(case when recipient = 'lead' then at end) from notice where commitment = :id and shown_at <= :until"_s;
    Query query(connection, sql);
    if (Result<void> ok = query.bindAt(0, id.toString()).bindAt(1, until.ms).exec(); !ok)
        return tl::unexpected(ok.error());
    if (!query.next())
        return ShownNotices{};
    const auto moment = [&query](int column) { return query.value(column).isNull() ? std::nullopt : std::optional(Instant{query.integer(column)}); };
    return ShownNotices{moment(0), static_cast<int>(query.integer(1)), moment(2)};
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
