// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "ui/viewpoint.h"

#include <QObject>
#include <QTimer>

class QPushButton;
class QStatusBar;
class TextLabel;

/// The line at the foot of the window: when something was last written, what rules made today, and who sits here.
class StatusLine : public QObject
{
    Q_OBJECT
public:
    StatusLine(QStatusBar &bar, Desk &desk, const Viewpoint &viewpoint, QObject *parent = nullptr);

    /// Says something for a while.
    void say(const QString &sentence);
    /// Reads what rules made today; the database is open.
    void reload();
    /// Time has passed: it may be another day.
    void tick();

Q_SIGNALS:
    void openRequested(IncidentId incident);

private:
    void written();
    void take(const std::vector<OpenedCommitment> &made);
    void showMade();

    static constexpr int most = 500; ///< so many are read and listed
    Desk &m_desk;

    QStatusBar &m_bar;
    Viewpoint m_viewpoint;
    TextLabel *m_saved;
    QPushButton *m_fired;
    std::vector<OpenedCommitment> m_made;
    QDate m_day; ///< of what was read
    QTimer m_soon; ///< many changes are one reading
    int m_asked = 0;
};
