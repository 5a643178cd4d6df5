// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer.h"
#include "ui/incident/codeview.h"
#include "ui/incident/entryview.h"
#include "ui/incident/findbar.h"
#include "ui/incident/rowslayout.h"
#include "ui/incident/groupview.h"
#include "ui/incident/incidentpage.h"
#include "ui/incident/outline.h"
#include "ui/incident/pagehabits.h"
#include "ui/incident/timelinepane.h"
#include "uifixture.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString numbered(int lines)
{
    QStringList all;
    for (int i = 1; i <= lines; ++i)
        all << u"line %1"_s.arg(i);
    return all.join(u"\n"_s);
}

/// A page on an incident whose entries the test writes.
struct PageFixture : UiFixture
{
    Drafts drafts;
    Incident incident = call(u"No hot water"_s, u"Muñoz, S.L."_s, 120);
    std::unique_ptr<IncidentPage> page;

    Entry note(const QString &text)
    {
        Entry entry;
        entry.incident = incident.id;
        entry.kind = EntryKind::Note;
        entry.teamText.words = LocalText::of(text, u"en"_s);
        return record(entry);
    }
    void change(State state)
    {
        Entry entry;
        entry.incident = incident.id;
        entry.kind = EntryKind::State;
        entry.stateChange = StateChange{};
        entry.stateChange->state = state;
        if (state == State::Waiting) {
            entry.stateChange->waitingOn = WaitingOn::Part;
            entry.stateChange->until = now + 24h;
            entry.stateChange->reason = LocalText::of(u"Electrode ordered"_s, u"en"_s);
        }
        record(entry);
    }
    void open(QSize size = QSize(1100, 900))
    {
        page = std::make_unique<IncidentPage>(desk->timeline(), desk->reminders(), drafts, viewpoint());
        page->setFiles(desk->attachments());
        page->resize(size);
        page->show();
        QSignalSpy loaded(page.get(), &IncidentPage::loaded);
        page->open(incident.id);
        QTRY_COMPARE(loaded.size(), 1);
        QTRY_VERIFY(page->timeline()->isComplete());
    }
    void reload()
    {
        QSignalSpy loaded(page.get(), &IncidentPage::loaded);
        page->refresh();
        QTRY_COMPARE(loaded.size(), 1);
        QTRY_VERIFY(page->timeline()->isComplete());
    }
    QList<EntryView *> entries() const { return page->timeline()->findChildren<EntryView *>(); }
    template<typename T = QPushButton>
    T *button(const QString &name) const
    {
        return page->findChild<T *>(name);
    }
};

}

/// The timeline of a page: folding, filters, order, finding, and what comes meanwhile.
class TimelineViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void longTextsUnfold();
    void changesAreOneLine();
    void keysFilter();
    void theOrderIsRemembered();
    void findingUnfoldsAndCounts();
    void findingGoesOnInAnotherIncident();
    void whatComesMeanwhileDoesNotJump();
    void onesOwnEntryIsShown();
    void theOutlineGoesThere();
    void manyEntriesAreBuiltInSlices();
    void anotherWidthIsLaidOutInSlices();
    void anExcerptShowsWhereItIsFrom();
    void sectionsStayClosed();
};

void TimelineViewTest::init()
{
    habits::setNewestFirst(false);
    habits::setOpen(u"owed"_s, true);
}

void TimelineViewTest::longTextsUnfold()
{
    PageFixture desk;
    desk.note(numbered(48));
    desk.open();
    QPushButton *more = desk.button(u"showAll"_s);
    QVERIFY(more);
    QCOMPARE(more->text(), u"Show all 48 line(s)"_s);
    const int before = desk.entries().last()->height();
    more->click();
    QTRY_VERIFY(desk.entries().last()->height() > 2 * before);
    QCOMPARE(more->text(), u"Show less"_s);
    desk.entries().last()->setFocus();
    QTest::keyClick(desk.entries().last(), Qt::Key_Return);
    QTRY_COMPARE(desk.entries().last()->height(), before);
}

void TimelineViewTest::changesAreOneLine()
{
    PageFixture desk;
    for (const State state : {State::Waiting, State::Active, State::Waiting, State::Active})
        desk.change(state);
    desk.open();
    GroupView *group = desk.page->findChild<GroupView *>();
    QVERIFY(group);
    QVERIFY(group->findChild<QPushButton *>(u"openChanges"_s)->text().startsWith(u"4 change(s)"_s));
    QCOMPARE(desk.entries().size(), 1);
    group->setFocus();
    QTest::keyClick(group->findChild<QPushButton *>(u"openChanges"_s), Qt::Key_Space);
    QCOMPARE(group->entries().size(), size_t(4));
}

void TimelineViewTest::keysFilter()
{
    PageFixture desk;
    desk.note(u"Spare valve in the van."_s);
    desk.change(State::Waiting);
    desk.open();
    QCOMPARE(desk.entries().size(), 3);
    const std::vector<std::pair<Qt::Key, size_t>> expected{{Qt::Key_2, 1}, {Qt::Key_3, 1}, {Qt::Key_4, 1}, {Qt::Key_1, 3}};
    for (const auto &[key, count] : expected) {
        desk.page->timeline()->setFocus();
        QTest::keyClick(desk.page->timeline(), key, Qt::AltModifier);
        QTRY_COMPARE(desk.page->timeline()->shown().size(), count);
        QTRY_COMPARE(static_cast<size_t>(desk.entries().size()), count);
    }
}

void TimelineViewTest::theOrderIsRemembered()
{
    PageFixture desk;
    desk.note(u"Second."_s);
    desk.open();
    desk.button<QToolButton>(u"timelineOrder"_s)->click();
    QVERIFY(desk.page->timeline()->shown().front()->teamText.words.in(u"en"_s) == u"Second."_s);
    desk.open();
    QVERIFY(desk.page->timeline()->isNewestFirst());
    QTRY_VERIFY(desk.entries().size() == 2);
    QVERIFY(desk.page->timeline()->shown().front()->teamText.words.in(u"en"_s) == u"Second."_s);
}

void TimelineViewTest::findingUnfoldsAndCounts()
{
    PageFixture desk;
    desk.note(u"The avería is known."_s);
    desk.note(numbered(30) + u"\nAVERIA again, and averia"_s);
    desk.open();
    desk.page->find();
    FindBar *bar = desk.page->pane()->findBar();
    QVERIFY(bar->isVisible());
    auto *words = bar->findChild<QLineEdit *>(u"findWords"_s);
    QTest::keyClicks(words, u"averia"_s);
    QCOMPARE(bar->count(), u"1 of 3"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(bar->count(), u"2 of 3"_s);
    QCOMPARE(desk.button(u"showAll"_s)->text(), u"Show less"_s); // what was folded is open
    QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(bar->count(), u"1 of 3"_s);
    words->setText(u"boiler room"_s);
    QCOMPARE(bar->count(), u"Not found"_s);
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
}

void TimelineViewTest::findingGoesOnInAnotherIncident()
{
    PageFixture desk;
    desk.note(u"The valve leaks."_s);
    desk.open();
    desk.page->find();
    FindBar *bar = desk.page->pane()->findBar();
    QTest::keyClicks(bar->findChild<QLineEdit *>(u"findWords"_s), u"valve"_s);
    QCOMPARE(bar->count(), u"1 of 1"_s);
    QSignalSpy loaded(desk.page.get(), &IncidentPage::loaded);
    desk.page->open(desk.call(u"Noise"_s, u"Hotel Sol"_s).id);
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(bar->count(), u"Not found"_s);
    QCOMPARE(desk.page->timeline()->foundAt(), 0);
    desk.page->timeline()->findNext(1); // an entry of the other one is not gone to
    QCOMPARE(desk.page->timeline()->foundAt(), 0);
    desk.page->open(desk.incident.id);
    QTRY_COMPARE(loaded.size(), 2);
    QCOMPARE(bar->count(), u"1 of 1"_s);
}

void TimelineViewTest::whatComesMeanwhileDoesNotJump()
{
    PageFixture desk;
    for (int i = 0; i < 12; ++i)
        desk.note(numbered(6));
    desk.open();
    desk.page->composer()->start(Draft::Kind::Note);
    QTRY_VERIFY(desk.page->timeline()->verticalScrollBar()->maximum() > 0);
    QCoreApplication::processEvents();
    const int before = desk.page->timeline()->verticalScrollBar()->value();
    const Entry came = desk.note(u"From another desk."_s);
    desk.reload();
    QTRY_COMPARE(desk.page->timeline()->newcomers(), 1);
    QPushButton *button = desk.button(u"newcomers"_s);
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), u"1 new event(s) meanwhile: show"_s);
    QCOMPARE(desk.page->timeline()->verticalScrollBar()->value(), before);
    button->click();
    QVERIFY(!button->isVisible());
    const QList<EntryView *> all = desk.entries();
    const auto view = std::find_if(all.begin(), all.end(), [&](const EntryView *one) { return one->entry() == came.id; });
    QVERIFY(view != all.end() && (*view)->hasFocus());
}

void TimelineViewTest::onesOwnEntryIsShown()
{
    PageFixture desk;
    desk.open();
    desk.page->composer()->start(Draft::Kind::Note);
    Draft draft = desk.page->composer()->draft();
    draft.teamWords = u"Mine."_s;
    desk.page->composer()->setDraft(draft);
    QSignalSpy loaded(desk.page.get(), &IncidentPage::loaded);
    desk.page->composer()->save();
    QTRY_COMPARE(loaded.size(), 1);
    QTRY_COMPARE(desk.entries().size(), 2);
    QCOMPARE(desk.page->timeline()->newcomers(), 0);
}

void TimelineViewTest::theOutlineGoesThere()
{
    PageFixture desk;
    const Entry wanted = desk.note(u"The electrode is worn."_s);
    desk.note(u"Something else."_s);
    desk.open();
    desk.page->timeline()->setFocus();
    QTest::keyClick(desk.page->timeline(), Qt::Key_O);
    auto *outline = desk.page->window()->findChild<Outline *>();
    QVERIFY(outline);
    QCOMPARE(outline->list()->count(), 3);
    auto *words = outline->findChild<QLineEdit *>();
    QTest::keyClicks(words, u"electrode"_s);
    QVERIFY(outline->list()->item(0)->isHidden());
    QTest::keyClick(words, Qt::Key_Return);
    const QList<EntryView *> all = desk.entries();
    const auto view = std::find_if(all.begin(), all.end(), [&](const EntryView *one) { return one->entry() == wanted.id; });
    QTRY_VERIFY((*view)->hasFocus());
}

void TimelineViewTest::manyEntriesAreBuiltInSlices()
{
    PageFixture desk;
    Dossier dossier = desk.dossier(desk.incident.id);
    const Entry first = dossier.entries.front();
    for (int i = 0; i < 300; ++i) {
        Entry entry;
        entry.id = EntryId::make();
        entry.incident = desk.incident.id;
        entry.seq = i + 2;
        entry.occurredAt = first.occurredAt + std::chrono::minutes(i);
        entry.teamText.words = LocalText::of(u"Note %1"_s.arg(i), u"en"_s);
        dossier.entries.push_back(entry);
    }
    TimelineView view(desk.viewpoint());
    view.resize(800, 600);
    view.show();
    QSignalSpy completed(&view, &TimelineView::completed);
    view.setDossier(dossier, {});
    QVERIFY(!view.isComplete());
    QVERIFY(view.findChildren<EntryView *>().size() < 301);
    QTRY_COMPARE(completed.size(), 1);
    QCOMPARE(view.findChildren<EntryView *>().size(), 301);
    QTRY_COMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    QVERIFY(view.verticalScrollBar()->maximum() > 2000);
    // What did not change is not built again.
    const QList<EntryView *> before = view.findChildren<EntryView *>();
    view.setDossier(dossier, {});
    QVERIFY(view.isComplete() && view.findChildren<EntryView *>() == before);
}

void TimelineViewTest::anotherWidthIsLaidOutInSlices()
{
    PageFixture desk;
    Dossier dossier = desk.dossier(desk.incident.id);
    for (int i = 0; i < 200; ++i) {
        Entry entry;
        entry.id = EntryId::make();
        entry.incident = desk.incident.id;
        entry.seq = i + 2;
        entry.occurredAt = dossier.entries.front().occurredAt + std::chrono::minutes(i);
        entry.teamText.words = LocalText::of(u"The pressure was read again, and it holds. "_s.repeated(4), u"en"_s);
        dossier.entries.push_back(entry);
    }
    TimelineView view(desk.viewpoint());
    view.resize(1000, 600);
    view.show();
    view.setDossier(dossier, defaultRules());
    QTRY_VERIFY(view.isComplete());
    auto *rows = view.findChild<RowsLayout *>();
    QTRY_VERIFY(rows->isSettled());
    const QList<EntryView *> entries = view.findChildren<EntryView *>();
    const auto last = std::max_element(entries.begin(), entries.end(), [](const EntryView *a, const EntryView *b) { return a->y() < b->y(); });
    const auto first = std::min_element(entries.begin(), entries.end(), [](const EntryView *a, const EntryView *b) { return a->y() < b->y(); });
    const int before = (*first)->width();
    view.resize(600, 600);
    QApplication::sendPostedEvents();
    QVERIFY((*last)->width() < before); // what is in sight fits at once
    QCOMPARE((*first)->width(), before); // what is far away waits
    QTRY_VERIFY(rows->isSettled());
    QTRY_COMPARE((*first)->width(), (*last)->width());
    // Nothing is cut off, nothing lies upon another, and the newest is still there.
    int y = (*first)->y();
    QList<EntryView *> inOrder = entries;
    std::sort(inOrder.begin(), inOrder.end(), [](const EntryView *a, const EntryView *b) { return a->y() < b->y(); });
    for (const EntryView *entry : inOrder) {
        QVERIFY(entry->y() >= y);
        QCOMPARE(entry->height(), entry->heightForWidth(entry->width()));
        y = entry->geometry().bottom();
    }
    QTRY_COMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    QVERIFY(view.widget()->height() >= y);
}

void TimelineViewTest::anExcerptShowsWhereItIsFrom()
{
    PageFixture desk;
    desk.note(u"Seen:\n\n```log burner.log 12-13/3402\n09:28:11 ERROR ign\n09:28:12 OFF\n```"_s);
    desk.open();
    auto *code = desk.page->findChild<CodeView *>();
    QCOMPARE(code->lines()->firstNumber(), 12);
    QVERIFY2(code->title().startsWith(u"burner.log · 12–13 of 3"_s), qPrintable(code->title()));
    code->findChild<QToolButton *>(u"wrapCode"_s)->click();
    QCOMPARE(code->lines()->lineWrapMode(), QPlainTextEdit::WidgetWidth);
    QSignalSpy said(desk.page.get(), &IncidentPage::said);
    code->findChild<QToolButton *>(u"openWhole"_s)->click();
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().first().toString().contains(u"burner.log"_s));
}

void TimelineViewTest::sectionsStayClosed()
{
    PageFixture desk;
    desk.open();
    auto *fold = desk.button<QToolButton>(u"section-owed"_s);
    QVERIFY(fold);
    fold->click();
    desk.open();
    QVERIFY(!habits::isOpen(u"owed"_s));
    QTRY_COMPARE(desk.button<QToolButton>(u"section-owed"_s)->accessibleName(), u"Open Owed"_s);
}

QTEST_MAIN(TimelineViewTest)
#include "tst_timelineview.moc"
