// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/mynotices.h"

#include "core/async.h"
#include "ui/notices/daysoffrows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

int minutesOf(const QTime &time)
{
    return time.hour() * 60 + time.minute();
}

void say(TextLabel *label, const QString &problem)
{
    label->setText(problem);
    label->setVisible(!problem.isEmpty());
}

}

void MyNotices::load()
{
    m_save->setEnabled(false);
    whenDone(m_people.technicians(), this, [this](const Result<std::vector<Technician>> &people) {
        if (!people) { // without them a lead, or a stand-in, would seem to be nobody
            m_message->say(MessageBar::Kind::Error, people.error().text);
            Q_EMIT loaded();
            return;
        }
        for (const Technician &person : *people)
            m_names += person.name;
        m_daysOff->setPeople(m_names);
        whenDone(m_people.ownHabits(), this, [this](const Result<Habits> &habits) {
            if (habits)
                fill(*habits);
            else
                m_message->say(MessageBar::Kind::Error, habits.error().text);
            if (habits)
                loadLead();
            else
                Q_EMIT loaded();
        });
    });
}

void MyNotices::loadLead()
{
    whenDone(m_people.lead(), this, [this](const Result<People::Lead> &lead) {
        if (!lead) {
            m_message->say(MessageBar::Kind::Error, lead.error().text);
            Q_EMIT loaded();
            return;
        }
        const bool matters = lead->matters;
        m_leadKept = matters ? lead->name : QString();
        m_lead->addItem(tr("Whoever is there"));
        m_lead->addItems(m_names);
        if (!m_leadKept.isEmpty() && !m_names.contains(m_leadKept))
            m_lead->addItem(m_leadKept); // who left the company stays until somebody chooses another
        m_lead->setCurrentIndex(m_leadKept.isEmpty() ? 0 : m_lead->findText(m_leadKept));
        m_leadName->setVisible(matters);
        m_leadField->setVisible(matters);
        m_habitsKept = this->habits();
        m_isLoaded = true;
        m_save->setEnabled(true);
        Q_EMIT loaded();
    });
}

bool MyNotices::isChanged() const
{
    return m_isLoaded && (habits() != m_habitsKept || places() != m_places || lead() != m_leadKept);
}

QString MyNotices::lead() const
{
    return m_lead->currentIndex() > 0 ? m_lead->currentText() : QString();
}

void MyNotices::fill(const Habits &habits)
{
    const QuietHours hours = habits.quiet.value_or(QuietHours{});
    m_quiet->setChecked(habits.quiet.has_value());
    m_from->setTime(QTime(0, 0).addSecs(hours.from * 60));
    m_to->setTime(QTime(0, 0).addSecs(hours.to * 60));
    for (int day = 1; day <= 7; ++day)
        m_days[static_cast<size_t>(day - 1)]->setChecked(std::find(hours.days.begin(), hours.days.end(), day) != hours.days.end());
    m_zone->setCurrentText(habits.zone);
    m_daysOff->setRows(habits.daysOff);
    refresh();
}

Habits MyNotices::habits() const
{
    Habits habits;
    habits.zone = m_zone->currentText().trimmed();
    if (m_quiet->isChecked()) {
        habits.quiet = QuietHours{minutesOf(m_from->time()), minutesOf(m_to->time()), {}};
        for (int day = 1; day <= 7; ++day) {
            if (m_days[static_cast<size_t>(day - 1)]->isChecked())
                habits.quiet->days.push_back(day);
        }
    }
    habits.daysOff = m_daysOff->rows();
    return habits;
}

NoticePlaces MyNotices::places() const
{
    return {m_places.trayOffered, m_tray->isChecked(), m_file->text().trimmed()};
}

QString MyNotices::fileProblem() const
{
    const QString path = places().calendarFile;
    if (path.isEmpty())
        return {};
    const QFileInfo file(path);
    if (file.isDir())
        return tr("The calendar file is a folder. Add the name of a file, such as aviso.ics.");
    if (!file.isAbsolute() || !file.dir().exists())
        return tr("The folder of the calendar file does not exist: %1. Choose another.").arg(file.path());
    return {};
}

void MyNotices::showProblems(const std::vector<rules::HabitProblem> &problems)
{
    using enum rules::HabitProblem::Field;
    const auto wordsOf = [&](rules::HabitProblem::Field field) {
        const auto found = std::find_if(problems.begin(), problems.end(), [field](const rules::HabitProblem &problem) { return problem.field == field; });
        return found == problems.end() ? QString() : found->text;
    };
    say(m_hoursProblem, wordsOf(Hours));
    say(m_daysProblem, wordsOf(Days));
    say(m_zoneProblem, wordsOf(Zone));
    say(m_fileProblem, fileProblem());
    m_daysOff->showProblems(problems);
}

void MyNotices::save()
{
    if (!m_save->isEnabled())
        return; // what is kept was not read, or is being written
    const std::vector<rules::HabitProblem> problems = rules::problemsOf(habits(), m_names);
    showProblems(problems);
    if (!problems.empty() || !fileProblem().isEmpty())
        return;
    m_save->setEnabled(false);
    whenDone(m_people.saveOwn(habits()), this, [this](const Result<void> &ok) {
        if (ok) {
            saveLead();
            return;
        }
        m_save->setEnabled(true);
        m_message->say(MessageBar::Kind::Error, ok.error().text);
    });
}

void MyNotices::saveLead()
{
    const auto kept = [this](const Result<void> &ok) {
        m_save->setEnabled(true);
        if (!ok) {
            m_message->say(MessageBar::Kind::Error, ok.error().text);
            return;
        }
        Q_EMIT saved(places());
        accept();
    };
    if (lead() == m_leadKept)
        kept({});
    else
        whenDone(m_people.saveLead(lead()), this, kept);
}

void MyNotices::refresh()
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_from, m_to})
        field->setEnabled(m_quiet->isChecked());
    for (QCheckBox *day : m_days)
        day->setEnabled(m_quiet->isChecked());
}
