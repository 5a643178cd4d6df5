// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/redactions.h"

#include "core/storage/store.h"

#include "core/model/forgetting.h"
#include "core/storage/chain.h"
#include "core/storage/tables.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

/// Every part with its length before it: no two different rows give the same text.
QString rowHash(const QString &previous, const QStringList &parts)
{
    QByteArray content = previous.toLatin1();
    for (const QString &part : parts) {
        const QByteArray bytes = part.toUtf8();
        content += QByteArray::number(bytes.size()) + ':' + bytes;
    }
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

QStringList partsOf(const Query &query)
{
    QStringList parts;
    for (int column = 0; column < 8; ++column)
        parts << query.text(column);
    return parts;
}

const QString columns = u"number, customer, incident, entry, entry_hash, content_hash, made_by, made_at"_s;

}

Entry redacted(const Entry &entry, const QStringList &names)
{
    Entry left = entry;
    left.customerText.words = forgottenText(entry.customerText.words);
    left.teamText.words = forgottenText(entry.teamText.words);
    if (left.promise)
        left.promise->what = forgottenText(entry.promise->what);
    if (left.stateChange)
        left.stateChange->reason = forgottenText(entry.stateChange->reason);
    if (left.commitmentAct)
        left.commitmentAct->reason = forgottenText(entry.commitmentAct->reason);
    if (left.settling) {
        for (SettlingChoice &choice : left.settling->choices)
            choice.reason = forgottenText(choice.reason);
    }
    if (left.aftersales)
        left.aftersales = withoutWords(*entry.aftersales, forgottenWord());
    if (names.contains(entry.author, Qt::CaseInsensitive)) // a log from elsewhere lets the customer write, too
        left.author = forgottenWord();
    left.externalRef.clear();
    return left;
}

QString contentHash(const QString &entryHash, const std::vector<QVariant> &row)
{
    return chainHash(entryHash, Columns::of<Entry>(), row);
}

bool saysNothing(const std::vector<QVariant> &row)
{
    static const LocalText any = LocalText::of(u"any"_s);
    static const QByteArray nothing = storableJson(toJson(CustomerText())).toUtf8(), forgotten = storableJson(toJson(CustomerText{forgottenText(any)})).toUtf8();
    const QStringList &names = Columns::of<Entry>().names();
    for (const QString &name : {u"customer_text"_s, u"team_text"_s}) {
        const QByteArray text = row[static_cast<size_t>(names.indexOf(name))].toByteArray();
        if (text != nothing && text != forgotten)
            return false;
    }
    return true;
}

Result<bool> hasRedactions(Connection &connection)
{
    Query query(connection, connection.dialect().isSqlite() ? u"select count(*) from sqlite_master where name = 'redaction'"_s
                                                           : u"select count(*) from pg_class where relname = 'redaction'"_s);
    const Result<void> ok = query.exec();
    return ok.map([&query] { return query.next() && query.integer(0) > 0; });
}

Result<Redactions> redactionsOf(Connection &connection, const QString &incident)
{
    Query query(connection, u"select entry, entry_hash, content_hash from redaction where incident = :incident"_s);
    if (Result<void> ok = query.bind("incident", incident).exec(); !ok)
        return tl::unexpected(ok.error());
    Redactions all;
    while (query.next())
        all[query.text(0)] = {query.text(1), query.text(2)};
    return all;
}

Result<void> addRedaction(Connection &connection, const QString &customer, const Entry &entry, const Redaction &redaction, const QString &by, Instant at)
{
    Query last(connection, u"select number, hash from redaction order by number desc limit 1"_s);
    if (Result<void> ok = last.exec(); !ok)
        return ok;
    const bool isFirst = !last.next();
    const qint64 number = isFirst ? 1 : last.integer(0) + 1;
    const QStringList parts{QString::number(number), customer, entry.incident.toString(), entry.id.toString(), redaction.entryHash, redaction.contentHash, storable(by), QString::number(at.ms)};
    Query query(connection, u"insert into redaction (%1, hash) values (:number, :customer, :incident, :entry, :entry_hash, :content_hash, :by, :at, :hash)"_s.arg(columns));
    query.bind("number", number);
    for (int i = 1; i < 7; ++i) {
        static constexpr const char *names[] = {"customer", "incident", "entry", "entry_hash", "content_hash", "by"};
        query.bind(names[i - 1], parts[i]);
    }
    return query.bind("at", at.ms).bind("hash", rowHash(isFirst ? chainStart() : last.text(1), parts)).exec();
}

Result<bool> areRedactionsWhole(Connection &connection)
{
    Query query(connection, u"select %1, hash from redaction order by number"_s.arg(columns));
    if (Result<void> ok = query.exec(); !ok)
        return tl::unexpected(ok.error());
    QString head = chainStart();
    for (qint64 number = 1; query.next(); ++number) {
        if (query.integer(0) != number || query.text(8) != rowHash(head, partsOf(query)))
            return false;
        head = query.text(8);
    }
    return true;
}

Result<int> newestRedaction(Store &store)
{
    Query query(store.connection(), u"select coalesce(max(number), 0) from redaction"_s);
    return query.exec().map([&query] { return query.next() ? int(query.integer(0)) : 0; });
}
