// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;

/// Tells when a row of a list is clicked with the middle button; the row is current by then.
class MiddleClick : public QObject
{
    Q_OBJECT
public:
    /// Lives as long as the list.
    explicit MiddleClick(QAbstractItemView *list);

Q_SIGNALS:
    void clicked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractItemView *m_list;
};
