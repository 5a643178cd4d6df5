// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/chain.h"
#include "core/storage/entryfiles.h"
#include "core/storage/redactions.h"
#include "core/storage/searchindex.h"
#include "core/storage/store.h"
#include "core/storage/tables.h"
#include "core/storage/tags.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

/// What the row of an incident says about its chain.
struct Claim
{
    QString incident; ///< as stored: a damaged id is none
    QString number;
    qint64 count = 0;
    QString head;
};

Result<std::vector<Claim>> claims(Connection &connection)
{
    Query query(connection, u"select id, number, entry_count, entry_head from incident order by number"_s);
    if (Result<void> ok = query.exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<Claim> all;
    while (query.next())
        all.push_back({query.text(0), query.text(1), query.integer(2), query.text(3)});
    return all;
}

QString checkSql(const Dialect &dialect)
{
    const Columns &columns = Columns::of<Entry>();
    QStringList texts, values;
    for (int i = 0; i < columns.size(); ++i) {
        const bool isText = columns.types()[static_cast<size_t>(i)] == ColumnType::Text;
        values.append(isText ? dialect.bytesOf(columns.names()[i]) : columns.names()[i]);
        if (isText)
            texts.append(columns.names()[i]);
    }
    return u"select %1, hash, seq, case when %2 then 1 else 0 end from entry where incident = :incident order by seq"_s
        .arg(values.join(u", "_s), dialect.allText(texts));
}

class ChainCheck
{
public:
    ChainCheck(const Claim &claim, EntryFiles files, Redactions redactions, std::vector<Finding> &findings)
        : m_claim(claim), m_files(std::move(files)), m_redactions(std::move(redactions)), m_findings(findings)
    { }

    void row(const Query &query)
    {
        const Columns &columns = Columns::of<Entry>();
        std::vector<QVariant> values;
        for (int i = 0; i < columns.size(); ++i)
            values.push_back(query.value(i));
        const int seq = static_cast<int>(query.integer(columns.size() + 1));
        const QString hash = query.text(columns.size());
        if (seq != ++m_count) {
            found(m_count, translated(QT_TRANSLATE_NOOP("Storage", "An entry is missing or stands in another place.")));
            m_count = seq;
        }
        const bool isAsWritten = isForgotten(values) ? isWellForgotten(values, hash) : hash == hashOf(values, hash);
        if (!isAsWritten || query.integer(columns.size() + 2) != 1)
            found(seq, coversFiles(hash) ? translated(QT_TRANSLATE_NOOP("Storage", "The entry, or a file attached to it, was changed after it was written."))
                                         : translated(QT_TRANSLATE_NOOP("Storage", "The entry was changed after it was written.")));
        m_head = hash;
    }

    void end()
    {
        if (m_count != m_claim.count)
            found(0, translated(QT_TRANSLATE_NOOP("Storage", "The timeline has %1 entries and should have %2.")).arg(m_count).arg(m_claim.count));
        else if (m_head != m_claim.head)
            found(0, translated(QT_TRANSLATE_NOOP("Storage", "The end of the timeline is not the one that was written.")));
    }

private:
    static QString idIn(const std::vector<QVariant> &values)
    {
        return QString::fromUtf8(values[static_cast<size_t>(Columns::of<Entry>().names().indexOf(u"id"_s))].toByteArray());
    }

    bool isForgotten(const std::vector<QVariant> &values) const { return m_redactions.contains(idIn(values)); }

    /// What was forgotten cannot be hashed any more; it kept the hash on which the next one stands, and what is left says nothing.
    bool isWellForgotten(const std::vector<QVariant> &values, const QString &hash) const
    {
        const Redaction &redaction = m_redactions.at(idIn(values));
        return redaction.entryHash == hash && redaction.contentHash == contentHash(hash, values) && saysNothing(values) && !m_files.contains(idIn(values));
    }

    /// The entry's hash in the form that the stored one has.
    QString hashOf(const std::vector<QVariant> &values, const QString &stored) const
    {
        const Columns &columns = Columns::of<Entry>();
        if (!coversFiles(stored))
            return chainHash(m_head, columns, values);
        const auto at = m_files.find(idIn(values));
        return entryHash(m_head, values, at == m_files.end() ? QStringList() : at->second);
    }

    void found(int seq, const QString &what)
    {
        m_findings.push_back({IncidentId::parse(m_claim.incident), m_claim.number, seq, what});
    }

    const Claim &m_claim;
    const EntryFiles m_files;
    const Redactions m_redactions;
    std::vector<Finding> &m_findings;
    int m_count = 0;
    QString m_head = chainStart();
};

Result<void> checkChain(Connection &connection, const QString &sql, bool hasForgotten, const Claim &claim, std::vector<Finding> &findings)
{
    const Result<Redactions> redactions = hasForgotten ? redactionsOf(connection, claim.incident) : Redactions();
    if (!redactions)
        return tl::unexpected(redactions.error());
    EntryFiles files;
    if (coversFiles(claim.head)) { // else none does, and a copy of long ago has no table of them
        Result<EntryFiles> read = filesOf(connection, claim.incident);
        if (!read)
            return tl::unexpected(read.error());
        files = std::move(*read);
    }
    Query query(connection, sql);
    if (Result<void> ok = query.bind("incident", claim.incident).exec(); !ok)
        return ok;
    ChainCheck check(claim, std::move(files), *redactions, findings);
    while (query.next())
        check.row(query);
    check.end();
    return {};
}

/// Entries whose incident is gone, or whose incident was changed.
Result<void> findOrphans(Connection &connection, std::vector<Finding> &findings)
{
    Query query(connection, u"select e.incident, e.seq from entry e left join incident i on i.id = e.incident where i.id is null"_s);
    const Result<void> ok = query.exec();
    while (ok && query.next())
        findings.push_back({IncidentId::parse(query.text(0)), {}, static_cast<int>(query.integer(1)),
                            translated(QT_TRANSLATE_NOOP("Storage", "The entry belongs to no incident."))});
    return ok;
}

} // namespace

Result<std::vector<Finding>> Store::verifyChains(const std::function<bool(qint64, qint64)> &progress)
{
    const Result<std::vector<Claim>> all = claims(*m_connection);
    if (!all)
        return tl::unexpected(all.error());
    const QString sql = checkSql(m_connection->dialect());
    const Result<bool> hasForgotten = hasRedactions(*m_connection);
    if (!hasForgotten)
        return tl::unexpected(hasForgotten.error());
    std::vector<Finding> findings;
    qint64 done = 0;
    for (const Claim &claim : *all) {
        if (++done % 64 == 0 && progress && !progress(done, static_cast<qint64>(all->size())))
            return fail(Error::Kind::Cancelled, translated(QT_TRANSLATE_NOOP("Storage", "Stopped before everything was checked.")));
        if (Result<void> ok = checkChain(*m_connection, sql, *hasForgotten, claim, findings); !ok)
            return tl::unexpected(ok.error());
    }
    const Result<bool> isRecord = *hasForgotten ? areRedactionsWhole(*m_connection) : true;
    if (!isRecord)
        return tl::unexpected(isRecord.error());
    if (!*isRecord)
        findings.push_back({{}, {}, 0, translated(QT_TRANSLATE_NOOP("Storage", "The record of what was forgotten was changed after it was written."))});
    const Result<bool> isWhole = isSearchWhole(*m_connection);
    if (!isWhole)
        return tl::unexpected(isWhole.error());
    if (!*isWhole)
        findings.push_back({{}, {}, 0, translated(QT_TRANSLATE_NOOP("Storage", "Search does not find all that is stored: its index was changed."))});
    const Result<void> ok = findOrphans(*m_connection, findings);
    return ok.map([&findings] { return std::move(findings); });
}

Result<std::vector<Finding>> Store::verifySample(int most)
{
    const Result<std::vector<Claim>> all = claims(*m_connection);
    if (!all)
        return tl::unexpected(all.error());
    const QString sql = checkSql(m_connection->dialect());
    const Result<bool> hasForgotten = hasRedactions(*m_connection);
    if (!hasForgotten)
        return tl::unexpected(hasForgotten.error());
    std::vector<Finding> findings;
    const size_t first = all->size() - std::min(all->size(), static_cast<size_t>(most)); // numbers grow
    for (size_t i = first; i < all->size(); ++i) {
        if (Result<void> ok = checkChain(*m_connection, sql, *hasForgotten, (*all)[i], findings); !ok)
            return tl::unexpected(ok.error());
    }
    return findings;
}

Result<std::vector<Finding>> Store::verifyFile()
{
    std::vector<Finding> findings;
    if (!m_connection->dialect().isSqlite())
        return findings;
    Query query(*m_connection, u"pragma quick_check(1)"_s);
    const Result<void> ok = query.exec();
    if (!ok && ok.error().kind != Error::Kind::Damaged)
        return tl::unexpected(ok.error());
    if (!ok || !query.next() || query.text(0) != "ok"_L1)
        findings.push_back({{}, {}, 0, translated(QT_TRANSLATE_NOOP("Storage", "The database file is damaged. Stop working on it and restore a backup."))});
    return findings;
}

namespace {

bool isSame(const QVariant &stored, const QVariant &made)
{
    return stored.isNull() == made.isNull() && (made.typeId() == QMetaType::QString ? stored.toString() == made.toString() : stored.toLongLong() == made.toLongLong());
}

/// Does the current row hold these values, beginning with a column?
bool holds(const Query &query, int column, const std::vector<QVariant> &made)
{
    return std::all_of(made.begin(), made.end(), [&](const QVariant &value) { return isSame(query.value(column++), value); });
}

/// A moment that is looked at too early is looked at once more; too late, or never, would lose a notice. Nothing is later than all.
bool liesBetween(const QVariant &stored, std::optional<Instant> earliest, std::optional<Instant> latest)
{
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    const auto order = [](std::optional<Instant> moment) { return moment ? moment->ms : never; };
    const qint64 at = stored.isNull() ? never : stored.toLongLong();
    return order(earliest) <= at && at <= order(latest);
}

}

Result<std::vector<Finding>> Store::verifyMade(const Incident &incident, std::span<const Commitment> commitments)
{
    std::vector<Finding> findings;
    Query row(*m_connection, u"select open, due_order, search from incident where id = :id"_s);
    if (Result<void> ok = row.bind("id", incident.id.toString()).exec(); !ok)
        return tl::unexpected(ok.error());
    const Result<bool> tagged = areTagsKept(*m_connection, incident);
    if (!tagged)
        return tl::unexpected(tagged.error());
    if (!row.next() || !holds(row, 0, madeOf(incident)) || !*tagged)
        findings.push_back({incident.id, incident.number, 0, translated(QT_TRANSLATE_NOOP("Storage", "The keys by which the incident is found and sorted were changed."))});

    const Result<bool> found = isIndexed(*m_connection, incident.id);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        findings.push_back({incident.id, incident.number, 0, translated(QT_TRANSLATE_NOOP("Storage", "Search does not find the incident by its words: its index was changed."))});

    std::map<QString, std::vector<QVariant>> made;
    std::map<QString, std::optional<Instant>> earliest, latest; // of the next notice
    for (size_t i = 0; i < commitments.size(); ++i) {
        const Result<ShownNotices> shown = shownOf(*m_connection, commitments[i].id, Instant{std::numeric_limits<qint64>::max()});
        if (!shown)
            return tl::unexpected(shown.error());
        std::vector<QVariant> values = madeOf(commitments[i], *shown);
        values.insert(values.begin(), static_cast<qint64>(i + 1)); // its place
        latest.emplace(commitments[i].id.toString(), nextNotice(commitments[i], *shown));
        earliest.emplace(commitments[i].id.toString(), nextNotice(commitments[i], {}));
        values.pop_back();
        made.emplace(commitments[i].id.toString(), std::move(values));
    }
    Query rows(*m_connection, u"select id, place, due_order, next_at from commitment where incident = :incident"_s);
    Result<void> ok = rows.bind("incident", incident.id.toString()).exec();
    bool same = true;
    while (ok && rows.next()) {
        const auto known = made.find(rows.text(0));
        same = same && known != made.end() && holds(rows, 1, known->second) && liesBetween(rows.value(3), earliest[rows.text(0)], latest[rows.text(0)]);
    }
    if (ok && !same)
        findings.push_back({incident.id, incident.number, 0, translated(QT_TRANSLATE_NOOP("Storage", "The keys by which its commitments are sorted were changed."))});
    return ok.map([&findings] { return std::move(findings); });
}
