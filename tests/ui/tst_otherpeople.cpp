// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/looking.h"
#include "support/postgresserver.h"
#include "ui/commands/incidentdeeds.h"
#include "ui/composer/composer.h"
#include "ui/composer/drafts.h"
#include "ui/incident/conflictbar.h"
#include "ui/incident/headermenus.h"
#include "ui/incident/incidentheader.h"
#include "ui/incident/incidentpage.h"
#include "ui/incident/othershere.h"
#include "ui/widgets/badge.h"
#include "windowfixture.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using What = TriageDeed::What;

/// Luis at his window, and Ana at a desk of her own on the same PostgreSQL: what he sees of her, and she of him.
class OtherPeopleTest : public QObject
{
    Q_OBJECT
    Instant m_now;
    std::unique_ptr<Desk> m_ana, m_luis;
    std::unique_ptr<Drafts> m_drafts;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
    Incident m_boiler, m_pump;
    TechnicianId m_marta;

    template<typename T>
    static T wait(const QFuture<T> &future) { return DeskFixture::wait(future); }
    std::unique_ptr<Desk> open(const QString &user, const QString &url)
    {
        Desk::Options options;
        options.clock = [this] { return m_now; };
        options.zone = QTimeZone("Europe/Madrid");
        options.user = user;
        auto desk = std::make_unique<Desk>(options);
        if (const Result<void> ok = wait(desk->open(url, Desk::Mode::CreateIfMissing)); !ok)
            qFatal("%s", qPrintable(ok.error().text));
        answersTaken(*desk);
        return desk;
    }
    Incident call(const QString &title)
    {
        NewIncident call;
        call.title = LocalText::of(title, u"en"_s);
        call.customer = u"Muñoz, S.L."_s;
        call.calendar = u"24x7"_s;
        return wait(m_ana->timeline().create(call)).value();
    }
    IncidentPage *page() { return m_window->incident(); }
    QWidget *head() { return page()->header()->others(); }
    ConflictBar *conflict() { return page()->header()->conflict(); }
    Composer *composer() { return page()->composer(); }
    void openBoiler()
    {
        m_window->openIncident(m_boiler.id);
        QTRY_COMPARE(page()->dossier().incident.id, m_boiler.id);
    }
    /// "boiler writing": where Ana sees Luis.
    QString luisAsSeen() const
    {
        const std::vector<PresentPerson> others = m_ana->presence().others();
        return others.empty() ? QString() : QStringList{others.front().incident == m_boiler.id ? u"boiler"_s : u"pump"_s, nameOf(others.front().doing)}.join(u' ');
    }
    void type(const QString &words)
    {
        auto *edit = composer()->findChild<QPlainTextEdit *>(u"teamWords"_s);
        edit->setFocus();
        QTest::keyClicks(edit, words);
    }
    /// Ana does it at her desk, and Luis's page has read it.
    void anaDoes(const TriageDeed &deed)
    {
        QSignalSpy loaded(page(), &IncidentPage::loaded);
        QVERIFY(wait(m_ana->triage().perform({m_boiler.id}, deed)).value().failures.empty());
        QTRY_VERIFY(!loaded.isEmpty());
        QTRY_COMPARE(page()->dossier().incident.version, wait(m_ana->timeline().dossier(m_boiler.id)).value().incident.version);
    }
    /// Luis has the menu of priorities open while Ana sets one; then he chooses his.
    void choosePriorityBehindAna()
    {
        QMenu *menu = page()->header()->menus()->priorities();
        menu->popup({0, 0});
        QTRY_VERIFY(menu->isVisible());
        anaDoes({.what = What::Priority, .priority = Level::Urgent, .words = u"gas"_s});
        m_now = m_now + 12s;
        const QList<QAction *> all = menu->actions();
        QAction *normal = *std::find_if(all.begin(), all.end(), [](const QAction *one) { return one->text() == u"Normal"_s; });
        menu->setActiveAction(normal);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(conflict()->isVisible());
    }
    Incident stored() { return wait(m_luis->timeline().dossier(m_boiler.id)).value().incident; }

private Q_SLOTS:
    void init()
    {
        if (!PostgresServer::instance())
            QSKIP("PostgreSQL is not installed");
        QSettings(QSettings::IniFormat, QSettings::UserScope, u"aviso"_s, u"aviso"_s).clear();
        applyTheme(*qApp, Scheme::Light);
        m_now = instantOf(QDate(2026, 3, 10), QTime(10, 40), QTimeZone("Europe/Madrid"));
        const QString url = PostgresServer::instance()->newDatabase();
        m_ana = open(u"Ana"_s, url);
        for (const QString &name : {u"Ana"_s, u"Luis"_s, u"Marta"_s}) {
            Technician person;
            person.id = m_marta = TechnicianId::make();
            person.name = name;
            QVERIFY(wait(m_ana->people().save(person)));
        }
        m_boiler = call(u"No hot water"_s);
        m_pump = call(u"Noise in pump"_s);
        m_luis = open(u"Luis"_s, url);
        m_drafts = std::make_unique<Drafts>();
        m_appearance = std::make_unique<Appearance>(*qApp, Appearance::Choice::Light);
        m_window = std::make_unique<MainWindow>(*m_luis, *m_drafts, *m_appearance, Viewpoint{Language(u"en"_s), QTimeZone("Europe/Madrid"), [this] { return m_now; }});
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->deskOpened();
    }
    void cleanup()
    {
        m_window.reset();
        m_drafts.reset();
        m_ana.reset();
        m_luis.reset();
    }

    void theHeadSaysWhoIsThere()
    {
        openBoiler();
        QSignalSpy announced(page()->header()->others(), &OthersHere::announced);
        QVERIFY(!head()->isVisible());
        m_ana->presence().show(m_boiler.id, false);
        QTRY_VERIFY(head()->isVisible());
        QCOMPARE(head()->findChild<Badge *>()->content(), (BadgeContent{u"eye"_s, u"Ana is viewing"_s, Tone::Info}));
        QCOMPARE(head()->accessibleName(), u"Ana is viewing (since 10:40)"_s);
        m_now = m_now + 5min;
        m_ana->presence().show(m_boiler.id, true);
        QTRY_COMPARE(head()->accessibleName(), u"Ana is writing (since 10:45)"_s);
        QCOMPARE(head()->findChild<Badge *>()->content(), (BadgeContent{u"draft"_s, u"Ana is writing (since 10:45)"_s, Tone::Soon}));
        m_ana->presence().show(m_pump.id, false);
        QTRY_VERIFY(!head()->isVisible());
        QCOMPARE(announced.size(), 2); // who comes, and who begins to write; who goes is no news to listen to
        QCOMPARE(announced.at(0).front().toString(), u"Ana is viewing"_s);
    }

    void aPageThatOpensLaterSaysItToo()
    {
        m_ana->presence().show(m_boiler.id, true);
        openBoiler();
        QTRY_VERIFY(head()->isVisible());
        m_window->openIncident(m_pump.id);
        QTRY_VERIFY(!head()->isVisible());
    }

    void manyAreCounted()
    {
        const Viewpoint view{Language(u"en"_s), QTimeZone("Europe/Madrid"), [this] { return m_now; }};
        OthersHere others(view);
        std::vector<PresentPerson> all;
        for (const QString &name : {u"Ana"_s, u"Marta"_s, u"R&D"_s, u"Eva"_s})
            all.push_back({DeskId::make(), name, m_boiler.id, Doing::Viewing, m_now, m_now});
        others.show(all);
        const QList<Badge *> badges = others.findChildren<Badge *>();
        QCOMPARE(badges.size(), 3);
        QCOMPARE(badges.last()->content().text, u"and 2 more"_s);
        QVERIFY(others.accessibleName().contains(u"R&D"_s) && others.accessibleName().contains(u"Eva"_s));
    }

    void theQueueSaysItAndReadsNothingForIt()
    {
        m_window->go({Sidebar::allOpen(), {}});
        QueueModel &model = m_window->queue()->model();
        QTRY_COMPARE(model.rowCount(), 2);
        answersTaken(*m_luis);
        const auto cell = [&] { return model.indexOf(m_boiler.id, QueueModel::OthersColumn); };
        QCOMPARE(cell().data().toString(), QString());
        QSignalSpy loaded(m_window->queue(), &QueueView::loaded), dirty(&model, &QAbstractItemModel::dataChanged), reset(&model, &QAbstractItemModel::modelReset);
        m_ana->presence().show(m_boiler.id, true);
        QTRY_COMPARE(cell().data().toString(), u"Writing"_s);
        QVERIFY(cell().data(Qt::ToolTipRole).toString().contains(u"Ana is writing (since 10:40)"_s));
        QCOMPARE(cell().data(Qt::AccessibleTextRole).toString(), u"Ana is writing (since 10:40)"_s);
        QCOMPARE(dirty.size(), 1); // that cell alone
        m_ana->presence().show({}, false);
        QTRY_COMPARE(cell().data().toString(), QString());
        answersTaken(*m_luis);
        QVERIFY(loaded.isEmpty() && reset.isEmpty());
    }

    void theColumnIsOfferedWhereThereAreOthers()
    {
        const auto offered = [](MainWindow &window) {
            Q_EMIT window.queue()->columnsMenu()->aboutToShow();
            return window.queue()->columnsMenu()->findChild<QAction *>(u"column-others"_s);
        };
        QTRY_VERIFY(offered(*m_window));
        QVERIFY(!offered(*m_window)->isChecked()); // off at first
        WindowFixture alone;
        QVERIFY(!offered(*alone.window));
    }

    void aloneNobodyIsMet()
    {
        WindowFixture alone;
        const Incident incident = alone.call(u"No hot water"_s);
        alone.window->openIncident(incident.id);
        QTRY_COMPARE(alone.window->incident()->dossier().incident.id, incident.id);
        QVERIFY(!alone.window->incident()->header()->others()->isVisible());
        QVERIFY(!alone.window->incident()->composer()->findChild<QWidget *>(u"othersWriting"_s)->isVisible());
    }

    void whatOneDoesIsSeenByTheOthers()
    {
        openBoiler();
        QTRY_COMPARE(luisAsSeen(), u"boiler viewing"_s);
        composer()->start(Draft::Kind::Note);
        answersTaken(*m_luis);
        QCOMPARE(luisAsSeen(), u"boiler viewing"_s); // an empty field is no text
        type(u"Valve"_s);
        QTRY_COMPARE(luisAsSeen(), u"boiler writing"_s);
        QTest::keyClick(composer()->findChild<QPlainTextEdit *>(u"teamWords"_s), Qt::Key_Escape);
        QTRY_COMPARE(luisAsSeen(), u"boiler viewing"_s);
        composer()->start(Draft::Kind::Note); // the draft is there again
        QTRY_COMPARE(luisAsSeen(), u"boiler writing"_s);
        composer()->discard();
        QTRY_COMPARE(luisAsSeen(), u"boiler viewing"_s);
        m_window->openIncident(m_pump.id);
        QTRY_COMPARE(luisAsSeen(), u"pump viewing"_s);
        m_window->go({Sidebar::today(), {}});
        QTRY_COMPARE(luisAsSeen(), QString());
        openBoiler();
        QTRY_COMPARE(luisAsSeen(), u"boiler viewing"_s);
        m_window->hide(); // in the tray
        QTRY_COMPARE(luisAsSeen(), QString());
        m_window->show();
        QTRY_COMPARE(luisAsSeen(), u"boiler viewing"_s);
    }

    void savingEndsTheWriting()
    {
        openBoiler();
        composer()->start(Draft::Kind::Note);
        type(u"Valve"_s);
        QTRY_COMPARE(luisAsSeen(), u"boiler writing"_s);
        QSignalSpy saved(composer(), &Composer::saved);
        composer()->save();
        QTRY_COMPARE(saved.size(), 1);
        QTRY_COMPARE(luisAsSeen(), u"boiler viewing"_s);
    }

    void aWindowInPlaceOfAnotherGoesOn()
    {
        openBoiler();
        QTRY_COMPARE(luisAsSeen(), u"boiler viewing"_s);
        auto fresh = std::make_unique<MainWindow>(*m_luis, *m_drafts, *m_appearance, Viewpoint{Language(u"es"_s), QTimeZone("Europe/Madrid"), [this] { return m_now; }});
        fresh->show();
        fresh->openIncident(m_pump.id);
        QTRY_COMPARE(luisAsSeen(), u"pump viewing"_s);
        m_window = std::move(fresh); // the one before ends
        answersTaken(*m_luis);
        answersTaken(*m_ana);
        QCOMPARE(luisAsSeen(), u"pump viewing"_s);
    }

    void theWordsOfAnotherAreTakenOver_data()
    {
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QString>("team");
        QTest::newRow("nothing begun") << u""_s << u"Electrode worn."_s;
        QTest::newRow("behind one's own") << u"Valve"_s << u"Valve\n\nElectrode worn."_s;
    }
    void theWordsOfAnotherAreTakenOver()
    {
        QFETCH(QString, mine);
        QFETCH(QString, team);
        Drafts anas;
        anas.keepIn(m_ana->drafting());
        Draft hers;
        hers.customerWords = u"We come at five."_s, hers.teamWords = u"Electrode worn."_s, hers.waitReason = u"hers"_s;
        QSignalSpy kept(&m_ana->drafting(), &Drafting::kept);
        anas.put(m_boiler.id, hers);
        QTRY_VERIFY(!kept.isEmpty());
        m_ana->presence().show(m_boiler.id, true);
        openBoiler();
        if (!mine.isEmpty()) {
            composer()->start(Draft::Kind::Contact);
            type(mine);
        }
        auto *lines = composer()->findChild<QWidget *>(u"othersWriting"_s);
        QTRY_VERIFY(lines->isVisible());
        auto *take = lines->findChild<QPushButton *>(u"takeOver"_s);
        QCOMPARE(take->accessibleName(), u"Take over what Ana writes"_s);
        QVERIFY(take->focusPolicy() & Qt::TabFocus);
        QVERIFY(composer()->height() >= lines->height() + take->height()); // it has room of its own
        take->click();
        QTRY_COMPARE(composer()->draft().teamWords, team);
        QCOMPARE(composer()->draft().customerWords, u"We come at five."_s);
        QCOMPARE(composer()->draft().waitReason, QString());
        QCOMPARE(composer()->draft().kind, Draft::Kind::Contact);
        QVERIFY(composer()->isOpen());
        QCOMPARE(wait(m_ana->drafting().read()).value().size(), size_t(1)); // hers stays
        QCOMPARE(anas.find(m_boiler.id)->teamWords, u"Electrode worn."_s);
    }

    void whatIsNotKeptYetIsSaid()
    {
        m_ana->presence().show(m_boiler.id, true);
        openBoiler();
        QTRY_VERIFY(composer()->findChild<QPushButton *>(u"takeOver"_s));
        composer()->findChild<QPushButton *>(u"takeOver"_s)->click();
        const auto says = [this] {
            const QList<MessageBar *> bars = m_window->findChildren<MessageBar *>();
            return std::any_of(bars.begin(), bars.end(), [](const MessageBar *bar) { return bar->isVisible() && bar->text().startsWith(u"Nothing of what Ana writes is kept yet."_s); });
        };
        QTRY_VERIFY(says());
    }

    void whoWasSlowerChoosesTheirs()
    {
        openBoiler();
        choosePriorityBehindAna();
        QCOMPARE(conflict()->text(), u"Ana set the priority “Urgent” 12 s ago."_s);
        QCOMPARE(conflict()->accessibleName(), conflict()->text());
        auto *keep = conflict()->findChild<QPushButton *>(u"keepTheirs"_s);
        QCOMPARE(keep->text(), u"Keep what Ana set"_s);
        QVERIFY(keep->hasFocus());
        m_now = m_now + 3min;
        page()->tick();
        QCOMPARE(conflict()->text(), u"Ana set the priority “Urgent” 3 min ago."_s);
        QTest::keyClick(keep, Qt::Key_Space);
        QVERIFY(!conflict()->isVisible());
        QCOMPARE(stored().priority, Level::Urgent);
        QVERIFY(page()->isAncestorOf(m_window->focusWidget()));
    }

    void whoWasSlowerChoosesTheirOwn()
    {
        openBoiler();
        choosePriorityBehindAna();
        QSignalSpy finished(&m_window->deeds(), &IncidentDeeds::finished);
        QTest::keyClick(conflict()->findChild<QPushButton *>(u"useMine"_s), Qt::Key_Space);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!conflict()->isVisible());
        QCOMPARE(stored().priority, Level::Normal);
        m_window->deeds().undo(); // and back to hers
        QTRY_COMPARE(finished.size(), 2);
        QCOMPARE(stored().priority, Level::Urgent);
    }

    void aDialogThatStoodOpenAsks()
    {
        openBoiler();
        m_window->actions().at(ActionId::Resolve)->trigger();
        QTRY_VERIFY(m_window->deeds().dialog());
        anaDoes({.what = What::Wait, .waitingOn = WaitingOn::Part, .until = m_now + 24h, .words = u"valve"_s});
        QPointer<DeedDialog> dialog = m_window->deeds().dialog();
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Valve changed."_s);
        dialog->findChild<QPushButton *>(u"deedDo"_s)->click();
        QTRY_VERIFY(conflict()->isVisible());
        QVERIFY(!dialog || !dialog->isVisible());
        QCOMPARE(conflict()->text(), u"Ana set the state “Waiting for: Spare part” just now."_s);
        conflict()->findChild<QPushButton *>(u"useMine"_s)->click();
        QTRY_COMPARE(stored().state, State::Solved);
    }

    void whatWasTypedForNothingIsKept()
    {
        openBoiler();
        m_window->actions().at(ActionId::Resolve)->trigger();
        QTRY_VERIFY(m_window->deeds().dialog());
        anaDoes({.what = What::Wait, .waitingOn = WaitingOn::Part, .until = m_now + 24h, .words = u"valve"_s});
        m_window->deeds().dialog()->findChild<QPlainTextEdit *>()->setPlainText(u"Valve changed."_s);
        m_window->deeds().dialog()->findChild<QPushButton *>(u"deedDo"_s)->click();
        QTRY_VERIFY(conflict()->isVisible());
        QTest::keyClick(conflict()->findChild<QPushButton *>(u"keepTheirs"_s), Qt::Key_Escape);
        QCOMPARE(composer()->draft().teamWords, u"Valve changed."_s);
        QCOMPARE(composer()->draft().kind, Draft::Kind::Note);
        QCOMPARE(stored().state, State::Waiting);
    }

    void whoGoesOnWithoutAnAnswerKeepsTheirWords()
    {
        openBoiler();
        m_window->actions().at(ActionId::Resolve)->trigger();
        QTRY_VERIFY(m_window->deeds().dialog());
        anaDoes({.what = What::Wait, .waitingOn = WaitingOn::Part, .until = m_now + 24h, .words = u"valve"_s});
        m_window->deeds().dialog()->findChild<QPlainTextEdit *>()->setPlainText(u"Valve changed."_s);
        m_window->deeds().dialog()->findChild<QPushButton *>(u"deedDo"_s)->click();
        QTRY_VERIFY(conflict()->isVisible());
        // Kept from the question on, as a draft is: a crash loses nothing.
        QTRY_COMPARE(wait(m_luis->drafting().read()).value().size(), size_t(1));
        m_window->openIncident(m_pump.id);
        QTRY_COMPARE(page()->dossier().incident.id, m_pump.id);
        QVERIFY(!conflict()->isVisible());
        openBoiler();
        QTRY_COMPARE(composer()->draft().teamWords, u"Valve changed."_s);
        QCOMPARE(composer()->draft().kind, Draft::Kind::Note);
        QCOMPARE(wait(m_luis->drafting().read()).value().size(), size_t(1)); // the same one
    }

    void whatWasChosenIsKeptNoLonger()
    {
        openBoiler();
        m_window->actions().at(ActionId::Resolve)->trigger();
        QTRY_VERIFY(m_window->deeds().dialog());
        anaDoes({.what = What::Wait, .waitingOn = WaitingOn::Part, .until = m_now + 24h, .words = u"valve"_s});
        m_window->deeds().dialog()->findChild<QPlainTextEdit *>()->setPlainText(u"Valve changed."_s);
        m_window->deeds().dialog()->findChild<QPushButton *>(u"deedDo"_s)->click();
        QTRY_VERIFY(conflict()->isVisible());
        QTRY_COMPARE(wait(m_luis->drafting().read()).value().size(), size_t(1));
        conflict()->findChild<QPushButton *>(u"useMine"_s)->click();
        QTRY_COMPARE(stored().state, State::Solved);
        QTRY_VERIFY(wait(m_luis->drafting().read()).value().empty());
    }

    void anotherFieldIsNotAskedAbout()
    {
        openBoiler();
        QMenu *menu = page()->header()->menus()->priorities();
        menu->popup({0, 0});
        anaDoes({.what = What::Assign, .to = m_marta});
        QSignalSpy finished(&m_window->deeds(), &IncidentDeeds::finished);
        m_window->deeds().perform({.what = What::Tags, .add = {u"gas"_s}}, {m_boiler.id});
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!conflict()->isVisible());
        QVERIFY(stored().owner == m_marta && stored().tags == QStringList{u"gas"_s});
        menu->close();
    }

    void theQuestionIsAboutItsIncident()
    {
        openBoiler();
        choosePriorityBehindAna();
        m_window->openIncident(m_pump.id);
        QTRY_COMPARE(page()->dossier().incident.id, m_pump.id);
        QVERIFY(!conflict()->isVisible());
    }
};

QTEST_MAIN(OtherPeopleTest)
#include "tst_otherpeople.moc"
