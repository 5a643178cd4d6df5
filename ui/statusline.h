// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "ui/viewpoint.h"

#include <QObject>

class QStatusBar;
class TextLabel;

/// The line at the foot of the window: when something was last written, and who sits here.
class StatusLine : public QObject
{
    Q_OBJECT
public:
    StatusLine(QStatusBar &bar, Desk &desk, const Viewpoint &viewpoint, QObject *parent = nullptr);

    /// Says something for a while.
    void say(const QString &sentence);

private:
    void written();

    QStatusBar &m_bar;
    Viewpoint m_viewpoint;
    TextLabel *m_saved;
};
