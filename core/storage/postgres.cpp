// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgres.h"

#include "core/storage/address.h"
#include "core/storage/query.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSqlError>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

bool isHere(const QString &host)
{
    return host.isEmpty() || host.startsWith(u'/') || host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
}

/// How long a call may take, in seconds: the server gives up then, and some time later so do we ("?deadline=10" in the address).
int deadlineOf(const QUrl &url)
{
    bool given = false;
    const int seconds = QUrlQuery(url).queryItemValue(u"deadline"_s).toInt(&given);
    return given ? std::clamp(seconds, 1, 3600) : 30;
}

QString optionsOf(const QUrl &url, const QString &host)
{
    const int deadline = deadlineOf(url);
    QStringList options = {u"connect_timeout=%1"_s.arg(std::clamp(deadline, 2, 5)), u"keepalives=1"_s, u"keepalives_idle=10"_s, u"keepalives_interval=5"_s,
                           u"keepalives_count=3"_s, u"tcp_user_timeout=15000"_s, u"application_name=aviso"_s,
                           u"options='-c statement_timeout=%1 -c lock_timeout=10000 -c client_min_messages=warning'"_s.arg(deadline * 1000)};
    const QUrlQuery query(url);
    for (const QString &name : {u"sslmode"_s, u"sslrootcert"_s, u"sslcert"_s, u"sslkey"_s}) {
        if (const QString value = query.queryItemValue(name, QUrl::FullyDecoded); !value.isEmpty())
            options.append(u"%1='%2'"_s.arg(name, QString(value).replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1)));
    }
    if (!query.hasQueryItem(u"sslmode"_s) && !isHere(host))
        options.append(u"sslmode=verify-full"_s);
    return options.join(u';');
}

/// Defines the connection, not yet open, and answers its name.
QString define(const QUrl &url)
{
    QString host = url.host();
    if (host.isEmpty())
        host = QUrlQuery(url).queryItemValue(u"host"_s, QUrl::FullyDecoded); // a folder with the server's socket
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, QUuid::createUuid().toString());
    database.setHostName(host);
    database.setPort(url.port(5432));
    database.setDatabaseName(url.path().mid(1));
    database.setUserName(url.userName(QUrl::FullyDecoded));
    database.setPassword(url.password(QUrl::FullyDecoded));
    database.setConnectOptions(optionsOf(url, host));
    return database.connectionName();
}

/// Did the server answer, and refuse? The library tells it only in words, of its language or of the server's.
bool isRefusal(const QString &words)
{
    static const QRegularExpression refusal(u"password|contraseña|authentication|autentificación|autenticación|pg_hba|role \".*\" does not exist|no existe el rol"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return refusal.match(words).hasMatch();
}

Result<void> openIt(const QString &connection, const QString &where)
{
    QSqlDatabase database = QSqlDatabase::database(connection, false);
    if (database.open())
        return {};
    const QString words = database.lastError().databaseText().trimmed();
    if (isRefusal(words))
        return fail(Error::Kind::Permission,
                    translated(QT_TRANSLATE_NOOP("Storage", "The PostgreSQL database %1 does not let you in: check user name and password.")).arg(where), words);
    return fail(Error::Kind::Unavailable,
                translated(QT_TRANSLATE_NOOP("Storage", "The PostgreSQL database %1 cannot be reached: check that the server runs, and its name and password."))
                    .arg(where),
                words);
}

Result<qint64> numberOf(Connection &connection, const QString &sql)
{
    Query query(connection, sql);
    const Result<void> ok = query.exec();
    return ok.map([&query] { return query.next() ? query.integer(0) : 0; });
}

/// The schema's number; 0 for an empty database; a foreign one is an error.
Result<int> schemaOf(Connection &connection, const QString &where)
{
    // Not information_schema, which hides what one may not read: a role without rights would be told that nothing is there.
    const Result<qint64> tables = numberOf(connection, u"select count(*) from pg_catalog.pg_tables where schemaname = current_schema()"_s);
    if (!tables || *tables == 0)
        return tables.map([](qint64) { return 0; });
    const Result<qint64> ours = numberOf(connection, u"select count(*) from pg_catalog.pg_attribute where attrelid = to_regclass(quote_ident(current_schema()) || '.schema_version') "
                                                     "and attname in ('version', 'sha256', 'program')"_s);
    if (!ours || *ours != 3)
        return tl::unexpected(ours ? foreignDatabase(where) : ours.error());
    return numberOf(connection, u"select max(version) from schema_version where program = 'aviso'"_s).map([](qint64 schema) {
        return static_cast<int>(schema);
    });
}

Result<void> bringUp(Connection &connection, const QString &where, Database::Mode mode, std::span<const Migration> migrations)
{
    const Result<int> schema = schemaOf(connection, where);
    if (!schema)
        return tl::unexpected(schema.error());
    if (*schema == 0 && mode == Database::Mode::Existing)
        return fail(Error::Kind::Unavailable,
                    translated(QT_TRANSLATE_NOOP("Storage", "There is nothing of Aviso in %1. \"init\" prepares it.")).arg(where));
    if (*schema > (migrations.empty() ? 0 : migrations.back().number))
        return tl::unexpected(newerSchema(where, *schema));
    return migrate(connection, migrations, *schema);
}

} // namespace

Result<std::unique_ptr<Connection>> openPostgres(const QString &url, Database::Mode mode, std::span<const Migration> migrations)
{
    const QUrl parsed(url);
    const QString where = shownAddress(url);
    if (!parsed.isValid() || parsed.path().size() < 2)
        return fail(Error::Kind::InvalidInput,
                    translated(QT_TRANSLATE_NOOP("Storage", "%1 is not an address: postgresql://user@host:port/name was expected.")).arg(where));
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
        return fail(Error::Kind::Unavailable,
                    translated(QT_TRANSLATE_NOOP("Storage", "Qt's driver for PostgreSQL is not installed (package libqt6sql6-psql).")));
    const QString name = define(parsed);
    const auto open = [name, where] { return openIt(name, where); };
    auto connection = std::make_unique<Connection>(QSqlDatabase::database(name, false), Dialect{Dialect::Kind::PostgreSql}, open);
    connection->limit(Milliseconds(deadlineOf(parsed) * 1500));
    Result<void> ready = open();
    if (ready)
        ready = bringUp(*connection, where, mode, migrations);
    if (!ready && ready.error().kind == Error::Kind::Permission && !ready.error().text.contains(where))
        ready.error().text = translated(QT_TRANSLATE_NOOP("Storage", "Your user has no rights in %1. Ask whoever administers it for them.")).arg(where);
    if (!ready)
        return tl::unexpected(ready.error());
    if (!migrations.empty())
        connection->refuseAbove(migrations.back().number);
    return connection;
}
