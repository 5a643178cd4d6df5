// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/recoverydialog.h"

#include "ui/backups/backuplist.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RecoveryDialog::RecoveryDialog(const QString &problem, const std::vector<Backup> &backups, const Viewpoint &viewpoint, QWidget *parent)
    : QDialog(parent), m_message(new MessageBar), m_list(makeBackupList()), m_title(new TextLabel(tr("The database cannot be opened"), TextRole::Headline)),
      m_empty(new QPushButton(tr("Begin with an empty one"))), m_restore(new QPushButton(icons::icon(u"undo"_s), tr("Restore this backup")))
{
    setObjectName(u"recoveryDialog"_s);
    setWindowTitle(tr("The database cannot be opened"));
    const Theme theme = Theme::of(this);
    auto *what = new TextLabel(problem);
    what->setWordWrap(true);
    auto *note = new TextLabel(tr("Choose a backup to go on from. It is checked first, and the present database is put aside, not overwritten: nothing is thrown away."), TextRole::Body, Tone::Muted);
    note->setWordWrap(true);
    showBackups(*m_list, backups, viewpoint);
    connect(m_list, &QTreeWidget::itemActivated, this, &RecoveryDialog::restore);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(3));
    column->addWidget(m_title);
    column->addWidget(what);
    column->addWidget(note);
    column->addWidget(m_message);
    column->addWidget(m_list, 1);
    column->addWidget(buildButtons());
    m_restore->setDefault(true); // only a button that is in its dialog can be the one that Enter presses
    resize(theme.space(140), theme.space(110));
    m_list->setFocus();
}

QWidget *RecoveryDialog::buildButtons()
{
    m_restore->setObjectName(u"restore"_s);
    m_restore->setEnabled(m_list->currentItem());
    setButtonKind(m_restore, ButtonKind::Primary);
    auto *again = new QPushButton(tr("Try to open it again"));
    again->setObjectName(u"retry"_s);
    m_empty->setObjectName(u"beginEmpty"_s);
    m_empty->hide();
    connect(m_empty, &QPushButton::clicked, this, &RecoveryDialog::emptyRequested);
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
    row->addWidget(m_empty);
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

void RecoveryDialog::offerEmpty()
{
    setWindowTitle(tr("The database is missing"));
    m_title->setText(windowTitle());
    m_empty->show();
}

void RecoveryDialog::sayError(const QString &text)
{
    m_restore->setEnabled(true);
    m_message->say(MessageBar::Kind::Error, text);
}
