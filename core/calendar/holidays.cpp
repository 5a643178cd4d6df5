// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holidays.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> unreadable(const QString &path, const QString &detail)
{
    return fail(Error::Kind::Damaged, QCoreApplication::translate("Holidays", "The holiday table %1 cannot be read.").arg(path), detail);
}

} // namespace

Result<HolidayTables> HolidayTables::load(const QString &folder)
{
    HolidayTables tables;
    const QDir directory(folder);
    const QStringList names = directory.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return unreadable(folder, u"no *.json in it"_s);
    for (const QString &name : names) {
        if (const auto read = tables.read(directory.filePath(name)); !read)
            return tl::unexpected(read.error());
    }
    const auto order = [](const Row &row) { return std::tie(row.region, row.holiday.date); };
    std::sort(tables.m_rows.begin(), tables.m_rows.end(), [order](const Row &a, const Row &b) { return order(a) < order(b); });
    std::sort(tables.m_regions.begin(), tables.m_regions.end(), [](const HolidayRegion &a, const HolidayRegion &b) { return a.id < b.id; });
    return tables;
}

Result<void> HolidayTables::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    QJsonParseError error;
    const QJsonObject table = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        return unreadable(path, error.errorString());
    const QJsonObject english = table[u"english"_s].toObject();
    const QJsonArray regions = table[u"regions"_s].toArray();
    for (const QJsonValue &region : regions) {
        const QString id = region[u"id"_s].toString();
        m_regions.push_back({id, region[u"es"_s].toString(), region[u"en"_s].toString(), region[u"zone"_s].toString()});
        const QJsonObject dates = region[u"dates"_s].toObject();
        for (auto it = dates.begin(); it != dates.end(); ++it) {
            const QDate date = QDate::fromString(it.key(), Qt::ISODate);
            const QString name = it->toString();
            if (!date.isValid() || !english.contains(name))
                return unreadable(path, u"%1 of %2: not a date, or without an English name"_s.arg(it.key(), id));
            m_rows.push_back({id, {date, name, english[name].toString()}});
        }
    }
    return {};
}

std::vector<int> HolidayTables::years(const QString &region) const
{
    std::vector<int> years;
    for (const Row &row : m_rows) {
        if (row.region == region && (years.empty() || years.back() != row.holiday.date.year()))
            years.push_back(row.holiday.date.year());
    }
    return years;
}

std::vector<Holiday> HolidayTables::holidays(const QString &region, int year) const
{
    std::vector<Holiday> found;
    for (const Row &row : m_rows) {
        if (row.region == region && row.holiday.date.year() == year)
            found.push_back(row.holiday);
    }
    return found;
}
