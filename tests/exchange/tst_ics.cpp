// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ics.h"
#include "support/logs.h"

#include <QtTest>

namespace {

/// The lines as a reader joins them again.
QStringList unfolded(const QByteArray &text)
{
    return QString::fromUtf8(text).replace("\r\n ", "").split("\r\n", Qt::SkipEmptyParts);
}

}

/// A calendar file that other programs read.
class TestIcs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!ics::isAvailable())
            QSKIP("built without libical");
    }

    void saysWhatIsOwedInUtc()
    {
        const ics::Item item{"a-b-c@aviso", 3, "Daily update while open: 2026-0412 Boiler E05", at("2026-03-06 12:00"), {at("2026-03-06 10:00")}};
        const QStringList lines = unfolded(ics::written({item}, "Aviso: Ana", at("2026-03-05 09:30")).value());
        for (const char *line : {"BEGIN:VCALENDAR", "VERSION:2.0", "METHOD:PUBLISH", "X-WR-CALNAME:Aviso: Ana", "BEGIN:VEVENT", "UID:a-b-c@aviso", "SEQUENCE:3", "DTSTAMP:20260305T083000Z",
                                 "DTSTART:20260306T110000Z", "SUMMARY:Daily update while open: 2026-0412 Boiler E05", "TRANSP:TRANSPARENT", "BEGIN:VALARM", "ACTION:DISPLAY",
                                 "TRIGGER;VALUE=DATE-TIME:20260306T090000Z", "END:VALARM", "END:VEVENT", "END:VCALENDAR"})
            QVERIFY2(lines.contains(line), qPrintable(QString(line) + " is not in\n" + lines.join('\n')));
        QCOMPARE(lines.filter("DESCRIPTION:").size(), 1); // of the alarm: nothing else is told
    }

    void hostileTextStaysText_data()
    {
        QTest::addColumn<QString>("summary");
        QTest::addColumn<QString>("line");
        QTest::newRow("comma and semicolon") << "a, b; c" << "SUMMARY:a\\, b\\; c";
        QTest::newRow("backslash") << "C:\\tmp" << "SUMMARY:C:\\\\tmp";
        QTest::newRow("a new line ends no property") << "a\nEND:VEVENT" << "SUMMARY:a\\nEND:VEVENT";
        QTest::newRow("nor does a carriage return") << "a\rEND:VEVENT" << "SUMMARY:a END:VEVENT";
        QTest::newRow("other languages") << "Avería número 5 😀" << "SUMMARY:Avería número 5 😀";
    }
    void hostileTextStaysText()
    {
        QFETCH(QString, summary);
        QFETCH(QString, line);
        const QStringList lines = unfolded(ics::written({{"u", 0, summary, at("2026-03-06 12:00"), {}}}, "Aviso", at("2026-03-06 12:00")).value());
        QVERIFY2(lines.contains(line), qPrintable(lines.join('\n')));
        QCOMPARE(lines.filter("END:VEVENT").size(), line.contains("END:VEVENT") ? 2 : 1);
        QCOMPARE(lines.count("END:VEVENT"), 1);
    }

    void longLinesAreFoldedBetweenCharacters()
    {
        const QString summary = QString("ñ€😀").repeated(60);
        const QByteArray text = ics::written({{"u", 0, summary, at("2026-03-06 12:00"), {}}}, "Aviso", at("2026-03-06 12:00")).value();
        for (const QByteArray &line : text.split('\n'))
            QVERIFY2(line.size() <= 76, line.constData()); // 75 octets and the carriage return
        QVERIFY(unfolded(text).contains("SUMMARY:" + summary));
    }

    void nothingOwedIsACalendarToo()
    {
        const QStringList lines = unfolded(ics::written({}, "Aviso", at("2026-03-06 12:00")).value());
        QVERIFY(lines.contains("END:VCALENDAR") && !lines.contains("BEGIN:VEVENT"));
    }
};

QTEST_GUILESS_MAIN(TestIcs)
#include "tst_ics.moc"
