// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/calendarkeeper.h"

#include "core/async.h"

using namespace std::chrono_literals;

CalendarKeeper::CalendarKeeper(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(2s);
    connect(&m_settling, &QTimer::timeout, this, &CalendarKeeper::write);
    connect(&m_desk, &Desk::remindersChanged, this, [this] {
        if (!m_path.isEmpty() && !m_settling.isActive())
            m_settling.start();
    });
}

void CalendarKeeper::keep(const QString &path, const QString &language)
{
    if (path == m_path && language == m_language)
        return;
    m_path = path;
    m_language = language;
    if (m_path.isEmpty())
        m_settling.stop();
    else
        write();
}

void CalendarKeeper::write()
{
    if (m_writing) {
        m_again = true;
        return;
    }
    m_writing = true;
    whenDone(m_desk.reminders().saveCalendar(m_path, m_language), this, [this, path = m_path](const Result<void> &ok) {
        m_writing = false;
        if (ok)
            Q_EMIT written(path);
        else
            Q_EMIT failed(ok.error());
        if (std::exchange(m_again, false) && !m_path.isEmpty())
            write();
    });
}
