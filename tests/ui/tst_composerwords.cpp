// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer.h"
#include "ui/composer/missingfields.h"
#include "ui/composer/momentedit.h"
#include "ui/composer/replypicker.h"
#include "ui/composer/spellmarks.h"
#include "ui/composer/wordseditor.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/messagebar.h"
#include "uifixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A composer open on an incident, with two saved replies.
struct Writing
{
    UiFixture desk;
    Drafts drafts;
    Composer composer{desk.desk->timeline(), drafts, desk.viewpoint()};
    Incident incident = desk.call(u"No hot water"_s, u"Muñoz, S.L."_s, 20);

    Writing()
    {
        add(u"Part ordered"_s, u"Dear {{contact.first_name}}, the part for {{equipment.serial}} is ordered."_s);
        add(u"Technician comes"_s, u"We come to you about {{incident.number}}."_s);
        composer.useWriting(desk.desk->replies(), u"Ana"_s);
        composer.setDossier(desk.dossier(incident.id), desk.desk->reminders().rules());
        composer.resize(1200, 700);
        composer.setVisible(true);
        composer.activateWindow();
        if (!QTest::qWaitForWindowActive(&composer))
            qFatal("no window");
        composer.start(Draft::Kind::Contact);
        DeskFixture::wait(desk.desk->replies().all()); // and so the composer has them too
        QCoreApplication::processEvents();
    }
    void add(const QString &title, const QString &words)
    {
        SavedReply reply;
        reply.title = title;
        reply.body = LocalText::of(words, u"en"_s);
        if (!DeskFixture::wait(desk.desk->replies().save(reply, false)))
            qFatal("not saved");
    }
    QPlainTextEdit *words() { return composer.findChild<QPlainTextEdit *>(u"customerWords"_s); }
    ReplyPicker *picker() { return composer.findChild<ReplyPicker *>(); }
    MissingFields *missing() { return composer.findChild<MissingFields *>(); }
};

}

/// What helps with the words: saved replies, what is missing, the spelling, and who reads them.
class ComposerWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSlashOffersSavedReplies();
    void aSlashWithinAWordIsASlash_data();
    void aSlashWithinAWordIsASlash();
    void escapeWritesTheSlash();
    void aClickElsewhereGivesTheTextBack();
    void whatIsMissingIsAskedForBeforeSaving();
    void whatIsKnownByNowIsPutIn();
    void anUnknownPlaceholderBlocksANoteToo();
    void whoReadsItIsSaidInWords();
    void aMomentThatIsNotUnderstoodIsNotSaved();
    void anEmptyPromiseIsNotSaved();
    void boldTwiceIsPlain();
    void misspellingsAreMarkedAndMended();
    void theContactsLanguageIsTheSpellings();
};

void ComposerWordsTest::aSlashOffersSavedReplies()
{
    Writing desk;
    desk.words()->setFocus();
    QTest::keyClicks(desk.words(), u"/"_s);
    QVERIFY(desk.picker());
    QVERIFY(desk.words()->toPlainText().isEmpty());
    QCOMPARE(desk.picker()->list()->count(), 2);
    QCOMPARE(desk.picker()->preview(), u"Dear Carmen, the part for {{equipment.serial}} is ordered."_s);
    QTest::keyClick(desk.picker()->field(), Qt::Key_Down);
    QCOMPARE(desk.picker()->preview(), u"We come to you about %1."_s.arg(desk.incident.number));
    QTest::keyClicks(desk.picker()->field(), u"order"_s);
    QCOMPARE(desk.picker()->list()->count(), 1);
    QTest::keyClick(desk.picker()->field(), Qt::Key_Return);
    QCOMPARE(desk.words()->toPlainText(), u"Dear Carmen, the part for {{equipment.serial}} is ordered."_s);
    QCOMPARE(desk.words()->textCursor().selectedText(), u"{{equipment.serial}}"_s);
    const auto all = DeskFixture::wait(desk.desk.desk->replies().all());
    QCOMPARE(all->front().title, u"Part ordered"_s);
    QCOMPARE(all->front().uses, 1);
}

void ComposerWordsTest::aSlashWithinAWordIsASlash_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<bool>("offers");
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("after a space") << u"Hello "_s << true;
    QTest::newRow("on a new line") << u"Hello\n"_s << true;
    QTest::newRow("within a word") << u"and"_s << false;
    QTest::newRow("within a block of code") << u"```\ncat "_s << false;
    QTest::newRow("behind a block of code") << u"```\ncat\n```\n"_s << true;
}

void ComposerWordsTest::aSlashWithinAWordIsASlash()
{
    QFETCH(QString, before);
    QFETCH(bool, offers);
    Writing desk;
    desk.words()->setPlainText(before);
    desk.words()->moveCursor(QTextCursor::End);
    QTest::keyClicks(desk.words(), u"/"_s);
    QCOMPARE(desk.picker() != nullptr, offers);
    QCOMPARE(desk.words()->toPlainText(), offers ? before : before + u"/"_s);
}

void ComposerWordsTest::escapeWritesTheSlash()
{
    Writing desk;
    QTest::keyClicks(desk.words(), u"/"_s);
    QTest::keyClicks(desk.picker()->field(), u"etc"_s);
    QTest::keyClick(desk.picker()->field(), Qt::Key_Escape);
    QCOMPARE(desk.words()->toPlainText(), u"/etc"_s);
    QVERIFY(desk.composer.isOpen());
}

void ComposerWordsTest::aClickElsewhereGivesTheTextBack()
{
    Writing desk;
    QTest::keyClicks(desk.words(), u"Under /"_s);
    QTest::keyClicks(desk.picker()->field(), u"etc"_s);
    QTest::mousePress(desk.picker(), Qt::LeftButton, {}, QPoint(-20, -20));
    QTRY_VERIFY(!desk.picker());
    QCOMPARE(desk.words()->toPlainText(), u"Under /etc"_s);
    // What is taken stands alone.
    desk.words()->clear();
    QTest::keyClicks(desk.words(), u"/"_s);
    QTest::keyClick(desk.picker()->field(), Qt::Key_Return);
    QVERIFY(!desk.words()->toPlainText().isEmpty());
    QVERIFY(!desk.words()->toPlainText().startsWith(u'/'));
}

void ComposerWordsTest::whatIsMissingIsAskedForBeforeSaving()
{
    Writing desk;
    desk.words()->setPlainText(u"The part for {{equipment.serial}} and {{visit.window}}."_s);
    QSignalSpy saved(&desk.composer, &Composer::saved);
    desk.composer.save();
    QVERIFY(desk.missing()->isVisible());
    QCOMPARE(desk.missing()->names(), QStringList({u"equipment.serial"_s, u"visit.window"_s}));
    auto *serial = desk.composer.findChild<QLineEdit *>(u"missing-equipment.serial"_s);
    QVERIFY(serial->hasFocus());
    QVERIFY(serial->accessibleName().contains(u"Serial number of the equipment"_s));
    QTest::keyClicks(serial, u"8841"_s);
    QTest::keyClick(serial, Qt::Key_Return);
    QCOMPARE(desk.words()->toPlainText(), u"The part for 8841 and {{visit.window}}."_s);
    auto *window = desk.composer.findChild<QLineEdit *>(u"missing-visit.window"_s);
    QVERIFY(window->hasFocus());
    desk.composer.save(); // still not
    QTest::keyClicks(window, u"16-18"_s);
    QTest::keyClick(window, Qt::Key_Return);
    QVERIFY(!desk.missing()->isVisible());
    QVERIFY(saved.isEmpty());
    desk.composer.save();
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(desk.desk.dossier(desk.incident.id).entries.back().customerText.words.in(u"en"_s), u"The part for 8841 and 16-18."_s);
}

void ComposerWordsTest::whatIsKnownByNowIsPutIn()
{
    Writing desk;
    desk.words()->setPlainText(u"Dear {{contact.name}}"_s);
    QSignalSpy saved(&desk.composer, &Composer::saved);
    desk.composer.save();
    QCOMPARE(desk.words()->toPlainText(), u"Dear Carmen Muñoz"_s); // to be looked at before it is saved
    QVERIFY(saved.isEmpty() && !desk.missing()->isVisible());
    desk.composer.save();
    QTRY_COMPARE(saved.size(), 1);
}

void ComposerWordsTest::anUnknownPlaceholderBlocksANoteToo()
{
    Writing desk;
    desk.composer.start(Draft::Kind::Note);
    auto *team = desk.composer.findChild<QPlainTextEdit *>(u"teamWords"_s);
    team->setPlainText(u"See {{nothing}}"_s);
    desk.composer.save();
    QCOMPARE(desk.missing()->names(), QStringList({u"nothing"_s}));
    team->setPlainText(u"See `{{nothing}}`"_s); // taken back, or meant as it stands
    QVERIFY(!desk.missing()->isVisible());
}

void ComposerWordsTest::whoReadsItIsSaidInWords()
{
    Writing desk;
    auto *audience = desk.composer.findChild<Badge *>(u"audience"_s);
    desk.words()->setPlainText(u"We come at four."_s);
    QCOMPARE(audience->content().text, u"Goes to the customer"_s);
    desk.composer.start(Draft::Kind::Note);
    QCOMPARE(audience->content().text, u"Team only"_s);
    QVERIFY(!audience->content().icon.isEmpty());
    desk.composer.start(Draft::Kind::Solution);
    QCOMPARE(audience->content().text, u"Goes to the customer"_s);
    QCOMPARE(desk.words()->toPlainText(), u"We come at four."_s);
    desk.composer.findChild<QCheckBox *>(u"told"_s)->setChecked(false);
    QCOMPARE(audience->content().text, u"Team only"_s);
}

void ComposerWordsTest::aMomentThatIsNotUnderstoodIsNotSaved()
{
    Writing desk;
    desk.words()->setPlainText(u"We called."_s);
    auto *when = desk.composer.findChild<MomentEdit *>(u"when"_s);
    QTest::keyClicks(when->findChild<QComboBox *>(u"usualMoment"_s), u"s"_s);
    auto *line = when->findChild<QLineEdit *>(u"exactMoment"_s);
    line->setText(u"sometime"_s);
    QSignalSpy saved(&desk.composer, &Composer::saved);
    desk.composer.save();
    QVERIFY(desk.composer.message()->text().contains(u"sometime"_s));
    QVERIFY(line->hasFocus());
    line->setText(u"9:50"_s);
    desk.composer.save();
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(desk.desk.dossier(desk.incident.id).entries.back().occurredAt, desk.desk.now - 10min);
}

void ComposerWordsTest::anEmptyPromiseIsNotSaved()
{
    Writing desk;
    desk.words()->setPlainText(u"We called."_s);
    desk.composer.findChild<QCheckBox *>(u"promises"_s)->setChecked(true);
    QSignalSpy saved(&desk.composer, &Composer::saved);
    desk.composer.save();
    QVERIFY(!desk.composer.message()->text().isEmpty());
    auto *promised = desk.composer.findChild<QLineEdit *>(u"promised"_s);
    QVERIFY(promised->hasFocus());
    promised->setText(u"the part"_s);
    auto *due = desk.composer.findChild<MomentEdit *>(u"promisedBy"_s);
    QTest::keyClicks(due->findChild<QComboBox *>(u"usualMoment"_s), u"t"_s);
    due->findChild<QLineEdit *>(u"exactMoment"_s)->setText(u"thu 16-18"_s);
    desk.composer.save();
    QTRY_COMPARE(saved.size(), 1);
    const Entry entry = desk.desk.dossier(desk.incident.id).entries.back();
    QVERIFY(entry.promise);
    const QTimeZone madrid("Europe/Madrid");
    QCOMPARE(entry.promise->from, std::optional(instantOf(QDate(2026, 3, 12), QTime(16, 0), madrid)));
    QCOMPARE(entry.promise->due, std::optional(instantOf(QDate(2026, 3, 12), QTime(18, 0), madrid)));
}

void ComposerWordsTest::boldTwiceIsPlain()
{
    WordsEditor editor(Audience::Team);
    editor.setText(u"one two three"_s);
    QTextCursor cursor = editor.edit()->textCursor();
    cursor.setPosition(4);
    cursor.setPosition(7, QTextCursor::KeepAnchor);
    editor.edit()->setTextCursor(cursor);
    editor.bold();
    QCOMPARE(editor.text(), u"one **two** three"_s);
    editor.bold();
    QCOMPARE(editor.text(), u"one two three"_s);
    QCOMPARE(editor.edit()->textCursor().selectedText(), u"two"_s);
}

void ComposerWordsTest::misspellingsAreMarkedAndMended()
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &words) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(words);
    };
    write(u"en_US.aff"_s, "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n");
    write(u"en_US.dic"_s, "4\nthe\nvalve\ndoes\nclose\n");
    Spelling spelling({folder.path()});
    QFuture<SpellingResult> probe = spelling.check(u"the"_s, u"en"_s);
    probe.waitForFinished();
    if (!probe.result().hasDictionary)
        QSKIP("built without Hunspell");
    WordsEditor editor(Audience::Customer);
    editor.resize(600, 200);
    editor.show();
    editor.checkSpelling(spelling);
    editor.setLanguage(u"en"_s);
    QSignalSpy changed(&editor, &WordsEditor::changed), learnt(&editor, &WordsEditor::wordLearnt);
    editor.edit()->setPlainText(u"the vlave\n```\nvlvae\n```\ndoes clsoe"_s);
    const int typed = int(changed.size());
    QTRY_COMPARE(editor.marks()->next(0).at, 4);
    QTRY_COMPARE(editor.marks()->next(4).at, 29); // what stands in code is left alone
    QCOMPARE(int(changed.size()), typed); // marks are no words
    const auto format = editor.edit()->document()->begin().layout()->formats();
    QCOMPARE(format.size(), 1);
    QVERIFY(format[0].format.underlineStyle() == QTextCharFormat::SpellCheckUnderline);
    QTest::keyClick(editor.edit(), Qt::Key_F7);
    auto *menu = editor.findChild<QMenu *>(u"wordsMenu"_s);
    QVERIFY(menu);
    QTRY_COMPARE(menu->actions().first()->text(), u"valve"_s);
    menu->actions().first()->trigger();
    menu->close();
    QVERIFY(editor.text().startsWith(u"the valve\n"_s));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    editor.nextMisspelling();
    menu = editor.findChild<QMenu *>(u"wordsMenu"_s);
    QVERIFY(menu);
    menu->findChild<QAction *>(u"learnWord"_s)->trigger();
    menu->close();
    QCOMPARE(learnt.size(), 1);
    QCOMPARE(learnt[0][0].toString(), u"clsoe"_s);
    QTRY_COMPARE(editor.marks()->waiting(), 0);
    QCOMPARE(editor.marks()->next(0).length, 0);
}

void ComposerWordsTest::theContactsLanguageIsTheSpellings()
{
    Writing desk;
    auto *editor = qobject_cast<WordsEditor *>(desk.words()->parentWidget());
    QVERIFY(editor);
    QCOMPARE(editor->language(), u"en"_s); // nobody said another: the window's
    Dossier dossier = desk.desk.dossier(desk.incident.id);
    dossier.contacts.front().language = u"es"_s;
    desk.composer.setDossier(dossier, desk.desk.desk->reminders().rules());
    desk.words()->setPlainText(u"Buenos días"_s);
    QCOMPARE(editor->language(), u"es"_s);
    Q_EMIT editor->languageChosen(u"en"_s);
    desk.words()->setPlainText(u"Good morning"_s);
    QCOMPARE(editor->language(), u"en"_s);
    QSignalSpy saved(&desk.composer, &Composer::saved);
    desk.composer.save();
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(desk.desk.dossier(desk.incident.id).entries.back().customerText.words.byLanguage.firstKey(), u"en"_s);
}

QTEST_MAIN(ComposerWordsTest)
#include "tst_composerwords.moc"
