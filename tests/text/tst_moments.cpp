// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/zone.h"
#include "core/text/moments.h"

#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using Trouble = TypedMoment::Trouble;
using Side = MomentAsked::Side;

/// Moments as people type them, on a Tuesday at ten in Madrid; the calendar is closed on Thursday the 19th.
class MomentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comingMoments_data();
    void comingMoments();
    void pastMoments_data();
    void pastMoments();
    void troubles_data();
    void troubles();
    void clocksThatAreChanged_data();
    void clocksThatAreChanged();
    void bothLanguagesAnswer();
    void closedMomentsOfferTheNextOpenOne_data();
    void closedMomentsOfferTheNextOpenOne();
    void distances_data();
    void distances();
    void whatIsShownIsUnderstoodAsTheSame();
    void anyTextHasAnAnswer();
};

namespace {

WorkingCalendar office()
{
    const char *spec = R"({"tz":"Europe/Madrid","week":{"mon":[["09:00","18:00"]],"tue":[["09:00","18:00"]],"wed":[["09:00","18:00"]],"thu":[["09:00","18:00"]],
        "fri":[["09:00","18:00"]],"sat":[],"sun":[]},"holidays":[{"date":"2026-03-19","name":{"es":"San José","en":"Saint Joseph"}}]})";
    const Result<WorkingCalendar> calendar = WorkingCalendar::fromJson(u"office"_s, QJsonDocument::fromJson(spec).object());
    if (!calendar)
        qFatal("%s", qPrintable(calendar.error().text));
    return *calendar;
}

MomentAsked asked(Side side = Side::Coming, const QString &language = u"en"_s)
{
    const QTimeZone madrid("Europe/Madrid");
    return {instantOf(QDate(2026, 3, 10), QTime(10, 0), madrid), madrid, office(), Language(language), side};
}

QString wall(Instant at)
{
    return at.in(QTimeZone("Europe/Madrid")).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString shown(const MomentSpan &moment)
{
    return (moment.from ? wall(*moment.from) + u" - "_s : QString()) + wall(moment.at);
}

void rows(std::initializer_list<std::pair<const char *, const char *>> all)
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    for (const auto &[typed, meant] : all)
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(meant);
}

}

void MomentsTest::comingMoments_data()
{
    rows({
        // an hour
        {"13:00", "2026-03-10 13:00"}, {"13.00", "2026-03-10 13:00"}, {"13h", "2026-03-10 13:00"}, {"13h30", "2026-03-10 13:30"}, {"16", "2026-03-10 16:00"},
        {"1 pm", "2026-03-10 13:00"}, {"1pm", "2026-03-10 13:00"}, {"1 p.m.", "2026-03-10 13:00"}, {"1 p. m.", "2026-03-10 13:00"}, {"4:30pm", "2026-03-10 16:30"},
        {"4:30 PM", "2026-03-10 16:30"}, {"a las 13", "2026-03-10 13:00"}, {"a las 13:15", "2026-03-10 13:15"}, {"at 11", "2026-03-10 11:00"}, {"12", "2026-03-10 12:00"},
        {"a las 4 de la tarde", "2026-03-10 16:00"}, {"4 in the afternoon", "2026-03-10 16:00"}, {"las 4 y media de la tarde", "2026-03-10 16:30"},
        {"11 y cuarto", "2026-03-10 11:15"}, {"12 menos cuarto", "2026-03-10 11:45"}, {"half past 11", "2026-03-10 11:30"}, {"quarter to 12", "2026-03-10 11:45"},
        {"mediodía", "2026-03-10 12:00"}, {"noon", "2026-03-10 12:00"}, {"antes de las 13", "2026-03-10 13:00"}, {"by 13:00", "2026-03-10 13:00"}, {"24:00", "2026-03-11 00:00"},
        {"midnight", "2026-03-11 00:00"}, {"9 de la noche", "2026-03-10 21:00"}, {"13:00h", "2026-03-10 13:00"}, {"13 horas", "2026-03-10 13:00"}, {"13:00:00", "2026-03-10 13:00"},
        // a day from today
        {"hoy 16", "2026-03-10 16:00"}, {"today 4pm", "2026-03-10 16:00"}, {"hoy", "2026-03-10 18:00"}, {"today", "2026-03-10 18:00"}, {"mañana", "2026-03-11 09:00"},
        {"mañana 9", "2026-03-11 09:00"}, {"mañana a las 9", "2026-03-11 09:00"}, {"manana 9", "2026-03-11 09:00"}, {"MAÑANA 9", "2026-03-11 09:00"}, {"9 mañana", "2026-03-11 09:00"},
        {"mañana por la mañana", "2026-03-11 09:00"}, {"mañana por la tarde", "2026-03-11 16:00"}, {"mañana 4 de la tarde", "2026-03-11 16:00"}, {"tomorrow 9am", "2026-03-11 09:00"},
        {"tomorrow at 9", "2026-03-11 09:00"}, {"tomorrow morning", "2026-03-11 09:00"}, {"tomorrow afternoon", "2026-03-11 16:00"}, {"pasado mañana", "2026-03-12 09:00"},
        {"pasado mañana a las 13:30", "2026-03-12 13:30"}, {"the day after tomorrow at noon", "2026-03-12 12:00"}, {"esta tarde", "2026-03-10 16:00"}, {"this afternoon", "2026-03-10 16:00"},
        {"esta tarde a las 5", "2026-03-10 17:00"}, {"mañana a las 4:00", "2026-03-11 04:00"},
        // a day of the week
        {"mar 16:30", "2026-03-10 16:30"}, {"mar 9:00", "2026-03-17 09:00"}, {"mar 9", "2026-03-17 09:00"}, {"el martes", "2026-03-17 09:00"}, {"el martes a las 16", "2026-03-10 16:00"}, {"martes que viene", "2026-03-17 09:00"},
        {"el próximo viernes", "2026-03-13 09:00"}, {"viernes", "2026-03-13 09:00"}, {"vie 13:00", "2026-03-13 13:00"}, {"tue 4:30pm", "2026-03-10 16:30"}, {"Tuesday at 9", "2026-03-17 09:00"},
        {"next monday", "2026-03-16 09:00"}, {"next tuesday", "2026-03-17 09:00"}, {"fri 4 pm", "2026-03-13 16:00"}, {"on Friday", "2026-03-13 09:00"}, {"this friday", "2026-03-13 09:00"},
        {"lunes 8", "2026-03-16 08:00"}, {"mié 12", "2026-03-11 12:00"}, {"miercoles", "2026-03-11 09:00"}, {"sáb 10:00", "2026-03-14 10:00"}, {"domingo por la tarde", "2026-03-15 16:00"},
        {"thursday morning", "2026-03-12 09:00"}, {"mon 30 16:00", "2026-03-30 16:00"}, {"jueves 26", "2026-03-26 09:00"},
        {"fin de semana", "2026-03-14 09:00"}, {"el finde", "2026-03-14 09:00"}, {"weekend", "2026-03-14 09:00"}, {"the weekend", "2026-03-14 09:00"}, {"fin de semana a las 11", "2026-03-14 11:00"},
        {"la semana que viene", "2026-03-16 09:00"}, {"próxima semana", "2026-03-16 09:00"}, {"next week", "2026-03-16 09:00"},
        // a date
        {"24/11 16:30", "2026-11-24 16:30"}, {"24/11", "2026-11-24 09:00"}, {"24/11/2026 16:30", "2026-11-24 16:30"}, {"24/11/26", "2026-11-24 09:00"}, {"24.11.2026", "2026-11-24 09:00"},
        {"24-11-2026", "2026-11-24 09:00"}, {"24 nov", "2026-11-24 09:00"}, {"24 nov 16:30", "2026-11-24 16:30"}, {"24 de noviembre", "2026-11-24 09:00"}, {"nov 24", "2026-11-24 09:00"},
        {"24 de noviembre de 2026 a las 16:30", "2026-11-24 16:30"}, {"November 24th at 4pm", "2026-11-24 16:00"}, {"24th of November", "2026-11-24 09:00"}, {"2026-12-01 10:00", "2026-12-01 10:00"},
        {"2026-12-01T10:00", "2026-12-01 10:00"}, {"2026-12-01", "2026-12-01 09:00"}, {"el 24", "2026-03-24 09:00"}, {"el 24 a las 16", "2026-03-24 16:00"},
        {"día 5", "2026-04-05 09:00"}, {"the 24th", "2026-03-24 09:00"}, {"mar 24 mar, 16:30", "2026-03-24 16:30"}, {"Tue 24 Nov, 16:30", "2026-11-24 16:30"}, {"24 mar", "2026-03-24 09:00"},
        {"mar 24", "2026-03-24 09:00"}, {"may 5 11:00", "2026-05-05 11:00"}, {"10/03 12:00", "2026-03-10 12:00"}, {"30 sept", "2026-09-30 09:00"}, {"2026-03-10T12:00Z", "2026-03-10 13:00"},
        // an amount of time
        {"+2h", "2026-03-10 12:00"}, {"+ 2 h", "2026-03-10 12:00"}, {"+90m", "2026-03-10 11:30"}, {"+90 min", "2026-03-10 11:30"}, {"+1h30", "2026-03-10 11:30"}, {"+1h 30m", "2026-03-10 11:30"},
        {"+01:30", "2026-03-10 11:30"}, {"+3d", "2026-03-13 10:00"}, {"+1d 16:30", "2026-03-11 16:30"}, {"+3d lab", "2026-03-13 10:00"}, {"+7d lab", "2026-03-20 10:00"}, {"+7 días laborables", "2026-03-20 10:00"},
        {"in 7 working days", "2026-03-20 10:00"}, {"in 7 business days at 9", "2026-03-20 09:00"}, {"in 2 hours", "2026-03-10 12:00"}, {"en 2 horas", "2026-03-10 12:00"}, {"en dos horas", "2026-03-10 12:00"},
        {"dentro de 2 horas", "2026-03-10 12:00"}, {"en media hora", "2026-03-10 10:30"}, {"in half an hour", "2026-03-10 10:30"}, {"in an hour", "2026-03-10 11:00"}, {"en una hora y media", "2026-03-10 11:30"},
        {"in a week", "2026-03-17 10:00"}, {"+1 semana", "2026-03-17 10:00"}, {"2 hours", "2026-03-10 12:00"}, {"3 días", "2026-03-13 10:00"}, {"20 min", "2026-03-10 10:20"}, {"+9h lab", "2026-03-11 10:00"},
        // the working day
        {"fin de jornada", "2026-03-10 18:00"}, {"end of day", "2026-03-10 18:00"}, {"end of the day", "2026-03-10 18:00"}, {"eod", "2026-03-10 18:00"}, {"mañana fin de jornada", "2026-03-11 18:00"},
        {"tomorrow end of day", "2026-03-11 18:00"}, {"viernes al cierre", "2026-03-13 18:00"}, {"a primera hora", "2026-03-11 09:00"}, {"mañana a primera hora", "2026-03-11 09:00"}, {"first thing tomorrow", "2026-03-11 09:00"},
        {"fin de mes", "2026-03-31 18:00"}, {"end of month", "2026-03-31 18:00"},
        // more of what people say
        {"el lunes por la mañana", "2026-03-16 09:00"}, {"jueves 26 de marzo a las 10", "2026-03-26 10:00"}, {"in 15 min", "2026-03-10 10:15"}, {"lunes próximo", "2026-03-16 09:00"},
        {"dentro de una semana", "2026-03-17 10:00"}, {"by friday 5pm", "2026-03-13 17:00"}, {"Fri 5pm-6pm", "2026-03-13 17:00 - 2026-03-13 18:00"}, {"before noon", "2026-03-10 12:00"},
        {"in two weeks", "2026-03-24 10:00"}, {"31/12", "2026-12-31 09:00"}, {"7pm", "2026-03-10 19:00"}, {"las 5 de la tarde", "2026-03-10 17:00"}, {"17.30h", "2026-03-10 17:30"},
        {"10am tomorrow", "2026-03-11 10:00"}, {"viernes tarde", "2026-03-13 16:00"}, {"monday morning", "2026-03-16 09:00"}, {"tonight", "2026-03-10 20:00"}, {"esta noche", "2026-03-10 20:00"},
        {"monday next week", "2026-03-16 09:00"}, {"jueves de la semana que viene", "2026-03-19 09:00"}, {"next week friday at 4pm", "2026-03-20 16:00"}, {"mañana de 9 a 11", "2026-03-11 09:00 - 2026-03-11 11:00"},
        {"hoy antes de las 17:30", "2026-03-10 17:30"}, {"Friday the 13th", "2026-03-13 09:00"}, {"a mediodía del viernes", "2026-03-13 12:00"}, {"en 3 días laborables a las 9:30", "2026-03-13 09:30"},
        // the night
        {"12 de la noche", "2026-03-11 00:00"}, {"a las 12 de la noche", "2026-03-11 00:00"}, {"12:30 de la noche", "2026-03-11 00:30"}, {"1 de la noche", "2026-03-11 01:00"},
        {"12 at night", "2026-03-11 00:00"}, {"11 at night", "2026-03-10 23:00"}, {"mañana 12 de la madrugada", "2026-03-11 00:00"}, {"mañana a las 12:30 de la madrugada", "2026-03-11 00:30"},
        {"mañana a las 3 de la madrugada", "2026-03-11 03:00"}, {"12 de la mañana", "2026-03-10 12:00"}, {"10 de la noche", "2026-03-10 22:00"}, {"viernes 12 de la noche", "2026-03-14 00:00"},
        {"esta noche a las 12", "2026-03-11 00:00"}, {"entre las 11 y la 1 de la noche", "2026-03-10 23:00 - 2026-03-11 01:00"},
        // a window
        {"16-18", "2026-03-10 16:00 - 2026-03-10 18:00"}, {"entre 16 y 18", "2026-03-10 16:00 - 2026-03-10 18:00"}, {"entre las 16 y las 18", "2026-03-10 16:00 - 2026-03-10 18:00"},
        {"between 4 and 6pm", "2026-03-10 16:00 - 2026-03-10 18:00"}, {"4-6pm", "2026-03-10 16:00 - 2026-03-10 18:00"}, {"11am-1pm", "2026-03-10 11:00 - 2026-03-10 13:00"}, {"de 16 a 18", "2026-03-10 16:00 - 2026-03-10 18:00"},
        {"from 16:00 to 18:30", "2026-03-10 16:00 - 2026-03-10 18:30"}, {"mar 16-18", "2026-03-10 16:00 - 2026-03-10 18:00"}, {"Tue 16:00–18:00", "2026-03-10 16:00 - 2026-03-10 18:00"},
        {"24 nov 16-18", "2026-11-24 16:00 - 2026-11-24 18:00"}, {"mañana entre 9 y 11", "2026-03-11 09:00 - 2026-03-11 11:00"},
    });
}

void MomentsTest::comingMoments()
{
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    for (const QString &language : {u"en"_s, u"es"_s}) {
        const TypedMoment moment = typedMoment(typed, asked(Side::Coming, language));
        QVERIFY2(moment.moment, qPrintable(moment.words));
        QCOMPARE(shown(*moment.moment), meant);
    }
}

void MomentsTest::pastMoments_data()
{
    rows({
        {"9:00", "2026-03-10 09:00"}, {"9", "2026-03-10 09:00"}, {"ayer 16:30", "2026-03-09 16:30"}, {"yesterday at 4pm", "2026-03-09 16:00"}, {"anteayer", "2026-03-08 09:00"},
        {"hace 2 horas", "2026-03-10 08:00"}, {"2 hours ago", "2026-03-10 08:00"}, {"hace media hora", "2026-03-10 09:30"}, {"half an hour ago", "2026-03-10 09:30"}, {"-30m", "2026-03-10 09:30"},
        {"viernes 12", "2026-03-06 12:00"}, {"martes 9:30", "2026-03-10 09:30"}, {"martes 16", "2026-03-03 16:00"}, {"24/11 16:30", "2025-11-24 16:30"}, {"6 mar 18:20", "2026-03-06 18:20"},
        {"el 24", "2026-02-24 09:00"}, {"hoy", "2026-03-10 10:00"}, {"esta mañana a las 9", "2026-03-10 09:00"}, {"10:00", "2026-03-10 10:00"}, {"2025-12-01 10:00", "2025-12-01 10:00"},
    });
}

void MomentsTest::pastMoments()
{
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    const TypedMoment moment = typedMoment(typed, asked(Side::Past));
    QVERIFY2(moment.moment, qPrintable(moment.words));
    QCOMPARE(shown(*moment.moment), meant);
}

void MomentsTest::troubles_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<QString>("instead"); // empty: nothing sensible is known
    const auto row = [](const char *typed, Trouble trouble, const char *instead) { QTest::newRow(typed) << QString::fromUtf8(typed) << trouble << QString::fromUtf8(instead); };
    row("", Trouble::Empty, "");
    row("   ", Trouble::Empty, "");
    row("whenever", Trouble::NotUnderstood, "");
    row("mañana quizá", Trouble::NotUnderstood, "");
    row("el a las", Trouble::NotUnderstood, "");
    row("25:00", Trouble::NotUnderstood, "");
    row("12:61", Trouble::NotUnderstood, "");
    row("13:00 14:00", Trouble::NotUnderstood, "");
    row("hoy mañana", Trouble::NotUnderstood, "");
    row("+2h mañana", Trouble::NotUnderstood, "");
    row("99999999999999999999", Trouble::NotUnderstood, "");
    row("31/4", Trouble::NoSuchDate, "2026-04-30 09:00");
    row("29/02/2027", Trouble::NoSuchDate, "2027-02-28 09:00");
    row("11/24 16:30", Trouble::NoSuchDate, "2026-11-24 16:30");
    row("2026-13-01", Trouble::NoSuchDate, "");
    row("wed 24 nov 16:30", Trouble::WrongWeekday, "2026-11-24 16:30");
    row("next friday", Trouble::Ambiguous, "2026-03-13 09:00");
    row("4", Trouble::Ambiguous, "2026-03-10 16:00");
    row("mañana a las 4", Trouble::Ambiguous, "2026-03-11 16:00");
    row("entre 4 y 6", Trouble::Ambiguous, "2026-03-10 16:00 - 2026-03-10 18:00");
    row("mar 12", Trouble::Ambiguous, "2026-03-12 09:00");
    row("9:00", Trouble::Past, "2026-03-11 09:00");
    row("9", Trouble::Past, "2026-03-11 09:00");
    row("10:00", Trouble::Past, "2026-03-11 10:00");
    row("8-9", Trouble::Past, "2026-03-11 08:00 - 2026-03-11 09:00");
    row("ayer", Trouble::Past, "2026-03-11 09:00");
    row("24/02", Trouble::Past, "2027-02-24 09:00");
    row("7 ene", Trouble::Past, "2027-01-07 09:00");
    row("2025-12-01 10:00", Trouble::Past, "2026-03-11 10:00");
    row("2036-12-01 10:00", Trouble::TooFar, "");
    row("+9999w", Trouble::TooFar, "");
    row("18-16", Trouble::WindowTurned, "2026-03-10 16:00 - 2026-03-10 18:00");
    row("16-16", Trouble::WindowTurned, "");
}

void MomentsTest::troubles()
{
    QFETCH(QString, typed);
    QFETCH(Trouble, trouble);
    QFETCH(QString, instead);
    const TypedMoment moment = typedMoment(typed, asked());
    QCOMPARE(int(moment.trouble), int(trouble));
    QVERIFY(!moment.moment && !moment.words.isEmpty());
    QCOMPARE(moment.instead ? shown(*moment.instead) : QString(), instead);
}

void MomentsTest::clocksThatAreChanged_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("utc");
    QTest::addColumn<QString>("shownAs");
    QTest::newRow("a gap takes the offset before it") << u"2026-03-29 02:30"_s << u"2026-03-29T01:30"_s << u"Sun 29 Mar, 03:30"_s;
    QTest::newRow("an overlap takes the earlier one") << u"2026-10-25 02:30"_s << u"2026-10-25T00:30"_s << u"Sun 25 Oct, 02:30"_s;
    QTest::newRow("the later one by its offset") << u"2026-10-25 02:30 +01:00"_s << u"2026-10-25T01:30"_s << u"Sun 25 Oct, 02:30 +01:00"_s;
    QTest::newRow("days keep the wall time") << u"+20d"_s << u"2026-03-30T08:00"_s << u"Mon 30 Mar, 10:00"_s;
}

void MomentsTest::clocksThatAreChanged()
{
    QFETCH(QString, typed);
    QFETCH(QString, utc);
    QFETCH(QString, shownAs);
    const TypedMoment moment = typedMoment(typed, asked());
    QVERIFY2(moment.moment, qPrintable(moment.words));
    QCOMPARE(moment.moment->at.utc().toString(u"yyyy-MM-ddTHH:mm"_s), utc);
    QCOMPARE(momentText(*moment.moment, asked()), shownAs);
}

void MomentsTest::bothLanguagesAnswer()
{
    const TypedMoment spanish = typedMoment(u"mar 12"_s, asked(Side::Coming, u"es"_s)), english = typedMoment(u"mar 12"_s, asked());
    QCOMPARE(int(spanish.trouble), int(Trouble::Ambiguous));
    QCOMPARE(shown(*spanish.instead), u"2026-03-10 12:00"_s);
    QCOMPARE(shown(*english.instead), u"2026-03-12 09:00"_s);
}

void MomentsTest::closedMomentsOfferTheNextOpenOne_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words"); // empty: open
    QTest::addColumn<QString>("instead");
    QTest::newRow("holiday") << u"19/03 12:00"_s << u"Thu 19 is a holiday: Saint Joseph"_s << u"2026-03-20 09:00"_s;
    QTest::newRow("weekend") << u"sat 12:00"_s << u"Closed then (weekend)"_s << u"2026-03-16 09:00"_s;
    QTest::newRow("night") << u"22:00"_s << u"Closed then (night)"_s << u"2026-03-11 09:00"_s;
    QTest::newRow("window") << u"19/03 16-18"_s << u"Thu 19 is a holiday: Saint Joseph"_s << u"2026-03-20 09:00 - 2026-03-20 11:00"_s;
    QTest::newRow("closing time is in time") << u"18:00"_s << QString() << QString();
    QTest::newRow("open") << u"16:00"_s << QString() << QString();
}

void MomentsTest::closedMomentsOfferTheNextOpenOne()
{
    QFETCH(QString, typed);
    QFETCH(QString, words);
    QFETCH(QString, instead);
    const TypedMoment moment = typedMoment(typed, asked());
    QVERIFY(moment.moment);
    const std::optional<ClosedMoment> closed = closedMoment(*moment.moment, asked());
    QCOMPARE(closed ? closed->words : QString(), words);
    QCOMPARE(closed && closed->instead ? shown(*closed->instead) : QString(), instead);
}

void MomentsTest::distances_data()
{
    rows({{"12:10", "in 2 h 10 min"}, {"mañana 9", "in 1 working day(s)"}, {"jueves", "in 2 working day(s)"}, {"20/03", "in 7 working day(s)"}});
}

void MomentsTest::distances()
{
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    const TypedMoment moment = typedMoment(typed, asked());
    QVERIFY(moment.moment);
    QString distance = momentDistance(*moment.moment, asked());
    distance.replace(u"day(s)"_s, u"day"_s).replace(u"days"_s, u"day"_s);
    QCOMPARE(distance, meant.replace(u"day(s)"_s, u"day"_s));
}

void MomentsTest::whatIsShownIsUnderstoodAsTheSame()
{
    const bool ok = rc::check("shown, and typed again", [] {
        const QString language = *rc::gen::element(u"en"_s, u"es"_s);
        MomentAsked ask = asked(*rc::gen::element(Side::Coming, Side::Past), language);
        ask.zone = *rc::gen::element(QTimeZone("Europe/Madrid"), QTimeZone("America/Bogota"), QTimeZone("Atlantic/Canary"));
        ask.now = ask.now + std::chrono::minutes(*rc::gen::inRange(0, 3 * 365 * 24 * 60));
        const int minutes = *rc::gen::inRange(1, 4 * 365 * 24 * 60);
        MomentSpan moment{ask.side == Side::Coming ? ask.now + std::chrono::minutes(minutes) : ask.now - std::chrono::minutes(minutes)};
        if (ask.side == Side::Coming && *rc::gen::arbitrary<bool>())
            moment.from = moment.at - std::chrono::minutes(*rc::gen::inRange(1, 300));
        const WallTime end = wallTime(moment.at, ask.zone);
        const bool sameDay = moment.from && wallTime(*moment.from, ask.zone).date == end.date && instantOf(end.date, end.time, ask.zone) == moment.at
            && offsetAt(*moment.from, ask.zone) == offsetAt(moment.at, ask.zone);
        if (!sameDay)
            moment.from.reset();
        const QString text = momentText(moment, ask);
        const TypedMoment again = typedMoment(text, ask);
        if (!again.moment || *again.moment != moment)
            RC_FAIL((text + u" | "_s + again.words).toStdString());
    });
    QVERIFY(ok);
}

void MomentsTest::anyTextHasAnAnswer()
{
    const bool ok = rc::check("any text", [] {
        static const QStringList words{u"mañana"_s, u"mar"_s, u"24"_s, u"/"_s, u"11"_s, u"9"_s, u":"_s, u"30"_s, u"+"_s, u"-"_s, u"3d"_s, u"lab"_s, u"pm"_s, u"entre"_s, u"y"_s, u"next"_s, u"friday"_s, u"el"_s, u"fin de semana"_s, u"eod"_s, u"0"_s, u"2026"_s, u"nov"_s, u"h"_s, u"z"_s, u"."_s};
        QString text;
        const int parts = *rc::gen::inRange(0, 8);
        for (int i = 0; i < parts; ++i) {
            const bool known = *rc::gen::inRange(0, 4) > 0;
            text += known ? words[*rc::gen::inRange(0, int(words.size()))] : QString(QChar(*rc::gen::arbitrary<char16_t>()));
            text += *rc::gen::arbitrary<bool>() ? u" "_s : QString();
        }
        for (const Side side : {Side::Coming, Side::Past}) {
            MomentAsked ask = asked(side);
            if (*rc::gen::arbitrary<bool>())
                ask.calendar = WorkingCalendar();
            const TypedMoment moment = typedMoment(text, ask);
            RC_ASSERT(moment.moment.has_value() == (moment.trouble == Trouble::None));
            RC_ASSERT(moment.moment.has_value() == moment.words.isEmpty());
            if (!moment.moment)
                continue;
            RC_ASSERT((side == Side::Past) == (moment.moment->at <= ask.now));
            const TypedMoment again = typedMoment(momentText(*moment.moment, ask), ask);
            if (!again.moment || again.moment->at != moment.moment->at)
                RC_FAIL((text + u" -> "_s + momentText(*moment.moment, ask) + u" | "_s + again.words).toStdString());
        }
    });
    QVERIFY(ok);
}

QTEST_GUILESS_MAIN(MomentsTest)
#include "tst_moments.moc"
