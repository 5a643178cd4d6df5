// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct DeskParts;

/// Duplicates: incidents made one, and links between incidents.
class Merging
{
public:
    explicit Merging(DeskParts &parts) : m_parts(parts) {}

private:
    [[maybe_unused]] DeskParts &m_parts;
};
