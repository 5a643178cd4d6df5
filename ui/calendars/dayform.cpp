// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendars/dayform.h"

#include "core/calendar/hourstext.h"
#include "ui/calendars/checkedline.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestAbsence = 366; // days; each is one line of the calendar

}

DayForm::DayForm(const Viewpoint &viewpoint, QWidget *parent)
    : QWidget(parent), m_viewpoint(viewpoint), m_words(new TextLabel({}, TextRole::Strong)), m_kind(new QComboBox),
      m_name(new CheckedLine(u"dayName"_s, tr("Name"))), m_hours(new CheckedLine(u"dayHours"_s, tr("Hours"))), m_last(new CheckedLine(u"dayLast"_s, tr("Last day"))),
      m_from(new CheckedLine(u"dayFrom"_s, tr("Valid from"))), m_to(new CheckedLine(u"dayTo"_s, tr("Valid to"))), m_yearly(new QCheckBox(tr("Every year"))),
      m_add(new QPushButton(icons::icon(u"add"_s), tr("Add"))), m_remove(new QPushButton(icons::icon(u"minus"_s), tr("Remove")))
{
    setObjectName(u"dayForm"_s);
    const Theme theme = Theme::of(this);
    m_words->setObjectName(u"dayWords"_s);
    m_words->setWordWrap(true);
    buildFields();
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(2));
    buildButtons(row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.space(2));
    column->addWidget(m_words);
    column->addLayout(row);
}

void DayForm::buildFields()
{
    m_kind->setObjectName(u"dayKind"_s);
    m_kind->setAccessibleName(tr("What the day is"));
    for (const auto &[kind, name] : {std::pair(OwnDay::Kind::Holiday, tr("Local holiday")), std::pair(OwnDay::Kind::HalfDay, tr("Half day")),
                                     std::pair(OwnDay::Kind::OtherHours, tr("Other hours")), std::pair(OwnDay::Kind::Absence, tr("Absence"))})
        m_kind->addItem(name, static_cast<int>(kind));
    m_yearly->setObjectName(u"dayYearly"_s);
    m_add->setObjectName(u"dayAdd"_s);
    m_remove->setObjectName(u"dayRemove"_s);
    const QString form = dateText(QDate(2026, 12, 31));
    for (CheckedLine *line : {m_last, m_from, m_to}) {
        line->edit()->setPlaceholderText(form);
        line->edit()->setMinimumWidth(line->fontMetrics().horizontalAdvance(form) + Theme::of(this).space(6));
    }
    connect(m_kind, &QComboBox::activated, this, &DayForm::kindChosen);
    connect(m_kind, &QComboBox::activated, this, &DayForm::typed);
    connect(m_yearly, &QCheckBox::toggled, this, &DayForm::kindChosen);
    connect(m_yearly, &QCheckBox::clicked, this, &DayForm::typed);
    for (CheckedLine *line : {m_name, m_hours, m_last, m_from, m_to}) {
        connect(line->edit(), &QLineEdit::returnPressed, this, &DayForm::add);
        connect(line, &CheckedLine::typed, this, &DayForm::typed);
    }
}

void DayForm::buildButtons(QHBoxLayout *row)
{
    row->addWidget(captioned(tr("What the day is"), m_kind, m_kind), 0);
    row->addWidget(captioned(tr("Name"), m_name, m_name->edit()), 3);
    row->addWidget(captioned(tr("Hours"), m_hours, m_hours->edit()), 3);
    row->addWidget(captioned(tr("Last day"), m_last, m_last->edit()), 2);
    row->addWidget(captioned(u" "_s, m_yearly, m_yearly), 0);
    row->addWidget(captioned(tr("Valid from"), m_from, m_from->edit()), 2);
    row->addWidget(captioned(tr("Valid to"), m_to, m_to->edit()), 2);
    for (QPushButton *button : {m_add, m_remove}) {
        button->setAutoDefault(false);
        row->addWidget(captioned(u" "_s, button, button), 0);
    }
    setButtonKind(m_remove, ButtonKind::Quiet);
    m_yearly->setFixedHeight(Theme::of(this).controlHeight());
    connect(m_add, &QPushButton::clicked, this, &DayForm::add);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removed(m_date); });
}

OwnDay::Kind DayForm::kind() const
{
    return static_cast<OwnDay::Kind>(m_kind->currentData().toInt());
}

QString DayForm::dateText(const QDate &date) const
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

void DayForm::show(const QDate &date, const QString &words, const std::optional<OwnDay> &own)
{
    m_date = date;
    m_shownWords = words;
    m_own = own;
    m_words->setText(words);
    const OwnDay day = own.value_or(OwnDay{.date = date});
    m_before = day.name;
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(day.kind)));
    m_name->setText(day.name.in(m_viewpoint.language.code()));
    m_hours->setText(windowsText(day.hours));
    m_last->setText(dateText(day.last));
    m_yearly->setChecked(day.yearly);
    m_from->setText(dateText(day.validFrom));
    m_to->setText(dateText(day.validTo));
    m_add->setText(own ? tr("Change") : tr("Add"));
    m_add->setIcon(icons::icon(own ? u"check"_s : u"add"_s));
    m_remove->setEnabled(own.has_value());
    kindChosen();
    m_asShown = content();
}

QStringList DayForm::content() const
{
    QStringList held;
    for (const CheckedLine *line : {m_name, m_hours, m_last, m_from, m_to})
        held << line->text();
    // On a day of which the calendar says nothing, a kind alone is nothing yet.
    if (m_own)
        held << m_kind->currentText() << (m_yearly->isChecked() ? u"yearly"_s : QString());
    return held;
}

bool DayForm::isPending() const
{
    return content() != m_asShown;
}

bool DayForm::finish()
{
    return !isPending() || add();
}

void DayForm::begin()
{
    m_name->parentWidget()->isHidden() ? m_hours->setFocus() : m_name->setFocus();
}

void DayForm::kindChosen()
{
    using enum OwnDay::Kind;
    const bool yearly = kind() == Holiday || kind() == HalfDay;
    const auto give = [](QWidget *field, bool room) { field->parentWidget()->setVisible(room); };
    give(m_name, kind() != OtherHours);
    give(m_hours, kind() != Holiday);
    give(m_last, kind() == Absence);
    give(m_yearly, yearly);
    give(m_from, yearly && m_yearly->isChecked());
    give(m_to, yearly && m_yearly->isChecked());
    m_hours->edit()->setPlaceholderText(kind() == OtherHours ? tr("Open: 9:00-13:00; nothing: closed") : kind() == HalfDay ? tr("Closed: 14:00-24:00") : tr("Nobody there; nothing: all day"));
    for (CheckedLine *line : {m_name, m_hours, m_last, m_from, m_to})
        line->clearError();
}

bool DayForm::readHours(OwnDay &day)
{
    if (day.kind == OwnDay::Kind::Holiday)
        return true;
    const Result<Windows> typed = windowsFromText(m_hours->text());
    if (!typed)
        m_hours->setError(typed.error().text);
    else if (day.kind == OwnDay::Kind::HalfDay && typed->size() != 1)
        m_hours->setError(tr("write from when to when it is closed, as 14:00-24:00."));
    else
        day.hours = day.kind == OwnDay::Kind::HalfDay ? *typed : united(*typed);
    return m_hours->error().isEmpty();
}

bool DayForm::readDate(CheckedLine *line, QDate &date)
{
    if (line->parentWidget()->isHidden() || line->text().isEmpty())
        return true;
    date = QDate::fromString(line->text(), Qt::ISODate);
    if (!date.isValid())
        line->setError(tr("\"%1\" is not a date: write it as %2.").arg(line->text(), dateText(m_date)));
    return date.isValid();
}

std::optional<OwnDay> DayForm::read()
{
    OwnDay day{.kind = kind(), .date = m_date};
    day.yearly = m_yearly->isVisibleTo(this) && m_yearly->isChecked();
    bool good = readHours(day);
    good = readDate(m_last, day.last) && good;
    good = readDate(m_from, day.validFrom) && good;
    good = readDate(m_to, day.validTo) && good;
    if (good && day.last.isValid() && (day.last < day.date || day.date.daysTo(day.last) > longestAbsence)) {
        m_last->setError(tr("it must lie after the first day, and within a year of it."));
        good = false;
    }
    if (good && day.validTo.isValid() && day.validFrom.isValid() && day.validTo < day.validFrom) {
        m_to->setError(tr("it lies before the first day on which this is valid."));
        good = false;
    }
    if (m_name->text().isEmpty() && day.kind != OwnDay::Kind::OtherHours) {
        m_name->setError(tr("write what day it is, so that who reads a sum understands it."));
        good = false;
    }
    const bool sameName = m_name->text() == m_before.in(m_viewpoint.language.code());
    day.name = sameName ? m_before : TwoNames::both(m_name->text());
    return good ? std::optional(day) : std::nullopt;
}

bool DayForm::add()
{
    if (const std::optional<OwnDay> day = read()) {
        Q_EMIT added(*day);
        return true;
    }
    for (CheckedLine *line : {m_name, m_hours, m_last, m_from, m_to}) {
        if (!line->error().isEmpty()) {
            line->setFocus();
            break;
        }
    }
    return false;
}

void DayForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        show(m_date, m_shownWords, std::optional(m_own)); // given up: what was typed goes
        Q_EMIT typed();
        Q_EMIT leaving();
    } else {
        QWidget::keyPressEvent(event);
    }
}
