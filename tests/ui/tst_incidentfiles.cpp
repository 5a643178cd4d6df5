// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async.h"
#include "core/model/codec.h"
#include "ui/attachments/attachmentgrid.h"
#include "ui/attachments/attachmentstrip.h"
#include "ui/attachments/excerptwindow.h"
#include "ui/attachments/lightbox.h"
#include "ui/attachments/linesview.h"
#include "ui/composer/composer.h"
#include "ui/incident/commitmentspanel.h"
#include "ui/incident/entryview.h"
#include "ui/incident/incidentpage.h"
#include "ui/incident/timelineview.h"
#include "ui/widgets/messagebar.h"
#include "uifixture.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

/// A page on an incident, and files of this computer.
struct FilesFixture : UiFixture
{
    Drafts drafts;
    QTemporaryDir disk;
    Incident incident = call(u"No hot water"_s, u"Muñoz, S.L."_s, 60);
    std::unique_ptr<IncidentPage> page;

    FilesFixture()
    {
        page = std::make_unique<IncidentPage>(desk->timeline(), desk->reminders(), drafts, viewpoint());
        page->setFiles(desk->attachments());
        page->resize(1100, 900);
        page->show();
        QSignalSpy loaded(page.get(), &IncidentPage::loaded);
        page->open(incident.id);
        if (!QTest::qWaitFor([&] { return loaded.size() == 1; }, 20'000))
            qFatal("the page does not open");
    }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile made(disk.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
            qFatal("no room");
        return made.fileName();
    }
    QString picture(const QString &name, QSize size = QSize(60, 40)) const
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::red);
        if (!image.save(disk.filePath(name)))
            qFatal("no picture");
        return disk.filePath(name);
    }
    AttachmentStrip *strip() const { return page->composer()->attachments(); }
    const std::vector<Attachment> &attached() const { return page->composer()->draft().attachments; }
    QString message() const { return page->composer()->message()->isVisible() ? page->composer()->message()->text() : QString(); }
    Attachment kept(const QString &path)
    {
        const Result<Attachment> added = wait(desk->attachments().addFile({incident.id, EntryId::make()}, path));
        if (!added)
            qFatal("%s", qPrintable(added.error().text));
        return *added;
    }
};

}

/// Files of an incident: how they come, stay, are shown, and are not run.
class IncidentFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDroppedFileStaysWithItsEntry();
    void aDraftKeepsItsFiles();
    void foldersAndHugeFilesAreRefused();
    void aPastedPictureIsNamedAfterTheMoment();
    void whatIsTakenOffIsGone();
    void aFileThatIsSpokenOfIsAskedFor();
    void whatCouldRunIsNotOpened();
    void copiesArePrivateAndGo();
    void picturesAreDecodedWithinLimits();
    void theLightboxGoesFromOneToTheNext();
    void aLogAsksForLines();
    void linesAreFoundAndTyped();
    void chosenFilesBelongWhereTheyWereAskedFor();
    void aFileIsSavedWhateverBecomesOfItsRow();
};

void IncidentFilesTest::aDroppedFileStaysWithItsEntry()
{
    FilesFixture desk;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(desk.picture(u"foto.png"_s)), QUrl::fromLocalFile(desk.file(u"a.bin"_s, "\1\2"))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(desk.page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(desk.page.get(), &drop);
    QVERIFY(drop.isAccepted());
    QTRY_COMPARE(desk.attached().size(), size_t(2));
    QVERIFY(desk.page->composer()->isOpen());
    QCOMPARE(desk.attached()[0].mediaType, u"image/png"_s);
    auto *caption = desk.strip()->findChild<QLineEdit *>(u"caption"_s);
    QVERIFY(caption);
    caption->setText(u"The burner"_s);
    Q_EMIT caption->editingFinished();
    QCOMPARE(desk.attached()[0].caption, u"The burner"_s);
    desk.page->composer()->save();
    QTRY_COMPARE(desk.page->commitments()->files()->files().rowCount(), 2);
    QCOMPARE(desk.page->commitments()->files()->files().at(1).caption, u"The burner"_s);
    const auto shows = [&] {
        for (const EntryView *view : desk.page->timeline()->findChildren<EntryView *>()) {
            if (view->files() && view->files()->files().rowCount() == 2)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(shows());
    QVERIFY(desk.attached().empty());
}

void IncidentFilesTest::aDraftKeepsItsFiles()
{
    FilesFixture desk;
    desk.strip()->attach(desk.file(u"a.bin"_s, "\1\2"));
    QTRY_COMPARE(desk.attached().size(), size_t(1));
    const Draft *kept = desk.drafts.find(desk.incident.id);
    QVERIFY(kept && kept->hasWords());
    Draft read;
    QVERIFY(fromJson(QJsonDocument::fromJson(toJsonText(*kept).toUtf8()).object(), read)); // as it comes back after a kill
    QVERIFY(read.attachments == kept->attachments);
    QCOMPARE(read.attachments.front().entry, read.id);
}

void IncidentFilesTest::foldersAndHugeFilesAreRefused()
{
    FilesFixture desk;
    desk.strip()->take({desk.disk.path(), desk.file(u"a.bin"_s, "\1\2")});
    QTRY_COMPARE(desk.attached().size(), size_t(1)); // the other one is taken
    QTRY_VERIFY(!desk.strip()->isBusy());
    QVERIFY(desk.message().contains(u"is a folder"_s));
    QFile huge(desk.disk.filePath(u"huge.bin"_s));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(Attachment::most + 1));
    desk.strip()->attach(huge.fileName());
    QTRY_VERIFY2(desk.message().contains(u"at most 100 M"_s), qPrintable(desk.message()));
    desk.strip()->attach(desk.disk.filePath(u"nothing.bin"_s));
    QTRY_VERIFY(desk.message().contains(u"cannot be read"_s));
    QCOMPARE(desk.attached().size(), size_t(1));
}

void IncidentFilesTest::aPastedPictureIsNamedAfterTheMoment()
{
    FilesFixture desk;
    QImage image(20, 10, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QGuiApplication::clipboard()->setImage(image);
    desk.page->composer()->start(Draft::Kind::Note);
    auto *edit = desk.page->composer()->findChild<QPlainTextEdit *>(u"teamWords"_s);
    for (const size_t count : {size_t(1), size_t(2)}) {
        QTest::keySequence(edit, QKeySequence(QKeySequence::Paste));
        QTRY_COMPARE(desk.attached().size(), count);
    }
    QCOMPARE(desk.attached()[0].name, u"Screenshot 2026-03-10 10.00.png"_s);
    QCOMPARE(desk.attached()[1].name, u"Screenshot 2026-03-10 10.00 (2).png"_s);
    QCOMPARE(desk.attached()[0].sha256, desk.attached()[1].sha256);
    QGuiApplication::clipboard()->setText(u"words"_s);
    QTest::keySequence(edit, QKeySequence(QKeySequence::Paste));
    QCOMPARE(edit->toPlainText(), u"words"_s); // words stay words
}

void IncidentFilesTest::whatIsTakenOffIsGone()
{
    FilesFixture desk;
    desk.strip()->attach(desk.file(u"a.bin"_s, "\1\2"));
    QTRY_COMPARE(desk.attached().size(), size_t(1));
    desk.strip()->findChild<QAbstractButton *>(u"takeOff"_s)->click();
    QTRY_VERIFY(desk.attached().empty());
    QVERIFY(!desk.drafts.find(desk.incident.id));
}

void IncidentFilesTest::aFileThatIsSpokenOfIsAskedFor()
{
    FilesFixture desk;
    QSignalSpy saved(desk.page->composer(), &Composer::saved);
    desk.page->composer()->start(Draft::Kind::Contact);
    desk.page->composer()->findChild<QPlainTextEdit *>(u"customerWords"_s)->setPlainText(u"Le envío adjunto el presupuesto."_s);
    desk.page->composer()->save();
    QVERIFY2(desk.message().contains(u"none is attached"_s), qPrintable(desk.message()));
    QCOMPARE(saved.size(), 0);
    desk.page->composer()->save();
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(speaksOfAttachment(u"I have attached the report"_s));
    QVERIFY(!speaksOfAttachment(u"The pump is detached, adjuntar"_s));
}

void IncidentFilesTest::whatCouldRunIsNotOpened()
{
    FilesFixture desk;
    const Attachment script = desk.kept(desk.file(u"notes.txt"_s, "#!/bin/sh\ntouch /tmp/run\n"));
    AttachmentGrid grid;
    grid.setFiles(&desk.desk->attachments());
    grid.show({script});
    QSignalSpy failed(&grid, &AttachmentGrid::failed);
    grid.open(0);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY2(failed.first().first().toString().contains(u"could run by itself"_s), qPrintable(failed.first().first().toString()));
}

void IncidentFilesTest::copiesArePrivateAndGo()
{
    FilesFixture desk;
    const Attachment kept = desk.kept(desk.file(u"../"_s + QFileInfo(desk.disk.path()).fileName() + u"/report.txt"_s, "fine\n"));
    const Result<QString> path = desk.wait(desk.desk->attachments().privateCopy(kept));
    QVERIFY(path);
    QCOMPARE(QFileInfo(*path).fileName(), u"report.txt"_s);
    const auto writable = QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(!(QFileInfo(*path).permissions() & writable));
    const QString folder = QFileInfo(QFileInfo(*path).path()).path();
    QVERIFY(!(QFileInfo(folder).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    desk.page.reset();
    desk.close();
    QVERIFY(!QFileInfo::exists(*path) && !QFileInfo::exists(folder));
}

void IncidentFilesTest::picturesAreDecodedWithinLimits()
{
    FilesFixture desk;
    const Attachment fine = desk.kept(desk.picture(u"fine.png"_s, QSize(800, 400)));
    const Result<QImage> shown = desk.wait(desk.desk->attachments().picture(fine, QSize(100, 100)));
    QVERIFY(shown);
    QCOMPARE(shown->size(), QSize(100, 50));
    QByteArray bytes;
    QFile file(desk.disk.filePath(u"fine.png"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    bytes = file.readAll();
    bytes.replace(16, 8, QByteArray::fromHex("0000ffff0000ffff")); // says that it is 65,535 x 65,535
    const Attachment bomb = desk.kept(desk.file(u"bomb.png"_s, bytes));
    QVERIFY(!desk.wait(desk.desk->attachments().picture(bomb, QSize(100, 100))));
    const Attachment drawing = desk.kept(desk.file(u"a.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg'/>"));
    QVERIFY(!desk.wait(desk.desk->attachments().picture(drawing, QSize(100, 100))));
}

void IncidentFilesTest::theLightboxGoesFromOneToTheNext()
{
    FilesFixture desk;
    const Attachment one = desk.kept(desk.picture(u"one.png"_s)), other = desk.kept(desk.file(u"a.bin"_s, "\1\2")), two = desk.kept(desk.picture(u"two.png"_s, QSize(30, 30)));
    Lightbox box(desk.desk->attachments(), {one, other, two}, 0);
    box.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy loaded(&box, &Lightbox::loaded);
    box.show();
    QTRY_COMPARE(loaded.size(), 1);
    QVERIFY(box.isShown());
    QTest::keyClick(&box, Qt::Key_Right);
    QCOMPARE(box.current().name, u"two.png"_s);
    QTRY_COMPARE(loaded.size(), 2);
    QTest::keyClick(&box, Qt::Key_Right);
    QCOMPARE(box.current().name, u"one.png"_s);
}

void IncidentFilesTest::aLogAsksForLines()
{
    FilesFixture desk;
    desk.strip()->take({desk.file(u"burner.log"_s, "09:28:10 start\n09:28:11 ERROR flame\n09:28:12 off\n09:28:13 end\n")});
    auto *window = desk.page->window()->findChild<ExcerptWindow *>();
    QVERIFY(window);
    QSignalSpy loaded(window, &ExcerptWindow::loaded);
    QTRY_COMPARE(loaded.size(), 1);
    QTest::keyClick(window->lines(), Qt::Key_Down);
    QTest::keyClick(window->lines(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(window->findChild<QSpinBox *>(u"fromLine"_s)->value(), 2);
    QCOMPARE(window->findChild<QSpinBox *>(u"toLine"_s)->value(), 3);
    window->findChild<QPushButton *>(u"take"_s)->click();
    QCOMPARE(desk.page->composer()->draft().kind, Draft::Kind::Diagnosis);
    QCOMPARE(desk.page->composer()->draft().teamWords, u"```log burner.log 2-3/4\n09:28:11 ERROR flame\n09:28:12 off\n```"_s);
    QTRY_COMPARE(desk.attached().size(), size_t(1)); // the whole of it too
    QCOMPARE(desk.attached()[0].name, u"burner.log"_s);
}

void IncidentFilesTest::linesAreFoundAndTyped()
{
    FilesFixture desk;
    QByteArray text;
    for (int i = 1; i <= 5000; ++i)
        text += "line " + QByteArray::number(i) + (i % 1000 == 0 ? " avería\n" : "\n");
    ExcerptWindow window(desk.file(u"long.txt"_s, text), u"long.txt"_s, true);
    QSignalSpy loaded(&window, &ExcerptWindow::loaded), found(&window, &ExcerptWindow::found), taken(&window, &ExcerptWindow::taken);
    window.show();
    QTRY_COMPARE(loaded.size(), 1);
    auto *from = window.findChild<QSpinBox *>(u"fromLine"_s), *to = window.findChild<QSpinBox *>(u"toLine"_s);
    from->setValue(8); // behind the end: the end is typed next
    QCOMPARE(to->value(), 8);
    to->setValue(12);
    QCOMPARE(from->value(), 8);
    QCOMPARE(window.lines()->first(), 7);
    to->setValue(3);
    QCOMPARE(from->value(), 3);
    auto *words = window.findChild<QLineEdit *>(u"findLine"_s);
    words->setFocus();
    QTest::keyClicks(words, u"AVERIA"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(window.lines()->first(), 999);
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_COMPARE(found.size(), 2);
    QCOMPARE(window.lines()->first(), 1999);
    window.findChild<QSpinBox *>(u"fromLine"_s)->setValue(10);
    window.findChild<QSpinBox *>(u"toLine"_s)->setValue(600);
    QVERIFY(!window.findChild<QPushButton *>(u"take"_s)->isEnabled()); // too many for an entry
    window.findChild<QSpinBox *>(u"toLine"_s)->setValue(12);
    window.accept();
    QCOMPARE(taken.size(), 1);
    QVERIFY(taken.first().first().toString().startsWith(u"```text long.txt 10-12/5000\nline 10\n"_s));
}

void IncidentFilesTest::chosenFilesBelongWhereTheyWereAskedFor()
{
    FilesFixture desk;
    const Incident other = desk.call(u"Noise"_s, u"Hotel Sol"_s);
    QSignalSpy loaded(desk.page.get(), &IncidentPage::loaded);
    desk.page->attach(); // nothing waits for the answer
    QPointer<QFileDialog> dialog = desk.page->findChild<QFileDialog *>(u"attachFiles"_s);
    QVERIFY(dialog);
    // A notice is opened meanwhile.
    desk.page->open(other.id);
    QTRY_COMPARE(loaded.size(), 1);
    QSignalSpy added(desk.strip(), &AttachmentStrip::added), asked(desk.strip(), &AttachmentStrip::excerptRequested);
    Q_EMIT dialog->filesSelected({desk.file(u"burner.log"_s, "09:28:10 start\n")});
    dialog->reject();
    QTRY_COMPARE(added.size(), 1);
    QCOMPARE(added[0][0].value<Attachment>().incident, desk.incident.id);
    QVERIFY(asked.isEmpty()); // lines of it would go into the other one's words
    QVERIFY(desk.attached().empty());
    QVERIFY(desk.drafts.find(desk.incident.id));
}

void IncidentFilesTest::aFileIsSavedWhateverBecomesOfItsRow()
{
    FilesFixture desk;
    const Attachment kept = desk.kept(desk.picture(u"foto.png"_s));
    QWidget window;
    auto grid = std::make_unique<AttachmentGrid>(&window);
    grid->setFiles(&desk.desk->attachments());
    grid->show({kept});
    grid->saveAs(0);
    auto *dialog = window.findChild<QFileDialog *>(u"saveFileAs"_s);
    QVERIFY(dialog);
    grid.reset(); // the page was read anew
    const QString path = desk.disk.filePath(u"copy.png"_s);
    Q_EMIT dialog->fileSelected(path);
    QTRY_VERIFY(QFile::exists(path));
    // What goes wrong is said all the same.
    Q_EMIT dialog->fileSelected(desk.disk.filePath(u"nowhere/copy.png"_s));
    QTRY_VERIFY(window.findChild<QMessageBox *>());
}

QTEST_MAIN(IncidentFilesTest)
#include "tst_incidentfiles.moc"
