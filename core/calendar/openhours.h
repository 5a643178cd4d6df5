// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/twonames.h"
#include "core/instant.h"
#include "core/result.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QTimeZone>

#include <array>
#include <map>
#include <optional>
#include <vector>

/// Wall times of one date, from 00:00 of that date; `to` may lie on the next one.
struct Window
{
    Milliseconds from{0};
    Milliseconds to{0};

    bool operator==(const Window &) const = default;
};

using Windows = std::vector<Window>;

/// A date that is closed, wholly or from a wall time to another.
struct HolidayDate
{
    QDate date;
    TwoNames name = {};
    Window closed = {Milliseconds(0), Milliseconds(86'400'000)};
    bool recurring = false; ///< each year on the same day and month
    QDate validFrom = {}; ///< the first date on which a recurring one holds; null = always
    QDate validTo = {}; ///< the last one

    bool operator==(const HolidayDate &) const = default;
    bool isOn(const QDate &day) const;
};

/// What a calendar says, as written down.
struct OpenHours
{
    TwoNames name = {};
    QString zoneId = {};
    QTimeZone zone = {}; ///< invalid when this machine does not know it
    std::array<Windows, 7> week = {}; ///< from Monday
    QString region = {}; ///< whose public holidays stand among the holidays, as in HolidayRegion; empty: nobody's
    std::vector<HolidayDate> holidays = {};
    std::map<QDate, Windows> exceptions = {}; ///< replace all that is on their date, and win over a holiday
    std::map<QDate, Windows> breaks = {}; ///< always subtracted
    std::vector<QString> remarks = {}; ///< what was read and not understood

    /// The windows that begin on a date: the exception's, or else the week's.
    const Windows &windowsOn(const QDate &date) const;
    /// The holidays that close a date, wholly or in part; none when the date has an exception.
    std::vector<const HolidayDate *> holidaysOn(const QDate &date) const;
    bool weekIsEmpty() const;
    /// The same hours, whatever they are called.
    bool sameHours(const OpenHours &other) const;
    bool operator==(const OpenHours &) const = default;
    /// Readable texts about hours that are missing or overlap, and about an unknown zone.
    std::vector<QString> problems() const;
};

/// Reads the form of WorkingCalendar::fromJson.
Result<OpenHours> openHoursFromJson(const QJsonObject &spec);
QJsonObject toJson(const OpenHours &hours);
