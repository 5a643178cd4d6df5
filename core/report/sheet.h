// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/typography.h"

namespace report {

class Paper;

/// Width of the words between the margins of an A4 page, and their height, in units.
constexpr double sheetWidth = 483 * pt;
constexpr double sheetHeight = 702 * pt;
constexpr double leftMargin = 56 * pt;
constexpr double topMargin = 68 * pt;

/// Turns an account into the rows of its paper, top to bottom.
std::vector<Row> rowsOf(const Account &account, const Typesetter &set);

/// Writes the paper as a PDF with running head and page numbers; empty when it cannot be painted.
QByteArray pdfOf(const Paper &paper);

} // namespace report
