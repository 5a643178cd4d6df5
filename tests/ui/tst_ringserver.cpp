// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/ringserver.h"

#include <QTcpSocket>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString token = u"a-token-of-the-test"_s;

/// A server on a port that is free, and what it heard.
struct Given
{
    RingServer server;
    QStringList heard;

    explicit Given(const RingServer::Limits &limits = {}) : server(limits, nullptr)
    {
        QObject::connect(&server, &RingServer::rang, &server, [this](const RungCall &call) { heard << call.number + u'/' + call.line; });
        if (const Result<void> ok = server.listen(0, RingServer::keyOf(token)); !ok)
            qFatal("%s", qPrintable(ok.error().text));
    }
    QByteArray host() const { return "127.0.0.1:" + QByteArray::number(server.port()); }
    /// What is answered to these bytes; empty: the connection was closed without a word.
    QByteArray answered(const QByteArray &bytes)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, server.port());
        socket.write(bytes);
        QByteArray answer;
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
        if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 20'000))
            qFatal("no answer in 20 s");
        return answer;
    }
    int status(const QByteArray &bytes) { return answered(bytes).mid(9, 3).toInt(); }
    /// A request as a telephone system makes it, with one thing in another's place.
    QByteArray request(const QByteArray &body, const QByteArray &from = {}, const QByteArray &to = {}) const
    {
        QByteArray bytes = "POST /ring HTTP/1.1\r\nHost: " + host() + "\r\nAuthorization: Bearer " + token.toLatin1() + "\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        return from.isEmpty() ? bytes : bytes.replace(from, to);
    }
};

const QByteArray call = R"({"from":"+34612345678","line":"912 000 111"})";

}

/// The telephone system of this computer says who rings, and nobody else does.
class RingServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoRingsIsHeard()
    {
        Given given;
        QCOMPARE(given.status(given.request(call)), 204);
        QCOMPARE(given.heard, QStringList{u"+34612345678/912 000 111"_s});
        QCOMPARE(given.status(given.request(R"({"from":""})")), 204); // withheld
        QCOMPARE(given.heard.size(), 2);
        QVERIFY(given.server.address().isLoopback());
    }

    void aRequestMayComeInParts()
    {
        Given given;
        const QByteArray whole = given.request(call);
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, given.server.port());
        QVERIFY(socket.waitForConnected());
        for (qsizetype i = 0; i < whole.size(); i += 7) {
            socket.write(whole.mid(i, 7));
            socket.flush();
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(given.heard.size(), 1);
    }

    void whatIsHostileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, int expected) { QTest::newRow(name) << from << to << expected; };
        row("wrong token", token.toLatin1(), "another-token", 401);
        row("part of the token", token.toLatin1(), token.left(5).toLatin1(), 401);
        row("its key instead", token.toLatin1(), RingServer::keyOf(token).toLatin1(), 401);
        row("no token", "Authorization: Bearer " + token.toLatin1() + "\r\n", "", 401);
        row("another scheme", "Bearer", "Basicc", 401);
        row("another name in Host", "Host: 127.0.0.1", "Host: evil.example", 403);
        row("no Host", "Host: ", "X-Host: ", 403);
        row("two Hosts", "Host: ", "Host: evil.example\r\nHost: ", 400);
        row("a browser", "Content-Type:", "Origin: https://evil.example\r\nContent-Type:", 403);
        row("a browser's own page", "Content-Type:", "Origin: null\r\nContent-Type:", 403);
        row("a link", "Content-Type:", "Sec-Fetch-Site: cross-site\r\nContent-Type:", 403);
        row("a form", "application/json", "text/plain", 415);
        row("another path", "/ring", "/rings", 404);
        row("read, not told", "POST", "GET", 405);
        row("a preflight", "POST", "OPTIONS", 405);
        row("no length", "Content-Length", "X-Length", 411);
        row("a negative length", "Content-Length: ", "Content-Length: -", 411);
        row("two lengths", "Content-Length: ", "Content-Length: 1\r\nContent-Length: ", 400);
        row("in chunks", "Content-Length: ", "Transfer-Encoding: chunked\r\nContent-Length: ", 411);
        row("more than it says", "}", "}GET / HTTP/1.1\r\n\r\n", 400);
        row("very long", "Content-Length: ", "Content-Length: 99999", 413);
        row("no JSON", "{\"from", "{from\"", 400);
        row("a list", "{\"from\":\"+34612345678\",\"line\":\"912 000 111\"}", "[\"+34612345678\",                  \"912 000 111\"]", 400);
        row("another field", "\"line\"", "\"lime\"", 400);
        row("a number as number", "\"+34612345678\"", "34612345678   ", 400);
        row("no number", "+34612345678", "<b>evil</b>!", 400);
        row("no HTTP", "HTTP/1.1", "SMTP/1.1", 400);
        row("a great head", "Content-Type:", "X: " + QByteArray(5000, 'x') + "\r\nContent-Type:", 431);
        row("no end of the head", "\r\n\r\n", QByteArray(5000, 'x'), 431);
    }
    void whatIsHostileIsRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, expected);
        Given given;
        const QByteArray bytes = given.request(call, from, to);
        QVERIFY(bytes != given.request(call));
        const int status = given.status(bytes);
        QVERIFY2(status == expected || (bytes.size() > 4096 && status == 0), qPrintable(QString::number(status))); // who still writes may not hear the answer
        QVERIFY(given.heard.isEmpty());
        given.status(given.request(call));
        QCOMPARE(given.heard.size(), 1); // the next one is heard all the same
    }

    void whoIsSlowIsCutOff()
    {
        RingServer::Limits limits;
        limits.time = 50ms;
        Given given(limits);
        QCOMPARE(given.status(given.request(call).left(40)), 408);
        QCOMPARE(given.status(given.request(call).chopped(1)), 408);
        QVERIFY(given.heard.isEmpty());
    }

    void whoComesTooOftenIsRefused()
    {
        RingServer::Limits limits;
        limits.perMinute = 3;
        Given given(limits);
        // Who guesses takes nothing of it away from the telephone system.
        const QByteArray guess = given.request(call, token.toLatin1(), "guess");
        for (int i = 0; i < 5; ++i)
            QCOMPARE(given.status(guess), 401);
        QVERIFY(given.heard.isEmpty());
        for (int i = 0; i < 3; ++i)
            QVERIFY(given.status(given.request(call)) < 300);
        QCOMPARE(given.status(given.request(call)), 429);
        QCOMPARE(given.heard.size(), 3);
    }

    void notMoreThanAFewAtOnce()
    {
        RingServer::Limits limits;
        limits.atOnce = 2;
        Given given(limits);
        QTcpSocket first, second;
        for (QTcpSocket *socket : {&first, &second}) {
            socket->connectToHost(QHostAddress::LocalHost, given.server.port());
            QVERIFY(socket->waitForConnected());
        }
        QCOMPARE(given.status(given.request(call)), 503);
        first.abort();
        second.abort();
        QTRY_COMPARE(given.status(given.request(call)), 204);
    }

    void tokensAreLongAndNotKept()
    {
        const QString one = RingServer::newToken(), other = RingServer::newToken();
        QVERIFY(one != other);
        QCOMPARE(one.size(), 43);
        QVERIFY(!RingServer::keyOf(one).contains(one));
        RingServer server;
        QVERIFY(!server.listen(0, {}));
        QVERIFY(!server.isListening());
    }

    void aPortThatIsTakenIsSaid()
    {
        Given given;
        RingServer second;
        const Result<void> refused = second.listen(given.server.port(), RingServer::keyOf(token));
        QVERIFY(!refused);
        QVERIFY(refused.error().text.contains(QString::number(given.server.port())));
    }
};

QTEST_GUILESS_MAIN(RingServerTest)
#include "tst_ringserver.moc"
