// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicommands.h"

#include "core/desk/dispatching.h"

int runCurrency(Session &session)
{
    if (!session.arguments.isEmpty()) {
        if (const Result<void> ok = awaited(session.desk->dispatching().saveCurrency(session.arguments.front())); !ok)
            return session.console.failure(ok.error());
    }
    const Result<QString> currency = awaited(session.desk->dispatching().currency());
    if (!currency)
        return session.console.failure(currency.error());
    if (session.console.json)
        session.console.document(QJsonObject{{QStringLiteral("currency"), *currency}});
    else
        session.console.line(*currency);
    return Done;
}
