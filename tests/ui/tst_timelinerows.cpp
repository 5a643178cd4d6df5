// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/zone.h"
#include "ui/incident/timelinerows.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QTimeZone madrid("Europe/Madrid");

/// Entries by a letter each: c told the customer, w the customer wrote, m a call nobody took, d diagnosis, n note, s change of state, a automatic.
Dossier dossierOf(const QString &letters)
{
    Dossier dossier;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        Entry entry;
        entry.id = EntryId::make();
        entry.seq = static_cast<int>(i) + 1;
        entry.occurredAt = instantOf(QDate(2026, 3, 10), QTime(9, 0), madrid) + std::chrono::minutes(i);
        switch (letters[i].unicode()) {
        case 'c':
        case 'w':
        case 'm':
            entry.kind = EntryKind::Contact;
            entry.audience = Audience::Customer;
            entry.direction = letters[i] == u'c' ? Direction::Out : Direction::In;
            entry.channel = letters[i] == u'w' ? Channel::Mail : Channel::Phone;
            if (letters[i] == u'm')
                entry.outcome = Outcome::NoAnswer;
            break;
        case 'd':
            entry.kind = EntryKind::Diagnosis;
            break;
        case 's':
            entry.kind = EntryKind::State;
            entry.stateChange = StateChange{};
            break;
        case 'a':
            entry.automatic = true;
            break;
        default:
            break;
        }
        dossier.entries.push_back(entry);
    }
    return dossier;
}

/// The rows as letters: / a day, the entry's own letter, (sss) a group.
QString rowsOf(const QString &letters, TimelineFilter filter, bool newestFirst)
{
    QString text;
    for (const TimelineRow &row : timelineRows(dossierOf(letters), filter, newestFirst, madrid)) {
        QString inside;
        for (const size_t place : row.entries)
            inside += letters[static_cast<qsizetype>(place)];
        text += row.kind == TimelineRow::Kind::Day ? u"/"_s : row.kind == TimelineRow::Kind::Group ? u'(' + inside + u')' : inside;
    }
    return text;
}

}

/// Which rows a timeline has.
class TimelineRowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAreFilteredAndGrouped_data();
    void rowsAreFilteredAndGrouped();
    void eachDayHasAHeading();
    void whatIsUnansweredWaits_data();
    void whatIsUnansweredWaits();
};

void TimelineRowsTest::rowsAreFilteredAndGrouped_data()
{
    using enum TimelineFilter;
    QTest::addColumn<QString>("letters");
    QTest::addColumn<TimelineFilter>("filter");
    QTest::addColumn<bool>("newestFirst");
    QTest::addColumn<QString>("rows");
    QTest::newRow("all") << u"cdsn"_s << All << false << u"/cdsn"_s;
    QTest::newRow("newest first") << u"cdsn"_s << All << true << u"/nsdc"_s;
    QTest::newRow("communications") << u"cwdsna"_s << Communications << false << u"/cw"_s;
    QTest::newRow("work") << u"cwdsna"_s << Work << false << u"/dn"_s;
    QTest::newRow("system") << u"cwdsna"_s << System << false << u"/sa"_s;
    QTest::newRow("two changes") << u"cssn"_s << All << false << u"/cssn"_s;
    QTest::newRow("many changes") << u"csssssn"_s << All << false << u"/c(sssss)n"_s;
    QTest::newRow("changes that a filter brings together") << u"scscsc"_s << System << false << u"/(sss)"_s;
    QTest::newRow("nothing") << u""_s << All << false << u""_s;
}

void TimelineRowsTest::rowsAreFilteredAndGrouped()
{
    QFETCH(QString, letters);
    QFETCH(TimelineFilter, filter);
    QFETCH(bool, newestFirst);
    QTEST(rowsOf(letters, filter, newestFirst), "rows");
}

void TimelineRowsTest::eachDayHasAHeading()
{
    Dossier dossier = dossierOf(u"cssss"_s);
    dossier.entries[3].occurredAt = dossier.entries[4].occurredAt = instantOf(QDate(2026, 3, 11), QTime(0, 5), madrid); // still the 10th in UTC
    std::vector<TimelineRow::Kind> kinds;
    for (const TimelineRow &row : timelineRows(dossier, TimelineFilter::All, false, madrid))
        kinds.push_back(row.kind);
    using enum TimelineRow::Kind;
    QVERIFY(kinds == (std::vector{Day, TimelineRow::Kind::Entry, TimelineRow::Kind::Entry, TimelineRow::Kind::Entry, Day, TimelineRow::Kind::Entry, TimelineRow::Kind::Entry}));
}

void TimelineRowsTest::whatIsUnansweredWaits_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<QList<int>>("waiting");
    QTest::newRow("a mail") << u"cw"_s << QList<int>{1};
    QTest::newRow("answered") << u"cwc"_s << QList<int>{};
    QTest::newRow("a note is no answer") << u"wnds"_s << QList<int>{0};
    QTest::newRow("two in a row") << u"wnw"_s << QList<int>{0, 2};
    QTest::newRow("a call that nobody took") << u"cm"_s << QList<int>{1};
    QTest::newRow("nothing was asked") << u"cdn"_s << QList<int>{};
}

void TimelineRowsTest::whatIsUnansweredWaits()
{
    QFETCH(QString, letters);
    QFETCH(QList<int>, waiting);
    const Dossier dossier = dossierOf(letters);
    QList<int> found;
    for (const EntryId &id : unansweredEntries(dossier)) {
        for (size_t i = 0; i < dossier.entries.size(); ++i) {
            if (dossier.entries[i].id == id)
                found << static_cast<int>(i);
        }
    }
    QCOMPARE(found, waiting);
}

Q_DECLARE_METATYPE(TimelineFilter)

QTEST_GUILESS_MAIN(TimelineRowsTest)
#include "tst_timelinerows.moc"
