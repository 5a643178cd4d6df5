// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/datadialog.h"

#include "core/async.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DataDialog::DataDialog(Directory &directory, CustomerId customer, const QString &name, const QString &language, QWidget *parent)
    : QDialog(parent), m_directory(directory), m_customer(customer), m_language(language), m_message(new MessageBar), m_bar(new QProgressBar), m_archive(new QCheckBox(tr("As one file too (.zip), beside the folder"))), m_choose(new QPushButton(tr("Choose a folder…"))),
      m_stop(new QPushButton(tr("Stop"))), m_close(new QPushButton(tr("Close")))
{
    setObjectName(u"customerData"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Everything about the customer"));
    const Theme theme = Theme::of(this);
    auto *note = new TextLabel(tr("All that is known of %1, for whoever asks for their data: every record in a file that programs read (customer.json), drafts among them; the attached files and photographs, and a page to read (summary.html).").arg(name), TextRole::Body);
    auto *team = new TextLabel(tr("The page holds what was said to the customer. The file for programs holds the team's notes too: read it before you hand it over."), TextRole::Body, Tone::Muted);
    note->setWordWrap(true);
    team->setWordWrap(true);
    m_archive->setObjectName(u"asArchive"_s);
    m_bar->setObjectName(u"dataProgress"_s);
    m_bar->setAccessibleName(tr("How much is written"));
    for (const auto &[button, id] : {std::pair(m_choose, u"chooseDataFolder"_s), std::pair(m_stop, u"stopData"_s), std::pair(m_close, u"closeData"_s)})
        button->setObjectName(id);
    m_stop->setAutoDefault(false);
    m_close->setAutoDefault(false);
    setButtonKind(m_choose, ButtonKind::Primary);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(2));
    row->addStretch();
    row->addWidget(m_close);
    row->addWidget(m_stop);
    row->addWidget(m_choose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(3));
    auto *title = new TextLabel(tr("Everything about the customer"), TextRole::Headline);
    title->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(m_message);
    column->addWidget(note);
    column->addWidget(team);
    column->addWidget(m_archive);
    column->addWidget(m_bar);
    column->addStretch();
    column->addLayout(row);
    setMinimumWidth(theme.space(120));
    connect(m_choose, &QPushButton::clicked, this, &DataDialog::chooseFolder);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stops = true;
        m_stop->setEnabled(false); // until the part that is being written is there
    });
    connect(m_close, &QPushButton::clicked, this, &DataDialog::reject);
    connect(m_message, &MessageBar::actionTriggered, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_written)); });
    m_choose->setDefault(true);
    refresh();
    resize(minimumWidth(), layout()->totalHeightForWidth(minimumWidth()));
}

void DataDialog::chooseFolder()
{
    auto *folders = new QFileDialog(this, tr("A new folder is made in this one"));
    folders->setObjectName(u"dataFolder"_s);
    folders->setAttribute(Qt::WA_DeleteOnClose);
    folders->setFileMode(QFileDialog::Directory);
    folders->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    connect(folders, &QFileDialog::fileSelected, this, &DataDialog::write);
    folders->open();
}

void DataDialog::write(const QString &folder)
{
    m_message->clear();
    m_running = true;
    m_stops = false;
    m_bar->setRange(0, 0);
    refresh();
    m_stop->setFocus();
    const auto goesOn = [window = QPointer(this)](int done, int of) {
        if (!window)
            return false;
        window->m_bar->setRange(0, std::max(of, 1));
        window->m_bar->setValue(done);
        return !window->m_stops;
    };
    whenDone(m_directory.writeEverything(m_customer, folder, m_language, goesOn, m_archive->isChecked()), this, [this](const Result<CustomerDataWritten> &written) { came(written); });
}

void DataDialog::came(const Result<CustomerDataWritten> &written)
{
    m_running = false;
    m_stop->setEnabled(true);
    refresh();
    m_close->setFocus();
    if (!written) {
        m_message->say(MessageBar::Kind::Error, written.error().text);
    } else if (written->cancelled) {
        m_message->say(MessageBar::Kind::Info, tr("Stopped: nothing was left on the disk."));
    } else {
        m_written = written->folder;
        const QString where = tr("%n file(s) are in %1.", nullptr, written->files).arg(m_written);
        const QString packed = written->archive.isEmpty() ? where : tr("%1 The same is in %2.").arg(where, written->archive);
        m_message->say(MessageBar::Kind::Success, packed, tr("Open the folder"));
    }
    Q_EMIT ended();
    if (m_closes)
        QDialog::reject();
}

void DataDialog::refresh()
{
    m_bar->setVisible(m_running);
    m_stop->setVisible(m_running);
    m_close->setVisible(!m_running);
    m_archive->setVisible(Directory::canArchive());
    m_archive->setEnabled(!m_running);
    m_choose->setVisible(!m_running);
}

void DataDialog::reject()
{
    if (!m_running)
        return QDialog::reject();
    m_stops = m_closes = true;
}
