// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerydesk.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace
{
struct PageMaker
{
    QString name;
    QWidget *(*make)();
};

const QList<PageMaker> pages = {{u"icons"_s, gallery::iconsAndColours}, {u"controls"_s, gallery::controls}, {u"widgets"_s, gallery::widgets}, {u"desk"_s, gallery::desk}};
}

class TestWidgets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { applyTheme(*qApp, Scheme::Light); }

    /// With AVISO_SHOTS=folder the pictures are kept, to be looked at.
    void theGalleryPaints_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<int>("page");
        for (int i = 0; i < pages.size(); ++i) {
            QTest::addRow("%s light", qPrintable(pages.at(i).name)) << Scheme::Light << i;
            QTest::addRow("%s dark", qPrintable(pages.at(i).name)) << Scheme::Dark << i;
        }
    }

    void theGalleryPaints()
    {
        QFETCH(Scheme, scheme);
        QFETCH(int, page);
        applyTheme(*qApp, scheme);
        const QScopedPointer<QWidget> window(pages.at(page).make());
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.data()));
        if (auto *focused = window->findChild<QLineEdit *>(u"focusMe"_s))
            focused->setFocus();
        QCoreApplication::processEvents();
        const QPixmap picture = window->grab();
        QVERIFY(!picture.isNull());
        const QString name = u"%1-%2-%3"_s.arg(pages.at(page).name, scheme == Scheme::Dark ? u"dark"_s : u"light"_s).arg(qRound(picture.devicePixelRatio() * 100));
        keep(picture, name);
        if (auto *combo = window->findChild<QComboBox *>()) {
            combo->showPopup();
            keep(combo->view()->window()->grab(), name + u"-popup"_s);
            combo->hidePopup();
        }
        if (auto *menu = window->findChild<QMenu *>(u"sampleMenu"_s)) {
            menu->popup(QPoint(0, 0));
            menu->setActiveAction(menu->actions().first());
            keep(menu->grab(), name + u"-menu"_s);
            menu->close();
        }
    }

    void everyWidgetHasAName_data()
    {
        QTest::addColumn<int>("page");
        for (int i = 0; i < pages.size(); ++i)
            QTest::addRow("%s", qPrintable(pages.at(i).name)) << i;
    }

    void everyWidgetHasAName()
    {
        QFETCH(int, page);
        const QScopedPointer<QWidget> window(pages.at(page).make());
        window->show();
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            const bool inner = widget->objectName().startsWith("qt_"_L1) || qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) || qobject_cast<QComboBox *>(widget->parentWidget());
            if (inner || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || qobject_cast<QTabBar *>(widget) || qobject_cast<QMenuBar *>(widget))
                continue;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(spoken);
            QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }

    void labelsShowPlainText()
    {
        TextLabel label(u"<b>Muñoz & Co</b>"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(plainToolTip(u"Muñoz & <Co>"_s), u"<qt>Muñoz &amp; &lt;Co&gt;</qt>"_s);
        MessageBar bar;
        bar.say(MessageBar::Kind::Error, u"<img src=x>"_s);
        QCOMPARE(bar.findChild<QLabel *>(u"messageText"_s)->textFormat(), Qt::PlainText);
    }

    void messageBarStaysUntilClosed()
    {
        QWidget page;
        MessageBar bar(&page);
        QVERIFY(bar.isHidden());
        QSignalSpy acted(&bar, &MessageBar::actionTriggered), closed(&bar, &MessageBar::closed);
        bar.say(MessageBar::Kind::Error, u"The disk is full."_s, u"Try again"_s);
        QVERIFY(!bar.isHidden());
        bar.findChild<QPushButton *>(u"messageAction"_s)->click();
        QCOMPARE(acted.size(), 1);
        QVERIFY(!bar.isHidden());
        QTest::keyClick(&bar, Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        QVERIFY(bar.isHidden());
    }

    void segmentsChooseOne()
    {
        SegmentedControl control(u"Kind"_s);
        control.add(u"a"_s, u"A"_s);
        control.add(u"b"_s, u"B"_s);
        QCOMPARE(control.current(), u"a"_s);
        QSignalSpy changed(&control, &SegmentedControl::currentChanged);
        control.setCurrent(u"b"_s);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(control.current(), u"b"_s);
        control.findChild<QAbstractButton *>(u"a"_s)->click();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toString(), u"a"_s);
    }

    void navigationGoesWhereAsked()
    {
        NavigationList places(u"Places"_s);
        places.add(u"today"_s, u"today"_s, u"Today"_s)->setCount(4, Tone::Overdue);
        places.add(u"queue"_s, u"queue"_s, u"Queue"_s);
        places.setCurrent(u"today"_s);
        QSignalSpy changed(&places, &NavigationList::currentChanged);
        places.find(u"queue"_s)->click();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(places.current(), u"queue"_s);
        QCOMPARE(places.find(u"today"_s)->accessibleName(), u"Today, 4 waiting"_s);
        places.show();
        places.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&places));
        places.find(u"queue"_s)->setFocus();
        QTest::keyClick(places.find(u"queue"_s), Qt::Key_Up);
        QCOMPARE(places.current(), u"today"_s);
    }

    void chipIsRemovedByKey()
    {
        Chip chip({{}, u"Open"_s, Tone::Neutral}, true);
        QSignalSpy removed(&chip, &Chip::removeRequested);
        QTest::keyClick(&chip, Qt::Key_Delete);
        QCOMPARE(removed.size(), 1);
    }

    void initialsOfNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two") << u"Carmen Muñoz Ortega"_s << u"CM"_s;
        QTest::newRow("one") << u"  ana "_s << u"A"_s;
        QTest::newRow("accent") << u"Ángel Núñez"_s << u"ÁN"_s;
        QTest::newRow("none") << QString() << u"?"_s;
    }

    void initialsOfNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, initials);
        QCOMPARE(Avatar::initials(name), initials);
    }

    void rowsDoNotOverlap()
    {
        const Theme theme = Theme::of(QApplication::palette());
        const RowContent row{u"soon"_s, Tone::Soon, u"Call"_s, u"0412"_s, u"Customer"_s, u"13:00"_s, Tone::Soon, {{u"calls"_s, u"Call"_s, Tone::Neutral}, {{}, u"Promise"_s, Tone::Accent}}};
        const QRect rect(10, 20, 420, rows::height(theme, row));
        const RowGeometry g = rows::geometry(theme, rect, row);
        QCOMPARE(g.height, rect.height());
        const QList<QRect> parts = QList<QRect>{g.icon, g.lead, g.title, g.subtitle, g.moment} + g.badges;
        for (int i = 0; i < parts.size(); ++i) {
            QVERIFY(rect.contains(parts.at(i)));
            for (int j = i + 1; j < parts.size(); ++j)
                QVERIFY2(!parts.at(i).intersects(parts.at(j)), qPrintable(u"%1 and %2"_s.arg(i).arg(j)));
        }
        QCOMPARE(rows::spoken(row), u"Call, Customer, Call, Promise, 13:00, 0412"_s);
    }

    void flowLayoutWraps()
    {
        QWidget page;
        auto *flow = new FlowLayout(&page, 4);
        for (int i = 0; i < 4; ++i) {
            auto *box = new QWidget;
            box->setFixedSize(100, 20);
            flow->addWidget(box);
        }
        QCOMPARE(flow->heightForWidth(420), 20);
        QCOMPARE(flow->heightForWidth(210), 44);
        QCOMPARE(flow->heightForWidth(100), 92);
    }

private:
    static void keep(const QPixmap &picture, const QString &name)
    {
        const QString folder = qEnvironmentVariable("AVISO_SHOTS");
        if (!folder.isEmpty())
            QVERIFY2(QDir().mkpath(folder) && picture.save(folder + u'/' + name + u".png"_s), qPrintable(folder));
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
