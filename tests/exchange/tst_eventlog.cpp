// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/zone.h"
#include "core/exchange/eventlog.h"
#include "support/testdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace {

QJsonObject weekend()
{
    return readTestData(testDataPath("AVISO_WEEKEND_LOG", QStringLiteral("weekend_incident.json")));
}

/// The object with the value at a path such as "events[3].kind"; undefined removes the field.
QJsonValue with(const QJsonValue &json, const QString &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (path.startsWith(u'[')) {
        QJsonArray array = json.toArray();
        const int index = path.mid(1, path.indexOf(u']') - 1).toInt();
        array[index] = with(array[index], path.mid(path.indexOf(u']') + 1), value);
        return array;
    }
    QString rest = path.startsWith(u'.') ? path.mid(1) : path;
    qsizetype end = 0;
    while (end < rest.size() && rest[end] != u'.' && rest[end] != u'[')
        ++end;
    QJsonObject object = json.toObject();
    const QString name = rest.left(end);
    const QJsonValue changed = with(object.value(name), rest.mid(end), value);
    if (changed.isUndefined())
        object.remove(name);
    else
        object.insert(name, changed);
    return object;
}

const QString shippedWeekend = QStringLiteral(AVISO_TESTDATA "/weekend_incident.json");

}

class TestEventLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheWeekend();
    void sameLogSameIds();
    void mapsEveryTurningPoint();
    void replaysTheWeekend();
    void replayStopsAtUntil();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void saysWhereJsonBreaks();
    void keepsTeamTextFromTheCustomer();
    void takesNoTitleFromTheTeam();
    void readsWhatWasWrittenDownLate();
    void followsAPromiseToItsNewDate();
    void takesLiveAtItsWord_data();
    void takesLiveAtItsWord();
    void closesAndSolves();
    void keepsASuppliersMailFromTheCustomer();
    void countsByCalendarsOfAnyName();
    void replaysWithoutCalendars();
    void namesRulesWithoutACalendar();
    void sharesCalendarsThatWereReadBefore();
};

void TestEventLog::readsTheWeekend()
{
    const Result<EventLog> log = parseEventLog(readTestData(shippedWeekend));
    QVERIFY2(log, qPrintable(log ? QString() : log.error().text));
    QCOMPARE(log->incident.externalRef, QStringLiteral("WE-1"));
    QCOMPARE(log->incident.calendar, QStringLiteral("oncall"));
    QCOMPARE(log->incident.priority, Level::Urgent);
    QCOMPARE(log->incident.channel, Channel::Phone);
    QCOMPARE(log->incident.occurredAt, *parseInstant(QStringLiteral("2026-03-06T17:20Z"), QTimeZone::utc()));
    QCOMPARE(log->incident.title.in(QStringLiteral("es")), QStringLiteral("El cliente llama a un compañero: algo de la instalación no funciona"));
    QCOMPARE(log->owner, QStringLiteral("project lead"));
    QCOMPARE(log->entries.size(), size_t(14));
    const Entry &told = log->entries[3];
    QCOMPARE(told.externalRef, QStringLiteral("e04"));
    QCOMPARE(told.seq, 4);
    QCOMPARE(told.channel, Channel::Phone);
    QVERIFY(told.channelAssumed);
    QCOMPARE(told.audience, Audience::Customer);
    QCOMPARE(told.facts, (std::vector<Fact>{{FactKind::Plan, 1}}));
    QCOMPARE(told.tells, (std::vector<Tell>{Tell::Received, Tell::Plan}));
    QCOMPARE(told.stateChange->waitingOn, WaitingOn::Customer);
    QCOMPARE(log->entries[4].stateChange->state, State::Active);
    QCOMPARE(log->entries[6].promise->key, QStringLiteral("p1"));
    QCOMPARE(log->entries[6].promise->act, PromiseAct::Act::Made);
    QCOMPARE(log->entries[6].kind, EntryKind::Contact);
    QCOMPARE(log->entries[7].promise->act, PromiseAct::Act::Kept);
    QCOMPARE(log->entries[12].kind, EntryKind::Review);
    QVERIFY(log->calendars.find(QStringLiteral("office")) && log->calendars.find(QStringLiteral("24x7")));
}

void TestEventLog::sameLogSameIds()
{
    const Result<EventLog> a = parseEventLog(weekend());
    const Result<EventLog> b = parseEventLog(weekend());
    QVERIFY(a && b);
    QCOMPARE(a->incident, b->incident);
    QCOMPARE(a->entries, b->entries);
    QJsonObject later = weekend();
    later = with(later, QStringLiteral("case.id"), QStringLiteral("WE-2")).toObject();
    QVERIFY(parseEventLog(later)->incident.id != a->incident.id);
    QVERIFY(parseEventLog(later)->entries[0].id != a->entries[0].id);
}

void TestEventLog::mapsEveryTurningPoint()
{
    QJsonObject log = readTestData(shippedWeekend);
    QJsonArray events = log.value(QStringLiteral("events")).toArray();
    const auto add = [&events](const QString &kind, const QJsonObject &more) {
        QJsonObject event{{QStringLiteral("id"), QStringLiteral("x%1").arg(events.size())},
                          {QStringLiteral("at"), QStringLiteral("2026-03-09T10:00:00+01:00")},
                          {QStringLiteral("actor"), QStringLiteral("team")},
                          {QStringLiteral("kind"), kind},
                          {QStringLiteral("direction"), QStringLiteral("internal")},
                          {QStringLiteral("summary"), QStringLiteral("words")}};
        for (auto field = more.begin(); field != more.end(); ++field)
            event.insert(field.key(), field.value());
        events.append(event);
    };
    const QJsonObject promise{{QStringLiteral("id"), QStringLiteral("p3")}, {QStringLiteral("what"), QStringLiteral("a part")},
                              {QStringLiteral("due"), QStringLiteral("2026-03-10T12:00")}};
    add(QStringLiteral("promise_made"), {{QStringLiteral("promise"), promise}});
    add(QStringLiteral("promise_renegotiated"), {{QStringLiteral("promise"), promise}});
    add(QStringLiteral("promise_withdrawn_by_customer"), {{QStringLiteral("promise_id"), QStringLiteral("p3")}});
    add(QStringLiteral("closed"), {{QStringLiteral("reason"), QStringLiteral("confirmed")}});
    add(QStringLiteral("reopened"), {});
    add(QStringLiteral("merged"), {{QStringLiteral("duration"), QStringLiteral("PT45M")}});
    add(QStringLiteral("mail"), {{QStringLiteral("direction"), QStringLiteral("out")}, {QStringLiteral("channel"), QStringLiteral("mail")},
                                 {QStringLiteral("outcome"), QStringLiteral("bounced")}, {QStringLiteral("refers_to"), QStringLiteral("e14")},
                                 {QStringLiteral("auto"), true}});
    log.insert(QStringLiteral("events"), events);
    const Result<EventLog> read = parseEventLog(log);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    const auto last = [&read](size_t n) -> const Entry & { return read->entries[14 + n]; };
    QCOMPARE(last(0).promise->act, PromiseAct::Act::Made);
    QCOMPARE(last(1).promise->act, PromiseAct::Act::Renegotiated);
    QCOMPARE(last(2).promise->act, PromiseAct::Act::Withdrawn);
    QCOMPARE(last(2).kind, EntryKind::Promise);
    QCOMPARE(last(3).stateChange->act, StateChange::Act::Closed);
    QCOMPARE(last(3).kind, EntryKind::State);
    QCOMPARE(last(3).occurredAt, *parseInstant(QStringLiteral("2026-03-09T09:00Z"), QTimeZone::utc()));
    QCOMPARE(last(4).stateChange->act, StateChange::Act::Reopened);
    QCOMPARE(last(5).stateChange->act, StateChange::Act::Merged);
    QCOMPARE(last(5).durationMs, 45 * 60 * 1000);
    QCOMPARE(last(6).outcome, Outcome::Bounced);
    QCOMPARE(last(6).refersTo, read->entries[13].id);
    QVERIFY(last(6).automatic);
}

void TestEventLog::replaysTheWeekend()
{
    const Result<EventLog> log = parseEventLog(weekend());
    QVERIFY(log);
    const QJsonObject expected = readTestData(testDataPath("AVISO_WEEKEND_EXPECTED", QStringLiteral("weekend_expected.json")));
    const QString calendar = log->incident.calendar;
    const Instant until = *parseInstant(QStringLiteral("2026-03-12T00:00"), log->zone);
    const QJsonArray run = replayRun(*log, defaultRules(), until)[QStringLiteral("runs")][calendar].toArray();
    const QJsonArray lines = expected[QStringLiteral("runs")][calendar].toArray();
    for (qsizetype i = 0; i < std::min(run.size(), lines.size()); ++i)
        QCOMPARE(run[i].toObject(), lines[i].toObject());
    QCOMPARE(run.size(), lines.size());
}

void TestEventLog::replayStopsAtUntil()
{
    const Result<EventLog> log = parseEventLog(readTestData(shippedWeekend));
    const Instant until = *parseInstant(QStringLiteral("2026-03-06T20:45"), log->zone);
    const QJsonArray run = replayRun(*log, defaultRules(), until)[QStringLiteral("runs")][QStringLiteral("oncall")].toArray();
    QCOMPARE(run.size(), qsizetype(9));
    QCOMPARE(run.last()[QStringLiteral("what")].toString(), QStringLiteral("DUE"));
}

void TestEventLog::refusesWhatIsWrong_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *path, const QJsonValue &value, const char *what, const char *where = nullptr) {
        const QString name = QString::fromLatin1(path) + u' ' + value.toVariant().toString().left(20);
        QTest::newRow(qPrintable(name)) << QString::fromLatin1(path) << value << QString::fromLatin1(where ? where : path)
                                        << QString::fromLatin1(what);
    };
    const QJsonValue gone(QJsonValue::Undefined);
    const QJsonValue x(QStringLiteral("x"));
    row("schema", QStringLiteral("aviso-event-log/2"), "aviso-event-log/1");
    row("schema", gone, "found nothing");
    row("surprise", 1, "unknown field");
    row("timezone", QStringLiteral("Europe/Atlantis"), "time zone");
    row("timezone", 1, "text");
    row("timezone", gone, "time zone such as Europe/Madrid, found nothing");
    row("timezone", QString(), "time zone");
    row("timezone", QStringLiteral("Mars/Phobos"), "time zone");
    row("calendars.office.tz", QStringLiteral("Mars/Phobos"), "time zone such as Europe/Madrid, found \"Mars/Phobos\"");
    row("calendars.office.tz", gone, "time zone");
    row("events[3].summary", QStringLiteral(" \n"), "a text");
    row("events[3].audience", x, "one of customer, team");
    row("events[2].audience", QStringLiteral("customer"), "team, since");
    row("calendars", 3, "calendars by id");
    row("calendars.office", 3, "a calendar");
    row("calendars.office.week.mon", QJsonArray{QJsonArray{QStringLiteral("9"), x}}, "HH:MM", "calendars.office.week.mon[0][0]");
    row("calendars.office.surprise", 3, "unknown field");
    row("case", gone, "an object");
    row("case.id", QString(), "a text of 1 to 200");
    row("case.surprise", 3, "unknown field");
    row("case.priority", QStringLiteral("asap"), "one of low, normal, high, urgent, found \"asap\"");
    row("case.priority", gone, "found nothing");
    row("case.kind", x, "one of fault");
    row("case.calendar", QStringLiteral("moon"), "one of 24x7, office, oncall");
    row("case.calendar", gone, "a text of 1");
    row("case.customer", 7, "a text");
    row("case.owner", 7, "a text");
    row("case.tags", x, "a list");
    row("case.site", QJsonObject{}, "a text of 1", "case.site.name");
    row("case.customer_contact", QJsonObject{{QStringLiteral("fax"), x}}, "unknown field", "case.customer_contact.fax");
    row("case.equipment", QJsonObject{{QStringLiteral("kind"), x}, {QStringLiteral("installed_on"), x}}, "a date",
        "case.equipment.installed_on");
    row("events", QJsonArray{}, "a list of 1 to");
    row("events", x, "a list");
    row("events[1].kind", QStringLiteral("note"), "case_opened", "events");
    row("events[2].kind", QStringLiteral("case_opened"), "no second", "events[2].kind");
    row("events[3].kind", x, "one of case_opened, ");
    row("events[3].kind", QStringLiteral("opened"), "one of case_opened, ");
    row("events[3].kind", gone, "found nothing");
    row("events[3]", 7, "an object");
    row("events[3].surprise", true, "unknown field");
    row("events[3].id", QStringLiteral("e01"), "no event before");
    row("events[3].id", 4, "a text");
    row("events[3].at", QStringLiteral("2026-03-06T13:00"), "not before");
    row("events[3].at", QStringLiteral("Friday"), "2026-03-06T18:20");
    row("events[3].at", QStringLiteral("0026-03-06T19:35"), "between 1970");
    row("events[3].at", 12, "moment");
    row("events[3].recorded_at", QStringLiteral("2026-03-06T19:00"), "not before");
    row("events[3].actor", gone, "a text");
    row("events[3].direction", QStringLiteral("sideways"), "one of in, out, internal, found \"sideways\"");
    row("events[3].direction", QJsonValue::Null, "one of in, out");
    row("events[3].channel", QStringLiteral("fax"), "one of phone, mail, in_person");
    row("events[3].assumed_channel", QStringLiteral("fax"), "one of phone");
    row("events[3].live", x, "true or false");
    row("events[3].outcome", x, "one of reached");
    row("events[3].summary", gone, "a text");
    row("events[3].summary", 4, "by language");
    row("events[3].summary.en", 4, "by language", "events[3].summary");
    row("events[3].summary", QString(QChar::Null), "without NUL");
    row("case.id", QString(QChar(0xd800)), "Unicode");
    row("events[3].text", 4, "by language");
    row("events[3].team_text", 4, "by language");
    row("events[3].tells", x, "a list");
    row("events[3].tells[0]", QStringLiteral("gossip"), "one of received");
    row("events[3].facts", x, "an object of versions");
    row("events[3].facts.gossip", 1, "facts among", "events[3].facts");
    row("events[3].facts.plan", 0, "a version from 1");
    row("events[3].facts.plan", 1.5, "a whole number");
    row("events[3].waiting_for", QStringLiteral("godot"), "one of nobody, customer");
    row("events[3].waiting_until", x, "moment");
    row("events[3].auto", x, "true or false");
    row("events[3].duration", QStringLiteral("long"), "PT45M");
    row("events[3].supersedes", QStringLiteral("e09"), "before this one");
    row("events[3].refers_to", QStringLiteral("e09"), "before this one");
    row("events[3].state", x, "one of new");
    row("events[6].promise", x, "an object");
    row("events[6].promise.id", gone, "a text");
    row("events[6].promise.due", gone, "moment");
    row("events[6].promise.due", QStringLiteral("soon"), "moment");
    row("events[6].promise.from", QStringLiteral("soon"), "moment");
    row("events[6].promise.what", 3, "by language");
    row("events[6].promise.surprise", 3, "unknown field");
    row("events[7].promise_id", QStringLiteral("p9"), "a promise made before");
    row("events[7].promise_id", gone, "a promise", "events[7].promise");
}

void TestEventLog::refusesWhatIsWrong()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, where);
    QFETCH(QString, what);
    const Result<EventLog> log = parseEventLog(with(readTestData(shippedWeekend), path, value).toObject());
    QVERIFY(!log);
    QCOMPARE(log.error().kind, Error::Kind::InvalidInput);
    const QString text = log.error().text;
    QVERIFY2(text.startsWith(where + u':'), qPrintable(text));
    QVERIFY2(text.contains(what), qPrintable(text));
}

void TestEventLog::saysWhereJsonBreaks()
{
    const Result<EventLog> log = parseEventLog(QByteArray("{\"schema\":\n  \"aviso-event-log/1\",\n  oops}"));
    QVERIFY(!log);
    QVERIFY2(log.error().text.startsWith(QStringLiteral("line 3, column ")), qPrintable(log.error().text));
    QVERIFY(!parseEventLog(QByteArray("[]")));
    QVERIFY(!parseEventLog(QByteArray()));
}

void TestEventLog::keepsTeamTextFromTheCustomer()
{
    QJsonValue log = readTestData(shippedWeekend);
    log = with(log, QStringLiteral("events[3].text"), QStringLiteral("More for them."));
    log = with(log, QStringLiteral("events[3].team_text"), QStringLiteral("For us."));
    log = with(log, QStringLiteral("events[2].team_text"), QStringLiteral("For us too."));
    const Result<EventLog> read = parseEventLog(log.toObject());
    QVERIFY(read);
    QCOMPARE(read->entries[3].teamText.words.in({}), QStringLiteral("For us."));
    QVERIFY(read->entries[3].customerText.words.byLanguage.value(QString()).contains(QStringLiteral("More for them.")));
    QVERIFY(read->entries[2].customerText.words.isEmpty());
    QCOMPARE(read->entries[2].audience, Audience::Team);
    for (const Entry &entry : read->entries)
        QVERIFY(entry.audience == Audience::Customer || entry.customerText.words.isEmpty());
}

void TestEventLog::takesNoTitleFromTheTeam()
{
    QJsonValue log = readTestData(shippedWeekend);
    log = with(log, QStringLiteral("events[1].direction"), QStringLiteral("internal"));
    log = with(log, QStringLiteral("events[1].summary"), QStringLiteral("They never pay."));
    const Result<EventLog> read = parseEventLog(log.toObject());
    QVERIFY(read);
    QVERIFY(read->entries[3].customerText.words.in(QStringLiteral("en")).startsWith(read->incident.title.in(QStringLiteral("en")).chopped(1)));
    QVERIFY(!read->incident.title.isEmpty());
    QJsonArray internal = log[QStringLiteral("events")].toArray();
    while (internal.size() > 3)
        internal.removeLast();
    const Result<EventLog> alone = parseEventLog(with(log, QStringLiteral("events"), internal).toObject());
    QVERIFY(alone);
    QCOMPARE(alone->incident.title.in(QStringLiteral("en")), QStringLiteral("Incident WE-1"));
    QCOMPARE(alone->incident.title.in(QStringLiteral("es")), QStringLiteral("Incidencia WE-1"));
}

void TestEventLog::readsWhatWasWrittenDownLate()
{
    const QJsonObject log = readTestData(shippedWeekend);
    const QJsonValue late = with(log, QStringLiteral("events[4].at"), QStringLiteral("2026-03-06T19:20"));
    QVERIFY(!parseEventLog(late.toObject()));
    const Result<EventLog> logged = parseEventLog(with(late, QStringLiteral("events[4].recorded_at"), QStringLiteral("2026-03-06T20:00")).toObject());
    QVERIFY2(logged, qPrintable(logged ? QString() : logged.error().text));
    QVERIFY(logged->entries[4].occurredAt < logged->entries[3].occurredAt);
    QVERIFY(parseEventLog(with(late, QStringLiteral("events[4].supersedes"), QStringLiteral("e04")).toObject()));
}

void TestEventLog::followsAPromiseToItsNewDate()
{
    QJsonValue log = with(readTestData(shippedWeekend), QStringLiteral("events[9].promise"),
                          QJsonObject{{QStringLiteral("id"), QStringLiteral("p1")}, {QStringLiteral("due"), QStringLiteral("2026-03-07T15:00")}});
    const Result<EventLog> told = parseEventLog(log.toObject());
    QVERIFY2(told, qPrintable(told ? QString() : told.error().text));
    QCOMPARE(told->entries[9].promise->act, PromiseAct::Act::Renegotiated);
    const Result<EventLog> untold = parseEventLog(with(log, QStringLiteral("events[9].outcome"), QStringLiteral("no_answer")).toObject());
    QVERIFY(!untold);
    QVERIFY2(untold.error().text.startsWith(QStringLiteral("events[9].promise.id: ")), qPrintable(untold.error().text));
}

void TestEventLog::takesLiveAtItsWord_data()
{
    QTest::addColumn<QJsonValue>("channel");
    QTest::addColumn<bool>("live");
    QTest::addColumn<bool>("reached");
    QTest::addColumn<bool>("assumed");
    QTest::newRow("phone, not live") << QJsonValue(QStringLiteral("phone")) << false << false << false;
    QTest::newRow("video, not live") << QJsonValue(QStringLiteral("video")) << false << false << false;
    QTest::newRow("in person, not live") << QJsonValue(QStringLiteral("in_person")) << false << false << false;
    QTest::newRow("mail, not live") << QJsonValue(QStringLiteral("mail")) << false << true << false;
    QTest::newRow("phone, live") << QJsonValue(QStringLiteral("phone")) << true << true << false;
    QTest::newRow("no channel, live") << QJsonValue(QJsonValue::Null) << true << true << true;
}

void TestEventLog::takesLiveAtItsWord()
{
    QFETCH(QJsonValue, channel);
    QFETCH(bool, live);
    QJsonValue log = with(readTestData(shippedWeekend), QStringLiteral("events[3].assumed_channel"), QJsonValue(QJsonValue::Undefined));
    log = with(log, QStringLiteral("events[3].channel"), channel);
    const Result<EventLog> read = parseEventLog(with(log, QStringLiteral("events[3].live"), live).toObject());
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    const Entry &entry = read->entries[3];
    QTEST(reachedCustomer(entry), "reached");
    QTEST(entry.channelAssumed, "assumed");
    QCOMPARE(live, entry.channel && isLive(*entry.channel) && reachedCustomer(entry));
}

void TestEventLog::closesAndSolves()
{
    QJsonValue log = readTestData(shippedWeekend);
    log = with(log, QStringLiteral("events[4].facts"), QJsonObject{{QStringLiteral("solution"), 1}});
    log = with(log, QStringLiteral("events[12].kind"), QStringLiteral("state"));
    log = with(log, QStringLiteral("events[12].state"), QStringLiteral("closed"));
    const Result<EventLog> read = parseEventLog(log.toObject());
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QVERIFY(!read->entries[4].stateChange); // the solution makes it solved
    QCOMPARE(read->entries[12].stateChange->act, StateChange::Act::Closed);
}

void TestEventLog::keepsASuppliersMailFromTheCustomer()
{
    QJsonValue log = with(readTestData(shippedWeekend), QStringLiteral("events[4].audience"), QStringLiteral("team"));
    log = with(log, QStringLiteral("events[4].summary"), QStringLiteral("Delivery failed"));
    const Result<EventLog> read = parseEventLog(log.toObject());
    QVERIFY(read);
    QCOMPARE(read->entries[4].audience, Audience::Team);
    QVERIFY(read->entries[4].customerText.words.isEmpty());
    QCOMPARE(read->entries[4].teamText.words.in({}), QStringLiteral("Delivery failed"));
}

void TestEventLog::countsByCalendarsOfAnyName()
{
    QJsonValue log = readTestData(shippedWeekend);
    log = with(log, QStringLiteral("calendars"), QJsonObject{{QString::fromUtf8("guardia-señal"), log[QStringLiteral("calendars")][QStringLiteral("oncall")]}});
    log = with(log, QStringLiteral("case.calendar"), QString::fromUtf8("guardia-señal"));
    const Result<EventLog> read = parseEventLog(log.toObject());
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QVERIFY(read->calendars.find(QString::fromUtf8("guardia-señal")));
    QCOMPARE(read->calendars.find(QStringLiteral("24x7"))->zone(), read->zone);
}

void TestEventLog::replaysWithoutCalendars()
{
    QJsonValue log = with(readTestData(shippedWeekend), QStringLiteral("calendars"), QJsonValue(QJsonValue::Undefined));
    const Result<EventLog> read = parseEventLog(log.toObject());
    QVERIFY(read && checkLog(*read));
    const QJsonArray run = replayRun(*read, defaultRules(), {})[QStringLiteral("runs")][QStringLiteral("oncall")].toArray();
    QVERIFY(!run.isEmpty());
    for (const QJsonValue &line : run)
        QVERIFY(line[QStringLiteral("due")].isString());
    const Result<void> unknown = checkLog(*parseEventLog(with(log, QStringLiteral("case.calendar"), QStringLiteral("moon")).toObject()));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().text, QStringLiteral("case.calendar: expected one of 24x7, office, oncall, found \"moon\""));
}

void TestEventLog::namesRulesWithoutACalendar()
{
    const Result<EventLog> log = parseEventLog(readTestData(shippedWeekend));
    RuleSet rules = defaultRules();
    QVERIFY(checkRules(rules, *log));
    rules.rules[1].calendar = QStringLiteral("moon");
    QVERIFY(checkRules(rules, *log).error().text.startsWith(QStringLiteral("rules[1].calendar: ")));
    rules.rules[0].version = 0;
    QVERIFY(checkRules(rules, *log).error().text.startsWith(QStringLiteral("rules[0].version: ")));
}

void TestEventLog::sharesCalendarsThatWereReadBefore()
{
    CalendarCache cache;
    QVERIFY(parseEventLog(weekend(), &cache));
    const qsizetype read = cache.size();
    QVERIFY(read > 0);
    QVERIFY(parseEventLog(weekend(), &cache));
    QCOMPARE(cache.size(), read);
}

QTEST_GUILESS_MAIN(TestEventLog)
#include "tst_eventlog.moc"
