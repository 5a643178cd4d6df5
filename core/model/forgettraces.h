// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <atomic>

/// What names a customer beside their own records, and goes with them.
struct ForgetTraces
{
    QStringList tags; ///< that only their incidents bear, and that name them
    QStringList views; ///< saved lists that ask for them, or are called after them
    QStringList imports; ///< files brought in that are called after them
    int photographs = 0; ///< of their units
    int linked = 0; ///< incidents of others that were linked with theirs: their words may name the customer, and stay

    bool operator==(const ForgetTraces &) const = default;
};

/// How far a forgetting is, told from thread to thread: what works on it writes, a window reads, and may stop it before the end.
struct ForgetSteps
{
    std::atomic<int> done = 0; ///< incidents
    std::atomic<int> of = 0; ///< 0: not known yet
    std::atomic<bool> stops = false; ///< a person does not want it any more
    std::atomic<bool> isFinal = false; ///< it cannot be stopped any more
};
