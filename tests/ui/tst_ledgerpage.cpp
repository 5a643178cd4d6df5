// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgerchart.h"
#include "ui/ledger/ledgerfilters.h"
#include "ui/ledger/ledgermodel.h"
#include "ui/ledger/ledgerrows.h"
#include "ui/ledger/ledgerview.h"
#include "ui/ledger/rowstable.h"
#include "ui/ledger/silentview.h"
#include "ui/ledger/verdicts.h"
#include "ui/mainwindow.h"
#include "ui/sidebar.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/emptystate.h"
#include "uifixture.h"

#include <QComboBox>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Entry contact(IncidentId incident, std::vector<Tell> tells)
{
    Entry entry;
    entry.incident = incident;
    entry.kind = EntryKind::Contact;
    entry.direction = Direction::Out;
    entry.audience = Audience::Customer;
    entry.channel = Channel::Phone;
    entry.outcome = Outcome::Reached;
    entry.tells = std::move(tells);
    return entry;
}

template<typename View>
void loadedBy(View &view, const std::function<void()> &doing)
{
    QSignalSpy loaded(&view, &View::loaded);
    doing();
    QTRY_VERIFY(!loaded.isEmpty());
}

int rowOf(const LedgerModel &model, const QString &key)
{
    for (size_t i = 0; i < model.sums().size(); ++i) {
        if (model.sums()[i].key == key)
            return static_cast<int>(i);
    }
    return -1;
}

}

/// The ledger's page and the silent customers: what they say, and that a keyboard is enough.
class LedgerPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyLedgerSaysWhatToDo();
    void countsAreShownAndOpened();
    void aLineCanBeKeptAlone();
    void theChartTellsWithoutColour();
    void silentCustomersLeadWithTheLongest();
    void theMainWindowGoesThereByKey();
};

void LedgerPageTest::anEmptyLedgerSaysWhatToDo()
{
    UiFixture desk;
    LedgerView view(desk.desk->ledger(), desk.viewpoint());
    loadedBy(view, [&] { view.show(); });
    auto *empty = view.findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QVERIFY(!view.table()->isVisible());
    loadedBy(view, [&] { empty->button()->click(); }); // shows everything: there is nothing either
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->accessibleName().isEmpty(), false);
}

void LedgerPageTest::countsAreShownAndOpened()
{
    UiFixture desk;
    const Incident incident = desk.call(u"No hot water"_s, u"Muñoz, S.L."_s, 180); // the plan was owed an hour ago
    desk.record(contact(incident.id, {Tell::Plan}));
    LedgerView view(desk.desk->ledger(), desk.viewpoint());
    view.resize(1100, 800);
    view.filters()->setBy(LedgerBy::Rule);
    loadedBy(view, [&] { view.show(); });
    const int row = rowOf(view.model(), u"plan-short"_s);
    QVERIFY(row >= 0);
    QCOMPARE(view.model().index(row, LedgerModel::NameColumn).data().toString(), u"Short plan for the next hours"_s);
    QCOMPARE(view.model().index(row, LedgerModel::RateColumn).data().toString(), u"0\u00a0% (0/1)"_s);
    // The number of what was late opens the commitment behind it; Enter is enough.
    const int late = LedgerModel::FirstVerdictColumn + 1;
    QCOMPARE(LedgerModel::verdictOf(late), std::optional(Verdict::Late));
    view.table()->setCurrentIndex(view.model().index(row, late));
    loadedBy(*view.rows(), [&] { QTest::keyClick(view.table(), Qt::Key_Return); });
    QVERIFY(view.rows()->isVisible());
    QVERIFY(view.rows()->current());
    QCOMPARE(view.rows()->current()->number, incident.number);
    QCOMPARE(view.rows()->table()->model()->index(0, LedgerRowsModel::VerdictColumn).data().toString(), u"Late"_s);
    QVERIFY(view.currentIncident() == incident.id);
    QSignalSpy opened(&view, &LedgerView::openRequested);
    QTest::keyClick(view.rows()->table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    // Esc leads back to the same number.
    QTest::keyClick(view.rows()->table(), Qt::Key_Escape);
    QVERIFY(view.table()->isVisible());
    QCOMPARE(view.table()->currentIndex(), view.model().index(row, late));
    // What is zero opens nothing.
    QTest::keyClick(view.table(), Qt::Key_Left);
    QTest::keyClick(view.table(), Qt::Key_Return);
    QVERIFY(!view.rows()->isVisible());
}

void LedgerPageTest::aLineCanBeKeptAlone()
{
    UiFixture desk;
    desk.call(u"No hot water"_s, u"Muñoz, S.L."_s, 180);
    desk.call(u"Printer"_s, u"Robles"_s, 60);
    LedgerView view(desk.desk->ledger(), desk.viewpoint());
    view.filters()->setBy(LedgerBy::Customer);
    loadedBy(view, [&] { view.show(); });
    QCOMPARE(view.model().rowCount(), 2);
    const LedgerSum first = view.model().sums().front();
    view.table()->setCurrentIndex(view.model().index(0, 0));
    loadedBy(view, [&] { QTest::keyClick(view.table(), Qt::Key_Return, Qt::ControlModifier); });
    QCOMPARE(view.model().rowCount(), 1);
    auto *chip = view.findChild<Chip *>(u"kept-customer"_s);
    QVERIFY(chip->isVisible());
    QVERIFY(chip->accessibleName().contains(first.name));
    QVERIFY(view.filters()->filter().customer.has_value());
    loadedBy(view, [&] { QTest::keyClick(chip, Qt::Key_Delete); });
    QCOMPARE(view.model().rowCount(), 2);
    QVERIFY(!chip->isVisible());
}

void LedgerPageTest::theChartTellsWithoutColour()
{
    // Each verdict of the chart differs from the others in its pattern or ground, whatever the eye makes of the hue.
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        applyTheme(*qApp, scheme);
        const QWidget any;
        const Theme theme = Theme::of(&any);
        QSet<int> looks;
        for (const Verdict verdict : verdicts::charted) {
            const QBrush brush = verdicts::brush(verdict, theme);
            const bool filled = brush.style() == Qt::SolidPattern && brush.color() == verdicts::pen(verdict, theme).color();
            looks.insert(static_cast<int>(brush.style()) * 2 + filled);
            QVERIFY(contrast(verdicts::pen(verdict, theme).color(), theme.colors().surface) >= 3);
        }
        QCOMPARE(static_cast<size_t>(looks.size()), verdicts::charted.size());
    }
    applyTheme(*qApp, Scheme::Light);
    LedgerChart chart;
    LedgerBar bar{u"9 Mar"_s, u"94 %"_s, {}};
    bar.counts.kept = 47, bar.counts.late = 2, bar.counts.missed = 1;
    chart.resize(400, 300);
    chart.setBars({bar}, LedgerChart::Direction::Up);
    chart.show();
    QVERIFY(!chart.grab().isNull());
    QVERIFY(!chart.accessibleName().isEmpty());
}

void LedgerPageTest::silentCustomersLeadWithTheLongest()
{
    UiFixture desk;
    SilentView view(desk.desk->ledger(), desk.viewpoint());
    loadedBy(view, [&] { view.show(); });
    QVERIFY(view.findChild<EmptyState *>()->isVisible());
    const Incident quiet = desk.call(u"No hot water"_s, u"Muñoz, S.L."_s, 60 * 26, Channel::Mail);
    desk.call(u"Printer"_s, u"Robles"_s, 30);
    loadedBy(view, [&] { view.reload(); });
    QCOMPARE(view.model().rowCount(), 2);
    const auto text = [&](int row, int column) { return view.model().index(row, column).data().toString(); };
    QCOMPARE(text(0, SilentModel::CustomerColumn), u"Muñoz, S.L."_s);
    QCOMPARE(text(0, SilentModel::ElapsedColumn), u"1 d 2 h"_s);
    QCOMPARE(text(0, SilentModel::ReachedColumn), u"Never"_s);
    QCOMPARE(text(1, SilentModel::ElapsedColumn), u"30 min"_s);
    QSignalSpy opened(&view, &SilentView::openRequested);
    QTest::keyClick(view.table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QVERIFY(opened.first().first().value<IncidentId>() == quiet.id);
}

void LedgerPageTest::theMainWindowGoesThereByKey()
{
    UiFixture desk;
    Drafts drafts;
    Appearance appearance(*qApp, Appearance::Choice::Light);
    MainWindow window(*desk.desk, drafts, appearance, desk.viewpoint());
    const Incident incident = desk.call(u"No hot water"_s, u"Muñoz, S.L."_s, 180);
    window.show();
    loadedBy(*window.ledger(), [&] { window.actions().at(ActionId::Ledger)->trigger(); });
    QVERIFY(window.ledger()->isVisible());
    QCOMPARE(window.place().view, Sidebar::ledger());
    loadedBy(*window.silent(), [&] { window.actions().at(ActionId::Silent)->trigger(); });
    QVERIFY(window.silent()->isVisible());
    window.actions().at(ActionId::Open)->trigger();
    QVERIFY(window.place().incident == incident.id);
    window.actions().at(ActionId::Leave)->trigger();
    QVERIFY(window.silent()->isVisible());
}

QTEST_MAIN(LedgerPageTest)
#include "tst_ledgerpage.moc"
