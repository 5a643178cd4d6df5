// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composer/draft.h"

#include <QString>

#include <span>

/// The kinds of entry that the composer writes, in the order in which they are offered.
namespace kinds {

struct Kind
{
    Draft::Kind kind;
    QString id; ///< stable: an objectName
    QString icon;
    const char *text; ///< English; see text()
};

std::span<const Kind> all();
const Kind &of(Draft::Kind);
Draft::Kind of(const QString &id);
/// What it is called in the user's language.
QString text(const Kind &);
/// What to write for the customer, where nothing is written yet.
QString customerHint(Draft::Kind);
/// What to write for the team.
QString teamHint(Draft::Kind);

}
