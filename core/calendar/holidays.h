// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <vector>

/// One public holiday of a region.
struct Holiday
{
    QDate date;
    QString es; ///< its name in Spanish
    QString en; ///< its name in English

    bool operator==(const Holiday &) const = default;
    /// The name in a language of the program ("es", "en"); English for any other.
    QString name(const QString &language) const { return language == QLatin1String("es") ? es : en; }
};

/// A country or one of its regions whose public holidays are known.
struct HolidayRegion
{
    QString id; ///< ISO 3166: "ES", "ES-MD"
    QString es;
    QString en;
    QString zone; ///< its IANA zone

    bool operator==(const HolidayRegion &) const = default;
};

/// The public holidays of regions, year by year, as published: nothing is computed by rule, and municipal ones are not among them.
class HolidayTables
{
public:
    /// Reads every *.json of a folder: the compiled-in one unless another is named.
    static Result<HolidayTables> load(const QString &folder = QStringLiteral(":/aviso/holidays"));

    const std::vector<HolidayRegion> &regions() const { return m_regions; }
    /// The years known for a region, in order.
    std::vector<int> years(const QString &region) const;
    /// In the order of their dates; empty for a region or a year that is not known.
    std::vector<Holiday> holidays(const QString &region, int year) const;

private:
    struct Row { QString region; Holiday holiday; };
    Result<void> read(const QString &path);

    std::vector<HolidayRegion> m_regions;
    std::vector<Row> m_rows; // by region, then date
};
