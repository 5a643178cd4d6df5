// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/people.h"

#include "core/async.h"
#include "core/desk/dispatchjobs.h"
#include "core/desk/factchanges.h"
#include "core/rules/quiet.h"

#include <QCoreApplication>

QFuture<Result<std::vector<Customer>>> People::customers()
{
    return m_parts.database.run([](Store &store) { return store.customers(); });
}

QFuture<Result<std::vector<Technician>>> People::technicians()
{
    return m_parts.database.run([](Store &store) { return activeTechnicians(store); });
}

QFuture<Result<std::vector<Contact>>> People::contactsOf(CustomerId customer)
{
    return m_parts.database.run([customer](Store &store) { return store.contactsOf(customer); });
}

QFuture<Result<std::vector<Site>>> People::sitesOf(CustomerId customer)
{
    return m_parts.database.run([customer](Store &store) { return store.sitesOf(customer); });
}

QFuture<Result<std::vector<Equipment>>> People::equipmentOf(CustomerId customer)
{
    return m_parts.database.run([customer](Store &store) { return store.equipmentOf(customer); });
}

namespace {

/// What is open may go by other hours from now on: the desk looks at its moments again.
template<typename Person>
QFuture<Result<void>> followed(DeskParts &parts, const Person &person)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    if (parts.clockDoubt && parts.clockDoubt()) {
        promise->addResult(fail(Error::Kind::Conflict, QCoreApplication::translate("Timeline", "Say first whether the clock of this computer is right: nothing is written while it is in doubt.")));
        promise->finish();
        return promise->future();
    }
    const auto job = [&parts, person, now = parts.clock()](Store &store) { return savePerson(store, parts, person, now); };
    whenDone(parts.database.run(job), parts.desk, [&parts, promise](const Result<void> &ok) {
        if (ok)
            parts.manyWritten();
        promise->addResult(ok);
        promise->finish();
    });
    return promise->future();
}

template<typename Record>
QFuture<Result<void>> saved(DeskParts &parts, const Record &record)
{
    return parts.database.run([record](Store &store) { return store.save(record); });
}

}

QFuture<Result<void>> People::save(const Customer &customer)
{
    return followed(m_parts, customer);
}

QFuture<Result<void>> People::save(const Contact &contact)
{
    return saved(m_parts, contact);
}

QFuture<Result<void>> People::save(const Site &site)
{
    return saved(m_parts, site);
}

QFuture<Result<void>> People::save(const Equipment &equipment)
{
    return saved(m_parts, equipment);
}

QFuture<Result<void>> People::save(const Technician &technician)
{
    return followed(m_parts, technician);
}

QFuture<Result<QString>> People::company()
{
    return m_parts.database.run([](Store &store) { return store.company(); });
}

QFuture<Result<void>> People::saveCompany(const QString &name)
{
    return m_parts.database.run([name = name.trimmed()](Store &store) { return store.saveCompany(name); });
}

QFuture<Result<Habits>> People::ownHabits()
{
    return m_parts.database.run([user = m_parts.user, zone = m_parts.zone](Store &store) {
        return store.habits().map([&](const std::vector<Habits> &all) {
            Habits own = rules::habitsOf(user, all);
            if (own.zone.isEmpty())
                own.zone = QString::fromLatin1(zone.id());
            return own;
        });
    });
}

QFuture<Result<void>> People::saveOwn(const Habits &habits)
{
    const auto saved = m_parts.database.run([habits, user = m_parts.user](Store &store) -> Result<void> {
        Habits own = habits;
        own.name = user;
        const Result<std::vector<Technician>> people = store.technicians();
        if (!people)
            return tl::unexpected(people.error());
        QStringList names;
        for (const Technician &person : *people)
            names += person.name;
        if (const std::vector<rules::HabitProblem> problems = rules::problemsOf(own, names); !problems.empty())
            return fail(Error::Kind::InvalidInput, problems.front().text);
        return store.save(own);
    });
    // Who may be told now is another question than before.
    whenDone(saved, m_parts.desk, [&parts = m_parts](const Result<void> &ok) {
        if (ok)
            parts.manyWritten();
    });
    return saved;
}

QFuture<Result<People::Lead>> People::lead()
{
    return m_parts.database.run([](Store &store) { return store.lead().map([&store](const QString &name) { return Lead{store.isShared(), name}; }); });
}

QFuture<Result<void>> People::saveLead(const QString &name)
{
    return m_parts.database.run([name = name.simplified()](Store &store) -> Result<void> {
        const Result<std::optional<Technician>> person = name.isEmpty() ? std::optional<Technician>() : store.technicianByName(name);
        if (!person)
            return tl::unexpected(person.error());
        if (!name.isEmpty() && !*person)
            return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Habits", "Nobody of this name works here: %1. Choose a person from the list.").arg(name));
        return store.saveLead(*person ? (*person)->name : QString());
    });
}
