// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/keymap.h"

#include <QDeadlineTimer>

/// Lets single letters call actions while a list or a timeline of the window has the focus; never in an editor. For who switched letters off
/// it keeps them from those places too that know letters of their own.
class ListKeys : public QObject
{
    Q_OBJECT
public:
    ListKeys(QWidget &window, Actions &actions, KeyMap &map, QObject *parent = nullptr);

    /// These keys mean something of their own in that list: they stay its own.
    void leaveTo(const QWidget *list, const QList<Qt::Key> &keys) { m_own[list] = keys; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(const QWidget &widget, const class QKeyEvent &event);
    /// Would the key be a letter, or a sign, that acts from where the keyboard is?
    static bool isLetter(const QWidget &widget, const class QKeyEvent &event);

    QWidget &m_window;
    Actions &m_actions;
    KeyMap &m_map;
    std::map<const QWidget *, QList<Qt::Key>> m_own;
    QList<Qt::Key> m_begun; ///< of a key that goes on: G, then T
    QDeadlineTimer m_waits; ///< for the rest of it
};
