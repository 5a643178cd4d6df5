// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entry.h"
#include "core/result.h"
#include "ui/commands/undoabledeed.h"

#include <QFuture>

class MatterDeeds;

/// What was written about a matter, on the stack of what can be undone.
class MatterCommand : public UndoableDeed
{
public:
    /// `words`: what it is called in the menu.
    MatterCommand(MatterDeeds &deeds, const std::vector<Entry> &written, const QString &words);

    void redo() override;
    void undo() override;
    std::unique_ptr<UndoableDeed> copy() const override { return std::make_unique<MatterCommand>(m_deeds, m_written, text()); }
    /// For the window that comes in this one's place.
    const std::vector<Entry> &written() const { return m_written; }

private:
    void wait(const QFuture<Result<std::vector<Entry>>> &future, const QString &words, bool isAgain);
    void finish(const Result<std::vector<Entry>> &answer, const QString &words, bool isAgain);

    MatterDeeds &m_deeds;
    std::vector<Entry> m_written; ///< as it stands in the log, or stood before it was undone
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); ///< an answer may come after the stack has let go of this
};
