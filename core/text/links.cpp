// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/links.h"

#include "core/text/plain.h"

#include <QUrl>

using namespace Qt::StringLiterals;

QString safeAddress(const QString &address)
{
    if (address.size() > 2000)
        return {};
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool web = scheme == u"http"_s || scheme == u"https"_s;
    const bool safe = url.isValid() && (web ? !url.host().isEmpty() : scheme == u"mailto"_s || scheme == u"tel"_s);
    return safe ? QString::fromUtf8(url.toEncoded()) : QString();
}

QString shownTarget(const QString &address)
{
    if (address.isEmpty())
        return {};
    const QUrl url(address);
    const bool web = url.scheme() == u"http"_s || url.scheme() == u"https"_s;
    return displayableLine(web ? url.host(QUrl::EncodeUnicode) : url.path(), 120);
}
