// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/acts/actrow.h"
#include "ui/agenda/todaypage.h"
#include "ui/composer/composer.h"
#include "ui/incident/commitmentspanel.h"
#include "ui/incident/entryview.h"
#include "ui/incident/incidentpage.h"
#include "ui/incident/timelineview.h"
#include "ui/widgets/textlabel.h"
#include "uifixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Commitment *owed(const Dossier &dossier, const QString &rule)
{
    for (const Commitment &commitment : dossier.commitments) {
        if (commitment.rule == rule && commitment.status == Commitment::Status::Open)
            return &commitment;
    }
    return nullptr;
}

Entry promiseOn(const Incident &incident, Instant due)
{
    Entry entry;
    entry.incident = incident.id;
    entry.kind = EntryKind::Contact;
    entry.direction = Direction::Out;
    entry.audience = Audience::Customer;
    entry.channel = Channel::Phone;
    entry.outcome = Outcome::Reached;
    entry.tells = {Tell::Progress};
    entry.customerText.words = LocalText::of(u"We send a technician."_s, u"en"_s);
    entry.promise = PromiseAct{{}, PromiseAct::Act::Made, LocalText::of(u"a technician on site"_s, u"en"_s), due, {}};
    return entry;
}

/// Today on a real desk, with the keyboard on the first commitment.
struct Today
{
    Today() : page(*desk.desk, desk.viewpoint())
    {
        QObject::connect(desk.desk.get(), &Desk::remindersChanged, &page, &TodayPage::reload);
        page.resize(1000, 600);
        page.show();
    }
    void choose(const QString &rule)
    {
        page.reload();
        const auto find = [&] {
            for (const AgendaRow &row : page.model().rows()) {
                if (row.commitment.rule == rule)
                    return page.model().indexOf(row.commitment.id);
            }
            return QModelIndex();
        };
        QTRY_VERIFY(find().isValid());
        page.list()->setCurrentIndex(find());
        page.list()->setFocus();
    }
    QPushButton *button(const char16_t *name) { return page.acts()->findChild<QPushButton *>(QString::fromUtf16(name)); }

    UiFixture desk;
    TodayPage page;
};

}

/// What people do about a commitment besides telling the customer.
class ActsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void putOffByTwoKeys();
    void whatIsHeldStandsBelowAndDoesNotCount();
    void escapeLeavesItAsItIs();
    void aPromiseIsAskedAboutOnceMore();
    void whatIsNotOwedNeedsAReason();
    void aPromiseGetsANewDateByTellingIt();
    void theIncidentShowsWhoIsOnIt();
};

void ActsTest::putOffByTwoKeys()
{
    Today today;
    const Incident incident = today.desk.call(u"No hot water"_s);
    today.choose(u"plan-short"_s);
    QSignalSpy said(&today.page, &TodayPage::said);
    QTest::keyClick(today.page.list(), Qt::Key_S);
    QVERIFY(today.page.acts()->isOpen());
    QVERIFY(today.page.acts()->question()->text().startsWith(u"Put off: "_s));
    auto *choice = today.page.acts()->findChild<QComboBox *>(u"usualMoment"_s);
    QCOMPARE(choice->itemText(0), u"in 15 minutes"_s);
    QTest::keyClick(choice, Qt::Key_Down);
    QTest::keyClick(choice, Qt::Key_Return);
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(said[0][0].toString().startsWith(u"Put off until 11:00: "_s));
    QVERIFY(!today.page.acts()->isOpen());
    const Dossier dossier = today.desk.dossier(incident.id);
    QCOMPARE(owed(dossier, u"plan-short"_s)->hold->until, today.desk.now + 1h);
}

void ActsTest::whatIsHeldStandsBelowAndDoesNotCount()
{
    Today today;
    const Incident first = today.desk.call(u"No hot water"_s, u"Muñoz, S.L."_s, 10), second = today.desk.call(u"Noise"_s, u"Alba"_s);
    const Commitment plan = *owed(today.desk.dossier(first.id), u"plan-short"_s);
    today.desk.now = *plan.due + 30min; // overdue, and stays so for whoever put it off
    QVERIFY(DeskFixture::wait(today.desk.desk->reminders().snooze(plan, today.desk.now + 1h)));
    QSignalSpy counts(&today.page, &TodayPage::countsChanged);
    today.page.reload();
    QTRY_VERIFY(!today.page.model().rows().empty());
    QTRY_VERIFY(!counts.isEmpty() && counts.last()[0].toInt() > 0);
    const AgendaModel &model = today.page.model();
    const QModelIndex held = model.indexOf(plan.id), other = model.indexOf(owed(today.desk.dossier(second.id), u"plan-short"_s)->id);
    QVERIFY(held.row() > other.row());
    QCOMPARE(counts.last()[0].toInt(), 1);
    const QString spoken = held.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"30 min late"_s) && spoken.contains(u"Put off until"_s), qPrintable(spoken));
    QCOMPARE(model.index(0).data(AgendaModel::CountRole).toInt(), 1);
}

void ActsTest::escapeLeavesItAsItIs()
{
    Today today;
    const Incident incident = today.desk.call(u"No hot water"_s);
    today.choose(u"plan-short"_s);
    QTest::keyClick(today.page.list(), Qt::Key_I);
    QVERIFY(today.page.acts()->isOpen());
    QTest::keyClick(today.page.acts()->findChild<QComboBox *>(u"usualMoment"_s), Qt::Key_Escape);
    QVERIFY(!today.page.acts()->isOpen());
    QVERIFY(!owed(today.desk.dossier(incident.id), u"plan-short"_s)->hold);
}

void ActsTest::aPromiseIsAskedAboutOnceMore()
{
    Today today;
    const Incident incident = today.desk.call(u"No hot water"_s);
    today.desk.record(promiseOn(incident, today.desk.now + 30min));
    const auto promised = [&] {
        const Dossier dossier = today.desk.dossier(incident.id);
        return *std::find_if(dossier.commitments.begin(), dossier.commitments.end(), [](const Commitment &c) { return c.subject.startsWith(u"promise/"_s); });
    };
    today.choose(promised().rule);
    QTest::keyClick(today.page.list(), Qt::Key_S);
    today.page.acts()->findChild<QComboBox *>(u"usualMoment"_s)->setCurrentIndex(1);
    today.button(u"actDo")->click();
    QTRY_VERIFY(today.page.acts()->question()->text().contains(u"The customer was promised this before then."_s));
    QCOMPARE(today.button(u"actLeave")->text(), u"Leave it"_s);
    QVERIFY(!promised().hold);
    today.button(u"actDo")->click();
    QTRY_VERIFY(!today.page.acts()->isOpen());
    QVERIFY(promised().hold.has_value());
}

void ActsTest::whatIsNotOwedNeedsAReason()
{
    Today today;
    const Incident incident = today.desk.call(u"No hot water"_s);
    today.choose(u"plan-short"_s);
    today.page.act(Deed::NotApplicable);
    QVERIFY(!today.button(u"actDo")->isEnabled());
    auto *reason = today.page.acts()->findChild<QLineEdit *>(u"actReason"_s);
    QTest::keyClicks(reason, u"the customer only asked for a price"_s);
    QVERIFY(today.button(u"actDo")->isEnabled());
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_VERIFY(!owed(today.desk.dossier(incident.id), u"plan-short"_s));
    QCOMPARE(today.desk.dossier(incident.id).entries.back().commitmentAct->reason.in(u"en"_s), u"the customer only asked for a price"_s);
}

void ActsTest::aPromiseGetsANewDateByTellingIt()
{
    UiFixture desk;
    Drafts drafts;
    const Incident incident = desk.call(u"No hot water"_s);
    desk.record(promiseOn(incident, desk.now + 30min));
    IncidentPage page(desk.desk->timeline(), desk.desk->reminders(), drafts, desk.viewpoint());
    page.open(incident.id);
    QTRY_VERIFY(page.commitments()->current());
    CommitmentCard *card = nullptr;
    for (CommitmentCard *one : page.commitments()->cards())
        card = isPromise(one->owed()) ? one : card;
    Q_EMIT page.commitments()->deedChosen(card->commitment(), Deed::NewDate);
    QVERIFY(page.composer()->isOpen());
    Draft draft = page.composer()->draft();
    QCOMPARE(draft.promised, u"a technician on site"_s);
    draft.customerWords = u"Not before one o'clock."_s;
    draft.promisedBy = desk.now + 3h;
    page.composer()->setDraft(draft);
    page.composer()->save();
    QTRY_COMPARE(desk.dossier(incident.id).entries.size(), size_t(3));
    const Dossier dossier = desk.dossier(incident.id);
    QCOMPARE(dossier.entries.back().promise->act, PromiseAct::Act::Renegotiated);
    QVERIFY(std::any_of(dossier.commitments.begin(), dossier.commitments.end(), [&](const Commitment &c) {
        return c.subject.startsWith(u"promise/"_s) && c.status == Commitment::Status::Open && c.due == desk.now + 3h;
    }));
    // The old date stays in sight.
    QTRY_VERIFY(page.commitments()->findChild<TextLabel *>(u"dates"_s));
    QCOMPARE(page.commitments()->findChild<TextLabel *>(u"dates"_s)->text(), u"Promised for 10:30 → 13:00"_s);
}

void ActsTest::theIncidentShowsWhoIsOnIt()
{
    UiFixture desk;
    Drafts drafts;
    const Incident incident = desk.call(u"No hot water"_s);
    const Commitment plan = *owed(desk.dossier(incident.id), u"plan-short"_s);
    QVERIFY(DeskFixture::wait(desk.desk->reminders().acknowledge(plan, desk.now + 1h)));
    IncidentPage page(desk.desk->timeline(), desk.desk->reminders(), drafts, desk.viewpoint());
    page.open(incident.id);
    QTRY_VERIFY(page.commitments()->card(plan.id));
    const QString hold = page.commitments()->card(plan.id)->findChild<TextLabel *>(u"hold"_s)->text();
    QVERIFY2(hold.endsWith(u" is on it until 11:00"_s), qPrintable(hold));
    const QList<EntryView *> entries = page.timeline()->findChildren<EntryView *>();
    QVERIFY2(entries.last()->accessibleName().startsWith(u"On it until 11:00: "_s), qPrintable(entries.last()->accessibleName()));
    page.resize(1000, 700);
    page.show();
    page.commitments()->setFocus();
    QTest::keyClick(page.commitments(), Qt::Key_S);
    QVERIFY(page.acts()->isOpen());
}

QTEST_MAIN(ActsTest)
#include "tst_acts.moc"
