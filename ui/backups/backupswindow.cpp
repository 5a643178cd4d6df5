// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backupswindow.h"

#include "core/async.h"
#include "ui/backups/backuplist.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

BackupsWindow::BackupsWindow(Backups &backups, const Viewpoint &viewpoint, QWidget *parent)
    : QDialog(parent), m_backups(backups), m_viewpoint(viewpoint), m_message(new MessageBar), m_list(makeBackupList()),
      m_empty(new EmptyState(u"database"_s, {})), m_progress(new QWidget), m_bar(new QProgressBar), m_stage(new TextLabel({}, TextRole::Body)), m_cancel(new QPushButton(tr("Stop the backup"))),
      m_make(new QPushButton(icons::icon(u"database"_s), tr("Back up now")))
{
    setObjectName(u"backupsWindow"_s);
    setWindowTitle(tr("Backups"));
    const Theme theme = Theme::of(this);
    auto *note = new TextLabel({}, TextRole::Body, Tone::Muted);
    note->setWordWrap(true);
    if (m_backups.areOurs())
        note->setText(tr("Aviso makes a copy every day and checks it; 7 daily, 4 weekly and 12 monthly ones stay. They lie in %1. \"aviso-cli backup restore\" puts one in the place of "
                         "the database while Aviso is closed.")
                          .arg(QDir::toNativeSeparators(m_backups.folder())));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(3));
    column->addWidget(new TextLabel(tr("Backups"), TextRole::Headline));
    column->addWidget(note);
    column->addWidget(m_message);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(buildProgress());
    column->addWidget(buildButtons());
    m_make->setDefault(true); // only a button that is in its dialog can be the one that Enter presses
    note->setVisible(m_backups.areOurs());
    m_make->setVisible(m_backups.areOurs());
    m_list->hide();
    m_empty->setSentence(m_backups.areOurs() ? tr("There is no backup yet.") : tr("The database is on a PostgreSQL server, and only the server can back it up."));
    m_empty->setHint(m_backups.areOurs() ? tr("\"Back up now\" makes the first one.") : tr("Aviso makes no copies of it. Ask whoever runs the server for its backups: pg_dump, or its continuous archive."));
    resize(theme.space(140), theme.space(105));
    connect(&m_backups, &Backups::made, this, &BackupsWindow::reload);
    connect(&m_backups, &Backups::progressed, this, &BackupsWindow::follow);
    connect(&m_backups, &Backups::ended, this, &BackupsWindow::end);
    if (m_backups.isMaking()) // the daily one
        follow({});
    reload();
}

QWidget *BackupsWindow::buildProgress()
{
    const Theme theme = Theme::of(this);
    m_bar->setObjectName(u"backupProgress"_s);
    m_bar->setRange(0, 100);
    m_bar->setTextVisible(false); // the words beside it say it
    m_cancel->setObjectName(u"cancelBackup"_s);
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, &m_backups, &Backups::cancel); // it stays enabled, so that it keeps the keyboard until the end
    auto *row = new QHBoxLayout(m_progress);
    row->setContentsMargins({});
    row->setSpacing(theme.space(3));
    row->addWidget(m_stage);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    m_progress->hide();
    return m_progress;
}

QWidget *BackupsWindow::buildButtons()
{
    m_make->setObjectName(u"makeBackup"_s);
    setButtonKind(m_make, ButtonKind::Primary);
    auto *folder = new QPushButton(icons::icon(u"open"_s), tr("Open the folder"));
    folder->setObjectName(u"openFolder"_s);
    folder->setVisible(m_backups.areOurs());
    folder->setAutoDefault(false);
    setButtonKind(folder, ButtonKind::Quiet);
    auto *leave = new QPushButton(tr("Close"));
    leave->setAutoDefault(false);
    leave->setObjectName(u"closeBackups"_s);
    connect(m_make, &QPushButton::clicked, this, &BackupsWindow::make);
    connect(folder, &QPushButton::clicked, this, [this] {
        QDir().mkpath(m_backups.folder());
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_backups.folder()));
    });
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(Theme::of(this).space(2));
    row->addWidget(folder);
    row->addStretch();
    row->addWidget(leave);
    row->addWidget(m_make);
    return box;
}

void BackupsWindow::reload()
{
    if (m_backups.areOurs())
        whenDone(m_backups.list(), this, [this](const Result<std::vector<Backup>> &all) { take(all); });
}

void BackupsWindow::take(const Result<std::vector<Backup>> &all)
{
    if (!all) {
        m_message->say(MessageBar::Kind::Error, all.error().text);
        return;
    }
    showBackups(*m_list, *all, m_viewpoint);
    m_list->setVisible(!all->empty());
    m_empty->setVisible(all->empty());
}

void BackupsWindow::make()
{
    m_message->hide();
    whenDone(m_backups.make(), this, [this](const Result<Backup> &backup) {
        if (backup)
            m_message->say(MessageBar::Kind::Success, tr("The backup is made and checked."));
        else if (backup.error().kind == Error::Kind::Cancelled)
            m_message->say(MessageBar::Kind::Info, backup.error().text);
        else
            m_message->say(MessageBar::Kind::Error, backup.error().text);
    });
}

void BackupsWindow::follow(const BackupProgress &progress)
{
    const bool begins = !m_progress->isVisibleTo(this);
    const bool hadKeyboard = m_make->hasFocus();
    const bool copies = progress.stage == BackupProgress::Stage::Copying;
    const QString percent = m_viewpoint.language.locale().toString(progress.percent);
    m_stage->setText(copies ? tr("Copying: %1 %").arg(percent) : tr("Checking the copy: %1 %").arg(percent));
    m_bar->setAccessibleName(copies ? tr("Copying") : tr("Checking the copy"));
    m_bar->setValue(progress.percent);
    m_progress->show();
    m_make->setEnabled(false);
    if (begins && hadKeyboard) // a disabled button would lose it
        m_cancel->setFocus();
}

void BackupsWindow::end()
{
    const bool hadKeyboard = m_cancel->hasFocus() || !focusWidget();
    m_progress->hide();
    m_make->setEnabled(true);
    if (hadKeyboard)
        m_make->setFocus();
}
