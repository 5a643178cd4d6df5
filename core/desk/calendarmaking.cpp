// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/calendarmaking.h"

#include "core/calendar/openhours.h"
#include "core/desk/deskparts.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

QFuture<Result<std::map<QString, int>>> Calendarmaking::openIncidents()
{
    return m_parts.database.run([](Store &store) { return store.openByCalendar(); });
}

QString freshCalendarId(const QString &name, const Calendars &taken)
{
    QString stem;
    for (const QChar letter : name.normalized(QString::NormalizationForm_D).toLower()) {
        if (letter.isLetterOrNumber() && letter.unicode() < 128)
            stem += letter;
        else if (!letter.isMark() && !stem.isEmpty() && !stem.endsWith(u'-'))
            stem += u'-';
    }
    stem.truncate(40);
    while (stem.endsWith(u'-'))
        stem.chop(1);
    if (stem.isEmpty())
        stem = u"calendar"_s;
    // Words by which rules mean another calendar than one of that name.
    static const QStringList words{u"case"_s, u"owner"_s, u"customer"_s};
    QString id = stem;
    for (int n = 2; taken.find(id) || words.contains(id); ++n)
        id = u"%1-%2"_s.arg(stem).arg(n);
    return id;
}

std::vector<CalendarVersion> versionsOf(const QString &calendar, const std::vector<LawVersion> &law)
{
    std::vector<CalendarVersion> versions;
    for (const LawVersion &version : law) {
        const QJsonObject all = QJsonDocument::fromJson(version.calendars.toUtf8()).object()[u"calendars"_s].toObject();
        if (!all.contains(calendar))
            continue;
        const Result<WorkingCalendar> read = WorkingCalendar::fromJson(calendar, all[calendar].toObject());
        if (read && (versions.empty() || !(versions.back().calendar.hours() == read->hours())))
            versions.push_back({version.version, version.validFrom, version.author, version.note, *read});
    }
    std::reverse(versions.begin(), versions.end());
    return versions;
}
