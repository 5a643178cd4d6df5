// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/triage.h"

#include <QCoreApplication>

/// A deed of triage in words, for one incident or for many.
class DeedWords
{
    Q_DECLARE_TR_FUNCTIONS(DeedWords)

public:
    /// What is to be undone or done again: "assigning 12 incidents"; `who` is the name of whom it names.
    static QString naming(const TriageDeed &deed, int count, const QString &who);
    /// What was done: "12 incidents assigned to Luis".
    static QString done(const TriageDeed &deed, int count, const QString &who);
    /// The question a dialog asks: "Assign 12 incidents".
    static QString question(TriageDeed::What what, int count);
    /// One line for what could not be done: "2026-0412: It is solved already."
    static QString failure(const BulkFailure &failure);
};
