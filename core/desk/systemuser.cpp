// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/systemuser.h"

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

QString systemUser()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    if (!name.isEmpty())
        return name;
#ifdef Q_OS_UNIX
    if (const passwd *account = ::getpwuid(::geteuid()))
        return QString::fromLocal8Bit(account->pw_name);
#endif
    return {};
}
