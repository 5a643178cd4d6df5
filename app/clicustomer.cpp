// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicommands.h"

int runCustomer(Session &session)
{
    if (session.arguments.first() != QLatin1String("export"))
        return session.console.usage(Cli::tr("Expected %1, found \"%2\".").arg(QStringLiteral("export"), session.arguments.first()));
    const QString name = session.arguments.at(1).simplified();
    const Result<std::vector<Customer>> all = awaited(session.desk->people().customers());
    if (!all)
        return session.console.failure(all.error());
    const auto customer = std::find_if(all->begin(), all->end(), [&](const Customer &one) { return one.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (customer == all->end())
        return session.console.failure({Error::Kind::NotFound, Cli::tr("There is no customer \"%1\". \"aviso-cli search\" finds the name.").arg(name), {}});
    catchSignals();
    const QString out = session.options.isSet(QStringLiteral("out")) ? session.options.value(QStringLiteral("out")) : QStringLiteral(".");
    const auto goesOn = [](int, int) { return askedToStop() == 0; };
    const Result<CustomerDataWritten> written = awaited(session.desk->directory().writeEverything(customer->id, out, session.language, goesOn));
    if (!written)
        return session.console.failure(written.error());
    if (written->cancelled)
        return 128 + askedToStop();
    if (session.console.json)
        session.console.document(QJsonObject{{QStringLiteral("folder"), written->folder}, {QStringLiteral("files"), written->files}});
    else
        session.console.line(Cli::tr("%n file(s) are in %1.", nullptr, written->files).arg(written->folder));
    return Done;
}
