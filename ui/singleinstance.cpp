// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

constexpr int wait = 1000; ///< ms; before there is a window that could stand still
constexpr qint64 longest = 1000; ///< bytes that are read of what is handed over

}

SingleInstance::SingleInstance(const QString &databaseUrl, QObject *parent) : QObject(parent), m_name(u"aviso-"_s + nameOf(databaseUrl))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
}

QString SingleInstance::nameOf(const QString &databaseUrl)
{
    const bool isServer = databaseUrl.contains("://"_L1);
    const QString canonical = isServer ? QString() : QFileInfo(databaseUrl).canonicalFilePath();
    const QString place = isServer ? QUrl(databaseUrl).toString(QUrl::RemovePassword) : canonical.isEmpty() ? QFileInfo(databaseUrl).absoluteFilePath() : canonical;
    // A name of a pipe or socket is shared by all people of a computer.
    const QByteArray all = (place + u'\n' + QDir::homePath()).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex().left(16));
}

bool SingleInstance::handOver(const QString &asked)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (socket.waitForConnected(wait)) {
        socket.write(asked.toUtf8() + '\n');
        // The other one answers: a program that hangs must not swallow what was asked. Its socket stays its own, for when it goes on;
        // what opens the database says who has it.
        return socket.waitForBytesWritten(wait) && socket.waitForReadyRead(wait) && socket.readAll().startsWith("ok");
    }
    listen();
    return false;
}

void SingleInstance::listen()
{
    if (m_server.listen(m_name))
        return;
    QLocalServer::removeServer(m_name); // left by a program that crashed
    m_server.listen(m_name);
}

void SingleInstance::take()
{
    QLocalSocket *socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (!socket->canReadLine() && socket->bytesAvailable() < longest)
            return;
        const QString line = QString::fromUtf8(socket->readLine(longest)).trimmed();
        socket->write("ok\n");
        socket->flush();
        socket->disconnectFromServer();
        if (callIn(line))
            Q_EMIT asked(line);
        else if (const std::optional<QString> incident = line.isEmpty() ? QString() : incidentIn(line))
            Q_EMIT asked(*incident);
    });
}

std::optional<RungCall> callIn(const QString &argument)
{
    static const QRegularExpression digits(u"^\\+?[0-9()./ -]{0,30}$"_s);
    const QUrl url(argument);
    RungCall call;
    if (url.scheme() == "tel"_L1) {
        call.number = url.path();
        call.isOutgoing = true;
        if (call.number.trimmed().isEmpty())
            return {};
    } else if (url.scheme() == "aviso"_L1 && (url.path() == "call"_L1 || (url.host() == "call"_L1 && url.path().size() <= 1))) {
        const QUrlQuery query(url);
        call.number = query.queryItemValue(u"from"_s, QUrl::FullyDecoded);
        call.line = query.queryItemValue(u"line"_s, QUrl::FullyDecoded).simplified().left(100);
    } else {
        return {};
    }
    call.number = call.number.section(u';', 0, 0).trimmed(); // parameters of "tel:" say nothing here
    return digits.match(call.number).hasMatch() ? std::optional(call) : std::nullopt;
}

QString addressOf(const RungCall &call)
{
    if (call.isOutgoing)
        return u"tel:"_s + QString::fromLatin1(QUrl::toPercentEncoding(call.number, "+"));
    return u"aviso:call?from=%1&line=%2"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(call.number)), QString::fromLatin1(QUrl::toPercentEncoding(call.line)));
}

std::optional<QString> incidentIn(const QString &argument)
{
    static const QRegularExpression shape(u"^(?:aviso:(?://)?(?:open/|incident/)?)?((?:INC-)?(?:\\d{4}-)?\\d{1,7})/?$"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = shape.match(argument);
    return match.hasMatch() ? std::optional(match.captured(1).toUpper()) : std::nullopt;
}
