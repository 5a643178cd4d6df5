// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replies/replieswindow.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"
#include "uifixture.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

struct Window
{
    UiFixture desk;
    RepliesWindow window{desk.desk->replies(), desk.viewpoint()};
    QSignalSpy loaded{&window, &RepliesWindow::loaded};

    Window()
    {
        window.show();
        if (!loaded.wait())
            qFatal("not loaded");
    }
    QLineEdit *title() { return window.findChild<QLineEdit *>(u"replyTitle"_s); }
    QPlainTextEdit *words() { return window.findChild<QPlainTextEdit *>(u"replyWords"_s); }
    void press(const char16_t *name) { QTest::keyClick(window.findChild<QPushButton *>(QString::fromUtf16(name)), Qt::Key_Space); }
    std::vector<SavedReply> all() { return *DeskFixture::wait(desk.desk->replies().all()); }
    void save(const QString &name, const QString &text)
    {
        press(u"newReply");
        title()->setText(name);
        words()->setPlainText(text);
        loaded.clear();
        press(u"saveReply");
        QTRY_VERIFY(!loaded.isEmpty());
    }
};

}

/// Saved replies are made, changed and deleted by the keyboard, and nothing is lost on the way.
class RepliesWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneIsWrittenInTwoLanguages();
    void anUnknownPlaceholderIsRefused();
    void whatIsDeletedComesBack();
    void whatIsChangedIsNotLost();
    void nothingIsTypedWhileItIsSaved();
};

void RepliesWindowTest::oneIsWrittenInTwoLanguages()
{
    Window window;
    window.press(u"newReply");
    QVERIFY(window.title()->hasFocus());
    window.title()->setText(u"Part ordered"_s);
    window.words()->setPlainText(u"The part is ordered."_s);
    auto *languages = window.window.findChild<SegmentedControl *>(u"replyLanguage"_s);
    languages->setCurrent(u"es"_s);
    Q_EMIT languages->currentChanged(u"es"_s);
    QVERIFY(window.words()->toPlainText().isEmpty());
    window.words()->setPlainText(u"La pieza está pedida."_s);
    window.window.findChild<QCheckBox *>(u"replyShared"_s)->setChecked(false);
    window.loaded.clear();
    window.press(u"saveReply");
    QTRY_COMPARE(window.loaded.size(), 1);
    const std::vector<SavedReply> all = window.all();
    QCOMPARE(all.size(), size_t(1));
    QCOMPARE(all[0].body.in(u"en"_s), u"The part is ordered."_s);
    QCOMPARE(all[0].body.in(u"es"_s), u"La pieza está pedida."_s);
    QCOMPARE(all[0].person, u"Ana"_s);
    QCOMPARE(window.window.list()->count(), 1);
}

void RepliesWindowTest::anUnknownPlaceholderIsRefused()
{
    Window window;
    window.press(u"newReply");
    window.title()->setText(u"Part ordered"_s);
    window.words()->setPlainText(u"{{customer.nmae}}"_s);
    window.press(u"saveReply");
    QTRY_VERIFY(window.window.message()->text().contains(u"{{customer.nmae}}"_s));
    QVERIFY(window.all().empty());
    QCOMPARE(window.words()->toPlainText(), u"{{customer.nmae}}"_s);
    window.words()->clear();
    window.press(u"saveReply");
    QTRY_VERIFY(window.window.message()->text().contains(u"Write what the reply says"_s));
}

void RepliesWindowTest::whatIsDeletedComesBack()
{
    Window window;
    window.save(u"Part ordered"_s, u"The part is ordered."_s);
    window.loaded.clear();
    window.press(u"removeReply");
    QTRY_COMPARE(window.loaded.size(), 1);
    QVERIFY(window.all().empty());
    window.loaded.clear();
    Q_EMIT window.window.message()->actionTriggered();
    QTRY_COMPARE(window.loaded.size(), 1);
    QCOMPARE(window.all().size(), size_t(1));
    QCOMPARE(window.title()->text(), u"Part ordered"_s);
}

void RepliesWindowTest::whatIsChangedIsNotLost()
{
    Window window;
    window.save(u"A"_s, u"First."_s);
    window.save(u"B"_s, u"Second."_s);
    QCOMPARE(window.title()->text(), u"B"_s);
    window.words()->setPlainText(u"Second, and more."_s);
    window.window.list()->setCurrentRow(0);
    QCOMPARE(window.title()->text(), u"B"_s);
    QVERIFY(window.window.message()->text().contains(u"not saved"_s));
    QTest::keyClick(&window.window, Qt::Key_Escape);
    QVERIFY(window.window.isVisible());
    window.window.list()->setCurrentRow(0);
    Q_EMIT window.window.message()->actionTriggered();
    QCOMPARE(window.title()->text(), u"A"_s);
    QTest::keyClick(&window.window, Qt::Key_Escape);
    QVERIFY(!window.window.isVisible());
}

void RepliesWindowTest::nothingIsTypedWhileItIsSaved()
{
    Window window;
    window.press(u"newReply");
    window.title()->setText(u"Part ordered"_s);
    window.words()->setFocus();
    QTest::keyClicks(window.words(), u"The part is ordered."_s);
    QSignalSpy saved(&window.window, &RepliesWindow::saved);
    window.loaded.clear();
    window.window.save();
    QVERIFY(!window.words()->isEnabled() && !window.title()->isEnabled() && !window.window.list()->isEnabled()); // the answer would write over it
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(!window.window.isChanged());
    QVERIFY(window.words()->isEnabled() && window.window.focusWidget() == window.words()); // and the keyboard is where it was
    // What is refused can be mended at once.
    window.words()->setPlainText(u"{{customer.nmae}}"_s);
    window.window.save();
    QVERIFY(!window.words()->isEnabled());
    QTRY_VERIFY(window.words()->isEnabled());
    QCOMPARE(window.words()->toPlainText(), u"{{customer.nmae}}"_s);
    QCOMPARE(saved.size(), 1);
}

QTEST_MAIN(RepliesWindowTest)
#include "tst_replieswindow.moc"
