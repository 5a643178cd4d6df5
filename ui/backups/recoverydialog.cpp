// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/recoverydialog.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RecoveryDialog::RecoveryDialog(const QString &problem, const std::vector<Backup> &backups, const Viewpoint &viewpoint, QWidget *parent)
    : QDialog(parent), m_message(new MessageBar), m_list(new QTreeWidget), m_restore(new QPushButton(icons::icon(u"undo"_s), tr("Restore this backup")))
{
    setObjectName(u"recoveryDialog"_s);
    setWindowTitle(tr("The database cannot be opened"));
    const Theme theme = Theme::of(this);
    auto *what = new TextLabel(problem);
    what->setWordWrap(true);
    auto *note = new TextLabel(tr("Choose a backup to go on from. It is checked first, and the present database is put aside, not overwritten: nothing is thrown away."), TextRole::Body, Tone::Muted);
    note->setWordWrap(true);
    m_list->setObjectName(u"backups"_s);
    m_list->setAccessibleName(tr("Backups"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Made"), tr("Incidents"), tr("Size")});
    fill(backups, viewpoint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(3));
    column->addWidget(new TextLabel(tr("The database cannot be opened"), TextRole::Headline));
    column->addWidget(what);
    column->addWidget(note);
    column->addWidget(m_message);
    column->addWidget(m_list, 1);
    column->addWidget(buildButtons());
    resize(theme.space(140), theme.space(110));
    m_list->setFocus();
}

void RecoveryDialog::fill(const std::vector<Backup> &backups, const Viewpoint &viewpoint)
{
    const QLocale locale = viewpoint.language.locale();
    for (const Backup &backup : backups) {
        const QString incidents = backup.incidents ? locale.toString(*backup.incidents) : tr("cannot be read");
        auto *row = new QTreeWidgetItem(m_list, {viewpoint.language.moment(backup.at, viewpoint.zone), incidents, locale.formattedDataSize(backup.bytes)});
        row->setData(0, Qt::UserRole, backup.path);
        row->setToolTip(0, QDir::toNativeSeparators(backup.path));
        row->setDisabled(!backup.incidents);
    }
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    for (const int column : {1, 2})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    for (int i = 0; i < m_list->topLevelItemCount() && !m_list->currentItem(); ++i) {
        if (!m_list->topLevelItem(i)->isDisabled())
            m_list->setCurrentItem(m_list->topLevelItem(i)); // the newest that can be read
    }
    connect(m_list, &QTreeWidget::itemActivated, this, &RecoveryDialog::restore);
}

QWidget *RecoveryDialog::buildButtons()
{
    m_restore->setObjectName(u"restore"_s);
    m_restore->setDefault(true);
    m_restore->setEnabled(m_list->currentItem());
    setButtonKind(m_restore, ButtonKind::Primary);
    auto *again = new QPushButton(tr("Try to open it again"));
    again->setObjectName(u"retry"_s);
    auto *leave = new QPushButton(tr("Not now"));
    leave->setObjectName(u"leave"_s);
    setButtonKind(leave, ButtonKind::Quiet);
    connect(m_restore, &QPushButton::clicked, this, &RecoveryDialog::restore);
    connect(again, &QPushButton::clicked, this, &RecoveryDialog::retryRequested);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(Theme::of(this).space(2));
    row->addWidget(leave);
    row->addStretch();
    row->addWidget(again);
    row->addWidget(m_restore);
    return box;
}

void RecoveryDialog::restore()
{
    const QTreeWidgetItem *row = m_list->currentItem();
    if (!row || row->isDisabled() || !m_restore->isEnabled())
        return;
    m_message->clear();
    m_restore->setEnabled(false); // until it is done, or failed
    Q_EMIT restoreRequested(row->data(0, Qt::UserRole).toString());
}

void RecoveryDialog::sayError(const QString &text)
{
    m_restore->setEnabled(true);
    m_message->say(MessageBar::Kind::Error, text);
}
