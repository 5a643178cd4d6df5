// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/typography.h"

class QPagedPaintDevice;

namespace report {

/// A report set on its pages: the one that is printed, looked at and written as a PDF. May be painted on any thread, by one at a time.
class Paper
{
public:
    Paper(Account account, const Typefaces &faces, const Language &language);
    Paper(const Paper &) = delete;
    Paper &operator=(const Paper &) = delete;

    int pages() const { return static_cast<int>(m_pages.size()); }
    /// "2026-0412 · Boiler E05, no hot water".
    QString title() const;
    /// Paints a page, from 0, at the painter's origin: the corner of an A4 sheet, in units of the resolution of page.h.
    void paint(QPainter &painter, int page) const;
    /// Paints pages on a device that is ready for the first of them; the device's resolution is its own affair. `to`: behind the last one.
    bool paintOn(QPagedPaintDevice &device, int from, int to) const;

private:
    Account m_account;
    Language m_language;
    Typesetter m_set;
    std::vector<Row> m_rows;
    std::vector<Page> m_pages; ///< point into the rows
};

} // namespace report
