// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/workingcalendar.h"
#include "core/calendar/zone.h"

#include <QJsonDocument>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString office = uR"("mon": [["09:00","14:00"],["16:00","19:00"]], "tue": [["09:00","14:00"],["16:00","19:00"]],
    "wed": [["09:00","14:00"],["16:00","19:00"]], "thu": [["09:00","14:00"],["16:00","19:00"]], "fri": [["09:00","15:00"]])"_s;
const QString nights = uR"("mon": [["22:00","06:00"]], "tue": [["22:00","06:00"]], "wed": [["22:00","06:00"]], "thu": [["22:00","06:00"]],
    "fri": [["22:00","06:00"]], "sat": [["22:00","06:00"]], "sun": [["22:00","06:00"]])"_s;

Result<WorkingCalendar> read(const QString &week, const QString &rest = {}, const QString &zone = u"Europe/Madrid"_s)
{
    const QString json = u"{\"tz\": \"%1\", \"week\": {%2}%3%4}"_s.arg(zone, week, rest.isEmpty() ? u""_s : u", "_s, rest);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s: %s", qPrintable(error.errorString()), qPrintable(json));
    return WorkingCalendar::fromJson(u"test"_s, document.object());
}

WorkingCalendar calendar(const QString &week, const QString &rest = {})
{
    return read(week, rest).value();
}

Instant madrid(const char *wall)
{
    return parseInstant(QString::fromLatin1(wall), QTimeZone("Europe/Madrid")).value();
}

QString text(std::optional<Instant> at)
{
    if (!at)
        return u"never"_s;
    const WallTime wall = wallTime(*at, QTimeZone("Europe/Madrid"));
    return wall.date.toString(Qt::ISODate) + u' ' + wall.time.toString(u"HH:mm"_s);
}

QString whyText(Stretch::Why why)
{
    using Why = Stretch::Why;
    switch (why) {
    case Why::Night: return u"night"_s;
    case Why::Break: return u"break"_s;
    case Why::Weekend: return u"weekend"_s;
    case Why::DayOff: return u"day off"_s;
    case Why::Holiday: return u"holiday"_s;
    case Why::Exception: return u"exception"_s;
    case Why::Pause: return u"pause"_s;
    }
    return {};
}

QStringList lines(const std::vector<Stretch> &stretches)
{
    QStringList lines;
    for (const Stretch &stretch : stretches)
        lines.append(u"%1 - %2 %3 %4"_s.arg(text(stretch.from), text(stretch.to), whyText(stretch.why), stretch.name.es).trimmed());
    return lines;
}

} // namespace

/// What the facts of working_time.json leave open: half holidays, yearly ones, exceptions of night shifts, names, errors.
class TestCalendarRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holidays_data()
    {
        QTest::addColumn<QString>("week");
        QTest::addColumn<QString>("rest");
        QTest::addColumn<QString>("date");
        QTest::addColumn<int>("minutes"); // open on that local date
        const QString halfDay = uR"("holidays": [{"date": "2026-12-23", "from": "14:00", "name": "Half"}])"_s;
        const QString yearly = uR"("holidays": [{"date": "2020-05-04", "recurring": true, "valid_from": "2021-01-01", "valid_to": "2026-12-31"}])"_s;
        const QString leap = uR"("holidays": [{"date": "2024-02-29", "recurring": true}])"_s;
        const auto row = [](const char *name, const QString &week, const QString &rest, const QString &date, int minutes) {
            QTest::newRow(name) << week << rest << date << minutes;
        };
        row("plain", office, {}, u"2026-12-23"_s, 480);
        row("half holiday", office, halfDay, u"2026-12-23"_s, 300);
        row("morning closed", office, uR"("holidays": [{"date": "2026-12-23", "to": "10:30"}])"_s, u"2026-12-23"_s, 390);
        row("exception wins over a half holiday", office, halfDay + uR"(, "exceptions": {"2026-12-23": [["15:00","16:00"]]})"_s, u"2026-12-23"_s, 60);
        row("yearly, in force", office, yearly, u"2026-05-04"_s, 0);
        row("yearly, before it is in force", office, yearly, u"2020-05-04"_s, 480);
        row("yearly, after", office, yearly, u"2027-05-04"_s, 480);
        row("yearly on 29 February, in a leap year", office, leap, u"2028-02-29"_s, 0);
        row("yearly on 29 February, in another", office, leap, u"2027-03-01"_s, 480);
        row("night shift before an exception", nights, uR"("exceptions": {"2026-06-10": []})"_s, u"2026-06-10"_s, 0);
        row("night shift after an exception", nights, uR"("exceptions": {"2026-06-10": []})"_s, u"2026-06-11"_s, 120);
        row("exception over midnight into a holiday", nights,
            uR"("exceptions": {"2026-06-10": [["20:00","04:00"]]}, "holidays": ["2026-06-11"])"_s, u"2026-06-11"_s, 0);
        row("break over midnight", nights, uR"("breaks": {"2026-06-10": [["23:30","00:30"]]})"_s, u"2026-06-11"_s, 450);
        row("break on an exception", office, uR"("exceptions": {"2026-06-10": [["09:00","11:00"]]}, "breaks": {"2026-06-10": [["10:00","10:30"]]})"_s,
            u"2026-06-10"_s, 90);
        row("full day written 00:00-00:00", u"\"wed\": [[\"00:00\",\"00:00\"]]"_s, {}, u"2026-06-10"_s, 1440);
    }

    void holidays()
    {
        QFETCH(QString, week);
        QFETCH(QString, rest);
        QFETCH(QString, date);
        QFETCH(int, minutes);
        const WorkingCalendar calendar = ::calendar(week, rest);
        const QDate on = QDate::fromString(date, Qt::ISODate);
        const Instant from = instantOf(on, QTime(0, 0), calendar.zone());
        const Instant to = instantOf(on.addDays(1), QTime(0, 0), calendar.zone());
        QCOMPARE(calendar.elapsed(from, to).count(), Milliseconds(std::chrono::minutes(minutes)).count());
        const auto again = WorkingCalendar::fromJson(calendar.id(), calendar.toJson());
        QCOMPARE(again->elapsed(from, to), calendar.elapsed(from, to));
        QCOMPARE(again->toJson(), calendar.toJson());
    }

    void days_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<int>("n");
        QTest::addColumn<QString>("endOfDay");
        QTest::addColumn<QString>("endOfDate");
        QTest::addColumn<QString>("sameTime");
        QTest::addColumn<QString>("atTen");
        const auto row = [](const char *name, const char *start, int n, const char *day, const char *date, const char *same, const char *ten) {
            const auto text = [](const char *latin) { return QString::fromLatin1(latin); };
            QTest::newRow(name) << text(start) << n << text(day) << text(date) << text(same) << text(ten);
        };
        // The end of the working day, not of the morning half; started after it, the next working day's.
        row("morning", "2026-06-10T11:00", 0, "2026-06-10 19:00", "2026-06-10 19:00", "2026-06-10 11:00", "2026-06-10 10:00");
        row("exactly at the end", "2026-06-10T19:00", 0, "2026-06-11 19:00", "2026-06-10 19:00", "2026-06-10 19:00", "2026-06-10 10:00");
        row("in the evening", "2026-06-10T20:00", 1, "2026-06-12 15:00", "2026-06-11 19:00", "2026-06-11 20:00", "2026-06-11 10:00");
        row("over the weekend", "2026-06-11T08:00", 2, "2026-06-15 19:00", "2026-06-15 19:00", "2026-06-15 08:00", "2026-06-15 10:00");
        row("from Saturday", "2026-06-13T12:00", 0, "2026-06-15 19:00", "2026-06-15 19:00", "2026-06-15 12:00", "2026-06-15 10:00");
        row("from Saturday, one on", "2026-06-13T12:00", 1, "2026-06-16 19:00", "2026-06-15 19:00", "2026-06-15 12:00", "2026-06-15 10:00");
        row("over a holiday", "2026-12-04T12:00", 1, "2026-12-09 19:00", "2026-12-09 19:00", "2026-12-09 12:00", "2026-12-09 10:00");
        row("backwards is refused", "2026-06-10T11:00", -1, "never", "never", "never", "never");
        row("far ahead", "2026-06-10T11:00", 2000, "2034-02-10 15:00", "2034-02-10 15:00", "2034-02-10 11:00", "2034-02-10 10:00");
    }

    void days()
    {
        QFETCH(QString, start);
        QFETCH(int, n);
        const WorkingCalendar calendar = ::calendar(office, uR"("holidays": ["2026-12-07", "2026-12-08"])"_s);
        const Instant from = madrid(qPrintable(start));
        QTEST(text(calendar.endOfDay(from, n)), "endOfDay");
        QTEST(text(calendar.endOfWorkingDate(from, n)), "endOfDate");
        QTEST(text(calendar.addDays(from, n)), "sameTime");
        QTEST(text(calendar.addDaysAt(from, n, QTime(10, 0))), "atTen");
    }

    void nightShiftsEndInTheMorning()
    {
        const WorkingCalendar shifts = calendar(nights);
        QCOMPARE(text(shifts.endOfDay(madrid("2026-06-10T23:00"), 1)), u"2026-06-12 06:00"_s);
        QCOMPARE(text(shifts.endOfWorkingDate(madrid("2026-06-10T03:00"), 1)), u"2026-06-12 06:00"_s);
        QCOMPARE(text(shifts.endOfDay(madrid("2026-06-10T06:00"), 0)), u"2026-06-11 06:00"_s);
    }

    void neverOpening()
    {
        for (const WorkingCalendar &never : {WorkingCalendar(), calendar({}), calendar({}, uR"("exceptions": {"2026-06-10": []})"_s),
                                             read(office, {}, u"Europe/Madird"_s).value()}) {
            QVERIFY(never.neverOpens());
            const Instant at = madrid("2026-06-10T11:00");
            QVERIFY(!never.deadline(at, 1h) && !never.nextOpen(at) && !never.before(at, 1h) && !never.endOfDay(at) && !never.addDays(at, 1));
            QVERIFY(!never.isOpen(at));
            QCOMPARE(never.elapsed(at, at + 24h), Milliseconds(0));
            QVERIFY(!never.problems().empty());
        }
    }

    void endsTheSearch()
    {
        const WorkingCalendar once = calendar({}, uR"("exceptions": {"2026-06-10": [["10:00","12:00"]]})"_s);
        QVERIFY(!once.neverOpens());
        QCOMPARE(text(once.deadline(madrid("2026-01-01T00:00"), 2h)), u"2026-06-10 12:00"_s);
        QCOMPARE(text(once.deadline(madrid("2026-01-01T00:00"), 2h + 1ms)), u"never"_s);
        QCOMPARE(text(once.before(madrid("2026-12-01T00:00"), 2h)), u"2026-06-10 10:00"_s);
        QCOMPARE(text(once.before(madrid("2026-12-01T00:00"), 2h + 1ms)), u"never"_s);
        QCOMPARE(text(once.endOfDay(madrid("2026-01-01T00:00"), 1)), u"never"_s);
        const WorkingCalendar weekly = calendar(office);
        QVERIFY(!weekly.deadline({std::numeric_limits<qint64>::max()}, 1h));
        QVERIFY(!weekly.deadline({std::numeric_limits<qint64>::min()}, 1h));
        QVERIFY(!weekly.deadline(madrid("2026-06-10T11:00"), Milliseconds::max()));
        QVERIFY(!weekly.before(madrid("2026-06-10T11:00"), Milliseconds::max()));
    }

    void extremesCount()
    {
        constexpr Instant past{std::numeric_limits<qint64>::min()};
        constexpr Instant future{std::numeric_limits<qint64>::max()};
        const WorkingCalendar all = WorkingCalendar::always();
        QVERIFY(all.elapsed(past, future) > Milliseconds(0));
        QVERIFY(all.skipped(past, future).empty());
        QCOMPARE(all.deadline(madrid("2026-06-10T11:00"), 48h), madrid("2026-06-12T11:00"));
        QCOMPARE(all.id(), u"24x7"_s);
        QVERIFY(all.problems().empty());
    }

    void errors_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *json, const char *path) { QTest::newRow(json) << QString::fromLatin1(json) << QString::fromLatin1(path); };
        row(R"({"week": {}})", "tz: ");
        row(R"({"tz": "UTC"})", "week: ");
        row(R"({"tz": "UTC", "week": {"monday": []}})", "week.monday: ");
        row(R"({"tz": "UTC", "week": {"mon": "09:00"}})", "week.mon: ");
        row(R"({"tz": "UTC", "week": {"mon": [["09:00"]]}})", "week.mon[0]: ");
        row(R"({"tz": "UTC", "week": {"mon": [["09:00", "17:60"]]}})", "week.mon[0][1]: expected HH:MM");
        row(R"({"tz": "UTC", "week": {"mon": [["09:00", "13:00"], ["9:00", "17:00"]]}})", "week.mon[1][0]: expected HH:MM");
        row(R"({"tz": "UTC", "week": {"mon": [["09:00", "24:01"]]}})", "week.mon[0][1]: ");
        row(R"({"tz": "UTC", "week": {"mon": [["24:00", "24:00"]]}})", "week.mon[0][0]: ");
        row(R"({"tz": "UTC", "week": {"mon": [[9, 17]]}})", "week.mon[0][0]: ");
        row(R"({"tz": "UTC", "week": {}, "holidays": ["2026-02-30"]})", "holidays[0]: expected YYYY-MM-DD");
        row(R"({"tz": "UTC", "week": {}, "holidays": [{"name": "x"}]})", "holidays[0].date: ");
        row(R"({"tz": "UTC", "week": {}, "holidays": [{"date": "2026-01-01", "from": "x"}]})", "holidays[0].from: ");
        row(R"({"tz": "UTC", "week": {}, "holidays": [{"date": "2026-01-01", "from": "15:00", "to": "10:00"}]})", "holidays[0].to: ");
        row(R"({"tz": "UTC", "week": {}, "holidays": [{"date": "2026-01-01", "valid_to": "x"}]})", "holidays[0].valid_to: ");
        row(R"({"tz": "UTC", "week": {}, "holidays": {}})", "holidays: ");
        row(R"({"tz": "UTC", "week": {}, "exceptions": []})", "exceptions: ");
        row(R"({"tz": "UTC", "week": {}, "exceptions": {"tomorrow": []}})", "exceptions.tomorrow: ");
        row(R"({"tz": "UTC", "week": {}, "breaks": {"2026-01-01": [["10:00", ""]]}})", "breaks.2026-01-01[0][1]: ");
    }

    void errors()
    {
        QFETCH(QString, json);
        QFETCH(QString, path);
        const auto calendar = WorkingCalendar::fromJson(u"x"_s, QJsonDocument::fromJson(json.toUtf8()).object());
        QVERIFY(!calendar);
        QCOMPARE(calendar.error().kind, Error::Kind::InvalidInput);
        QVERIFY2(calendar.error().text.startsWith(path), qPrintable(calendar.error().text));
    }

    void problems_data()
    {
        QTest::addColumn<QString>("week");
        QTest::addColumn<QString>("rest");
        QTest::addColumn<QStringList>("words"); // one for each text
        QTest::newRow("none") << office << QString() << QStringList();
        QTest::newRow("touching is none") << uR"("mon": [["09:00","13:00"],["13:00","17:00"]])"_s << QString() << QStringList();
        QTest::newRow("overlap") << uR"("mon": [["09:00","13:00"],["12:00","17:00"]])"_s << QString() << QStringList{u"overlap"_s};
        QTest::newRow("over midnight") << uR"("sun": [["22:00","06:00"]], "mon": [["05:00","09:00"]])"_s << QString() << QStringList{u"after midnight"_s};
        QTest::newRow("empty") << QString() << QString() << QStringList{u"never opens"_s};
        QTest::newRow("empty but once") << QString() << uR"("exceptions": {"2026-06-10": [["10:00","12:00"]]})"_s
                                        << QStringList{u"after the last exception"_s};
        QTest::newRow("exception overlaps") << office << uR"("exceptions": {"2026-06-10": [["10:00","12:00"],["11:00","13:00"]]})"_s
                                            << QStringList{u"2026-06-10"_s};
        QTest::newRow("misspelt") << office << uR"("holliday": [])"_s << QStringList{u"holliday"_s};
    }

    void problems()
    {
        QFETCH(QString, week);
        QFETCH(QString, rest);
        QFETCH(QStringList, words);
        const std::vector<QString> problems = calendar(week, rest).problems();
        QCOMPARE(qsizetype(problems.size()), words.size());
        for (size_t i = 0; i < problems.size(); ++i)
            QVERIFY2(problems[i].contains(words[qsizetype(i)]), qPrintable(problems[i]));
    }

    void unknownZoneIsKept()
    {
        const WorkingCalendar calendar = read(office, {}, u"Europe/Madird"_s).value();
        QCOMPARE(calendar.toJson()[u"tz"_s].toString(), u"Europe/Madird"_s);
        QVERIFY(calendar.problems().front().contains(u"Europe/Madird"_s));
    }

    void skipped_data()
    {
        QTest::addColumn<QString>("rest");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("nothing while open") << QString() << u"2026-06-10T09:00"_s << u"2026-06-10T14:00"_s << QStringList();
        QTest::newRow("lunch and night") << QString() << u"2026-06-10T11:00"_s << u"2026-06-11T10:00"_s
            << QStringList{u"2026-06-10 14:00 - 2026-06-10 16:00 break"_s, u"2026-06-10 19:00 - 2026-06-11 09:00 night"_s};
        QTest::newRow("weekend and holidays") << uR"("holidays": [{"date": "2026-12-07", "name": "Constitución"}, "2026-12-08"])"_s
            << u"2026-12-04T14:00"_s << u"2026-12-09T09:30"_s
            << QStringList{u"2026-12-04 15:00 - 2026-12-05 00:00 night"_s, u"2026-12-05 00:00 - 2026-12-06 00:00 weekend"_s,
                           u"2026-12-06 00:00 - 2026-12-07 00:00 weekend"_s, u"2026-12-07 00:00 - 2026-12-08 00:00 holiday Constitución"_s,
                           u"2026-12-08 00:00 - 2026-12-09 00:00 holiday"_s, u"2026-12-09 00:00 - 2026-12-09 09:00 night"_s};
        QTest::newRow("half holiday") << uR"("holidays": [{"date": "2026-12-24", "from": "14:00", "name": "Nochebuena"}])"_s
            << u"2026-12-24T13:00"_s << u"2026-12-25T10:00"_s
            << QStringList{u"2026-12-24 14:00 - 2026-12-25 00:00 holiday Nochebuena"_s, u"2026-12-25 00:00 - 2026-12-25 09:00 night"_s};
        QTest::newRow("shorter day") << uR"("exceptions": {"2026-06-10": [["09:00","13:00"]]})"_s << u"2026-06-10T12:00"_s << u"2026-06-10T20:00"_s
            << QStringList{u"2026-06-10 13:00 - 2026-06-10 14:00 exception"_s, u"2026-06-10 14:00 - 2026-06-10 16:00 night"_s,
                           u"2026-06-10 16:00 - 2026-06-10 19:00 exception"_s, u"2026-06-10 19:00 - 2026-06-10 20:00 night"_s};
        QTest::newRow("closed by exception") << uR"("exceptions": {"2026-06-10": []})"_s << u"2026-06-09T19:00"_s << u"2026-06-11T09:00"_s
            << QStringList{u"2026-06-09 19:00 - 2026-06-10 00:00 night"_s, u"2026-06-10 00:00 - 2026-06-11 00:00 exception"_s,
                           u"2026-06-11 00:00 - 2026-06-11 09:00 night"_s};
        QTest::newRow("break") << uR"("breaks": {"2026-06-10": [["10:00","10:30"]]})"_s << u"2026-06-10T09:30"_s << u"2026-06-10T11:00"_s
            << QStringList{u"2026-06-10 10:00 - 2026-06-10 10:30 break"_s};
        QTest::newRow("day off") << uR"("name": "x")"_s << u"2026-06-13T10:00"_s << u"2026-06-13T11:00"_s
            << QStringList{u"2026-06-13 10:00 - 2026-06-13 11:00 weekend"_s};
        QTest::newRow("reversed") << QString() << u"2026-06-11T09:00"_s << u"2026-06-10T09:00"_s << QStringList();
    }

    void skipped()
    {
        QFETCH(QString, rest);
        QFETCH(QString, from);
        QFETCH(QString, to);
        const WorkingCalendar calendar = ::calendar(office, rest);
        QTEST(lines(calendar.skipped(madrid(qPrintable(from)), madrid(qPrintable(to)))), "expected");
    }

    void skippedWithPauses()
    {
        const std::vector<Pause> pauses = {{madrid("2026-06-10T12:00"), madrid("2026-06-10T13:00")}, {madrid("2026-06-10T10:00"), madrid("2026-06-10T11:00")},
                                           {madrid("2026-06-10T10:30"), madrid("2026-06-10T11:30")}};
        const QStringList expected{u"2026-06-10 10:15 - 2026-06-10 11:30 pause"_s, u"2026-06-10 12:00 - 2026-06-10 13:00 pause"_s,
                                   u"2026-06-10 14:00 - 2026-06-10 15:00 break"_s};
        QCOMPARE(lines(calendar(office).skipped(madrid("2026-06-10T10:15"), madrid("2026-06-10T15:00"), pauses)), expected);
    }

    /// One calendar asked from several threads while its table grows.
    void growsUnderReaders()
    {
        const WorkingCalendar shared = calendar(office);
        const auto sum = [](const WorkingCalendar &asked) {
            qint64 total = 0;
            for (int year = 0; year < 60; ++year) {
                const Instant at = madrid("2026-06-10T11:00") + 24h * 365 * (year % 2 == 0 ? year : -year);
                total += asked.elapsed(at, at + 24h * 100).count() + asked.deadline(at, 100h)->ms;
            }
            return total;
        };
        const qint64 expected = sum(calendar(office));
        std::array<qint64, 4> found{};
        std::vector<std::thread> threads;
        for (qint64 &result : found)
            threads.emplace_back([&] { result = sum(shared); });
        for (std::thread &thread : threads)
            thread.join();
        for (const qint64 result : found)
            QCOMPARE(result, expected);
    }
};

QTEST_GUILESS_MAIN(TestCalendarRules)
#include "tst_calendarrules.moc"
