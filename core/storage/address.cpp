// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/address.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

bool isServer(const QString &url)
{
    return url.startsWith("postgresql:"_L1, Qt::CaseInsensitive) || url.startsWith("postgres:"_L1, Qt::CaseInsensitive);
}

Result<void> checkAddress(const QString &url)
{
    static const QRegularExpression scheme(u"^([a-z][a-z0-9+.-]+)://"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = scheme.match(url);
    if (isServer(url) || !match.hasMatch())
        return {};
    return fail(Error::Kind::InvalidInput,
                QCoreApplication::translate("Storage", "Aviso knows no databases of the kind %1: give a file, or postgresql://user@host:port/name.").arg(match.captured(1)));
}

QString shownAddress(const QString &url)
{
    if (!isServer(url))
        return url;
    QUrl shown(url);
    shown.setPassword({});
    return shown.toString();
}
