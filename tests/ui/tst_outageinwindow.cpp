// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/aftersales.h"
#include "support/communiquetown.h"
#include "ui/communiques/communiquedialog.h"
#include "ui/communiques/communiquepage.h"
#include "ui/communiques/communiquesview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowlist.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The window of somebody at the desk, and a town of customers: every tenth wants a voice.
struct Town : WindowFixture
{
    explicit Town(int customers)
    {
        window.reset();
        close();
        for (const auto &[count, code] : {std::pair(customers, u"28901"_s), std::pair(1, u"08001"_s)}) {
            if (const Result<void> ok = fillTown(file(), count, code); !ok)
                qFatal("%s", qPrintable(ok.error().text));
        }
        reminds = false;
        reopen();
        rebuild();
        window->deskOpened();
    }
    CommuniquesView *view() { return window->communiques(); }
    CommuniquePage *page() { return view()->page(); }
    CommuniqueDialog *dialog() { return window->findChild<CommuniqueDialog *>(); }
    std::optional<CommuniqueFile> stored()
    {
        const auto rows = wait(desk->aftersales().communiques().list());
        if (!rows || rows->empty())
            return {};
        return wait(desk->aftersales().communiques().file(rows->front().communique.id)).value();
    }
    RecipientCounts counts() { return wait(desk->aftersales().communiques().list()).value().front().counts; }
    /// A key for whatever has the keyboard.
    void key(QWidget *of, Qt::Key key) { QTest::keyClick(of->focusWidget() ? of->focusWidget() : of, key); }
    void press(QWidget *in, const char *id)
    {
        auto *button = in->findChild<QAbstractButton *>(QLatin1String(id));
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
    }
    /// Shows some of the recipients, and puts the keyboard on the first.
    RowList *recipients(const char *which)
    {
        page()->findChild<QAbstractButton *>(QLatin1String(which))->click();
        page()->recipients()->setFocus();
        page()->recipients()->setCurrentRow(0);
        return page()->recipients();
    }
    /// Types into the field that has the keyboard, and goes on.
    void write(const QString &words)
    {
        QTest::keyClicks(dialog()->focusWidget(), words);
        key(dialog(), Qt::Key_Tab);
    }
    bool closes()
    {
        return QTest::qWaitFor([&] { return !dialog(); }, 10'000);
    }
    bool sends()
    {
        press(page(), "communiqueSend");
        return QTest::qWaitFor([&] { return !page()->isSending(); }, 30'000);
    }
    /// Rings whoever wants a voice or did not get what was written; each answers.
    int rings()
    {
        RowList *list = recipients("recipientsToCall");
        int rung = 0;
        while (list->count() > 0) {
            const int before = list->count();
            list->setCurrentRow(0);
            QTest::keyClick(list, Qt::Key_1);
            if (!QTest::qWaitFor([&] { return list->count() < before; }, 10'000))
                return -1;
            ++rung;
        }
        return rung;
    }
    /// The next version, or the end of it.
    bool goesOn(bool ends, const QString &what, const QString &measures)
    {
        press(page(), ends ? "communiqueClear" : "communiqueNextVersion");
        if (!QTest::qWaitFor([&] { return dialog() && dialog()->isActiveWindow(); }, 10'000))
            return false;
        const int before = stored()->communique.version;
        write(what);
        key(dialog(), Qt::Key_Tab); // why: as before
        write(measures);
        press(dialog(), "formDo");
        return closes() && stored()->communique.version == before + 1 && QTest::qWaitFor([&] { return page()->recipients()->count() >= 0 && counts().planned > 0 && page()->findChild<QPushButton *>(u"communiqueSend"_s)->isEnabled(); }, 10'000);
    }
};

}

/// An outage from the first words to the all-clear, in the window and by keyboard.
class TestOutageInWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOutageOverTwoHundredCustomers()
    {
        Town town(200);
        town.action(ActionId::NewCommunique)->trigger();
        QTRY_VERIFY(town.dialog() && town.dialog()->isActiveWindow());
        town.write(u"Power cut in Getafe"_s);
        town.write(u"There is no power since ten."_s);
        town.write(u"A transformer burnt."_s);
        town.write(u"A line around it is being laid."_s);
        town.key(town.dialog(), Qt::Key_Tab); // in an hour
        town.write(u"Cabinet 4, phase order"_s);
        QCOMPARE(town.dialog()->focusWidget()->objectName(), u"communiquePlaces"_s);
        QTest::keyClicks(town.dialog()->focusWidget(), u"28"_s);
        QTRY_COMPARE(town.dialog()->recipients()->count(), 200);
        // The first one knows it already; another is meant whom no criterion names
        town.dialog()->recipients()->setFocus();
        town.dialog()->recipients()->setCurrentRow(0);
        QTest::keyClick(town.dialog()->recipients(), Qt::Key_Delete);
        QCOMPARE(town.dialog()->recipients()->count(), 199);
        auto *search = town.dialog()->findChild<QLineEdit *>(u"communiqueAdd"_s);
        search->setFocus();
        QTest::keyClicks(search, u"of 08001"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(town.dialog()->recipients()->count(), 200);
        QVERIFY(town.dialog()->isVisible()); // Enter was the field's
        town.press(town.dialog(), "formDo");
        QVERIFY(town.closes());
        QTRY_COMPARE(town.page()->recipients()->count(), 200);
        QCOMPARE(town.stored()->recipients.front().recipient.source, RecipientSource::Hand);

        QVERIFY(town.sends());
        QCOMPARE(town.counts(), (RecipientCounts{20, 180, 0, 0, 0}));
        QCOMPARE(town.rings(), 20);
        // Three come back; two of them are rung, and answer
        RowList *told = town.recipients("recipientsDone");
        for (int left = 199; left >= 197; --left) {
            QTest::keyClick(told, Qt::Key_4);
            QTRY_COMPARE(told->count(), left);
            told->setCurrentRow(0);
        }
        QCOMPARE(town.counts(), (RecipientCounts{0, 177, 20, 3, 0}));
        RowList *back = town.recipients("recipientsBack");
        for (int left = 2; left >= 1; --left) {
            QTest::keyClick(back, Qt::Key_1);
            QTRY_COMPARE(back->count(), left);
            back->setCurrentRow(0);
        }
        QTest::keyClick(back, Qt::Key_2);
        QTRY_COMPARE(town.stored()->recipients[2].recipient.attempts, 1);

        for (int version = 2; version <= 3; ++version) {
            town.now = town.now + 30min;
            QVERIFY(town.goesOn(false, u"Still no power."_s, u"The line is half laid."_s));
            QVERIFY(town.sends());
            QCOMPARE(town.rings(), 22);
            QCOMPARE(town.counts(), (RecipientCounts{0, 178, 22, 0, 0}));
        }
        town.now = town.now + 20min;
        QVERIFY(town.goesOn(true, u"Power is back."_s, u"The line holds."_s));
        QVERIFY(town.sends());
        QCOMPARE(town.rings(), 22);
        QCOMPARE(town.stored()->communique.state, CommuniqueState::Ended);
        QCOMPARE(town.wait(town.desk->aftersales().list(u"feedback"_s, true)).value().size(), size_t(200));
        const CommuniqueFile ended = *town.stored();
        for (const RecipientRow &row : ended.recipients)
            QCOMPARE(town.dossier(*row.recipient.incident).incident.state, State::Solved);
        QVERIFY(!town.page()->findChild<QPushButton *>(u"communiqueNextVersion"_s)->isEnabled());
    }
};

QTEST_MAIN(TestOutageInWindow)
#include "tst_outageinwindow.moc"
