// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/technicians/technicianform.h"

#include "core/exchange/csv.h"
#include "core/intake/phone.h"
#include "core/rules/engine.h"
#include "core/text/hours.h"
#include "ui/calendars/checkedline.h"
#include "ui/dispatch/skillsfield.h"
#include "ui/notices/daysoffrows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QString degrees(const std::optional<double> &value, const Viewpoint &viewpoint)
{
    return value ? viewpoint.language.locale().toString(*value, 'f', 5) : QString();
}

QList<std::pair<QString, QString>> hoursOf(const Calendars &calendars, const Viewpoint &viewpoint)
{
    QList<std::pair<QString, QString>> choices{{QString(), TechnicianForm::tr("The office's")}};
    for (const auto &[id, calendar] : calendars.byId)
        choices.append({id, calendarName(calendar, viewpoint.language)});
    return choices;
}

std::vector<Skill> skillsOf(const Technician &technician)
{
    std::vector<Skill> skills;
    for (const QString &written : technician.skills)
        skills.push_back(skillOf(written));
    return skills;
}

}

TechnicianForm::TechnicianForm(Dispatching &dispatching, const TechnicianFile &file, const QStringList &people, const QStringList &skills, const Calendars &calendars,
                               const Viewpoint &viewpoint, QWidget *parent)
    : RecordForm(u"technicianForm"_s, file.technician.id.isNull() ? tr("New technician") : tr("Change the technician"), parent), m_dispatching(dispatching), m_technician(file.technician),
      m_seen(file.technician.id.isNull() ? std::nullopt : std::optional(file))
{
    const Technician &one = m_technician;
    m_name = addLine(u"technicianName"_s, tr("Name"), one.name);
    m_phone = addLine(u"technicianPhone"_s, tr("Phone"), one.phone.isEmpty() ? QString() : spokenPhone(one.phone));
    m_skills = new SkillsField(u"technicianSkills"_s, tr("Skills with their level"));
    m_skills->setSkills(skillsOf(one));
    m_skills->setKnown(skills);
    addWidget(captioned(tr("Skills with their level"), m_skills, m_skills->line()), Width::Whole);
    m_brands = addLine(u"technicianBrands"_s, tr("Certified for these brands, parted by commas"), one.brands.join(u", "_s), Width::Whole);
    m_base = addLine(u"technicianBase"_s, tr("Starts from: postal code"), one.base);
    m_area = addLine(u"technicianArea"_s, tr("Area"), one.area);
    m_latitude = addLine(u"technicianLatitude"_s, tr("Latitude"), degrees(one.latitude, viewpoint));
    m_longitude = addLine(u"technicianLongitude"_s, tr("Longitude"), degrees(one.longitude, viewpoint));
    m_calendar = addChoice(u"technicianCalendar"_s, tr("Working hours"), hoursOf(calendars, viewpoint), one.calendar);
    m_cost = addLine(u"technicianCost"_s, tr("Cost of an hour"), one.costPerHour > 0 ? viewpoint.language.locale().toString(one.costPerHour / 100.0, 'f', 2) : QString());
    m_collaborator = new QCheckBox(tr("Works for another company"));
    m_collaborator->setObjectName(u"technicianCollaborator"_s);
    m_collaborator->setChecked(one.collaborator);
    addWidget(m_collaborator, Width::Whole);
    m_daysOff = new DaysOffRows;
    m_daysOff->setPeople(people);
    m_daysOff->setToday(viewpoint.now().in(viewpoint.zone).date());
    m_daysOff->setRows(file.daysOff);
    addWidget(captioned(tr("Days off, and who stands in"), m_daysOff, m_daysOff), Width::Whole);
    built();
}

QFuture<Result<void>> TechnicianForm::write()
{
    m_skills->add(); // one that was typed and not yet added counts
    Technician one = m_technician;
    one.name = m_name->text().simplified();
    if (one.name.isEmpty())
        return wrong(m_name, tr("a technician needs a name."));
    one.phone = m_phone->text().trimmed();
    if (!one.phone.isEmpty() && e164(one.phone).isEmpty())
        return wrong(m_phone, tr("this is no number that can be rung. Write it whole, with + and the country's code when it is another one."));
    const std::pair<CheckedLine *, std::optional<double> *> coordinates[] = {{m_latitude, &one.latitude}, {m_longitude, &one.longitude}};
    for (const auto &[line, value] : coordinates) {
        if (!line->edit()->isModified())
            continue; // what was shown rounded and not touched stays as it is
        *value = csvNumber(line->text());
        if (!*value && !line->text().isEmpty())
            return wrong(line, tr("\"%1\" is no number of degrees, such as 40.41678.").arg(line->text().left(60)));
    }
    const std::optional<double> cost = m_cost->text().isEmpty() ? std::optional(0.0) : csvNumber(m_cost->text());
    if (!cost || *cost < 0 || *cost > 100'000)
        return wrong(m_cost, tr("\"%1\" is no amount, such as 32.50.").arg(m_cost->text().left(60)));
    one.costPerHour = static_cast<int>(std::lround(*cost * 100));
    one.skills.clear();
    for (const Skill &skill : m_skills->skills())
        one.skills << u"%1:%2"_s.arg(skill.name).arg(skill.level);
    one.brands = m_brands->text().split(u',', Qt::SkipEmptyParts);
    one.base = m_base->text(), one.area = m_area->text();
    one.calendar = m_calendar->currentData().toString();
    one.collaborator = m_collaborator->isChecked();
    m_technician = one;
    return m_dispatching.save(one, m_daysOff->rows(), m_seen);
}
