// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paper.h"
#include "ui/report/paperpreview.h"
#include "ui/report/reportdialog.h"
#include "uifixture.h"

#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// An incident with so many notes that its technical report has several pages.
Incident longIncident(UiFixture &desk)
{
    const Incident incident = desk.call(u"Boiler E05"_s, u"Muñoz, S.L."_s, 60);
    for (int i = 0; i < 40; ++i) {
        Entry note;
        note.incident = incident.id;
        note.kind = EntryKind::Note;
        note.teamText.words = LocalText::of(u"Measured again, number %1: the pressure falls within a quarter of an hour."_s.arg(i), u"en"_s);
        desk.record(note);
    }
    return incident;
}

qsizetype pagesOf(const QString &path)
{
    static const QRegularExpression page(u"/Type\\s*/Page\\b"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    return QString::fromLatin1(file.readAll()).count(page);
}

}

/// The report on its pages: looked at, and printed by the renderer that writes the PDF.
class PaperPreviewTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

private Q_SLOTS:
    void thePagesAreThoseOfThePdf();
    void theDialogShowsThem();
};

void PaperPreviewTest::thePagesAreThoseOfThePdf()
{
    UiFixture desk;
    const Incident incident = longIncident(desk);
    QVERIFY(desk.wait(desk.desk->people().saveCompany(u"Acme Servicio Técnico"_s)));
    const auto paper = desk.wait(desk.desk->reporting().incidentPaper(incident.id, ReportReader::Team, u"en"_s));
    QVERIFY(paper);
    QVERIFY((*paper)->pages() > 1);
    QVERIFY((*paper)->title().contains(incident.number));
    QFile written(m_folder.filePath(u"written.pdf"_s));
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(*desk.wait(desk.desk->reporting().incidentReport(incident.id, ReportReader::Team, u"en"_s)));
    written.close();
    QCOMPARE(pagesOf(written.fileName()), (*paper)->pages());
    for (const bool all : {true, false}) {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_folder.filePath(all ? u"all.pdf"_s : u"one.pdf"_s));
        printer.setFullPage(true);
        if (!all)
            printer.setFromTo(2, 2);
        QVERIFY(printPaper(**paper, printer));
        QCOMPARE(pagesOf(printer.outputFileName()), all ? (*paper)->pages() : 1);
        if (const QString folder = qEnvironmentVariable("AVISO_PICTURES"); !folder.isEmpty())
            QVERIFY(QFile::copy(printer.outputFileName(), folder + (all ? u"/printed.pdf"_s : u"/printed-one.pdf"_s)));
    }
}

void PaperPreviewTest::theDialogShowsThem()
{
    UiFixture desk;
    const Incident incident = longIncident(desk);
    ReportDialog dialog(desk.desk->reporting(), incident.id, u"en"_s);
    QSignalSpy shown(&dialog, &ReportDialog::previewed);
    dialog.show();
    QTest::keyClick(dialog.findChild<QPushButton *>(u"preview"_s), Qt::Key_Space);
    QTRY_COMPARE(shown.size(), 1);
    auto *preview = dialog.findChild<QPrintPreviewDialog *>(u"printPreview"_s);
    QVERIFY(preview && preview->isVisible());
    QVERIFY(preview->windowTitle().contains(incident.number));
    if (const QString folder = qEnvironmentVariable("AVISO_PICTURES"); !folder.isEmpty()) {
        QCoreApplication::processEvents();
        QVERIFY(preview->grab().save(folder + u"/print-preview.png"_s));
    }
    preview->close();
}

QTEST_MAIN(PaperPreviewTest)
#include "tst_paperpreview.moc"
