// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/link.h"

namespace {

QString mark(IncidentId own)
{
    return QLatin1Char('@') + own.toString().left(8);
}

}

QString promiseKeyWithin(const QString &key, IncidentId own)
{
    return key.contains(QLatin1Char('@')) ? key : key + mark(own); // one that is marked came from a third
}

QString promiseKeyOf(const QString &key, IncidentId own)
{
    const QString end = mark(own);
    return key.endsWith(end) ? key.chopped(end.size()) : key;
}
