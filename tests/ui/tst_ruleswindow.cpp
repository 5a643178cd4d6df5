// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"
#include "ui/widgets/rowlist.h"
#include "ui/rules/ruleswindow.h"
#include "ui/rules/versionspage.h"
#include "ui/widgets/messagebar.h"
#include "uifixture.h"

#include <QAccessible>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTranslator>

using namespace Qt::StringLiterals;

/// The rules as a support lead edits them.
class RulesWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_words.load(u":/i18n/aviso_en.qm"_s)); // for the plurals
        QVERIFY(QCoreApplication::installTranslator(&m_words));
    }
    void init()
    {
        m_given = std::make_unique<UiFixture>();
        open();
    }
    void cleanup()
    {
        m_window.reset();
        m_given.reset();
    }

    void theMenuOpensIt()
    {
        m_window.reset();
        Drafts drafts;
        Appearance appearance(*qApp, Appearance::Choice::Light);
        MainWindow main(*m_given->desk, drafts, appearance, m_given->viewpoint());
        main.show();
        QVERIFY(QTest::qWaitForWindowActive(&main));
        QTest::keyClick(&main, Qt::Key_T, Qt::AltModifier);
        QWidget *menu = QApplication::activePopupWidget();
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_R);
        QTRY_VERIFY(main.findChild<RulesWindow *>());
        QTRY_VERIFY(main.findChild<RulesWindow *>()->isActiveWindow());
        QVERIFY(main.rules()->list()->hasFocus());
    }

    void aWholeEditWithTheKeyboard()
    {
        m_given->call(u"Boiler E05"_s, u"Muñoz, S.L."_s, 90);
        QTest::keyClick(m_window->list(), Qt::Key_End); // the ready-made question rule, off
        QVERIFY(!m_window->draft().rules.find(u"question-answered"_s));
        QTest::keyClick(m_window->list(), Qt::Key_Space);
        QVERIFY(m_window->draft().rules.find(u"question-answered"_s)->enabled);
        QTest::keyClick(m_window->list(), Qt::Key_Home);
        for (int row = 0; row < 3; ++row)
            QTest::keyClick(m_window->list(), Qt::Key_Down); // the short plan, due after two hours
        type("ruleAmount", u"1 h"_s);
        QVERIFY(m_window->isChanged());
        press(Qt::Key_Return, Qt::ControlModifier, &RulesWindow::reviewed);
        QCOMPARE(label("effect"), u"1 open commitment moves, 1 becomes overdue."_s);
        const RowList *moves = m_window->findChild<RowList *>(u"moves"_s), *changes = m_window->findChild<RowList *>(u"changes"_s);
        QCOMPARE(moves->count(), 1);
        QCOMPARE(moves->at(0).moment, u"10:30 → 09:30"_s);
        QCOMPARE(changes->at(0).subtitle, u"By when: within 2 working hours → within 1 working hour"_s);
        QCOMPARE(changes->at(1).title, u"Answer the customer's question"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Plans sooner"_s);
        press(Qt::Key_Return, Qt::ControlModifier, &RulesWindow::saved);
        QVERIFY(!m_window->isChanged());
        QVERIFY(m_given->desk->lawmaking().rules().find(u"plan-short"_s)->due == Due(DueAfter{std::chrono::hours(1), false}));
        QVERIFY(!m_given->desk->lawmaking().rules().find(u"call-back"_s)); // untouched ready-made rules stay out of the law
        seeTheVersion();
    }

    void aWrongFieldIsNamedAndKept_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("error");
        QTest::newRow("name") << 0 << "ruleName" << " " << "Name: a rule needs a name.";
        QTest::newRow("duration") << 0 << "ruleAmount" << "soon" << "How long: “soon” is no length of time. Write it as 30 min, 2 h or 1 d.";
        QTest::newRow("no duration") << 0 << "ruleAmount" << "0 h" << "How long: “0 h” is no length of time. Write it as 30 min, 2 h or 1 d.";
        QTest::newRow("days") << 9 << "ruleAmount" << "1 h" << "How long: “1 h” is no number of days from 0 to 366.";
        QTest::newRow("too many days") << 9 << "ruleAmount" << "367" << "How long: “367” is no number of days from 0 to 366.";
        QTest::newRow("threshold") << 7 << "ruleThreshold" << "long" << "Open longer than: “long” is no length of time. Write it as 30 min, 2 h or 1 d.";
        QTest::newRow("warning") << 0 << "ruleWarn" << "10 min, early" << "Warn before: “early” is no length of time. Write it as 30 min, 2 h or 1 d.";
        QTest::newRow("opening is no warning") << 0 << "ruleWarn" << "opening" << "Warn before: “opening” is no length of time. Write it as 30 min, 2 h or 1 d.";
        QTest::newRow("again") << 0 << "ruleAgain" << "later" << "Remind again after: “later” is no length of time. Write it as 30 min, 2 h or 1 d.";
        QTest::newRow("too often") << 0 << "ruleAgain" << "1 h, 2 h, 3 h, 4 h, 5 h, 6 h" << "Remind again after: at most five, or nobody looks at them any more.";
        QTest::newRow("lead") << 0 << "ruleLead" << "2" << "Tell the lead after: “2” is no length of time. Write it as 30 min, 2 h or 1 d.";
    }

    void aWrongFieldIsNamedAndKept()
    {
        QFETCH(int, row);
        QFETCH(QString, field);
        QFETCH(QString, typed);
        m_window->list()->setCurrentRow(row);
        const Rule before = m_window->draft().rules.rules[static_cast<size_t>(row)];
        type(qPrintable(field), typed);
        auto *error = m_window->findChild<QLabel *>(field + u"Error"_s);
        QVERIFY(error->isVisible());
        QTEST(error->text(), "error");
        QCOMPARE(edit(qPrintable(field))->accessibleDescription(), error->text());
        QVERIFY(!m_window->findChild<QPushButton *>(u"saveRules"_s)->isEnabled());
        QTest::keyClick(m_window->list(), row == 0 ? Qt::Key_Down : Qt::Key_Up); // it cannot be left behind
        QCOMPARE(m_window->list()->currentRow(), row);
        QCOMPARE(edit(qPrintable(field))->text(), typed);
        QVERIFY(edit(qPrintable(field))->hasFocus());
        QCOMPARE(m_window->message()->text(), error->text());
        QVERIFY(m_window->draft().rules.rules[static_cast<size_t>(row)] == before);
    }

    void everythingCanBeNamedByAScreenReader()
    {
        for (const QString &page : {u"rules"_s, u"trial"_s, u"versions"_s}) {
            m_window->showPage(page);
            for (QWidget *widget : m_window->findChildren<QWidget *>()) {
                const bool interactive = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<RowList *>(widget);
                if (interactive && widget->isVisible() && widget->window() == m_window.get())
                    QVERIFY2(!QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
            }
        }
    }

    void anErrorGoesWhenItIsMended()
    {
        type("ruleLead", u"soon"_s);
        QTest::keyClick(m_window->list(), Qt::Key_Down);
        QVERIFY(m_window->message()->isVisible());
        auto *error = m_window->findChild<QLabel *>(u"ruleLeadError"_s);
        QTRY_COMPARE(error->visibleRegion().boundingRect(), error->rect()); // scrolled to where it can be read
        type("ruleLead", u"2 h"_s);
        type("ruleAmount", u"soon"_s);
        QTest::keyClick(m_window->list(), Qt::Key_Down);
        QVERIFY(m_window->message()->isVisible());
        type("ruleAmount", u"1 d 2 h"_s);
        QVERIFY(!m_window->message()->isVisible() && !m_window->findChild<QLabel *>(u"ruleAmountError"_s)->isVisible());
        QVERIFY(m_window->draft().rules.rules.front().due == Due(DueAfter{std::chrono::hours(26), false}));
    }

    void whatIsChosenCanBeWrongToo()
    {
        tabTo("tell-received");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // the only one that was chosen
        QCOMPARE(label("ruleUntilError"), u"Fulfilled by: choose at least one thing that fulfils it."_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(label("ruleUntilError"), QString());
        tabTo("ruleBy");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        QVERIFY(label("ruleByError").startsWith(u"By when: only a promise gives its moment"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up); // by a time of day
        type("ruleAmount", u"2"_s);
        type("ruleClock", u"25:00"_s);
        QCOMPARE(label("ruleClockError"), u"Time of day: “25:00” is no time of day. Write it as 13:00."_s);
        type("ruleClock", u"9:30"_s);
        QVERIFY(m_window->draft().rules.rules.front().due == Due(DueWorkingDays{2, DueWorkingDays::At::Clock, QTime(9, 30)}));
    }

    void aRuleThatIsOnlyLookedAtStaysAsItIs()
    {
        for (int row = 0; row < m_window->list()->count(); ++row)
            m_window->list()->setCurrentRow(row);
        QVERIFY(!m_window->isChanged());
        QVERIFY(m_window->draft().rules == m_given->desk->lawmaking().rules());
        QCOMPARE(m_window->list()->at(1).subtitle, u"Tell the customer the diagnosis within 30 working minutes, by any channel"_s);
    }

    void everyPatternOfTheMenuMakesARule()
    {
        const int before = m_window->list()->count();
        for (int pattern = 0; pattern < 8; ++pattern) {
            m_window->findChild<QPushButton *>(u"addRule"_s)->setFocus();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
            QWidget *menu = QApplication::activePopupWidget();
            QVERIFY(menu);
            for (int i = 0; i < pattern; ++i)
                QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
            QTRY_COMPARE(m_window->list()->count(), before + pattern + 1);
            QVERIFY(edit("ruleName")->hasFocus());
            const Rule rule = m_window->draft().rules.rules.back();
            QVERIFY(rule.enabled && rule.id.startsWith(u"own-"_s));
            QCOMPARE(rule.changedBy, u"Ana"_s);
        }
        const LawDraft draft = m_window->draft();
        QVERIFY(checkedRules(draft.rules, draft.calendars));
        QVERIFY(parseRules(QJsonDocument(toJson(draft.rules)).toJson()).value() == draft.rules);
    }

    void aRuleIsDuplicatedAndRemoved()
    {
        const int before = m_window->list()->count();
        QVERIFY(!m_window->findChild<QPushButton *>(u"removeRule"_s)->isEnabled()); // it came with the program
        tap("duplicateRule");
        QCOMPARE(m_window->list()->count(), before + 1);
        QCOMPARE(m_window->list()->at(before).title, u"Tell the customer we have it (copy)"_s);
        QVERIFY(m_window->draft().rules.rules.back().due == m_window->draft().rules.rules.front().due);
        tap("removeRule");
        QCOMPARE(m_window->list()->count(), before);
        QVERIFY(!m_window->isChanged());
    }

    void everyFieldIsRead()
    {
        tabTo("priority-high");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        tabTo("kind-outage");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        type("ruleCustomers", u"Acme, Hotel Miramar "_s);
        type("ruleContracts", u"gold"_s);
        type("ruleTags", u"vip,,water"_s);
        tabTo("pause-part");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        tabTo("ruleClockRuns");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        tabTo("rulePierce");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        type("ruleWarn", u"10 min"_s);
        type("ruleAgain", u"15 min, opening"_s);
        type("ruleLead", u"2 h"_s);
        const Rule rule = m_window->draft().rules.rules.front();
        QVERIFY(rule.pause == (PauseWhen{{State::Waiting}, {WaitingOn::Part}, true}) && rule.pierceQuiet);
        QVERIFY(rule.applies == (AppliesTo{{Level::High}, {IncidentKind::Outage}, {u"Acme"_s, u"Hotel Miramar"_s}, {u"gold"_s}, {u"vip"_s, u"water"_s}}));
        using enum ReminderStep::Kind;
        using namespace std::chrono_literals;
        QVERIFY(rule.steps == (std::vector<Step>{{Warn, Step::When::Before, 10min, false}, {Again, Step::When::After, 15min, false}, {Again, Step::When::NextOpening, {}, false}, {ToLead, Step::When::After, 2h, false}}));
    }

    void importErrorsNameTheFieldAndChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("error");
        QTest::newRow("duration") << QByteArray("PT30M") << QByteArray("half an hour") << "rules[0].due.after";
        QTest::newRow("channel") << QByteArray(R"("channel": "any")") << QByteArray(R"("channel": "smoke")") << "rules[0].channel";
        QTest::newRow("event") << QByteArray("case_opened") << QByteArray("case_dreamt") << "rules[0].start.kind";
        QTest::newRow("calendar") << QByteArray(R"("calendar": "case")") << QByteArray(R"("calendar": "moon")") << "rules[0].calendar: there is no calendar \"moon\" here";
        QTest::newRow("no JSON") << QByteArray("{") << QByteArray("[") << "line ";
        QTest::newRow("schema") << QByteArray("aviso-rules/1") << QByteArray("aviso-rules/9") << "schema";
    }

    void importErrorsNameTheFieldAndChangeNothing()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, error);
        QByteArray json = m_window->exported();
        QVERIFY(json.contains(from));
        m_window->importFrom(json.replace(from, to));
        QVERIFY2(m_window->message()->text().contains(error), qPrintable(m_window->message()->text()));
        QVERIFY(m_window->message()->kind() == MessageBar::Kind::Error);
        QVERIFY(!m_window->isChanged());
    }

    void whatIsExportedCanBeImported()
    {
        const QByteArray json = m_window->exported();
        m_window->importFrom(json);
        QVERIFY(!m_window->isChanged());
        m_window->importFrom(QByteArray(json).replace("PT30M", "PT45M"));
        QVERIFY(m_window->isChanged());
        QVERIFY(m_window->draft().rules.rules.front().due == Due(DueAfter{std::chrono::minutes(45), false}));
        QCOMPARE(m_window->message()->text(), u"20 rules read. They count once they are saved."_s);
    }

    void anOldVersionComesBack()
    {
        type("ruleAmount", u"10 min"_s);
        press(Qt::Key_Return, Qt::ControlModifier, &RulesWindow::reviewed);
        QCOMPARE(label("effect"), u"Nothing is owed at the moment, so nothing moves."_s);
        press(Qt::Key_Return, Qt::ControlModifier, &RulesWindow::saved);
        toVersions();
        QTest::keyClick(m_window->versions()->list(), Qt::Key_Down);
        tap("restoreVersion");
        QVERIFY(m_window->isChanged());
        QVERIFY(m_window->draft().rules.rules.front().due == Due(DueAfter{std::chrono::minutes(30), false}));
    }

    void calendarsEditedMeanwhileAreSeen()
    {
        auto *box = m_window->findChild<QComboBox *>(u"ruleCalendar"_s);
        Lawmaking &law = m_given->desk->lawmaking();
        const auto come = [&](const Calendars &calendars) {
            QVERIFY(DeskFixture::wait(law.enact({law.rules(), calendars, {}})));
            QWidget other;
            other.show();
            other.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&other));
            m_window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        };
        Calendars calendars = law.calendars();
        calendars.byId.insert_or_assign(u"shop"_s, WorkingCalendar::of(u"shop"_s, calendars.byId.at(u"oncall"_s).hours()));
        come(calendars);
        QVERIFY(box->findData(u"shop"_s) >= 0);
        QVERIFY(!m_window->isChanged());
        tabTo("ruleCalendar");
        QTest::keyClick(box, Qt::Key_End);
        QCOMPARE(m_window->draft().rules.rules.front().calendar, u"shop"_s);
    }

    void rulesEditedMeanwhileAreSeenUntilSomethingIsEditedHere()
    {
        Lawmaking &law = m_given->desk->lawmaking();
        const auto come = [&](Milliseconds time) {
            LawDraft draft{law.rules(), law.calendars(), {}};
            draft.rules.rules.front().due = DueAfter{time, false};
            QVERIFY(DeskFixture::wait(law.enact(draft)));
            QWidget other;
            other.show();
            other.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&other));
            m_window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        };
        come(std::chrono::hours(5));
        QVERIFY(m_window->draft().rules.rules.front().due == Due(DueAfter{std::chrono::hours(5), false}));
        QTest::keyClick(m_window->list(), Qt::Key_Space);
        come(std::chrono::hours(6));
        QVERIFY(m_window->draft().rules.rules.front().due == Due(DueAfter{std::chrono::hours(5), false}));
        // What both changed is not overwritten, and stays in the window
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY2(m_window->message()->text().contains(u"Somebody else changed the rules meanwhile"_s), qPrintable(m_window->message()->text()));
        QVERIFY(m_window->isChanged());
    }

    void whatIsNotSavedIsAskedFor()
    {
        QTest::keyClick(m_window->list(), Qt::Key_Space);
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(m_window->isVisible());
        QVERIFY(m_window->message()->text().startsWith(u"The changed rules have not been saved."_s));
        QTest::keyClick(m_window->list(), Qt::Key_Space);
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!m_window->isVisible());
    }

private:
    void open()
    {
        m_window = std::make_unique<RulesWindow>(*m_given->desk, m_given->viewpoint());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(m_window->list()->hasFocus());
    }
    QLineEdit *edit(const char *name) { return m_window->findChild<QLineEdit *>(QLatin1String(name)); }
    QString label(const char *name) { return m_window->findChild<QLabel *>(QLatin1String(name))->text(); }
    /// The keyboard goes to a control by Tab alone.
    void tabTo(const char *name)
    {
        const QString wanted = QLatin1String(name);
        for (int i = 0; i < 90 && QApplication::focusWidget()->objectName() != wanted; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), wanted);
    }
    void type(const char *field, const QString &text)
    {
        tabTo(field);
        QTest::keyClick(edit(field), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit(field), text);
    }
    void tap(const char *button)
    {
        tabTo(button);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    }
    template<typename Signal>
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers, Signal signal)
    {
        QSignalSpy done(m_window.get(), signal);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QVERIFY(done.wait());
    }
    void toVersions()
    {
        QSignalSpy loaded(m_window->versions(), &VersionsPage::loaded);
        tabTo("rules"); // the part of the window that is shown
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QVERIFY(loaded.wait());
        tabTo("versionsList");
    }
    void seeTheVersion()
    {
        toVersions();
        const RowList *list = m_window->versions()->list();
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->at(0).title, u"Plans sooner"_s);
        QCOMPARE(list->at(0).subtitle, u"Ana"_s);
        QVERIFY(list->at(0).moment.contains(u"10 Mar"_s));
        const RowList *changes = m_window->findChild<RowList *>(u"versionChanges"_s);
        QCOMPARE(changes->count(), 6); // the plan; and the added rule, a row for each of its sentences
        QCOMPARE(changes->at(1).moment, u"Added"_s);
        QCOMPARE(changes->at(3).subtitle, u"Warn 15 working minutes before"_s);
        QCOMPARE(changes->at(0).subtitle, u"By when: within 2 working hours → within 1 working hour"_s);
    }

    QTranslator m_words;
    std::unique_ptr<UiFixture> m_given;
    std::unique_ptr<RulesWindow> m_window;
};

QTEST_MAIN(RulesWindowTest)
#include "tst_ruleswindow.moc"
