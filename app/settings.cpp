// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QLocale>
#include <QSettings>

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

Settings readSettings()
{
    const QSettings stored(QSettings::IniFormat, QSettings::UserScope, u"aviso"_s, u"aviso"_s);
    Settings settings;
    settings.language = stored.value(u"language"_s).toString();
    const QString appearance = stored.value(u"appearance"_s).toString();
    settings.appearance = appearance == u"light"_s ? Appearance::Choice::Light : appearance == u"dark"_s ? Appearance::Choice::Dark : Appearance::Choice::System;
    settings.view = stored.value(u"view"_s).toString();
    settings.geometry = stored.value(u"geometry"_s).toByteArray();
    const QString tray = stored.value(u"tray"_s).toString();
    settings.tray = tray == u"stay"_s ? TrayChoice::Stay : tray == u"leave"_s ? TrayChoice::Leave : TrayChoice::Ask;
    settings.calendarFile = stored.value(u"calendar_file"_s).toString();
    return settings;
}

void writeSettings(const Settings &settings)
{
    QSettings stored(QSettings::IniFormat, QSettings::UserScope, u"aviso"_s, u"aviso"_s);
    stored.setValue(u"language"_s, settings.language);
    stored.setValue(u"appearance"_s, nameOf(settings.appearance));
    stored.setValue(u"view"_s, settings.view);
    stored.setValue(u"geometry"_s, settings.geometry);
    stored.setValue(u"tray"_s, nameOf(settings.tray));
    stored.setValue(u"calendar_file"_s, settings.calendarFile);
}

QString languageOf(const Settings &settings)
{
    if (settings.language == u"es"_s || settings.language == u"en"_s)
        return settings.language;
    return QLocale::system().language() == QLocale::Spanish ? u"es"_s : u"en"_s;
}
