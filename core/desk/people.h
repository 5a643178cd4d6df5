// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/equipment.h"
#include "core/model/habits.h"
#include "core/result.h"

#include <QFuture>

struct DeskParts;

/// Customers with their contacts, sites and equipment; technicians.
class People
{
public:
    explicit People(DeskParts &parts) : m_parts(parts) {}

    QFuture<Result<std::vector<Customer>>> customers();
    /// Who works here.
    QFuture<Result<std::vector<Technician>>> technicians();
    QFuture<Result<std::vector<Contact>>> contactsOf(CustomerId);
    QFuture<Result<std::vector<Site>>> sitesOf(CustomerId);
    QFuture<Result<std::vector<Equipment>>> equipmentOf(CustomerId);
    /// A customer whose hours, contract or name rules ask about, or a technician's hours: what is open goes by the new ones from now on,
    /// what is settled keeps its verdict.
    QFuture<Result<void>> save(const Customer &);
    QFuture<Result<void>> save(const Contact &);
    QFuture<Result<void>> save(const Site &);
    QFuture<Result<void>> save(const Equipment &);
    QFuture<Result<void>> save(const Technician &);
    /// The name of the company that runs the desk; empty: nobody said it.
    QFuture<Result<QString>> company();
    QFuture<Result<void>> saveCompany(const QString &name);
    /// What the person at the desk asks of their notices.
    QFuture<Result<Habits>> ownHabits();
    /// Keeps them; InvalidInput names the first thing that is wrong. What was held back and is not any more is raised.
    QFuture<Result<void>> saveOwn(const Habits &);
    /// Who is told when nobody answers, where several desks share a database.
    struct Lead
    {
        bool matters = false; ///< several desks share it
        QString name; ///< empty: whoever is there
    };
    QFuture<Result<Lead>> lead();
    /// Keeps it; InvalidInput when nobody of this name works here.
    QFuture<Result<void>> saveLead(const QString &name);

private:
    DeskParts &m_parts;
};
