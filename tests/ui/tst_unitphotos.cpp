// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/attachmentgrid.h"
#include "ui/attachments/attachmentstrip.h"
#include "ui/attachments/lightbox.h"
#include "ui/directory/customerview.h"
#include "ui/directory/recordlist.h"
#include "ui/directory/unitphotos.h"
#include "ui/widgets/messagebar.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// Photographs of a unit on its customer's page: by keyboard, from the clipboard, dropped, with captions, and taken back.
class UnitPhotosTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<WindowFixture> m_given;
    Customer m_customer;

    CustomerView *page() { return m_given->window->customer(); }
    UnitPhotos *photos() { return page()->photographs(); }
    QPushButton *button(const QString &name) { return photos()->findChild<QPushButton *>(name); }
    size_t count() { return photos()->photographs().size(); }
    Equipment unit(const QString &serial)
    {
        Equipment unit;
        unit.id = EquipmentId::make(), unit.customer = m_customer.id, unit.model = u"CX-24"_s, unit.serial = serial;
        if (!DeskFixture::wait(m_given->desk->directory().save(std::optional<Equipment>(), unit)))
            qFatal("no unit");
        return unit;
    }
    QString picture(const QString &name)
    {
        const QString path = m_given->folder.filePath(name);
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::red);
        if (!image.save(path))
            qFatal("no picture");
        return path;
    }
    void drop(const QStringList &paths)
    {
        QMimeData mime;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        mime.setUrls(urls);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier); // without it no drop is delivered
        QCoreApplication::sendEvent(photos(), &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(photos(), &event);
    }

private Q_SLOTS:
    void init()
    {
        m_given = std::make_unique<WindowFixture>();
        m_customer = {};
        m_customer.id = CustomerId::make(), m_customer.name = u"Hotel Mirador"_s;
        QVERIFY(DeskFixture::wait(m_given->desk->directory().save(std::optional<Customer>(), m_customer)));
        unit(u"SN 1"_s), unit(u"SN 2"_s);
        m_given->window->openCustomer(m_customer.id);
        QTRY_COMPARE(page()->equipment()->list()->count(), 2);
        page()->equipment()->list()->setFocus();
        page()->equipment()->list()->setCurrentRow(0);
        QTRY_VERIFY(button(u"addPhotograph"_s)->isVisible());
    }
    void cleanup() { m_given.reset(); }

    void anEmptyOneSaysWhatToDo()
    {
        auto *empty = photos()->findChild<QWidget *>(u"noPhotographs"_s);
        QVERIFY(empty->isVisible());
        QVERIFY(!photos()->grid()->isVisible());
        QVERIFY(!button(u"removePhotograph"_s)->isVisible());
    }

    void oneIsAddedByKeyboardAndTakenBack()
    {
        const QString path = picture(u"plate.png"_s);
        button(u"addPhotograph"_s)->setFocus();
        QTest::keyClick(button(u"addPhotograph"_s), Qt::Key_Space);
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_given->window->findChild<QFileDialog *>(u"attachFiles"_s)) && dialog->isVisible());
        Q_EMIT dialog->filesSelected({path});
        dialog->reject();
        QTRY_COMPARE(count(), size_t(1));
        QCOMPARE(photos()->photographs().front().name, u"plate.png"_s);
        QTRY_COMPARE(photos()->grid()->currentIndex().row(), 0); // the new one is chosen

        // What it shows, for whoever does not see it.
        photos()->caption()->setFocus();
        QTest::keyClicks(photos()->caption(), u"The plate"_s);
        QTest::keyClick(photos()->caption(), Qt::Key_Return);
        QTRY_COMPARE(photos()->photographs().front().caption, u"The plate"_s);
        QTRY_VERIFY(photos()->grid()->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"The plate"_s));

        photos()->grid()->setFocus();
        QTest::keyClick(photos()->grid(), Qt::Key_Delete);
        QTRY_COMPARE(count(), size_t(0));
        QVERIFY(page()->message()->isVisible());
        auto *undo = page()->message()->findChildren<QPushButton *>().value(0);
        QVERIFY(undo && undo->isVisible());
        QTest::keyClick(undo, Qt::Key_Space);
        QTRY_COMPARE(count(), size_t(1));
        QCOMPARE(photos()->photographs().front().caption, u"The plate"_s);
        const auto findings = DeskFixture::wait(m_given->desk->reporting().verify());
        QVERIFY(findings && findings->empty());
    }

    void aScreenshotIsPasted()
    {
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::blue);
        QGuiApplication::clipboard()->setImage(image);
        button(u"addPhotograph"_s)->setFocus();
        QTest::keyClick(button(u"addPhotograph"_s), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(count(), size_t(1));
        QCOMPARE(photos()->photographs().front().name, u"Screenshot 2026-03-10 10.00.png"_s);
        photos()->grid()->setFocus();
        QTest::keyClick(photos()->grid(), Qt::Key_Return); // large
        QTRY_VERIFY(m_given->window->findChild<Lightbox *>());
    }

    void filesAreDroppedAndBelongToTheirUnit()
    {
        drop({picture(u"one.png"_s), picture(u"two.png"_s)});
        QTRY_COMPARE(count(), size_t(2));
        page()->equipment()->list()->setCurrentRow(1);
        QTRY_COMPARE(count(), size_t(0));
        QVERIFY(photos()->findChild<QWidget *>(u"noPhotographs"_s)->isVisible());
        QFile log(m_given->folder.filePath(u"boiler.log"_s));
        QVERIFY(log.open(QIODevice::WriteOnly) && log.write("line\n") == 5);
        log.close();
        drop({log.fileName()}); // there is no entry to quote lines in: all of it is kept
        QTRY_COMPARE(count(), size_t(1));
        page()->equipment()->list()->setCurrentRow(0);
        QTRY_COMPARE(count(), size_t(2));
    }
};

QTEST_MAIN(UnitPhotosTest)
#include "tst_unitphotos.moc"
