// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/words.h"
#include "ui/acts/actrow.h"
#include "ui/agenda/agendadelegate.h"
#include "ui/agenda/todaypage.h"
#include "ui/composer/composer.h"
#include "ui/incident/commitmentspanel.h"
#include "ui/incident/incidentpage.h"
#include "ui/incident/whyview.h"
#include "ui/widgets/textlabel.h"
#include "uifixture.h"

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

Entry callOn(const Incident &incident, std::vector<Tell> tells, Outcome outcome = Outcome::Reached)
{
    Entry entry;
    entry.incident = incident.id;
    entry.kind = EntryKind::Contact;
    entry.direction = Direction::Out;
    entry.audience = Audience::Customer;
    entry.channel = Channel::Phone;
    entry.outcome = outcome;
    entry.tells = std::move(tells);
    return entry;
}

/// Goes to a widget by Tab, as a person without a mouse would.
bool tabTo(QWidget &window, const QWidget *target)
{
    for (int i = 0; i < 80 && window.focusWidget() != target; ++i)
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    return window.focusWidget() == target;
}

/// Today on a real desk, with a promise and a call that nobody answered.
struct Today
{
    Today() : incident(desk.call(u"No hot water"_s, u"Muñoz, S.L."_s, 30)), page(*desk.desk, desk.viewpoint())
    {
        Entry promise = callOn(incident, {Tell::Progress});
        promise.occurredAt = desk.now - 20min;
        promise.promise = PromiseAct{{}, PromiseAct::Act::Made, LocalText::of(u"a technician on site"_s, u"en"_s), desk.now + 1h, {}};
        desk.record(promise);
        Entry tried = callOn(incident, {Tell::Plan}, Outcome::NoAnswer);
        tried.occurredAt = desk.now - 5min;
        desk.record(tried);
        page.resize(1050, 600); // what a window of 1280 by 720 leaves it
        page.show();
        QObject::connect(desk.desk.get(), &Desk::remindersChanged, &page, &TodayPage::reload);
        page.reload();
        if (!QTest::qWaitForWindowExposed(&page))
            qFatal("no window");
    }
    void choose(const QString &rule)
    {
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
    void explain()
    {
        QSignalSpy explained(page.why(), &WhyPane::explained);
        QTest::keyClick(page.list(), Qt::Key_W);
        QTRY_VERIFY(!explained.isEmpty()); // a reading that comes in meanwhile asks again
    }
    QPushButton *button(const char16_t *name) { return page.why()->findChild<QPushButton *>(QString::fromUtf16(name)); }

    UiFixture desk;
    Incident incident;
    TodayPage page;
};

}

/// Why am I seeing this? By keyboard alone, from the list and from the incident.
class WhyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itTellsAllThatIsKnown();
    void theContactIsLoggedFromThere();
    void whatDoesNotApplyAsksWhy();
    void whatIsNotNeededIsWaived();
    void aPromiseGetsANewDateFromThere();
    void whoIsOnItIsALineOfItsOwn();
    void escapeGivesTheListBack();
    void aNarrowListKeepsItsTitles();
    void theIncidentExplainsAndActsToo();
};

void WhyTest::itTellsAllThatIsKnown()
{
    Today today;
    today.choose(u"plan-short"_s);
    today.explain();
    const QString text = today.page.why()->view()->text();
    for (const QString &part : {u"default rule, version 1"_s, u"Opened Tue 10 Mar"_s, u"Due Tue 10 Mar"_s, u"Settled by telling: Plan"_s,
                                u"Phone (Ana): no answer does not tell anybody"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
}

void WhyTest::theContactIsLoggedFromThere()
{
    Today today;
    today.choose(u"plan-short"_s);
    today.explain();
    QSignalSpy log(&today.page, &TodayPage::logRequested);
    QVERIFY(tabTo(today.page, today.button(u"whyLog")));
    QTest::keyClick(today.page.focusWidget(), Qt::Key_Space);
    QCOMPARE(log.size(), 1);
    QCOMPARE(log[0][0].value<AgendaRow>().commitment.rule, u"plan-short"_s);
    QVERIFY(!today.button(u"whyNewDate")->isVisible()); // a rule has no date to agree on
}

void WhyTest::whatDoesNotApplyAsksWhy()
{
    Today today;
    today.choose(u"plan-short"_s);
    today.explain();
    QVERIFY(tabTo(today.page, today.button(u"whyNotApplicable")));
    QTest::keyClick(today.page.focusWidget(), Qt::Key_Space);
    QVERIFY(today.page.acts()->isOpen());
    auto *reason = today.page.acts()->findChild<QLineEdit *>(u"actReason"_s);
    QCOMPARE(today.page.focusWidget(), reason);
    QTest::keyClicks(reason, u"only a question"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_VERIFY(!owed(today.desk.dossier(today.incident.id), u"plan-short"_s));
    QVERIFY(today.desk.dossier(today.incident.id).entries.back().commitmentAct->act == CommitmentAct::Act::NotApplicable);
}

void WhyTest::whatIsNotNeededIsWaived()
{
    Today today;
    today.choose(u"plan-short"_s);
    today.explain();
    QVERIFY(tabTo(today.page, today.button(u"whyWaive")));
    QTest::keyClick(today.page.focusWidget(), Qt::Key_Space);
    auto *reason = today.page.acts()->findChild<QLineEdit *>(u"actReason"_s);
    QTest::keyClicks(reason, u"they read it themselves"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_VERIFY(!owed(today.desk.dossier(today.incident.id), u"plan-short"_s));
}

void WhyTest::aPromiseGetsANewDateFromThere()
{
    Today today;
    today.choose(u"promise"_s);
    today.explain();
    QSignalSpy asked(&today.page, &TodayPage::newDateRequested);
    QVERIFY(tabTo(today.page, today.button(u"whyNewDate")));
    QTest::keyClick(today.page.focusWidget(), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
}

void WhyTest::whoIsOnItIsALineOfItsOwn()
{
    Today today;
    const Commitment plan = *owed(today.desk.dossier(today.incident.id), u"plan-short"_s);
    QVERIFY(DeskFixture::wait(today.desk.desk->reminders().acknowledge(plan, today.desk.now + 30min)));
    today.choose(u"plan-short"_s);
    today.explain();
    const auto shown = [&] { return today.page.why()->view()->text().split(u'\n'); };
    QTRY_COMPARE(shown().filter(u"Ana is on it until"_s).size(), 1);
    const QStringList lines = shown();
    QCOMPARE(lines.filter(u"On it until"_s).size(), 1); // and in its history
}

void WhyTest::escapeGivesTheListBack()
{
    Today today;
    today.choose(u"plan-short"_s);
    today.explain();
    QVERIFY(tabTo(today.page, today.button(u"whyWaive")));
    QTest::keyClick(today.page.focusWidget(), Qt::Key_Escape);
    QVERIFY(!today.page.why()->isVisible());
    QCOMPARE(today.page.focusWidget(), today.page.list());
}

void WhyTest::aNarrowListKeepsItsTitles()
{
    Today today;
    today.choose(u"plan-short"_s);
    today.explain();
    const Theme theme = Theme::of(&today.page);
    const QRect row = today.page.list()->visualRect(today.page.list()->currentIndex());
    const AgendaGeometry narrow(theme, row, theme.space(28));
    QVERIFY2(narrow.isNarrow, qPrintable(QString::number(row.width())));
    QVERIFY(narrow.what.width() > theme.space(80)); // some forty letters
    QVERIFY(!narrow.what.intersects(narrow.due) && !narrow.who.intersects(narrow.incident) && !narrow.incident.intersects(narrow.clock));
    today.page.why()->hide();
    QCoreApplication::processEvents();
    QVERIFY(!AgendaGeometry(theme, today.page.list()->visualRect(today.page.list()->currentIndex()), theme.space(28)).isNarrow);
}

void WhyTest::theIncidentExplainsAndActsToo()
{
    UiFixture desk;
    Drafts drafts;
    const Incident incident = desk.call(u"No hot water"_s, u"Muñoz, S.L."_s, 20);
    IncidentPage page(desk.desk->timeline(), desk.desk->reminders(), drafts, desk.viewpoint());
    page.resize(1100, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QSignalSpy loaded(&page, &IncidentPage::loaded);
    page.open(incident.id);
    QTRY_COMPARE(loaded.size(), 1);
    CommitmentCard *card = page.commitments()->cards().first();
    QVERIFY(tabTo(page, card->findChild<QToolButton *>(u"whyButton"_s)));
    QSignalSpy explained(card, &CommitmentCard::explained);
    QTest::keyClick(page.focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(explained.size(), 1);
    QVERIFY(tabTo(page, card->findChild<QPushButton *>(u"whyLog"_s)));
    QTest::keyClick(page.focusWidget(), Qt::Key_Space);
    QVERIFY(page.composer()->isOpen());
    QVERIFY(page.composer()->draft().tells == std::vector{Tell::Plan});
}

QTEST_MAIN(WhyTest)
#include "tst_why.moc"
