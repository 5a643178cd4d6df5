// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QLineEdit;
class TextLabel;
class TimelineView;

/// Finds words in a timeline: how often, the next, the one before; Esc leaves.
class FindBar : public Pane
{
    Q_OBJECT
public:
    explicit FindBar(TimelineView *timeline, QWidget *parent = nullptr);

    /// Shows itself and takes the keyboard.
    void start();
    void leave();
    QString count() const;

Q_SIGNALS:
    void closed();

protected:
    /// Esc is the bar's own while it has the keyboard: it closes the bar, not the page.
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void step(int by);
    void say();

    TimelineView *m_timeline;
    QLineEdit *m_words;
    TextLabel *m_count;
    int m_found = 0;
};
