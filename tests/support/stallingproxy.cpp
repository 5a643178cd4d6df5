// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stallingproxy.h"

#include <QLocalSocket>
#include <QTcpServer>
#include <QTcpSocket>

StallingProxy::StallingProxy(const QString &target)
    : m_target(target)
{
    start();
    while (m_port == 0)
        QThread::yieldCurrentThread();
}

StallingProxy::~StallingProxy()
{
    quit();
    wait();
}

void StallingProxy::run()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("the proxy cannot listen");
    QObject::connect(&server, &QTcpServer::newConnection, &server, [this, &server] {
        QTcpSocket *client = server.nextPendingConnection();
        auto *target = new QLocalSocket(client);
        target->connectToServer(m_target);
        target->waitForConnected();
        const auto pass = [this](QIODevice *from, QIODevice *to) {
            const QByteArray bytes = from->readAll();
            if (!m_stalled)
                to->write(bytes);
        };
        QObject::connect(client, &QIODevice::readyRead, target, [=] { pass(client, target); });
        QObject::connect(target, &QIODevice::readyRead, client, [=] { pass(target, client); });
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        QObject::connect(target, &QLocalSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    });
    m_port = server.serverPort();
    exec();
}
