// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendars/hoursform.h"

#include "core/calendar/hourstext.h"
#include "core/calendar/regions.h"
#include "core/calendar/zone.h"
#include "ui/calendars/checkedline.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QStringList zoneNames()
{
    QStringList names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        names << QString::fromLatin1(id);
    return names;
}

}

HoursForm::HoursForm(const HolidayTables &tables, const Viewpoint &viewpoint, QWidget *parent)
    : Pane(PaneGround::Surface, parent), m_tables(tables), m_viewpoint(viewpoint), m_nameEs(new CheckedLine(u"nameEs"_s, tr("Name in Spanish"))),
      m_nameEn(new CheckedLine(u"nameEn"_s, tr("Name in English"))), m_zone(new CheckedLine(u"zone"_s, tr("Time zone"))), m_region(new QComboBox),
      m_team(new QCheckBox(tr("The team's calendar: incidents go by it when neither contract nor site promises another"))),
      m_oncall(new QCheckBox(tr("The on-call calendar: rules count by it that go by the hours on call")))
{
    setObjectName(u"hoursForm"_s);
    const Theme theme = Theme::of(this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(theme.space(6), theme.space(4), theme.space(6), theme.space(4));
    grid->setHorizontalSpacing(theme.space(4));
    grid->setVerticalSpacing(theme.space(2));
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(2, theme.space(40));
    buildNames(grid);
    buildWeek(grid);
    m_team->setObjectName(u"team"_s);
    m_oncall->setObjectName(u"oncall"_s);
    for (QCheckBox *role : {m_team, m_oncall}) {
        grid->addWidget(role, grid->rowCount(), 1, 1, 2);
        connect(role, &QCheckBox::clicked, this, &HoursForm::changed);
    }
    grid->setRowStretch(grid->rowCount(), 1);
}

void HoursForm::addLine(QGridLayout *grid, CheckedLine *line, const QString &label)
{
    const int row = grid->rowCount();
    auto *name = new TextLabel(label);
    name->setFixedHeight(Theme::of(this).controlHeight());
    name->setBuddy(line->edit());
    grid->addWidget(name, row, 0, Qt::AlignTop);
    grid->addWidget(line, row, 1);
    connect(line, &CheckedLine::typed, this, &HoursForm::changed);
}

void HoursForm::buildNames(QGridLayout *grid)
{
    addLine(grid, m_nameEs, tr("Name in Spanish"));
    addLine(grid, m_nameEn, tr("Name in English"));
    addLine(grid, m_zone, tr("Time zone"));
    m_nameEs->edit()->setPlaceholderText(u"Oficina, de lunes a viernes"_s);
    m_nameEn->edit()->setPlaceholderText(u"Office, Monday to Friday"_s);
    auto *zones = new QCompleter(zoneNames(), m_zone->edit());
    zones->setCaseSensitivity(Qt::CaseInsensitive);
    zones->setFilterMode(Qt::MatchContains);
    m_zone->edit()->setCompleter(zones);
    m_zone->edit()->setPlaceholderText(u"Europe/Madrid"_s);
    m_region->setObjectName(u"region"_s);
    m_region->setAccessibleName(tr("Public holidays"));
    fillRegions();
    auto *label = new TextLabel(tr("Public holidays"));
    label->setFixedHeight(Theme::of(this).controlHeight());
    label->setBuddy(m_region);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(m_region, row, 1);
    auto *hint = new TextLabel(tr("Municipal days are added on the year."), TextRole::Caption, Tone::Muted);
    grid->addWidget(hint, row, 2);
    connect(m_region, &QComboBox::activated, this, &HoursForm::changed);
}

void HoursForm::fillRegions()
{
    m_region->addItem(tr("None"), QString());
    const bool spanish = m_viewpoint.language.code() == u"es"_s;
    for (const HolidayRegion &region : m_tables.regions())
        m_region->addItem(spanish ? region.es : region.en, region.id);
}

void HoursForm::buildWeek(QGridLayout *grid)
{
    for (size_t day = 0; day < m_days.size(); ++day) {
        QString name = m_viewpoint.language.locale().standaloneDayName(static_cast<int>(day) + 1);
        name[0] = name[0].toUpper();
        m_days[day] = new CheckedLine(u"day%1"_s.arg(day + 1), name);
        m_days[day]->edit()->setPlaceholderText(tr("Closed"));
        m_days[day]->edit()->setToolTip(tr("Pairs of times: 9:00-14:00, 16:00-19:00. A shift over midnight is 22:00-6:00, a whole day 0:00-24:00."));
        addLine(grid, m_days[day], name);
        connect(m_days[day], &CheckedLine::left, this, [this, day] {
            Windows windows;
            check(day, windows);
        });
    }
    auto *copy = new QPushButton(icons::icon(u"copy"_s), tr("Copy to Friday"));
    copy->setObjectName(u"copyMonday"_s);
    copy->setAutoDefault(false);
    copy->setToolTip(tr("Gives Tuesday to Friday the hours of Monday"));
    setButtonKind(copy, ButtonKind::Quiet);
    connect(copy, &QPushButton::clicked, this, &HoursForm::copyMonday);
    grid->addWidget(copy, grid->rowCount() - 7, 2, Qt::AlignTop | Qt::AlignLeft);
    int row = grid->rowCount() - 6;
    for (const QString &text : {tr("Two shifts: 9:00-14:00, 16:00-19:00"), tr("Over midnight: 22:00-6:00"), tr("The whole day: 0:00-24:00")}) {
        auto *hint = new TextLabel(text, TextRole::Caption, Tone::Muted);
        hint->setFixedHeight(Theme::of(this).controlHeight());
        grid->addWidget(hint, row++, 2, Qt::AlignTop);
    }
}

void HoursForm::copyMonday()
{
    for (size_t day = 1; day < 5; ++day)
        m_days[day]->setText(m_days[0]->text());
    Q_EMIT changed();
}

void HoursForm::show(const OpenHours &hours, bool team, bool oncall)
{
    m_nameEs->setText(hours.name.es);
    m_nameEn->setText(hours.name.en);
    m_zone->setText(hours.zoneId);
    m_region->setCurrentIndex(std::max(0, m_region->findData(hours.region)));
    for (size_t day = 0; day < m_days.size(); ++day)
        m_days[day]->setText(windowsText(hours.week[day]));
    for (const auto &[role, has] : {std::pair(m_team, team), std::pair(m_oncall, oncall)}) {
        role->setChecked(has);
        role->setEnabled(!has); // another one takes its place, never nothing
        role->setToolTip(has ? tr("To change it, choose another calendar and tick this there.") : QString());
    }
}

bool HoursForm::check(size_t day, Windows &windows)
{
    CheckedLine *line = m_days[day];
    const Result<Windows> typed = windowsFromText(line->text());
    if (!typed) {
        line->setError(typed.error().text);
        return false;
    }
    windows = united(*typed);
    const bool joined = windows.size() < typed->size();
    if (joined || (!line->text().isEmpty() && windowsText(windows) != line->text()))
        line->setText(windowsText(windows));
    if (joined)
        line->setNote(tr("hours that overlapped were joined: %1").arg(windowsText(windows)));
    return true;
}

bool HoursForm::read(OpenHours &hours)
{
    CheckedLine *first = nullptr;
    const auto refuse = [&first](CheckedLine *line, const QString &error) {
        line->setError(error);
        first = first ? first : line;
    };
    hours.name = {m_nameEs->text(), m_nameEn->text()};
    if (hours.name.isEmpty())
        refuse(m_nameEs, tr("write how the calendar is called, in one language at least."));
    const std::optional<QTimeZone> zone = knownZone(m_zone->text());
    if (!zone)
        refuse(m_zone, tr("\"%1\" is not known here: choose one of the list, such as Europe/Madrid.").arg(m_zone->text()));
    hours.zoneId = m_zone->text();
    hours.zone = zone.value_or(QTimeZone());
    for (size_t day = 0; day < m_days.size(); ++day) {
        if (!check(day, hours.week[day]))
            first = first ? first : m_days[day];
    }
    if (!first && hours.weekIsEmpty())
        refuse(m_days[0], tr("no day has hours, so that nothing would ever come due. Write the hours of one day at least."));
    if (const QString region = m_region->currentData().toString(); region != hours.region)
        setRegion(hours, m_tables, region);
    if (first)
        first->setFocus();
    return !first;
}

bool HoursForm::isOncall() const
{
    return m_oncall->isChecked();
}

bool HoursForm::isTeams() const
{
    return m_team->isChecked();
}
