// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backuplist.h"

#include <QCoreApplication>
#include <QDir>
#include <QHeaderView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Backups", text);
}

}

QTreeWidget *makeBackupList()
{
    auto *list = new QTreeWidget;
    list->setObjectName(u"backups"_s);
    list->setAccessibleName(translated(QT_TRANSLATE_NOOP("Backups", "Backups")));
    list->setRootIsDecorated(false);
    list->setHeaderLabels({translated(QT_TRANSLATE_NOOP("Backups", "Made")), translated(QT_TRANSLATE_NOOP("Backups", "Incidents")), translated(QT_TRANSLATE_NOOP("Backups", "Size"))});
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setStretchLastSection(false);
    for (const int column : {1, 2})
        list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    return list;
}

void showBackups(QTreeWidget &list, const std::vector<Backup> &backups, const Viewpoint &viewpoint)
{
    const QLocale locale = viewpoint.language.locale();
    list.clear();
    for (const Backup &backup : backups) {
        const QString incidents = backup.incidents ? locale.toString(*backup.incidents) : translated(QT_TRANSLATE_NOOP("Backups", "cannot be read"));
        auto *row = new QTreeWidgetItem(&list, {viewpoint.language.moment(backup.at, viewpoint.zone), incidents, locale.formattedDataSize(backup.bytes)});
        row->setData(0, Qt::UserRole, backup.path);
        row->setToolTip(0, QDir::toNativeSeparators(backup.path));
        row->setDisabled(!backup.incidents);
    }
    for (int i = 0; i < list.topLevelItemCount() && !list.currentItem(); ++i) {
        if (!list.topLevelItem(i)->isDisabled())
            list.setCurrentItem(list.topLevelItem(i));
    }
}
