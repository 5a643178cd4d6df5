// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>

/// Telephone links of the program: whoever clicks one makes a call. The desktop dials, and the window offers to log it.
class DialledLinks : public QObject
{
    Q_OBJECT
public:
    /// From now on every "tel:" link that is opened here comes by it; the newest one counts.
    explicit DialledLinks(QObject *parent = nullptr);
    ~DialledLinks() override;

    /// Dials.
    Q_INVOKABLE void open(const QUrl &url);

Q_SIGNALS:
    void dialled(const QString &number);
};
