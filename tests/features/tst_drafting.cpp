// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/draftfiles.h"
#include "support/deskfixture.h"
#include "ui/composer/composer.h"
#include "ui/composer/formdraft.h"
#include "ui/composer/wordseditor.h"
#include "ui/intake/newincidentwindow.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A desk whose drafts are kept in a folder too, and a composer on one incident.
struct Given
{
    QTemporaryDir folder;
    Instant now{1'772'000'000'000};
    std::unique_ptr<Desk> desk;
    std::unique_ptr<Drafts> drafts;
    std::unique_ptr<Composer> composer;
    Incident incident;

    Given()
    {
        applyTheme(*qApp, Scheme::Light);
        reopen();
        incident = call(u"No hot water"_s);
    }
    QString file() const { return folder.filePath(u"desk.db"_s); }
    QString kept() const { return draftFolder(folder.filePath(u"drafts"_s), file()); }
    void reopen()
    {
        composer.reset();
        drafts.reset();
        desk.reset();
        Desk::Options options;
        options.clock = [this] { return now; };
        options.zone = QTimeZone("Europe/Madrid");
        options.user = u"Ana"_s;
        options.drafts = folder.filePath(u"drafts"_s);
        desk = std::make_unique<Desk>(options);
        if (!DeskFixture::wait(desk->open(file(), Desk::Mode::CreateIfMissing)))
            qFatal("not opened");
        drafts = std::make_unique<Drafts>();
        QSignalSpy loaded(drafts.get(), &Drafts::loaded);
        drafts->keepIn(desk->drafting());
        if (!loaded.wait())
            qFatal("drafts were not read");
    }
    Incident call(const QString &title)
    {
        NewIncident call;
        call.title = LocalText::of(title, u"en"_s);
        call.customer = u"Muñoz, S.L."_s;
        call.occurredAt = now - 20min;
        return *DeskFixture::wait(desk->timeline().create(call));
    }
    Dossier dossier(IncidentId id) { return *DeskFixture::wait(desk->timeline().dossier(id)); }
    void write(const QString &customer, const QString &team, Draft::Kind kind = Draft::Kind::Contact)
    {
        open();
        composer->start(kind);
        if (!customer.isEmpty())
            edit(u"customerWords"_s)->setPlainText(customer);
        edit(u"teamWords"_s)->setPlainText(team);
    }
    void open()
    {
        if (composer)
            return;
        composer = std::make_unique<Composer>(desk->timeline(), *drafts, Viewpoint{Language(u"en"_s), QTimeZone("Europe/Madrid"), [this] { return now; }});
        composer->setDossier(dossier(incident.id), desk->reminders().rules());
    }
    QPlainTextEdit *edit(const QString &name) const { return composer->findChild<QPlainTextEdit *>(name); }
    size_t files() const { return readDraftFiles(kept()).size(); }
};

}

/// What is being written is there after everything that can happen to the program.
class DraftingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typingIsKeptWithinTheTime();
    void aDraftComesBackWithAllItsFields();
    void savingDropsItWithTheEntry();
    void aFileThatOutlivedItsEntryIsNotShown();
    void discardingCanBeUndone();
    void aDiscardedOneStaysAway();
    void switchingKindsAndIncidentsKeepsIt();
    void aSlowDatabaseHoldsNothingUp();
    void aFullDiskIsSaid();
    void aNewIncidentTakesItsDraftAlong();
    void aNewIncidentComesBackWithItsFields();
};

void DraftingTest::typingIsKeptWithinTheTime()
{
    Given given;
    QSignalSpy kept(given.drafts.get(), &Drafts::kept);
    given.write({}, u"a"_s);
    QElapsedTimer clock;
    clock.start();
    int letters = 1;
    // Letter upon letter, never a pause of 200 ms.
    while (kept.isEmpty() && clock.elapsed() < 5000) {
        given.edit(u"teamWords"_s)->insertPlainText(u"x"_s);
        ++letters;
        QTest::qWait(20);
    }
    QVERIFY(!kept.isEmpty());
    QVERIFY2(clock.elapsed() < 400 * AVISO_PATIENCE, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(letters > 3);
    QCOMPARE(given.files(), size_t(1));
}

void DraftingTest::aDraftComesBackWithAllItsFields()
{
    Given given;
    given.write(u"We come at four."_s, u"Take the valve. ñ €"_s, Draft::Kind::Plan);
    Draft draft = given.composer->draft();
    draft.when = given.now - 10min;
    draft.channel = Channel::Mail;
    draft.outcome = Outcome::Sent;
    draft.promises = true;
    draft.promised = u"a technician"_s;
    draft.promisedBy = given.now + 5h;
    draft.tells = {Tell::Plan, Tell::Forecast};
    draft.state = State::Waiting;
    draft.waitingOn = WaitingOn::Part;
    draft.waitUntil = given.now + 48h;
    draft.waitReason = u"valve ordered"_s;
    draft.settling = {{u"plan-short"_s, u"plan/1"_s, SettlingChoice::What::Told, LocalText::of(u"on the phone"_s, u"en"_s)}};
    given.composer->setDraft(draft);
    given.drafts->put(given.incident.id, draft);
    QVERIFY(!draft.id.isNull());
    given.reopen();
    const Draft *back = given.drafts->find(given.incident.id);
    QVERIFY(back);
    QVERIFY(*back == draft);
    given.open();
    QCOMPARE(given.composer->draft().waitReason, u"valve ordered"_s);
    QCOMPARE(given.edit(u"teamWords"_s)->toPlainText(), u"Take the valve. ñ €"_s);
}

void DraftingTest::savingDropsItWithTheEntry()
{
    Given given;
    given.write({}, u"Valve changed."_s, Draft::Kind::Note);
    QTRY_COMPARE(given.files(), size_t(1));
    QTest::keyClick(given.edit(u"teamWords"_s), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(given.dossier(given.incident.id).entries.size(), size_t(2));
    QTRY_COMPARE(given.files(), size_t(0));
    QVERIFY(given.drafts->empty());
    given.reopen();
    QVERIFY(given.drafts->empty());
}

void DraftingTest::aFileThatOutlivedItsEntryIsNotShown()
{
    Given given;
    given.write({}, u"Valve changed."_s, Draft::Kind::Note);
    QTRY_COMPARE(given.files(), size_t(1));
    const KeptDraft file = readDraftFiles(given.kept()).front().draft;
    given.composer->save();
    QTRY_COMPARE(given.files(), size_t(0));
    // The program died between the transaction and the file.
    QVERIFY(writeDraftFile(given.kept(), file));
    given.reopen();
    QVERIFY(given.drafts->empty());
    QTRY_COMPARE(given.files(), size_t(0));
}

void DraftingTest::discardingCanBeUndone()
{
    Given given;
    given.write(u"Never mind"_s, {});
    const Draft before = given.composer->draft();
    QTRY_COMPARE(given.files(), size_t(1));
    given.composer->findChild<QToolButton *>(u"discard"_s)->click();
    QVERIFY(!given.composer->isOpen() && given.drafts->empty());
    QTRY_COMPARE(given.files(), size_t(0));
    auto *undo = given.composer->findChild<QPushButton *>(u"undoDiscard"_s);
    QVERIFY(!undo->isHidden());
    QTest::keyClick(undo, Qt::Key_Space);
    QVERIFY(given.composer->isOpen());
    QVERIFY(given.composer->draft() == before);
    QTRY_COMPARE(given.files(), size_t(1));
    given.reopen();
    QCOMPARE(given.drafts->size(), 1);
}

void DraftingTest::aDiscardedOneStaysAway()
{
    Given given;
    given.write(u"Never mind"_s, {});
    QTRY_COMPARE(given.files(), size_t(1));
    const KeptDraft file = readDraftFiles(given.kept()).front().draft;
    given.reopen(); // now it is in the database too
    given.composer.reset();
    given.drafts->discard(given.incident.id);
    QTRY_COMPARE(given.files(), size_t(0));
    given.reopen();
    QVERIFY(given.drafts->empty());
    // Discarded while the database was away: the mark is heeded, and the row goes.
    given.drafts->put(given.incident.id, *[&] {
        auto draft = std::make_unique<Draft>();
        draft->id = {file.id.value};
        draft->teamWords = u"again"_s;
        return draft;
    }());
    given.reopen();
    QCOMPARE(given.drafts->size(), 1);
    QVERIFY(markDiscarded(given.kept(), file.id, given.now + 1s));
    given.reopen();
    QVERIFY(given.drafts->empty());
    QTRY_COMPARE(given.files(), size_t(0));
}

void DraftingTest::switchingKindsAndIncidentsKeepsIt()
{
    Given given;
    const Incident other = given.call(u"Printer"_s);
    given.write(u"We come at four."_s, u"Take the valve."_s);
    given.composer->start(Draft::Kind::Note);
    given.composer->setDossier(given.dossier(other.id), given.desk->reminders().rules());
    given.composer->start(Draft::Kind::Diagnosis);
    given.edit(u"teamWords"_s)->setPlainText(u"Fuser"_s);
    given.reopen();
    QCOMPARE(given.drafts->size(), 2);
    QCOMPARE(given.drafts->find(given.incident.id)->customerWords, u"We come at four."_s);
    QVERIFY(given.drafts->find(given.incident.id)->kind == Draft::Kind::Note);
    QCOMPARE(given.drafts->find(other.id)->teamWords, u"Fuser"_s);
}

void DraftingTest::aSlowDatabaseHoldsNothingUp()
{
    Given given;
    // Whatever the database is busy with, or if it is gone: another desk here has none at all.
    Desk::Options options;
    options.user = u"Ana"_s;
    options.drafts = given.folder.filePath(u"drafts"_s);
    Desk away(options);
    const auto opening = away.open(u"/nowhere/at/all.db"_s, Desk::Mode::Existing);
    QSignalSpy kept(&away.drafting(), &Drafting::kept);
    away.drafting().keep({DraftId::make(), {}, DraftOf::Incident, {}, u"{}"_s, {}});
    QTRY_COMPARE(kept.size(), 1);
    QCOMPARE(away.drafting().atRisk(), 0);
    QCOMPARE(readDraftFiles(draftFolder(options.drafts, u"/nowhere/at/all.db"_s)).size(), size_t(1));
}

void DraftingTest::aFullDiskIsSaid()
{
    Desk::Options options;
    options.user = u"Ana"_s;
    options.drafts = u"/dev/null/drafts"_s; // takes nothing
    QTemporaryDir folder;
    Desk desk(options);
    QVERIFY(DeskFixture::wait(desk.open(folder.filePath(u"desk.db"_s), Desk::Mode::CreateIfMissing)));
    Drafting &drafting = desk.drafting();
    QSignalSpy notKept(&drafting, &Drafting::notKept), kept(&drafting, &Drafting::kept);
    drafting.keep({DraftId::make(), {}, DraftOf::Incident, {}, u"{}"_s, {}});
    QTRY_COMPARE(notKept.size(), 1);
    QCOMPARE(drafting.atRisk(), 1);
    QTRY_COMPARE(kept.size(), 1); // the database has it a little later
    QCOMPARE(drafting.atRisk(), 0);
}

void DraftingTest::aNewIncidentTakesItsDraftAlong()
{
    Given given;
    const IncidentId id = IncidentId::make();
    given.desk->drafting().keep({{id.value}, {}, DraftOf::Incident, {}, u"{\"title\":\"Leak\"}"_s, {}});
    QTRY_COMPARE(given.files(), size_t(1));
    QCOMPARE(DeskFixture::wait(given.desk->drafting().read())->size(), size_t(1));
    NewIncident call;
    call.id = id;
    call.title = LocalText::of(u"Leak"_s, u"en"_s);
    call.customer = u"Muñoz, S.L."_s;
    const Result<Incident> incident = DeskFixture::wait(given.desk->timeline().create(call));
    QVERIFY(incident);
    QCOMPARE(incident->id, id);
    QCOMPARE(DeskFixture::wait(given.desk->drafting().read())->size(), size_t(0));
}

void DraftingTest::aNewIncidentComesBackWithItsFields()
{
    Given given;
    Technician technician;
    technician.id = TechnicianId::make();
    technician.name = u"Luis"_s;
    QVERIFY(DeskFixture::wait(given.desk->people().save(technician)));
    const Viewpoint viewpoint{Language(u"en"_s), QTimeZone("Europe/Madrid"), [&] { return given.now; }};
    const auto window = [&] {
        auto made = std::make_unique<NewIncidentWindow>(given.desk->timeline(), given.desk->people(), given.desk->lawmaking().calendars(), viewpoint);
        auto *owner = made->findChild<QComboBox *>(u"owner"_s);
        (void)QTest::qWaitFor([&] { return owner->count() > 1; });
        return made;
    };
    auto first = window();
    auto *kept = new FormDraft(given.desk->drafting(), IncidentId::make(), *first);
    first->setIncidentId(kept->id());
    QTest::keyClicks(first->findChild<QLineEdit *>(u"title"_s), u"Leak in the cellar"_s);
    QTest::keyClicks(first->findChild<QPlainTextEdit *>(u"words"_s), u"Since noon"_s);
    QTest::keyClicks(first->findChild<QLineEdit *>(u"customer"_s), u"Bar Sol"_s);
    auto *urgency = first->findChild<QComboBox *>(u"urgency"_s);
    urgency->setCurrentIndex(urgency->findData(static_cast<int>(Level::Urgent)));
    first->findChild<QComboBox *>(u"owner"_s)->setCurrentIndex(1);
    first->findChild<QCheckBox *>(u"received"_s)->setChecked(false);
    const NewIncident before = first->call();
    first.reset(); // the program ends with the window open
    given.reopen();
    QCOMPARE(given.drafts->calls().size(), size_t(1));
    auto second = window();
    auto *again = new FormDraft(given.desk->drafting(), IncidentId::make(), *second);
    again->takeUp(given.drafts->calls().front());
    second->setIncidentId(again->id());
    QTRY_VERIFY(second->call().owner == before.owner); // people come later
    const NewIncident back = second->call();
    QVERIFY(back.id == before.id && back.title == before.title && back.words == before.words && back.customer == before.customer);
    QVERIFY(back.urgency == Level::Urgent && back.tells.empty() && before.tells.empty());
    QSignalSpy created(second.get(), &NewIncidentWindow::created);
    connect(second.get(), &NewIncidentWindow::created, again, &FormDraft::recorded);
    second->create();
    QTRY_COMPARE(created.size(), 1);
    second.reset();
    QTRY_COMPARE(given.files(), size_t(0));
    given.reopen();
    QVERIFY(given.drafts->calls().empty());
}

QTEST_MAIN(DraftingTest)
#include "tst_drafting.moc"
