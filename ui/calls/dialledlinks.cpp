// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/dialledlinks.h"

#include "ui/singleinstance.h"

#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace {

const DialledLinks *newest = nullptr; ///< a window in another language is there before the old one goes

}

DialledLinks::DialledLinks(QObject *parent) : QObject(parent)
{
    newest = this;
    QDesktopServices::setUrlHandler(u"tel"_s, this, "open");
}

DialledLinks::~DialledLinks()
{
    if (newest == this)
        QDesktopServices::unsetUrlHandler(u"tel"_s);
}

void DialledLinks::open(const QUrl &url)
{
    QDesktopServices::openUrl(url); // from within a handler it goes on to the desktop
    if (const std::optional<RungCall> call = callIn(url.toString()))
        Q_EMIT dialled(call->number);
}
