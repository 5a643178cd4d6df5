// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliwords.h"

#include "core/desk/aftersales.h"
#include "core/model/codec.h"

int runStates(Session &session)
{
    const Result<StateTable> table = awaited(session.desk->aftersales().states());
    if (!table)
        return session.console.failure(table.error());
    if (session.console.json) {
        session.console.document(toJson(*table));
        return Done;
    }
    const Language language(session.language);
    std::vector<QStringList> cells;
    for (const NamedState &one : table->states) {
        QStringList next;
        for (const QString &id : one.next) {
            if (const NamedState *other = table->find(id))
                next += other->name.in(session.language);
        }
        cells.push_back({one.id, one.name.in(session.language), language.word(one.category), next.join(QStringLiteral(", "))});
    }
    session.console.table({Cli::tr("Id"), Cli::tr("State"), Cli::tr("Category"), Cli::tr("May be followed by")}, cells);
    return Done;
}
