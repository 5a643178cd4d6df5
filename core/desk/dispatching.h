// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct DeskParts;

/// Dispatch: who goes to an incident, the calls until one accepts, and handing an incident over.
class Dispatching
{
public:
    explicit Dispatching(DeskParts &parts) : m_parts(parts) {}

private:
    [[maybe_unused]] DeskParts &m_parts;
};
