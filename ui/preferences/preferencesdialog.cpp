// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencesdialog.h"

#include "ui/preferences/intakefields.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array textSizes{100, 115, 130, 150, 175, 200};

QString nameOf(Appearance::Choice choice)
{
    return choice == Appearance::Choice::Light ? u"light"_s : choice == Appearance::Choice::Dark ? u"dark"_s : u"system"_s;
}

}

PreferencesDialog::PreferencesDialog(const Preferences &preferences, const KeptPlaces &places, QWidget *parent)
    : QDialog(parent), m_preferences(preferences), m_message(new MessageBar), m_appearance(new SegmentedControl(tr("Appearance"))),
      m_language(new SegmentedControl(tr("Language"))), m_textSize(new QComboBox), m_letters(new QCheckBox(tr("Single letters act in lists and timelines"))),
      m_spelling(new QCheckBox(tr("Check the spelling of what is written"))), m_tray(new QCheckBox(tr("Closing the window leaves Aviso in the tray, where it goes on reminding")))
{
    setObjectName(u"preferences"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));
    build(places);
    fill(preferences);
    connect(m_appearance, &SegmentedControl::currentChanged, this, &PreferencesDialog::read);
    connect(m_language, &SegmentedControl::currentChanged, this, &PreferencesDialog::read);
    connect(m_textSize, &QComboBox::currentIndexChanged, this, &PreferencesDialog::read);
    for (const QCheckBox *box : {m_letters, m_spelling, m_tray})
        connect(box, &QCheckBox::toggled, this, &PreferencesDialog::read);
    connect(m_intake, &IntakeFields::changed, this, &PreferencesDialog::read);
}

void PreferencesDialog::build(const KeptPlaces &places)
{
    const Theme theme = Theme::of(this);
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(theme.space(6), theme.space(1), theme.space(6), theme.space(1));
    form->setHorizontalSpacing(theme.space(4));
    form->setVerticalSpacing(theme.space(3));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addLook(form);
    addHabits(form, places.hasTray);
    m_intake = new IntakeFields(form, this);
    addPlaces(form, places);
    putNamesInLine(*form);
    auto *scroll = new QScrollArea; // in large letters, or on a small screen, the button stays in sight
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Preferences"));
    scroll->setWidget(fields);
    connect(
        m_intake, &IntakeFields::changed, scroll,
        [this, scroll, form] {
            form->activate(); // the token has come into being below what is seen
            if (QWidget *field = focusWidget())
                scroll->ensureWidgetVisible(field, 0, Theme::of(this).space(12)); // with what is said about it
        },
        Qt::QueuedConnection);
    auto *leave = new QPushButton(tr("Close"));
    leave->setObjectName(u"closePreferences"_s);
    connect(leave, &QPushButton::clicked, this, &QDialog::accept);
    auto *row = new QHBoxLayout;
    auto *note = new TextLabel(tr("Each choice takes effect at once, for you on this computer."), TextRole::Caption, Tone::Muted);
    note->setWordWrap(true);
    row->addWidget(note, 1);
    row->addWidget(leave);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.space(5), 0, theme.space(4));
    column->setSpacing(theme.space(4));
    auto *head = new TextLabel(tr("Preferences"), TextRole::Headline);
    head->setContentsMargins(theme.space(6), 0, theme.space(6), 0);
    row->setContentsMargins(theme.space(6), 0, theme.space(6), 0);
    m_message->setInset(6, 0, 0);
    column->addWidget(head);
    column->addWidget(m_message);
    column->addWidget(scroll, 1);
    column->addLayout(row);
    leave->setDefault(true); // in the dialog by now
    setMinimumWidth(std::max(theme.space(150), fields->minimumSizeHint().width() + theme.space(4)));
    // As high as what it holds, with room for the token that is shown once; never higher than most of the screen.
    const int whole = fields->sizeHint().height() + theme.space(60), most = screen()->availableSize().height() * 9 / 10;
    resize(minimumWidth(), std::min(whole, most));
}

/// A name stands on the middle of the first line of its field, however high the field is.
void PreferencesDialog::putNamesInLine(QFormLayout &form)
{
    for (int row = 0; row < form.rowCount(); ++row) {
        const QLayoutItem *name = form.itemAt(row, QFormLayout::LabelRole);
        QLayoutItem *field = form.itemAt(row, QFormLayout::FieldRole);
        if (!name || !field)
            continue;
        const QLayout *inside = field->layout() ? field->layout() : field->widget()->layout();
        const bool isColumn = qobject_cast<const QVBoxLayout *>(inside);
        name->widget()->setFixedHeight(std::max(name->sizeHint().height(), (isColumn ? inside->itemAt(0) : field)->sizeHint().height()));
    }
}

void PreferencesDialog::addLook(QFormLayout *form)
{
    m_appearance->setObjectName(u"appearance"_s);
    m_appearance->add(u"system"_s, tr("As the system"));
    m_appearance->add(u"light"_s, tr("Light"), u"sun"_s);
    m_appearance->add(u"dark"_s, tr("Dark"), u"moon"_s);
    m_language->setObjectName(u"language"_s);
    m_language->add(u"es"_s, u"Español"_s);
    m_language->add(u"en"_s, u"English"_s);
    m_textSize->setObjectName(u"textSize"_s);
    m_textSize->setAccessibleName(tr("Text size"));
    for (const int percent : textSizes) //: Size of the text, in percent
        m_textSize->addItem(tr("%1 %").arg(QLocale().toString(percent)), percent);
    form->addRow(tr("Appearance"), m_appearance);
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("Text size"), m_textSize);
}

void PreferencesDialog::addHabits(QFormLayout *form, bool hasTray)
{
    m_letters->setObjectName(u"letters"_s);
    m_letters->setToolTip(tr("For example S puts off and I says that you are on it; never while you write. Off, only keys with Ctrl or Alt act."));
    m_spelling->setObjectName(u"spelling"_s);
    m_tray->setObjectName(u"tray"_s);
    m_tray->setVisible(hasTray);
    form->addRow(tr("Keyboard"), m_letters);
    form->addRow(tr("Writing"), m_spelling);
    if (hasTray)
        form->addRow(tr("Window"), m_tray);
}

void PreferencesDialog::addPlaces(QFormLayout *form, const KeptPlaces &places)
{
    const auto add = [&](const char *name, const QString &label, const QString &path) {
        if (path.isEmpty())
            return;
        const bool isFile = !path.contains("://"_L1);
        auto *shown = new QLineEdit(isFile ? QDir::toNativeSeparators(path) : path);
        shown->setObjectName(QLatin1String(name));
        shown->setReadOnly(true);
        shown->setAccessibleName(label);
        shown->setCursorPosition(0);
        auto *open = new QToolButton;
        open->setObjectName(QLatin1String(name) + u"Open"_s);
        open->setIcon(icons::icon(u"open"_s));
        open->setAutoRaise(true);
        open->setEnabled(isFile);
        open->setAccessibleName(tr("Open the folder of: %1").arg(label));
        open->setToolTip(open->accessibleName());
        connect(open, &QToolButton::clicked, this, [path] {
            const QFileInfo info(path);
            QDesktopServices::openUrl(QUrl::fromLocalFile(info.isDir() ? path : info.absolutePath()));
        });
        auto *row = new QHBoxLayout;
        row->addWidget(shown, 1);
        row->addWidget(open);
        form->addRow(label, row);
    };
    add("databasePlace", tr("Database"), places.database);
    add("draftsPlace", tr("Drafts"), places.drafts);
    add("logPlace", tr("Program log"), places.log);
    add("sessionPlace", tr("Session"), places.session);
}

void PreferencesDialog::fill(const Preferences &preferences)
{
    m_showing = true;
    m_preferences = preferences;
    m_appearance->setCurrent(nameOf(preferences.appearance));
    m_language->setCurrent(preferences.language);
    const int at = m_textSize->findData(preferences.textSize);
    m_textSize->setCurrentIndex(at < 0 ? 0 : at);
    m_letters->setChecked(preferences.letters);
    m_spelling->setChecked(preferences.spelling);
    m_tray->setChecked(preferences.staysInTray);
    m_intake->fill(preferences);
    m_showing = false;
}

void PreferencesDialog::read()
{
    if (m_showing)
        return;
    const QString look = m_appearance->current();
    Preferences chosen;
    chosen.appearance = look == "light"_L1 ? Appearance::Choice::Light : look == "dark"_L1 ? Appearance::Choice::Dark : Appearance::Choice::System;
    chosen.language = m_language->current();
    chosen.textSize = m_textSize->currentData().toInt();
    chosen.letters = m_letters->isChecked();
    chosen.spelling = m_spelling->isChecked();
    chosen.staysInTray = m_tray->isChecked();
    m_intake->read(chosen);
    if (chosen == m_preferences)
        return;
    m_message->clear();
    m_preferences = chosen;
    Q_EMIT changed(chosen);
}

void PreferencesDialog::refuse(const Preferences &instead, const QString &why)
{
    fill(instead);
    m_message->say(MessageBar::Kind::Warning, why);
}

void PreferencesDialog::warn(const QString &why)
{
    m_message->say(MessageBar::Kind::Warning, why);
}
