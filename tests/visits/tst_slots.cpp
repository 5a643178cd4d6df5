// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/visitwords.h"
#include "core/visits/slots.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// When a visit can be, and what speaks against a moment.
class SlotsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void conflictsAreNamed_data();
    void conflictsAreNamed();
    void holidaysAreNamedInTheLanguage_data();
    void holidaysAreNamedInTheLanguage();
    void whatWasNotAcceptedIsLeft();
    void whatIsOfferedHasNoConflict();
    void nearAndSoonComesFirst();
    void thereIsSomethingToChooseFrom();
    void nobodyMeansNothing();
    void waysTakeTime();
};

namespace {

const QTimeZone zone("Europe/Madrid");
const Position getafe{40.3083, -3.7327};
const Position toledo{39.8628, -4.0273};

Instant at(const QString &wall)
{
    return Instant::of(QDateTime::fromString(wall, u"yyyy-MM-dd HH:mm"_s));
}

QString wall(Instant moment)
{
    return moment.in(zone).toString(u"yyyy-MM-dd HH:mm"_s);
}

WorkingCalendar hours(const QString &id, const QString &from, const QString &to, const QJsonArray &holidays = {})
{
    const QJsonArray day{QJsonArray{from, to}};
    return WorkingCalendar::fromJson(
               id, {{u"tz"_s, u"Europe/Madrid"_s},
                    {u"holidays"_s, holidays},
                    {u"week"_s, QJsonObject{{u"mon"_s, day}, {u"tue"_s, day}, {u"wed"_s, day}, {u"thu"_s, day}, {u"fri"_s, day}}}})
        .value();
}

VisitCandidate somebody(const QString &name, const Position &base)
{
    VisitCandidate one;
    one.who.technician.id = TechnicianId::make();
    one.who.technician.name = name;
    one.who.technician.skills = QStringList{u"heating:2"_s};
    one.who.technician.brands = QStringList{u"Calor"_s};
    one.who.base = base;
    one.who.calendar = hours(u"office"_s, u"09:00"_s, u"18:00"_s, {QJsonObject{{u"date"_s, u"2026-12-08"_s}, {u"name"_s, QJsonObject{{u"es"_s, u"Inmaculada Concepción"_s}, {u"en"_s, u"Immaculate Conception"_s}}}}});
    return one;
}

VisitWish boiler()
{
    return {.job = {.skills = {{u"heating"_s, 2}}, .brand = u"Calor"_s, .place = getafe, .from = at(u"2026-11-30 10:00"_s), .duration = 1h},
            .until = at(u"2026-12-11 20:00"_s),
            .access = hours(u"access"_s, u"10:00"_s, u"17:00"_s)};
}

}

void SlotsTest::conflictsAreNamed_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("expected"); ///< numbers of VisitConflict
    const auto names = [](std::initializer_list<VisitConflict> all) {
        QStringList numbers;
        for (VisitConflict one : all)
            numbers << QString::number(int(one));
        return numbers.join(u' ');
    };
    using enum VisitConflict;
    QTest::newRow("nothing") << u"2026-11-30 10:00"_s << names({});
    QTest::newRow("overlap") << u"2026-12-01 11:30"_s << names({Overlap});
    QTest::newRow("the way from the one before") << u"2026-12-01 13:00"_s << names({TravelTooLong});
    QTest::newRow("the way to the one after") << u"2026-12-01 10:00"_s << names({TravelTooLong});
    QTest::newRow("away") << u"2026-12-03 11:00"_s << names({Absent});
    QTest::newRow("before the customer opens") << u"2026-11-30 09:00"_s << names({OutsideAccess});
    QTest::newRow("holiday") << u"2026-12-08 11:00"_s << names({Holiday});
    QTest::newRow("night") << u"2026-11-30 22:00"_s << names({OutsideHours, OutsideAccess});
    QTest::newRow("another appointment") << u"2026-12-04 11:00"_s << names({Overlap});
}

void SlotsTest::conflictsAreNamed()
{
    QFETCH(QString, from);
    QFETCH(QString, expected);
    VisitCandidate one = somebody(u"Luis"_s, getafe);
    one.visits = {{at(u"2026-12-01 11:00"_s), at(u"2026-12-01 13:00"_s), toledo}};
    one.who.daysOff = {{QDate(2026, 12, 3), QDate(2026, 12, 3), u"Ana"_s}};
    one.who.engaged = {{at(u"2026-12-04 11:00"_s), at(u"2026-12-04 12:00"_s)}};
    QStringList found;
    for (const VisitObjection &objection : objectionsTo(boiler(), one, at(from)))
        found << QString::number(int(objection.what));
    QCOMPARE(found.join(u' '), expected);
    VisitWish harder = boiler();
    harder.job.skills = {{u"gas"_s, 1}};
    harder.job.brand = u"Frisk"_s;
    const std::vector<VisitObjection> more = objectionsTo(harder, one, at(from));
    QCOMPARE(more.size(), size_t(found.size() + 2));
    QCOMPARE(more.back().what, VisitConflict::CertificateMissing);
    QCOMPARE(more[more.size() - 2].about, u"gas"_s);
}

void SlotsTest::holidaysAreNamedInTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    QTest::newRow("es") << u"es"_s << u"Inmaculada Concepción"_s;
    QTest::newRow("en") << u"en"_s << u"Immaculate Conception"_s;
}

void SlotsTest::holidaysAreNamedInTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    const std::vector<VisitObjection> all = objectionsTo(boiler(), somebody(u"Luis"_s, getafe), at(u"2026-12-08 11:00"_s));
    QCOMPARE(all.size(), 1u);
    const QString words = objectionWords(all.front(), Language(language), zone);
    QVERIFY2(words.contains(name), qPrintable(words));
}

void SlotsTest::whatWasNotAcceptedIsLeft()
{
    VisitObjection overlap, other;
    other.what = VisitConflict::Absent;
    QCOMPARE(notAccepted({overlap, other}, {overlap}), std::vector{other});
    QCOMPARE(notAccepted({overlap, overlap}, {overlap}), std::vector{overlap}); // two alike are two
    VisitObjection another = overlap;
    another.technician = TechnicianId::make();
    QCOMPARE(notAccepted({another}, {overlap}), std::vector{another});
    QVERIFY(notAccepted({}, {overlap}).empty());
}

void SlotsTest::whatIsOfferedHasNoConflict()
{
    std::vector<VisitCandidate> all{somebody(u"Luis"_s, getafe), somebody(u"Marta"_s, toledo)};
    for (int day = 0; day < 5; ++day)
        all[0].visits.push_back({at(u"2026-11-30 11:00"_s) + 24h * day, at(u"2026-11-30 15:30"_s) + 24h * day, toledo});
    const VisitWish wish = boiler();
    const std::vector<VisitSlot> offered = freeSlots(wish, all);
    QCOMPARE(offered.size(), size_t(5));
    for (const VisitSlot &slot : offered) {
        const auto who =
            std::find_if(all.begin(), all.end(), [&](const VisitCandidate &one) { return one.who.technician.id == slot.technician; });
        QVERIFY(objectionsTo(wish, *who, slot.from).empty());
        QVERIFY(slot.from >= wish.job.from && slot.to <= wish.until && slot.to - slot.from == wish.job.duration);
        QCOMPARE(slot.from.in(zone).time().minute() % 30, 0);
    }
}

void SlotsTest::nearAndSoonComesFirst()
{
    const std::vector<VisitSlot> offered = freeSlots(boiler(), {somebody(u"Far"_s, toledo), somebody(u"Near"_s, getafe)});
    QCOMPARE(offered.front().name, u"Near"_s);
    QCOMPARE(wall(offered.front().from), u"2026-11-30 10:00"_s);
    VisitCandidate passing = somebody(u"Passing by"_s, toledo);
    passing.visits = {{at(u"2026-11-30 10:00"_s), at(u"2026-11-30 11:00"_s), getafe}};
    const std::vector<VisitSlot> later = freeSlots(boiler(), {passing});
    QCOMPARE(wall(later.front().from), u"2026-11-30 11:30"_s);
    QVERIFY(later.front().fromVisit);
    QCOMPARE(later.front().travel, Milliseconds(10min));
}

void SlotsTest::thereIsSomethingToChooseFrom()
{
    std::map<QDate, int> ofDay;
    for (const VisitSlot &slot : freeSlots(boiler(), {somebody(u"Luis"_s, getafe)}))
        ++ofDay[slot.from.in(zone).date()];
    QCOMPARE(ofDay.size(), size_t(3));
    for (const auto &[day, count] : ofDay)
        QVERIFY(count <= 2);
}

void SlotsTest::nobodyMeansNothing()
{
    QVERIFY(freeSlots(boiler(), {}).empty());
    VisitCandidate unskilled = somebody(u"Unskilled"_s, getafe);
    unskilled.who.technician.skills.clear();
    VisitCandidate never = somebody(u"Never"_s, getafe);
    never.who.calendar = WorkingCalendar();
    QVERIFY(freeSlots(boiler(), {unskilled, never}).empty());
    VisitWish past = boiler();
    past.until = past.job.from;
    QVERIFY(freeSlots(past, {somebody(u"Luis"_s, getafe)}).empty());
}

void SlotsTest::waysTakeTime()
{
    QCOMPARE(travelTime(getafe, getafe), Milliseconds(10min));
    QCOMPARE(travelTime({}, getafe), Milliseconds(30min));
    QVERIFY(travelTime(getafe, toledo) > 90min && travelTime(getafe, toledo) < 120min);
}

QTEST_GUILESS_MAIN(SlotsTest)
#include "tst_slots.moc"
