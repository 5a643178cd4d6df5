// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dialect.h"

#include <QCoreApplication>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

Error worded(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Conflict:
        return {kind, translated(QT_TRANSLATE_NOOP("Storage", "Someone else has just written the same. Look at it again and repeat."))};
    case Error::Kind::Unavailable:
        return {kind, translated(QT_TRANSLATE_NOOP("Storage", "The database cannot be reached. Nothing of this was saved as far as is known."))};
    case Error::Kind::Permission:
        return {kind, translated(QT_TRANSLATE_NOOP("Storage", "The database does not allow this."))};
    case Error::Kind::Environment:
        return {kind, translated(QT_TRANSLATE_NOOP("Storage", "The disk is full or cannot be written. Free some space and repeat."))};
    case Error::Kind::Damaged:
        return {kind, translated(QT_TRANSLATE_NOOP("Storage", "The database file is damaged. Stop working on it and restore a backup."))};
    case Error::Kind::InvalidInput:
        return {kind, translated(QT_TRANSLATE_NOOP("Storage", "This names something that is not in the database."))};
    default:
        return {Error::Kind::Internal, translated(QT_TRANSLATE_NOOP("Storage", "The database refused a command of Aviso. This is a mistake of the program."))};
    }
}

Error::Kind sqliteKind(int code)
{
    constexpr int trigger = 1811, foreignKey = 787, unique = 2067, primaryKey = 1555, rowId = 2579;
    if (code == unique || code == primaryKey || code == rowId)
        return Error::Kind::Conflict;
    if (code == trigger)
        return Error::Kind::Permission;
    if (code == foreignKey)
        return Error::Kind::InvalidInput;
    switch (code & 0xff) {
    case 5: // busy
    case 6: // locked
        return Error::Kind::Conflict;
    case 3: // perm
    case 8: // readonly
        return Error::Kind::Permission;
    case 10: // input, output
    case 13: // full
        return Error::Kind::Environment;
    case 11: // corrupt
    case 26: // not a database
        return Error::Kind::Damaged;
    case 14: // cannot open
        return Error::Kind::Unavailable;
    default:
        return Error::Kind::Internal;
    }
}

Error::Kind postgresKind(const QString &state)
{
    struct Row { const char *prefix; Error::Kind kind; };
    static constexpr Row rows[] = {
        {"23505", Error::Kind::Conflict}, {"40", Error::Kind::Conflict}, {"55P03", Error::Kind::Conflict},
        {"23503", Error::Kind::InvalidInput}, {"P0001", Error::Kind::Permission}, {"42501", Error::Kind::Permission},
        {"25006", Error::Kind::Permission}, {"28", Error::Kind::Permission}, {"53100", Error::Kind::Environment},
        {"53", Error::Kind::Unavailable}, {"57", Error::Kind::Unavailable}, {"08", Error::Kind::Unavailable},
        {"3D000", Error::Kind::Unavailable}, {"58", Error::Kind::Environment}, {"XX00", Error::Kind::Damaged},
    };
    for (const Row &row : rows) {
        if (state.startsWith(QLatin1String(row.prefix)))
            return row.kind;
    }
    return state.isEmpty() ? Error::Kind::Unavailable : Error::Kind::Internal;
}

} // namespace

QStringList Dialect::statements(const QString &schema) const
{
    QStringList all;
    QString statement;
    const QStringList lines = schema.split(u'\n');
    for (const QString &line : lines) {
        const QString text = line.trimmed();
        if (text.startsWith("-- @append_only "_L1))
            all += appendOnly(text.section(u' ', 2));
        if (text.isEmpty() || text.startsWith("--"_L1))
            continue;
        statement += line + u'\n';
        if (text.endsWith(u';')) {
            statement.chop(2);
            all.append(std::exchange(statement, {}));
        }
    }
    if (!isSqlite())
        all.replaceInStrings("collate binary"_L1, "collate \"C\""_L1);
    return all;
}

QStringList Dialect::appendOnly(const QString &table) const
{
    QStringList made;
    if (isSqlite()) {
        for (const QString &verb : {u"update"_s, u"delete"_s})
            made.append(u"create trigger %1_no_%2 before %2 on %1 begin select raise(abort, '%1 is append-only'); end"_s.arg(table, verb));
        return made;
    }
    made.append(u"create or replace function %1_append_only() returns trigger language plpgsql as "
                "$$ begin raise exception '%1 is append-only'; end $$"_s.arg(table));
    made.append(u"create trigger %1_no_change before update or delete on %1 for each row execute function %1_append_only()"_s.arg(table));
    made.append(u"create trigger %1_no_truncate before truncate on %1 for each statement execute function %1_append_only()"_s.arg(table));
    return made;
}

QString Dialect::bytesOf(const QString &column) const
{
    return isSqlite() ? u"cast(%1 as blob)"_s.arg(column) : u"convert_to(%1, 'UTF8')"_s.arg(column);
}

QString Dialect::allText(const QStringList &columns) const
{
    if (!isSqlite())
        return u"true"_s;
    QStringList tests;
    for (const QString &column : columns)
        tests.append(u"typeof(%1) in ('text', 'null')"_s.arg(column));
    return tests.join(" and "_L1);
}

QString Dialect::begin() const
{
    // One writer at a time, as in SQLite: desks that share a database neither deadlock nor derive by rules that another one is changing.
    return isSqlite() ? u"begin immediate"_s : u"begin; select pg_advisory_xact_lock(5473)"_s;
}

Error Dialect::error(const QSqlError &error) const
{
    const QString code = error.nativeErrorCode();
    Error::Kind what = isSqlite() ? sqliteKind(code.toInt()) : postgresKind(code);
    if (isLost(error))
        what = Error::Kind::Unavailable;
    Error ours = worded(what);
    ours.detail = u"%1 [%2]"_s.arg(error.databaseText().trimmed(), code);
    return ours;
}

bool Dialect::isLost(const QSqlError &error) const
{
    const QString state = error.nativeErrorCode();
    return !isSqlite() && (error.type() == QSqlError::ConnectionError || state.isEmpty() || state.startsWith("08"_L1)
                           || state.startsWith("57P0"_L1));
}
