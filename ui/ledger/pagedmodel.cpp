// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/pagedmodel.h"

void PagedModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    Q_EMIT moreWanted(m_next);
}

void PagedModel::arrived(const QString &next)
{
    m_next = next;
    m_fetching = false;
}
