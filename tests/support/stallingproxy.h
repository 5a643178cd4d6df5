// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QThread>

#include <atomic>

/// A way to a PostgreSQL that can fall silent: it goes on acknowledging what is sent, and passes nothing on.
class StallingProxy : public QThread
{
public:
    /// `target`: the server's socket file.
    explicit StallingProxy(const QString &target);
    ~StallingProxy() override;

    quint16 port() const { return m_port; }
    void stall(bool on) { m_stalled = on; }

protected:
    void run() override;

private:
    const QString m_target;
    std::atomic<quint16> m_port = 0;
    std::atomic<bool> m_stalled = false;
};
