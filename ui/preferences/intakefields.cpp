// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/intakefields.h"

#include "ui/calls/ringserver.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

IntakeFields::IntakeFields(QFormLayout *form, QWidget *dialog)
    : QObject(dialog), m_dialog(dialog), m_folder(new QLineEdit), m_stop(new QPushButton(tr("Stop"))), m_telephone(new QCheckBox(tr("A telephone system says who rings"))), m_port(new QSpinBox),
      m_anew(new QPushButton(tr("Make anew"))), m_token(new QLineEdit), m_shown(new QWidget)
{
    form->addRow(tr("Folder with calls"), buildFolder());
    form->addRow(tr("Telephone system"), buildTelephone());
    refresh();
}

QWidget *IntakeFields::buildFolder()
{
    const Theme theme = Theme::of(m_dialog);
    auto *box = new QWidget;
    m_folder->setObjectName(u"intakeFolder"_s);
    m_folder->setAccessibleName(tr("Folder with calls"));
    m_folder->setPlaceholderText(tr("None is watched"));
    m_folder->setToolTip(tr("Calls that a call centre or a form leaves as files (*.json) are taken while the window is open."));
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(u"chooseIntakeFolder"_s);
    choose->setAccessibleName(tr("Choose the folder with calls"));
    m_stop->setObjectName(u"stopIntakeFolder"_s);
    m_stop->setAccessibleName(tr("Watch no folder"));
    for (QPushButton *button : {choose, m_stop})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(theme.space(2));
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    row->addWidget(m_stop);
    connect(choose, &QPushButton::clicked, this, &IntakeFields::chooseFolder);
    connect(m_folder, &QLineEdit::editingFinished, this, &IntakeFields::takeFolder);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_folder->clear();
        takeFolder();
        m_folder->setFocus();
    });
    return box;
}

QWidget *IntakeFields::buildTelephone()
{
    const Theme theme = Theme::of(m_dialog);
    auto *box = new QWidget;
    m_telephone->setObjectName(u"telephone"_s);
    m_telephone->setToolTip(tr("It sends POST /ring to 127.0.0.1 with a token. Nothing listens to the network."));
    m_port->setObjectName(u"telephonePort"_s);
    m_port->setAccessibleName(tr("Port of the telephone system"));
    m_port->setRange(1024, 65535);
    m_port->setKeyboardTracking(false);
    m_port->setPrefix(tr("Port "));
    m_anew->setObjectName(u"tokenAnew"_s);
    m_anew->setAccessibleName(tr("Make the token anew"));
    m_anew->setToolTip(tr("The token of before is worth nothing from then on."));
    m_anew->setAutoDefault(false);
    m_token->setObjectName(u"token"_s);
    m_token->setAccessibleName(tr("Token"));
    m_token->setReadOnly(true);
    auto *note = new TextLabel(tr("Copy the token into the telephone system now: it is not shown again."), TextRole::Caption, Tone::Muted);
    note->setWordWrap(true);
    auto *shown = new QVBoxLayout(m_shown);
    shown->setContentsMargins({});
    shown->setSpacing(theme.space(1));
    shown->addWidget(m_token);
    shown->addWidget(note);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(2));
    row->addWidget(m_port);
    row->addWidget(m_anew);
    row->addStretch();
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(theme.space(2));
    column->addWidget(m_telephone);
    column->addLayout(row);
    column->addWidget(m_shown);
    connect(m_telephone, &QCheckBox::toggled, this, &IntakeFields::turn);
    connect(m_port, &QSpinBox::valueChanged, this, &IntakeFields::changed);
    connect(m_anew, &QPushButton::clicked, this, [this] {
        makeToken();
        Q_EMIT changed();
    });
    return box;
}

void IntakeFields::chooseFolder()
{
    auto *folders = new QFileDialog(m_dialog, tr("Choose the folder with calls"));
    folders->setObjectName(u"intakeFolderDialog"_s);
    folders->setAttribute(Qt::WA_DeleteOnClose);
    folders->setFileMode(QFileDialog::Directory);
    connect(folders, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_folder->setText(QDir::toNativeSeparators(path));
        takeFolder();
    });
    folders->open();
}

void IntakeFields::takeFolder()
{
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    if (folder == m_watched)
        return;
    m_watched = folder;
    refresh();
    Q_EMIT changed();
}

void IntakeFields::turn(bool on)
{
    if (on && m_key.isEmpty())
        makeToken();
    refresh();
    Q_EMIT changed();
}

void IntakeFields::makeToken()
{
    const QString token = RingServer::newToken();
    m_key = RingServer::keyOf(token);
    m_token->setText(token);
    m_token->setCursorPosition(0);
    refresh();
    m_token->selectAll();
    m_token->setFocus();
}

void IntakeFields::refresh()
{
    const bool on = m_telephone->isChecked();
    m_stop->setVisible(!m_watched.isEmpty());
    m_port->setVisible(on);
    m_anew->setVisible(on);
    m_shown->setVisible(on && !m_token->text().isEmpty());
}

void IntakeFields::fill(const Preferences &preferences)
{
    const QSignalBlocker quiet(m_telephone), quietToo(m_port);
    m_watched = preferences.intakeFolder;
    m_folder->setText(QDir::toNativeSeparators(m_watched));
    m_folder->setCursorPosition(0); // a long path is read from its beginning
    m_key = preferences.telephoneKey;
    m_port->setValue(preferences.telephonePort);
    m_telephone->setChecked(preferences.telephone);
    refresh();
}

void IntakeFields::read(Preferences &preferences) const
{
    preferences.intakeFolder = m_watched;
    preferences.telephone = m_telephone->isChecked();
    preferences.telephonePort = m_port->value();
    preferences.telephoneKey = m_key;
}
