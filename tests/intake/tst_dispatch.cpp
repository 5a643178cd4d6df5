// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/dispatch.h"
#include "support/testdata.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Who goes: the order, and why.
class DispatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBestGoesFirst_data();
    void theBestGoesFirst();
    void distancesAreOfTheEarth();
    void skillsAreRead();
    void weightsDecide();
    void freeTimeIsFound_data();
    void freeTimeIsFound();
};

namespace {

const Position madrid{40.4168, -3.7038};
const Position getafe{40.3083, -3.7327};
const Position toledo{39.8628, -4.0273};
const QTimeZone zone("Europe/Madrid");

Instant at(const QString &wall)
{
    return Instant::of(QDateTime::fromString(wall, u"yyyy-MM-dd HH:mm"_s).toTimeSpec(Qt::LocalTime));
}

WorkingCalendar office()
{
    const QJsonArray day{QJsonArray{u"09:00"_s, u"14:00"_s}, QJsonArray{u"16:00"_s, u"19:00"_s}};
    return WorkingCalendar::fromJson(
               u"office"_s, {{u"tz"_s, u"Europe/Madrid"_s},
                             {u"week"_s, QJsonObject{{u"mon"_s, day}, {u"tue"_s, day}, {u"wed"_s, day}, {u"thu"_s, day}, {u"fri"_s, day}}}})
        .value();
}

Candidate somebody(const QString &name, std::optional<Position> base, const QStringList &skills, const QStringList &brands = {u"Calor"_s})
{
    Candidate one;
    one.technician.id = TechnicianId::make();
    one.technician.name = name;
    one.technician.skills = skills;
    one.technician.brands = brands;
    one.base = base;
    one.calendar = office();
    return one;
}

Job boiler()
{
    return {.skills = {{u"heating"_s, 2}},
            .brand = u"Calor"_s,
            .place = getafe,
            .postalCode = u"28901"_s,
            .from = at(u"2026-11-30 10:00"_s),
            .duration = 1h};
}

}

void DispatchTest::theBestGoesFirst_data()
{
    QTest::addColumn<std::vector<Candidate>>("candidates");
    QTest::addColumn<QStringList>("order");
    QTest::addColumn<QString>("of"); ///< who cannot go
    QTest::addColumn<Obstacle>("why");
    const auto near = somebody(u"Near"_s, getafe, {u"heating:2"_s}), far = somebody(u"Far"_s, toledo, {u"heating:2"_s});
    QTest::newRow("the nearest") << std::vector{far, near} << QStringList{u"Near"_s, u"Far"_s} << QString() << Obstacle{};
    QTest::newRow("nearest but unskilled") << std::vector{somebody(u"Unskilled"_s, getafe, {u"cooling:3"_s}), far}
                                           << QStringList{u"Far"_s, u"Unskilled"_s} << u"Unskilled"_s
                                           << Obstacle{Hindrance::SkillMissing, u"heating"_s, 0, 2};
    QTest::newRow("level too low") << std::vector{somebody(u"Beginner"_s, getafe, {u"heating:1"_s}), far}
                                   << QStringList{u"Far"_s, u"Beginner"_s} << u"Beginner"_s
                                   << Obstacle{Hindrance::LevelTooLow, u"heating"_s, 1, 2};
    QTest::newRow("certificate missing") << std::vector{somebody(u"Uncertified"_s, getafe, {u"heating:3"_s}, {u"Frisk"_s}), far}
                                         << QStringList{u"Far"_s, u"Uncertified"_s} << u"Uncertified"_s
                                         << Obstacle{Hindrance::CertificateMissing, u"Calor"_s};
    auto away = somebody(u"Away"_s, getafe, {u"heating:3"_s});
    away.daysOff = {{QDate(2026, 11, 30), QDate(2026, 12, 4), u"Far"_s}};
    QTest::newRow("skilled but absent") << std::vector{away, far} << QStringList{u"Far"_s, u"Away"_s} << u"Away"_s
                                        << Obstacle{Hindrance::Absent, u"Far"_s, 0, 0, QDate(2026, 12, 4)};
    auto busy = near;
    busy.technician.name = u"Busy"_s;
    busy.engaged = {{at(u"2026-11-30 09:00"_s), at(u"2026-12-01 19:00"_s)}};
    const auto across = somebody(u"Across town"_s, madrid, {u"heating:2"_s});
    QTest::newRow("busy for two days") << std::vector{busy, across} << QStringList{u"Across town"_s, u"Busy"_s} << QString() << Obstacle{};
    auto loaded = near;
    loaded.technician.name = u"Loaded"_s;
    loaded.openIncidents = 12;
    QTest::newRow("the less loaded of equals") << std::vector{loaded, near} << QStringList{u"Near"_s, u"Loaded"_s} << QString()
                                               << Obstacle{};
    auto knows = near;
    knows.technician.name = u"Z knows it"_s;
    knows.visitsToEquipment = 2;
    QTest::newRow("knows the unit") << std::vector{near, knows} << QStringList{u"Z knows it"_s, u"Near"_s} << QString() << Obstacle{};
    auto unknown = somebody(u"Unknown position"_s, {}, {u"heating:2"_s});
    QTest::newRow("unknown position after near, before far")
        << std::vector{far, unknown, near} << QStringList{u"Near"_s, u"Far"_s, u"Unknown position"_s} << QString() << Obstacle{};
    auto closed = near;
    closed.technician.name = u"Never works"_s;
    closed.calendar = WorkingCalendar();
    QTest::newRow("never free") << std::vector{closed, far} << QStringList{u"Far"_s, u"Never works"_s} << u"Never works"_s
                                << Obstacle{Hindrance::NeverFree, {}};
    auto twin = near;
    twin.technician.name = u"Ana"_s;
    QTest::newRow("equals by name") << std::vector{near, twin} << QStringList{u"Ana"_s, u"Near"_s} << QString() << Obstacle{};
    QTest::newRow("nobody") << std::vector<Candidate>{} << QStringList{} << QString() << Obstacle{};
}

void DispatchTest::theBestGoesFirst()
{
    QFETCH(std::vector<Candidate>, candidates);
    QFETCH(QStringList, order);
    QFETCH(QString, of);
    QFETCH(Obstacle, why);
    const std::vector<Ranked> ranked = rankedFor(boiler(), candidates);
    QStringList names;
    for (const Ranked &one : ranked)
        names << one.name;
    QCOMPARE(names, order);
    for (const Ranked &one : ranked) {
        QCOMPARE(one.canGo(), one.name != of);
        if (one.name == of)
            QCOMPARE(one.obstacles, std::vector{why});
        QCOMPARE(one.score, one.distanceScore + one.skillScore + one.freeScore + one.loadScore + one.knownScore);
    }
}

void DispatchTest::distancesAreOfTheEarth()
{
    QVERIFY(qAbs(kilometres(madrid, getafe) - 12.3) < 0.2);
    QVERIFY(qAbs(kilometres({0, 179.5}, {0, -179.5}) - 111.2) < 0.2); // over the date line
    QCOMPARE(kilometres(madrid, madrid), 0.0);
    auto one = somebody(u"By code"_s, {}, {u"heating:2"_s});
    one.technician.base = u"28905"_s;
    const Ranked ranked = rankedFor(boiler(), {one}).front();
    QCOMPARE(ranked.distanceBy, DistanceBy::PostalArea);
    QVERIFY(!ranked.km);
}

void DispatchTest::skillsAreRead()
{
    QCOMPARE(skillOf(u"cooling:3"_s), (Skill{u"cooling"_s, 3}));
    QCOMPARE(skillOf(u"cooling"_s), (Skill{u"cooling"_s, 1}));
    QCOMPARE(skillOf(u"cooling: 9"_s), (Skill{u"cooling"_s, 3}));
    QCOMPARE(skillOf(u"gas: category B"_s), (Skill{u"gas: category B"_s, 1}));
}

void DispatchTest::weightsDecide()
{
    auto near = somebody(u"Near"_s, getafe, {u"heating:2"_s}), best = somebody(u"Best"_s, toledo, {u"heating:3"_s});
    QCOMPARE(rankedFor(boiler(), {near, best}).front().name, u"Near"_s);
    QCOMPARE(rankedFor(boiler(), {near, best}, {.distance = 1, .skill = 90}).front().name, u"Best"_s);
}

void DispatchTest::freeTimeIsFound_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<std::vector<Engaged>>("engaged");
    QTest::addColumn<QString>("expected");
    const std::vector<Engaged> none;
    QTest::newRow("now") << u"2026-11-30 10:00"_s << 60 << none << u"2026-11-30 10:00"_s;
    QTest::newRow("before opening") << u"2026-11-30 07:00"_s << 60 << none << u"2026-11-30 09:00"_s;
    QTest::newRow("not over lunch") << u"2026-11-30 13:30"_s << 60 << none << u"2026-11-30 16:00"_s;
    QTest::newRow("up to lunch") << u"2026-11-30 13:00"_s << 60 << none << u"2026-11-30 13:00"_s;
    QTest::newRow("Friday evening") << u"2026-12-04 18:30"_s << 60 << none << u"2026-12-07 09:00"_s;
    QTest::newRow("a long job goes on after lunch") << u"2026-11-30 10:00"_s << 300 << none << u"2026-11-30 10:00"_s;
    QTest::newRow("between two") << u"2026-11-30 09:00"_s << 60
                                 << std::vector<Engaged>{{at(u"2026-11-30 09:00"_s), at(u"2026-11-30 10:30"_s)},
                                                         {at(u"2026-11-30 11:00"_s), at(u"2026-11-30 12:00"_s)}}
                                 << u"2026-11-30 12:00"_s;
}

void DispatchTest::freeTimeIsFound()
{
    QFETCH(QString, from);
    QFETCH(int, minutes);
    QFETCH(std::vector<Engaged>, engaged);
    QFETCH(QString, expected);
    Candidate one = somebody(u"One"_s, {}, {});
    one.engaged = engaged;
    const std::optional<Instant> free = freeFrom(one, at(from), std::chrono::minutes(minutes));
    QVERIFY(free);
    QCOMPARE(free->in(zone).toString(u"yyyy-MM-dd HH:mm"_s), expected);
}

QTEST_GUILESS_MAIN(DispatchTest)
#include "tst_dispatch.moc"
