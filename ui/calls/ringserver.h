// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/singleinstance.h"

#include <QHostAddress>
#include <QObject>
#include <QTcpServer>

#include <chrono>
#include <deque>

class QTcpSocket;

/// Lets the telephone system of this computer say who rings: POST /ring on 127.0.0.1, with a token. Everything else is refused before it is
/// looked at: another name in Host, a browser, what is too large, too slow or too often. It answers one request a connection.
class RingServer : public QObject
{
    Q_OBJECT
public:
    /// What one may ask of it.
    struct Limits
    {
        qsizetype head = 4096; ///< bytes
        qsizetype body = 1024;
        std::chrono::milliseconds time{3000}; ///< from the connection to the whole request
        size_t atOnce = 8; ///< connections
        size_t perMinute = 60; ///< requests, refused ones too
    };
    static constexpr quint16 usualPort = 8391;

    explicit RingServer(QObject *parent = nullptr);
    RingServer(const Limits &limits, QObject *parent);

    /// Listens from now on; `key` is keyOf() the token. Environment when the port is taken.
    Result<void> listen(quint16 port, const QString &key);
    void close();
    bool isListening() const { return m_server.isListening(); }
    quint16 port() const { return m_server.serverPort(); }
    QHostAddress address() const { return m_server.serverAddress(); }

    /// A new token, to be shown once; and what is kept of it, from which nobody finds the token.
    static QString newToken();
    static QString keyOf(const QString &token);

Q_SIGNALS:
    void rang(const RungCall &call);

private:
    struct Request;
    void take();
    void read(QTcpSocket *socket, Request &request);
    int judged(const Request &request) const;
    int rung(const Request &request);
    void answer(QTcpSocket *socket, int status);
    bool isTooOften();

    const Limits m_limits;
    QTcpServer m_server;
    QByteArray m_key;
    size_t m_connections = 0;
    std::deque<std::chrono::steady_clock::time_point> m_lately; ///< when the last requests came
};
