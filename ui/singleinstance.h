// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

#include <optional>

/// One program a database and person: a second one hands over what it was asked to show, and ends.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &databaseUrl, QObject *parent = nullptr);

    /// Gives the number of an incident, or the address of a call, which may be empty, to the program that is there; true when it took it. Where nobody
    /// is there, this program is the one from now on, and asked() tells what others hand over; a program that is there and does not answer
    /// stays the one.
    bool handOver(const QString &asked);
    /// A name for the database that says nothing about it.
    static QString nameOf(const QString &databaseUrl);

Q_SIGNALS:
    void asked(const QString &what);

private:
    void listen();
    void take();

    QString m_name;
    QLocalServer m_server;
};

/// A telephone call that another program announces: one that comes in, or a link that somebody clicked to call.
struct RungCall
{
    QString number; ///< empty: withheld
    QString line; ///< which of our numbers was called
    bool isOutgoing = false; ///< a link "tel:": nobody rings, we call

    bool operator==(const RungCall &) const = default;
};

/// The call in "tel:+34612345678", "aviso:call?from=%2B34612345678&line=Boilers", also "aviso://call?...". Nothing when it is none: only
/// digits and the signs of numbers pass.
std::optional<RungCall> callIn(const QString &argument);
/// The address of a call, as callIn() reads it.
QString addressOf(const RungCall &call);

/// The number of an incident in what the program was called with: itself, or an address "aviso://open/INC-2026-0412", also "aviso:...".
/// Nothing when it is neither.
std::optional<QString> incidentIn(const QString &argument);
