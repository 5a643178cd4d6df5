// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "ui/viewpoint.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

#include <functional>

/// What the window says above every page: one message at a time, and the question whether the clock is right, which stays until answered.
class WindowMessages : public QWidget
{
    Q_OBJECT
public:
    WindowMessages(Desk &desk, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// A message that may hold a question; `answer` is what its button does.
    void ask(MessageBar::Kind kind, const QString &text, const QString &action, std::function<void()> answer);
    void clear();
    void askAboutClock(const ClockJump &jump);

Q_SIGNALS:
    /// A person closed the message without an answer.
    void closed();

private:
    Viewpoint m_viewpoint;
    MessageBar *m_message;
    MessageBar *m_clock;
    std::function<void()> m_answer;
};
