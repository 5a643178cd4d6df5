// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "support/deskfixture.h"

/// Desks of several people on one PostgreSQL, with a clock that the test holds, and what they told.
class SharedDesks
{
public:
    /// What a desk showed at once.
    struct Batch
    {
        QString desk;
        NoticeBatch shown;
    };

    explicit SharedDesks(Instant start);
    /// The desk of a person; it belongs to the test, and is waited for by settle() until it is gone.
    std::unique_ptr<Desk> open(const QString &user, const char *zone = "Europe/Madrid");
    /// Until every open desk has looked at the clock as it stands, and told what it found.
    void settle();
    /// Minute by minute, so that every open desk is seen all the while.
    void pass(int minutes);

    static TechnicianId technician(Desk &, const QString &name);
    /// An incident with a plan that is due in two hours, and to be told to the lead half an hour later.
    static Incident call(Desk &, std::optional<TechnicianId> owner = {});
    static NewIncident newCall(std::optional<TechnicianId> owner = {});

    const QString &url() const { return m_url; }
    /// "desk/role/person/stands for" of each notice that was written at the desk.
    QStringList toldAt(const QString &desk) const;
    /// The same of all notices to this role: "owner" or "lead".
    QStringList toldTo(const QString &role) const;
    /// Of which incidents something was shown at the desk, each once.
    std::vector<IncidentId> shownAt(const QString &desk) const;
    /// The notices that the database keeps of the incident.
    std::vector<Reminder> kept(IncidentId);

    Instant now;
    QStringList told; ///< lines as toldAt()
    std::vector<Reminder> written; ///< the same, whole
    std::vector<Batch> batches;
    QStringList failures; ///< work that nobody waits for failed

private:
    bool areAllSeen();
    void listen(Desk &, const QString &user);

    QString m_url;
    Database m_eye; ///< the test's own connection
    std::vector<QPointer<Desk>> m_open;
};
