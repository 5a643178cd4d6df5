// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/merging.h"
#include "ui/commands/incidentdeeds.h"
#include "ui/merging/incidentpicker.h"
#include "ui/merging/linkwindow.h"
#include "ui/merging/mergewindow.h"
#include "ui/widgets/rowlist.h"
#include "windowfixture.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// Whoever types and presses Enter chooses what they see, and never what was there for the letters before.
class PickerKeysTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<WindowFixture> m_given;
    Incident m_own, m_boiler, m_pump;

    MainWindow &window() { return *m_given->window; }
    bool isMerged(const Incident &incident) { return m_given->dossier(incident.id).incident.state == State::Closed; }
    /// Nothing was asked for: what the desk is asked behind it is answered.
    void letAnswersCome()
    {
        DeskFixture::wait(m_given->desk->people().technicians());
        QCoreApplication::processEvents();
        DeskFixture::wait(m_given->desk->people().technicians());
        QCoreApplication::processEvents();
    }
    template<typename Window>
    Window *opened()
    {
        Window *found = nullptr;
        if (!QTest::qWaitFor([&] { return (found = window().findChild<Window *>()) && found->picker()->list()->count() > 0; }, 20'000))
            qFatal("nothing is offered");
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_given = std::make_unique<WindowFixture>();
        m_own = m_given->call(u"No hot water"_s), m_boiler = m_given->call(u"Boiler E05"_s), m_pump = m_given->call(u"Pump hums"_s);
    }
    void cleanup() { m_given.reset(); }

    void enterBeforeTheRowsComeMergesNothing()
    {
        window().openMerge({m_own.id});
        auto *merge = opened<MergeWindow>();
        QLineEdit *words = merge->picker()->words();
        QTest::keyClicks(words, u"boiler"_s);
        QTRY_VERIFY(merge->picker()->chosen() && merge->picker()->chosen()->id == m_boiler.id);
        QTRY_VERIFY(merge->findChild<QPushButton *>(u"mergeDo"_s)->isEnabled());
        words->selectAll();
        QSignalSpy loaded(merge->picker(), &IncidentPicker::loaded), finished(&window().deeds(), &IncidentDeeds::finished);
        QTest::keyClicks(words, u"pump"_s);
        QVERIFY(loaded.isEmpty()); // the rows of "boiler" are still there
        QVERIFY(!merge->picker()->chosen());
        QVERIFY(!merge->findChild<QPushButton *>(u"mergeDo"_s)->isEnabled());
        QTest::keyClick(words, Qt::Key_Return);
        letAnswersCome();
        QVERIFY(!isMerged(m_boiler) && !isMerged(m_pump) && !isMerged(m_own));
        QVERIFY(finished.isEmpty());
        QTRY_VERIFY(merge->picker()->chosen() && merge->picker()->chosen()->id == m_pump.id);
        QTRY_VERIFY(merge->findChild<QPushButton *>(u"mergeDo"_s)->isEnabled());
        QTest::keyClick(words, Qt::Key_Return);
        QTRY_COMPARE(finished.size(), 1);
        const IncidentId kept = m_given->dossier(m_own.id).incident.state == State::Closed ? m_pump.id : m_own.id;
        QVERIFY(isMerged(m_own) != isMerged(m_pump)); // these two are one
        QVERIFY(kept != m_boiler.id && !isMerged(m_boiler));
    }

    /// What would become of the row before is on its way when the letters change.
    void aPreviewOfTheRowBeforeMergesNothing()
    {
        window().openMerge({m_own.id});
        auto *merge = opened<MergeWindow>();
        QLineEdit *words = merge->picker()->words();
        QTest::keyClicks(words, u"boiler"_s);
        QTRY_VERIFY(merge->picker()->chosen() && merge->picker()->chosen()->id == m_boiler.id);
        QTest::keyClicks(words, u" e"_s); // its preview may not be there yet
        letAnswersCome();
        QVERIFY(!merge->findChild<QPushButton *>(u"mergeDo"_s)->isEnabled() || merge->picker()->chosen());
        QTest::keyClick(words, Qt::Key_Return);
        letAnswersCome();
        QVERIFY(!isMerged(m_pump));
    }

    void enterBeforeTheRowsComeLinksNothing()
    {
        auto *link = window().openLink(m_own.id);
        QTRY_VERIFY(link->picker()->list()->count() == 2);
        QLineEdit *words = link->picker()->words();
        QTest::keyClicks(words, u"boiler"_s);
        QTRY_VERIFY(link->picker()->chosen() && link->picker()->chosen()->id == m_boiler.id);
        words->selectAll();
        QTest::keyClicks(words, u"pump"_s);
        QTest::keyClick(words, Qt::Key_Return);
        letAnswersCome();
        QCOMPARE(DeskFixture::wait(m_given->desk->merging().linksOf(m_own.id))->size(), size_t(0));
        QTRY_VERIFY(link->picker()->chosen() && link->picker()->chosen()->id == m_pump.id);
        QTest::keyClick(words, Qt::Key_Return);
        QTRY_COMPARE(DeskFixture::wait(m_given->desk->merging().linksOf(m_pump.id))->size(), size_t(1));
        QCOMPARE(DeskFixture::wait(m_given->desk->merging().linksOf(m_boiler.id))->size(), size_t(0));
    }

    /// The rows are gone: there is nothing that Enter could take.
    void nothingFoundIsNothingChosen()
    {
        window().openMerge({m_own.id});
        auto *merge = opened<MergeWindow>();
        QLineEdit *words = merge->picker()->words();
        QSignalSpy loaded(merge->picker(), &IncidentPicker::loaded);
        QTest::keyClicks(words, u"boiler"_s);
        QTRY_VERIFY(merge->picker()->chosen());
        QTest::keyClicks(words, u" nowhere"_s);
        QTRY_COMPARE(merge->picker()->list()->count(), 0);
        QVERIFY(!merge->picker()->chosen());
        QTest::keyClick(words, Qt::Key_Return);
        letAnswersCome();
        QVERIFY(!isMerged(m_own) && !isMerged(m_boiler) && !isMerged(m_pump));
    }
};

QTEST_MAIN(PickerKeysTest)
#include "tst_pickerkeys.moc"
