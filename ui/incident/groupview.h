// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entry.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QVBoxLayout;
class EntryView;

/// Several changes in a row as one line, "6 changes"; opened, each has its own.
class GroupView : public QWidget
{
    Q_OBJECT
public:
    /// `make` builds the view of the nth change, when the group is opened.
    GroupView(const QString &period, int count, std::function<EntryView *(int)> make, QWidget *parent = nullptr);

    bool isOpen() const { return !m_entries.empty(); }
    void setOpen(bool open);
    /// The changes in their order, while the group is open.
    const std::vector<EntryView *> &entries() const { return m_entries; }

Q_SIGNALS:
    void toggled(bool open);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    QString m_period;
    int m_count;
    std::function<EntryView *(int)> m_make;
    QVBoxLayout *m_column;
    QPushButton *m_head;
    std::vector<EntryView *> m_entries;
};
