// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/ringserver.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

/// One request, as far as it has come.
struct RingServer::Request
{
    QByteArray bytes;
    QByteArray line; ///< "POST /ring HTTP/1.1"
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    qsizetype length = -1; ///< of the body
    bool hasHead = false;
    bool isTwice = false; ///< a header that decides something stands twice: who reads which is what attacks live on
    bool isAnswered = false;

    bool readHead()
    {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        QList<QByteArray> lines = bytes.left(end).split('\n');
        line = lines.takeFirst().trimmed();
        for (const QByteArray &one : std::as_const(lines)) {
            const qsizetype colon = one.indexOf(':');
            const QByteArray name = one.left(std::max<qsizetype>(colon, 0)).trimmed().toLower();
            isTwice = isTwice || headers.contains(name) || name.isEmpty();
            headers[name] = one.mid(colon + 1).trimmed();
        }
        bytes.remove(0, end + 4);
        return hasHead = true;
    }
};

namespace {

/// Takes as long whatever is different: nobody learns by the time how much of a guess was right.
bool isSame(const QByteArray &a, const QByteArray &b)
{
    quint8 different = a.size() == b.size() ? 0 : 1;
    for (qsizetype i = 0; i < a.size(); ++i)
        different |= static_cast<quint8>(a[i]) ^ static_cast<quint8>(b.isEmpty() ? 0 : b[i % b.size()]);
    return different == 0;
}

const char *phrase(int status)
{
    switch (status) {
    case 204: return "No Content";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 411: return "Length Required";
    case 413: return "Content Too Large";
    case 415: return "Unsupported Media Type";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    default: return "Service Unavailable";
    }
}

}

RingServer::RingServer(QObject *parent) : RingServer(Limits(), parent) {}

RingServer::RingServer(const Limits &limits, QObject *parent) : QObject(parent), m_limits(limits)
{
    connect(&m_server, &QTcpServer::newConnection, this, &RingServer::take);
}

QString RingServer::newToken()
{
    QByteArray bytes(32, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / qsizetype(sizeof(quint32)));
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString RingServer::keyOf(const QString &token)
{
    return QString::fromLatin1(QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Result<void> RingServer::listen(quint16 port, const QString &key)
{
    close();
    if (key.size() != 64)
        return fail(Error::Kind::InvalidInput, tr("There is no token yet. Make one in Preferences."));
    m_key = key.toLatin1();
    if (!m_server.listen(QHostAddress::LocalHost, port))
        return fail(Error::Kind::Environment, tr("Telephone systems cannot be heard on port %1: %2. Choose another port in Preferences, or close the program that uses it.").arg(port).arg(m_server.errorString()));
    return {};
}

void RingServer::close()
{
    m_server.close();
}

bool RingServer::isTooOften()
{
    using namespace std::chrono_literals;
    const auto now = std::chrono::steady_clock::now();
    while (!m_lately.empty() && now - m_lately.front() > 1min)
        m_lately.pop_front();
    if (m_lately.size() >= m_limits.perMinute)
        return true;
    m_lately.push_back(now);
    return false;
}

void RingServer::take()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        connect(socket, &QObject::destroyed, this, [this] { --m_connections; });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        socket->setReadBufferSize(m_limits.head + m_limits.body);
        if (m_connections > m_limits.atOnce) {
            answer(socket, 503);
            continue;
        }
        auto request = std::make_shared<Request>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, request] { read(socket, *request); });
        QTimer::singleShot(m_limits.time, socket, [this, socket, request] {
            if (!request->isAnswered)
                answer(socket, 408);
            QTimer::singleShot(m_limits.time, socket, &QTcpSocket::abort); // who does not read the answer either
        });
    }
}

void RingServer::read(QTcpSocket *socket, Request &request)
{
    if (request.isAnswered) {
        socket->readAll();
        return;
    }
    request.bytes += socket->read(m_limits.head + m_limits.body);
    const auto done = [&](int status) {
        request.isAnswered = true;
        answer(socket, status);
    };
    if (!request.hasHead && !request.readHead()) {
        if (request.bytes.size() > m_limits.head)
            done(431);
        return;
    }
    if (request.length < 0) {
        // Who has no token spends nothing of what a telephone system may ask.
        if (const int refused = judged(request); refused != 0)
            return done(refused);
        if (isTooOften())
            return done(429);
        request.length = request.headers.value("content-length").toLongLong();
    }
    if (request.bytes.size() > request.length)
        return done(400); // one request, and nothing behind it
    if (request.bytes.size() < request.length)
        return;
    request.body = request.bytes;
    done(rung(request));
}

/// Of what has come of it: 0 when its body may come too. What is cheap and says nothing comes first; the token is judged before any word.
int RingServer::judged(const Request &request) const
{
    const QList<QByteArray> line = request.line.split(' ');
    if (line.size() != 3 || !line[2].startsWith("HTTP/1.") || request.isTwice)
        return 400;
    // A page that a person reads must not ring here, nor a name that somebody let point to this computer.
    if (request.headers.contains("origin") || request.headers.contains("referer") || request.headers.contains("sec-fetch-site"))
        return 403;
    const QByteArray host = request.headers.value("host"), port = QByteArray::number(m_server.serverPort());
    if (host != "127.0.0.1:" + port && host != "localhost:" + port)
        return 403;
    if (!isSame(keyOf(QString::fromLatin1(request.headers.value("authorization").mid(7))).toLatin1(), m_key) || !request.headers.value("authorization").startsWith("Bearer "))
        return 401;
    if (line[1] != "/ring")
        return 404;
    if (line[0] != "POST")
        return 405;
    if (request.headers.value("content-type").split(';').first().trimmed().toLower() != "application/json")
        return 415;
    bool isNumber = false;
    const qlonglong length = request.headers.value("content-length").toLongLong(&isNumber);
    if (request.headers.contains("transfer-encoding") || !isNumber || length < 0)
        return 411;
    return length > m_limits.body ? 413 : 0;
}

int RingServer::rung(const Request &request)
{
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &wrong);
    const QJsonObject object = document.object();
    for (const QString &name : object.keys()) {
        if ((name != "from"_L1 && name != "line"_L1) || !object[name].isString())
            return 400;
    }
    if (wrong.error != QJsonParseError::NoError || !document.isObject())
        return 400;
    const std::optional<RungCall> call = callIn(addressOf({object[u"from"_s].toString(), object[u"line"_s].toString()}));
    if (!call)
        return 400;
    Q_EMIT rang(*call);
    return 204;
}

void RingServer::answer(QTcpSocket *socket, int status)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + phrase(status) + "\r\nConnection: close\r\n";
    if (status != 204)
        head += "Content-Length: 0\r\n";
    socket->write(head + "\r\n");
    socket->disconnectFromHost();
}
