// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>

/// A file that is there while the program runs: found at its start, it tells that the program before did not come to its end.
class CrashMark
{
public:
    /// `folder` is made when it is missing. A mark of a program that still runs is no crash.
    explicit CrashMark(const QString &folder);
    /// Did the program before this one crash?
    bool found() const { return m_found; }

private:
    QLockFile m_lock; ///< names its program, and is dead with it; a clean end takes it away
    bool m_found = false;
};
