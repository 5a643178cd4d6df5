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

    /// Gives the number of an incident, which may be empty, to the program that is there; true when it took it. Where nobody
    /// is there, this program is the one from now on, and asked() tells what others hand over; a program that is there and does not answer
    /// stays the one.
    bool handOver(const QString &incident);
    /// A name for the database that says nothing about it.
    static QString nameOf(const QString &databaseUrl);

Q_SIGNALS:
    void asked(const QString &incident);

private:
    void listen();
    void take();

    QString m_name;
    QLocalServer m_server;
};

/// The number of an incident in what the program was called with: itself, or an address "aviso://open/INC-2026-0412", also "aviso:...".
/// Nothing when it is neither.
std::optional<QString> incidentIn(const QString &argument);
