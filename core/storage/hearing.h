// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/state.h"

#include <QObject>
#include <QPointer>
#include <QSocketNotifier>
#include <QSqlDatabase>
#include <QSqlDriver>

#include <functional>
#include <memory>
#include <optional>

/// What another program wrote into a shared database, told when it was committed.
struct Heard
{
    enum class What {
        Incident, ///< something of it was written
        Many, ///< of more incidents than are named one by one
        Views, ///< saved lists
        Calls, ///< one came, or something became of one
        Directory, ///< customers, contacts, sites, units or technicians
        Visits, ///< one was planned, moved, or became something
        Presence, ///< who has which incident open
        Missed, ///< nothing was heard for a while: whatever was written then was not told
    };

    What what = What::Missed;
    IncidentId incident = {};

    /// As it goes through the server; what cannot be read was told by a newer program.
    QString payload() const;
    static std::optional<Heard> read(const QString &payload);
    bool operator==(const Heard &) const = default;
};

using Hear = std::function<void(const Heard &)>;

/// Hears what others write into a PostgreSQL database, for as long as its connection lives. Lives on the database thread.
class Hearing : public QObject
{
public:
    Hearing(const QSqlDatabase &database, Hear hear);
    ~Hearing() override;

    /// Asks the server to be told, after each opening of the connection; a roundtrip.
    void subscribe();
    /// Nothing was heard for a while.
    void missed() const { m_hear({Heard::What::Missed}); }
    /// The statement that tells others, once the transaction that it is part of is committed.
    static QString telling(const Heard &heard);

private:
    void take(const QString &channel, QSqlDriver::NotificationSource source, const QVariant &payload);
    /// Learns when the server has gone: whoever hears looks then, which opens the connection anew.
    void watch();
    void leave();

    QPointer<QSqlDriver> m_driver;
    Hear m_hear;
    std::unique_ptr<QSocketNotifier> m_end; ///< of a second number of the socket: the driver watches the first
};
