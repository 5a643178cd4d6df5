// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QPrinter;
class QPrintPreviewDialog;
class QWidget;

namespace report {
class Paper;
}

/// Shows a paper on its pages, from where it can be printed. Destroys itself when it is closed.
QPrintPreviewDialog *previewPaper(const std::shared_ptr<const report::Paper> &paper, QWidget *parent);
/// Prints the pages that the printer was asked for; false when it does not take them.
bool printPaper(const report::Paper &paper, QPrinter &printer);
