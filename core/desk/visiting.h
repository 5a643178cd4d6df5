// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct DeskParts;

/// Visits: planned, confirmed with the customer, made, and told.
class Visiting
{
public:
    explicit Visiting(DeskParts &parts) : m_parts(parts) {}

private:
    [[maybe_unused]] DeskParts &m_parts;
};
