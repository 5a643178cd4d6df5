// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/components.h"

#include <tl/expected.hpp>

#include <QLibrary>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

QString sqliteVersion()
{
    const QString name = QUuid::createUuid().toString();
    QString version;
    {
        QSqlDatabase memory = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        memory.setDatabaseName(u":memory:"_s);
        if (memory.open()) {
            QSqlQuery query(u"select sqlite_version()"_s, memory);
            version = query.next() ? query.value(0).toString() : QString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

/// The client library is Qt's driver's affair: it is asked only where it can be found.
QString postgresVersion()
{
    QLibrary library(u"pq"_s, 5);
    using Version = int (*)();
    const auto version = reinterpret_cast<Version>(library.resolve("PQlibVersion"));
    const int number = version ? version() : 0;
    return number >= 100000 ? u"%1.%2"_s.arg(number / 10000).arg(number % 10000) : QString();
}

QString highlightingVersion()
{
    static const QRegularExpression number(u"\\d+(\\.\\d+)+"_s);
    return number.match(QLatin1String(AVISO_HIGHLIGHTING)).captured(0);
}

}

std::vector<Component> components()
{
    std::vector<Component> all{{u"Qt"_s, QLatin1String(qVersion()), u"LGPL-3.0-only"_s},
                               {u"SQLite"_s, sqliteVersion(), u"blessing (public domain)"_s},
                               {u"PostgreSQL (libpq)"_s, postgresVersion(), u"PostgreSQL"_s}};
    if (!QLatin1String(AVISO_HIGHLIGHTING).startsWith("none"_L1))
        all.push_back({u"KDE Syntax-Highlighting"_s, highlightingVersion(), u"MIT"_s});
    all.push_back({u"md4c"_s, QLatin1String(AVISO_MD4C_VERSION), u"MIT"_s});
    all.push_back({u"tl::expected"_s, u"%1.%2.%3"_s.arg(TL_EXPECTED_VERSION_MAJOR).arg(TL_EXPECTED_VERSION_MINOR).arg(TL_EXPECTED_VERSION_PATCH), u"CC0-1.0"_s});
#ifdef AVISO_CHARTS_VERSION
    all.push_back({u"QCustomPlot"_s, QLatin1String(AVISO_CHARTS_VERSION), u"GPL-3.0-or-later"_s});
#endif
#ifdef AVISO_ICAL_VERSION
    all.push_back({u"libical"_s, QLatin1String(AVISO_ICAL_VERSION), u"MPL-2.0 OR LGPL-2.1-only"_s});
#endif
#ifdef AVISO_PHONENUMBER
    all.push_back({u"libphonenumber"_s, {}, u"Apache-2.0"_s});
#endif
#ifdef AVISO_ZIP_VERSION
    all.push_back({u"libzip"_s, QLatin1String(AVISO_ZIP_VERSION), u"BSD-3-Clause"_s});
#endif
#ifdef AVISO_HUNSPELL_VERSION
    all.push_back({u"Hunspell"_s, QLatin1String(AVISO_HUNSPELL_VERSION), u"GPL-2.0-or-later OR LGPL-2.1-or-later OR MPL-1.1"_s});
#endif
    return all;
}

QString componentLines()
{
    QStringList lines;
    for (const Component &part : components())
        lines << QStringList{part.name, part.version}.join(u' ').trimmed() + u" – "_s + part.licence;
    return lines.join(u'\n');
}
