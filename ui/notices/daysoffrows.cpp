// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/daysoffrows.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

DaysOffRows::DaysOffRows(QWidget *parent)
    : QWidget(parent), m_lines(new QVBoxLayout), m_empty(new TextLabel(tr("None. On days off your reminders go to the person you name."), TextRole::Body, Tone::Muted)),
      m_add(new QPushButton(icons::icon(u"add"_s), tr("Add days off")))
{
    m_add->setObjectName(u"addDaysOff"_s);
    m_add->setAutoDefault(false); // Enter saves the window
    m_empty->setWordWrap(true);
    const Theme theme = Theme::of(this);
    m_lines->setSpacing(theme.space(2));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.space(2));
    column->addWidget(m_empty);
    column->addLayout(m_lines);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        add({m_today, m_today, {}});
        m_rows.back().from->setFocus();
    });
}

void DaysOffRows::setPeople(const QStringList &people)
{
    m_people = people;
}

QWidget *DaysOffRows::fieldsOf(Row &row, int number)
{
    const auto date = [&](const QString &name, const QString &spoken) {
        auto *edit = new QDateEdit;
        edit->setObjectName(name + QString::number(number));
        edit->setAccessibleName(spoken);
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(locale().dateFormat(QLocale::ShortFormat).replace(u"yyyy"_s, u"yy"_s).replace(u"yy"_s, u"yyyy"_s));
        return edit;
    };
    row.from = date(u"dayOffFrom"_s, tr("First day off"));
    row.to = date(u"dayOffTo"_s, tr("Last day off"));
    row.standIn = new QComboBox;
    row.standIn->setObjectName(u"standIn"_s + QString::number(number));
    row.standIn->setAccessibleName(tr("Who takes your place"));
    row.standIn->addItem(tr("Nobody"), QString());
    for (const QString &person : m_people)
        row.standIn->addItem(person, person);
    auto *removing = new QToolButton;
    removing->setObjectName(u"removeDayOff"_s + QString::number(number));
    removing->setIcon(icons::icon(u"close"_s));
    removing->setAutoRaise(true);
    removing->setToolTip(tr("Remove these days off"));
    removing->setAccessibleName(tr("Remove these days off"));
    connect(removing, &QToolButton::clicked, this, [this, line = row.line] { remove(line); });
    const Theme theme = Theme::of(this);
    auto *fields = new QWidget;
    auto *layout = new QHBoxLayout(fields);
    layout->setContentsMargins({});
    layout->setSpacing(theme.space(2));
    layout->addWidget(row.from);
    layout->addWidget(new TextLabel(tr("to", "first day TO last day")));
    layout->addWidget(row.to);
    layout->addWidget(row.standIn, 1);
    layout->addWidget(removing);
    return fields;
}

void DaysOffRows::add(const DaysOff &off)
{
    static int number = 0;
    Row row{new QWidget, nullptr, nullptr, nullptr, new TextLabel({}, TextRole::Caption, Tone::Overdue)};
    auto *column = new QVBoxLayout(row.line);
    column->setContentsMargins({});
    column->setSpacing(Theme::of(this).space(1));
    column->addWidget(fieldsOf(row, m_rows.empty() ? number = 0 : ++number));
    column->addWidget(row.problem);
    row.problem->setWordWrap(true);
    row.problem->hide();
    row.from->setDate(off.from);
    row.to->setDate(off.to);
    int place = row.standIn->findData(off.standIn, Qt::UserRole, Qt::MatchFixedString);
    if (place < 0) { // somebody who is not here any more: kept, and named when it is saved
        row.standIn->addItem(off.standIn, off.standIn);
        place = row.standIn->count() - 1;
    }
    row.standIn->setCurrentIndex(place);
    // Who picks a first day means days from then on.
    connect(row.from, &QDateEdit::dateChanged, row.to, [to = row.to](const QDate &first) {
        if (to->date() < first)
            to->setDate(first);
    });
    m_lines->addWidget(row.line);
    m_rows.push_back(row);
    refresh();
}

void DaysOffRows::remove(QWidget *line)
{
    std::erase_if(m_rows, [line](const Row &row) { return row.line == line; });
    line->deleteLater();
    refresh();
    m_add->setFocus();
}

void DaysOffRows::refresh()
{
    m_empty->setVisible(m_rows.empty());
}

void DaysOffRows::setRows(const std::vector<DaysOff> &rows)
{
    while (!m_rows.empty())
        remove(m_rows.back().line);
    for (const DaysOff &off : rows)
        add(off);
}

std::vector<DaysOff> DaysOffRows::rows() const
{
    std::vector<DaysOff> all;
    for (const Row &row : m_rows)
        all.push_back({row.from->date(), row.to->date(), row.standIn->currentData().toString()});
    return all;
}

void DaysOffRows::showProblems(const std::vector<rules::HabitProblem> &problems)
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        QStringList words;
        for (const rules::HabitProblem &problem : problems) {
            if (problem.row == static_cast<int>(i))
                words += problem.text;
        }
        m_rows[i].problem->setText(words.join(u' '));
        m_rows[i].problem->setVisible(!words.isEmpty());
    }
}
