// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/store.h"

#include <QCoreApplication>

/// Customers of one postal code, written before a desk opens the database: every tenth wants a voice, every second reads Spanish.
inline Result<void> fillTown(const QString &url, int customers, const QString &postalCode)
{
    Database database;
    auto opening = database.open(url, Database::Mode::CreateIfMissing);
    opening.waitForFinished();
    if (!opening.result())
        return opening.result();
    auto filling = database.run([=](Store &store) {
        return store.transaction([&]() -> Result<void> {
            Result<void> ok;
            for (int i = 0; ok && i < customers; ++i) {
                Customer customer;
                customer.id = CustomerId::make();
                customer.name = QStringLiteral("Customer %1 of %2").arg(i, 5, 10, QLatin1Char('0')).arg(postalCode);
                customer.language = i % 2 ? QStringLiteral("es") : QStringLiteral("en");
                customer.preferredChannel = i % 10 == 3 ? QStringLiteral("phone") : QString();
                Contact contact;
                contact.id = ContactId::make();
                contact.customer = customer.id;
                contact.name = QStringLiteral("Contact %1").arg(i);
                contact.mails = {QStringLiteral("c%1@example.org").arg(i)};
                contact.phones = {QStringLiteral("+3491%1").arg(i, 7, 10, QLatin1Char('0'))};
                Site site;
                site.id = SiteId::make();
                site.customer = customer.id;
                site.postalCode = postalCode;
                ok = store.save(customer).and_then([&] { return store.save(contact); }).and_then([&] { return store.save(site); });
            }
            return ok;
        });
    });
    filling.waitForFinished();
    database.close();
    return filling.result();
}
