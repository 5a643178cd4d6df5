// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowmessages.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

WindowMessages::WindowMessages(Desk &desk, const Viewpoint &viewpoint, QWidget *parent) : QWidget(parent), m_viewpoint(viewpoint), m_message(new MessageBar), m_clock(new MessageBar)
{
    m_message->setObjectName(u"windowMessage"_s);
    m_clock->setObjectName(u"clockMessage"_s);
    m_clock->findChild<QToolButton *>(u"messageClose"_s)->hide(); // until it is answered, nothing goes on
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    for (MessageBar *bar : {m_clock, m_message}) {
        bar->setInset(3, 2, 2);
        column->addWidget(bar);
    }
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        m_message->clear();
        if (const auto answer = std::exchange(m_answer, {}))
            answer();
    });
    connect(m_message, &MessageBar::closed, this, &WindowMessages::closed);
    connect(m_clock, &MessageBar::actionTriggered, &desk, &Desk::trustClock);
    connect(&desk, &Desk::clockDoubted, this, &WindowMessages::askAboutClock);
    connect(&desk, &Desk::clockTrusted, m_clock, &MessageBar::clear);
}

void WindowMessages::ask(MessageBar::Kind kind, const QString &text, const QString &action, std::function<void()> answer)
{
    m_answer = std::move(answer);
    m_message->say(kind, text, action);
}

void WindowMessages::clear()
{
    m_message->clear();
}

void WindowMessages::askAboutClock(const ClockJump &jump)
{
    const auto moment = [this](Instant at) { return m_viewpoint.language.moment(at, m_viewpoint.zone); };
    m_clock->say(MessageBar::Kind::Warning,
                 tr("The clock of this computer moved from %1 to %2. Is this right? Until you say so, nothing is reminded of and nothing is written. If it is wrong, set "
                    "the clock: Aviso then goes on by itself.")
                     .arg(moment(jump.from), moment(jump.to)),
                 tr("Yes, it is right"));
}
