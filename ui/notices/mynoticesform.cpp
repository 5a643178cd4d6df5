// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of one's own notices.
#include "core/exchange/ics.h"
#include "ui/notices/daysoffrows.h"
#include "ui/notices/mynotices.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

template<typename Field>
Field *named(const QString &id, const QString &spoken)
{
    auto *field = new Field;
    field->setObjectName(id);
    field->setAccessibleName(spoken);
    return field;
}

TextLabel *problemLabel(const QString &id)
{
    auto *label = new TextLabel({}, TextRole::Caption, Tone::Overdue);
    label->setObjectName(id);
    label->setWordWrap(true);
    label->hide();
    return label;
}

QWidget *stacked(const Theme &theme, std::initializer_list<QWidget *> widgets)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(theme.space(1.5));
    for (QWidget *widget : widgets)
        column->addWidget(widget);
    return box;
}

QWidget *sideBySide(const Theme &theme, std::initializer_list<QWidget *> widgets)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(theme.space(2));
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    return box;
}

}

MyNotices::MyNotices(People &people, const NoticePlaces &places, const Viewpoint &viewpoint, QWidget *parent)
    : QDialog(parent), m_people(people), m_viewpoint(viewpoint), m_places(places), m_message(new MessageBar),
      m_quiet(named<QCheckBox>(u"quiet"_s, tr("Quiet hours"))), m_from(named<QTimeEdit>(u"quietFrom"_s, tr("Quiet from"))),
      m_to(named<QTimeEdit>(u"quietTo"_s, tr("Quiet until"))), m_zone(named<QComboBox>(u"habitsZone"_s, tr("Time zone"))), m_daysOff(new DaysOffRows),
      m_tray(named<QCheckBox>(u"stayInTray"_s, tr("Tray"))), m_file(named<QLineEdit>(u"calendarFile"_s, tr("Calendar file"))),
      m_lead(named<QComboBox>(u"lead"_s, tr("Lead"))), m_leadField(buildLead()), m_hoursProblem(problemLabel(u"hoursProblem"_s)),
      m_daysProblem(problemLabel(u"daysProblem"_s)), m_zoneProblem(problemLabel(u"zoneProblem"_s)), m_fileProblem(problemLabel(u"fileProblem"_s)),
      m_save(new QPushButton(tr("Save")))
{
    setObjectName(u"myNotices"_s);
    setWindowTitle(tr("My notices"));
    setLocale(viewpoint.language.locale());
    build();
    m_daysOff->setToday(viewpoint.now().in(viewpoint.zone).date());
    m_tray->setChecked(places.stayInTray);
    m_file->setText(places.calendarFile);
    connect(m_quiet, &QCheckBox::toggled, this, &MyNotices::refresh);
    connect(m_save, &QPushButton::clicked, this, &MyNotices::save);
    refresh();
    m_quiet->setFocus();
    load();
}

QWidget *MyNotices::buildQuiet()
{
    const Theme theme = Theme::of(this);
    m_quiet->setText(tr("Show nothing in these hours; at their end, what stands then"));
    for (QTimeEdit *time : {m_from, m_to})
        time->setDisplayFormat(u"HH:mm"_s);
    auto *days = new QWidget;
    auto *row = new QHBoxLayout(days);
    row->setContentsMargins({});
    row->setSpacing(theme.space(3));
    for (int day = 1; day <= 7; ++day) {
        auto *box = named<QCheckBox>(u"quietDay%1"_s.arg(day), locale().dayName(day));
        box->setText(locale().dayName(day, QLocale::ShortFormat));
        box->setToolTip(tr("Quiet hours that begin on a %1").arg(locale().dayName(day)));
        m_days.push_back(box);
        row->addWidget(box);
    }
    row->addStretch();
    return stacked(theme, {m_quiet, sideBySide(theme, {new TextLabel(tr("from")), m_from, new TextLabel(tr("until")), m_to}), m_hoursProblem, days, m_daysProblem});
}

QWidget *MyNotices::buildFile()
{
    const Theme theme = Theme::of(this);
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setAutoDefault(false); // Enter saves
    choose->setObjectName(u"chooseCalendarFile"_s);
    choose->setAccessibleName(tr("Choose the calendar file"));
    connect(choose, &QPushButton::clicked, this, &MyNotices::chooseFile);
    m_file->setPlaceholderText(tr("No file"));
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(theme.space(2));
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    auto *note = new TextLabel(tr("What you owe, for a calendar that subscribes to the file. It is renewed whenever something changes."), TextRole::Caption, Tone::Muted);
    note->setWordWrap(true);
    return stacked(theme, {line, m_fileProblem, note});
}

QWidget *MyNotices::buildLead()
{
    auto *note = new TextLabel(tr("Who is told when the person in charge does not answer, for everybody who works with this database."), TextRole::Caption, Tone::Muted);
    note->setWordWrap(true);
    return stacked(Theme::of(this), {m_lead, note});
}

QWidget *MyNotices::buildFoot()
{
    const Theme theme = Theme::of(this);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancelNotices"_s);
    cancel->setAutoDefault(false); // Save is the one thing to do here
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_save->setObjectName(u"saveNotices"_s);
    m_save->setDefault(true);
    setButtonKind(m_save, ButtonKind::Primary);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(theme.space(6), theme.space(3), theme.space(6), theme.space(4));
    row->setSpacing(theme.space(2));
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_save);
    return foot;
}

void MyNotices::build()
{
    const Theme theme = Theme::of(this);
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(24);
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(id));
    m_tray->setText(tr("Stay in the tray when the window is closed, so that reminders go on"));
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(theme.space(6), theme.space(2), theme.space(6), theme.space(4));
    form->setHorizontalSpacing(theme.space(4));
    form->setVerticalSpacing(theme.space(5));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto row = [&](const QString &name, QWidget *field, QWidget *buddy) -> QLabel * {
        auto *label = new QLabel(name);
        // A name stands on the middle of its first line; the days off begin with a sentence.
        const int above = field == m_daysOff ? 0 : (buddy->sizeHint().height() - label->fontMetrics().height()) / 2;
        label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        label->setContentsMargins(0, std::max(0, above), 0, 0);
        label->setBuddy(buddy);
        form->addRow(label, field);
        return label;
    };
    row(tr("&Quiet hours"), buildQuiet(), m_quiet);
    row(tr("Time &zone"), stacked(theme, {m_zone, m_zoneProblem}), m_zone);
    row(tr("&Days off"), m_daysOff, m_daysOff->findChild<QPushButton *>(u"addDaysOff"_s));
    if (m_places.trayOffered)
        row(tr("&Tray"), m_tray, m_tray);
    else
        m_tray->setParent(this), m_tray->hide();
    QWidget *file = buildFile();
    file->setParent(this);
    if (ics::isAvailable())
        row(tr("&Calendar file"), file, m_file);
    else
        file->hide();
    m_leadName = row(tr("&Lead"), m_leadField, m_lead);
    m_leadName->hide(); // until it is known that several desks share the database
    m_leadField->hide();
    auto *scroll = new QScrollArea; // on a small screen the buttons stay in sight
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("My notices"));
    scroll->setWidget(fields);
    auto *head = new TextLabel(tr("My notices"), TextRole::Title);
    head->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(2));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head);
    m_message->setInset(3, 1, 1);
    column->addWidget(m_message);
    column->addWidget(scroll, 1);
    column->addWidget(buildFoot());
    setMinimumWidth(fields->minimumSizeHint().width() + theme.space(4));
    resize(std::max(theme.space(185), minimumWidth()), theme.space(140));
}

void MyNotices::chooseFile()
{
    auto *files = new QFileDialog(this, tr("Calendar file"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"ics"_s);
    files->setNameFilter(tr("Calendar (*.ics)"));
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    files->selectFile(u"aviso.ics"_s);
    connect(files, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    files->open();
}
