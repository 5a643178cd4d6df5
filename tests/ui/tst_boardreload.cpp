// SPDX-License-Identifier: GPL-3.0-or-later
#include "uifixture.h"
#include "ui/visits/boardgrid.h"
#include "ui/visits/visitcard.h"

#include <QApplication>
#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Instant at(int hour, int minute = 0)
{
    return instantOf(QDate(2026, 3, 10), QTime(hour, minute), QTimeZone("Europe/Madrid"));
}

VisitRow rowOf(const QString &number, TechnicianId who, Instant from, VisitState state = VisitState::Proposed)
{
    VisitRow row;
    row.visit.id = VisitId::make(), row.visit.incident = IncidentId::make(), row.visit.technicians = {who}, row.visit.state = state;
    row.visit.scheduledFrom = from, row.visit.scheduledTo = from + 1h;
    row.number = number, row.customer = u"Muñoz"_s;
    return row;
}

BoardTechnician person(const QString &name)
{
    BoardTechnician one;
    one.technician.id = TechnicianId::make(), one.technician.name = name, one.hours = 8h;
    return one;
}

/// A board on which something happens between taking a card and letting it go.
class HauledBoard : public BoardGrid
{
public:
    using BoardGrid::BoardGrid;

    std::function<void()> meanwhile;
    QPoint lettingGo;

    /// Presses on the card and moves far enough for a drag.
    void take(const VisitCard *card)
    {
        const QPoint from = card->geometry().center(), to = from + QPoint(2 * QApplication::startDragDistance(), 0);
        QMouseEvent press(QEvent::MouseButtonPress, from, mapToGlobal(from), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(this, &press);
        QMouseEvent move(QEvent::MouseMove, to, mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(this, &move);
    }

protected:
    void haul(QDrag *drag) override
    {
        if (meanwhile)
            meanwhile();
        QDragEnterEvent enter(lettingGo, Qt::MoveAction, drag->mimeData(), Qt::LeftButton, Qt::NoModifier); // without it no drop is delivered
        QCoreApplication::sendEvent(this, &enter);
        QDragMoveEvent over(lettingGo, Qt::MoveAction, drag->mimeData(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(this, &over);
        QDropEvent drop(lettingGo, Qt::MoveAction, drag->mimeData(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(this, &drop);
        drag->deleteLater();
    }
};

}

/// What the board reads anew while something is being moved on it.
class BoardReloadTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<UiFixture> m_given;
    std::unique_ptr<HauledBoard> m_grid;
    BoardTechnician m_ana, m_luis;
    VisitRow m_first, m_second;
    VisitBoard m_board;

    VisitCard *cardOf(const VisitRow &row)
    {
        for (VisitCard *card : m_grid->cards()) {
            if (card->row().visit.id == row.visit.id)
                return card;
        }
        return nullptr;
    }
    /// The board as another person left it.
    void changes(const QString &how)
    {
        VisitBoard board = m_board;
        if (how == u"the same again"_s)
            ;
        else if (how == u"one comes before it"_s)
            board.visits.insert(board.visits.begin(), rowOf(u"INC-9"_s, m_ana.technician.id, at(9)));
        else if (how == u"the one before it goes"_s)
            board.visits.erase(board.visits.begin());
        else if (how == u"a technician comes above"_s)
            board.technicians.insert(board.technicians.begin(), person(u"Aitor"_s));
        else if (how == u"the technicians are sorted otherwise"_s)
            std::reverse(board.technicians.begin(), board.technicians.end());
        else if (how == u"it was changed"_s)
            board.visits.back().visit.version = 2;
        else if (how == u"it is gone"_s)
            board.visits.pop_back();
        else if (how == u"its technician is gone"_s)
            board.technicians.erase(board.technicians.begin());
        else if (how == u"nothing is left"_s)
            board.visits.clear();
        m_grid->setBoard(board);
    }

private Q_SLOTS:
    void init()
    {
        m_given = std::make_unique<UiFixture>();
        m_ana = person(u"Ana"_s), m_luis = person(u"Luis"_s);
        m_first = rowOf(u"INC-1"_s, m_ana.technician.id, at(9)), m_second = rowOf(u"INC-2"_s, m_ana.technician.id, at(12));
        m_board = {at(0), at(0) + 24h, {m_ana, m_luis}, {m_first, m_second}, {}};
        m_grid = std::make_unique<HauledBoard>(m_given->viewpoint());
        m_grid->resize(1400, 500);
        m_grid->setBoard(m_board);
        m_grid->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_grid.get()));
    }
    void cleanup()
    {
        m_grid.reset();
        m_given.reset();
    }

    void whatWasTakenIsWhatIsMoved_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"the same again", "one comes before it", "the one before it goes", "a technician comes above", "the technicians are sorted otherwise", "it was changed", "it is gone", "its technician is gone", "nothing is left"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void whatWasTakenIsWhatIsMoved()
    {
        QFETCH(QString, how);
        QSignalSpy moved(m_grid.get(), &BoardGrid::moveWanted);
        m_grid->meanwhile = [&] {
            changes(how);
            const VisitCard *card = cardOf(m_second);
            // Let go below Luis, at four.
            m_grid->lettingGo = m_grid->pointOf(m_luis.technician.id, at(16)) + QPoint(card ? card->width() / 2 : 20, 8);
        };
        m_grid->take(cardOf(m_second));
        QCOMPARE(moved.size(), 1);
        const auto row = moved.front().at(0).value<VisitRow>();
        QCOMPARE(row.visit.id, m_second.visit.id); // and not what stands in its place by now
        QCOMPARE(row.visit.version, m_second.visit.version); // as the person saw it: the desk refuses what was changed
        QCOMPARE(moved.front().at(1).value<TechnicianId>(), m_ana.technician.id);
        QCOMPARE(moved.front().at(2).value<TechnicianId>(), m_luis.technician.id);
        QCOMPARE(moved.front().at(3).value<Instant>().in(QTimeZone("Europe/Madrid")).date(), QDate(2026, 3, 10));
    }

    /// What was let go is not dragged any more: what comes later is not about it.
    void aDragThatIsOverMovesNothing()
    {
        m_grid->lettingGo = {-5, -5};
        m_grid->take(cardOf(m_second));
        QSignalSpy moved(m_grid.get(), &BoardGrid::moveWanted);
        QMimeData mime;
        mime.setData(u"application/x-aviso-visit"_s, "0");
        const QPoint there = m_grid->pointOf(m_luis.technician.id, at(16));
        QDragEnterEvent enter(there, Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_grid.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(there, Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_grid.get(), &drop);
        QVERIFY(drop.isAccepted());
        QVERIFY(moved.isEmpty());
    }

    void whatTheKeyboardCarriesStaysCarried_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<bool>("stays");
        for (const char *how : {"the same again", "one comes before it", "the one before it goes", "a technician comes above", "the technicians are sorted otherwise"})
            QTest::newRow(how) << QString::fromLatin1(how) << true;
        for (const char *how : {"it was changed", "it is gone", "its technician is gone", "nothing is left"})
            QTest::newRow(how) << QString::fromLatin1(how) << false;
    }
    void whatTheKeyboardCarriesStaysCarried()
    {
        QFETCH(QString, how);
        QFETCH(bool, stays);
        m_grid->choose(m_second.visit.id);
        QVERIFY(m_grid->pickUp());
        QSignalSpy moved(m_grid.get(), &BoardGrid::moveWanted), said(m_grid.get(), &BoardGrid::said);
        QTest::keyClick(m_grid.get(), Qt::Key_Right);
        const qsizetype before = said.size();
        changes(how);
        QCOMPARE(m_grid->isCarrying(), stays);
        QCOMPARE(said.size() > before, !stays); // it is said why it was put down
        QTest::keyClick(m_grid.get(), Qt::Key_Return);
        QCOMPARE(moved.size(), stays ? 1 : 0);
        if (!stays)
            return;
        QCOMPARE(moved.front().at(0).value<VisitRow>().visit.id, m_second.visit.id);
        QCOMPARE(moved.front().at(1).value<TechnicianId>(), m_ana.technician.id);
        QCOMPARE(moved.front().at(2).value<TechnicianId>(), m_ana.technician.id);
        QCOMPARE(moved.front().at(3).value<Instant>(), at(12, 30));
    }
};

QTEST_MAIN(BoardReloadTest)
#include "tst_boardreload.moc"
