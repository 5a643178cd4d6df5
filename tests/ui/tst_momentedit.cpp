// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/momentedit.h"
#include "ui/widgets/elidedlabel.h"
#include "uifixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The field in a window, at ten on a Tuesday, by the hours of an office in Getafe that is closed on Wednesday.
struct Field
{
    Instant now = instantOf(QDate(2026, 3, 10), QTime(10, 0), QTimeZone("Europe/Madrid"));
    MomentEdit edit;
    QSignalSpy changed{&edit, &MomentEdit::changed};

    explicit Field(MomentEdit::Kind kind = MomentEdit::Kind::Coming)
        : edit(kind, u"By when"_s, Viewpoint{Language(u"en"_s), QTimeZone("Europe/Madrid"), [this] { return now; }})
    {
        const char *spec = R"({"tz":"Europe/Madrid","name":{"es":"Getafe","en":"Getafe"},"week":{"mon":[["09:00","18:00"]],"tue":[["09:00","18:00"]],"wed":[["09:00","18:00"]],
            "thu":[["09:00","18:00"]],"fri":[["09:00","18:00"]],"sat":[],"sun":[]},"holidays":[{"date":"2026-03-11","name":{"es":"Fiesta local","en":"Local feast"}}]})";
        edit.setCalendar(*WorkingCalendar::fromJson(u"getafe"_s, QJsonDocument::fromJson(spec).object()));
        edit.show();
        edit.activateWindow();
        if (!QTest::qWaitForWindowActive(&edit))
            qFatal("no window");
        edit.setFocus();
    }
    QComboBox *usual() { return edit.findChild<QComboBox *>(u"usualMoment"_s); }
    QLineEdit *line() { return edit.findChild<QLineEdit *>(u"exactMoment"_s); }
    QString note() { return edit.findChild<ElidedLabel *>(u"momentNote"_s)->text(); }
    QPushButton *take() { return edit.findChild<QPushButton *>(u"takeMoment"_s); }
};

}

/// A moment typed by the keyboard alone.
class MomentEditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typingBeginsAnywhere();
    void aHolidayOffersTheNextMorning();
    void aUsualMomentIsWarnedAboutToo();
    void whatIsNotUnderstoodIsNoMoment();
    void whatIsTypedOutlivesARefresh();
    void aWindowHasItsBeginning();
    void aPastOneIsNeverNow();
    void aKeptMomentStaysThoughItHasPassed();
    void anAmountOfTimeIsCountedFromWhenItWasTyped();
};

void MomentEditTest::typingBeginsAnywhere()
{
    Field field;
    QTest::keyClicks(field.usual(), u"t"_s);
    QVERIFY(field.line()->isVisible() && field.line()->hasFocus());
    QTest::keyClicks(field.line(), u"hu 16:30"_s);
    QCOMPARE(field.line()->text(), u"thu 16:30"_s);
    QVERIFY(field.edit.isUnderstood());
    QCOMPARE(field.edit.moment(), std::optional(instantOf(QDate(2026, 3, 12), QTime(16, 30), QTimeZone("Europe/Madrid"))));
    QVERIFY2(field.note().startsWith(u"Thu 12 Mar, 16:30, in 1 working day"_s), qPrintable(field.note()));
    QVERIFY(!field.take()->isVisible());
}

void MomentEditTest::aHolidayOffersTheNextMorning()
{
    Field field;
    QTest::keyClicks(field.usual(), u"m"_s);
    field.line()->setText(u"mañana 9"_s);
    QVERIFY2(field.note().contains(u"Wed 11 is a holiday in Getafe: Local feast"_s), qPrintable(field.note()));
    QCOMPARE(field.take()->text(), u"Take Thu 12 Mar, 09:00"_s);
    QTest::keyClick(field.take(), Qt::Key_Space);
    QCOMPARE(field.edit.moment(), std::optional(instantOf(QDate(2026, 3, 12), QTime(9, 0), QTimeZone("Europe/Madrid"))));
    QVERIFY(!field.take()->isVisible());
    QVERIFY(field.line()->hasFocus());
}

void MomentEditTest::aUsualMomentIsWarnedAboutToo()
{
    Field field;
    field.usual()->setCurrentIndex(field.usual()->findText(u"tomorrow at 09:00"_s));
    Q_EMIT field.usual()->activated(field.usual()->currentIndex());
    QVERIFY(field.take()->isVisible());
    QVERIFY(field.note().startsWith(u"Wed 11 is a holiday"_s));
    field.usual()->setCurrentIndex(0);
    Q_EMIT field.usual()->activated(0);
    QVERIFY(!field.take()->isVisible());
}

void MomentEditTest::whatIsNotUnderstoodIsNoMoment()
{
    Field field;
    QTest::keyClicks(field.usual(), u"w"_s);
    QTest::keyClicks(field.line(), u"henever"_s);
    QVERIFY(!field.edit.isUnderstood() && !field.edit.moment());
    QVERIFY(field.note().contains(u"whenever"_s));
    QCOMPARE(field.line()->accessibleDescription(), field.note());
    field.line()->setText(u"4"_s);
    QVERIFY(!field.edit.moment());
    QTest::keyClick(field.take(), Qt::Key_Space); // the afternoon
    QCOMPARE(field.edit.moment(), std::optional(instantOf(QDate(2026, 3, 10), QTime(16, 0), QTimeZone("Europe/Madrid"))));
}

void MomentEditTest::whatIsTypedOutlivesARefresh()
{
    Field field;
    QTest::keyClicks(field.usual(), u"+3d"_s.left(1));
    QTest::keyClicks(field.line(), u"3"_s);
    field.edit.setMoment(field.edit.moment()); // as a form does that reads and shows itself at each letter
    QCOMPARE(field.line()->text(), u"+3"_s);
    QTest::keyClicks(field.line(), u"d"_s);
    const std::optional<Instant> moment = field.edit.moment();
    QVERIFY(moment);
    field.edit.setMoment(moment);
    QCOMPARE(field.line()->text(), u"+3d"_s);
    field.edit.reset();
    QVERIFY(!field.line()->isVisible());
    QVERIFY(field.edit.isUnderstood());
}

void MomentEditTest::aWindowHasItsBeginning()
{
    Field field;
    QTest::keyClicks(field.usual(), u"t"_s);
    field.line()->setText(u"thu 16-18"_s);
    const QTimeZone madrid("Europe/Madrid");
    QCOMPARE(field.edit.from(), std::optional(instantOf(QDate(2026, 3, 12), QTime(16, 0), madrid)));
    QCOMPARE(field.edit.moment(), std::optional(instantOf(QDate(2026, 3, 12), QTime(18, 0), madrid)));
    Field other;
    other.edit.setMoment(field.edit.moment(), field.edit.from());
    QCOMPARE(other.edit.from(), field.edit.from());
    QCOMPARE(other.line()->text(), u"Thu 12 Mar, 16:00-18:00"_s);
}

void MomentEditTest::aPastOneIsNeverNow()
{
    Field field(MomentEdit::Kind::Past);
    QVERIFY(field.edit.isUnderstood() && !field.edit.moment()); // "Now"
    QTest::keyClicks(field.usual(), u"1"_s);
    field.line()->setText(u"18:00"_s);
    QVERIFY(!field.edit.isUnderstood());
    QTest::keyClick(field.take(), Qt::Key_Space);
    QCOMPARE(field.edit.moment(), std::optional(instantOf(QDate(2026, 3, 9), QTime(18, 0), QTimeZone("Europe/Madrid"))));
}

void MomentEditTest::aKeptMomentStaysThoughItHasPassed()
{
    Field field;
    const Instant earlier = field.now - 2h;
    field.edit.setMoment(earlier);
    QCOMPARE(field.edit.moment(), std::optional(earlier));
    field.edit.setCalendar(WorkingCalendar::always());
    QCOMPARE(field.edit.moment(), std::optional(earlier));
    QVERIFY(field.edit.isUnderstood());
}

void MomentEditTest::anAmountOfTimeIsCountedFromWhenItWasTyped()
{
    Field field;
    QTest::keyClicks(field.usual(), u"+"_s);
    QTest::keyClicks(field.line(), u"2h"_s);
    const Instant meant = field.now + 2h;
    QCOMPARE(field.edit.moment(), std::optional(meant));
    field.now = field.now + 30min;
    field.edit.setCalendar(WorkingCalendar::always());
    field.edit.setCalendar(WorkingCalendar::always()); // the page is read again
    field.now = field.now + 30min;
    field.edit.setCalendar(WorkingCalendar::always());
    QCOMPARE(field.edit.moment(), std::optional(meant + 30min)); // other hours were a reason to read it anew, the same are none
}

QTEST_MAIN(MomentEditTest)
#include "tst_momentedit.moc"
