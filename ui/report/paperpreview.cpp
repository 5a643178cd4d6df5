// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paperpreview.h"

#include "core/report/paper.h"
#include "ui/theme/theme.h"

#include <QPrintPreviewDialog>
#include <QPrinter>

#include <algorithm>

using namespace Qt::StringLiterals;

QPrintPreviewDialog *previewPaper(const std::shared_ptr<const report::Paper> &paper, QWidget *parent)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    printer->setFullPage(true); // the paper has margins of its own
    printer->setDocName(paper->title());
    printer->setCreator(u"Aviso"_s);
    auto *dialog = new QPrintPreviewDialog(printer.get(), parent);
    dialog->setObjectName(u"printPreview"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(paper->title());
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog, [paper](QPrinter *on) { printPaper(*paper, *on); });
    QObject::connect(dialog, &QObject::destroyed, [printer] {}); // it lives as long as what it prints for
    const Theme theme = Theme::of(parent);
    dialog->resize(theme.space(220), theme.space(180));
    dialog->open();
    return dialog;
}

bool printPaper(const report::Paper &paper, QPrinter &printer)
{
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int behind = printer.toPage() > 0 ? std::min(printer.toPage(), paper.pages()) : paper.pages();
    return first < behind && paper.paintOn(printer, first, behind);
}
