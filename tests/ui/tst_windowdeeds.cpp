// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/incidentdeeds.h"
#include "ui/commands/toast.h"
#include "ui/incident/findbar.h"
#include "ui/incident/incidentpage.h"
#include "ui/incident/timelinepane.h"
#include "windowfixture.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

/// What a key means on each page of the window: about which incident it is, and what it closes.
class WindowDeedsTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<WindowFixture> m_given;

    MainWindow &window() { return *m_given->window; }
    void open(const Incident &incident)
    {
        window().openIncident(incident.id);
        QTRY_COMPARE(window().incident()->dossier().incident.id, incident.id);
    }

private Q_SLOTS:
    void init() { m_given = std::make_unique<WindowFixture>(); }
    void cleanup() { m_given.reset(); }

    void escClosesTheFindBarNotThePage()
    {
        open(m_given->call(u"No hot water"_s));
        m_given->action(ActionId::Find)->trigger();
        FindBar *bar = window().incident()->pane()->findBar();
        QVERIFY(bar->isVisible());
        QTest::keyClick(window().focusWidget(), Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QVERIFY(window().incident()->isVisible());
        QTest::keyClick(window().focusWidget(), Qt::Key_Escape);
        QVERIFY(!window().incident()->isVisible());
    }

    void escClosesTheToastNotThePage()
    {
        const Incident incident = m_given->call(u"No hot water"_s);
        open(incident);
        QSignalSpy finished(&window().deeds(), &IncidentDeeds::finished);
        window().deeds().perform({.what = TriageDeed::What::Take}, {incident.id});
        QTRY_COMPARE(finished.size(), 1);
        Toast *toast = window().deeds().toast();
        toast->setFocus();
        QVERIFY(toast->isAncestorOf(window().focusWidget()));
        QTest::keyClick(window().focusWidget(), Qt::Key_Escape);
        QVERIFY(!toast->isVisible());
        QVERIFY(window().incident()->isVisible());
    }
};

QTEST_MAIN(WindowDeedsTest)
#include "tst_windowdeeds.moc"
