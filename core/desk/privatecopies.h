// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>
#include <QTemporaryDir>

#include <memory>

/// A folder for copies that nobody else may read: made when it is first asked for, gone with its owner. What a crash left is found by its
/// name and taken away at the next start. Used on one thread.
class PrivateCopies
{
public:
    /// The folder; made anew when it is gone. Empty when it cannot be made, see errorString().
    QString folder();
    QString errorString() const { return m_error; }
    /// Removes the folders of programs that run no more.
    static void clearLeftovers();

private:
    std::unique_ptr<QLockFile> m_lock; ///< says that this program runs; goes after the folder
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_error;
};
