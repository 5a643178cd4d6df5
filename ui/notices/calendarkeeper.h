// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"

#include <QTimer>

/// Keeps a calendar file as what is owed changes: written once a change has settled, never more often than every few seconds.
class CalendarKeeper : public QObject
{
    Q_OBJECT
public:
    explicit CalendarKeeper(Desk &desk, QObject *parent = nullptr);

    /// From now on this file, in this language; an empty path: none.
    void keep(const QString &path, const QString &language);

Q_SIGNALS:
    void written(const QString &path);
    void failed(const Error &error);

private:
    void write();

    Desk &m_desk;
    QString m_path;
    QString m_language;
    QTimer m_settling; ///< runs only after a change
    bool m_writing = false;
    bool m_again = false;
};
