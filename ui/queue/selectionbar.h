// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class FlowLayout;
class TextLabel;

/// What can be done to several incidents at once.
enum class BulkDeed { Assign, Snooze, Priority, Tags, Resolve, Merge };

/// How many incidents are chosen, and what can be done to all of them.
class SelectionBar : public Pane
{
    Q_OBJECT
public:
    explicit SelectionBar(QWidget *parent = nullptr);

    void setCount(int count);

Q_SIGNALS:
    void requested(BulkDeed deed);
    void clearRequested();

private:
    void addDeed(BulkDeed deed, const QString &name, const QString &icon, const QString &text);

    FlowLayout *m_row;
    TextLabel *m_count;
};
