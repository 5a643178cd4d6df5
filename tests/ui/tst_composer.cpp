// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/codec.h"
#include "ui/composer/composer.h"
#include "ui/composer/previewstrip.h"
#include "ui/composer/wordseditor.h"
#include "ui/widgets/messagebar.h"
#include "uifixture.h"

#include <QAbstractButton>
#include <QCheckBox>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The composer: texts survive, the preview tells, and what cannot be saved stays.
class ComposerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changingTheKindKeepsTheText();
    void previewSaysWhatIsSettled();
    void anUnansweredCallSettlesNothing();
    void aCallThatNobodyTookCanBeRecorded();
    void savingRecordsTheEntry();
    void wordsForTheCustomerNeverVanishInANote();
    void aRefusedEntryLosesNothing();
    void aDraftComesBack();
    void aDraftRecordedElsewhereIsNotShownAgain();
    void whatWaitedComesWhenTheNewerOneIsDiscarded();
    void factsAndTellsOfTheKinds();
    void aLogIsFencedInPlace();
    void theFormRestsWhileTheDeskWrites();
    void aFactOfTwoVersionsIsNamedOnce();
    void solvingMayAskWhetherItWorks_data();
    void solvingMayAskWhetherItWorks();
    void theComposerAsksOnlyWhenItIsSolved();
};

void ComposerTest::changingTheKindKeepsTheText()
{
    UiFixture desk;
    Drafts drafts;
    Composer composer(desk.desk->timeline(), drafts, desk.viewpoint());
    composer.setDossier(desk.dossier(desk.call(u"No hot water"_s).id), desk.desk->reminders().rules());
    composer.start(Draft::Kind::Contact);
    composer.findChild<QPlainTextEdit *>(u"customerWords"_s)->setPlainText(u"We come at four."_s);
    composer.findChild<QPlainTextEdit *>(u"teamWords"_s)->setPlainText(u"Take the valve."_s);
    for (const Draft::Kind kind : {Draft::Kind::Note, Draft::Kind::Plan, Draft::Kind::Solution, Draft::Kind::Diagnosis, Draft::Kind::Contact}) {
        composer.start(kind);
        QCOMPARE(composer.draft().kind, kind);
        QCOMPARE(composer.draft().customerWords, u"We come at four."_s);
        QCOMPARE(composer.findChild<QPlainTextEdit *>(u"teamWords"_s)->toPlainText(), u"Take the valve."_s);
    }
}

void ComposerTest::previewSaysWhatIsSettled()
{
    UiFixture desk;
    Drafts drafts;
    const Incident incident = desk.call(u"No hot water"_s, u"Muñoz, S.L."_s, 20);
    Composer composer(desk.desk->timeline(), drafts, desk.viewpoint());
    composer.setDossier(desk.dossier(incident.id), desk.desk->reminders().rules());
    QSignalSpy previewed(&composer, &Composer::previewed);
    composer.start(Draft::Kind::Plan);
    QTRY_VERIFY(!previewed.isEmpty());
    QVERIFY2(composer.preview()->text().contains(u"This settles"_s), qPrintable(composer.preview()->text()));
    const Rule *plan = defaultRules().find(u"plan-short"_s);
    QVERIFY(plan);
    QVERIFY2(composer.preview()->text().contains(plan->name.in(u"en"_s)), qPrintable(composer.preview()->text()));
}

void ComposerTest::anUnansweredCallSettlesNothing()
{
    UiFixture desk;
    Drafts drafts;
    Composer composer(desk.desk->timeline(), drafts, desk.viewpoint());
    composer.setDossier(desk.dossier(desk.call(u"No hot water"_s, u"Muñoz, S.L."_s, 20).id), desk.desk->reminders().rules());
    composer.start(Draft::Kind::Contact);
    Draft draft = composer.draft();
    draft.outcome = Outcome::NoAnswer;
    draft.tells = {Tell::Plan};
    QSignalSpy previewed(&composer, &Composer::previewed);
    composer.setDraft(draft);
    QTRY_VERIFY(!previewed.isEmpty());
    QVERIFY2(!composer.preview()->text().contains(u"This settles:"_s), qPrintable(composer.preview()->text()));
}

void ComposerTest::aCallThatNobodyTookCanBeRecorded()
{
    QCOMPARE(outcomesOf(Channel::Phone, Direction::In), std::vector({Outcome::Reached, Outcome::NoAnswer}));
    QCOMPARE(outcomesOf(Channel::Mail, Direction::In), std::vector({Outcome::Delivered}));
    Draft draft;
    draft.channel = Channel::Phone;
    draft.direction = Direction::In;
    draft.outcome = Outcome::NoAnswer;
    const Result<Entry> recorded = entryOf(draft, {}, u"en"_s);
    QVERIFY(recorded);
    const Entry &entry = *recorded;
    QVERIFY(entry.direction == Direction::In && entry.outcome == Outcome::NoAnswer && !reachedCustomer(entry)); // what the rule of missed calls asks for
}

void ComposerTest::savingRecordsTheEntry()
{
    UiFixture desk;
    Drafts drafts;
    const Incident incident = desk.call(u"No hot water"_s, u"Muñoz, S.L."_s, 20);
    Composer composer(desk.desk->timeline(), drafts, desk.viewpoint());
    composer.setDossier(desk.dossier(incident.id), desk.desk->reminders().rules());
    composer.start(Draft::Kind::Diagnosis);
    composer.findChild<QPlainTextEdit *>(u"customerWords"_s)->setPlainText(u"It is the valve."_s);
    composer.findChild<QPlainTextEdit *>(u"teamWords"_s)->setPlainText(u"P_low 0.6 bar"_s);
    QSignalSpy saved(&composer, &Composer::saved);
    // From within the editor, where the hands are.
    QTest::keyClick(composer.findChild<QPlainTextEdit *>(u"teamWords"_s), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(saved.size(), 1);
    const Dossier dossier = desk.dossier(incident.id);
    const Entry &entry = dossier.entries.back();
    QCOMPARE(entry.kind, EntryKind::Diagnosis);
    QCOMPARE(entry.audience, Audience::Customer);
    QCOMPARE(entry.channel, std::optional(Channel::Phone));
    QCOMPARE(entry.facts.size(), size_t(1));
    QCOMPARE(entry.facts.front().version, 1);
    QVERIFY(entry.tells == std::vector{Tell::Diagnosis});
    QCOMPARE(entry.customerText.words.in(u"en"_s), u"It is the valve."_s);
    QCOMPARE(entry.teamText.words.in(u"en"_s), u"P_low 0.6 bar"_s);
    QVERIFY(!composer.isOpen());
    QVERIFY(drafts.empty());
}

void ComposerTest::wordsForTheCustomerNeverVanishInANote()
{
    UiFixture desk;
    Drafts drafts;
    const Incident incident = desk.call(u"No hot water"_s);
    Composer composer(desk.desk->timeline(), drafts, desk.viewpoint());
    composer.setDossier(desk.dossier(incident.id), desk.desk->reminders().rules());
    composer.start(Draft::Kind::Contact);
    composer.findChild<QPlainTextEdit *>(u"customerWords"_s)->setPlainText(u"We come at four."_s);
    composer.start(Draft::Kind::Note);
    composer.save();
    QVERIFY(!composer.message()->text().isEmpty());
    QCOMPARE(desk.dossier(incident.id).entries.size(), size_t(1));
    Q_EMIT composer.message()->actionTriggered();
    QCOMPARE(composer.draft().teamWords, u"We come at four."_s);
    QVERIFY(composer.draft().customerWords.isEmpty());
}

void ComposerTest::aRefusedEntryLosesNothing()
{
    UiFixture desk;
    Drafts drafts;
    Composer composer(desk.desk->timeline(), drafts, desk.viewpoint());
    composer.setDossier(desk.dossier(desk.call(u"No hot water"_s).id), desk.desk->reminders().rules());
    composer.start(Draft::Kind::Contact);
    Draft draft = composer.draft();
    draft.customerWords = u"Said something"_s;
    draft.when = desk.now + 1h;
    composer.setDraft(draft);
    composer.save();
    QTRY_COMPARE(composer.message()->kind(), MessageBar::Kind::Error);
    QVERIFY(composer.isOpen());
    QCOMPARE(composer.findChild<QPlainTextEdit *>(u"customerWords"_s)->toPlainText(), u"Said something"_s);
}

void ComposerTest::aDraftComesBack()
{
    UiFixture desk;
    Drafts drafts;
    const Dossier first = desk.dossier(desk.call(u"First"_s).id), second = desk.dossier(desk.call(u"Second"_s).id);
    Composer composer(desk.desk->timeline(), drafts, desk.viewpoint());
    composer.setDossier(first, desk.desk->reminders().rules());
    composer.start(Draft::Kind::Note);
    composer.findChild<QPlainTextEdit *>(u"teamWords"_s)->setPlainText(u"Half a thought"_s);
    QTest::keyClick(&composer, Qt::Key_Escape);
    QVERIFY(!composer.isOpen());
    composer.setDossier(second, desk.desk->reminders().rules());
    QVERIFY(composer.draft().teamWords.isEmpty());
    composer.setDossier(first, desk.desk->reminders().rules());
    QCOMPARE(composer.draft().teamWords, u"Half a thought"_s);
}

void ComposerTest::aDraftRecordedElsewhereIsNotShownAgain()
{
    UiFixture desk;
    Drafts drafts;
    const Incident incident = desk.call(u"No hot water"_s, u"Muñoz, S.L."_s, 20);
    Draft draft;
    draft.id = EntryId::make();
    draft.kind = Draft::Kind::Note;
    draft.teamWords = u"Half a thought"_s;
    drafts.put(incident.id, draft);
    desk.record(*entryOf(draft, incident.id, u"en"_s)); // at another desk
    Composer composer(desk.desk->timeline(), drafts, desk.viewpoint());
    composer.setDossier(desk.dossier(incident.id), desk.desk->reminders().rules());
    QVERIFY(composer.draft().teamWords.isEmpty());
    QVERIFY(drafts.empty());
    QVERIFY(!composer.isOpen());
}

void ComposerTest::whatWaitedComesWhenTheNewerOneIsDiscarded()
{
    UiFixture desk;
    const Incident incident = desk.call(u"No hot water"_s, u"Muñoz, S.L."_s, 20);
    for (const QString &words : {u"Older"_s, u"Newer"_s}) {
        Draft draft;
        draft.id = EntryId::make();
        draft.kind = Draft::Kind::Note;
        draft.teamWords = words;
        desk.desk->drafting().keep({{draft.id.value}, {}, DraftOf::Entry, incident.id, toJsonText(draft), {}});
        desk.now = desk.now + 1min;
    }
    Drafts drafts;
    QSignalSpy loaded(&drafts, &Drafts::loaded);
    drafts.keepIn(desk.desk->drafting());
    QTRY_COMPARE(loaded.size(), 1);
    if (!drafts.find(incident.id)) { // the database follows a moment later than the first reading
        QSignalSpy kept(&desk.desk->drafting(), &Drafting::kept);
        QTRY_VERIFY(kept.size() >= 2);
        drafts.keepIn(desk.desk->drafting());
        QTRY_COMPARE(loaded.size(), 2);
    }
    Composer composer(desk.desk->timeline(), drafts, desk.viewpoint());
    composer.setDossier(desk.dossier(incident.id), desk.desk->reminders().rules());
    QCOMPARE(composer.draft().teamWords, u"Newer"_s);
    composer.start(Draft::Kind::Note);
    composer.discard();
    QCOMPARE(composer.draft().teamWords, u"Older"_s);
    composer.undoDiscard();
    QCOMPARE(composer.draft().teamWords, u"Newer"_s);
    composer.start(Draft::Kind::Note);
    composer.discard();
    composer.start(Draft::Kind::Note);
    composer.discard();
    QVERIFY(composer.draft().teamWords.isEmpty());
}

void ComposerTest::factsAndTellsOfTheKinds()
{
    Draft draft;
    setKind(draft, Draft::Kind::Solution);
    draft.customerWords = u"Solved."_s;
    const Result<Entry> solution = entryOf(draft, IncidentId::make(), u"en"_s);
    QVERIFY(solution);
    QCOMPARE(solution->kind, EntryKind::Solution);
    QVERIFY(solution->stateChange);
    QCOMPARE(solution->stateChange->state, State::Solved);
    draft.told = false;
    QVERIFY(!entryOf(draft, IncidentId::make(), u"en"_s)); // words for the customer that nobody would hear
    draft.customerWords.clear();
    draft.teamWords = u"Valve changed."_s;
    const Result<Entry> untold = entryOf(draft, IncidentId::make(), u"en"_s);
    QVERIFY(untold);
    QCOMPARE(untold->audience, Audience::Team);
    QVERIFY(untold->tells.empty());
    QVERIFY(!untold->channel);
}

void ComposerTest::aLogIsFencedInPlace()
{
    WordsEditor editor(Audience::Team);
    editor.show();
    editor.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    editor.setFocus();
    editor.setText(u"Before it stopped:"_s);
    editor.edit()->moveCursor(QTextCursor::End);
    QTest::keyClick(editor.edit(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(editor.edit(), u"P_low 0.6 bar"_s);
    QCOMPARE(editor.text(), u"Before it stopped:\n```log\nP_low 0.6 bar\n```"_s);
    editor.setText(u"one\ntwo\nthree"_s);
    QTextCursor cursor = editor.edit()->textCursor();
    cursor.setPosition(4);
    cursor.setPosition(7, QTextCursor::KeepAnchor);
    editor.edit()->setTextCursor(cursor);
    editor.fence();
    QCOMPARE(editor.text(), u"one\n```log\ntwo\n```\nthree"_s);
}

void ComposerTest::theFormRestsWhileTheDeskWrites()
{
    UiFixture desk;
    Drafts drafts;
    Composer composer(desk.desk->timeline(), drafts, desk.viewpoint());
    composer.setDossier(desk.dossier(desk.call(u"No hot water"_s, u"Muñoz, S.L."_s, 20).id), desk.desk->reminders().rules());
    composer.start(Draft::Kind::Note);
    auto *words = composer.findChild<QPlainTextEdit *>(u"teamWords"_s);
    words->setPlainText(u"Valve changed."_s);
    QSignalSpy saved(&composer, &Composer::saved);
    composer.save();
    QVERIFY(!words->isEnabled());
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(words->isEnabled());
}

void ComposerTest::aFactOfTwoVersionsIsNamedOnce()
{
    UiFixture desk;
    PreviewStrip strip(desk.viewpoint());
    Commitment commitment;
    commitment.rule = u"plan-short"_s;
    rules::Foresight foresight;
    foresight.settles = {commitment, commitment};
    strip.show(foresight, {}, defaultRules());
    QVERIFY2(strip.text().endsWith(u" ×2"_s), qPrintable(strip.text()));
    QCOMPARE(strip.text().count(defaultRules().find(commitment.rule)->name.in(u"en"_s)), 1);
}

void ComposerTest::solvingMayAskWhetherItWorks_data()
{
    QTest::addColumn<Draft::Kind>("kind");
    QTest::addColumn<bool>("told");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("asks");
    QTest::newRow("told") << Draft::Kind::Solution << true << Outcome::Reached << true;
    QTest::newRow("for the team alone") << Draft::Kind::Solution << false << Outcome::Reached << false;
    QTest::newRow("nobody answered") << Draft::Kind::Solution << true << Outcome::NoAnswer << false;
    QTest::newRow("not solved") << Draft::Kind::Diagnosis << true << Outcome::Reached << false;
}

void ComposerTest::solvingMayAskWhetherItWorks()
{
    QFETCH(Draft::Kind, kind);
    Draft draft;
    setKind(draft, kind);
    QFETCH(bool, told);
    QFETCH(Outcome, outcome);
    draft.told = told;
    draft.outcome = outcome;
    draft.customerWords = told ? u"We changed the electrode."_s : QString(); // words for them are refused where they were not told
    draft.teamWords = u"the electrode"_s;
    draft.asksWhetherItWorks = true;
    const Result<Entry> entry = entryOf(draft, IncidentId::make(), u"en"_s);
    QVERIFY(entry);
    QTEST(entry->aftersales.has_value(), "asks");
}

void ComposerTest::theComposerAsksOnlyWhenItIsSolved()
{
    UiFixture desk;
    Drafts drafts;
    Composer composer(desk.desk->timeline(), drafts, desk.viewpoint());
    composer.setDossier(desk.dossier(desk.call(u"No hot water"_s).id), desk.desk->reminders().rules());
    composer.start(Draft::Kind::Solution);
    auto *asks = composer.findChild<QCheckBox *>(u"asksWhetherItWorks"_s);
    QVERIFY(asks && !asks->isHidden());
    composer.start(Draft::Kind::Diagnosis);
    QVERIFY(asks->isHidden());
}

QTEST_MAIN(ComposerTest)
#include "tst_composer.moc"
