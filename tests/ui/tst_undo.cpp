// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/workingcalendar.h"
#include "ui/commands/deeddialog.h"
#include "ui/commands/incidentdeeds.h"
#include "ui/commands/toast.h"
#include "ui/composer/momentedit.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"
#include "windowfixture.h"

#include <QAccessible>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using What = TriageDeed::What;

/// Deeds from a list, and the way back, by keyboard alone.
class UndoTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<WindowFixture> m_given;

    MainWindow &window() { return *m_given->window; }
    Toast &toast() { return *window().deeds().toast(); }
    QString owner(const Incident &incident)
    {
        const Dossier dossier = m_given->dossier(incident.id);
        return dossier.owner ? dossier.owner->name : QString();
    }
    /// The next answer of a deed, whatever the keys did.
    template<typename Press>
    void awaiting(Press press)
    {
        QSignalSpy finished(&window().deeds(), &IncidentDeeds::finished);
        press();
        QTRY_COMPARE(finished.size(), 1);
    }
    /// No entry of it can be written while the company has a certain name.
    void refuseWhileBlocked(const Incident &incident)
    {
        m_given->window.reset();
        m_given->close();
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            database.setDatabaseName(m_given->file());
            QVERIFY(database.open());
            QSqlQuery query(database);
            const QString trigger = u"create trigger blocked before insert on entry when new.incident = '%1' and exists (select 1 from document where json like '%blocked%') "
                                    "begin select raise(abort, 'blocked'); end"_s.arg(incident.id.toString());
            QVERIFY2(query.exec(trigger), qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
        m_given->reopen();
        m_given->rebuild();
    }
    DeedDialog *dialogAfter(Qt::Key key)
    {
        QTest::keyClick(m_given->list(), key);
        if (!QTest::qWaitFor([this] { return window().deeds().dialog() && window().deeds().dialog()->isVisible(); }, 20'000))
            qFatal("no dialog");
        return window().deeds().dialog();
    }

private Q_SLOTS:
    void init() { m_given = std::make_unique<WindowFixture>(); }
    void cleanup() { m_given.reset(); }

    void takingByALetterIsUndoneAndDoneAgain()
    {
        const Incident incident = m_given->call(u"No hot water"_s);
        m_given->showQueue(1);
        awaiting([&] { QTest::keyClick(m_given->list(), Qt::Key_I); });
        QCOMPARE(owner(incident), u"Ana"_s);
        QVERIFY(toast().isVisible());
        QCOMPARE(toast().text(), u"You follow 1 incident(s) now."_s);
        QCOMPARE(m_given->action(ActionId::Undo)->text(), u"&Undo taking 1 incident(s)"_s);
        QVERIFY(m_given->window->menuBar()->actions().at(1)->menu()->actions().contains(m_given->action(ActionId::Undo)));
        awaiting([&] { QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier); });
        QCOMPARE(owner(incident), QString());
        QVERIFY(!m_given->action(ActionId::Undo)->isEnabled());
        awaiting([&] { QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); });
        QCOMPARE(owner(incident), u"Ana"_s);
    }

    void manyAreAssignedWithOneAnswer()
    {
        const Incident one = m_given->call(u"No hot water"_s), two = m_given->call(u"Noise"_s);
        m_given->showQueue(2);
        window().deeds().ask({.what = TriageDeed::What::Assign}, {one.id, two.id});
        QTRY_VERIFY(window().deeds().dialog() && window().deeds().dialog()->isVisible());
        DeedDialog *dialog = window().deeds().dialog();
        QCOMPARE(dialog->windowTitle(), u"Assign 2 incident(s)"_s);
        dialog->findChild<QComboBox *>(u"deedPeople"_s)->setEditText(u"nobody"_s);
        QVERIFY(!dialog->findChild<QPushButton *>(u"deedDo"_s)->isEnabled());
        dialog->findChild<QComboBox *>(u"deedPeople"_s)->setEditText(u"luis"_s);
        awaiting([&] { QTest::keyClick(dialog, Qt::Key_Return); });
        QCOMPARE(owner(one), u"Luis"_s);
        QCOMPARE(owner(two), u"Luis"_s);
        QCOMPARE(toast().text(), u"2 incident(s) assigned to Luis."_s);
    }

    void aLetterMeansEverySelectedRow()
    {
        const Incident one = m_given->call(u"No hot water"_s), two = m_given->call(u"Noise"_s);
        m_given->showQueue(2);
        QTableView *table = window().queue()->table();
        table->setSelectionMode(QAbstractItemView::ExtendedSelection);
        table->selectAll();
        awaiting([&] { QTest::keyClick(table, Qt::Key_I); });
        QCOMPARE(owner(one), u"Ana"_s);
        QCOMPARE(owner(two), u"Ana"_s);
        QCOMPARE(m_given->action(ActionId::Undo)->text(), u"&Undo taking 2 incident(s)"_s);
        awaiting([&] { QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier); });
        QCOMPARE(owner(one), QString());
        QCOMPARE(owner(two), QString());
    }

    void everyDeedFromTheKeyboard_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("said");
        QTest::newRow("priority") << int(Qt::Key_P) << u"a hospital"_s << u"Priority of 1 incident(s) set."_s;
        QTest::newRow("tags") << int(Qt::Key_T) << u"gas, vip"_s << u"Tags of 1 incident(s) set."_s;
        QTest::newRow("solved") << int(Qt::Key_E) << u"New electrode"_s << u"1 incident(s) marked as solved; the customer is still to be told."_s;
        QTest::newRow("put off") << int(Qt::Key_S) << QString() << u"1 incident(s) put off."_s;
    }
    void everyDeedFromTheKeyboard()
    {
        QFETCH(int, key);
        QFETCH(QString, words);
        QFETCH(QString, said);
        const Incident incident = m_given->call(u"No hot water"_s);
        m_given->showQueue(1);
        DeedDialog *dialog = dialogAfter(Qt::Key(key));
        if (auto *tags = dialog->findChild<QLineEdit *>(u"deedAdd"_s))
            tags->setText(words);
        if (auto *text = dialog->findChild<QPlainTextEdit *>(u"deedWords"_s))
            text->setPlainText(words);
        if (auto *priority = dialog->findChild<QComboBox *>(u"deedPriority"_s))
            priority->setCurrentIndex(3);
        const Dossier before = m_given->dossier(incident.id);
        awaiting([&] { dialog->findChild<QPushButton *>(u"deedDo"_s)->click(); });
        QCOMPARE(toast().text(), said);
        QCOMPARE(m_given->dossier(incident.id).entries.size(), size_t(2));
        window().activateWindow(); // as a window manager does once the dialog is gone
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        awaiting([&] { QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier); });
        const Dossier after = m_given->dossier(incident.id);
        QCOMPARE(after.incident.tags, before.incident.tags);
        QCOMPARE(after.incident.priority, before.incident.priority);
        QCOMPARE(after.incident.state, before.incident.state);
        QVERIFY(after.commitments == before.commitments);
    }

    void theToastIsReachedAndAnsweredByKeys()
    {
        const Incident incident = m_given->call(u"No hot water"_s);
        m_given->showQueue(1);
        awaiting([&] { QTest::keyClick(m_given->list(), Qt::Key_I); });
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&toast());
        QCOMPARE(spoken->text(QAccessible::Name), toast().text());
        for (int i = 0; i < 6 && !toast().isAncestorOf(window().focusWidget()); ++i)
            m_given->action(ActionId::NextPane)->trigger();
        QVERIFY(toast().isAncestorOf(window().focusWidget()));
        auto *leaves = toast().findChild<QTimer *>(u"toastLeaves"_s);
        QVERIFY(!leaves->isActive()); // it stays while somebody is on it
        m_given->list()->setFocus();
        QVERIFY(leaves->isActive());
        m_given->action(ActionId::NextPane)->trigger();
        QVERIFY(toast().isAncestorOf(window().focusWidget()));
        awaiting([&] { QTest::keyClick(window().focusWidget(), Qt::Key_Space); });
        QCOMPARE(owner(incident), QString());
    }

    void theToastGoesByItself()
    {
        m_given->call(u"No hot water"_s);
        m_given->showQueue(1);
        awaiting([&] { QTest::keyClick(m_given->list(), Qt::Key_I); });
        auto *leaves = toast().findChild<QTimer *>(u"toastLeaves"_s);
        QCOMPARE(leaves->intervalAsDuration(), std::chrono::milliseconds(Toast::stays));
        leaves->start(0); // its time is up
        QTRY_VERIFY(!toast().isVisible());
        QVERIFY(m_given->action(ActionId::Undo)->isEnabled()); // the way back stays
    }

    void whatCouldNotBeDoneIsInTheDetails()
    {
        const Incident solved = m_given->call(u"No hot water"_s), open = m_given->call(u"Noise"_s);
        const TriageDeed deed{.what = TriageDeed::What::Resolve, .words = u"fixed"_s};
        awaiting([&] { window().deeds().perform(deed, {solved.id}); });
        awaiting([&] { window().deeds().perform(deed, {solved.id, open.id}); });
        QVERIFY(toast().text().contains(u"1 could not be done."_s));
        auto *more = toast().findChild<QPushButton *>(u"toastMore"_s);
        QVERIFY(more->isVisible());
        more->setFocus();
        QTest::keyClick(more, Qt::Key_Space);
        auto *details = toast().findChild<QLabel *>(u"toastDetails"_s);
        QVERIFY(details->isVisible());
        QCOMPARE(details->text(), solved.number + u": It is solved already."_s);
    }

    void anotherDeskWasFasterAndTheRestIsUndone()
    {
        const Incident mine = m_given->call(u"No hot water"_s), touched = m_given->call(u"Noise"_s);
        awaiting([&] { window().deeds().perform({.what = TriageDeed::What::Take}, {mine.id, touched.id}); });
        const auto people = *UiFixture::wait(m_given->desk->people().technicians());
        const auto luis = std::find_if(people.begin(), people.end(), [](const Technician &one) { return one.name == u"Luis"_s; });
        QVERIFY(UiFixture::wait(m_given->desk->triage().perform({touched.id}, {.what = TriageDeed::What::Assign, .to = luis->id})));
        awaiting([&] { window().deeds().undo(); });
        QCOMPARE(owner(mine), QString());
        QCOMPARE(owner(touched), u"Luis"_s);
        QVERIFY(toast().text().contains(u"1 could not be done."_s));
        // Done again, it is about the one that was undone.
        awaiting([&] { window().deeds().redo(); });
        QCOMPARE(owner(mine), u"Ana"_s);
        QCOMPARE(owner(touched), u"Luis"_s);
    }

    void whatWasWrittenForADeedIsNotLost()
    {
        const Incident incident = m_given->call(u"No hot water"_s);
        m_given->showQueue(1);
        DeedDialog *dialog = dialogAfter(Qt::Key_E);
        // Another desk was faster.
        QVERIFY(UiFixture::wait(m_given->desk->triage().perform({incident.id}, {.what = TriageDeed::What::Resolve, .words = u"fixed"_s})));
        auto *words = dialog->findChild<QPlainTextEdit *>(u"deedWords"_s);
        QTest::keyClicks(words, u"New electrode"_s);
        awaiting([&] {
            dialog->findChild<QPushButton *>(u"deedDo"_s)->click();
            QVERIFY(!words->isEnabled());
            QTest::keyClick(dialog, Qt::Key_Escape); // its answer is awaited
            QVERIFY(dialog->isVisible());
        });
        QVERIFY(dialog->isVisible() && words->isEnabled());
        QCOMPARE(words->toPlainText(), u"New electrode"_s);
        QCOMPARE(dialog->message()->text(), incident.number + u": It is solved already."_s);
        QVERIFY(!toast().isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape); // asks
        QVERIFY(dialog->isVisible());
        Q_EMIT dialog->message()->actionTriggered();
        QVERIFY(!dialog->isVisible());
    }

    void aDayOffIsSaidInTheDialog_data()
    {
        QTest::addColumn<bool>("hasCalendar");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("warns");
        QTest::newRow("a Sunday") << true << u"2026-03-15 11:00"_s << true;
        QTest::newRow("a Monday") << true << u"2026-03-16 11:00"_s << false;
        QTest::newRow("several calendars") << false << u"2026-03-15 11:00"_s << false;
    }
    void aDayOffIsSaidInTheDialog()
    {
        QFETCH(bool, hasCalendar);
        QFETCH(QString, typed);
        QFETCH(bool, warns);
        const char *office = R"({"tz":"Europe/Madrid","name":{"en":"Office"},"week":{"mon":[["09:00","18:00"]],"tue":[["09:00","18:00"]],"wed":[["09:00","18:00"]],
            "thu":[["09:00","18:00"]],"fri":[["09:00","18:00"]],"sat":[],"sun":[]}})";
        for (const What what : {What::Snooze, What::Wait}) {
            DeedDialog::Choices choices;
            if (hasCalendar)
                choices.calendar = *WorkingCalendar::fromJson(u"office"_s, QJsonDocument::fromJson(office).object());
            DeedDialog dialog({.what = what}, hasCalendar ? 1 : 2, choices, m_given->viewpoint());
            dialog.show();
            auto *until = dialog.findChild<MomentEdit *>(u"deedUntil"_s);
            until->setMoment(m_given->now + std::chrono::minutes(7)); // none of the usual ones
            auto *line = until->findChild<QLineEdit *>(u"exactMoment"_s);
            line->setText(typed);
            const QString note = until->findChild<ElidedLabel *>(u"momentNote"_s)->text();
            QVERIFY2(until->isUnderstood(), qPrintable(note));
            QVERIFY2(note.contains(u"closed"_s, Qt::CaseInsensitive) == warns, qPrintable(note));
        }
    }

    void anEmptyDialogClosesAtOnce()
    {
        m_given->call(u"No hot water"_s);
        m_given->showQueue(1);
        QPointer<DeedDialog> dialog = dialogAfter(Qt::Key_E);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void whatWasDoneOutlivesTheWindow()
    {
        const Incident one = m_given->call(u"No hot water"_s), two = m_given->call(u"Noise"_s);
        awaiting([&] { window().deeds().perform({.what = TriageDeed::What::Take}, {one.id}); });
        awaiting([&] { window().deeds().perform({.what = TriageDeed::What::Tags, .add = {u"gas"_s}}, {two.id}); });
        awaiting([&] { window().deeds().undo(); });
        const DeedsDone kept = window().deeds().kept();
        m_given->rebuild();
        QVERIFY(!m_given->action(ActionId::Undo)->isEnabled());
        window().deeds().takeUp(kept);
        QCOMPARE(m_given->action(ActionId::Undo)->text(), u"&Undo taking 1 incident(s)"_s);
        QVERIFY(m_given->action(ActionId::Redo)->isEnabled());
        QCOMPARE(owner(one), u"Ana"_s); // nothing is done by it
        awaiting([&] { window().deeds().redo(); });
        QCOMPARE(m_given->dossier(two.id).incident.tags, QStringList(u"gas"_s));
        awaiting([&] { window().deeds().undo(); });
        awaiting([&] { window().deeds().undo(); });
        QCOMPARE(owner(one), QString());
        QVERIFY(!m_given->action(ActionId::Undo)->isEnabled());
    }

    void whatFailsForNowStaysOnTheStack()
    {
        const Incident fine = m_given->call(u"No hot water"_s), ill = m_given->call(u"Noise"_s);
        refuseWhileBlocked(ill);
        awaiting([&] { window().deeds().perform({.what = TriageDeed::What::Take}, {fine.id, ill.id}); });
        QVERIFY(UiFixture::wait(m_given->desk->people().saveCompany(u"blocked"_s)));
        awaiting([&] { window().deeds().undo(); });
        QCOMPARE(owner(fine), QString());
        QCOMPARE(owner(ill), u"Ana"_s);
        QVERIFY2(toast().text().contains(ill.number), qPrintable(toast().text())); // named
        QVERIFY(m_given->action(ActionId::Undo)->isEnabled() && m_given->action(ActionId::Redo)->isEnabled());
        awaiting([&] { window().deeds().redo(); }); // the other one is done again
        QCOMPARE(owner(fine), u"Ana"_s);
        awaiting([&] { window().deeds().undo(); });
        // When what held it up is gone, it is undone as well.
        QVERIFY(UiFixture::wait(m_given->desk->people().saveCompany(u"free"_s)));
        awaiting([&] { window().deeds().undo(); });
        QCOMPARE(owner(ill), QString());
        QVERIFY(!m_given->action(ActionId::Undo)->isEnabled());
    }

    void whatCannotBeDoneAgainIsSteppedOver()
    {
        const Incident one = m_given->call(u"No hot water"_s), two = m_given->call(u"Noise"_s);
        const TriageDeed solve{.what = TriageDeed::What::Resolve, .words = u"fixed"_s};
        awaiting([&] { window().deeds().perform({.what = TriageDeed::What::Take}, {one.id}); });
        awaiting([&] { window().deeds().perform(solve, {two.id}); });
        awaiting([&] { window().deeds().undo(); });
        QVERIFY(UiFixture::wait(m_given->desk->triage().perform({two.id}, solve)));
        awaiting([&] { window().deeds().redo(); });
        QCOMPARE(window().deeds().stack().count(), 1);
        QVERIFY(m_given->action(ActionId::Undo)->isEnabled());
        awaiting([&] { window().deeds().undo(); });
        QCOMPARE(owner(one), QString());
    }
};

QTEST_MAIN(UndoTest)
#include "tst_undo.moc"
