// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QLocale>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(Appearance::Choice choice)
{
    return choice == Appearance::Choice::Light ? u"light"_s : choice == Appearance::Choice::Dark ? u"dark"_s : u"system"_s;
}

QString nameOf(TrayChoice choice)
{
    return choice == TrayChoice::Stay ? u"stay"_s : choice == TrayChoice::Leave ? u"leave"_s : u"ask"_s;
}

}

bool isFirstStart()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"aviso"_s, u"aviso"_s).allKeys().isEmpty();
}

Settings readSettings()
{
    const QSettings stored(QSettings::IniFormat, QSettings::UserScope, u"aviso"_s, u"aviso"_s);
    Settings settings;
    settings.language = stored.value(u"language"_s).toString();
    const QString appearance = stored.value(u"appearance"_s).toString();
    settings.appearance = appearance == u"light"_s ? Appearance::Choice::Light : appearance == u"dark"_s ? Appearance::Choice::Dark : Appearance::Choice::System;
    const QString tray = stored.value(u"tray"_s).toString();
    settings.tray = tray == u"stay"_s ? TrayChoice::Stay : tray == u"leave"_s ? TrayChoice::Leave : TrayChoice::Ask;
    settings.calendarFile = stored.value(u"calendar_file"_s).toString();
    settings.database = stored.value(u"database"_s).toString();
    settings.user = stored.value(u"user"_s).toString();
    settings.textSize = std::clamp(stored.value(u"text_size"_s, 100).toInt(), 100, 200);
    settings.spelling = stored.value(u"writing/spelling"_s, true).toBool();
    settings.intakeFolder = stored.value(u"intake/folder"_s).toString();
    settings.telephone = stored.value(u"telephone/on"_s, false).toBool();
    settings.telephonePort = std::clamp(stored.value(u"telephone/port"_s, 8391).toInt(), 1024, 65535);
    settings.telephoneKey = stored.value(u"telephone/key"_s).toString();
    return settings;
}

void writeSettings(const Settings &settings)
{
    QSettings stored(QSettings::IniFormat, QSettings::UserScope, u"aviso"_s, u"aviso"_s);
    stored.setValue(u"language"_s, settings.language);
    stored.setValue(u"appearance"_s, nameOf(settings.appearance));
    stored.setValue(u"tray"_s, nameOf(settings.tray));
    stored.setValue(u"calendar_file"_s, settings.calendarFile);
    stored.setValue(u"database"_s, settings.database);
    stored.setValue(u"user"_s, settings.user);
    stored.setValue(u"text_size"_s, settings.textSize);
    stored.setValue(u"writing/spelling"_s, settings.spelling);
    stored.setValue(u"intake/folder"_s, settings.intakeFolder);
    stored.setValue(u"telephone/on"_s, settings.telephone);
    stored.setValue(u"telephone/port"_s, settings.telephonePort);
    stored.setValue(u"telephone/key"_s, settings.telephoneKey);
    stored.remove(u"view"_s); // where the window was left stands in the session file
    stored.remove(u"geometry"_s);
}

QString languageOf(const Settings &settings)
{
    if (settings.language == u"es"_s || settings.language == u"en"_s)
        return settings.language;
    return QLocale::system().language() == QLocale::Spanish ? u"es"_s : u"en"_s;
}
