// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>

#include <memory>
#include <utility>

/// A deed on the stack of what can be undone. It is done already when it is pushed, and can be put onto the stack again: that is made anew
/// when a part of a deed stays behind.
class UndoableDeed : public QUndoCommand
{
public:
    /// Nothing is left of it to undo, or to do again.
    virtual bool isEmpty() const { return false; }
    virtual std::unique_ptr<UndoableDeed> copy() const = 0;
    /// The stack moves past it, and nothing is done.
    void skipNext() { m_skips = true; }

protected:
    /// Is the stack only moving past it? Asked once for each step.
    bool isSkipped() { return std::exchange(m_skips, false); }

private:
    bool m_skips = true;
};
