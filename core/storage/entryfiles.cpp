// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/entryfiles.h"

#include "core/model/entry.h"
#include "core/storage/chain.h"
#include "core/storage/tables.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

const QString mark = u"2:"_s; // the form of an entry in which its files stand

Result<EntryFiles> filesWhere(Connection &connection, const QString &condition, const QString &id)
{
    Query query(connection, u"select %1 from attachment a where %2 order by a.id"_s.arg(Columns::of<Attachment>().list(u"a"_s), condition));
    query.bind("id", id);
    if (Result<void> ok = query.exec(); !ok)
        return tl::unexpected(ok.error());
    EntryFiles files;
    while (query.next()) {
        const Result<Attachment> row = readRow<Attachment>(query);
        if (row)
            files[row->entry.toString()].append(hashOf(*row));
    }
    return files; // a row that cannot be read is missing here, and so noticed
}

}

QString hashOf(const Attachment &attachment)
{
    return chainHash(chainStart(), Columns::of<Attachment>(), storedRow(attachment));
}

Result<QStringList> filesOf(Connection &connection, EntryId entry)
{
    return filesWhere(connection, u"a.entry = :id"_s, entry.toString()).map([](const EntryFiles &files) { return files.empty() ? QStringList() : files.begin()->second; });
}

Result<EntryFiles> filesOf(Connection &connection, const QString &incident)
{
    return filesWhere(connection, u"a.entry in (select e.id from entry e where e.incident = :id)"_s, incident);
}

QString entryHash(const QString &previous, const std::vector<QVariant> &row, const QStringList &files)
{
    const QString content = chainHash(previous, Columns::of<Entry>(), row);
    const QByteArray all = mark.toLatin1() + content.toLatin1() + files.join(u',').toLatin1(); // hashes have one length each
    return mark + QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex());
}

bool coversFiles(const QString &hash)
{
    return hash.startsWith(mark);
}
