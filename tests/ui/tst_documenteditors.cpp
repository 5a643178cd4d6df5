// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protocols/protocolswindow.h"
#include "ui/questions/questionswindow.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"
#include "uifixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

/// A window of lists, loaded and in front.
template<typename Window>
struct Shown
{
    UiFixture given;
    std::unique_ptr<Window> window;

    Shown() { open(); }
    void open()
    {
        if constexpr (std::is_same_v<Window, QuestionsWindow>)
            window = std::make_unique<QuestionsWindow>(given.desk->calls(), given.viewpoint());
        else
            window = std::make_unique<ProtocolsWindow>(given.desk->protocols(), given.desk->people(), given.viewpoint());
        QSignalSpy loaded(window.get(), &DocumentEditor::loaded);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()) || !QTest::qWaitFor([&] { return !loaded.isEmpty(); }, 20'000))
            qFatal("it does not come");
    }
    QLineEdit *line(const QString &name) { return window->template findChild<QLineEdit *>(name); }
    QComboBox *box(const QString &name) { return window->template findChild<QComboBox *>(name); }
    QPushButton *button(const QString &name) { return window->template findChild<QPushButton *>(window->objectName() + name); }
    void type(const QString &name, const QString &text)
    {
        line(name)->setFocus();
        line(name)->selectAll();
        QTest::keyClicks(line(name), text);
    }
    /// With the keys of the window.
    void save()
    {
        QSignalSpy saved(window.get(), &DocumentEditor::saved);
        QTest::keyClick(window.get(), Qt::Key_Return, Qt::ControlModifier);
        if (!QTest::qWaitFor([&] { return !saved.isEmpty(); }, 20'000))
            qFatal("it is not saved: %s", qPrintable(window->message()->text() + window->problem()));
    }
};

}

/// What a company edits of its own: questions and protocols, by keyboard, checked as they are typed, with their versions.
class DocumentEditorsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKindOfAssistanceIsAdded()
    {
        Shown<QuestionsWindow> shown;
        const int before = shown.window->list()->count();
        QVERIFY(before > 0);
        QVERIFY(!shown.window->isChanged());
        QTest::keyClick(shown.button(u"Add"_s), Qt::Key_Space);
        QCOMPARE(shown.window->list()->count(), before + 1);
        QVERIFY(shown.line(u"kindName"_s)->hasFocus());
        QVERIFY2(shown.window->problem().contains(u"name"_s), qPrintable(shown.window->problem()));
        QVERIFY(!shown.button(u"Save"_s)->isEnabled());
        shown.type(u"kindName"_s, u"Lift"_s);
        QVERIFY(shown.window->problem().contains(u"three to six"_s));
        for (int i = 0; i < 3; ++i)
            shown.type(u"question%1"_s.arg(i), u"Question %1?"_s.arg(i));
        QCOMPARE(shown.window->problem(), QString());
        shown.type(u"answers0"_s, u"yes; no"_s);
        shown.type(u"script0"_s, u"Leave the lift."_s);
        shown.box(u"priority1"_s)->setFocus();
        QTest::keyClick(shown.box(u"priority1"_s), Qt::Key_Down);
        shown.save();
        const std::vector<QuestionList> kept = DeskFixture::wait(shown.given.desk->calls().questions()).value();
        QCOMPARE(int(kept.size()), before + 1);
        const QuestionList &lift = kept.back();
        QCOMPARE(lift.name.in(u"en"_s), u"Lift"_s);
        QCOMPARE(lift.questions.size(), size_t(3));
        QCOMPARE(lift.questions[0].answers.size(), size_t(2));
        QCOMPARE(lift.safety.size(), size_t(2));
        QCOMPARE(lift.safety[0].script.in(u"en"_s), u"Leave the lift."_s);
        QCOMPARE(lift.safety[1].danger, DangerKind::Water);
        QCOMPARE(lift.safety[1].priority, Level::High);
    }

    void bothLanguagesStandSideBySide()
    {
        Shown<QuestionsWindow> shown;
        const QString english = shown.line(u"question0"_s)->text();
        shown.window->findChild<QAbstractButton *>(u"es"_s)->click();
        QVERIFY(shown.line(u"question0"_s)->text() != english);
        shown.type(u"question0"_s, u"Dime que pone"_s);
        shown.window->findChild<QAbstractButton *>(u"en"_s)->click();
        QCOMPARE(shown.line(u"question0"_s)->text(), english);
        QCOMPARE(shown.window->lists().front().questions.front().ask.byLanguage.value(u"es"_s), u"Dime que pone"_s);
    }

    void whatIsNotSavedIsAskedAbout()
    {
        Shown<QuestionsWindow> shown;
        shown.type(u"kindName"_s, u"Another"_s);
        QVERIFY(shown.window->isChanged());
        QTest::keyClick(shown.window.get(), Qt::Key_Escape);
        QVERIFY(shown.window->isVisible());
        QCOMPARE(shown.window->message()->kind(), MessageBar::Kind::Warning);
        QTest::keyClick(shown.window.get(), Qt::Key_Escape);
        QVERIFY(shown.window->isVisible());
        shown.window->message()->findChild<QPushButton *>()->click();
        QVERIFY(!shown.window->isVisible());
    }

    void versionsComeBack()
    {
        Shown<QuestionsWindow> shown;
        shown.type(u"kindName"_s, u"First"_s);
        shown.save();
        shown.type(u"kindName"_s, u"Second"_s);
        shown.save();
        QSignalSpy there(shown.window.get(), &DocumentEditor::versionsShown);
        QTest::keyClick(shown.button(u"Versions"_s), Qt::Key_Space);
        QTRY_COMPARE(there.size(), 1);
        QMenu *menu = nullptr;
        for (QMenu *one : shown.window->findChildren<QMenu *>())
            menu = one->actions().size() == 3 ? one : menu;
        QVERIFY(menu);
        menu->close();
        menu->actions().at(1)->trigger();
        QCOMPARE(shown.window->lists().front().name.in(u"en"_s), u"First"_s);
        QVERIFY(shown.window->isChanged()); // it counts once it is saved
    }

    void aFileGoesOutAndIn()
    {
        Shown<QuestionsWindow> shown;
        const std::vector<QuestionList> before = shown.window->lists();
        const QString path = shown.given.folder.filePath(u"questions.json"_s);
        shown.window->exportFile(path);
        QTRY_VERIFY(QFile::exists(path));
        shown.window->removeCurrent();
        QVERIFY(shown.window->lists() != before);
        QSignalSpy imported(shown.window.get(), &DocumentEditor::imported);
        shown.window->importFile(path);
        QTRY_COMPARE(imported.size(), 1);
        QCOMPARE(shown.window->lists(), before);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[{\"id\":1}]") > 0);
        file.close();
        shown.window->importFile(path);
        QTRY_COMPARE(imported.size(), 2);
        QCOMPARE(shown.window->message()->kind(), MessageBar::Kind::Error);
        QCOMPARE(shown.window->lists(), before); // what is there stays
    }

    void whatIsDeletedComesBack()
    {
        Shown<QuestionsWindow> shown;
        const std::vector<QuestionList> before = shown.window->lists();
        QTest::keyClick(shown.button(u"Remove"_s), Qt::Key_Space);
        QCOMPARE(shown.window->lists().size(), before.size() - 1);
        shown.window->message()->findChild<QPushButton *>()->click();
        QCOMPARE(shown.window->lists(), before);
    }

    void anotherPersonsEditIsNotOverwritten()
    {
        Shown<QuestionsWindow> shown;
        std::vector<QuestionList> theirs = shown.window->lists();
        theirs.front().name = LocalText::of(u"Theirs"_s, u"en"_s);
        QVERIFY(DeskFixture::wait(shown.given.desk->calls().saveQuestions(theirs)));
        shown.type(u"kindName"_s, u"Mine"_s);
        shown.window->save();
        QTRY_COMPARE(shown.window->message()->kind(), MessageBar::Kind::Error);
        QTRY_VERIFY(!shown.window->isAwaiting());
        QCOMPARE(DeskFixture::wait(shown.given.desk->calls().questions())->front().name.in(u"en"_s), u"Theirs"_s);
        QCOMPARE(shown.line(u"kindName"_s)->text(), u"Mine"_s);
    }

    void aProtocolIsWritten()
    {
        Shown<ProtocolsWindow> shown;
        Customer hotel;
        hotel.id = CustomerId::make(), hotel.name = u"Hotel Mirador"_s;
        QVERIFY(DeskFixture::wait(shown.given.desk->people().save(hotel)));
        shown.open(); // it knows the customers that there are
        QTest::keyClick(shown.button(u"Add"_s), Qt::Key_Space);
        shown.type(u"protocolName"_s, u"Lifts"_s);
        QVERIFY(shown.window->problem().contains(u"step"_s));
        shown.type(u"protocolCustomers"_s, u"Nobody"_s);
        QVERIFY2(shown.window->problem().contains(u"Nobody"_s), qPrintable(shown.window->problem()));
        shown.type(u"protocolCustomers"_s, u"hotel mirador"_s);
        shown.type(u"protocolKinds"_s, u"Lift; Escalator"_s);
        for (const QString &title : {u"Look"_s, u"Call"_s}) {
            QTest::keyClick(shown.window->findChild<QPushButton *>(u"addStep"_s), Qt::Key_Space);
            QVERIFY(shown.line(u"stepTitle"_s)->hasFocus());
            QTest::keyClicks(shown.line(u"stepTitle"_s), title);
        }
        shown.type(u"stepRole"_s, u"coordinator"_s);
        QTest::keyClick(shown.box(u"stepBlocks"_s), Qt::Key_End);
        QTest::keyClick(shown.box(u"stepEvidence"_s), Qt::Key_Down);
        shown.window->findChild<QSpinBox *>(u"stepMinutes"_s)->setValue(30);
        QTest::keyClick(shown.box(u"when1"_s), Qt::Key_Down);
        QTest::keyClick(shown.box(u"result1"_s), Qt::Key_Down);
        QCOMPARE(shown.window->problem(), QString());
        shown.save();
        const Protocol kept = DeskFixture::wait(shown.given.desk->protocols().all())->back();
        QCOMPARE(kept.name.in(u"en"_s), u"Lifts"_s);
        QCOMPARE(kept.customers, QStringList{hotel.id.toString()});
        QCOMPARE(kept.equipmentKinds, (QStringList{u"Lift"_s, u"Escalator"_s}));
        QCOMPARE(kept.steps.size(), size_t(2));
        const ProtocolStep &call = kept.steps[1];
        QCOMPARE(call.title.in(u"en"_s), u"Call"_s);
        QCOMPARE(call.role, u"coordinator"_s);
        QCOMPARE(call.blocks, StepBlocks::Solving);
        QCOMPARE(call.evidence, StepEvidence::Words);
        QCOMPARE(call.minutes, 30);
        QCOMPARE(call.when, (std::vector<StepCondition>{{kept.steps[0].id, StepResult::Failed}}));
    }

    void aStepThatMovesBeforeItsConditionIsSaid()
    {
        Shown<ProtocolsWindow> shown;
        shown.window->steps()->setCurrentRow(1); // depends on the first
        QTest::keyClick(shown.window->findChild<QPushButton *>(u"stepUp"_s), Qt::Key_Space);
        QCOMPARE(shown.window->steps()->currentRow(), 0);
        QVERIFY2(shown.window->problem().contains(u"depends"_s), qPrintable(shown.window->problem()));
        QVERIFY(!shown.button(u"Save"_s)->isEnabled());
        QTest::keyClick(shown.window->findChild<QPushButton *>(u"stepDown"_s), Qt::Key_Space);
        QCOMPARE(shown.window->problem(), QString());
        QVERIFY(!shown.window->isChanged());
    }

    void aChangedProtocolIsItsNextVersion()
    {
        Shown<ProtocolsWindow> shown;
        const int before = shown.window->protocols().front().version;
        shown.type(u"protocolName"_s, u"Service"_s);
        shown.save();
        QCOMPARE(DeskFixture::wait(shown.given.desk->protocols().all())->front().version, before + 1);
        QCOMPARE(DeskFixture::wait(shown.given.desk->protocols().versions())->size(), size_t(2));
    }
};

QTEST_MAIN(DocumentEditorsTest)
#include "tst_documenteditors.moc"
