// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/pagehabits.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace habits {
namespace {

/// Where the program keeps what a person prefers.
class Stored : public QSettings
{
public:
    Stored() : QSettings(QSettings::IniFormat, QSettings::UserScope, u"aviso"_s, u"aviso"_s) {}
};

}

bool newestFirst()
{
    return Stored().value(u"incident/newest_first"_s, false).toBool();
}

void setNewestFirst(bool newestFirst)
{
    Stored().setValue(u"incident/newest_first"_s, newestFirst);
}

bool isOpen(const QString &section)
{
    return Stored().value(u"incident/open_"_s + section, true).toBool();
}

void setOpen(const QString &section, bool open)
{
    Stored().setValue(u"incident/open_"_s + section, open);
}

}
