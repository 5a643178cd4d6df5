// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer.h"
#include "ui/incident/commitmentspanel.h"
#include "ui/incident/incidentheader.h"
#include "ui/incident/incidentpage.h"
#include "ui/incident/neighbourlist.h"
#include "ui/queue/filterbar.h"
#include "ui/tabs/tabbar.h"
#include "ui/widgets/badge.h"
#include "windowfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// The incidents beside one, in the side panel of the real window.
class NeighbourListTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<WindowFixture> m_given;

    MainWindow &window() { return *m_given->window; }
    CommitmentsPanel *panel() { return window().incident()->commitments(); }
    void open(const Incident &incident)
    {
        window().openIncident(incident.id);
        QTRY_COMPARE(window().incident()->dossier().incident.id, incident.id);
    }
    bool isShown(const Incident &incident)
    {
        return QTest::qWaitFor([&] { return window().incident()->dossier().incident.id == incident.id; });
    }
    NeighbourRow *rowOf(NeighbourList *list, const Incident &incident)
    {
        for (NeighbourRow *row : list->rows()) {
            if (row->incident() == incident.id && row->isVisibleTo(panel()))
                return row;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_given = std::make_unique<WindowFixture>();
        window().deskOpened();
    }
    void cleanup() { m_given.reset(); }

    void theFirstOneSaysSo()
    {
        open(m_given->call(u"No hot water"_s));
        QTRY_VERIFY(panel()->ofCustomer()->isVisibleTo(panel()));
        QVERIFY(panel()->ofCustomer()->rows().isEmpty());
        QVERIFY(panel()->ofCustomer()->findChild<QLabel *>(u"noNeighbours"_s)->text().contains(u"first incident"_s));
        QVERIFY(panel()->similar()->findChild<QLabel *>(u"noNeighbours"_s)->text().contains(u"error code"_s));
    }

    void aRowTellsEnoughToDecide()
    {
        const Incident old = m_given->call(u"Boiler E05"_s, u"Muñoz, S.L."_s, 180), here = m_given->call(u"E05 when it starts"_s);
        Entry entry;
        entry.incident = old.id;
        entry.kind = EntryKind::Contact;
        entry.direction = Direction::Out;
        entry.audience = Audience::Customer;
        entry.channel = Channel::Phone;
        entry.outcome = Outcome::Reached;
        entry.customerText.words = LocalText::of(u"We ordered the valve"_s + u", and more"_s.repeated(40), u"en"_s);
        m_given->record(entry);
        open(here);
        QTRY_VERIFY(rowOf(panel()->ofCustomer(), old));
        const QString told = rowOf(panel()->ofCustomer(), old)->accessibleName();
        for (const QLabel *line : rowOf(panel()->ofCustomer(), old)->findChildren<QLabel *>())
            QCOMPARE(line->foregroundRole(), QPalette::WindowText); // else it would have no tone
        for (const QString &part : {u"Boiler E05"_s, old.number, u"3 h"_s, u"nobody is responsible"_s, u"We ordered the valve"_s})
            QVERIFY2(told.contains(part), qPrintable(told));
        QTRY_VERIFY(panel()->widget()->width() <= panel()->viewport()->width()); // however much was said
    }

    void enterOpensAndControlEnterOpensATab()
    {
        const Incident other = m_given->call(u"Leak"_s), here = m_given->call(u"No hot water"_s);
        open(here);
        QTRY_VERIFY(rowOf(panel()->ofCustomer(), other));
        window().incident()->composer()->start(Draft::Kind::Note); // where the same keys save
        rowOf(panel()->ofCustomer(), other)->setFocus();
        QTest::keyClick(window().focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(isShown(other));
        QCOMPARE(window().tabs()->count(), 2);
        QCOMPARE(m_given->dossier(here.id).entries.size(), size_t(1)); // nothing was saved
        QTRY_VERIFY(rowOf(panel()->ofCustomer(), here));
        rowOf(panel()->ofCustomer(), here)->setFocus();
        QTest::keyClick(window().focusWidget(), Qt::Key_Return);
        QVERIFY(isShown(here));
        QCOMPARE(window().tabs()->count(), 2);
        QVERIFY(m_given->action(ActionId::Back)->isEnabled());
    }

    void theMouseDoesTheSame()
    {
        const Incident other = m_given->call(u"Leak"_s), here = m_given->call(u"No hot water"_s);
        open(here);
        QTRY_VERIFY(rowOf(panel()->ofCustomer(), other));
        QTest::mouseClick(rowOf(panel()->ofCustomer(), other), Qt::MiddleButton);
        QVERIFY(isShown(other));
        QCOMPARE(window().tabs()->count(), 2);
        QTRY_VERIFY(rowOf(panel()->ofCustomer(), here));
        QTest::mouseClick(rowOf(panel()->ofCustomer(), here), Qt::LeftButton);
        QVERIFY(isShown(here));
    }

    void allOfTheCustomerAreAListOfTheQueue()
    {
        for (int i = 0; i < 8; ++i)
            m_given->call(u"Question %1"_s.arg(i));
        m_given->call(u"Another's"_s, u"Gil"_s);
        open(m_given->call(u"No hot water"_s));
        QTRY_VERIFY(panel()->findChild<QPushButton *>(u"allOfCustomer"_s));
        QCOMPARE(panel()->ofCustomer()->rows().size(), 6);
        QVERIFY(panel()->findChild<QPushButton *>(u"allOfCustomer"_s)->text().contains(u"9"_s));
        panel()->findChild<QPushButton *>(u"allOfCustomer"_s)->click();
        QTRY_VERIFY(window().queue()->isVisible());
        QTRY_COMPARE(window().queue()->model().rowCount(), 9);
    }

    void theListFollowsWhatIsShown()
    {
        const Incident other = m_given->call(u"Boiler E05"_s, u"Gil"_s), here = m_given->call(u"Boiler with E05"_s), third = m_given->call(u"Leak"_s);
        open(here);
        QTRY_VERIFY(rowOf(panel()->similar(), other));
        QVERIFY(rowOf(panel()->similar(), other)->accessibleName().contains(u"Gil"_s));
        open(other);
        QTRY_VERIFY(rowOf(panel()->similar(), here));
        QVERIFY(!rowOf(panel()->ofCustomer(), third));
    }

    void theHeaderIsSilentUntilItKnows()
    {
        IncidentHeader header(m_given->viewpoint());
        header.setVisible(true);
        const QList<Chip *> chips = header.findChildren<Chip *>();
        QCOMPARE(chips.size(), 3);
        for (const Chip *chip : chips)
            QVERIFY(!chip->isVisible());
        header.show(m_given->dossier(m_given->call(u"Leak"_s).id), {}, {});
        for (const Chip *chip : chips)
            QVERIFY(chip->isVisible() && !chip->accessibleName().isEmpty());
    }
};

QTEST_MAIN(NeighbourListTest)
#include "tst_neighbourlist.moc"
