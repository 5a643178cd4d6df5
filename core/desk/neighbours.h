// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/neighbours.h"
#include "core/result.h"

#include <QFuture>

struct DeskParts;

/// The incidents beside one: others of its customer, and others like it.
class Neighbours
{
public:
    explicit Neighbours(DeskParts &parts) : m_parts(parts) {}

    /// At most so many of either. For the team: what another customer said is a TeamText there.
    QFuture<Result<Neighbourhood>> of(IncidentId, int most = 6);

private:
    DeskParts &m_parts;
};
