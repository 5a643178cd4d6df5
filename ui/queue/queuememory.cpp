// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuememory.h"

#include <QSettings>

using namespace Qt::StringLiterals;

QueueMemory readQueueMemory()
{
    const QSettings stored(QSettings::IniFormat, QSettings::UserScope, u"aviso"_s, u"aviso"_s);
    return {stored.value(u"queue/preview"_s, false).toBool(), stored.value(u"queue/preview_width"_s, 0).toInt()};
}

void writeQueueMemory(const QueueMemory &memory)
{
    QSettings stored(QSettings::IniFormat, QSettings::UserScope, u"aviso"_s, u"aviso"_s);
    stored.setValue(u"queue/preview"_s, memory.preview);
    stored.setValue(u"queue/preview_width"_s, memory.previewWidth);
}

bool areRowsComfortable()
{
    const QSettings stored(QSettings::IniFormat, QSettings::UserScope, u"aviso"_s, u"aviso"_s);
    return stored.value(u"queue/comfortable_rows"_s, false).toBool();
}

void rememberRowsComfortable(bool on)
{
    QSettings stored(QSettings::IniFormat, QSettings::UserScope, u"aviso"_s, u"aviso"_s);
    stored.setValue(u"queue/comfortable_rows"_s, on);
}

bool isSidebarCompact()
{
    const QSettings stored(QSettings::IniFormat, QSettings::UserScope, u"aviso"_s, u"aviso"_s);
    return stored.value(u"sidebar/compact"_s, false).toBool();
}

void rememberSidebarCompact(bool on)
{
    QSettings stored(QSettings::IniFormat, QSettings::UserScope, u"aviso"_s, u"aviso"_s);
    stored.setValue(u"sidebar/compact"_s, on);
}

QStringList rememberedColumns(const QString &list)
{
    const QSettings stored(QSettings::IniFormat, QSettings::UserScope, u"aviso"_s, u"aviso"_s);
    return stored.value(u"queue/columns/"_s + list).toStringList();
}

void rememberColumns(const QString &list, const QStringList &columns)
{
    QSettings stored(QSettings::IniFormat, QSettings::UserScope, u"aviso"_s, u"aviso"_s);
    if (columns.isEmpty())
        stored.remove(u"queue/columns/"_s + list);
    else
        stored.setValue(u"queue/columns/"_s + list, columns);
}
