// SPDX-License-Identifier: GPL-3.0-or-later
#include "clisite.h"

Result<void> takeSite(const Session &session, NewIncident &call)
{
    if (!session.options.isSet(QStringLiteral("site")))
        return {};
    const auto same = [](const QString &one, const QString &other) { return one.compare(other.trimmed(), Qt::CaseInsensitive) == 0; };
    const Result<std::vector<Customer>> customers = awaited(session.desk->people().customers());
    if (!customers)
        return tl::unexpected(customers.error());
    const auto customer = std::find_if(customers->begin(), customers->end(), [&](const Customer &one) { return same(one.name, call.customer); });
    const Result<std::vector<Site>> sites = customer == customers->end() ? std::vector<Site>() : awaited(session.desk->people().sitesOf(customer->id));
    if (!sites)
        return tl::unexpected(sites.error());
    const QString wanted = session.options.value(QStringLiteral("site"));
    QStringList names;
    for (const Site &site : *sites) {
        if (same(site.name, wanted)) {
            call.site = site.id;
            return {};
        }
        names += site.name;
    }
    if (names.isEmpty())
        return fail(Error::Kind::InvalidInput, Cli::tr("--site: %1 has no site yet; leave the option out.").arg(call.customer.trimmed()));
    return fail(Error::Kind::InvalidInput, Cli::tr("--site: there is no site \"%1\" of %2; there are: %3").arg(wanted, call.customer.trimmed(), names.join(QStringLiteral(", "))));
}
