// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/zone.h"
#include "core/desk/aftersales.h"
#include "core/desk/communiques.h"
#include "core/desk/merging.h"
#include "core/desk/views.h"
#include "core/desk/visiting.h"
#include "core/storage/links.h"
#include "core/storage/visits.h"
#include "support/deskfixture.h"
#include "support/fieldwalk.h"
#include "support/twodatabases.h"

/// A database with everything that there is: a customer with all that hangs on them, incidents with an entry of every kind and of every act,
/// visits, a communiqué, files, calls, drafts. Then each field of the team's is given a word of its own.
class FullDesk
{
public:
    explicit FullDesk(const QString &kind);

    bool isMissing() const { return m_test.isMissing(); }
    bool isSqlite() const { return m_test.isSqlite(); }
    QString url() const { return m_test.url(); }
    Desk &desk() { return *m_desk; }
    void close() { m_desk.reset(); }
    Instant now() const { return m_now; }
    const FieldWalk &walk() const { return m_walk; }
    const CustomerFile &file() const { return m_file; }
    const Incident &incident() const { return m_incident; } ///< the first one
    TechnicianId technician() const { return m_technician.id; }
    CommuniqueId communique() const { return m_communique; }
    std::vector<VisitId> visits() const { return m_visits; }

    template<typename T>
    static T take(const QFuture<Result<T>> &future)
    {
        const Result<T> answer = DeskFixture::wait(future);
        if (!answer)
            qFatal("%s | %s", qPrintable(answer.error().text), qPrintable(answer.error().detail));
        if constexpr (!std::is_void_v<T>)
            return *answer;
    }

private:
    void open();
    void fillDirectory();
    void fillIncidents();
    void fillBesides();
    Result<void> fillStore(Store &store);
    Result<void> fillLog(Store &store);
    Result<void> append(Store &store, Entry entry);
    Visit visit(VisitState state) const;

    TestDatabase m_test;
    Instant m_now;
    std::unique_ptr<Desk> m_desk;
    FieldWalk m_walk;
    CustomerFile m_file;
    Technician m_technician;
    Incident m_incident;
    Incident m_other;
    CommuniqueId m_communique;
    std::vector<VisitId> m_visits;
};
