// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/incidentdeeds.h"
#include "ui/commands/toast.h"
#include "ui/incident/headermenus.h"
#include "ui/incident/incidentheader.h"
#include "ui/incident/incidentpage.h"
#include "ui/widgets/badge.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QMenu>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

/// The head of an incident: what its buttons say, and what their menus do.
class IncidentHeaderTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<WindowFixture> m_given;
    Incident m_incident;

    MainWindow &window() { return *m_given->window; }
    HeaderMenus *menus() { return window().incident()->header()->menus(); }
    Chip *chip(const QString &name) { return window().incident()->header()->findChild<Chip *>(name); }
    /// Opens a menu with the keyboard and chooses what is called so.
    void choose(const QString &button, QMenu *menu, const QString &text)
    {
        chip(button)->setFocus();
        QTest::keyClick(chip(button), Qt::Key_Space);
        QTRY_VERIFY(menu->isVisible());
        const QList<QAction *> all = menu->actions();
        const auto found = std::find_if(all.begin(), all.end(), [&](const QAction *one) { return one->text() == text; });
        QVERIFY2(found != all.end(), qUtf8Printable(text));
        menu->close();
        (*found)->trigger();
    }

private Q_SLOTS:
    void init()
    {
        m_given = std::make_unique<WindowFixture>();
        m_incident = m_given->call(u"No hot water"_s);
        window().openIncident(m_incident.id);
        QTRY_COMPARE(window().incident()->dossier().incident.id, m_incident.id);
    }
    void cleanup() { m_given.reset(); }

    void eachSaysItsWordAndThatItOpensAMenu()
    {
        for (const char *name : {"stateMenu", "priorityMenu", "ownerMenu"}) {
            const Chip *one = chip(QLatin1String(name));
            QVERIFY(!one->accessibleName().isEmpty() && !one->accessibleName().contains(u'▾'));
            QCOMPARE(one->accessibleDescription(), u"Opens a menu"_s);
            QVERIFY(one->focusPolicy() & Qt::TabFocus);
        }
        QCOMPARE(chip(u"priorityMenu"_s)->accessibleName(), u"Priority: Normal"_s);
    }

    void theOwnerIsChosenAndTakenBack()
    {
        QTRY_VERIFY([&] { Q_EMIT menus()->owners()->aboutToShow(); return menus()->owners()->actions().size() > 3; }());
        choose(u"ownerMenu"_s, menus()->owners(), u"Luis"_s);
        QTRY_COMPARE(chip(u"ownerMenu"_s)->accessibleName(), u"Luis"_s);
        QVERIFY(window().deeds().toast()->isVisible());
        window().deeds().undo();
        QTRY_COMPARE(chip(u"ownerMenu"_s)->accessibleName(), u"Nobody is responsible"_s);
    }

    void anotherPriorityAsksWhy()
    {
        choose(u"priorityMenu"_s, menus()->priorities(), m_given->viewpoint().language.word(Level::High));
        QTRY_VERIFY(window().deeds().dialog());
        DeedDialog *dialog = window().deeds().dialog();
        QCOMPARE(dialog->findChild<QComboBox *>(u"deedPriority"_s)->currentData().toInt(), static_cast<int>(Level::High));
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"A hospital"_s);
        Q_EMIT dialog->wanted();
        QTRY_COMPARE(window().incident()->dossier().incident.priority, Level::High);
        QCOMPARE(window().incident()->dossier().incident.priorityReason, u"A hospital"_s);
        choose(u"priorityMenu"_s, menus()->priorities(), m_given->viewpoint().language.word(Level::Normal)); // as derived: nothing to ask
        QTRY_COMPARE(window().incident()->dossier().incident.priority, Level::Normal);
    }

    void aStateThatNeedsAReasonAsksForIt()
    {
        QVERIFY(menus()->states()->actions().contains(m_given->action(ActionId::WaitPart)));
        chip(u"stateMenu"_s)->click();
        QTRY_VERIFY(menus()->states()->isVisible());
        menus()->states()->close();
        m_given->action(ActionId::WaitPart)->trigger();
        QTRY_VERIFY(window().deeds().dialog());
        window().deeds().dialog()->findChild<QPlainTextEdit *>()->setPlainText(u"The pump is ordered"_s);
        Q_EMIT window().deeds().dialog()->wanted();
        QTRY_VERIFY(chip(u"stateMenu"_s)->accessibleName().startsWith(u"Waiting for"_s));
    }

    void theTimeForWhatIsNextIsSaid()
    {
        const QWidget *bar = window().incident()->header()->findChild<QWidget *>(u"timeBar"_s);
        QVERIFY(bar);
        QVERIFY(bar->accessibleName().endsWith(u"of the time for it has passed"_s));
    }

    void thePressedButtonKeepsTheKeyboard()
    {
        chip(u"ownerMenu"_s)->setFocus();
        window().incident()->tick();
        QVERIFY(chip(u"ownerMenu"_s)->hasFocus());
    }
};

QTEST_MAIN(IncidentHeaderTest)
#include "tst_incidentheader.moc"
