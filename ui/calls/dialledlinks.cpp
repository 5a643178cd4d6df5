// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/dialledlinks.h"

#include "ui/singleinstance.h"

#include <QDesktopServices>

using namespace Qt::StringLiterals;

DialledLinks::DialledLinks(QObject *parent) : QObject(parent)
{
    QDesktopServices::setUrlHandler(u"tel"_s, this, "open");
}

void DialledLinks::open(const QUrl &url)
{
    QDesktopServices::openUrl(url); // from within a handler it goes on to the desktop
    if (const std::optional<RungCall> call = callIn(url.toString()))
        Q_EMIT dialled(call->number);
}
