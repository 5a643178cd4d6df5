// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer.h"
#include "ui/composer/previewstrip.h"
#include "ui/incident/codeview.h"
#include "ui/incident/commitmentspanel.h"
#include "ui/incident/entryview.h"
#include "ui/incident/incidentpage.h"
#include "ui/incident/timelineview.h"
#include "ui/incident/whyview.h"
#include "ui/widgets/elidedlabel.h"
#include "uifixture.h"

#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Entry noteOn(const Incident &incident, const QString &text)
{
    Entry entry;
    entry.incident = incident.id;
    entry.kind = EntryKind::Note;
    entry.teamText.words = LocalText::of(text, u"en"_s);
    return entry;
}

QStringList entryTexts(const IncidentPage &page)
{
    QStringList texts;
    for (const EntryView *view : page.timeline()->findChildren<EntryView *>())
        texts << view->accessibleName();
    return texts;
}

/// Can a part of the composer's fields be brought into view as a whole?
void seesWhole(Composer &composer, QWidget &part)
{
    auto *fields = composer.findChild<QScrollArea *>(u"fields"_s);
    QTRY_VERIFY(part.isVisible() && part.height() >= part.minimumSizeHint().height());
    fields->ensureWidgetVisible(&part, 0, 0);
    const auto isWhole = [&] { return fields->viewport()->rect().contains(QRect(part.mapTo(fields->viewport(), QPoint()), part.size())); };
    QTRY_VERIFY2((fields->ensureWidgetVisible(&part, 0, 0), isWhole()), qPrintable(part.objectName()));
}

}

/// The incident page: entries, code, commitments and why.
class IncidentPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsEntriesInOrder();
    void codeIsAViewOfItsOwn();
    void whyOpensInPlace();
    void loggingForACommitmentIsPrepared();
    void correctionsNameEachOther();
    void hostileTextIsPlain();
    void whatSavingSettlesStaysInSight();
    void editorsKeepSixLinesOnAShortPage();
    void whatWasSettledIsSaid();
    void aLongLineBringsOneScrollBarOnly();
};

void IncidentPageTest::showsEntriesInOrder()
{
    UiFixture desk;
    Drafts drafts;
    const Incident incident = desk.call(u"No hot water"_s, u"Muñoz, S.L."_s, 30);
    desk.record(noteOn(incident, u"Spare valve in the van."_s));
    IncidentPage page(desk.desk->timeline(), desk.desk->reminders(), drafts, desk.viewpoint());
    page.open(incident.id);
    QTRY_COMPARE(entryTexts(page).size(), 2);
    QVERIFY(entryTexts(page)[0].startsWith(u"First call"_s));
    QVERIFY(entryTexts(page)[1].contains(u"Internal"_s));
    QVERIFY(entryTexts(page)[1].contains(u"Spare valve in the van."_s));
}

void IncidentPageTest::codeIsAViewOfItsOwn()
{
    UiFixture desk;
    Drafts drafts;
    const Incident incident = desk.call(u"No hot water"_s);
    desk.record(noteOn(incident, u"Readings:\n\n```log\n10:02 WARN low\n10:03 ERROR off\n```\n"_s));
    IncidentPage page(desk.desk->timeline(), desk.desk->reminders(), drafts, desk.viewpoint());
    page.open(incident.id);
    QTRY_COMPARE(page.findChildren<CodeView *>().size(), 1);
    CodeView *code = page.findChild<CodeView *>();
    QVERIFY(code->lines()->isReadOnly());
    QCOMPARE(code->lines()->blockCount(), 2);
    code->findChild<QToolButton *>(u"copyCode"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text().trimmed(), u"10:02 WARN low\n10:03 ERROR off"_s);
}

void IncidentPageTest::whyOpensInPlace()
{
    UiFixture desk;
    Drafts drafts;
    const Incident incident = desk.call(u"No hot water"_s);
    IncidentPage page(desk.desk->timeline(), desk.desk->reminders(), drafts, desk.viewpoint());
    page.open(incident.id);
    QTRY_VERIFY(!page.commitments()->cards().isEmpty());
    CommitmentCard *card = page.commitments()->cards().first();
    QSignalSpy explained(card, &CommitmentCard::explained);
    card->findChild<QToolButton *>(u"whyButton"_s)->click();
    QTRY_COMPARE(explained.size(), 1);
    QVERIFY(card->isExplained());
    QVERIFY(!card->why()->text().isEmpty());
}

void IncidentPageTest::loggingForACommitmentIsPrepared()
{
    UiFixture desk;
    Drafts drafts;
    const Incident incident = desk.call(u"No hot water"_s);
    const Dossier dossier = desk.dossier(incident.id);
    const auto plan = std::find_if(dossier.commitments.begin(), dossier.commitments.end(), [](const Commitment &c) { return c.rule == u"plan-short"_s; });
    QVERIFY(plan != dossier.commitments.end());
    IncidentPage page(desk.desk->timeline(), desk.desk->reminders(), drafts, desk.viewpoint());
    page.logFor(*plan);
    QTRY_VERIFY(page.composer()->isOpen());
    QCOMPARE(page.composer()->draft().kind, Draft::Kind::Contact);
    QVERIFY(page.composer()->draft().tells == std::vector{Tell::Plan});
    QVERIFY(page.composer()->draft().contact.has_value());
}

void IncidentPageTest::correctionsNameEachOther()
{
    UiFixture desk;
    Drafts drafts;
    const Incident incident = desk.call(u"No hot water"_s);
    const Entry wrong = desk.record(noteOn(incident, u"Valve 3/8"_s));
    Entry right = noteOn(incident, u"Valve 3/4"_s);
    right.kind = EntryKind::Correction;
    right.supersedes = wrong.id;
    desk.record(right);
    IncidentPage page(desk.desk->timeline(), desk.desk->reminders(), drafts, desk.viewpoint());
    page.open(incident.id);
    QTRY_COMPARE(entryTexts(page).size(), 3);
    QVERIFY(entryTexts(page).filter(u"Valve 3/8"_s).first().contains(u"Corrected later"_s));
}

void IncidentPageTest::hostileTextIsPlain()
{
    UiFixture desk;
    Drafts drafts;
    const QString hostile = u"<img src='file:///etc/passwd'><b>bold</b><a href='javascript:alert(1)'>x</a>"_s;
    const Incident incident = desk.call(hostile, hostile);
    desk.record(noteOn(incident, hostile));
    IncidentPage page(desk.desk->timeline(), desk.desk->reminders(), drafts, desk.viewpoint());
    page.open(incident.id);
    QTRY_COMPARE(entryTexts(page).size(), 2);
    int rich = 0;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->textFormat() == Qt::RichText) {
            ++rich;
            QVERIFY2(!label->text().contains(u"<img"_s) && !label->text().contains(u"<a "_s) && !label->text().contains(u"<b>"_s), qPrintable(label->text()));
        } else {
            QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()), qPrintable(label->text()));
        }
    }
    QVERIFY(rich > 0);
}

void IncidentPageTest::whatSavingSettlesStaysInSight()
{
    UiFixture desk;
    Drafts drafts;
    const Incident incident = desk.call(u"No hot water"_s, u"Muñoz, S.L."_s, 30);
    IncidentPage page(desk.desk->timeline(), desk.desk->reminders(), drafts, desk.viewpoint());
    page.resize(1040, 560); // what a window of 1280 by 720 leaves it
    page.show();
    QSignalSpy loaded(&page, &IncidentPage::loaded);
    page.open(incident.id);
    QTRY_COMPARE(loaded.size(), 1);
    Composer *composer = page.composer();
    for (const Draft::Kind kind : {Draft::Kind::Contact, Draft::Kind::Diagnosis, Draft::Kind::Plan, Draft::Kind::Escalation, Draft::Kind::Solution, Draft::Kind::Note}) {
        QSignalSpy previewed(composer, &Composer::previewed);
        composer->start(kind);
        Draft draft = composer->draft();
        draft.tells = {Tell::Received, Tell::Diagnosis, Tell::Plan, Tell::Progress};
        draft.teamWords = u"Valve"_s;
        draft.promises = true;
        draft.promised = u"A technician"_s;
        draft.promisedBy = desk.now + 3h + 7min;
        composer->setDraft(draft);
        QTRY_VERIFY(!previewed.isEmpty());
        QCoreApplication::processEvents();
        // On a short page one line says it; the list of it is below the fields.
        QTRY_COMPARE(composer->findChild<ElidedLabel *>(u"settlesInShort"_s)->text(), composer->preview()->text());
        for (const QWidget *part : {composer->findChild<QWidget *>(u"settlesInShort"_s), composer->findChild<QWidget *>(u"save"_s)}) {
            const QRect place(part->mapTo(&page, QPoint()), part->size());
            QVERIFY2(page.rect().contains(place), qPrintable(part->objectName()));
            QVERIFY(part->height() >= part->minimumSizeHint().height());
        }
        QVERIFY(page.timeline()->height() > 60);
        seesWhole(*composer, *composer->preview());
    }
    // From a tall window it shrinks to the same.
    page.resize(1040, 900);
    QCoreApplication::processEvents();
    page.resize(1040, 560);
    QCoreApplication::processEvents();
    QCOMPARE(page.height(), 560);
    QTRY_VERIFY(composer->findChild<QWidget *>(u"settlesInShort"_s)->isVisible());
    page.resize(1040, 900);
    QTRY_VERIFY(page.rect().contains(QRect(composer->preview()->mapTo(&page, QPoint()), composer->preview()->size())));
    QVERIFY(!composer->findChild<QWidget *>(u"settlesInShort"_s)->isVisible());
}

void IncidentPageTest::editorsKeepSixLinesOnAShortPage()
{
    UiFixture desk;
    Drafts drafts;
    const Incident incident = desk.call(u"No hot water"_s, u"Muñoz, S.L."_s, 30);
    IncidentPage page(desk.desk->timeline(), desk.desk->reminders(), drafts, desk.viewpoint());
    page.resize(1000, 560); // what a window of 1280 by 720 leaves it
    page.show();
    QSignalSpy loaded(&page, &IncidentPage::loaded);
    page.open(incident.id);
    QTRY_COMPARE(loaded.size(), 1);
    Composer *composer = page.composer();
    composer->start(Draft::Kind::Contact);
    auto *words = composer->findChild<QPlainTextEdit *>(u"customerWords"_s);
    words->setPlainText(u"We come {{visit.window}} for {{no.such}} and {{another}}."_s);
    composer->save();
    QTRY_VERIFY(composer->findChild<QWidget *>(u"missingFields"_s)->isVisible());
    QVERIFY(words->viewport()->height() >= 6 * words->fontMetrics().lineSpacing());
    seesWhole(*composer, *words->parentWidget()); // it scrolls, and then all six are there
    seesWhole(*composer, *composer->findChild<QWidget *>(u"missingFields"_s));
    QVERIFY(composer->findChild<QWidget *>(u"save"_s)->isVisible());
}

void IncidentPageTest::whatWasSettledIsSaid()
{
    UiFixture desk;
    Drafts drafts;
    const Incident incident = desk.call(u"No hot water"_s, u"Muñoz, S.L."_s, 20);
    IncidentPage page(desk.desk->timeline(), desk.desk->reminders(), drafts, desk.viewpoint());
    QSignalSpy loaded(&page, &IncidentPage::loaded), said(&page, &IncidentPage::said);
    page.open(incident.id);
    QTRY_COMPARE(loaded.size(), 1);
    page.composer()->start(Draft::Kind::Plan);
    page.composer()->findChild<QPlainTextEdit *>(u"customerWords"_s)->setPlainText(u"We come at four."_s);
    page.composer()->save();
    QTRY_COMPARE(said.size(), 1);
    const QString sentence = said.first().first().toString();
    QVERIFY2(sentence.startsWith(u"Saved at"_s), qPrintable(sentence));
    QVERIFY2(sentence.contains(defaultRules().find(u"plan-short"_s)->name.in(u"en"_s)), qPrintable(sentence));
}

void IncidentPageTest::aLongLineBringsOneScrollBarOnly()
{
    UiFixture desk;
    CodeView code(u"10:42:07 ERROR ign: flame not detected "_s.repeated(20), u"log"_s);
    code.resize(400, code.sizeHint().height());
    code.show();
    QTRY_VERIFY(code.lines()->horizontalScrollBar()->isVisible());
    QVERIFY(!code.lines()->verticalScrollBar()->isVisible());
    QVERIFY(code.lines()->viewport()->height() >= code.lines()->fontMetrics().lineSpacing());
}

QTEST_MAIN(IncidentPageTest)
#include "tst_incidentpage.moc"
