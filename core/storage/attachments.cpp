// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/entryfiles.h"
#include "core/storage/links.h"
#include "core/storage/store.h"
#include "core/storage/tables.h"
#include "core/storage/unitfiles.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

/// The first row's first column as a number; nothing when there is none.
Result<std::optional<qint64>> number(Query &query)
{
    if (Result<void> ok = query.exec(); !ok)
        return tl::unexpected(ok.error());
    return query.next() ? std::optional(query.integer(0)) : std::nullopt;
}

/// One content as the check of all files meets it.
struct Content
{
    QString sha256;
    qint64 size = 0;
    bool isWhole = true; ///< as far as its row says; false too when there is no row
};

/// What must be there: files of recorded entries, and of units where there is a table of those.
QString neededFiles(bool withUnits)
{
    const QString entries = u"select a.sha256, a.size from attachment a join entry e on e.id = a.entry"_s;
    return u'(' + entries + (withUnits ? u" union all select u.sha256, u.size from unit_file u)"_s : u")"_s);
}

Result<std::vector<Content>> contents(Connection &connection, bool withUnits)
{
    // Whatever the content's own row says.
    Query query(connection, u"select b.sha256, b.size, case when b.complete then 1 else 0 end from blob b where b.complete or exists "
                            "(select 1 from %1 n where n.sha256 = b.sha256) union all "
                            "select distinct n.sha256, n.size, 0 from %1 n where not exists (select 1 from blob b where b.sha256 = n.sha256) order by 1"_s.arg(neededFiles(withUnits)));
    if (Result<void> ok = query.exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<Content> all;
    while (query.next())
        all.push_back({query.text(0), query.integer(1), query.integer(2) == 1});
    return all;
}

/// Holds the row of a content that is not whole yet until the transaction ends; false: it is whole, or not there.
Result<bool> holdUnfinished(Connection &connection, const QString &sha256)
{
    Query query(connection, u"update blob set complete = complete where sha256 = :sha256 and not complete"_s);
    return query.bind("sha256", sha256).change().map([](int rows) { return rows > 0; });
}

/// Where a content is used: the incident, its number, and the file's name.
Result<std::vector<Finding>> usesOf(Connection &connection, const QString &sha256, const QString &what, bool withUnits)
{
    Query query(connection, u"select i.id, i.number, coalesce(e.seq, 0), a.name from attachment a join incident i on i.id = a.incident "
                            "left join entry e on e.id = a.entry where a.sha256 = :sha256 order by i.number"_s);
    if (Result<void> ok = query.bind("sha256", sha256).exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<Finding> findings;
    while (query.next())
        findings.push_back({IncidentId::parse(query.text(0)), query.text(1), static_cast<int>(query.integer(2)), what.arg(query.text(3))});
    if (withUnits) {
        Query units(connection, u"select name from unit_file where sha256 = :sha256 order by name"_s);
        if (Result<void> ok = units.bind("sha256", sha256).exec(); !ok)
            return tl::unexpected(ok.error());
        while (units.next())
            findings.push_back({{}, {}, 0, what.arg(units.text(0))});
    }
    if (findings.empty())
        findings.push_back({{}, {}, 0, what.arg(sha256.left(12))});
    return findings;
}

/// What is known of files of units and was changed.
Result<std::vector<Finding>> changedUnitFiles(Connection &connection)
{
    return unitfiles::changedRows(connection).map([](const QStringList &names) {
        std::vector<Finding> findings;
        for (const QString &name : names)
            findings.push_back({{}, {}, 0, translated(QT_TRANSLATE_NOOP("Storage", "What is known of \"%1\", a file of a unit, was changed after it was written.")).arg(name)});
        return findings;
    });
}

}

Result<bool> Store::beginBlob(const QString &sha256, qint64 size, Instant now)
{
    Query known(*m_connection, u"select case when complete then 1 else 0 end from blob where sha256 = :sha256"_s);
    const Result<std::optional<qint64>> complete = number(known.bind("sha256", sha256));
    if (!complete)
        return tl::unexpected(complete.error());
    if (*complete == 1)
        return false;
    Query query(*m_connection, u"insert into blob (sha256, size, begun_at, complete) values (:sha256, :size, :at, :complete) on conflict (sha256) do nothing"_s);
    query.bind("sha256", sha256).bind("size", size).bind("at", now.ms).bind("complete", false);
    return query.exec().map([] { return true; });
}

Result<void> Store::putPiece(const QString &sha256, int place, const QByteArray &bytes)
{
    return transaction([&]() -> Result<void> {
        const Result<bool> isOpen = holdUnfinished(*m_connection, sha256);
        if (!isOpen || !*isOpen) // what is whole stays as it is
            return isOpen.map([](bool) {});
        static const QString sql = u"insert into blob_piece (sha256, place, bytes) values (:sha256, :place, :bytes) "
                                   "on conflict (sha256, place) do update set bytes = excluded.bytes"_s;
        Query query(*m_connection, sql);
        return query.bind("sha256", sha256).bind("place", place).bind("bytes", bytes).exec();
    });
}

Result<void> Store::finishBlob(const QString &sha256, int pieces)
{
    return transaction([&]() -> Result<void> {
        const Result<bool> isOpen = holdUnfinished(*m_connection, sha256);
        if (!isOpen)
            return tl::unexpected(isOpen.error());
        if (*isOpen) {
            // An attempt before may have parted it otherwise.
            Query behind(*m_connection, u"delete from blob_piece where sha256 = :sha256 and place >= :pieces"_s);
            if (Result<void> ok = behind.bind("sha256", sha256).bind("pieces", pieces).exec(); !ok)
                return ok;
        }
        Query query(*m_connection, u"update blob set complete = :complete where sha256 = :sha256 and size = "
                                   "(select coalesce(sum(length(bytes)), 0) from blob_piece p where p.sha256 = blob.sha256)"_s);
        const Result<int> changed = query.bind("complete", true).bind("sha256", sha256).change();
        if (!changed)
            return tl::unexpected(changed.error());
        if (*changed != 1)
            return fail(Error::Kind::Damaged, translated(QT_TRANSLATE_NOOP("Storage", "The file was not stored whole. Attach it again.")));
        return {};
    });
}

Result<void> Store::dropUnfinished(const QString &sha256)
{
    return transaction([&]() -> Result<void> {
        const Result<bool> isOpen = holdUnfinished(*m_connection, sha256);
        if (!isOpen || !*isOpen)
            return isOpen.map([](bool) {});
        Query pieces(*m_connection, u"delete from blob_piece where sha256 = :sha256"_s);
        if (Result<void> ok = pieces.bind("sha256", sha256).exec(); !ok)
            return ok;
        Query blob(*m_connection, u"delete from blob where sha256 = :sha256 and not exists (select 1 from attachment a where a.sha256 = blob.sha256) "
                                "and not exists (select 1 from unit_file u where u.sha256 = blob.sha256)"_s);
        return blob.bind("sha256", sha256).exec();
    });
}

Result<QByteArray> Store::piece(const QString &sha256, int place)
{
    static const QString sql = u"select bytes from blob_piece where sha256 = :sha256 and place = :place"_s;
    Query query(*m_connection, sql);
    if (Result<void> ok = query.bind("sha256", sha256).bind("place", place).exec(); !ok)
        return tl::unexpected(ok.error());
    if (!query.next())
        return fail(Error::Kind::NotFound, translated(QT_TRANSLATE_NOOP("Storage", "The file is not in the database any more. Restore a backup, or attach it again.")));
    return query.value(0).toByteArray();
}

Result<void> Store::attach(const Attachment &attachment)
{
    return transaction([&]() -> Result<void> {
        Query recorded(*m_connection, u"select 1 from entry where id = :id"_s);
        const Result<std::optional<qint64>> isRecorded = number(recorded.bind("id", attachment.entry.toString()));
        if (!isRecorded)
            return tl::unexpected(isRecorded.error());
        if (*isRecorded)
            return fail(Error::Kind::Conflict, translated(QT_TRANSLATE_NOOP("Storage", "The entry was saved meanwhile and stays as it is. Attach the file to a new entry.")));
        Query stored(*m_connection, u"select 1 from blob where sha256 = :sha256 and complete and size = :size"_s);
        const Result<std::optional<qint64>> isThere = number(stored.bind("sha256", attachment.sha256).bind("size", attachment.size));
        if (!isThere)
            return tl::unexpected(isThere.error());
        if (!*isThere)
            return fail(Error::Kind::NotFound, translated(QT_TRANSLATE_NOOP("Storage", "The file was not stored whole. Attach it again.")));
        static const QString sql = Columns::of<Attachment>().upsert({u"hash"_s});
        std::vector<QVariant> row = storedRow(attachment);
        row.push_back(hashOf(attachment));
        Query query(*m_connection, sql);
        bindRow(query, std::move(row));
        return query.exec();
    });
}

Result<void> Store::detach(AttachmentId id)
{
    Query query(*m_connection, u"delete from attachment where id = :id and not exists (select 1 from entry e where e.id = attachment.entry)"_s);
    const Result<int> changed = query.bind("id", id.toString()).change();
    if (!changed)
        return tl::unexpected(changed.error());
    if (*changed == 1)
        return {};
    Query there(*m_connection, u"select 1 from attachment where id = :id"_s);
    return number(there.bind("id", id.toString())).and_then([](std::optional<qint64> found) -> Result<void> {
        if (!found)
            return {}; // somebody was faster
        return fail(Error::Kind::Permission, translated(QT_TRANSLATE_NOOP("Storage", "The entry is saved: its files stay with it.")));
    });
}

Result<std::vector<Attachment>> Store::attachments(IncidentId incident)
{
    static const QString sql = u"select %1 from attachment a join entry e on e.id = a.entry where e.incident = :incident order by a.added_at, a.name, a.id"_s
                                   .arg(Columns::of<Attachment>().list(u"a"_s));
    const Result<std::vector<IncidentId>> with = withMerged(*this, incident);
    if (!with)
        return tl::unexpected(with.error());
    std::vector<Attachment> all;
    for (const IncidentId &one : *with) {
        Query query(*m_connection, sql);
        query.bind("incident", one.toString());
        Result<std::vector<Attachment>> files = readAll<Attachment>(query);
        if (!files)
            return files;
        all.insert(all.end(), std::make_move_iterator(files->begin()), std::make_move_iterator(files->end()));
    }
    std::stable_sort(all.begin(), all.end(), [](const Attachment &a, const Attachment &b) { return a.addedAt < b.addedAt; });
    return all;
}

Result<std::vector<Finding>> Store::verifyAttachments(const std::function<bool(qint64, qint64)> &progress)
{
    std::vector<Finding> findings;
    Query rows(*m_connection, u"select %1, a.hash from attachment a order by a.id"_s.arg(Columns::of<Attachment>().list(u"a"_s)));
    if (Result<void> ok = rows.exec(); !ok)
        return tl::unexpected(ok.error());
    while (rows.next()) {
        const Result<Attachment> row = readRow<Attachment>(rows);
        if (!row || hashOf(*row) != rows.text(Columns::of<Attachment>().size()))
            findings.push_back({row ? row->incident : IncidentId(), {}, 0, translated(QT_TRANSLATE_NOOP("Storage", "What is known of an attached file was changed after it was written."))});
    }
    const Result<bool> withUnits = unitfiles::areThere(*m_connection);
    const Result<std::vector<Finding>> units = !withUnits ? tl::unexpected(withUnits.error()) : *withUnits ? changedUnitFiles(*m_connection) : Result<std::vector<Finding>>({});
    const Result<std::vector<Content>> all = units ? contents(*m_connection, *withUnits) : tl::unexpected(units.error());
    if (!all)
        return tl::unexpected(all.error());
    findings.insert(findings.end(), units->begin(), units->end());
    qint64 done = 0;
    for (const Content &content : *all) {
        if (progress && !progress(++done, static_cast<qint64>(all->size())))
            return fail(Error::Kind::Cancelled, translated(QT_TRANSLATE_NOOP("Storage", "Stopped before everything was checked.")));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        qint64 size = 0;
        Result<QByteArray> bytes = piece(content.sha256, 0);
        for (int place = 1; bytes; bytes = piece(content.sha256, place++)) {
            hash.addData(*bytes);
            size += bytes->size();
        }
        if (bytes.error().kind != Error::Kind::NotFound)
            return tl::unexpected(bytes.error());
        const bool isSame = size == content.size && QString::fromLatin1(hash.result().toHex()) == content.sha256;
        if (isSame && content.isWhole)
            continue;
        const QString what = content.isWhole ? translated(QT_TRANSLATE_NOOP("Storage", "The attached file \"%1\" was changed after it was written."))
                                             : translated(QT_TRANSLATE_NOOP("Storage", "The attached file \"%1\" is not in the database whole."));
        const Result<std::vector<Finding>> uses = usesOf(*m_connection, content.sha256, what, *withUnits);
        if (!uses)
            return tl::unexpected(uses.error());
        findings.insert(findings.end(), uses->begin(), uses->end());
    }
    return findings;
}

Result<void> Store::pruneAttachments(Instant before)
{
    return transaction([&]() -> Result<void> {
        Query stray(*m_connection, u"delete from attachment where added_at < :before and not exists (select 1 from entry e where e.id = attachment.entry) "
                                   "and not exists (select 1 from draft d where d.id = attachment.entry)"_s);
        if (Result<void> ok = stray.bind("before", before.ms).exec(); !ok)
            return ok;
        if (Result<void> ok = unitfiles::prune(*m_connection, before); !ok)
            return ok;
        const QString unused = u"begun_at < :before and not exists (select 1 from attachment a where a.sha256 = blob.sha256) "
                               "and not exists (select 1 from unit_file u where u.sha256 = blob.sha256)"_s;
        Query pieces(*m_connection, u"delete from blob_piece where sha256 in (select sha256 from blob where %1)"_s.arg(unused));
        if (Result<void> ok = pieces.bind("before", before.ms).exec(); !ok)
            return ok;
        Query blobs(*m_connection, u"delete from blob where "_s + unused);
        return blobs.bind("before", before.ms).exec();
    });
}
