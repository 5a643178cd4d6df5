// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "ui/viewpoint.h"

#include <QWidget>

class EmptyState;
class MessageBar;
class QComboBox;
class QLineEdit;
class QPushButton;
class RowList;
class RulesWindow;
class TextLabel;

/// Tries the edited rules on the past: what would have been raised, in a period or on one incident. Nothing is changed by it.
class TrialPage : public QWidget
{
    Q_OBJECT
public:
    TrialPage(RulesWindow &window, Desk &desk, const Viewpoint &viewpoint);

    /// finished() follows.
    void run();
    RowList *lines() const { return m_lines; }

Q_SIGNALS:
    void finished();

private:
    void runOn(const QString &number);
    void show(const Result<std::vector<DryRunLine>> &lines);

    RulesWindow &m_window;
    Desk &m_desk;
    Viewpoint m_viewpoint;
    QComboBox *m_period;
    QLineEdit *m_number;
    QPushButton *m_run;
    TextLabel *m_count;
    RowList *m_lines;
    EmptyState *m_empty;
};
