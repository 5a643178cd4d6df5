// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/wording.h"
#include "core/model/words.h"
#include "ui/composer/composer.h"
#include "ui/composer/previewstrip.h"
#include "ui/composer/settlinglist.h"
#include "ui/incident/incidentpage.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/textlabel.h"
#include "uifixture.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The page of an incident with the composer open, worked by keys.
struct Writing
{
    explicit Writing(bool withPromise = false) : incident(desk.call(u"No hot water"_s, u"Muñoz, S.L."_s, 20)),
        page(desk.desk->timeline(), desk.desk->reminders(), drafts, desk.viewpoint())
    {
        if (withPromise)
            promise();
        page.resize(1100, 720);
        page.show();
        QSignalSpy loaded(&page, &IncidentPage::loaded);
        page.open(incident.id);
        if (!QTest::qWaitForWindowExposed(&page) || !QTest::qWaitFor([&] { return !loaded.isEmpty(); }, 20'000))
            qFatal("the page did not come");
        start(Draft::Kind::Contact);
    }
    void promise()
    {
        Entry entry;
        entry.incident = incident.id;
        entry.kind = EntryKind::Contact;
        entry.direction = Direction::Out;
        entry.audience = Audience::Customer;
        entry.channel = Channel::Phone;
        entry.outcome = Outcome::Reached;
        entry.tells = {Tell::Progress};
        entry.occurredAt = desk.now - 10min;
        entry.promise = PromiseAct{{}, PromiseAct::Act::Made, LocalText::of(u"a technician on site"_s, u"en"_s), desk.now + 1h, {}};
        desk.record(entry);
    }
    void start(Draft::Kind kind)
    {
        QSignalSpy previewed(page.composer(), &Composer::previewed);
        page.composer()->start(kind);
        if (!QTest::qWaitFor([&] { return !previewed.isEmpty(); }, 20'000))
            qFatal("no preview");
    }
    SettlingRow *row(const QString &rule, const QString &subject = u"case"_s) { return page.composer()->preview()->settling()->row(rule, subject); }
    QCheckBox *tick(const QString &rule, const QString &subject = u"case"_s) { return row(rule, subject)->findChild<QCheckBox *>(); }
    QLineEdit *reason(const QString &rule, const QString &subject = u"case"_s) { return row(rule, subject)->findChild<QLineEdit *>(u"settlesReason"_s); }
    /// Goes there by Tab, as a person without a mouse would.
    bool tabTo(const QWidget *target)
    {
        for (int i = 0; i < 80 && page.window()->focusWidget() != target; ++i)
            QTest::keyClick(page.window()->focusWidget(), Qt::Key_Tab);
        return page.window()->focusWidget() == target;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(page.window()->focusWidget(), key, modifiers); }
    Commitment owed(const QString &rule)
    {
        const Dossier dossier = desk.dossier(incident.id);
        const auto found = std::find_if(dossier.commitments.begin(), dossier.commitments.end(), [&](const Commitment &one) { return one.rule == rule; });
        return found == dossier.commitments.end() ? Commitment() : *found;
    }

    UiFixture desk;
    Drafts drafts;
    Incident incident;
    IncidentPage page;
};

}

/// The list of what a contact settles, in the composer, by keyboard.
class SettlingListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachDutyStandsThereWithItsReason();
    void itFollowsTheDraft();
    void untickedItStaysOpen();
    void tickedItAsksHowTheyLearned();
    void aTickedPromiseWasKept();
    void theHandsStayWhereTheyAre();
    void twoVersionsAreTwoRows();
    void nobodyReachedNothingToTick();
};

void SettlingListTest::eachDutyStandsThereWithItsReason()
{
    Writing writing;
    QVERIFY(writing.tick(u"daily-update"_s)->isChecked());
    QVERIFY(!writing.tick(u"plan-short"_s)->isChecked());
    QVERIFY(writing.tick(u"plan-short"_s)->text().startsWith(defaultRules().find(u"plan-short"_s)->name.in(u"en"_s)));
    QVERIFY(writing.tick(u"plan-short"_s)->accessibleName().startsWith(u"Does not settle: "_s));
    const auto *note = writing.row(u"plan-short"_s)->findChild<ElidedLabel *>();
    QVERIFY2(note->text().startsWith(u"it does not tell: "_s), qPrintable(note->text()));
    QCOMPARE(writing.tick(u"plan-short"_s)->accessibleDescription(), note->text());
}

void SettlingListTest::itFollowsTheDraft()
{
    Writing writing;
    auto *plan = writing.page.findChild<Chip *>(u"tell-plan"_s);
    QVERIFY(writing.tabTo(plan));
    writing.key(Qt::Key_Space);
    QTRY_VERIFY(writing.tick(u"plan-short"_s)->isChecked());
    writing.key(Qt::Key_Space);
    QTRY_VERIFY(!writing.tick(u"plan-short"_s)->isChecked());
}

void SettlingListTest::untickedItStaysOpen()
{
    Writing writing;
    QVERIFY(writing.tabTo(writing.tick(u"daily-update"_s)));
    writing.key(Qt::Key_Space);
    QVERIFY(!writing.tick(u"daily-update"_s)->isChecked());
    QCOMPARE(writing.row(u"daily-update"_s)->findChild<ElidedLabel *>()->text(), u"stays open, because you say so"_s);
    QSignalSpy saved(writing.page.composer(), &Composer::saved);
    writing.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(writing.owed(u"daily-update"_s).status == Commitment::Status::Open);
    QVERIFY(writing.owed(u"daily-update"_s).choice == SettlingChoice::What::KeptOpen);
    QVERIFY(writing.page.composer()->draft().settling.empty()); // the next entry begins anew
}

void SettlingListTest::tickedItAsksHowTheyLearned()
{
    Writing writing;
    QVERIFY(writing.tabTo(writing.tick(u"plan-short"_s)));
    writing.key(Qt::Key_Space);
    QLineEdit *reason = writing.reason(u"plan-short"_s);
    QCOMPARE(writing.page.window()->focusWidget(), reason);
    // Without it nothing is saved, and what is missing is said beside the field.
    QSignalSpy saved(writing.page.composer(), &Composer::saved);
    writing.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(writing.row(u"plan-short"_s)->findChild<TextLabel *>(u"settlesMissing"_s)->isVisible());
    QCOMPARE(writing.page.window()->focusWidget(), reason);
    QTest::keyClicks(reason, u"read it on the portal"_s);
    QVERIFY(!writing.row(u"plan-short"_s)->findChild<TextLabel *>(u"settlesMissing"_s)->isVisible());
    writing.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(saved.size(), 1);
    const Entry entry = writing.desk.dossier(writing.incident.id).entries.back();
    QVERIFY(entry.settling);
    QCOMPARE(entry.settling->choices.front().reason.in(u"en"_s), u"read it on the portal"_s);
    QVERIFY(writing.owed(u"plan-short"_s).status == Commitment::Status::Kept);
}

void SettlingListTest::aTickedPromiseWasKept()
{
    Writing writing(true);
    QVERIFY(!writing.tick(u"promise"_s, u"promise/p1"_s)->isChecked());
    QVERIFY(writing.tabTo(writing.tick(u"promise"_s, u"promise/p1"_s)));
    QSignalSpy previewed(writing.page.composer(), &Composer::previewed);
    writing.key(Qt::Key_Space);
    QVERIFY(!writing.reason(u"promise"_s, u"promise/p1"_s)->isVisible());
    QTRY_VERIFY(!previewed.isEmpty());
    QVERIFY(writing.tick(u"promise"_s, u"promise/p1"_s)->isChecked());
    QSignalSpy saved(writing.page.composer(), &Composer::saved);
    writing.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(saved.size(), 1);
    const Entry entry = writing.desk.dossier(writing.incident.id).entries.back();
    QVERIFY(entry.promise && entry.promise->act == PromiseAct::Act::Kept && !entry.settling);
    QVERIFY(writing.owed(u"promise"_s).status == Commitment::Status::Kept);
}

void SettlingListTest::theHandsStayWhereTheyAre()
{
    Writing writing;
    QVERIFY(writing.tabTo(writing.tick(u"plan-short"_s)));
    writing.key(Qt::Key_Space);
    QLineEdit *reason = writing.reason(u"plan-short"_s);
    QSignalSpy previewed(writing.page.composer(), &Composer::previewed);
    QTest::keyClicks(reason, u"portal"_s);
    QTRY_VERIFY(!previewed.isEmpty());
    QCOMPARE(writing.reason(u"plan-short"_s), reason);
    QCOMPARE(writing.page.window()->focusWidget(), reason);
    QCOMPARE(reason->text(), u"portal"_s);
    QCOMPARE(reason->cursorPosition(), 6);
    // Folded, the draft keeps it; a word makes it one.
    writing.page.composer()->findChild<QPlainTextEdit *>(u"teamWords"_s)->setPlainText(u"x"_s);
    QCOMPARE(writing.page.composer()->draft().settling.size(), size_t(1));
}

void SettlingListTest::twoVersionsAreTwoRows()
{
    UiFixture desk;
    SettlingList list(desk.viewpoint());
    rules::SettlingLine first, second;
    first.commitment.rule = second.commitment.rule = u"plan-changed"_s;
    first.commitment.subject = u"plan/2"_s;
    second.commitment.subject = u"forecast/2"_s;
    first.settles = true;
    list.show({first, second}, {}, defaultRules());
    QCOMPARE(list.rows().size(), 2);
    QVERIFY(list.row(u"plan-changed"_s, u"plan/2"_s)->isTicked());
    QVERIFY(!list.row(u"plan-changed"_s, u"forecast/2"_s)->isTicked());
    QVERIFY(list.rows()[0]->findChild<QCheckBox *>()->text() != list.rows()[1]->findChild<QCheckBox *>()->text());
}

void SettlingListTest::nobodyReachedNothingToTick()
{
    Writing writing;
    Draft draft = writing.page.composer()->draft();
    draft.outcome = Outcome::NoAnswer;
    writing.page.composer()->setDraft(draft);
    QTRY_VERIFY(!writing.tick(u"daily-update"_s)->isChecked());
    QVERIFY(!writing.tick(u"daily-update"_s)->isEnabled());
    QCOMPARE(writing.row(u"daily-update"_s)->findChild<ElidedLabel *>()->text(), u"no answer does not tell anybody"_s);
}

QTEST_MAIN(SettlingListTest)
#include "tst_settlinglist.moc"
