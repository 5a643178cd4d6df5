// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskparts.h"

#include <QCoreApplication>
#include <QFuture>
#include <QPromise>

/// While the clock is in doubt nothing gets a moment from it.
inline bool isClockInDoubt(const DeskParts &parts)
{
    return parts.clockDoubt && parts.clockDoubt();
}

/// The answer to whoever wants something written meanwhile.
template<typename Answer>
QFuture<Result<Answer>> clockInDoubt()
{
    QPromise<Result<Answer>> refused;
    refused.start();
    refused.addResult(fail(Error::Kind::Conflict, QCoreApplication::translate("Timeline", "Say first whether the clock of this computer is right: nothing is written while it is in doubt.")));
    refused.finish();
    return refused.future();
}
